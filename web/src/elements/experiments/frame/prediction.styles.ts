// The guess before the run, in magenta, and the outcome after it.
import { css } from 'lit';

export const predictionStyles = css`
  .predict {
    display: grid;
    gap: var(--s-4);
    padding: var(--s-4) var(--s-5) var(--s-5);
    border: 1px solid var(--guess);
    border-radius: var(--r-2);
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-3);
    align-items: baseline;
    font: 700 var(--t-2) / 1.45 var(--serif);
    font-variant-east-asian: inherit;
  }
  .predict .seg span {
    padding-block: 0.3rem;
    white-space: normal;
  }
  .tag {
    flex: none;
    padding: 0.35rem 0.55rem;
    border-radius: var(--r-1);
    background: var(--guess-soft);
    color: var(--guess);
    font: 700 var(--t-0) / 1 var(--sans);
  }
  .guess-line {
    display: grid;
    gap: var(--s-1);
  }
  .guess-text {
    color: var(--guess);
    font-weight: 700;
  }
  .guess-line .guess-text {
    justify-self: center;
    font-size: var(--t-2);
  }
  .guess-line input {
    --thumb: var(--guess);
    width: 100%;
    height: var(--tap);
    margin: 0;
    accent-color: var(--guess);
    cursor: ew-resize;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    color: var(--ink-3);
    font-size: var(--t-0);
  }

  .outcome {
    display: grid;
    gap: var(--s-3);
    justify-items: start;
    padding: var(--s-4) var(--s-5);
    border-radius: var(--r-2);
    background: var(--sunken);
  }
  .outcome .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s-4);
  }
  .outcome .feedback {
    max-width: var(--w-text);
  }
  .outcome .again {
    margin-inline-start: -0.6rem;
  }
  .outcome-line {
    width: 100%;
    padding: 2.2rem 0 0;
  }
  .outcome-line .rail {
    position: relative;
    height: 3.2rem;
    margin-inline: 0.5rem;
  }
  .outcome-line .rail::before {
    content: '';
    position: absolute;
    inset: 0.4rem 0 auto;
    height: 8px;
    border-radius: 4px;
    background: var(--line);
  }
  .outcome-line .band {
    position: absolute;
    top: 0.4rem;
    height: 8px;
    min-width: 8px;
    border-radius: 4px;
    background: var(--control);
  }
  .on-line {
    position: absolute;
    top: 0.65rem;
    width: 0;
    height: 0;
    white-space: nowrap;
  }
  .on-line i {
    position: absolute;
    translate: -50% -50%;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--ink);
    box-shadow: 0 0 0 2px var(--sunken);
  }
  .on-line b {
    position: absolute;
    top: 0.7rem;
    left: -7px;
    line-height: 1.4;
  }
  .on-line b.to-left {
    right: -7px;
    left: auto;
  }
  .on-line.is-guess i {
    rotate: 45deg;
    border-radius: 2px;
    background: var(--guess);
  }
  .on-line.is-guess b {
    top: -2.3rem;
    color: var(--guess);
  }
`;
