// Keep and share: the link with what came of it, and below everything the file, the picture and the code.
import { html, nothing, type TemplateResult } from 'lit';
import { EXPORT_FORMATS, exportName, type ExportFormat } from '../../../export/index.js';
import { LONGEST_QUERY } from '../../../state/index.js';
import { segments } from '../../parts/choice.js';
import { fileButton } from '../../parts/file-button.js';
import { linkIcon } from '../../parts/icons.js';
import type { LabView } from './lab-view.js';

export type LinkState = 'copied' | 'no-data' | 'no-weights' | 'refused';

export interface KeptCode {
  readonly text: string;
  /** The network that was written: A, B, or '' where it is the only one. */
  readonly world: string;
  readonly epoch: number;
  /** It has gone on since. */
  readonly waits: boolean;
  /** Functions that have no code; then there is no text. */
  readonly missing: readonly string[];
}

export interface KeepView {
  /** The link that was asked for last, and how that went. */
  readonly link: { readonly text: string; readonly state: LinkState } | undefined;
  readonly copyLink: () => void;
  /** What happened to a file or a picture; `problems` are in lines. */
  readonly said: string;
  readonly problems: readonly string[];
  readonly saveFile: () => void;
  readonly openFile: (file: File) => void;
  readonly savePicture: () => void;
  readonly format: ExportFormat;
  readonly chooseFormat: (format: ExportFormat) => void;
  readonly world: number;
  readonly chooseWorld: (world: number) => void;
  /** Asked only while it is open. */
  readonly code: () => KeptCode;
  readonly codeSaid: string;
  readonly copyCode: () => void;
  readonly saveCode: () => void;
}

const CODE = 'code';
const WORLDS = ['A', 'B'] as const;

export function linkButton({ words }: LabView, { copyLink }: KeepView): TemplateResult {
  return html`<button class="btn" type="button" @click=${copyLink}>
    ${linkIcon}<span>${words.keep.link}</span>
  </button>`;
}

/** Stays in the page, so that what it says is heard. */
export function linkResult({ words }: LabView, { link }: KeepView): TemplateResult {
  const { keep } = words;
  const texts: Readonly<Record<LinkState, string>> = {
    copied: keep.linkCopied,
    'no-data': keep.linkWithoutData(LONGEST_QUERY),
    'no-weights': keep.linkTooLong(LONGEST_QUERY),
    refused: keep.linkRefused,
  };
  return html`<div class="link-result">
    <p class="muted" role="status">${link ? texts[link.state] : nothing}</p>
    ${
      link?.state === 'refused'
        ? html`<textarea
            readonly
            rows="3"
            aria-label=${keep.linkName}
            spellcheck="false"
            .value=${link.text}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
          ></textarea>`
        : nothing
    }
  </div>`;
}

export function keepPanel(view: LabView, keepView: KeepView): TemplateResult {
  const { words, mode } = view;
  const { keep } = words;
  const isShown = mode !== 'race';
  return html`<section class="panel stack keep">
    <h2>${keep.title}</h2>
    <p class="muted">${keep.hint}</p>
    <div class="keep-bar">
      <button class="btn" type="button" @click=${keepView.saveFile}>${keep.save}</button>
      ${fileButton({ name: keep.open, hint: keep.openHint, accept: '.json,application/json', open: keepView.openFile })}
      ${
        isShown
          ? html`<button class="btn" type="button" @click=${keepView.savePicture}>
              ${keep.picture}
            </button>`
          : nothing
      }
    </div>
    <div class="keep-said" role="status">
      ${keepView.said === '' ? nothing : html`<p>${keepView.said}</p>`}
      ${
        keepView.problems.length === 0
          ? nothing
          : html`<ul>
              ${keepView.problems.map((text) => html`<li>${text}</li>`)}
            </ul>`
      }
    </div>
    ${isShown ? codeFold(view, keepView) : nothing}
  </section>`;
}

function codeFold(view: LabView, keepView: KeepView): TemplateResult {
  const { words, folds, openFold } = view;
  const open = folds.has(CODE);
  const toggled = (event: Event): void => openFold(CODE, (event.target as HTMLDetailsElement).open);
  return html`<details class="fold" ?open=${open} @toggle=${toggled}>
    <summary>${words.keep.code}</summary>
    ${open ? code(view, keepView) : nothing}
  </details>`;
}

function code({ words, worlds, functions }: LabView, keepView: KeepView): TemplateResult {
  const { keep } = words;
  const { text, world, epoch, waits, missing } = keepView.code();
  const name = world === '' ? keep.theNetwork : keep.networkNamed(world);
  const names = missing.map((id) => functions.find((row) => row.id === id)?.name ?? id);
  return html`<div class="stack code">
    <div class="keep-bar">
      ${segments<ExportFormat>({
        key: 'code-format',
        name: keep.language,
        options: EXPORT_FORMATS.map((format) => ({ value: format, label: exportName(format) })),
        value: keepView.format,
        choose: keepView.chooseFormat,
      })}
      ${
        worlds.b
          ? segments({
              key: 'code-world',
              name: keep.network,
              options: WORLDS.map((letter) => ({ value: letter, label: letter })),
              value: WORLDS[keepView.world],
              choose: (letter) => keepView.chooseWorld(WORLDS.indexOf(letter)),
            })
          : nothing
      }
    </div>
    ${
      missing.length > 0
        ? html`<p role="status">${keep.codeMissing(words.list(names))}</p>`
        : html`<p class="muted">
              ${keep.codeHint(name, epoch)} ${waits ? keep.codeWaits : nothing}
            </p>
            <pre tabindex="0" role="region" aria-label=${keep.code}>${text}</pre>
            <div class="keep-bar">
              <button class="btn" type="button" @click=${keepView.copyCode}>
                ${keep.copyCode}
              </button>
              <button class="btn" type="button" @click=${keepView.saveCode}>
                ${keep.saveCode}
              </button>
              <span class="muted" role="status">${keepView.codeSaid}</span>
            </div>`
    }
  </div>`;
}
