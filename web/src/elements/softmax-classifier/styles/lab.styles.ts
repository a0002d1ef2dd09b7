// The layout of the classifier: set-up, network and decision side by side; on a phone the result comes first.
import { css } from 'lit';

export const layoutStyles = css`
  .lab {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4);
  }
  .mode-bar {
    display: flex;
    min-height: 3rem;
    justify-content: flex-end;
  }
  .messages > :last-child {
    margin-bottom: 0;
  }
  .control-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s-2) var(--s-4);
    padding: var(--s-4);
  }
  .said {
    flex: 0 1 14rem;
    color: var(--ink-2);
    font-size: var(--t-0);
    line-height: 1.4;
  }
  .control-bar .progress {
    flex-basis: 22.4rem;
  }
  .control-bar progress {
    flex-basis: 2rem;
    min-width: 2rem;
  }
  .cols {
    display: grid;
    grid-template-areas: 'setup mid decide' 'setup inner inner';
    grid-template-columns: 14.5rem minmax(0, 1fr) 21.5rem;
    gap: var(--s-4);
  }
  .cols.wide {
    grid-template-areas: 'setup mid';
    grid-template-columns: 14.5rem minmax(0, 1fr);
  }
  .cols > section {
    padding: var(--s-4);
  }
  .setup {
    --value-width: 3.5em;
    grid-area: setup;
  }
  .setup .btn {
    white-space: normal;
  }
  .setup .hint {
    margin-top: calc(-1 * var(--s-2));
  }
  .mid {
    grid-area: mid;
  }
  .decide {
    grid-area: decide;
  }
  .inner {
    grid-area: inner;
  }
  .fixed {
    display: flex;
    justify-content: space-between;
    padding-inline-end: calc(var(--tap) + 0.4rem);
  }
  .control-bar .loading {
    min-height: var(--tap);
  }
  .cols.waiting {
    min-height: 116rem;
  }
  .foot.waiting {
    min-height: 5.6rem;
  }

  .lines {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s-5) var(--s-5);
  }
  .lines > .gradients {
    grid-column: 1 / -1;
  }
  .line {
    height: 14.5rem;
  }
  .deep {
    padding: var(--s-4);
  }

  .foot {
    max-width: var(--w-text);
    color: var(--ink-2);
  }
  .foot b {
    color: var(--ink);
  }

  .lab.compact {
    gap: var(--s-3);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(8.5rem, 1fr);
    gap: var(--s-4) var(--s-5);
  }
  .figures {
    gap: var(--s-3);
  }
  .figure {
    font: 400 var(--t-4) / 1.2 var(--serif);
  }
  .figures .progress {
    flex: none;
  }
  .figures progress {
    flex-basis: 100%;
  }
  .compact .plane {
    overflow: hidden;
    border-radius: var(--r-1);
  }
  .compact .waiting-bar {
    min-height: var(--tap);
  }

  @container (max-width: 66rem) {
    .control-bar .progress {
      order: 1;
      flex-basis: 100%;
    }
    .control-bar .said {
      order: 2;
      flex-basis: 100%;
    }
    .cols {
      grid-template-areas: 'setup decide' 'setup mid' 'inner inner';
      grid-template-columns: 14.5rem minmax(0, 1fr);
    }
    .cols.waiting {
      min-height: 206rem;
    }
  }
  @container (max-width: 44rem) {
    .cols {
      grid-template-areas: 'decide' 'mid' 'inner' 'setup';
      grid-template-columns: minmax(0, 1fr);
      gap: var(--s-3);
    }
    .cols.wide {
      grid-template-areas: 'mid' 'setup';
      grid-template-columns: minmax(0, 1fr);
    }
    .cols.waiting {
      min-height: 353rem;
      align-content: start;
    }
    .cols > section,
    .control-bar {
      padding: var(--s-3);
    }
    .foot {
      padding-inline: var(--s-3);
    }
    .line {
      height: 13rem;
    }
  }
  /* One below the other: a grid's columns do not go on overleaf together. */
  @media print {
    .lab,
    .cols {
      display: block;
    }
    .lab > * + *,
    .cols > * + * {
      margin-top: var(--s-4);
    }
    .decide .plane-box {
      max-width: 26rem;
    }
  }
  @container (max-width: 30rem) {
    .control-bar {
      column-gap: var(--s-1);
    }
    .control-bar .transport {
      gap: var(--s-1);
    }
    .control-bar .play {
      min-width: 4.9rem;
    }
  }
  @container (max-width: 34rem) {
    .lines {
      grid-template-columns: minmax(0, 1fr);
    }
    .result {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
