// A button that opens a file: the browser's own control is hidden, because it cannot be named or styled.
import { html, nothing, type TemplateResult } from 'lit';

export interface FileButton {
  readonly name: string;
  readonly hint?: string;
  /** As the attribute `accept` has it. */
  readonly accept: string;
  readonly open: (file: File) => void;
}

export function fileButton({ name, hint, accept, open }: FileButton): TemplateResult {
  const press = (event: Event): void => {
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  };
  const chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) open(file);
    // The same file can be chosen again.
    input.value = '';
  };
  return html`<span>
    <button class="btn" type="button" title=${hint ?? nothing} @click=${press}>${name}</button>
    <input type="file" accept=${accept} hidden @change=${chosen} />
  </span>`;
}
