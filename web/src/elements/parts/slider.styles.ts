// How sliders look: the thumb is the same object as the plot's point.
import { css } from 'lit';

export const sliderStyles = css`
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
  @media (forced-colors: active) {
    .slider .value {
      border: 1px solid FieldText;
    }
    input[type='range']::-webkit-slider-runnable-track {
      background: ButtonText;
    }
    input[type='range']::-moz-range-track {
      background: ButtonText;
    }
  }
`;
