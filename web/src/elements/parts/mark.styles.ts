// How the classes' marks and the keys that name them look.
import { css } from 'lit';

export const markStyles = css`
  /* Classes: colour and shape together. */
  .mark {
    flex: none;
    fill: var(--mark);
  }
  .mark.hollow path {
    fill: var(--surface);
    stroke: var(--mark);
    stroke-width: 2;
  }
  .mark .ring {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .c1 {
    --mark: var(--c1);
  }
  .c2 {
    --mark: var(--c2);
  }
  .c3 {
    --mark: var(--c3);
  }
  .c4 {
    --mark: var(--c4);
  }
  .c5 {
    --mark: var(--c5);
  }
  .c6 {
    --mark: var(--c6);
  }
  .c7 {
    --mark: var(--c7);
  }
  .c8 {
    --mark: var(--c8);
  }
  .c9 {
    --mark: var(--c9);
  }
  .c10 {
    --mark: var(--c10);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.1rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.5;
  }
  .key > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .key svg {
    flex: none;
  }
`;
