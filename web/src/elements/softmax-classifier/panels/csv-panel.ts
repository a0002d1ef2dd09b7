// Paste or open a table: the text, what could not be used of it and why, and which column has the classes.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { csvWords } from '../../../locales/index.js';
import { CSV_LIMITS, type CsvOptions, type CsvResult } from '../../../state/index.js';
import { select } from '../../parts/choice.js';
import { fileButton } from '../../parts/file-button.js';
import type { LabView } from './lab-view.js';

export interface CsvView {
  readonly text: string;
  readonly result: CsvResult | undefined;
  readonly said: string;
  readonly type: (text: string) => void;
  readonly use: () => void;
  readonly readAgain: (options: Pick<CsvOptions, 'header' | 'label'>) => void;
  readonly openFile: (file: File) => void;
}

const FOLD = 'csv';
const ACCEPT = '.csv,.tsv,.txt,text/csv,text/plain';

export function csvPanel(view: LabView, csv: CsvView): TemplateResult {
  const { words, folds, openFold } = view;
  const open = folds.has(FOLD);
  const toggled = (event: Event): void => openFold(FOLD, (event.target as HTMLDetailsElement).open);
  return html`<details class="fold csv" ?open=${open} @toggle=${toggled}>
    <summary>${words.own.csv}</summary>
    ${open ? content(view, csv) : nothing}
  </details>`;
}

function content({ words }: LabView, csv: CsvView): TemplateResult {
  const { own } = words;
  const { mostColumns, mostClasses, rows } = CSV_LIMITS;
  const isEmpty = csv.text.trim() === '';
  return html`<div class="stack">
    <p class="hint" id="csv-hint">${own.csvHint(mostColumns, mostClasses, rows)}</p>
    <textarea
      rows="6"
      wrap="off"
      spellcheck="false"
      autocomplete="off"
      aria-label=${own.csvText}
      aria-describedby="csv-hint"
      placeholder=${own.csvExample}
      .value=${live(csv.text)}
      @input=${(event: Event) => csv.type((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="keep-bar">
      <button
        class="btn"
        type="button"
        aria-disabled=${isEmpty ? 'true' : nothing}
        @click=${isEmpty ? nothing : csv.use}
      >
        ${own.csvUse}
      </button>
      ${fileButton({ name: own.csvOpen, accept: ACCEPT, open: csv.openFile })}
    </div>
    <div role="status" class="csv-said">
      ${csv.said === '' ? nothing : html`<p>${csv.said}</p>`}
      ${csv.result ? outcome(words.lang, own.csvProblems, csv.result) : nothing}
    </div>
    ${csv.result?.shape ? howItIsRead(words.own, csv, csv.result.shape) : nothing}
  </div>`;
}

function outcome(
  lang: string,
  title: string,
  { rowsKept, rowsLeftOut, problems, moreProblems }: CsvResult,
): TemplateResult {
  const said = csvWords(lang);
  return html`<p>${said.outcome(rowsKept, rowsLeftOut)}</p>
    ${
      problems.length === 0
        ? nothing
        : html`<ul aria-label=${title}>
            ${problems.map((problem) => html`<li>${said.problem(problem)}</li>`)}
            ${moreProblems > 0 ? html`<li>${said.more(moreProblems)}</li>` : nothing}
          </ul>`
    }`;
}

/** Found out at first, and a choice from then on. */
function howItIsRead(
  own: LabView['words']['own'],
  csv: CsvView,
  { names, label, header }: NonNullable<CsvResult['shape']>,
): TemplateResult {
  return html`${select({
      key: 'csv-label',
      name: own.csvLabel,
      options: names.map((name, index) => ({ value: String(index), label: name })),
      value: String(label),
      choose: (value) => csv.readAgain({ label: Number(value) }),
    })}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(header)}
        @change=${(event: Event) =>
          csv.readAgain({ header: (event.target as HTMLInputElement).checked })}
      /><span>${own.csvHeader}</span></label
    >`;
}
