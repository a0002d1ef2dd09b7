// How the histograms of <mean-shift> look: values of a function are blue, the sample itself is grey.
import { css } from '../kit.js';

export const meanShiftStyles = css`
  .histograms {
    display: grid;
    gap: var(--s-2);
  }
  .histogram-row {
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr) 8rem;
    gap: var(--s-4);
    align-items: end;
  }
  .histogram-name {
    font-weight: 600;
    line-height: 1.3;
  }
  .histogram {
    position: relative;
    height: 4.4rem;
    border-bottom: 1px solid var(--axis);
  }
  .histogram svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .histogram rect {
    fill: var(--f);
  }
  .histogram.sample rect {
    fill: var(--control);
  }
  .histogram i {
    position: absolute;
    bottom: 0;
    width: 0;
  }
  .histogram .zero {
    height: 100%;
    border-inline-start: 1px dotted var(--axis);
  }
  .histogram .mean {
    bottom: -7px;
    border: 7px solid transparent;
    border-top: 0;
    border-bottom: 9px solid var(--ink);
    translate: -50% 0;
  }
  .spike {
    position: absolute;
    top: 0;
    padding-inline-start: 0.35rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.2;
    white-space: nowrap;
  }
  .histogram-axis {
    align-items: start;
    color: var(--ink-3);
    font-size: var(--t-0);
  }
  .histogram-ticks {
    position: relative;
    height: 1.6rem;
  }
  .histogram-ticks i {
    position: absolute;
    top: 0.3rem;
    font-style: normal;
    translate: -50% 0;
  }
  @container (max-width: 44rem) {
    .histogram-row {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--s-2) var(--s-3);
    }
    .histogram,
    .histogram-ticks {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .histogram-axis span:last-child {
      display: none;
    }
  }
`;
