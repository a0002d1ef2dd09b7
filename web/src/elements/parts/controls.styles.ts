// How controls look: ink on paper. Targets are 40 px, 44 where a finger points.
import { css } from 'lit';

export const controlStyles = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s-2);
    min-height: var(--tap);
    padding: 0.35rem 1rem;
    border: 1px solid var(--control);
    border-radius: var(--r-2);
    background: var(--surface);
    color: var(--ink);
    font: 600 var(--t-1) / 1.2 var(--sans);
    white-space: nowrap;
    cursor: pointer;
  }
  .btn:hover {
    border-color: var(--ink);
    background: var(--sunken);
  }
  .btn.primary:not([aria-disabled='true']) {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--on-ink);
  }
  .btn.primary:not([aria-disabled='true']):hover {
    background: var(--ink-2);
  }
  .btn.ghost {
    padding-inline: 0.6rem;
    border-color: transparent;
    background: none;
    color: var(--ink-2);
  }
  .btn.ghost:hover {
    background: var(--sunken);
    color: var(--ink);
  }
  .btn.icon {
    flex: none;
    width: var(--tap);
    padding: 0;
  }
  .btn[aria-disabled='true'],
  .btn[aria-disabled='true']:hover {
    border-color: var(--line-strong);
    background: none;
    color: var(--ink-3);
    cursor: not-allowed;
  }
  .btn.ghost[aria-disabled='true'],
  .btn.ghost[aria-disabled='true']:hover {
    border-color: transparent;
  }
  .btn svg {
    flex: none;
    width: 1.05rem;
    height: 1.05rem;
  }

  .seg {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    max-width: 100%;
    padding: 3px;
    border: 1px solid var(--line);
    border-radius: var(--r-2);
    background: var(--sunken);
  }
  .seg label {
    position: relative;
    display: grid;
    cursor: pointer;
    font: 600 var(--t-1) / 1.2 var(--sans);
  }
  .seg input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .seg span {
    display: grid;
    align-content: center;
    min-height: var(--tap);
    padding: 0 0.8rem;
    border-radius: 6px;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .seg label:hover span {
    color: var(--ink);
  }
  .seg input:checked + span {
    background: var(--ink);
    color: var(--on-ink);
  }
  .seg input:focus-visible + span {
    outline: 2px solid var(--ink);
    outline-offset: 3px;
  }

  .field {
    display: grid;
    gap: 0.3rem;
    min-width: 0;
    line-height: 1.4;
  }
  .field > label {
    font-weight: 600;
  }
  select {
    width: 100%;
    min-height: var(--tap);
    padding: 0.3rem 2rem 0.3rem 0.75rem;
    appearance: none;
    border: 1px solid var(--control);
    border-radius: var(--r-2);
    background:
      linear-gradient(45deg, transparent 50%, var(--ink-2) 50%) right 15px center / 6px 6px
        no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%) right 10px center / 6px 6px
        no-repeat,
      var(--surface);
    color: var(--ink);
    font: 500 var(--t-1) / 1.2 var(--sans);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  select:hover {
    border-color: var(--ink);
  }

  @container (max-width: 30rem) {
    .btn.shrink span {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .btn.shrink {
      width: var(--tap);
      padding: 0;
    }
    .btn.play {
      min-width: 5.6rem;
      padding-inline: 0.6rem;
    }
    .seg span {
      padding-inline: 0.55rem;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .btn,
    .seg span {
      transition:
        background-color 0.12s,
        border-color 0.12s,
        color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .btn,
    .seg span {
      border: 1px solid ButtonText;
    }
    .seg input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
