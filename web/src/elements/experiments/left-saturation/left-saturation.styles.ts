// How <left-saturation> looks: both lines are slopes, so both are orange-red; ELU's is full, leaky ReLU's dashed.
import { css } from '../kit.js';

export const leftSaturationStyles = css`
  .saturation-box {
    --axes-rows: 3.4rem;
    display: grid;
    grid-template-columns: minmax(0, 1.7fr) minmax(16rem, 1fr);
    gap: var(--s-5) var(--s-6);
    align-items: center;
  }
  .axes-field .slope-line {
    stroke: var(--d);
    stroke-width: 2.5;
  }
  .axes-field .slope-line.leaky {
    stroke-dasharray: 7 4;
  }
  .axes-field .guide {
    stroke: var(--axis);
    stroke-width: 1;
    stroke-dasharray: 1.5 4;
  }
  .axes-field .drawn-input path {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.1rem 1rem;
  }
  .slope-dot {
    fill: var(--d);
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .slope-dot.leaky {
    fill: var(--surface);
    stroke: var(--d);
    stroke-width: 2.25;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-1) var(--s-5);
    color: var(--ink-2);
  }
  .key span {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .line-mark {
    width: 2rem;
    border-top: 2.5px solid var(--d);
  }
  .line-mark.leaky {
    border-top-style: dashed;
  }
  .readings {
    width: 100%;
    border-collapse: collapse;
  }
  .readings th,
  .readings td {
    padding: 0.5rem 0 0.5rem 0.6rem;
    border-bottom: 1px solid var(--line);
    text-align: end;
  }
  .readings th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .readings .is-value {
    color: var(--f);
  }
  .readings .is-slope {
    color: var(--d);
  }
  @container (max-width: 44rem) {
    .saturation-box {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
