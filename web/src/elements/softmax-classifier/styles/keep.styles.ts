// How keeping looks: the link that could not be copied, the buttons, the code.
import { css } from 'lit';

export const keepStyles = css`
  .mode-bar {
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-3);
    align-items: center;
  }
  .link-result {
    flex-basis: 100%;
    min-width: 0;
    text-align: end;
  }
  .link-result p:empty {
    display: none;
  }
  .link-result:has(p:empty) {
    display: none;
  }
  .link-result textarea {
    margin-top: var(--s-2);
  }
  .keep {
    padding: var(--s-4);
  }
  .keep-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s-2) var(--s-3);
    align-items: center;
  }
  .keep-said {
    overflow-wrap: anywhere;
  }
  .keep-said li {
    margin-top: var(--s-1);
  }
  .code pre {
    max-height: 26rem;
    margin: 0;
    padding: var(--s-3) var(--s-4);
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: var(--r-2);
    background: var(--sunken);
    color: var(--ink);
    font: var(--t-0) / 1.5 var(--mono);
    tab-size: 4;
  }
`;
