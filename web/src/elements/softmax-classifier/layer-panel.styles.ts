// How the network's layers look: one card each.
import { css } from 'lit';

export const layerStyles = css`
  .layers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10.25rem, 1fr));
    gap: var(--s-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .layer {
    display: grid;
    align-content: start;
    gap: var(--s-1);
    min-width: 0;
    padding: var(--s-2) var(--s-3) var(--s-3);
    border: 1px solid var(--line);
    border-radius: var(--r-2);
  }
  .layer h3 {
    margin: 0;
    font: 600 var(--t-1) / 1.4 var(--sans);
  }
  .layer-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-inline-end: -0.5rem;
  }
  .network-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2);
    align-items: center;
    justify-content: space-between;
  }
  .units {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-inline: -0.5rem;
    line-height: 1.3;
    text-align: center;
  }
  .layer .slider {
    --value-width: 3.5em;
  }

  .layer select {
    padding-inline: 0.4rem 1.45rem;
    font-size: 0.875rem;
    background-position:
      right 13px center,
      right 8px center,
      0 0;
  }

  @container (max-width: 44rem) {
    .layers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s-2);
    }
    .layer {
      padding-inline: var(--s-2);
    }
  }
  /* Below this the buttons for the units would stick out of half a row. */
  @container (max-width: 20.4rem) {
    .layers {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
