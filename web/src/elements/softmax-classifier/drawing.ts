// What the classifier draws, and when: every view when it is at rest, and in turns while it runs.
import type { ReactiveControllerHost } from 'lit';
import type { ClassifierWords } from '../../locales/index.js';
import { columnSymbol } from '../training/column-slice.js';
import type { Slice } from '../parts/frame-loop.js';
import type { PlaneEditor } from '../parts/plane-view.js';
import type { LabModel } from './model/lab-model.js';
import { Turns } from './model/turns.js';
import type { ExplainedPoint, Mode } from './panels/lab-view.js';
import { Pictures } from './pictures.js';

/** Milliseconds that a look into the layers of all networks may take. */
const PROBE = { running: 4, resting: 8 };

/** What there is to draw. */
export interface Drawn {
  readonly model: LabModel;
  readonly words: ClassifierWords;
  readonly mode: Mode;
  readonly playing: boolean;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly compact: boolean };

export class Drawing {
  readonly pictures: Pictures;
  readonly #host: Host;
  readonly #drawn: () => Drawn | undefined;
  readonly #attempt: (action: () => void) => void;
  readonly #turns: Turns;

  constructor(
    host: Host,
    drawn: () => Drawn | undefined,
    attempt: (action: () => void) => void,
    editor: () => PlaneEditor | undefined,
  ) {
    this.#host = host;
    this.#drawn = drawn;
    this.#attempt = attempt;
    this.pictures = new Pictures(host, () => host.requestUpdate(), editor);
    const mode = (): Mode | undefined => this.#drawn()?.mode;
    const isFull = (): boolean => !host.compact && mode() !== 'race';
    this.#turns = new Turns([
      { pause: 0, isOpen: () => mode() !== 'race', draw: () => this.#plane() },
      { pause: 60, isOpen: isFull, draw: () => this.lines() },
      { pause: 120, isOpen: () => true, draw: () => this.#words() },
      { pause: 200, isOpen: isFull, draw: () => this.#probe() },
      { pause: 200, isOpen: () => !host.compact && mode() === 'one', draw: () => this.#network() },
    ]);
  }

  /** Milliseconds of a frame that drawing takes. */
  get cost(): number {
    return this.#turns.cost;
  }

  /** The networks are others than before. */
  renew(): void {
    const drawn = this.#drawn();
    if (drawn) this.#attempt(() => this.#newPoints(drawn.model));
    this.all();
  }

  #newPoints({ engine, worlds, settings }: LabModel): void {
    this.pictures.setWorlds(engine, worlds, settings);
  }

  /** All of it, from the next frame on: one after the other where it is at rest, in turns where it runs. */
  all(): void {
    this.#host.requestUpdate();
    this.#turns.mark();
    this.pictures.outdate();
    if (!this.#drawn()?.playing) this.#turns.settleSoon(this.#attempt);
  }

  /** What a frame has time for; at the end of a jump, everything. */
  slice({ deadline, jump }: Slice): void {
    if (!jump) {
      this.#turns.run(deadline);
      return;
    }
    this.#turns.mark();
    this.pictures.outdate();
    this.#turns.settle(this.#attempt);
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#turns.stop();
  }

  lines(): undefined {
    const drawn = this.#drawn();
    if (!drawn || this.#host.compact || drawn.mode === 'race') return;
    this.pictures.drawLines(drawn.words, drawn.model.worlds);
  }

  /** The chosen point, and what the network makes of it. */
  explained({ worlds, engine }: LabModel): ExplainedPoint | undefined {
    const { point } = this.pictures;
    if (point === undefined) return undefined;
    const { inputs, labels, dimensions, scale } = worlds.a.points;
    const own = inputs.slice(dimensions * point, dimensions * (point + 1));
    return {
      index: point,
      inputs: own,
      measured: scale ? engine.unstandardize(own, scale) : own,
      label: labels[point]!,
      explanation: worlds.a.explain(point),
    };
  }

  #plane(): boolean {
    const drawn = this.#drawn();
    return drawn ? this.pictures.drawPlane(drawn.model.worlds, drawn.playing) : false;
  }

  #network(): boolean {
    const drawn = this.#drawn();
    if (!drawn) return false;
    const { model, playing } = drawn;
    return this.pictures.drawNetwork(model.worlds.a, inputNames(model), playing);
  }

  #words(): undefined {
    this.#host.requestUpdate();
  }

  #probe(): undefined {
    const drawn = this.#drawn();
    const runs = drawn?.model.worlds.runs ?? [];
    const time = drawn?.playing ? PROBE.running : PROBE.resting;
    for (const run of runs) run.probeWithin(time / runs.length);
    this.#host.requestUpdate();
  }
}

/** What the first layer sees: the features that are chosen, or the point's own numbers. */
export function inputNames({ engine, settings, worlds }: LabModel): readonly string[] {
  const { dimensions } = worlds.a.points;
  if (dimensions !== 2 || settings.features.length === 0) {
    return Array.from({ length: dimensions }, (_, index) => columnSymbol(index));
  }
  return settings.features.map(
    (id) => engine.inputFeatures.find((feature) => feature.id === id)?.label ?? id,
  );
}
