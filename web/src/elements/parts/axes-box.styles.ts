// How a picture with two axes looks: horizontal grid only, names at the axes' ends.
import { css } from 'lit';

export const axesBoxStyles = css`
  .axes {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 0.55rem;
    color: var(--ink-3);
    font-size: var(--t-0);
    line-height: 1.3;
  }
  .axes-y {
    grid-column: 2;
    margin-bottom: 0.5rem;
  }
  .axes-rows {
    position: relative;
    min-width: var(--axes-rows, 2.2rem);
  }
  .axes-rows span {
    position: absolute;
    right: 0;
    translate: 0 50%;
    white-space: nowrap;
  }
  .axes-field {
    position: relative;
    height: var(--axes-height, 17rem);
    border-bottom: 1px solid var(--axis);
  }
  .square .axes-field {
    height: auto;
    aspect-ratio: 1;
  }
  .axes-field > svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .axes-field path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .axes-grid {
    stroke: var(--grid);
    stroke-width: 1;
  }
  .axes-columns {
    position: relative;
    grid-column: 2;
    height: 1.7rem;
  }
  .axes-columns span {
    position: absolute;
    top: 0.35rem;
    translate: -50% 0;
    white-space: nowrap;
  }
  .axes-x {
    grid-column: 2;
    text-align: end;
  }
  .axes sup {
    font-size: 0.75em;
    line-height: 0;
  }
`;
