// The textbook formula's parts at one largest logit, and the stable form beside them.
import {
  classMark,
  css,
  type Engine,
  fixedText,
  html,
  numberText,
  settingText,
  type TemplateResult,
  type Words,
} from '../kit.js';
import { fateOf } from './plan.js';
import type { words as ownWords } from './words.js';

export interface Reading {
  readonly words: Words;
  readonly own: (typeof ownWords)['en'];
  readonly engine: Engine;
  readonly logits: Float32Array | Float64Array;
  /** A number of the table, to open. */
  readonly open: (text: string, index: number, what: Part) => TemplateResult;
}

export type Part = 'power' | 'sum' | 'naive' | 'stable';

export function readingTable({ words, own, engine, logits, open }: Reading): TemplateResult {
  const { powers, sum, probabilities } = engine.teaching.naiveSoftmaxParts(logits);
  const stable = engine.softmax(logits);
  const [, z, power, naive, safe] = own.columns;
  return html`<table class="reading">
    <thead>
      <tr>
        <th scope="col"><span class="visually-hidden">${words.softmax.probability}</span></th>
        <th scope="col">${z}</th>
        <th scope="col">${power}</th>
        <th scope="col">${naive}</th>
        <th scope="col">${safe}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(logits, (logit, index) => {
        const p = probabilities[index]!;
        return html`<tr>
          <th scope="row">
            ${classMark(index)}<span class="visually-hidden"
              >${words.softmax.class(index + 1)}</span
            >
          </th>
          <td>${settingText(Number(logit.toFixed(2)))}</td>
          <td>${open(numberText(powers[index]!, 3), index, 'power')}</td>
          <td class=${fateOf(p)}>
            ${open(fateOf(p) === 'zero' ? '0' : fixedText(p, 3), index, 'naive')}
          </td>
          <td>${open(fixedText(stable[index]!, 3), index, 'stable')}</td>
        </tr>`;
      })}
      <tr class="total">
        <th scope="row">Σ</th>
        <td></td>
        <td>${open(numberText(sum, 3), 0, 'sum')}</td>
        <td></td>
        <td></td>
      </tr>
    </tbody>
  </table>`;
}

export const readingStyles = css`
  .reading {
    width: 100%;
    max-width: 40rem;
    border-collapse: collapse;
  }
  .reading th,
  .reading td {
    padding: 0.35rem 0 0.35rem var(--s-3);
    font-weight: 400;
    text-align: end;
  }
  .reading thead th {
    color: var(--ink-2);
    font-size: var(--t-0);
    vertical-align: bottom;
  }
  .reading th:first-child {
    width: 2rem;
    padding-inline-start: 0;
    text-align: start;
  }
  .reading th svg {
    display: block;
  }
  .reading .total > * {
    border-top: 1px solid var(--line-strong);
  }
  .reading td.zero,
  .reading td.nan {
    font-weight: 700;
  }
  .reading td.nan {
    color: var(--bad);
  }
  @container (max-width: 30rem) {
    .reading {
      font-size: var(--t-0);
    }
    .reading th,
    .reading td {
      padding-inline-start: 0.4rem;
    }
  }
`;
