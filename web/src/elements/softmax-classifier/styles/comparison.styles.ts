// How comparisons look: A filled and B hollow, side by side also on a phone; the race.
import { css } from 'lit';

export const comparisonStyles = css`
  .differs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 15rem));
    gap: var(--s-3) var(--s-4);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--s-4) var(--s-5);
  }
  .pair .stack {
    gap: var(--s-2);
  }
  .features,
  .runners {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    gap: 0 var(--s-4);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .features legend,
  .runners legend {
    padding: 0;
    font-weight: 600;
  }
  .features {
    grid-template-columns: repeat(auto-fill, minmax(5.5rem, 1fr));
    gap: 0 var(--s-2);
  }
  .check {
    display: flex;
    gap: var(--s-2);
    align-items: center;
    min-height: var(--tap);
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 1.25rem;
    height: var(--tap);
    margin: 0;
    accent-color: var(--ink);
    cursor: pointer;
  }
  .race-numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14rem, 20rem));
    gap: var(--s-3) var(--s-6);
  }
  .race-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-4);
    align-items: center;
    color: var(--ink-2);
  }

  @container (max-width: 44rem) {
    .pair {
      gap: var(--s-3);
    }
    .pair .world .end {
      flex-basis: 100%;
      margin-inline-start: 0;
    }
  }
`;
