// The frame of an experiment: one panel, its prediction in magenta, its outcome, its foot.
import { css } from 'lit';

export const experimentStyles = css`
  .experiment {
    position: relative;
    display: grid;
    gap: var(--s-5);
    padding: var(--s-5);
  }
  .waiting {
    min-height: 26rem;
  }
  .messages:not(:empty) {
    margin-bottom: calc(-1 * var(--s-3));
  }
  .body {
    position: relative;
    display: grid;
    gap: var(--s-5);
    min-width: 0;
  }
  .cols-2 {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s-5) var(--s-6);
  }
  .chart.curve {
    height: 17rem;
  }
  .settings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: var(--s-4) var(--s-6);
    align-items: start;
  }
  .stack-2 {
    display: grid;
    gap: var(--s-2);
    justify-items: start;
  }

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

  .control-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-3) var(--s-4);
  }
  .said {
    flex: 0 1 14rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.4;
  }
  .tools {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  .share {
    display: grid;
    gap: var(--s-2);
    padding: var(--s-3) var(--s-4);
    border-radius: var(--r-2);
    background: var(--sunken);
  }
  .share textarea {
    width: 100%;
    padding: var(--s-2) var(--s-3);
    resize: vertical;
    border: 1px solid var(--control);
    border-radius: var(--r-1);
    background: var(--surface);
    color: var(--ink);
    font: var(--t-0) / 1.5 var(--mono);
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

  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-2);
    padding-top: var(--s-4);
    border-top: 1px solid var(--line);
    color: var(--ink-2);
  }
  .foot > p {
    max-width: 54rem;
  }
  .foot b {
    color: var(--ink);
  }

  /* In the line of what is said about it: as high as a pointer needs, not as a button alone. */
  .num-open {
    display: inline-block;
    min-width: 1.5rem;
    min-height: 1.5rem;
    padding: 0 0.1rem;
    border: 0;
    border-bottom: 1.5px dotted var(--control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .num-open:hover,
  .num-open[aria-expanded='true'] {
    border-color: var(--ink);
    border-bottom-style: solid;
    background: var(--sunken);
  }
  .pop {
    position: absolute;
    z-index: 2;
    width: max-content;
    max-width: min(37rem, 100%);
    border: 1px solid var(--line-strong);
    border-radius: var(--r-3);
    background: var(--raised);
    box-shadow: var(--shadow-pop);
    color: var(--ink);
    text-align: start;
  }
  .pop::before {
    content: '';
    position: absolute;
    top: -8px;
    left: var(--arrow, 3.2rem);
    width: 14px;
    height: 14px;
    rotate: 45deg;
    border: solid var(--line-strong);
    border-width: 1px 0 0 1px;
    background: var(--raised);
  }
  .pop-head {
    display: flex;
    align-items: center;
    gap: var(--s-3);
    padding: var(--s-3) var(--s-3) 0 var(--s-5);
  }
  .pop-head h4 {
    margin: 0;
    margin-inline-end: auto;
    font: 700 var(--t-1) / 1.4 var(--sans);
  }
  .pop-head h4:focus {
    outline: 0;
  }
  .pop-body {
    display: grid;
    gap: var(--s-3);
    max-height: 22rem;
    padding: var(--s-2) var(--s-5) var(--s-4);
    overflow: auto;
  }
  .pop table {
    width: 100%;
    border-collapse: collapse;
    font: 0.875rem / 1.5 var(--mono);
  }
  .pop th,
  .pop td {
    padding: 0.2rem 0 0.2rem 1rem;
    font-weight: 400;
    text-align: end;
    white-space: nowrap;
  }
  .pop th {
    font-family: var(--sans);
  }
  .pop thead th {
    color: var(--ink-2);
    font-size: var(--t-0);
  }
  .pop th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .pop .sum > * {
    border-top: 1px solid var(--ink);
    font-weight: 700;
  }
  .pop-copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2);
    padding: var(--s-3) var(--s-5);
    border-top: 1px solid var(--line);
    color: var(--ink-2);
  }
  .pop-copy .btn {
    padding-inline: 0.7rem;
  }

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
  .world .end {
    margin-inline-start: auto;
    color: var(--ink-2);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem 1.1rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.5;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
  }
  .key svg {
    flex: none;
  }

  @container (max-width: 44rem) {
    .experiment {
      gap: var(--s-4);
      padding: var(--s-4);
    }
    .cols-2:not(.pair) {
      grid-template-columns: minmax(0, 1fr);
    }
    .cols-2 > .result {
      order: -1;
    }
    .pair.cols-2 {
      gap: var(--s-4) var(--s-3);
    }
    .predict,
    .outcome {
      padding: var(--s-4);
    }
  }
  @container (max-width: 30rem) {
    .pair .world .end {
      flex-basis: 100%;
      margin-inline-start: 0;
    }
    .pop {
      right: 0;
      left: 0 !important;
      width: auto;
      max-width: none;
    }
    .predict .btn {
      flex: 1 1 auto;
      white-space: normal;
    }
  }
  @media print {
    .control-bar,
    .predict,
    .share,
    .pop,
    .again {
      display: none;
    }
    .experiment {
      break-inside: avoid;
    }
  }
`;
