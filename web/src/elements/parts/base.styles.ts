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
    }
  `,
];
