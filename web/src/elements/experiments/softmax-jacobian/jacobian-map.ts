// A Jacobian as a map: in each cell a square whose area is the entry's size, filled where it is positive and hollow
// where it is negative, with the number below it.
import { css, html, numberText, type TemplateResult } from '../kit.js';
import type { Answers } from './plan.js';

export interface JacobianMap {
  readonly answers: Answers;
  readonly name: string;
  readonly rowName: (index: number) => string;
  readonly columnName: (index: number) => string;
  readonly sumName: string;
  readonly open: (text: string, row: number, column: number) => TemplateResult;
  /** A row's sum, opened. */
  readonly openSum: (text: string, row: number) => TemplateResult;
}

/** No entry of softmax's Jacobian at temperature 1 is larger: p (1 - p). */
const MOST = 0.25;

export function jacobianMap(map: JacobianMap): TemplateResult {
  const { answers, rowName, columnName, sumName, open, openSum } = map;
  return html`<table class="jacobian" aria-label=${map.name}>
    <thead>
      <tr>
        <td></td>
        ${answers.rows.map((_, column) => html`<th scope="col">${columnName(column)}</th>`)}
        <th scope="col" class="row-sum">${sumName}</th>
      </tr>
    </thead>
    <tbody>
      ${answers.rows.map(
        (row, at) =>
          html`<tr>
            <th scope="row">${rowName(at)}</th>
            ${row.map(
              (entry, column) =>
                html`<td>
                  <span class="cell">${square(entry)}</span>
                  ${open(numberText(entry, 3), at, column)}
                </td>`,
            )}
            <td class="row-sum">${openSum(numberText(answers.rowSums[at]!, 2), at)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function square(entry: number): TemplateResult {
  const side = 100 * Math.sqrt(Math.min(Math.abs(entry) / MOST, 1));
  return html`<i
    class=${entry < 0 ? 'minus' : 'plus'}
    .style=${`width:${side}%;height:${side}%`}
  ></i>`;
}

export const jacobianStyles = css`
  .jacobian {
    width: 100%;
    max-width: 34rem;
    border-collapse: separate;
    border-spacing: 4px;
    table-layout: fixed;
  }
  .jacobian th {
    padding: 0.2rem;
    font: italic 400 var(--t-2) / 1.2 var(--serif);
    white-space: nowrap;
  }
  .jacobian th:lang(zh-Hant) {
    font-style: normal;
  }
  .jacobian thead td,
  .jacobian tbody th {
    width: 2.2rem;
  }
  .jacobian tbody td {
    padding: 0.5rem 0.2rem;
    border-radius: var(--r-1);
    background: var(--sunken);
    text-align: center;
  }
  .jacobian .row-sum,
  .jacobian tbody .row-sum {
    background: none;
    color: var(--ink-2);
    font: 400 var(--t-0) / 1.3 var(--sans);
    white-space: normal;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .cell {
    display: grid;
    place-items: center;
    width: 3.4rem;
    max-width: 100%;
    aspect-ratio: 1;
    margin: 0 auto 0.3rem;
  }
  .cell i,
  .jacobian-key i {
    display: block;
    box-sizing: border-box;
    border: 2px solid var(--d);
    border-radius: 2px;
  }
  .cell .plus,
  .jacobian-key .plus {
    background: var(--d);
  }
  .jacobian-key i {
    width: 14px;
    height: 14px;
  }
  @container (max-width: 30rem) {
    .jacobian {
      border-spacing: 2px;
      font-size: var(--t-0);
    }
    .jacobian thead td,
    .jacobian tbody th {
      width: 1.4rem;
    }
  }
`;
