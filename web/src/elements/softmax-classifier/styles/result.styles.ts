// How a run's results look: the plane, the scores of a point, the confusion matrix.
import { css } from 'lit';

export const resultStyles = css`
  .confusion {
    position: relative;
    overflow-x: auto;
  }
  .confusion table {
    margin-top: var(--s-2);
    border-collapse: separate;
    border-spacing: 2px;
  }
  .confusion th {
    padding: 0.25rem;
    font-weight: 400;
  }
  .confusion svg {
    display: block;
    margin: auto;
  }
  .confusion td {
    min-width: 2.1rem;
    padding: 0.3rem 0.25rem;
    border-radius: var(--r-1);
    background: var(--sunken);
    text-align: center;
  }
  .confusion td.right {
    font-weight: 700;
  }
  .confusion td.wrong {
    background: none;
    box-shadow: inset 0 0 0 1.5px var(--ink-2);
  }
  .confusion td.none {
    color: var(--ink-3);
  }
  .confusion td.corner {
    background: none;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.3;
    white-space: nowrap;
    text-align: start;
  }
  .corner span {
    display: block;
  }

  .plane-box {
    position: relative;
  }
  .plane {
    aspect-ratio: 1;
    cursor: crosshair;
  }
  .walk {
    position: absolute;
    inset: 0;
  }
  .walk:focus-visible {
    outline-offset: 2px;
  }
  .over {
    position: absolute;
    inset: 0;
    overflow: auto;
    min-height: 0;
    padding: var(--s-4);
    place-content: center start;
  }
  .scores {
    width: 100%;
    border-collapse: collapse;
  }
  .scores th,
  .scores td {
    padding: 0.3rem 0 0.3rem 0.6rem;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .scores thead th {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .scores th:first-child {
    width: 1.6rem;
    padding-inline-start: 0;
    text-align: start;
  }
  .scores svg {
    display: block;
  }
  .scores .bar-cell {
    width: 34%;
  }
  .scores .track {
    width: 100%;
    height: 0.9rem;
  }
  .scores .p {
    font-weight: 700;
  }
  .track .empty {
    fill: var(--sunken);
  }
  .track .full {
    fill: var(--mark);
  }
  .point {
    display: grid;
    gap: var(--s-2);
  }
`;
