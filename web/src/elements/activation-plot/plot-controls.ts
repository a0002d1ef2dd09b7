// The controls of the activation plot: the function, its parameters, the range, what to compare with.
import { html, nothing, type TemplateResult } from 'lit';
import type { ActivationInfo, Engine } from '../../engine/types.js';
import { numberText, settingText, type Words } from '../../locales/index.js';
import {
  COURSE_FUNCTIONS,
  MOST_COMPARED,
  presetParameters,
  SOFTMAX,
  SPANS,
  type PlotChoice,
  type PlotSettings,
} from '../../state/index.js';
import { segments, select } from '../parts/choice.js';
import { dataTable } from '../parts/data-table.js';
import { closeIcon, plusIcon } from '../parts/icons.js';
import { slider } from '../parts/slider.js';
import { symbolText } from '../parts/symbol-text.js';
import type { PlotCurves } from './plot-curves.js';
import { kinkNotes, lineMark, OTHER_LINES, readings } from './plot-templates.js';

export interface PlotView {
  readonly words: Words;
  readonly engine: Engine;
  readonly choice: PlotChoice;
  readonly preset: PlotChoice;
  /** Undefined for softmax. */
  readonly row: ActivationInfo | undefined;
  readonly curves: PlotCurves;
  readonly compact: boolean;
  readonly summary: string;
  readonly tableOpen: boolean;
  /** What "Add" would add, once the reader has chosen. */
  readonly nextCompared: string | undefined;
  readonly chooseNextCompared: (id: string) => void;
  readonly chooseFunction: (id: string) => void;
  readonly change: (settings: PlotSettings) => void;
  readonly changeParameter: (name: string, value: number) => void;
  readonly settled: () => void;
  readonly refuse: (message: string) => void;
  readonly openTable: (open: boolean) => void;
}

// Each of these has its place before there is a view: the panel's size is the same from the start.

/** The course's four and softmax as segments, the rest of the registry in a menu. */
export function plotHead(view: PlotView | undefined): TemplateResult {
  if (!view) return html`<div class="head"></div>`;
  const { words, engine, choice } = view;
  const { activation } = choice.settings;
  const rows = engine.activations;
  const first = rows.filter((row) => COURSE_FUNCTIONS.includes(row.id));
  const rest = rows.filter((row) => !COURSE_FUNCTIONS.includes(row.id));
  return html`<div class="head">
    ${segments({
      key: 'function',
      name: words.plot.chooser,
      options: [...first.map(option), { value: SOFTMAX, label: 'Softmax' }],
      value: activation,
      choose: view.chooseFunction,
    })}
    ${
      rest.length === 0
        ? nothing
        : select({
            key: 'more-functions',
            name: words.plot.more,
            quiet: true,
            placeholder: words.plot.more,
            options: rest.map(option),
            value: rest.find((row) => row.id === activation)?.id,
            choose: view.chooseFunction,
          })
    }
  </div>`;
}

/** Parameters, x, and what the engine says there. */
export function plotSide(view: PlotView): TemplateResult {
  const { words, choice, preset, row, curves } = view;
  const { settings } = choice;
  const { reading } = curves;
  if (!row || !reading) return html``;
  return html`${parameterSliders(view, row)}
  ${
    view.compact
      ? nothing
      : slider({
          words,
          key: 'x',
          name: 'x',
          value: settings.x,
          preset: preset.settings.x,
          min: -settings.span,
          max: settings.span,
          validMin: -(SPANS.at(-1) ?? settings.span),
          validMax: SPANS.at(-1) ?? settings.span,
          step: 0.01,
          change: (x) => view.change({ ...settings, x }),
          settled: view.settled,
          refuse: view.refuse,
        })
  }
  ${readings(words, reading, curves.otherReadings, settings.curves === 'slopes')}
  ${view.compact ? nothing : kinkNotes(words, curves.kinks)}`;
}

function parameterSliders(view: PlotView, row: ActivationInfo): TemplateResult[] {
  const { words, choice, preset } = view;
  const presets = presetParameters(row, preset);
  return row.parameters.map((parameter) =>
    slider({
      words,
      key: `parameter-${parameter.name}`,
      name: symbolText(parameter),
      value: choice.parameters[parameter.name] ?? parameter.initial,
      preset: presets[parameter.name] ?? parameter.initial,
      min: parameter.sliderMin,
      max: parameter.sliderMax,
      validMin: Math.max(parameter.validMin, -1000),
      validMax: Math.min(parameter.validMax, 1000),
      step: 0.01,
      change: (value) => view.changeParameter(parameter.name, value),
      settled: view.settled,
      refuse: view.refuse,
    }),
  );
}

