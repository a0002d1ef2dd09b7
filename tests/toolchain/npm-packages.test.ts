// When node_modules must be installed anew.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reasonToInstall } from '../../cpp/toolchain/npm-packages.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'npm-packages-'));
  mkdirSync(join(root, 'node_modules/lit'), { recursive: true });
  writeFileSync(join(root, 'node_modules/lit/package.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const lit = { version: '3.3.3', integrity: 'sha512-a' };

function write(file: string, packages: Record<string, object>): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

test('nothing is done when the installed packages are those of the lock file', () => {
  write('package-lock.json', { '': { version: '1.0.0' }, 'node_modules/lit': lit });
  write('node_modules/.package-lock.json', { 'node_modules/lit': lit });
  expect(reasonToInstall(root)).toBe('');
});

test('a missing or unfinished node_modules is installed', () => {
  write('package-lock.json', { 'node_modules/lit': lit });
  expect(reasonToInstall(root)).toBe('node_modules is missing');
});

test('another version, or the same version with other content, is installed', () => {
  write('node_modules/.package-lock.json', { 'node_modules/lit': lit });
  write('package-lock.json', { 'node_modules/lit': { ...lit, version: '3.3.4' } });
  expect(reasonToInstall(root)).toContain('node_modules/lit');
  write('package-lock.json', { 'node_modules/lit': { ...lit, integrity: 'sha512-b' } });
  expect(reasonToInstall(root)).toContain('node_modules/lit');
});

test('a package whose folder has been removed is installed', () => {
  write('package-lock.json', { 'node_modules/lit': lit });
  write('node_modules/.package-lock.json', { 'node_modules/lit': lit });
  rmSync(join(root, 'node_modules/lit'), { recursive: true });
  expect(reasonToInstall(root)).toBe('node_modules/lit has been removed');
});

test('a program for another system may be absent, one for this system may not', () => {
  const { platform, arch } = process;
  const program = { ...lit, optional: true, os: [platform], cpu: [arch] };
  write('node_modules/.package-lock.json', {});
  write('package-lock.json', { 'node_modules/other': { ...program, os: ['beos'] } });
  expect(reasonToInstall(root)).toBe('');
  write('package-lock.json', { 'node_modules/other': { ...program, cpu: ['z80'] } });
  expect(reasonToInstall(root)).toBe('');
  write('package-lock.json', { 'node_modules/own': program });
  expect(reasonToInstall(root)).toContain('node_modules/own');
});
