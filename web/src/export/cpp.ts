// A trained network as a C++20 program of one file.
import { FEATURE_SNIPPETS, SOFTMAX_SNIPPETS } from '../engine/snippets.generated.js';
import {
  activationCode,
  biases,
  commented,
  namesText,
  numbersText,
  weightRows,
  type ExportedNetwork,
} from './network.js';
import type { ExportWords } from './words.js';

export function cppCode(network: ExportedNetwork, words: ExportWords): string {
  const { classes, example, features, layers, layout, scale } = network;
  const arrays = layout.map(
    (layer, i) => `const double weights_${i}[] = {
${weightRows(network, layer)
  .map((row) => `    ${row},`)
  .join('\n')}
};
const double biases_${i}[] = {${biases(network, layer)}};`,
  );
  const functions = layers.map(
    (layer, i) => `double activation_${i}(double x) { return ${activationCode(layer, 'cpp')}; }`,
  );
  const steps = [
    ...(scale
      ? ['for (std::size_t i = 0; i < v.size(); i++) v[i] = (v[i] - mean[i]) / deviation[i];']
      : []),
    ...(features
      ? [
          '[[maybe_unused]] const double x = v[0], y = v[1];',
          `v = {${features.map((id) => FEATURE_SNIPPETS[id].cpp).join(', ')}};`,
        ]
      : []),
    ...layout.flatMap(({ units }, i) => [
      `v = dense(v, weights_${i}, biases_${i}, ${units});`,
      ...(layers[i] ? [`for (double& a : v) a = activation_${i}(a);`] : []),
    ]),
    'return softmax(v);',
  ];
  return `${commented('//', [words.origin, words.row(example.length)])}
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iostream>
#include <numbers>
#include <vector>

const char* const classes[] = {${namesText(classes)}};
${scale ? `const double mean[] = {${numbersText(scale.mean)}};\nconst double deviation[] = {${numbersText(scale.deviation)}};\n` : ''}
${commented('//', [words.weights])}
${arrays.join('\n')}

${functions.length > 0 ? `${functions.join('\n')}\n\n` : ''}${SOFTMAX_SNIPPETS.cpp}

std::vector<double> dense(const std::vector<double>& x, const double* weights,
                          const double* biases, std::size_t units) {
  std::vector<double> z(biases, biases + units);
  for (std::size_t unit = 0; unit < units; unit++)
    for (std::size_t i = 0; i < x.size(); i++) z[unit] += weights[unit * x.size() + i] * x[i];
  return z;
}

std::vector<double> predict(std::vector<double> v) {
${steps.map((step) => `  ${step}`).join('\n')}
}

int main() {
  const std::vector<double> p = predict({${numbersText(example)}});
  for (std::size_t i = 0; i < p.size(); i++) std::cout << classes[i] << ": " << p[i] << "\\n";
}
`;
}
