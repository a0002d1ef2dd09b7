// The layout of the activation plot: plot and controls side by side, one below the other where it is narrow.
import { css } from 'lit';

export const plotStyles = css`
  .head,
  .tools,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    padding: var(--s-4) var(--s-5);
  }
  .head {
    min-height: calc(var(--tap) + 2.5rem + 1px);
    border-bottom: 1px solid var(--line);
  }
  .head .field {
    flex: 0 1 12rem;
  }
  .tools {
    gap: var(--s-3) var(--s-6);
    min-height: calc(var(--tap) + 2.5rem + 9px);
    border-top: 1px solid var(--line);
  }
  .tool {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-3);
  }
  .tool > .name {
    font-weight: 600;
  }
  .tool .field {
    min-width: 9.5rem;
  }
  .add {
    display: flex;
    gap: var(--s-2);
  }
  .foot {
    display: block;
    min-height: calc(var(--tap) + 3.45rem);
    border-top: 1px solid var(--line);
    color: var(--ink-2);
  }
  .foot b {
    color: var(--ink);
  }
  .messages {
    padding: var(--s-4) var(--s-5) 0;
  }
  .messages > :last-child {
    margin-bottom: 0;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    gap: var(--s-5) var(--s-6);
    padding: var(--s-5);
  }
  .body.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .plot {
    height: min(28rem, 88cqi);
    touch-action: pan-y;
    cursor: ew-resize;
  }
  .plot.waiting {
    cursor: default;
  }
  .handle {
    position: absolute;
    width: 44px;
    height: 44px;
    margin: -22px 0 0 -22px;
    border-radius: 50%;
  }
  .handle:focus-visible {
    outline-offset: 1px;
    border-radius: 50%;
  }
  .readings {
    width: 100%;
    border-collapse: collapse;
  }
  .readings th {
    padding: 0.45rem 0;
    color: var(--ink-2);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .readings td {
    padding: 0.45rem 0;
    text-align: end;
  }
  .readings tr + tr > * {
    border-top: 1px solid var(--line);
  }
  .readings svg,
  .line-mark {
    display: inline-block;
    flex: none;
    width: 26px;
    margin-inline-end: 0.5rem;
    vertical-align: middle;
  }
  .line-f {
    stroke: var(--f);
    stroke-width: 3;
  }
  .line-d {
    stroke: var(--d);
    stroke-width: 2.25;
    stroke-dasharray: 7 4;
  }
  .other-1 {
    stroke: var(--ink-2);
    stroke-width: 2;
  }
  .other-2 {
    stroke: var(--ink-2);
    stroke-width: 4.5;
  }
  .other-2-core {
    stroke: var(--surface);
    stroke-width: 1.75;
  }
  .other-3 {
    stroke: var(--ink-2);
    stroke-width: 3;
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
  }
  .disc {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .compared {
    gap: 0.4rem;
    padding-inline: 0.6rem;
  }
  .compared .line-mark {
    width: 26px;
    height: 12px;
  }
  .compared .line-mark,
  .key .line-mark {
    margin: 0;
  }

  /* Softmax: logits on the left, probabilities on the right. */
  .softmax {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
    min-height: 20rem;
  }
  .bars {
    width: 100%;
    border-collapse: collapse;
  }
  .bars th {
    width: 1%;
    padding: 0.9rem 0.75rem 0.9rem 0;
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }
  .bars th > span {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .bars td:last-child {
    width: 6em;
    font-weight: 700;
    text-align: end;
  }
  .bars svg.track {
    display: block;
    width: 100%;
    height: 1.75rem;
  }
  .track .empty {
    fill: var(--sunken);
  }
  .track .full {
    fill: var(--mark);
  }

  .compact .body {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
    padding: 0;
  }
  .compact .plot {
    height: min(21rem, 80cqi);
  }
  .compact .messages {
    padding: 0 0 var(--s-3);
  }
  .bare.panel {
    border: 0;
    background: none;
  }
  .waiting-side {
    min-height: 8rem;
  }

  /* As high as half the paper is wide. */
  @media print {
    .plot {
      height: min(22rem, 88cqi);
    }
    .head {
      display: none;
    }
    .foot {
      min-height: 0;
    }
  }

  @container (max-width: 46rem) {
    .body,
    .softmax {
      grid-template-columns: minmax(0, 1fr);
    }
    .head,
    .messages,
    .body,
    .tools,
    .foot {
      padding: var(--s-3);
    }
  }
`;
