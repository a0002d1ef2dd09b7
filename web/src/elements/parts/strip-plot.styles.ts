// How the strips of results look.
import { css } from 'lit';

export const stripPlotStyles = css`
  .strip {
    display: grid;
    gap: var(--s-1);
  }
  .strip-row {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr) 13.5rem;
    gap: var(--s-4);
    align-items: center;
    min-height: 2rem;
  }
  .strip-label {
    font-weight: 600;
    line-height: 1.3;
  }
  .strip-track {
    position: relative;
    height: 1.6rem;
    border-radius: var(--r-1);
    background: var(--sunken);
  }
  .strip-track i,
  .strip-ticks i {
    position: absolute;
    font-style: normal;
  }
  .strip-track .dot {
    top: 50%;
    width: 9px;
    height: 9px;
    translate: -50% -50%;
    border: 1.25px solid var(--surface);
    border-radius: 50%;
    background: var(--ink-2);
    opacity: 0.85;
  }
  .strip-track .dot.guessed {
    background: var(--guess);
  }
  .strip-track .median {
    top: 0;
    width: 3px;
    height: 100%;
    translate: -50% 0;
    border-radius: 2px;
    background: var(--ink);
  }
  .strip-track .reference {
    top: 0;
    height: 100%;
    border-inline-start: 1.5px dotted var(--axis);
  }
  .strip-text {
    color: var(--ink-2);
    line-height: 1.35;
  }
  .strip-ticks {
    position: relative;
    height: 1.4rem;
    color: var(--ink-3);
    font-size: var(--t-0);
  }
  .strip-ticks i {
    translate: -50% 0;
    white-space: nowrap;
  }
  /* The label and the words share a line above the track, and take one each where they are long. */
  @container (max-width: 44rem) {
    .strip-row {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-3);
      margin-bottom: var(--s-2);
    }
    .strip-track,
    .strip-ticks {
      flex: 0 0 100%;
      order: 1;
    }
    /* The panel ends where the track does. */
    .strip-ticks i:first-child {
      translate: 0 0;
    }
    .strip-ticks i:last-child {
      translate: -100% 0;
    }
    .strip-text {
      margin-inline-start: auto;
      text-align: end;
    }
  }
`;
