// A against B: the same data and seed, one difference, which is named above B.
import { html, nothing, type TemplateResult } from 'lit';
import { numberText, percentText, settingText } from '../../../locales/index.js';
import {
  activationWithParameters,
  classifierTable,
  DIFFERENCES,
  INITIALIZERS,
  OPTIMIZERS,
  type ChosenActivation,
  type ClassifierSettings,
  type Difference,
  type DifferenceKey,
  type ParameterValues,
} from '../../../state/index.js';
import { select, type Option } from '../../parts/choice.js';
import { symbolText } from '../../parts/symbol-text.js';
import { countUnits } from '../../parts/unit-states.js';
import { settingsOf } from '../model/worlds.js';
import { planeBox, planeKey } from './decide-panel.js';
import { layerName, type LabView } from './lab-view.js';
import { parameterSlider } from './setting-controls.js';
import { pointTools } from './points-panel.js';
import { accuracyText, statusText } from './summary.js';
import { BATCHES, DECAYS, RATES } from './training-panel.js';

export function againstPanel(view: LabView): TemplateResult {
  const { words, worlds } = view;
  const { against } = view.settings;
  if (!against || !worlds.b) return html``;
  return html`<div class="differs">
      ${select<DifferenceKey>({
        key: 'differs',
        name: words.lab.differs,
        options: DIFFERENCES.map((key) => ({ value: key, label: words.lab.differences[key] })),
        value: against.key,
        choose: (key) => view.change('', { against: firstDifference(view, key) }),
      })}
      ${select({
        key: 'difference',
        name: words.lab.ofB(words.lab.differences[against.key]),
        options: choicesOf(view, against.key),
        value: chosenOf(view, against).activation,
        choose: (text) => view.change('', { against: { key: against.key, text } }),
      })}
      ${parametersOfB(view, against)}
    </div>
    <p class="hint">${words.lab.sameElse}</p>
    <div class="pair">${worlds.runs.map((_, index) => worldOf(view, index))}</div>
    ${pointTools(view)} ${planeKey(view, worlds.a)}`;
}

/** What B has: a function with its parameters, or any other value by its text. */
function chosenOf({ facts }: LabView, { key, text }: Difference): ChosenActivation {
  const chosen =
    key === 'activation' ? activationWithParameters(facts.functions).parse(text) : undefined;
  return chosen ?? { activation: text, parameters: {} };
}

/** B's activation has parameters of its own, whatever A's have. */
function parametersOfB(view: LabView, against: Difference): readonly TemplateResult[] {
  const { words, facts, functions } = view;
  const { activation, parameters } = chosenOf(view, against);
  const row = functions.find(({ id }) => id === activation);
  const { print } = activationWithParameters(facts.functions);
  return (row?.parameters ?? []).map((parameter) =>
    parameterSlider({
      words,
      key: `${parameter.name}-of-b`,
      name: words.lab.ofB(symbolText(parameter)),
      parameter,
      value: parameters[parameter.name] ?? parameter.initial,
      change: (value) => {
        const changed = { ...parameters, [parameter.name]: value };
        const text = print({ activation, parameters: changed });
        view.change(`${parameter.name}-of-b`, { against: { key: against.key, text } });
      },
      refuse: view.refuse,
    }),
  );
}

/** For the summary: "Activation: ReLU against Sigmoid". */
export function differenceText(view: LabView): string {
  const { words, settings } = view;
  if (!settings.against) return '';
  const [a, b] = worldNames(view);
  return `${words.lab.differences[settings.against.key]}${words.colon}A ${a}, B ${b}`;
}

/** A different value than A has, to begin with. */
export function firstDifference(view: LabView, key: DifferenceKey): Difference {
  const own = textOf(view, view.settings, key);
  const choices = choicesOf(view, key).map(({ value }) => value);
  const telling: Readonly<Partial<Record<DifferenceKey, string>>> = {
    activation: 'sigmoid',
    rate: '1',
  };
  const wanted = telling[key];
  const other =
    wanted !== undefined && wanted !== own ? wanted : choices.find((value) => value !== own);
  return { key, text: other ?? own };
}

