// A run's network as the exports take it.
import type { ActivationId, InputFeatureId } from '../../engine/types.js';
import type { ExportedNetwork } from '../../export/index.js';
import type { ClassifierSettings } from '../../state/index.js';
import type { TrainingRun } from '../training/training-run.js';
import { className, type Named } from './panels/table-shown.js';

/** A copy: it stays as it is when the run goes on. `settings` are the run's own. */
export function exportedNetwork(
  names: Named,
  settings: ClassifierSettings,
  run: TrainingRun,
): ExportedNetwork {
  const { dimensions, scale } = run.points;
  const features = dimensions === 2 ? (settings.features as readonly InputFeatureId[]) : [];
  return {
    layers: settings.layers.map(({ activation, parameters }) => ({
      activation: activation as ActivationId,
      parameters,
    })),
    parameters: run.parameters,
    layout: run.layout,
    ...(features.length > 0 ? { features } : {}),
    classes: Array.from({ length: run.classes }, (_, index) => className(names, index)),
    ...(scale ? { scale } : {}),
    example: Array.from(run.measuredInput(0)),
  };
}
