// A trained network as PyTorch code.
import { FEATURE_SNIPPETS, SOFTMAX_SNIPPETS } from '../engine/snippets.generated.js';
import {
  activationCode,
  commented,
  namesText,
  numbersText,
  type ExportedNetwork,
} from './network.js';
import { pythonParameters } from './numpy.js';
import type { ExportWords } from './words.js';

export function pytorchCode(network: ExportedNetwork, words: ExportWords): string {
  const { classes, example, features, layers, layout, scale } = network;
  const modules = layout.flatMap(({ inputs, units }, i) => {
    const linear = `nn.Linear(${inputs}, ${units})`;
    const layer = layers[i];
    return layer ? [linear, moduleOf(activationCode(layer, 'pytorch'))] : [linear];
  });
  const steps = [
    // Columns of large numbers lose their differences in float32: scaled first, rounded then.
    ...(scale
      ? [
          'x = torch.as_tensor(x, dtype=torch.float64)',
          'x = ((x - MEAN) / DEVIATION).to(torch.float32)',
        ]
      : ['x = torch.as_tensor(x, dtype=torch.float32)']),
    ...(features
      ? [
          'x, y = x[:, 0], x[:, 1]',
          `x = torch.stack([${features.map((id) => FEATURE_SNIPPETS[id].pytorch).join(', ')}], dim=1)`,
        ]
      : []),
    'with torch.no_grad():',
    '    return softmax(network(x))',
  ];
  return `${commented('#', [words.origin, words.rows(example.length)])}
import torch
from torch import nn

CLASSES = [${namesText(classes)}]
${scale ? `MEAN = torch.tensor([${numbersText(scale.mean)}], dtype=torch.float64)\nDEVIATION = torch.tensor([${numbersText(scale.deviation)}], dtype=torch.float64)\n` : ''}${pythonParameters(network, words)}

network = nn.Sequential(
${modules.map((module) => `    ${module},`).join('\n')}
)
linear = [module for module in network if isinstance(module, nn.Linear)]
with torch.no_grad():
    for module, weights, biases in zip(linear, WEIGHTS, BIASES):
        module.weight.copy_(torch.tensor(weights))
        module.bias.copy_(torch.tensor(biases))


${SOFTMAX_SNIPPETS.pytorch}


def predict(x):
${steps.map((step) => `    ${step}`).join('\n')}


if __name__ == "__main__":
    print(dict(zip(CLASSES, predict([[${numbersText(example)}]])[0].tolist())))
`;
}

/** A snippet is a module, or a lambda where torch has no name for the function. */
function moduleOf(code: string): string {
  if (code.startsWith('nn.')) return code;
  return `type("Activation", (nn.Module,), {"forward": lambda self, x: (${code})(x)})()`;
}
