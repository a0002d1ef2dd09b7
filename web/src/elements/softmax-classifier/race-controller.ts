// Runs the race in slices of a frame, and hands out its results.
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { percentText, type ClassifierWords } from '../../locales/index.js';
import { copyText } from '../parts/copy-text.js';
import { FrameLoop } from '../parts/frame-loop.js';
import { Race } from './model/race.js';
import type { LabView } from './panels/lab-view.js';
import { meanOf, racePanel } from './panels/race-panel.js';
import { saveText } from './save-file.js';

/** Milliseconds between two updates of what is shown. */
const PAUSE = 150;

type Host = ReactiveControllerHost & Element;

export class RaceController {
  readonly #host: Host;
  readonly #attempt: (action: () => void) => void;
  readonly #race = new Race();
  /** Who raced last. */
  last: readonly string[] | undefined;
  readonly #loop: FrameLoop;
  #running = false;
  #said = '';
  #shownAt = 0;
  #words: ClassifierWords | undefined;

  constructor(host: Host, attempt: (action: () => void) => void) {
    this.#host = host;
    this.#attempt = attempt;
    this.#loop = new FrameLoop(host, ({ deadline }) => this.#slice(deadline));
  }

  render(view: LabView): TemplateResult {
    this.#words = view.words;
    this.last = view.settings.race ?? this.last;
    return racePanel(view, {
      race: this.#race,
      running: this.#running,
      said: this.#said,
      start: () => this.#start(view),
      cancel: () => {
        this.stop();
        this.#said = view.words.lab.raceCancelled;
      },
      copyCsv: () => void this.#copy(view.words),
      saveCsv: () => saveText('race.csv', 'text/csv', this.#race.csv),
    });
  }

  /** Ends a race that is under way, and gives its network back. */
  stop(): void {
    if (!this.#running) return;
    this.#loop.stop();
    this.#running = false;
    this.#race.stop();
    this.#host.requestUpdate();
  }

  #start(view: LabView): void {
    view.pause();
    this.#said = '';
    this.#running = true;
    this.#attempt(() => this.#race.begin(view.engine, view.settings, view.samples));
    this.#loop.start();
    this.#host.requestUpdate();
  }

  #slice(deadline: number): boolean {
    this.#attempt(() => this.#race.advance(deadline));
    if (this.#race.done) {
      this.stop();
      this.#said = this.#ending();
    } else if (performance.now() - this.#shownAt > PAUSE) {
      this.#shownAt = performance.now();
      this.#host.requestUpdate();
    }
    return true;
  }

  #ending(): string {
    const words = this.#words;
    if (!words) return '';
    const means = this.#race.rows.flatMap(({ label, values }) => {
      const mean = meanOf(values.filter((value) => Number.isFinite(value)));
      return mean === undefined ? [] : [{ label, mean }];
    });
    means.sort((one, other) => other.mean - one.mean);
    const best = means[0];
    if (!best) return '';
    return words.lab.raceEnded(`${best.label}, ${words.percent(percentText(best.mean))}`);
  }

  async #copy(words: ClassifierWords): Promise<void> {
    const copied = await copyText(this.#race.csv);
    this.#said = copied ? words.lab.csvCopied : words.lab.csvRefused;
    this.#host.requestUpdate();
  }
}
