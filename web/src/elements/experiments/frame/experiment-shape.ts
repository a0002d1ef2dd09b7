// What an experiment gives: its settings, its run, and how these are shown. The frame around that is experiment.ts.
import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../../../locales/index.js';
import { integerProperty, type Property, type PropertyTable } from '../../../state/index.js';
import { LabElement, type Engine } from '../../lab-element.js';
import type { TableCell } from '../../parts/data-table.js';
import type { ExperimentRun } from './experiment-run.js';
import type { Outcome, Prediction } from './prediction.js';

/** Every experiment can be repeated. */
export interface SeedSettings {
  readonly seed: number;
}

export interface ExperimentTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. What is a result opens its terms; what was set is plain text. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The same with nothing to open. */
export interface PlainTable extends ExperimentTable {
  readonly rows: readonly (readonly string[])[];
}

/** What an experiment came to, in words and numbers. */
export interface Recording {
  readonly seed: number;
  readonly summary: string;
  readonly table: PlainTable;
}

/** The settings that are numbers. */
export type NumberKey<S> = { [K in keyof S]: S[K] extends number ? K : never }[keyof S] & string;

const LARGEST_SEED = 2 ** 31 - 1;

export const seedProperty: Property<number> = integerProperty('seed', {
  min: 0,
  max: LARGEST_SEED,
  initial: 1,
});

/** What each experiment says of itself; only the first five have no answer of their own here. */
export abstract class ExperimentShape<
  S extends SeedSettings,
  R extends ExperimentRun,
> extends LabElement {
  /** What it measures is the device, such as its speed: no result for anybody else. */
  protected readonly measuresDevice: boolean = false;

  /** The experiment's settings; `seed` is one of them. */
  protected abstract table(engine: Engine): PropertyTable<S>;

  /**
   * A fresh run with these settings. `before` is the run that a control was moved in: what the control leaves as it
   * is may go on from there. Reset and New seed give none.
   */
  protected abstract begin(engine: Engine, settings: S, before?: R): R;

  /** The language changed: the words that the run itself holds, if it holds any. */
  protected reword(_engine: Engine, _settings: S, _run: R): void {
    // Most runs are numbers alone.
  }

  /** What the experiment shows of its run. */
  protected abstract body(engine: Engine, settings: S, run: R): TemplateResult;

  /** One paragraph: what can be seen now. */
  protected abstract summary(engine: Engine, settings: S, run: R): string;

  /** The same in numbers. */
  protected abstract data(engine: Engine, settings: S, run: R): ExperimentTable;

  /** The question before the run, if there is one. */
  protected prediction(_engine: Engine, _settings: S): Prediction | undefined {
    return undefined;
  }

  /** Once the run is done: the answer, and feedback on the guess. */
  protected outcome(_engine: Engine, _settings: S, _run: R): Outcome | undefined {
    return undefined;
  }

  /** The experiment's own controls, beside the transport. */
  protected controls(_engine: Engine, _settings: S, _run: R): TemplateResult | typeof nothing {
    return nothing;
  }

  /** A setting that is changed after a run is answered by a new run at once; false where it is moved by hand. */
  protected readonly runsAgain: boolean = true;

  /** Such as "epoch 12 of 60"; beside the seed. */
  protected progressText(_settings: S, _run: R): string {
    return '';
  }

  /** The settings of "New seed": whatever is drawn from it changes with it. */
  protected reseeded(_engine: Engine, settings: S): S {
    return { ...settings, seed: settings.seed + 1 };
  }

  /** Draws what is on canvases. Called after each update and in each frame of a run. */
  protected draw(_engine: Engine, _settings: S, _run: R): void {
    // Nothing, where all is in the templates.
  }
}

/** An experiment's own words: every language fills the shape of the English ones. */
export function wordsIn<W>(words: Words, own: { readonly en: W; readonly 'zh-Hant': W }): W {
  return words.lang === 'zh-Hant' ? own['zh-Hant'] : own.en;
}