function worldOf(view: LabView, index: number): TemplateResult {
  const { words, worlds } = view;
  const run = worlds.runs[index]!;
  const { alive, dead, saturated, of } = countUnits(run.inspected);
  return html`<div class="stack">
    <p class="world ${index === 1 ? 'hollow' : ''}">
      <b>${'AB'.charAt(index)}</b> <strong>${worldNames(view)[index]}</strong>
      <span class="end">${words.run.right(accuracyText(words, run))}</span>
    </p>
    ${planeBox(view, index)}
    ${
      of === 0
        ? nothing
        : html`<p class="hint">
            ${statusText(words, run)} · ${words.experiment.unitsSummary(alive, dead, saturated, of)}
          </p>`
    }
  </div>`;
}

/** What A and B have of that in which they differ. */
function worldNames(view: LabView): readonly string[] {
  const { settings, facts } = view;
  const { against } = settings;
  if (!against) return [];
  const labels = new Map(choicesOf(view, against.key).map(({ value, label }) => [value, label]));
  return settingsOf(facts, settings).map((one) => {
    const text = textOf(view, one, against.key);
    const { activation, parameters } = chosenOf(view, { key: against.key, text });
    const name = labels.get(activation) ?? text;
    const values = text === activation ? '' : parametersText(view, activation, parameters);
    return values === '' ? name : `${name} (${values})`;
  });
}

function parametersText(view: LabView, id: string, values: ParameterValues): string {
  const row = view.functions.find((one) => one.id === id);
  const texts = (row?.parameters ?? []).map((parameter) => {
    const value = values[parameter.name] ?? parameter.initial;
    return `${symbolText(parameter)} = ${settingText(value)}`;
  });
  return texts.join(', ');
}

function textOf(view: LabView, settings: ClassifierSettings, key: DifferenceKey): string {
  if (key !== 'activation') {
    const table = classifierTable(view.facts, settings.dataset);
    return (table[key].print as (value: unknown) => string)(settings[key]);
  }
  const { print } = activationWithParameters(view.facts.functions);
  const texts = new Set(settings.layers.map(print));
  return texts.size === 1 ? [...texts][0]! : view.words.lab.mixed;
}

function choicesOf(view: LabView, key: DifferenceKey): readonly Option<string>[] {
  const { words, functions } = view;
  const { classifier } = words;
  const numbers = (values: readonly number[]): Option<string>[] =>
    values.map((value) => ({ value: String(value), label: settingText(value) }));
  switch (key) {
    case 'activation':
      return functions.map(({ id, name }) => ({ value: id, label: name }));
    case 'initializer':
      return INITIALIZERS.map((id) => ({ value: id, label: classifier.initializers[id] }));
    case 'optimizer':
      return OPTIMIZERS.map((id) => ({ value: id, label: classifier.optimizers[id] }));
    case 'rate':
      return withOwn(view, key, numbers(RATES));
    case 'batch':
      return withOwn(view, key, [...numbers(BATCHES), { value: 'all', label: classifier.all }]);
    case 'l2':
      return withOwn(view, key, numbers(DECAYS));
  }
}

/** A number that an address gave stands among the usual ones. */
function withOwn(
  { settings }: LabView,
  key: DifferenceKey,
  options: readonly Option<string>[],
): readonly Option<string>[] {
  const { against } = settings;
  const isKnown = against?.key !== key || options.some(({ value }) => value === against.text);
  return isKnown ? options : [{ value: against.text, label: against.text }, ...options];
}

/** The share that is right, for the table of the two. */
export function pairColumns(view: LabView): readonly string[] {
  return worldNames(view).map((name, index) => `${'AB'.charAt(index)} ${name}`);
}

export function pairRows(view: LabView): readonly (readonly string[])[] {
  const { words, worlds } = view;
  const { classifier, experiment, run: names } = words;
  const row = (name: string, text: (run: (typeof worlds.runs)[number]) => string): string[] => [
    name,
    ...worlds.runs.map(text),
  ];
  return [
    row(names.epochName, (run) => String(run.epoch)),
    row(classifier.lossLine, (run) => settingText(run.training.loss)),
    row(classifier.accuracyLine, (run) => words.percent(percentText(run.training.accuracy))),
    row(experiment.dead, (run) => String(countUnits(run.inspected).dead)),
    row(experiment.saturated, (run) => String(countUnits(run.inspected).saturated)),
    ...worlds.a.layout.map((_, layer) =>
      row(`${experiment.gradientTitle}${words.colon}${layerName(view, layer)}`, (run) =>
        numberText(run.inspected.layers[layer]?.gradientRms ?? Number.NaN, 3),
      ),
    ),
  ];
}
