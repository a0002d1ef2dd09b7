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
    .notice {
      display: none !important;
    }
    .slider .value {
      background: none;
    }

    /* Bars and marks are backgrounds, which browsers leave out unless they are told. */
    :host {
      print-color-adjust: exact;
    }
  }
`;
