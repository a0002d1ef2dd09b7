// The cloud, its handle and the four words below it.
import { css } from '../kit.js';

export const cloudStyles = css`
  .cloud-box {
    position: relative;
    padding-inline: 1.25rem;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
  }
  .cloud-box .drag {
    position: absolute;
    inset: 0;
    border-radius: var(--r-1);
  }
  .cloud {
    display: block;
    overflow: visible;
  }
  .cloud text {
    fill: var(--ink-3);
    font-size: var(--t-0);
  }
  .cloud .axis-name {
    font: italic 15px var(--serif);
  }
  .cloud .grid {
    stroke: var(--line);
  }
  .cloud .base,
  .cloud .zero {
    stroke: var(--axis);
  }
  .cloud .guide {
    stroke: var(--ink-3);
    stroke-dasharray: 2 4;
  }
  .cloud .f {
    stroke: var(--f);
    stroke-linecap: round;
    stroke-width: 3;
  }
  .cloud .dot,
  .cloud .heap {
    fill: var(--f);
  }
  .cloud .dot {
    stroke: var(--surface);
    stroke-width: 1.25;
  }
  .cloud .dot.off {
    fill: var(--surface);
    stroke: var(--dead);
    stroke-width: 1.5;
  }
  .cloud .heap.off {
    fill: none;
    stroke: var(--dead);
    stroke-width: 1.25;
  }
  .cloud .halo {
    fill: var(--ink);
    opacity: 0.08;
  }
  .cloud .handle {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .cloud .chevrons {
    fill: none;
    stroke: var(--ink);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }
  .four {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: var(--s-4) var(--s-5);
    margin: 0;
  }
  .four > div {
    padding-top: var(--s-3);
    border-top: 2px solid var(--line-strong);
  }
  .four > .on {
    border-color: var(--ink);
  }
  .four dt {
    font-weight: 700;
  }
  .four .count {
    font-size: var(--t-2);
    line-height: 1.5;
  }
  .four .means {
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.5;
  }
`;
