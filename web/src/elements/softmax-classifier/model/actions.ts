// What a reader can do with the classifier: each is an act on the model or the player, and says what came of it.
import type { ClassifierSettings } from '../../../state/index.js';
import type { ClassifierWords } from '../../../locales/index.js';
import type { LabModel } from './lab-model.js';
import type { Player } from './player.js';

export interface Acting {
  readonly model: () => LabModel | undefined;
  readonly words: () => ClassifierWords;
  readonly player: Player;
  /** Does something that needs the engine; undefined when that went wrong. */
  readonly attempt: <T>(action: () => T) => T | undefined;
  /** The settings or the networks are others than before. */
  readonly renewed: () => void;
  /** The same networks went on. */
  readonly wentOn: () => void;
  /** What just happened, in words; '' for nothing. */
  readonly tell: (text: string) => void;
}

export class Actions {
  readonly #acting: Acting;

  constructor(acting: Acting) {
    this.#acting = acting;
  }

  change(key: string, changes: Partial<ClassifierSettings>): void {
    const { attempt, model, player, words } = this.#acting;
    const trained = this.#isTrained;
    const rebuilt = attempt(() => model()?.change(key, changes)) ?? false;
    player.refresh();
    this.#acting.renewed();
    this.#acting.tell(rebuilt && trained ? words().run.rebuilt : '');
  }

  chooseDataset(id: string): void {
    this.#begin((model) => model.chooseDataset(id), this.#acting.words().run.rebuilt);
  }

  begin(settings: ClassifierSettings): void {
    this.#begin((model) => model.begin('', settings), this.#acting.words().run.rebuilt);
  }

  reset(): void {
    this.#begin((model) => model.begin('', model.settings), this.#acting.words().run.wasReset);
  }

  newSeed(): void {
    this.#begin((model) => {
      const { settings } = model;
      model.begin('', { ...settings, seed: settings.seed + 1 });
    }, this.#acting.words().run.rebuilt);
  }

  undo(): void {
    this.#move((model) => model.undo(), this.#acting.words().run.undone);
  }

  redo(): void {
    this.#move((model) => model.redo(), this.#acting.words().run.redone);
  }

  play(): void {
    const { model, player } = this.#acting;
    if (model()?.worlds.stopped ?? true) return;
    this.#acting.tell('');
    player.play();
  }

  step(): void {
    const { attempt, model, player } = this.#acting;
    player.pause();
    if (model()?.worlds.stopped ?? true) return;
    this.#acting.tell('');
    attempt(() => model()?.worlds.takeSteps(1));
    this.#acting.wentOn();
  }

  stepEpoch(): void {
    const { player } = this.#acting;
    player.pause();
    this.#acting.tell('');
    player.playOneEpoch();
  }

  stepOn(point: number | undefined): void {
    const { attempt, model, player, words } = this.#acting;
    player.pause();
    if (point === undefined) return;
    attempt(() => model()?.stepOn(point));
    this.#acting.renewed();
    this.#acting.tell(words().lab.steppedOn);
  }

  setParameter(index: number, value: number): void {
    const { attempt, model, player, words } = this.#acting;
    player.pause();
    attempt(() => model()?.setParameter(index, value));
    this.#acting.renewed();
    this.#acting.tell(words().lab.edited);
  }

  /** On from the last finite state, which is what a divergence leaves. */
  goBack(): void {
    const { attempt, model } = this.#acting;
    attempt(() => model()?.worlds.goOn());
    this.#acting.wentOn();
  }

  halveRate(): void {
    const { model } = this.#acting;
    const rate = model()?.settings.rate;
    if (rate === undefined) return;
    this.change('rate', { rate: rate / 2 });
    this.goBack();
    this.play();
  }

  /** A new run; the one before stays within reach of Undo. */
  #begin(begin: (model: LabModel) => void, said: string): void {
    const { attempt, model, player } = this.#acting;
    const trained = this.#isTrained;
    const present = model();
    if (!present) return;
    attempt(() => begin(present));
    player.refresh();
    this.#acting.renewed();
    this.#acting.tell(trained ? said : '');
  }

  /** To a stage before or after, where there is one. */
  #move(move: (model: LabModel) => boolean, said: string): void {
    const { attempt, model, player } = this.#acting;
    player.pause();
    const present = model();
    if (!present || !attempt(() => move(present))) return;
    this.#acting.renewed();
    this.#acting.tell(said);
  }

  get #isTrained(): boolean {
    return (this.#acting.model()?.worlds.step ?? 0) > 0;
  }
}
