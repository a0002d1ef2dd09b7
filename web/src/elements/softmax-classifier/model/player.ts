// Play: trains a slice in each frame at the speed that is set, draws what the frame has time for, and stops on the
// condition that is set. Runs nothing while nobody can see it.
import type { ClassifierSettings } from '../../../state/index.js';
import { FrameLoop, type Slice } from '../../parts/frame-loop.js';
import type { TrainingRun } from '../../training/training-run.js';
import type { Worlds } from './worlds.js';

/** Without motion, Play goes from one of these to the next. */
const EPOCHS_OF_JUMP = 10;
/** Milliseconds from one batch to the next at the slow speed. */
const SLOW_PAUSE = 120;

export interface Played {
  readonly settings: ClassifierSettings;
  readonly worlds: Worlds;
}

export interface PlayerEvents {
  /** Does something that needs the engine; undefined when that went wrong. */
  readonly attempt: <T>(action: () => T) => T | undefined;
  /** Draws within what is left of the frame; `jump` is the end of a jump. */
  readonly draw: (slice: Slice) => void;
  /** Milliseconds of a frame that drawing takes. */
  readonly drawingCost: () => number;
  readonly stopped: () => void;
}

export class Player {
  playing = false;
  readonly #played: () => Played | undefined;
  readonly #events: PlayerEvents;
  readonly #loop: FrameLoop;
  /** The epoch at which Play stops by itself. */
  #goal = 0;
  #jumpTo: number | undefined;
  #lastStep = 0;

  constructor(element: Element, played: () => Played | undefined, events: PlayerEvents) {
    this.#played = played;
    this.#events = events;
    this.#loop = new FrameLoop(element, (slice) => this.#slice(slice));
  }

  /** The epoch that the present or the next Play leads to. */
  get goal(): number {
    const played = this.#played();
    if (!played) return 0;
    const { epochs } = played.settings;
    const { epoch } = played.worlds;
    return this.playing ? this.#goal : Math.ceil((epoch + 1) / epochs) * epochs;
  }

  /** Motion is not wanted: Play goes in jumps. */
  get jumps(): boolean {
    return this.#loop.jumps;
  }

  /** What the settings ask Play to stop at is reached. */
  get isThere(): boolean {
    const played = this.#played();
    return played !== undefined && this.#isThere(played);
  }

  play(): void {
    this.#begin(this.goal);
  }

  playOneEpoch(): void {
    const played = this.#played();
    if (played) this.#begin(played.worlds.epoch + 1);
  }

  pause(): void {
    this.#loop.stop();
    this.#jumpTo = undefined;
    if (!this.playing) return;
    this.playing = false;
    this.#events.attempt(() => this.#played()?.worlds.measureNow());
    this.#events.stopped();
  }

  /** The goal after the settings changed. */
  refresh(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#goal = this.goal;
    this.playing = true;
  }

  #begin(goal: number): void {
    const played = this.#played();
    if (!played || played.worlds.stopped) return;
    this.#goal = goal;
    this.playing = true;
    this.#loop.start();
  }

  #slice(slice: Slice): boolean {
    const played = this.#played();
    if (!played) return true;
    const { jump, deadline, givesWay } = slice;
    const drawing = givesWay ? 0 : this.#events.drawingCost();
    const until = Math.max(performance.now() + 1, deadline - drawing);
    const complete = this.#events.attempt(() => this.#train(played, jump, until)) ?? true;
    if (jump && !complete) return false;
    this.#jumpTo = undefined;
    if (!givesWay) this.#events.attempt(() => this.#events.draw(slice));
    const { worlds } = played;
    if (worlds.stopped || worlds.epoch >= this.#goal || this.#isThere(played)) this.pause();
    return true;
  }

  #train(played: Played, jump: boolean, until: number): boolean {
    const { worlds, settings } = played;
    if (!jump && settings.speed === 'slow') {
      if (performance.now() - this.#lastStep < SLOW_PAUSE) return true;
      this.#lastStep = performance.now();
      worlds.takeSteps(1);
      return true;
    }
    const last = jump
      ? (this.#jumpTo ??= (Math.floor(worlds.epoch / EPOCHS_OF_JUMP) + 1) * EPOCHS_OF_JUMP)
      : settings.speed === 'fast'
        ? this.#goal
        : worlds.epoch + 1;
    const goal = Math.min(last, this.#goal);
    // Epoch by epoch, so that where a slice of time ends does not decide where the run stops.
    while (worlds.epoch < goal && !worlds.stopped) {
      if (!worlds.trainUntil(worlds.epoch + 1, until)) return false;
      if (settings.until !== 'epochs') worlds.measureNow();
      if (this.#isThere(played)) return true;
    }
    return true;
  }

  /** Every network that goes on is as good as the settings ask for. */
  #isThere({ worlds, settings }: Played): boolean {
    const { until, untilAccuracy, untilLoss } = settings;
    if (until === 'epochs' || worlds.step === 0) return false;
    const isGood = (run: TrainingRun): boolean => {
      const { accuracy, loss } = run.heldOut ?? run.training;
      return until === 'accuracy' ? accuracy >= untilAccuracy : loss <= untilLoss;
    };
    return worlds.runs.every((run) => run.diverged !== undefined || isGood(run));
  }
}
