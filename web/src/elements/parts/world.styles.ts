// The title of A or B: its letter, filled or hollow, its name, and how it ended.
import { css } from 'lit';

export const worldStyles = css`
  .world {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 0.6rem;
    line-height: 1.4;
  }
  .world > b {
    display: inline-grid;
    place-items: center;
    width: 1.5rem;
    height: 1.5rem;
    border: 2px solid var(--ink);
    border-radius: var(--r-1);
    background: var(--ink);
    color: var(--on-ink);
    font-size: var(--t-0);
    line-height: 1;
  }
  .world.hollow > b {
    background: var(--surface);
    color: var(--ink);
  }
  .world strong {
    font-weight: 600;
  }
  .world .chip {
    white-space: normal;
  }
  .world .end {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
`;
