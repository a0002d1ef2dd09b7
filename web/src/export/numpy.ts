// A trained network as NumPy code.
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

/** `name = [\n    [row],\n]`, one item a line. */
export function pythonList(name: string, items: readonly string[]): string {
  return `${name} = [\n${items.map((item) => `    ${item},`).join('\n')}\n]`;
}

/** WEIGHTS and BIASES: lists of each layer's numbers. */
export function pythonParameters(network: ExportedNetwork, words: ExportWords): string {
  const weights = network.layout.map((layer) => {
    const rows = weightRows(network, layer).map((row) => `        [${row}],`);
    return `[\n${rows.join('\n')}\n    ]`;
  });
  const offsets = network.layout.map((layer) => `[${biases(network, layer)}]`);
  return `${commented('#', [words.weights])}\n${pythonList('WEIGHTS', weights)}\n${pythonList('BIASES', offsets)}`;
}

export function numpyCode(network: ExportedNetwork, words: ExportWords): string {
  const { classes, example, features, layers, scale } = network;
  const steps = [
    'x = np.asarray(x, dtype=float)',
    ...(scale ? ['x = (x - MEAN) / DEVIATION'] : []),
    ...(features
      ? [
          'x, y = x[:, 0], x[:, 1]',
          `x = np.stack([${features.map((id) => FEATURE_SNIPPETS[id].numpy).join(', ')}], axis=1)`,
        ]
      : []),
    ...layers.flatMap((layer, i) => [
      `x = x @ np.array(WEIGHTS[${i}]).T + BIASES[${i}]`,
      `x = ${activationCode(layer, 'numpy')}`,
    ]),
    'return softmax(x @ np.array(WEIGHTS[-1]).T + BIASES[-1])',
  ];
  return `${commented('#', [words.origin, words.rows(example.length)])}
${steps.some((step) => step.includes('math.')) ? 'import math\n\n' : ''}import numpy as np

CLASSES = [${namesText(classes)}]
${scale ? `MEAN = np.array([${numbersText(scale.mean)}])\nDEVIATION = np.array([${numbersText(scale.deviation)}])\n` : ''}${pythonParameters(network, words)}


${SOFTMAX_SNIPPETS.numpy}


def predict(x):
${steps.map((step) => `    ${step}`).join('\n')}


if __name__ == "__main__":
    print(dict(zip(CLASSES, predict([[${numbersText(example)}]])[0].tolist())))
`;
}
