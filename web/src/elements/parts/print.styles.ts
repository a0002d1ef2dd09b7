// On paper: results and words, and nothing to press. A number that opens its arithmetic is a result.
import { css } from 'lit';

export const printStyles = css`
  @media print {
    button:not(.num-open),
    select,
    .seg,
    .field,
    .tools,
    .transport,
    .slider input[type='range'],
    .slider .ends,
    .fold:not([open]),
    .notice,
    .messages,
    .stack-2:has(> .seg) {
      display: none !important;
    }
    .slider .value {
      background: none;
    }

    /* Bars and marks are backgrounds, which browsers leave out unless they are told. */
    :host {
      print-color-adjust: exact;
    }
    .table-scroll {
      max-height: none;
      overflow: visible;
    }

    /* A panel goes on overleaf where the page ends, but neither in a picture nor after what names one. */
    .panel {
      break-inside: auto;
      box-decoration-break: clone;
    }
    .body,
    .body > :first-child {
      break-before: avoid;
    }
    h2,
    .fig-title,
    .world,
    .body > :first-child:not(:last-child) {
      break-after: avoid;
    }
    .body > :not(.cols-2, .stack),
    .chart,
    .axes,
    .plane-box,
    .cloud-box,
    .strip-row,
    .gradient-bars,
    .class-bars,
    .unit-states,
    .outcome,
    p,
    li,
    svg,
    table {
      break-inside: avoid;
    }
    /* Of all rows there may be more than a page holds. */
    .data {
      break-inside: auto;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
