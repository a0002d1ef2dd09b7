// How a learner's own data look: the tools under the picture, the table that is pasted.
import { css } from 'lit';

export const ownStyles = css`
  .plane.editing {
    touch-action: none;
  }
  .plane.editing .walk {
    touch-action: none;
  }
  .point-tools {
    gap: var(--s-2);
    justify-items: start;
  }
  .point-tools .problem:empty {
    display: none;
  }
  .classes span {
    grid-auto-flow: column;
    gap: 0.3rem;
    align-items: center;
  }
  .classes input:checked + span svg {
    border-radius: 50%;
    background: var(--surface);
  }
  .undo-pair {
    display: flex;
    gap: var(--s-1);
  }
  .csv-said {
    overflow-wrap: anywhere;
  }
  .csv-said ul {
    max-height: 20rem;
    margin-top: var(--s-2);
    padding-inline-start: 1.1rem;
    overflow-y: auto;
  }
  .csv-said li {
    margin-top: var(--s-1);
  }
  .csv textarea {
    min-height: 8rem;
    white-space: pre;
  }
`;
