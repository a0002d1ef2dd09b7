// The paper that a digit is drawn on, what the network sees of it, and what it says.
import { css } from 'lit';

export const digitStyles = css`
  .digit-box {
    display: grid;
    gap: var(--s-3);
    justify-items: start;
  }
  .digit-box > * {
    max-width: 100%;
  }
  .digit-box > .digit-pad {
    justify-self: stretch;
  }
  .digit-pad {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(5rem, 1fr);
    gap: var(--s-3);
    align-items: end;
  }
  .digit-pad figure {
    margin: 0;
  }
  .digit-pad svg {
    display: block;
    width: 100%;
    aspect-ratio: 1;
    border: 1px solid var(--control);
    border-radius: var(--r-1);
    background: var(--surface);
  }
  .paper {
    cursor: crosshair;
    touch-action: none;
  }
  .paper .ink {
    fill: none;
    stroke: var(--ink);
    stroke-width: 8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .paper .pen {
    visibility: hidden;
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.5;
  }
  .paper:focus-visible .pen {
    visibility: visible;
  }
  .paper .pen.down {
    fill: var(--ink-3);
  }
  .pixels rect {
    fill: var(--ink);
  }
  .digit-bars svg.track {
    display: block;
    width: 100%;
    height: 0.75rem;
  }
  .digit-bars .bar-cell {
    width: 60%;
  }
  .digit-bars td:last-child {
    white-space: nowrap;
  }
  .digit-bars .most {
    font-weight: 700;
  }
`;
