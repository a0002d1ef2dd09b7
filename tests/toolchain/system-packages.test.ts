// The plan for a machine: what is installed by itself, and what the reader is told instead.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeComplaint } from '../../cpp/toolchain/node-version.mjs';
import { isAtLeast, missingTools, plan } from '../../cpp/toolchain/system-packages.mjs';
import { parseSystem } from '../../cpp/toolchain/system.mjs';
import { toolGroups, tools } from '../../cpp/toolchain/tools.mjs';

type Facts = Parameters<typeof plan>[0];

const everything = Object.keys(toolGroups);
const debian = { platform: 'linux', system: { id: 'debian', version: 12 }, found: {} };
const complete = Object.fromEntries(Object.keys(tools).map((id) => [id, {}]));

const commandsFor = (facts: Facts, groups: string[]): string[] =>
  plan(facts, groups).commands.map((command) => command.join(' '));

describe('on Debian', () => {
  test('root installs what building needs, and nothing that only tests need', () => {
    expect(commandsFor({ ...debian, right: 'root' }, ['build'])).toEqual([
      'apt-get update',
      'env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends emscripten cmake ninja-build g++',
    ]);
  });

  test('a user with sudo installs through sudo, without a question', () => {
    const commands = commandsFor({ ...debian, right: 'sudo' }, ['linters']);
    expect(commands[0]).toBe('sudo -n apt-get update');
    expect(commands[1]).toMatch(/^sudo -n env .* clang-format clang-tidy$/);
  });

  test('only what is missing or too old is installed', () => {
    const found = { ...complete, cmake: { version: '3.18.4' }, ninja: undefined };
    const [, install] = commandsFor({ ...debian, right: 'root', found }, everything);
    expect(install).toMatch(/--no-install-recommends cmake ninja-build$/);
  });

  test('nothing is done when everything is there', () => {
    const facts: Facts = { ...debian, right: 'none', found: complete };
    expect(plan(facts, everything)).toEqual({ commands: [], messages: [] });
  });

  test('without the right to install, the reader gets one command for all of it', () => {
    const { commands, messages } = plan({ ...debian, right: 'none' }, ['build']);
    expect(commands).toEqual([]);
    expect(messages[0]).toBe('Missing: Emscripten (em++), version 3.1.6 or later');
    expect(messages.at(-1)).toContain(
      'sudo apt-get install --no-install-recommends emscripten cmake ninja-build g++',
    );
  });

  test('testing, which has no number, is later than 12', () => {
    const system = parseSystem('PRETTY_NAME="Debian GNU/Linux forky/sid"\nID=debian\n');
    expect(system).toEqual({ id: 'debian', version: Infinity });
    expect(plan({ ...debian, system, right: 'root' }, ['build']).commands).not.toEqual([]);
  });
});

describe('elsewhere', () => {
  const places = {
    'Debian 11': { ...debian, system: { id: 'debian', version: 11 } },
    Ubuntu: { ...debian, system: { id: 'ubuntu', version: 24.04 } },
    Fedora: { ...debian, system: { id: 'fedora', version: 42 } },
    macOS: { ...debian, platform: 'darwin', system: { id: 'darwin', version: Number.NaN } },
  };
  test.each(Object.entries(places))('%s: each tool is named, and how to get it', (_, place) => {
    const { commands, messages } = plan({ ...place, right: 'root' }, everything);
    expect(commands).toEqual([]);
    expect(messages.filter((line) => line.startsWith('Missing: '))).toHaveLength(
      Object.keys(tools).length,
    );
    expect(messages.filter((line) => /^ {2}get it: {2}\S/.test(line))).toHaveLength(
      Object.keys(tools).length,
    );
  });

  test('a tool that is too old is named with the version found', () => {
    const found = { ...complete, emscripten: { version: '3.1.5' } };
    const { messages } = plan({ ...places.Ubuntu, right: 'none', found }, ['build']);
    expect(messages[0]).toBe('Too old: Emscripten (em++), version 3.1.6 or later; this is 3.1.5');
  });
});

test.each([
  ['Linux', 'firefox-esr', 'application.ini'],
  ['macOS', 'MacOS/firefox', 'Resources/application.ini'],
])(
  'on %s a Firefox is known by the file that comes with it, and refused when too old',
  (_, program, file) => {
    const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
    try {
      const [path, information] = [join(folder, program), join(folder, file)];
      for (const place of [path, information]) mkdirSync(dirname(place), { recursive: true });
      writeFileSync(path, '');
      const version = tools.firefox!.version!;
      expect(version(path)).toBeUndefined();
      writeFileSync(information, '[App]\nMinVersion=1\nVersion=140.12.0\n');
      expect(version(path)).toBe('140.12.0');
      const found = { ...complete, firefox: { version: version(path) } };
      expect(missingTools(found, everything)).toEqual(['firefox']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test('every group names tools that exist', () => {
  expect(Object.values(toolGroups).flat().sort()).toEqual(Object.keys(tools).sort());
});

test('versions are compared number by number', () => {
  expect(isAtLeast('3.1.69', '3.1.6')).toBe(true);
  expect(isAtLeast('3.1.5', '3.1.6')).toBe(false);
  expect(isAtLeast('4', '3.1.6')).toBe(true);
  expect(isAtLeast('14.0.6', '14')).toBe(true);
  expect(isAtLeast(undefined, '14')).toBe(true);
  expect(missingTools({ cmake: { version: '3.9' } }, ['build'])).toContain('cmake');
});

test('an old Node is named with the version that is needed', () => {
  expect(nodeComplaint('18.20.4')).toMatch(
    /^Node\.js 20\.19 or later is needed; this is 18\.20\.4/,
  );
  expect(nodeComplaint('20.18.3')).not.toBe('');
  expect(nodeComplaint('20.19.0')).toBe('');
  expect(nodeComplaint('24.1.0')).toBe('');
});
