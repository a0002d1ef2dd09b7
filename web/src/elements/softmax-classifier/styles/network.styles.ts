// How the network looks: the heads of its layers, the drawing below them, and the weights of a unit.
import { css } from 'lit';

export const networkStyles = css`
  .network-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
    align-items: center;
    justify-content: space-between;
  }
  .network-scroll {
    --side: 4.25rem;
    overflow-x: auto;
    padding-block: 4px;
  }
  .network-inner {
    position: relative;
    min-width: max-content;
  }
  .layers {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .layers.cards {
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    gap: var(--s-3);
  }
  .layer,
  .side {
    display: grid;
    gap: var(--s-1);
    align-content: start;
    min-width: 0;
    padding-inline: var(--s-1);
  }
  .side {
    text-align: center;
  }
  .side h3 {
    line-height: var(--tap);
  }
  .side p {
    color: var(--ink-2);
    font-weight: 600;
    line-height: var(--tap);
  }
  .layers h3 {
    margin: 0;
    font: 600 var(--t-1) / 1.4 var(--sans);
  }
  .layer-head {
    display: flex;
    gap: var(--s-1);
    align-items: center;
    justify-content: space-between;
  }
  .units {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-inline: -0.25rem;
    line-height: 1.3;
  }
  .units label {
    display: flex;
    align-items: baseline;
    gap: 0.15em;
    white-space: nowrap;
  }
  .units .value,
  .weight .value {
    min-height: var(--tap);
    padding: 0 0.2rem;
    border: 0;
    background: linear-gradient(90deg, var(--control) 50%, transparent 50%) left bottom 0.55em / 4px
      1px repeat-x;
    color: var(--ink);
    font: inherit;
    text-align: end;
  }
  .units .value {
    width: 2em;
    font-weight: 600;
  }
  .layer .slider {
    --value-width: 3.5em;
  }
  .layer select {
    padding-inline: 0.5rem 1.45rem;
    font-size: 0.875rem;
    background-position:
      right 13px center,
      right 8px center,
      0 0;
  }

  .diagram {
    height: 23rem;
    margin-top: var(--s-3);
    cursor: pointer;
  }
  .key-line path {
    fill: none;
    stroke: var(--ink);
    stroke-width: 2.2;
  }
  .key-line.dashed path {
    stroke-dasharray: 5 3.5;
  }
  .key-map,
  .key-dead {
    width: 14px;
    height: 14px;
    border: 1.25px solid var(--ink-3);
    border-radius: 4px;
  }
  .key-map {
    background: color-mix(in srgb, var(--f) 60%, var(--surface));
  }
  .key-dead {
    background:
      linear-gradient(45deg, transparent 46%, var(--ink-2) 46% 54%, transparent 54%),
      linear-gradient(-45deg, transparent 46%, var(--ink-2) 46% 54%, transparent 54%), var(--sunken);
  }

  .unit-panel {
    gap: var(--s-3);
    padding: var(--s-3);
    border: 1px solid var(--line);
    border-radius: var(--r-2);
  }
  .weights {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11.5rem, 1fr));
    gap: 0 var(--s-4);
    max-height: 22rem;
    overflow-y: auto;
    padding: 3px;
  }
  .weight {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2.2rem 5.4em;
    gap: var(--s-2);
    align-items: center;
    line-height: 1.3;
  }
  .weight i {
    position: relative;
    height: 0.7rem;
    border-inline-start: 1px solid var(--axis);
  }
  .weight i::before {
    content: '';
    position: absolute;
    inset-block: 0;
    left: 0;
    width: max(1px, calc(var(--share) * 2.1rem));
    border: 1.5px solid var(--ink-2);
    border-radius: 0 2px 2px 0;
    background: var(--ink-2);
  }
  .weight i.negative::before {
    border-style: dashed;
    background: none;
  }
  .weight .value:hover,
  .units .value:hover {
    background: linear-gradient(var(--ink), var(--ink)) left bottom 0.55em / 100% 1px no-repeat;
  }

  @media (forced-colors: active) {
    .units .value,
    .weight .value {
      border: 1px solid FieldText;
    }
  }
`;
