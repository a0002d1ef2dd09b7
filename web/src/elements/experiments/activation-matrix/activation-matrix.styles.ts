// How the matrix looks: a grid of small strips; on a phone a row's name stands above its five cells.
import { css } from '../kit.js';

export const matrixStyles = css`
  .matrix {
    display: grid;
    grid-template-columns: 6.5rem repeat(5, minmax(0, 1fr));
    gap: var(--s-2);
    align-items: stretch;
  }
  .matrix [role='row'] {
    display: contents;
  }
  .matrix [role='columnheader'],
  .matrix [role='rowheader'] {
    font-weight: 600;
    line-height: 1.3;
  }
  .matrix [role='columnheader'] {
    align-self: end;
    text-align: center;
  }
  .matrix [role='rowheader'] {
    align-self: center;
  }
  .matrix .corner {
    color: var(--ink-2);
    font-size: var(--t-0);
    font-weight: 400;
    text-align: start;
  }
  .corner span {
    display: inline-block;
    white-space: nowrap;
  }
  .cell {
    display: grid;
    gap: 0.35rem;
    align-content: center;
    justify-items: center;
    min-height: 4.2rem;
    padding: 0.5rem 0.3rem;
    border-radius: var(--r-1);
    background: var(--sunken);
  }
  .cell .track {
    position: relative;
    width: 84%;
    height: 0.9rem;
    border-bottom: 1px solid var(--axis);
  }
  .cell i {
    position: absolute;
  }
  .cell .dot {
    top: 50%;
    width: 7px;
    height: 7px;
    translate: -50% -50%;
    border: 1px solid var(--sunken);
    border-radius: 50%;
    background: var(--ink-2);
  }
  .cell .median {
    top: -1px;
    bottom: -1px;
    width: 2.5px;
    translate: -50% 0;
    border-radius: 1px;
    background: var(--ink);
  }
  .cell small {
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.2;
    text-align: center;
  }
  @container (max-width: 44rem) {
    .matrix {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.3rem;
      font-size: var(--t-0);
    }
    .matrix .corner,
    .matrix [role='rowheader'] {
      grid-column: 1 / -1;
      margin-top: var(--s-2);
    }
    .matrix [role='columnheader'] {
      font-weight: 400;
    }
    .cell {
      padding-inline: 0;
    }
    .cell small {
      display: none;
    }
  }
`;
