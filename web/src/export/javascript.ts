// A trained network as a JavaScript module.
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

export function javascriptCode(network: ExportedNetwork, words: ExportWords): string {
  const { classes, example, features, layers, layout, scale } = network;
  const layerCode = layout.map((shape, i) => {
    const rows = weightRows(network, shape).map((row) => `      [${row}],`);
    const layer = layers[i];
    return `  {
    weights: [
${rows.join('\n')}
    ],
    biases: [${biases(network, shape)}],${
      layer ? `\n    activation: (x) => (${activationCode(layer, 'javascript')}),` : ''
    }
  },`;
  });
  const steps = [
    ...(scale ? ['values = values.map((v, i) => (v - mean[i]) / deviation[i]);'] : []),
    ...(features
      ? [
          'const [x, y] = values;',
          `values = [${features.map((id) => FEATURE_SNIPPETS[id].javascript).join(', ')}];`,
        ]
      : []),
    'for (const { weights, biases, activation } of layers) {',
    '  const z = weights.map((row, unit) =>',
    '    row.reduce((sum, weight, i) => sum + weight * values[i], biases[unit]),',
    '  );',
    '  values = activation ? z.map(activation) : z;',
    '}',
    'return softmax(values);',
  ];
  return `${commented('//', [words.origin, words.row(example.length)])}

export const classes = [${namesText(classes)}];
${scale ? `const mean = [${numbersText(scale.mean)}];\nconst deviation = [${numbersText(scale.deviation)}];\n` : ''}
${commented('//', [words.weights])}
const layers = [
${layerCode.join('\n')}
];

${SOFTMAX_SNIPPETS.javascript}

export function predict(row) {
  let values = [...row];
${steps.map((step) => `  ${step}`).join('\n')}
}

const probabilities = predict([${numbersText(example)}]);
console.log(classes.map((name, i) => [name, probabilities[i]]));
`;
}
