// Keeps the classifier as a link, a file, a picture and code, and opens what was kept.
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import {
  exportCode,
  exportFile,
  functionsWithoutCode,
  type ExportedNetwork,
  type ExportFormat,
} from '../../export/index.js';
import {
  keptTexts,
  leftOut,
  LONGEST_FILE,
  queryWith,
  readKeptFile,
  writeKeptFile,
  type FileProblem,
  type KeptState,
} from '../../state/index.js';
import { copyText } from '../parts/copy-text.js';
import type { TrainingRun } from '../training/training-run.js';
import { exportedNetwork } from './exported.js';
import { measuredName } from './panels/table-shown.js';
import type { LabModel } from './model/lab-model.js';
import { settingsOf } from './model/worlds.js';
import type { LabView } from './panels/lab-view.js';
import {
  keepPanel,
  linkButton,
  linkResult,
  type KeepView,
  type KeptCode,
} from './panels/keep-panel.js';
import { pictureWords } from './panels/summary.js';
import { saveFile, saveText } from './save-file.js';

const FILE = 'activation-lab.json';
const PICTURE = 'activation-lab.png';

const LINK_STATES = { nothing: 'copied', data: 'no-data', weights: 'no-weights' } as const;

interface Snapshot {
  readonly run: TrainingRun;
  readonly step: number;
  readonly epoch: number;
  readonly network: ExportedNetwork;
}

export interface Keeper {
  readonly model: () => LabModel | undefined;
  /** Whether the data set is here, once it was loaded. */
  readonly hasData: (dataset: string) => Promise<boolean>;
  /** Shows this instead of what is there; says what is wrong with its networks. */
  readonly open: (state: KeptState) => FileProblem | undefined;
}

type Host = ReactiveControllerHost & HTMLElement;

export class KeepController {
  readonly #host: Host;
  readonly #keeper: Keeper;
  #link: KeepView['link'];
  #said = '';
  #problems: readonly string[] = [];
  #format: ExportFormat = 'pytorch';
  #world = 0;
  #codeSaid = '';
  #snapshot: Snapshot | undefined;

  constructor(host: Host, keeper: Keeper) {
    this.#host = host;
    this.#keeper = keeper;
  }

  button(view: LabView): TemplateResult {
    return linkButton(view, this.#view(view));
  }

  linkResult(view: LabView): TemplateResult {
    return linkResult(view, this.#view(view));
  }

  panel(view: LabView): TemplateResult {
    return keepPanel(view, this.#view(view));
  }

  /** What was said of a link or a file is no longer so. */
  forget(): void {
    this.#link = undefined;
    this.#said = '';
    this.#problems = [];
  }

  #view(view: LabView): KeepView {
    return {
      link: this.#link,
      copyLink: () => void this.#copyLink(view),
      said: this.#said,
      problems: this.#problems,
      saveFile: () => this.#saveFile(view),
      openFile: (file) => void this.#openFile(view, file),
      savePicture: () => void this.#savePicture(view),
      format: this.#format,
      chooseFormat: (format) => this.#chooseCode({ format }),
      world: this.#worldOf(view),
      chooseWorld: (world) => this.#chooseCode({ world }),
      code: () => this.#code(view),
      codeSaid: this.#codeSaid,
      copyCode: () => void this.#copyCode(view),
      saveCode: () => saveText(exportFile(this.#format), 'text/plain', this.#code(view).text),
    };
  }

  async #copyLink({ pause }: LabView): Promise<void> {
    // What is shown is what is linked to.
    pause();
    const model = this.#keeper.model();
    if (!model) return;
    const { facts, kept, preset } = model;
    const texts = keptTexts(facts, kept, preset);
    const page = window.location.href.replace(/[?#].*$/, '');
    const text = `${page}${queryWith('', texts)}`;
    const missing = leftOut(facts, kept, preset);
    const copied = await copyText(text);
    this.#link = { text, state: copied ? LINK_STATES[missing ?? 'nothing'] : 'refused' };
    this.#host.requestUpdate();
    if (copied) return;
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.link-result textarea')?.focus();
  }

  #saveFile({ words, pause }: LabView): void {
    pause();
    const model = this.#keeper.model();
    if (!model) return;
    saveText(FILE, 'application/json', writeKeptFile(model.facts, model.kept));
    this.#tell(words.keep.saved(FILE));
  }

  async #openFile({ words, facts }: LabView, file: File): Promise<void> {
    const { keep } = words;
    const refuse = (problems: readonly string[]): void =>
      this.#tell(keep.notOpened(file.name), problems);
    if (file.size > LONGEST_FILE) {
      const allowed = { kind: 'length', most: LONGEST_FILE } as const;
      refuse([keep.problem({ field: '', text: String(file.size), allowed })]);
      return;
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      refuse([keep.unreadable]);
      return;
    }
    const { state, problems } = { state: undefined, problems: [], ...readKeptFile(facts, text) };
    if (state && !(await this.#keeper.hasData(state.settings.dataset))) {
      refuse([words.lab.notLoaded(measuredName(words, state.settings.dataset))]);
      return;
    }
    const problem = state && this.#keeper.open(state);
    const all = problem ? [problem] : problems;
    if (all.length > 0) refuse(all.map((one) => keep.problem(one)));
    else this.#tell(keep.opened(file.name));
  }

  async #savePicture(view: LabView): Promise<void> {
    const { words, pictures } = view;
    view.pause();
    const canvas = pictures.toKeep(pictureWords(view));
    const content = await new Promise<Blob | null>((done) => {
      if (canvas) canvas.toBlob(done);
      else done(null);
    });
    if (content) saveFile(PICTURE, content);
    this.#tell(content ? words.keep.saved(PICTURE) : words.keep.pictureRefused);
  }

  #tell(said: string, problems: readonly string[] = []): void {
    this.#said = said;
    this.#problems = problems;
    this.#host.requestUpdate();
  }

  #chooseCode({ format = this.#format, world = this.#world }): void {
    this.#format = format;
    this.#world = world;
    this.#codeSaid = '';
    this.#host.requestUpdate();
  }

  #worldOf({ worlds }: LabView): number {
    return Math.min(this.#world, worlds.runs.length - 1);
  }

  /** Of the network at rest; while it trains, of the network as it was. */
  #code(view: LabView): KeptCode {
    const { words, worlds, playing, facts, settings } = view;
    const at = this.#worldOf(view);
    const run = worlds.runs[at]!;
    const isOther = this.#snapshot?.run !== run;
    if (!this.#snapshot || isOther || (!playing && this.#snapshot.step !== run.step)) {
      const own = settingsOf(facts, settings)[at] ?? settings;
      const network = exportedNetwork(view, own, run);
      this.#snapshot = { run, step: run.step, epoch: run.epoch, network };
      this.#codeSaid = '';
    }
    const { network, epoch, step } = this.#snapshot;
    const missing = functionsWithoutCode(network);
    return {
      text: missing.length > 0 ? '' : exportCode(this.#format, network, words.lang),
      world: worlds.b ? (at === 0 ? 'A' : 'B') : '',
      epoch,
      waits: step !== run.step,
      missing,
    };
  }

  async #copyCode(view: LabView): Promise<void> {
    const copied = await copyText(this.#code(view).text);
    const { keep } = view.words;
    this.#codeSaid = copied ? keep.codeCopied : keep.copyRefused;
    this.#host.requestUpdate();
    if (!copied) this.#host.shadowRoot?.querySelector<HTMLElement>('.code pre')?.focus();
  }
}
