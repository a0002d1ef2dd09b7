// The frame of an experiment: one panel, its prediction in magenta, its outcome, its foot.
import { css } from 'lit';

export const experimentStyles = css`
  :host,
  .outcome {
    scroll-margin-block: var(--s-4);
  }
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

  .foot {
    position: relative;
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
    .again {
      display: none;
    }
  }
`;
