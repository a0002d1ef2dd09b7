// The terms behind a duel's numbers: accuracy and loss, from the core's own explanation of each point.
import { fixedText, numberText, type Words } from '../../../locales/index.js';
import type { Probe, UnitState } from '../../../engine/types.js';
import type { Arithmetic } from '../../parts/arithmetic.js';
import { countUnits } from '../../parts/unit-states.js';
import type { Counted, World } from '../../training/world.js';

/** Right points of each class, from the confusion matrix. */
export function accuracyArithmetic(words: Words, counted: Counted): Arithmetic {
  const { experiment, classifier } = words;
  const { confusion, accuracy, classes } = counted;
  const rows: string[][] = [];
  let right = 0;
  let all = 0;
  for (let truth = 0; truth < classes; truth += 1) {
    const row = confusion.subarray(truth * classes, (truth + 1) * classes);
    const inClass = row.reduce((sum, count) => sum + count, 0);
    rows.push([classifier.class(truth + 1), String(row[truth]!), String(inClass)]);
    right += row[truth]!;
    all += inClass;
  }
  return {
    title: `${right} / ${all} = ${numberText(accuracy)}`,
    columns: ['', experiment.rightPoints, experiment.points],
    rows,
    result: [experiment.sum, String(right), String(all)],
    code: {
      NumPy: `(probabilities.argmax(axis=1) == labels).mean()  # ${right} / ${all} = ${accuracy}`,
      JavaScript: `${right} / ${all} // ${accuracy}`,
      'C++': `double accuracy = ${right}.0 / ${all};  // ${accuracy}`,
    },
  };
}

/** Minus the logarithm of the right class's probability, point by point; the loss is their mean. */
export function lossArithmetic(words: Words, { run }: World): Arithmetic {
  const { experiment, classifier } = words;
  const { labels, heldOutFrom } = run.points;
  const terms = Array.from({ length: heldOutFrom }, (_, index) => {
    const explanation = run.explain(index);
    return { index, p: explanation.probabilities[labels[index]!]!, loss: explanation.loss };
  }).sort((one, other) => other.loss - one.loss);
  const shown = terms.slice(0, 8);
  const rest = terms.slice(8);
  const sum = (list: typeof terms): number => list.reduce((total, { loss }) => total + loss, 0);
  return {
    title: `${classifier.lossLine} = Σ −ln p / ${heldOutFrom}`,
    columns: ['', 'p', '−ln p'],
    rows: [
      ...shown.map(({ index, p, loss }) => [
        experiment.pointOfClass(index + 1, labels[index]! + 1),
        numberText(p, 3),
        fixedText(loss, 4),
      ]),
      ...(rest.length > 0 ? [[`+ ${rest.length}`, '', fixedText(sum(rest), 4)]] : []),
    ],
    result: [`${experiment.sum} / ${heldOutFrom}`, '', fixedText(run.training.loss, 4)],
    code: {
      NumPy: `-np.log(probabilities[np.arange(${heldOutFrom}), labels]).mean()  # ${run.training.loss}`,
      JavaScript: `losses.reduce((sum, loss) => sum + loss, 0) / ${heldOutFrom} // ${run.training.loss}`,
    },
  };
}

/** A world's counts as they are now. */
export function countedIn({ run }: World): Counted {
  return {
    classes: run.classes,
    confusion: run.training.confusion,
    accuracy: run.training.accuracy,
  };
}

/** Units without a gradient, layer by layer. */
export function unitsArithmetic(words: Words, probe: Probe): Arithmetic {
  const { experiment } = words;
  const hidden = probe.layers.filter(({ units }) => units.length > 0);
  const count = (units: readonly UnitState[], state: UnitState): number =>
    units.filter((one) => one === state).length;
  const all = countUnits(probe);
  return {
    title: experiment.unitsSummary(all.alive, all.dead, all.saturated, all.of),
    columns: ['', experiment.dead, experiment.saturated, experiment.units(2).replace(/2\s*/, '')],
    rows: hidden.map(({ units }, layer) => [
      experiment.layer(layer + 1),
      String(count(units, 'dead')),
      String(count(units, 'saturated')),
      String(units.length),
    ]),
    result: [experiment.sum, String(all.dead), String(all.saturated), String(all.of)],
    note: `${experiment.unitDead}${words.lang === 'en' ? '; ' : '；'}${experiment.unitSaturated}`,
  };
}

/** The layer's name in a network of so many layers, the output among them. */
export function layerName({ experiment }: Words, layers: number, layer: number): string {
  return layer === layers - 1 ? experiment.output : experiment.layer(layer + 1);
}
