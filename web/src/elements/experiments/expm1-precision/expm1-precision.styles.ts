// How <expm1-precision> looks: filled is the core, hollow the naive form.
import { css } from '../kit.js';

export const precisionStyles = css`
  .precision {
    --axes-rows: 2.6rem;
  }
  .error-dot {
    fill: var(--ink);
    stroke: var(--surface);
    stroke-width: 1;
  }
  .error-dot.naive {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .axes-field .guide {
    stroke: var(--axis);
    stroke-width: 1;
    stroke-dasharray: 1.5 4;
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
  .forms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--s-4);
  }
  .forms dt {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .forms dd {
    font-size: var(--t-2);
  }
  .forms small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-0);
  }
`;
