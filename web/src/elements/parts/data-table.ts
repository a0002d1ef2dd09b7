// A chart's numbers as a table, folded away until it is wanted.
import { html, nothing, type TemplateResult } from 'lit';

export interface DataTable {
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** Only asked for when the fold is open; the first cell of a row is its heading. */
  readonly rows: () => readonly (readonly string[])[];
  readonly note?: string;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

export function dataTable(table: DataTable): TemplateResult {
  const toggled = (event: Event): void => table.toggle((event.target as HTMLDetailsElement).open);
  return html`<details class="fold" ?open=${table.open} @toggle=${toggled}>
    <summary>${table.title}</summary>
    ${table.open ? tableOf(table) : nothing}
  </details>`;
}

function tableOf(table: DataTable): TemplateResult {
  // The region can be scrolled, so the keyboard must reach it.
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${table.caption}>
    <table class="data">
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows().map(
          ([head, ...cells]) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${table.note === undefined ? nothing : html`<p class="hint">${table.note}</p>`}
  </div>`;
}
