// What the classifier is at the moment: its settings, its networks, and all that can be taken back. The one owner of
// both; panels show it and ask it, and change nothing themselves.
import type { Engine } from '../../../engine/types.js';
import {
  fitToDataset,
  LIVE_SETTINGS,
  networksProblem,
  type ClassifierFacts,
  type ClassifierSettings,
  type FileProblem,
  type KeptState,
} from '../../../state/index.js';
import { RunTrail } from '../../training/run-trail.js';
import { LabData } from './lab-data.js';
import { factsOf, Worlds } from './worlds.js';

export class LabModel {
  readonly engine: Engine;
  readonly data: LabData;
  /** Where the page began, and what the arrows beside the sliders lead back to. */
  preset: ClassifierSettings;
  readonly #trail = new RunTrail<ClassifierSettings, Worlds>();
  #present: { settings: ClassifierSettings; worlds: Worlds };

  /** `data` has the tables that these settings name. */
  constructor(
    engine: Engine,
    preset: ClassifierSettings,
    settings: ClassifierSettings,
    data = new LabData(),
  ) {
    this.engine = engine;
    this.data = data;
    this.preset = preset;
    const fitted = withAxes(data, settings);
    const worlds = Worlds.begin(engine, fitted, data);
    this.#trail.begin(fitted, worlds);
    this.#present = { settings: fitted, worlds };
  }

  get facts(): ClassifierFacts {
    return factsOf(this.engine);
  }

  get settings(): ClassifierSettings {
    return this.#present.settings;
  }

  get worlds(): Worlds {
    return this.#present.worlds;
  }

  get canUndo(): boolean {
    return this.#trail.canUndo;
  }

  get canRedo(): boolean {
    return this.#trail.canRedo;
  }

  /**
   * Other settings. `key` names the slider that is dragged, so that a drag is one step of undo; '' is a step of its
   * own. True when the networks were begun anew for it.
   */
  change(key: string, changes: Partial<ClassifierSettings>): boolean {
    const next = { ...this.settings, ...changes };
    const changed = Object.keys(changes);
    if (changed.every((one) => LIVE_SETTINGS.has(one))) {
      this.worlds.setRates(this.engine, next);
      this.#go(key, next, this.worlds);
      return false;
    }
    if (changed.every((one) => one === 'against') && next.against === null) {
      // A goes on alone, as it stands.
      this.#go(key, next, this.worlds.copy(this.engine, next));
      return false;
    }
    this.begin(key, next);
    return true;
  }

  /** Fresh networks with these settings; those before stay within reach of Undo. */
  begin(key: string, settings: ClassifierSettings): void {
    this.#go(key, settings, Worlds.begin(this.engine, settings, this.data));
  }

  chooseDataset(id: string): void {
    this.begin('', fitToDataset(this.facts, this.settings, id));
  }

  get kept(): KeptState {
    return { settings: this.settings, networks: this.worlds.kept };
  }

  /**
   * Stands as it was kept; what was there stays within reach of Undo. Networks of another shape than the settings ask
   * for leave all as it is, and are named.
   */
  open({ settings, networks }: KeptState): FileProblem | undefined {
    const worlds = Worlds.begin(this.engine, settings, this.data);
    const problem = networksProblem(networks, worlds.sizes);
    if (problem) {
      worlds.dispose();
      return problem;
    }
    try {
      worlds.open(networks);
    } catch (error) {
      worlds.dispose();
      throw error;
    }
    this.#go('', settings, worlds);
    return undefined;
  }

  /** Sets one weight or bias of A by its place among the parameters. */
  setParameter(index: number, value: number): void {
    const worlds = this.worlds.copy(this.engine, this.settings);
    this.#go(`parameter-${index}`, this.settings, worlds);
    worlds.a.setParameter(index, value);
  }

  /** One training step on this point alone, for every network. */
  stepOn(point: number): void {
    const worlds = this.worlds.copy(this.engine, this.settings);
    this.#go('', this.settings, worlds);
    for (const run of worlds.runs) run.stepOn(point);
  }

  /** Returns to the settings and networks before; false when there is nothing to take back. */
  undo(): boolean {
    return this.#moved(this.#trail.undo());
  }

  /** Goes again to what was taken back last; false when nothing was. */
  redo(): boolean {
    return this.#moved(this.#trail.redo());
  }

  dispose(): void {
    this.#trail.clear();
  }

  #moved(isMoved: boolean): boolean {
    if (!isMoved) return false;
    this.#read();
    this.worlds.setRates(this.engine, this.settings);
    return true;
  }

  #go(key: string, settings: ClassifierSettings, worlds: Worlds): void {
    this.#trail.go(key, withAxes(this.data, settings), worlds);
    this.#read();
  }

  #read(): void {
    const { settings, run } = this.#trail;
    if (settings && run) this.#present = { settings, worlds: run };
  }
}

/** The first two columns, where a table has not as many as the settings name. */
function withAxes(data: LabData, settings: ClassifierSettings): ClassifierSettings {
  const columns = data.table(settings)?.columns.length;
  const isThere = columns === undefined || settings.axes.every((axis) => axis < columns);
  return isThere ? settings : { ...settings, axes: [0, 1] };
}
