// What the classifier shows, in one paragraph.
import type { PictureWords } from '../../../charts/index.js';
import { fixedText, percentText, type ClassifierWords } from '../../../locales/index.js';
import type { TrainingRun } from '../../training/training-run.js';
import { settingsOf } from '../model/worlds.js';
import type { LabView } from './lab-view.js';
import { className, measuredName, type Named } from './table-shown.js';

type Summed = Pick<LabView, 'words' | 'table' | 'facts' | 'settings' | 'worlds' | 'functions'>;

export function statusText(words: ClassifierWords, run: TrainingRun): string {
  if (run.isEmpty) return words.own.none;
  return words.run.status(fixedText(run.training.loss, 3), accuracyText(words, run));
}

export function accuracyText(words: ClassifierWords, run: TrainingRun): string {
  return words.percent(percentText(run.training.accuracy));
}

/** Of one network alone, or of one of two. */
export function summaryOf(view: Summed, run: TrainingRun): string {
  const { words, worlds, facts, functions, table } = view;
  const settings = settingsOf(facts, view.settings)[worlds.runs.indexOf(run)] ?? view.settings;
  const { classifier } = words;
  if (run.isEmpty) return `${words.own.points}${words.colon}${words.own.none}.`;
  const names: Readonly<Record<string, { name: string }>> = classifier.datasets;
  return classifier.summary({
    dataset: table?.name ?? names[settings.dataset]?.name ?? measuredName(words, settings.dataset),
    classes: run.classes,
    seed: settings.seed,
    layers: settings.layers.map((layer) => {
      const name = functions.find(({ id }) => id === layer.activation)?.name ?? layer.activation;
      return `${layer.units} × ${name}`;
    }),
    epoch: run.epoch,
    loss: fixedText(run.training.loss, 3),
    accuracy: accuracyText(words, run),
    heldOutAccuracy: run.heldOut && words.percent(percentText(run.heldOut.accuracy)),
    wrong: wrongOf(run),
    points: run.points.heldOutFrom,
    diverged: run.diverged !== undefined,
  });
}

/** What stands in a picture that is kept: each plane's name, what they show, the key. */
export function pictureWords(view: Summed & Named): PictureWords {
  const { words, worlds } = view;
  const { classifier } = words;
  const { a, b, runs } = worlds;
  return {
    titles: b ? ['A', 'B'] : [''],
    lines: runs.map(
      (run, at) => `${b ? `${at === 0 ? 'A' : 'B'}${words.colon}` : ''}${summaryOf(view, run)}`,
    ),
    classes: Array.from({ length: a.classes }, (_, index) => className(view, index)),
    heldOut: a.heldOut ? classifier.heldOutMark : '',
    wrong: classifier.wrongMark,
  };
}

/** Training points off the confusion matrix's diagonal. */
function wrongOf(run: TrainingRun): number {
  const { confusion } = run.training;
  let right = 0;
  for (let index = 0; index < run.classes; index += 1)
    right += confusion[index * (run.classes + 1)]!;
  return run.points.heldOutFrom - right;
}
