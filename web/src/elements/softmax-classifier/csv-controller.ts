// A table that is pasted or opened: the text, how it is read, and what came of it. What was typed stays, also where
// nothing of it could be used.
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { csvWords } from '../../locales/index.js';
import {
  CSV_LIMITS,
  OWN_TABLE,
  ownTable,
  readCsv,
  type CsvOptions,
  type CsvResult,
} from '../../state/index.js';
import { csvPanel } from './panels/csv-panel.js';
import type { LabView } from './panels/lab-view.js';

export class CsvController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #options: Pick<CsvOptions, 'header' | 'label'> = {};
  #result: CsvResult | undefined;
  /** What is said of a file. */
  #said = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  panel(view: LabView): TemplateResult {
    return csvPanel(view, {
      text: this.#text,
      result: this.#result,
      said: this.#said,
      type: (text) => {
        this.#text = text;
        this.#said = '';
        this.#result = undefined;
        this.#options = {};
        this.#host.requestUpdate();
      },
      use: () => this.#use(view),
      readAgain: (options) => {
        this.#options = { ...this.#options, ...options };
        this.#use(view);
      },
      openFile: (file) => void this.#openFile(view, file),
    });
  }

  #use(view: LabView): void {
    const words = csvWords(view.words.lang);
    const result = readCsv(this.#text, { ...this.#options, columnName: words.column });
    this.#result = result;
    if (result.data) view.change('', { dataset: OWN_TABLE, table: ownTable(result.data) });
    this.#host.requestUpdate();
  }

  async #openFile(view: LabView, file: File): Promise<void> {
    const { own } = view.words;
    const most = CSV_LIMITS.characters;
    this.#options = {};
    this.#said = own.csvFile(file.name);
    // No character takes more than four bytes: a larger file need not be read to be too long.
    const text = file.size > 4 * most ? undefined : await file.text().catch(() => null);
    if (text === null) {
      this.#said = own.csvUnreadable(file.name);
      this.#result = undefined;
    } else if (text === undefined || text.length > most) {
      const problem = { kind: 'too-long', found: text?.length ?? file.size, most } as const;
      this.#result = { problems: [problem], moreProblems: 0, rowsKept: 0, rowsLeftOut: 0 };
    } else {
      this.#text = text;
      this.#use(view);
    }
    this.#host.requestUpdate();
  }
}
