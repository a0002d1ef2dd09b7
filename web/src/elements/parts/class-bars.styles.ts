// How the bars of the classes look.
import { css } from 'lit';

export const classBarStyles = css`
  .class-bars {
    display: grid;
    gap: var(--s-3);
  }
  .class-row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s-3);
    align-items: center;
  }
  .class-name {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    white-space: nowrap;
  }
  .class-tracks {
    display: grid;
    gap: 4px;
    min-width: 0;
  }
  .class-track {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.2rem;
    gap: var(--s-2);
    align-items: center;
  }
  .class-ground {
    position: relative;
    height: 1.6rem;
    overflow: hidden;
    border-radius: 4px;
    background: var(--sunken);
  }
  .class-row:has(.b) .class-ground {
    height: 1.05rem;
  }
  .class-ground i {
    position: absolute;
    inset-block: 0;
    border-radius: 4px;
    background: var(--mark);
  }
  .class-track.b .class-ground i {
    box-shadow: inset 0 0 0 2px var(--mark);
    background: var(--surface);
  }
  .slopes .class-ground {
    overflow: visible;
  }
  .slopes .class-ground::after {
    content: '';
    position: absolute;
    inset: -4px auto -4px 50%;
    width: 1px;
    background: var(--axis);
  }
  .slopes .class-ground i {
    border-radius: 2px;
    background: var(--d);
  }
  .slopes .class-track.b .class-ground i {
    box-shadow: inset 0 0 0 2px var(--d);
    background: var(--surface);
  }
  .class-value {
    font-weight: 700;
    text-align: end;
    white-space: nowrap;
  }
  @container (max-width: 24rem) {
    .class-name > span {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
