// A chart's numbers as a table, folded away until it is wanted.
import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from './arithmetic.js';

/** A text, or a number that opens its terms. */
export type TableCell = string | Figure;

export interface DataTable {
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** Only asked for when the fold is open; the first cell of a row is its heading. */
  readonly rows: () => readonly (readonly TableCell[])[];
  /** Draws the cells that open; the others are plain text. */
  readonly cell?: (figure: Figure, row: number, column: number) => TemplateResult;
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
  return html`<div
    class="table-scroll"
    tabindex="0"
    role="region"
    aria-label=${table.caption}
    @focusin=${showWhole}
  >
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
          ([head = '', ...cells], row) =>
            html`<tr>
              <th scope="row"><span>${cellText(head)}</span></th>
              ${cells.map((cell, column) => html`<td>${shown(table, cell, row, column)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${table.note === undefined ? nothing : html`<p class="hint">${table.note}</p>`}
  </div>`;
}

/** Of a cell that Tab leads to, a browser may leave all but an edge outside the region. */
function showWhole({ target, currentTarget }: FocusEvent): void {
  if (target === currentTarget || !(target instanceof Element)) return;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function shown(
  table: DataTable,
  cell: TableCell,
  row: number,
  column: number,
): TemplateResult | string {
  if (typeof cell === 'string' || !table.cell) return cellText(cell);
  return table.cell(cell, row, column);
}

export function cellText(cell: TableCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
