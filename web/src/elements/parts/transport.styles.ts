// How the transport, its progress and the chips look.
import { css } from 'lit';

export const transportStyles = css`
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
`;
