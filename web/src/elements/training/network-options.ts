// The engine's options for the network of these settings.
import type {
  ClassifierOptions,
  InputFeatureId,
  LayerOptions,
  OptimizerOptions,
} from '../../engine/types.js';
import type { LayerSettings, NetworkSettings } from '../../state/index.js';

/** For data of this many numbers a sample, classes and training samples. */
export function networkOptions(
  settings: NetworkSettings,
  data: { readonly inputs: number; readonly classes: number; readonly samples: number },
): ClassifierOptions & { readonly batchSize: number } {
  const { seed, batch, initializer, l2, features } = settings;
  return {
    inputs: data.inputs,
    classes: data.classes,
    seed,
    layers: settings.layers.map(layerOptions),
    ...(data.inputs === 2 && features.length > 0
      ? { features: features as readonly InputFeatureId[] }
      : {}),
    initializer,
    optimizer: optimizerOptions(settings),
    batchSize: batch === 'all' ? data.samples : Math.min(batch, data.samples),
    l2,
  };
}

/** Only the numbers that this optimizer has: the engine refuses others. */
function optimizerOptions(settings: NetworkSettings): OptimizerOptions {
  const { optimizer: kind, rate: learningRate, momentum, beta1, beta2, epsilon } = settings;
  switch (kind) {
    case 'sgd':
      return { kind, learningRate };
    case 'momentum':
      return { kind, learningRate, momentum };
    case 'adam':
      return { kind, learningRate, beta1, beta2, epsilon };
  }
}

function layerOptions(layer: LayerSettings): LayerOptions {
  return {
    ...layer.parameters,
    units: layer.units,
    activation: layer.activation as LayerOptions['activation'],
  };
}
