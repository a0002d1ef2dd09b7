// How states, notices and folded tables look.
import { css } from 'lit';

export const stateStyles = css`
  /* States keep the panel's size; the words say what to do next. */
  .state {
    display: grid;
    place-content: center start;
    justify-items: start;
    gap: var(--s-3);
    min-height: 13rem;
    padding: var(--s-5);
    border-radius: var(--r-2);
    background: var(--sunken);
  }
  .state h3 {
    font: 700 var(--t-3) / 1.3 var(--serif);
  }
  .state p {
    max-width: 30rem;
    color: var(--ink-2);
  }
  .state .details {
    font-size: var(--t-0);
  }
  .state.whole {
    place-content: start;
  }
  .state.bad {
    background: var(--bad-soft);
  }
  .state.bad h3 {
    color: var(--bad);
  }
  .state.loading {
    gap: var(--s-2);
    min-height: 0;
    padding: 0;
    background: none;
  }
  .bar {
    width: 8rem;
    height: 3px;
    border-radius: 2px;
    background: linear-gradient(90deg, var(--ink) 40%, var(--line) 40%);
  }
  .notice {
    display: flex;
    gap: var(--s-3);
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--s-3);
    padding: var(--s-1) var(--s-2) var(--s-1) var(--s-4);
    border: 1px solid var(--line-strong);
    border-inline-start: 3px solid var(--ink);
    border-radius: var(--r-2);
    background: var(--sunken);
  }
  .notice li,
  .notice p {
    padding: 0.35rem 0;
  }
  .notice .btn {
    align-self: start;
  }

  /* Folded tables. */
  .fold summary {
    display: inline-flex;
    align-items: center;
    gap: var(--s-2);
    min-height: var(--tap);
    padding-inline-end: var(--s-3);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .fold summary::-webkit-details-marker {
    display: none;
  }
  .fold summary::before {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    margin-inline: 0.2rem 0.3rem;
    border: solid var(--ink-2);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .fold[open] summary::before {
    transform: rotate(45deg);
  }
  /* Positioned, so that what is hidden in it does not widen the page. */
  .table-scroll {
    position: relative;
    max-height: 22rem;
    overflow: auto;
  }
  .data {
    border-collapse: collapse;
    min-width: min(100%, 26rem);
  }
  .data caption {
    padding-bottom: var(--s-2);
    color: var(--ink-2);
    text-align: start;
  }
  .data th,
  .data td {
    padding: 0.3rem var(--s-4) 0.3rem 0;
    border-top: 1px solid var(--line);
    text-align: end;
    white-space: nowrap;
  }
  .data th {
    color: var(--ink-2);
    font-weight: 400;
  }
  .data thead th {
    border-top: 0;
    font-weight: 600;
  }
  /* On a phone the names make room, so that values stand beside them before anything is scrolled. */
  @container (max-width: 30rem) {
    .data {
      min-width: 100%;
    }
    .data th,
    .data td {
      vertical-align: bottom;
    }
    /* Chinese words stay whole where there is room. */
    .data th {
      max-width: 8.5rem;
      white-space: normal;
      overflow-wrap: break-word;
      word-break: keep-all;
      text-wrap: balance;
    }
    .data th:first-child {
      text-align: start;
    }
    /* A table that scrolls all the same would squeeze them to a word a line. */
    .data th > span {
      display: inline-block;
      width: max-content;
      max-width: calc(8.5rem - var(--s-4));
    }
  }
`;
