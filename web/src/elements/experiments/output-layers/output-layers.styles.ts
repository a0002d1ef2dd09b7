// How the three outputs look: values of a function are blue; each column has its own sum below.
import { css } from '../kit.js';

export const outputStyles = css`
  .outputs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5rem), 1fr));
    gap: var(--s-5) var(--s-6);
  }
  .outputs-key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-5);
  }
  .output-row {
    display: grid;
    grid-template-columns: 1.8rem minmax(0, 1fr);
    gap: var(--s-2);
    align-items: center;
    padding-block: var(--s-1);
  }
  .output-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4rem;
    gap: var(--s-2);
    align-items: center;
    min-height: 1.75rem;
  }
  .output-line > :last-child {
    text-align: end;
  }
  .output-track {
    position: relative;
    height: 1rem;
    border-radius: 2px;
    background: var(--sunken);
  }
  .output-track i {
    position: absolute;
    top: 0;
    height: 100%;
    background: var(--f);
  }
  .output-line.hollow i:not(.origin) {
    border: 2px solid var(--f);
    background: var(--surface);
  }
  .output-track .origin {
    left: 50%;
    width: 1px;
    background: var(--axis);
  }
  .output-sum {
    display: flex;
    justify-content: flex-end;
    gap: var(--s-4);
    padding-top: var(--s-2);
    border-top: 1px solid var(--line);
    text-align: end;
  }
`;
