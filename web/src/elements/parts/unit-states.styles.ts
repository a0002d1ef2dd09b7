// How the units' states look.
import { css } from 'lit';

export const unitStateStyles = css`
  .unit-states {
    display: grid;
    gap: var(--s-1);
    font-size: var(--t-0);
  }
  .unit-row {
    display: grid;
    grid-template-columns: 4.2rem minmax(0, 1fr);
    gap: var(--s-2);
    align-items: center;
  }
  .unit-marks {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .unit-box {
    fill: var(--surface);
    stroke: var(--control);
    stroke-width: 1.5;
  }
  .unit-fill {
    fill: var(--dead);
  }
  .unit.alive .unit-fill {
    fill: var(--f);
  }
  .unit.saturated .unit-fill {
    fill: var(--f);
  }
  .unit.dead .unit-box {
    fill: var(--dead-soft);
    stroke: var(--dead);
  }
  .unit-cross {
    fill: none;
    stroke: var(--dead);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .unit-cap {
    fill: none;
    stroke: var(--ink);
    stroke-width: 4;
  }
  .unit-bad {
    fill: none;
    stroke: var(--bad);
    stroke-width: 1.8;
  }
`;
