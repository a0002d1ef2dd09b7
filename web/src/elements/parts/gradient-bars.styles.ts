// How the gradient bars look: orange-red is a slope on every page.
import { css } from 'lit';

export const gradientBarStyles = css`
  .gradient-bars {
    display: grid;
    gap: 2px;
    font-size: var(--t-0);
  }
  .gradient-row,
  .gradient-axis {
    display: grid;
    grid-template-columns: 4.2rem minmax(0, 1fr);
    gap: var(--s-2);
    align-items: center;
  }
  .gradient-label {
    color: var(--ink-2);
    text-align: end;
  }
  .gradient-tracks {
    display: grid;
    gap: 1px;
    padding: 3px 0;
    background:
      linear-gradient(var(--axis), var(--axis)) 2.35rem 0 / 1px 100% no-repeat,
      linear-gradient(var(--sunken), var(--sunken)) 0 0 / 1.9rem 100% no-repeat;
  }
  .gradient-track {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    min-height: 1.5rem;
    padding-inline-start: 2.4rem;
    white-space: nowrap;
  }
  .gradient-bar {
    flex: none;
    height: 0.8rem;
    border-radius: 0 2px 2px 0;
    background: var(--d);
  }
  .gradient-track.b .gradient-bar {
    border: 2px solid var(--d);
    border-inline-start: 0;
    background: var(--surface);
  }
  .gradient-track:has(.at-zero) {
    padding-inline-start: 0.45rem;
    gap: 1.6rem;
  }
  .exact-zero {
    flex: none;
    fill: none;
    stroke: var(--d);
    stroke-width: 1.8;
  }
  .gradient-value.at-zero:first-child {
    margin-inline-start: 2.4rem;
  }
  .gradient-ticks {
    position: relative;
    height: 1.5rem;
    color: var(--ink-3);
  }
  .gradient-ticks span {
    position: absolute;
    translate: -50% 0;
    white-space: nowrap;
  }
  .gradient-ticks .zero-tick {
    left: 0.95rem;
  }
  .gradient-ticks sup {
    font-size: 0.75em;
    line-height: 0;
  }
  @container (max-width: 30rem) {
    .gradient-ticks span:nth-child(odd):not(.zero-tick) {
      display: none;
    }
  }
  .gradient-name {
    margin-inline-start: 4.7rem;
  }
`;
