// What the network makes of the point: its logits, probabilities and p - y, before the steps and now.
import {
  classMark,
  css,
  type Explanation,
  fixedText,
  html,
  type TemplateResult,
  type Words,
} from '../kit.js';
import type { Quantity } from './point-arithmetic.js';

export interface PointTable {
  readonly words: Words;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly label: number;
  readonly explanation: Explanation;
  /** A number that opens. */
  readonly open: (text: string, index: number, what: Quantity) => TemplateResult;
}

export function pointTable(table: PointTable): TemplateResult {
  const { words, columns, explanation, label, open } = table;
  return html`<table class="point-table">
    <caption class="visually-hidden">
      ${table.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden">${words.classifier.classes}</span></th>
        ${columns.slice(1).map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        explanation.logits,
        (z, index) =>
          html`<tr class=${index === label ? 'is-true' : ''}>
            <th scope="row">
              <span>${classMark(index)}${words.softmax.class(index + 1)}</span>
            </th>
            <td>${open(fixedText(z, 2), index, 'logits')}</td>
            <td>
              ${open(fixedText(explanation.probabilities[index]!, 3), index, 'probabilities')}
            </td>
            <td class="slope">
              ${open(fixedText(explanation.gradient[index]!, 3), index, 'gradient')}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const pointTableStyles = css`
  .point-table {
    width: 100%;
    border-collapse: collapse;
  }
  .point-table th,
  .point-table td {
    padding: 0.35rem 0 0.35rem 0.4rem;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .point-table thead th {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .point-table th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .point-table th span {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }
  .point-table .is-true > * {
    font-weight: 700;
  }
  .point-table .slope {
    color: var(--d);
  }
  .point-facts {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2rem var(--s-3);
  }
  .point-facts dd {
    text-align: end;
  }
  @container (max-width: 30rem) {
    .point-table {
      font-size: var(--t-0);
    }
  }
`;
