// What the panels are shown: the state of the classifier, and what may be asked of it.
import type { TemplateResult } from 'lit';
import type { NetworkUnit } from '../../../charts/index.js';
import type {
  ActivationInfo,
  Engine,
  Explanation,
  InputFeatureInfo,
} from '../../../engine/types.js';
import type { ClassifierSettings } from '../../../state/index.js';
import type { ArithmeticPopover } from '../../parts/arithmetic.js';
import type { Messages } from '../../parts/notices.js';
import type { Worlds } from '../model/worlds.js';
import type { Pictures } from '../pictures.js';
import type { ScaledDataset } from '../../training/run-data.js';
import type { DigitPad } from '../digit-pad.js';
import type { PointsEditor } from '../points-editor.js';
import type { SetupView } from './setting-controls.js';
import { classLabel, type ShownTable } from './table-shown.js';

export type Mode = 'one' | 'against' | 'race';

export interface ExplainedPoint {
  readonly index: number;
  /** In the columns' own units; `inputs` is what the network gets. */
  readonly measured: ArrayLike<number>;
  /** As many as the data have columns. */
  readonly inputs: ArrayLike<number>;
  readonly label: number;
  readonly explanation: Explanation;
}

export interface LabView extends SetupView, Messages {
  readonly engine: Engine;
  readonly features: readonly InputFeatureInfo[];
  /** What is shown of a set that was measured. */
  readonly table: ShownTable | undefined;
  readonly functions: readonly ActivationInfo[];
  readonly worlds: Worlds;
  /** Where the samples of these settings come from, for networks beside these. */
  readonly samples: (settings: ClassifierSettings) => ScaledDataset;
  /** The paper for digits, and its drawing as the network gets it; nothing on an empty paper. */
  readonly digit: { readonly pad: DigitPad; readonly input: Float32Array | undefined };
  readonly showSample: () => void;
  /** Makes the learner's own points. */
  readonly editor: PointsEditor;
  /** Whether the page's address has no room for own data. */
  readonly isTooLong: () => boolean;
  /** Paste or open a table. */
  readonly csv: (view: LabView) => TemplateResult;
  readonly mode: Mode;
  readonly pictures: Pictures;
  readonly arithmetic: ArithmeticPopover;
  /** What the network's input column shows: x₁, x₂ or the features made of them. */
  readonly inputNames: readonly string[];
  readonly point: ExplainedPoint | undefined;
  readonly unit: NetworkUnit | undefined;
  readonly playing: boolean;
  readonly goal: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What just happened to the network. */
  readonly said: string;
  /** The data tables and other folds that are open. */
  readonly folds: ReadonlySet<string>;
  readonly openFold: (key: string, open: boolean) => void;
  readonly chooseMode: (mode: Mode) => void;
  readonly playOrPause: () => void;
  readonly pause: () => void;
  readonly step: () => void;
  readonly stepEpoch: () => void;
  readonly stepOnPoint: () => void;
  readonly reset: () => void;
  readonly newSeed: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly halve: () => void;
  readonly goBack: () => void;
  /** Sets one weight or bias of A by its place among the parameters. */
  readonly setParameter: (index: number, value: number) => void;
}

/** "layer 2", or the output layer. */
export function layerName(view: Pick<LabView, 'words' | 'worlds'>, layer: number): string {
  const { experiment } = view.words;
  const last = view.worlds.a.layout.length - 1;
  return layer === last ? experiment.output : experiment.layer(layer + 1);
}

/** "unit 3 of layer 1", or the output for a class. */
export function unitName(
  view: Pick<LabView, 'words' | 'worlds' | 'table'>,
  { layer, unit }: NetworkUnit,
): string {
  const { lab } = view.words;
  const last = view.worlds.a.layout.length - 1;
  return layer === last
    ? lab.outputUnit(classLabel(view, unit))
    : lab.unit(unit + 1, layerName(view, layer));
}

/** Where a weight of this layer comes from. */
export function sourceName(view: LabView, layer: number, input: number): string {
  const { lab } = view.words;
  return layer === 0 ? lab.fromInput(view.inputNames[input] ?? '') : lab.fromUnit(input + 1);
}
