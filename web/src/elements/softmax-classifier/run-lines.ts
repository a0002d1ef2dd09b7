// Loss and accuracy over the epochs: of one network for the training set and what is held out, of two for A and B.
import { roundTicks, type RunAxes, type RunLine } from '../../charts/index.js';
import { fixedText, percentText, type ClassifierWords } from '../../locales/index.js';
import type { TrainingRun } from '../training/training-run.js';

type Runs = readonly TrainingRun[];

/** Of two networks, one loss far above guessing would press the other flat: what is higher leaves the picture. */
const HIGHEST_OF_TWO = 3;

/** The epochs shown grow in round steps, so that the line does not shrink with each frame. */
function epochAxis(runs: Runs): RunAxes['x'] {
  const ends = runs.map(({ history }) => history.epochs[history.count - 1] ?? 0);
  const ticks = roundTicks(0, Math.max(20, ...ends), 4);
  return { min: 0, max: ticks.max, values: ticks.values };
}

export function lossAxes(words: ClassifierWords, runs: Runs, guessLoss: number): RunAxes {
  const limit = runs.length > 1 ? HIGHEST_OF_TWO * guessLoss : Infinity;
  let most = guessLoss;
  for (const { history } of runs) {
    for (const losses of [history.trainingLoss, history.heldOutLoss]) {
      for (const loss of losses.subarray(0, history.count)) {
        if (Number.isFinite(loss)) most = Math.max(most, Math.min(loss, limit));
      }
    }
  }
  const y = roundTicks(0, most, 4);
  return {
    x: epochAxis(runs),
    y: { min: 0, max: y.max, values: y.values },
    xName: words.run.epochName,
    reference: guessLoss,
  };
}

export function accuracyAxes(words: ClassifierWords, runs: Runs, guess: number): RunAxes {
  return {
    x: epochAxis(runs),
    y: {
      min: 0,
      max: 1.02,
      values: [0, 0.25, 0.5, 0.75, 1],
      text: (share) => words.percent(percentText(share)),
    },
    xName: words.run.epochName,
    reference: guess,
  };
}

export function lossLines(words: ClassifierWords, runs: Runs): RunLine[] {
  const label = (loss: number): string => fixedText(loss, 2);
  return linesOf(words, runs, 'Loss', label);
}

export function accuracyLines(words: ClassifierWords, runs: Runs): RunLine[] {
  const label = (share: number): string => words.percent(percentText(share));
  return linesOf(words, runs, 'Accuracy', label);
}

function linesOf(
  words: ClassifierWords,
  runs: Runs,
  measure: 'Loss' | 'Accuracy',
  label: (value: number) => string,
): RunLine[] {
  const line = (
    run: TrainingRun,
    look: RunLine['look'],
    set: 'training' | 'heldOut',
    name: string,
  ): RunLine => {
    const { history, diverged } = run;
    const ys = history[`${set}${measure}`];
    const value = label(ys[history.count - 1]!);
    return {
      look,
      label: name === '' ? value : `${name} ${value}`,
      xs: history.epochs,
      ys,
      count: history.count,
      diverged: diverged !== undefined,
    };
  };
  const [a, b] = runs as readonly [TrainingRun, TrainingRun | undefined];
  if (b) return [line(a, 'a', 'training', 'A'), line(b, 'b', 'training', 'B')];
  const { trainingSet, heldOutSet } = words.classifier;
  if (!a.heldOut) return [line(a, 'training', 'training', '')];
  return [line(a, 'training', 'training', trainingSet), line(a, 'held-out', 'heldOut', heldOutSet)];
}
