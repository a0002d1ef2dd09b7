// The layout of the classifier: set-up, network and decision side by side; on a phone the result comes first.
import { css } from 'lit';

export const classifierStyles = css`
  .lab {
    display: grid;
    gap: var(--s-4);
  }
  .messages > :last-child {
    margin-bottom: 0;
  }
  .control-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    padding: var(--s-4);
  }
  .said {
    flex: 0 1 14rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.4;
  }
  .control-bar .progress {
    flex-basis: 22.4rem;
  }
  .control-bar progress {
    flex-basis: 2rem;
    min-width: 2rem;
  }
  .cols {
    display: grid;
    grid-template-areas: 'setup mid decide';
    grid-template-columns: 14.5rem minmax(0, 1fr) 21.5rem;
    gap: var(--s-4);
  }
  .cols > section {
    padding: var(--s-4);
  }
  .setup {
    --value-width: 3.5em;
    grid-area: setup;
  }
  .setup .hint {
    margin-top: calc(-1 * var(--s-2));
  }
  .mid {
    grid-area: mid;
  }
  .decide {
    grid-area: decide;
  }
  .fixed {
    display: flex;
    justify-content: space-between;
    padding-inline-end: calc(var(--tap) + 0.4rem);
  }
  .control-bar .loading {
    min-height: var(--tap);
  }
  .cols.waiting {
    min-height: 67rem;
  }
  .foot.waiting {
    min-height: 5.6rem;
  }

  .lines {
    display: grid;
    gap: var(--s-4);
  }
  .line {
    height: 18rem;
  }
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

  .foot {
    max-width: var(--w-text);
    color: var(--ink-2);
  }
  .foot b {
    color: var(--ink);
  }

  .lab.compact {
    gap: var(--s-3);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(8.5rem, 1fr);
    gap: var(--s-4) var(--s-5);
  }
  .figures {
    gap: var(--s-3);
  }
  .figure {
    font: 400 var(--t-4) / 1.2 var(--serif);
  }
  .figures .progress {
    flex: none;
  }
  .figures progress {
    flex-basis: 100%;
  }
  .compact .plane {
    overflow: hidden;
    border-radius: var(--r-1);
  }
  .compact .waiting-bar {
    min-height: var(--tap);
  }

  @container (max-width: 66rem) {
    .control-bar .progress {
      order: 1;
      flex-basis: 100%;
    }
    .control-bar .said {
      order: 2;
      flex-basis: 100%;
    }
    .cols {
      grid-template-areas: 'setup decide' 'mid mid';
      grid-template-columns: minmax(14rem, 1fr) minmax(0, 1.7fr);
    }
    .cols.waiting {
      min-height: 90rem;
    }
    .lines {
      grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    }
  }
  @container (max-width: 44rem) {
    .cols {
      grid-template-areas: 'decide' 'mid' 'setup';
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3);
    }
    .cols.waiting {
      min-height: 160rem;
      align-content: start;
    }
    .cols > section,
    .control-bar {
      padding: var(--s-3);
    }
    .foot {
      padding-inline: var(--s-3);
    }
    .line {
      height: 13rem;
    }
  }
  @container (max-width: 34rem) {
    .result {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
