// On paper: results and words, and nothing to press.
import { css } from 'lit';

export const printStyles = css`
  @media print {
    button,
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
  }
`;
