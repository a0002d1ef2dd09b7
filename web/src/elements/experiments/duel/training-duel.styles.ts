// The pictures of a duel: regions side by side, also on a phone.
import { css } from 'lit';

export const duelStyles = css`
  /* A title of two lines moves neither picture: they stand side by side to be compared. */
  .pair > .stack {
    grid-row: span 2;
    grid-template-rows: subgrid;
    gap: var(--s-4);
  }
  .plane-box {
    position: relative;
  }
  .plane {
    aspect-ratio: 1;
    overflow: hidden;
    border-radius: var(--r-1);
    cursor: crosshair;
  }
  .walk {
    position: absolute;
    inset: 0;
  }
  .walk:focus-visible {
    outline-offset: 2px;
  }
  .line {
    height: 17rem;
  }
`;
