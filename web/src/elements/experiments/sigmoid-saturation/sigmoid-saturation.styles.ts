// The picture and the readings of <sigmoid-saturation>. Orange-red is a slope; the float32 form is hollow.
import { css } from '../kit.js';

export const saturationStyles = css`
  .saturation {
    display: grid;
    grid-template-columns: minmax(0, 1.7fr) minmax(15rem, 1fr);
    gap: var(--s-5) var(--s-6);
    align-items: start;
  }
  .slope-picture {
    --axes-height: 20rem;
  }
  .draggable .axes-field {
    cursor: ew-resize;
    touch-action: pan-y;
  }
  .zero-lane {
    fill: var(--sunken);
  }
  .axes-field .slope-line {
    stroke: var(--d);
    stroke-width: var(--w-d);
  }
  .from-value {
    fill: var(--surface);
    stroke: var(--d);
    stroke-width: 1.5;
  }
  .from-value.zero {
    fill: none;
  }
  .axes-field .from-value path {
    stroke: var(--d);
  }
  .axes-field .drawn-input path {
    stroke: var(--ink);
    stroke-width: 1.75;
  }
  .lane-name {
    fill: var(--ink-2);
    font-size: var(--t-0);
  }
  .grip {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 2.5;
  }
  .grip .halo {
    fill: var(--halo);
    stroke: none;
  }
  .axes-field .grip path {
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .grip-control {
    position: absolute;
    width: var(--tap);
    height: var(--tap);
    translate: -50% -50%;
    border-radius: 50%;
  }
  .grip-control:focus-visible {
    outline-offset: 0;
    border-radius: 50%;
  }
  .readings {
    display: grid;
    gap: var(--s-3);
    margin: 0;
  }
  .readings > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.1rem 1rem;
    padding-bottom: var(--s-3);
    border-bottom: 1px solid var(--line);
  }
  .readings dt {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--ink-2);
  }
  .readings dd {
    margin-inline-start: auto;
    font-weight: 600;
  }
  .readings .is-slope dd {
    color: var(--d);
  }
  .readings svg {
    flex: none;
    overflow: visible;
  }
  .readings svg path {
    fill: none;
    stroke: var(--d);
    stroke-width: var(--w-d);
  }
  @container (max-width: 44rem) {
    .saturation {
      grid-template-columns: minmax(0, 1fr);
    }
    .slope-picture {
      --axes-height: 17rem;
    }
  }
`;
