// A number that opens its arithmetic, and the popover that it opens.
import { css } from 'lit';

export const arithmeticStyles = css`
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
    scroll-margin-block: var(--s-4);
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
    vertical-align: bottom;
    white-space: normal;
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

  /* On paper it is a number like any other. */
  @media print {
    .num-open,
    .num-open[aria-expanded='true'] {
      display: inline;
      min-width: 0;
      min-height: 0;
      padding: 0;
      border: 0;
      background: none;
    }
    .pop {
      display: none;
    }
  }
`;
