// The tokens, what pages and elements have in common, and an element's own start: text, stacks, charts.
import { css, unsafeCSS } from 'lit';
import base from '../../styles/base.css?inline';
import tokens from '../../styles/tokens.css?inline';

export const baseStyles = [
  unsafeCSS(tokens),
  unsafeCSS(base),
  css`
    :host {
      display: block;
      container-type: inline-size;
      color: var(--ink);
      font: var(--t-1) / 1.55 var(--sans);
      font-variant-numeric: tabular-nums;
      overflow-wrap: break-word;
      scrollbar-color: var(--control) transparent;
      text-align: start;
    }
    :host(:lang(en)) {
      font-variant-east-asian: proportional-width;
    }
    :host(:lang(zh-Hant)) {
      line-break: strict;
      text-autospace: normal;
    }
    :host([hidden]) {
      display: none !important;
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
    .muted,
    .hint {
      color: var(--ink-2);
    }
    .hint {
      font-size: var(--t-0);
      line-height: 1.5;
    }
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
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

    /* Redrawn for the paper's width where a browser lets us, and otherwise made smaller as it is. */
    @media print {
      .chart canvas {
        width: 100% !important;
        height: 100% !important;
        object-fit: contain;
        object-position: left top;
      }
    }

    @media (forced-colors: active) {
      .chart,
      .mark {
        forced-color-adjust: none;
      }
    }
  `,
];
