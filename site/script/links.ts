// What a link within the site takes along. To this same page elsewhere (in the other language, or out of a
// frame) all settings go; from lesson to lesson what a teacher has set for the course; to other pages the
// theme, where it is not stored for them. Settings change as you play, so an address is made when it is
// used.
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
  beforeUse('.next a', (address) => {
    carryCourse(address);
    carryTheme(address);
  });
  beforeUse('a:not([id], .next a)[href*=".html"]', carryTheme);
  beforeUse('a[href^="?"]', (address) => {
    carry(address, 'embed');
    if (!address.searchParams.has('theme')) carryTheme(address);
  });
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

function carryCourse(address: URL): void {
  for (const name of ['predict', 'hide', 'embed']) carry(address, name);
}

function carry(address: URL, name: string): void {
  const value = new URLSearchParams(location.search).get(name);
  if (value !== null) address.searchParams.set(name, value);
}

function carryTheme(address: URL): void {
  const theme = themeToCarry();
  if (theme) address.searchParams.set('theme', theme);
}
