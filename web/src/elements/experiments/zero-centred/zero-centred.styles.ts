// The planes of <zero-centred>: the loss is f, so its lines are blue; the walk is ink.
import { css } from '../kit.js';

export const zeroCentredStyles = css`
  .square .axes-field {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--r-1);
  }
  .square .axes-field,
  .square .axes-columns,
  .square .axes-y,
  .square .axes-x {
    grid-column: 2;
  }
  .square .axes-grid {
    stroke: none;
  }
  .axes-field .level {
    stroke: var(--f);
    stroke-width: 1;
    opacity: 0.45;
  }
  .axes-field .walk-path {
    stroke: var(--ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .axes-field .straight,
  .key .straight {
    fill: none;
    stroke: var(--d);
    stroke-width: var(--w-d);
    stroke-dasharray: 2 5;
    stroke-linecap: round;
  }
  .start {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2;
  }
  .end {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 1.25;
  }
  .goal path {
    fill: none;
    stroke: var(--f);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .goal path.rim {
    stroke: var(--surface);
    stroke-width: 5.5;
  }
  .key .level {
    fill: none;
    stroke: var(--f);
    stroke-width: 1;
  }
  .facts {
    display: grid;
    gap: 0.25rem;
    color: var(--ink-2);
  }
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }
  .facts dd {
    color: var(--ink);
    font-weight: 600;
  }
  /* Side by side on a phone the pictures need the room of the numbers beside them. */
  @container (max-width: 36rem) {
    .square .axes {
      grid-template-columns: 0 minmax(0, 1fr);
      column-gap: 0;
    }
    .square .axes-rows {
      display: none;
    }
    .pair .world {
      min-height: 3.5rem;
      align-content: start;
    }
    .facts dd {
      flex-basis: 100%;
    }
  }
`;
