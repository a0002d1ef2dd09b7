// How controls look: buttons and segments as on the pages, fields, and how they shrink. Targets are 40 px,
// 44 where a finger points.
import { css, unsafeCSS } from 'lit';
import controls from '../../styles/controls.css?inline';

export const controlStyles = [
  unsafeCSS(controls),
  css`
    .field {
      display: grid;
      gap: 0.3rem;
      min-width: 0;
      line-height: 1.4;
    }
    .field > label {
      font-weight: 600;
    }
    textarea {
      width: 100%;
      padding: var(--s-2) var(--s-3);
      resize: vertical;
      border: 1px solid var(--control);
      border-radius: var(--r-1);
      background: var(--surface);
      color: var(--ink);
      font: var(--t-0) / 1.5 var(--mono);
    }
    select {
      width: 100%;
      min-height: var(--tap);
      padding: 0.3rem 2rem 0.3rem 0.75rem;
      appearance: none;
      border: 1px solid var(--control);
      border-radius: var(--r-2);
      background:
        linear-gradient(45deg, transparent 50%, var(--ink-2) 50%) right 15px center / 6px 6px
          no-repeat,
        linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%) right 10px center / 6px 6px
          no-repeat,
        var(--surface);
      color: var(--ink);
      font: 500 var(--t-1) / 1.2 var(--sans);
      text-overflow: ellipsis;
      cursor: pointer;
    }
    select:hover {
      border-color: var(--ink);
    }

    @container (max-width: 30rem) {
      .btn.shrink span {
        position: absolute;
        width: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .btn.shrink {
        width: var(--tap);
        padding: 0;
      }
      .btn.play {
        min-width: 5.6rem;
        padding-inline: 0.6rem;
      }
      .seg span {
        padding-inline: 0.55rem;
      }
    }
  `,
];
