// The tokens and what every element looks like before it has a content of its own: text, panel, states.
import { css, unsafeCSS } from 'lit';
import tokens from '../../styles/tokens.css?inline';

export const baseStyles = [
  unsafeCSS(tokens),
  css`
    :host {
      display: block;
      container-type: inline-size;
      color: var(--ink);
      font: var(--t-1) / 1.55 var(--sans);
      font-variant-numeric: tabular-nums;
      overflow-wrap: break-word;
      text-align: start;
    }
    :host(:lang(en)) {
      font-variant-east-asian: proportional-width;
    }
    :host(:lang(zh-Hant)) {
      line-break: strict;
      text-autospace: normal;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    p,
    ul,
    dl,
    dd {
      margin: 0;
    }
    ul {
      padding: 0;
      list-style: none;
    }
    h2 {
      font: 700 var(--t-3) / 1.3 var(--serif);
    }
    :focus-visible {
      outline: 2px solid var(--ink);
      outline-offset: 3px;
      border-radius: var(--r-1);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .muted,
    .hint {
      color: var(--ink-2);
    }
    .hint {
      font-size: var(--t-0);
      line-height: 1.5;
    }
    .panel {
      border: 1px solid var(--line);
      border-radius: var(--r-3);
      background: var(--surface);
    }
    .stack {
      display: grid;
      gap: var(--s-4);
      align-content: start;
      min-width: 0;
    }
    .rule {
      width: 100%;
      margin: var(--s-2) 0;
      border: 0;
      border-top: 1px solid var(--line);
    }
    .fig-title {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.6rem;
      align-items: baseline;
      font-weight: 700;
      line-height: 1.4;
    }
    .fig-title span {
      color: var(--ink-2);
      font-weight: 400;
    }

    /* The canvas follows its box, so the box alone has a size. */
    .chart {
      position: relative;
      min-width: 0;
    }
    .chart canvas {
      position: absolute;
      inset: 0;
      display: block;
      width: 100%;
      height: 100%;
    }

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
    .state.bad {
      background: var(--bad-soft);
    }
    .state.bad h3 {
      color: var(--bad);
    }
    .state.loading {
      background: none;
      min-height: 0;
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
    .table-scroll {
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

    /* Classes: colour and shape together. */
    .mark {
      flex: none;
      fill: var(--mark);
    }
    .mark.hollow path {
      fill: var(--surface);
      stroke: var(--mark);
      stroke-width: 2;
    }
    .mark .ring {
      fill: none;
      stroke: var(--ink);
      stroke-width: 1.5;
    }
    .c1 {
      --mark: var(--c1);
    }
    .c2 {
      --mark: var(--c2);
    }
    .c3 {
      --mark: var(--c3);
    }
    .c4 {
      --mark: var(--c4);
    }
    .c5 {
      --mark: var(--c5);
    }
    .c6 {
      --mark: var(--c6);
    }
    .c7 {
      --mark: var(--c7);
    }
    .c8 {
      --mark: var(--c8);
    }
    .c9 {
      --mark: var(--c9);
    }
    .c10 {
      --mark: var(--c10);
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem 1.1rem;
      color: var(--ink-2);
      font-size: var(--t-0);
      line-height: 1.5;
    }
    .key > span {
      display: inline-flex;
      align-items: center;
      gap: 0.4rem;
    }
    .key svg {
      flex: none;
    }

    @media (forced-colors: active) {
      .chart,
      .mark {
        forced-color-adjust: none;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
    @media print {
      .panel {
        break-inside: avoid;
      }
      .transport,
      .undo,
      .btn,
      .fold:not([open]) {
        display: none;
      }
    }
  `,
];
