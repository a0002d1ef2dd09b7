// How the insides of the layers look, and the arithmetic of a point.
import { css } from 'lit';

export const insideStyles = css`
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .inside > li {
    display: grid;
    grid-template-columns: 7.5rem 8.5rem minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.1fr);
    gap: var(--s-2) var(--s-5);
    align-items: start;
    padding-top: var(--s-3);
    border-top: 1px solid var(--line);
    line-height: 1.4;
    /* Ten layers of sixty-four units take a frame to lay out, and most of them are out of sight. */
    content-visibility: auto;
    contain-intrinsic-height: auto 6rem;
  }
  .inside h3 {
    margin: 0;
    font: 600 var(--t-1) / 1.4 var(--sans);
  }
  .inside-title,
  .inside-update dt {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .inside-update dd {
    font: 400 var(--t-3) / 1.4 var(--serif);
  }
  .histogram svg {
    display: block;
    width: 100%;
    height: 2.25rem;
    border-bottom: 1px solid var(--axis);
  }
  .histogram .bars {
    fill: var(--f);
  }
  .histogram .mean {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .histogram-ends {
    display: flex;
    gap: var(--s-2);
    justify-content: space-between;
    color: var(--ink-3);
    font-size: var(--t-0);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
  }
  .chip.dead {
    border-color: var(--dead);
    background: var(--dead-soft);
    color: var(--dead);
  }
  .with-mark {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }

  @container (max-width: 66rem) {
    .inside > li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .inside-units {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 22rem) {
    .inside > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 30rem) {
    .pop {
      right: 0;
      left: 0 !important;
      width: auto;
      max-width: none;
    }
  }
  @media print {
    .inside > li {
      content-visibility: visible;
    }
  }
`;
