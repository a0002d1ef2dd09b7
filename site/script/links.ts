// What a link within the site takes along. To this same page elsewhere (in the other language, or out of a
// frame) all settings go; to other pages the theme, where it is not stored for them. Settings change as
// you play, so an address is made when it is used.
import { themeToCarry } from './theme-choice.js';

export function startLinks(): void {
  beforeUse('#language', (address) => {
    keepSettings(address);
    address.searchParams.delete('lang');
    carryTheme(address);
  });
  beforeUse('#open-in-lab', (address) => {
    keepSettings(address);
    address.searchParams.delete('embed');
    carryTheme(address);
  });
  beforeUse('a:not([id])[href*=".html"], a[href^="?"]', carryTheme);
}

function beforeUse(selector: string, change: (address: URL) => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) {
    const target = link.href;
    const update = () => {
      const address = new URL(target);
      change(address);
      link.href = address.href;
    };
    for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) {
      link.addEventListener(event, update);
    }
  }
}

function keepSettings(address: URL): void {
  address.search = location.search;
  address.hash = location.hash;
}

function carryTheme(address: URL): void {
  const theme = themeToCarry();
  if (theme) address.searchParams.set('theme', theme);
}
