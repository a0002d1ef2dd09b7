// Which system this is.
import { readFileSync } from 'node:fs';

/**
 * Of /etc/os-release; a Debian without a number (testing) is Infinity.
 * @typedef {{ id: string, version: number }} System
 */

/** @returns {System} */
export function readSystem() {
  try {
    return parseSystem(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return { id: process.platform, version: Number.NaN };
  }
}

/**
 * Reads the text of /etc/os-release.
 * @param {string} text @returns {System}
 */
export function parseSystem(text) {
  const field = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
  const version = field('VERSION_ID');
  return { id: field('ID'), version: version === '' ? Infinity : Number.parseFloat(version) };
}

/** Debian 12 or later: its packages are known here by name. @param {System} system */
export const installsItself = ({ id, version }) => id === 'debian' && version >= 12;
