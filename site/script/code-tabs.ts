// Code in several languages, one below the other: with script as tabs, worked as tabs are with the
// keyboard. The language that was chosen last is open on every page that has it.
import { readStored, store } from './storage.js';

const KEY = 'activation-lab-code';

export function startCodeTabs(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.code-tabs')) makeTabs(box);
}

function makeTabs(box: HTMLElement): void {
  const panels = [...box.querySelectorAll<HTMLElement>('.tab')];
  const list = document.createElement('div');
  list.className = 'tablist';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', box.dataset.label ?? '');
  const tabs = panels.map((panel) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `${panel.id}-tab`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.textContent = panel.querySelector('h3')?.textContent ?? '';
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    return tab;
  });

  const choose = (at: number): void => {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    });
    panels.forEach((panel, index) => panel.classList.toggle('is-closed', index !== at));
  };
  const choice = (at: number): void => {
    choose(at);
    tabs[at]?.focus();
    store(KEY, panels[at]?.id ?? '');
  };
  tabs.forEach((tab, at) => {
    tab.addEventListener('click', () => choice(at));
    tab.addEventListener('keydown', (event) => {
      const next = nextTab(event.key, at, tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      choice(next);
    });
  });
  list.append(...tabs);
  box.prepend(list);
  const kept = panels.findIndex(({ id }) => id === readStored(KEY));
  choose(Math.max(kept, 0));
}

function nextTab(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
