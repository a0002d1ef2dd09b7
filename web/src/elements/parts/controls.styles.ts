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
  .btn.primary {
    border-color: var(--ink);
    background: var(--ink);
    color: var(--on-ink);
  }
  .btn.primary:hover {
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
  .btn[disabled] {
    border-color: var(--line-strong);
    background: none;
    color: var(--ink-3);
    cursor: not-allowed;
  }
  .btn.ghost[disabled] {
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

  .slider {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto var(--tap);
    align-items: center;
    line-height: 1.4;
  }
  .slider label {
    font-weight: 600;
  }
  .slider .value {
    width: var(--value-width, 5.2em);
    min-height: var(--tap);
    padding: 0 0.4rem;
    border: 0;
    background: linear-gradient(90deg, var(--control) 50%, transparent 50%) left bottom 0.55em / 4px
      1px repeat-x;
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .slider .value:hover {
    background: linear-gradient(var(--ink), var(--ink)) left bottom 0.55em / 100% 1px no-repeat;
  }
  .slider .undo {
    display: grid;
    place-items: center;
    width: var(--tap);
    height: var(--tap);
    padding: 0;
    border: 0;
    border-radius: var(--r-1);
    background: none;
    color: var(--ink-3);
    cursor: pointer;
  }
  .slider .undo:hover {
    background: var(--sunken);
    color: var(--ink);
  }
  .slider input[type='range'] {
    grid-column: 1 / -1;
    margin-top: -6px;
  }
  .slider .ends {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    margin-top: -8px;
    color: var(--ink-3);
    font-size: var(--t-0);
  }

  input[type='range'] {
    width: 100%;
    height: var(--tap);
    margin: 0;
    appearance: none;
    background: none;
    cursor: grab;
  }
  input[type='range']:active {
    cursor: grabbing;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: var(--control);
  }
  input[type='range']::-webkit-slider-thumb {
    width: 20px;
    height: 20px;
    margin-top: -8px;
    appearance: none;
    border: 2.5px solid var(--ink);
    border-radius: 50%;
    background: var(--surface);
    box-shadow: var(--shadow-handle);
  }
  input[type='range']::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--control);
  }
  input[type='range']::-moz-range-thumb {
    width: 15px;
    height: 15px;
    border: 2.5px solid var(--ink);
    border-radius: 50%;
    background: var(--surface);
    box-shadow: var(--shadow-handle);
  }

  .transport {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
  }
  .play {
    min-width: 6.4rem;
  }
  .progress {
    flex: 1 1 12rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-3);
    color: var(--ink-2);
  }
  progress {
    flex: 1 1 4rem;
    min-width: 3rem;
    height: 4px;
    overflow: hidden;
    appearance: none;
    border: 0;
    border-radius: 2px;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--ink);
  }
  progress::-moz-progress-bar {
    background: var(--ink);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    padding: 0.12rem 0.55rem;
    border: 1px solid var(--line-strong);
    border-radius: 99px;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.5;
    white-space: nowrap;
  }
  .chip.bad {
    border-color: currentColor;
    background: var(--bad-soft);
    color: var(--bad);
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