/** The range of x, and other functions beside this one. */
export function plotTools(view: PlotView | undefined): TemplateResult {
  if (!view) return html`<div class="tools"></div>`;
  const { words, choice } = view;
  const { settings } = choice;
  return html`<div class="tools">
    <div class="tool">
      <span class="name" aria-hidden="true">${words.plot.reach}</span>
      ${segments({
        key: 'span',
        name: words.plot.reach,
        options: SPANS.map((span) => ({ value: String(span), label: `±${span}` })),
        value: String(settings.span),
        choose: (span) => {
          const reach = Number(span);
          const x = Math.min(Math.max(settings.x, -reach), reach);
          view.change({ ...settings, span: reach, x });
        },
      })}
    </div>
    ${compareTool(view)}
  </div>`;
}

function compareTool(view: PlotView): TemplateResult {
  const { words, engine, choice } = view;
  const { settings } = choice;
  const { compare } = settings;
  const free = engine.activations.filter(
    (row) => row.id !== settings.activation && !compare.includes(row.id),
  );
  const next = free.find((row) => row.id === view.nextCompared) ?? free[0];
  return html`<div class="tool">
      <span class="name">${words.plot.compare}</span>
      ${view.curves.others.map(({ row }, index) => comparedButton(view, row, index))}
      ${compare.length >= MOST_COMPARED || !next ? nothing : addTool(view, free, next)}
    </div>
    ${
      compare.length === 0
        ? nothing
        : html`<div class="tool">
            <span class="name" aria-hidden="true">${words.plot.othersShow}</span>
            ${segments({
              key: 'curves',
              name: words.plot.othersShow,
              options: [
                { value: 'values', label: 'f(x)' },
                { value: 'slopes', label: 'f′(x)' },
              ],
              value: settings.curves,
              choose: (curves) => view.change({ ...settings, curves }),
            })}
          </div>`
    }`;
}

// A button of its own: with its menu closed, a select chooses anew at every arrow key.
function addTool(
  view: PlotView,
  free: readonly ActivationInfo[],
  next: ActivationInfo,
): TemplateResult {
  const { words, choice } = view;
  const { settings } = choice;
  const name = words.plot.addThis(next.name);
  const add = (): void => view.change({ ...settings, compare: [...settings.compare, next.id] });
  return html`<div class="add">
    ${select({
      key: 'compare',
      name: words.plot.addFunction,
      quiet: true,
      options: free.map(option),
      value: next.id,
      choose: view.chooseNextCompared,
    })}
    <button class="btn" type="button" title=${name} aria-label=${name} @click=${add}>
      ${plusIcon}${words.plot.add}
    </button>
  </div>`;
}

function comparedButton(view: PlotView, row: ActivationInfo, index: number): TemplateResult {
  const { words, choice } = view;
  const { settings } = choice;
  const remove = (): void =>
    view.change({ ...settings, compare: settings.compare.filter((id) => id !== row.id) });
  const name = words.plot.remove(row.name);
  return html`<button
    class="btn compared"
    type="button"
    title=${name}
    aria-label=${name}
    @click=${remove}
  >
    ${lineMark(OTHER_LINES[index] ?? 'other-1')}${row.name}${closeIcon}
  </button>`;
}

/** The summary in words, and the curves' numbers as a table. */
export function plotFoot(view: PlotView | undefined): TemplateResult {
  if (!view) return html`<div class="foot"></div>`;
  const { words, row } = view;
  return html`<div class="foot">
    <p><b>${words.showsNow}</b>${view.summary}</p>
    ${
      row
        ? dataTable({
            title: words.dataTable,
            caption: words.plot.tableCaption(row.name),
            columns: ['x', 'f(x)', 'f′(x)', ...view.curves.others.map((other) => other.row.name)],
            rows: () => tableRows(view, row),
            note: words.plot.exactlyInTable,
            open: view.tableOpen,
            toggle: view.openTable,
          })
        : nothing
    }
  </div>`;
}

function tableRows(view: PlotView, row: ActivationInfo): string[][] {
  const { engine, choice, curves } = view;
  const { span } = choice.settings;
  const slopes = choice.settings.curves === 'slopes';
  const xs = Float64Array.from({ length: 9 }, (_, index) => (index / 4 - 1) * span);
  const columns = [
    engine.apply(row.id, xs, choice.parameters),
    engine.applyDerivative(row.id, xs, choice.parameters),
    ...curves.others.map(({ row: other }) =>
      slopes ? engine.applyDerivative(other.id, xs) : engine.apply(other.id, xs),
    ),
  ];
  return Array.from(xs, (x, index) => [
    settingText(x),
    ...columns.map((column) => numberText(column[index]!)),
  ]);
}

function option(row: ActivationInfo): { value: string; label: string } {
  return { value: row.id, label: row.name };
}
