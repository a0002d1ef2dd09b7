// The tools that are not npm packages: what each is for, how it is found, what it must be, where it comes from.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installsItself, readSystem } from './system.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name what people call it
 * @property {string} [minimum] the lowest version that works
 * @property {string[]} packages Debian's packages that hold it
 * @property {() => string | undefined} locate where it is, if it is here
 * @property {(path: string) => string | undefined} [version] of the one found; left out where asking is slow
 * @property {string} [brew] @property {string} [dnf] @property {string} [pacman] what these install
 * @property {string} otherwise how to get it on any other system
 */

/** The full path of the first of these commands that is on PATH. */
export function findOnPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.bat', '.cmd', ''] : [''];
  for (const command of commands) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, command + ending);
        if (isExecutable(path)) return path;
      }
    }
  }
  return undefined;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first number with dots that the tool prints for --version. */
function saidVersion(path) {
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /\d+(?:\.\d+)+/.exec(said)?.[0];
  } catch {
    return undefined;
  }
}

/** Every Emscripten has its version in a file beside emcc; asking emcc takes a second. */
function emscriptenVersion(path) {
  try {
    const file = join(dirname(realpathSync(path)), 'emscripten-version.txt');
    return readFileSync(file, 'utf8').replaceAll(/["\s]/g, '').replace(/-git$/, '');
  } catch {
    return saidVersion(path);
  }
}

/** A browser that an environment variable names, or else the first that is installed. */
function locateBrowser(variable, commands, macPath) {
  const named = process.env[variable];
  if (named) return isExecutable(named) ? named : undefined;
  return (
    findOnPath(...commands) ??
    (process.platform === 'darwin' && existsSync(macPath) ? macPath : undefined)
  );
}

// The same Chromium without a window of its own: it takes a third of the processor's time, so where it can be
// installed from here nothing else will do.
const chromiumShell = 'chromium-headless-shell';

export const chromiumPath = () =>
  locateBrowser(
    'CHROMIUM',
    installsItself(readSystem())
      ? [chromiumShell]
      : [chromiumShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );

export const firefoxPath = () =>
  locateBrowser(
    'FIREFOX',
    ['firefox-esr', 'firefox'],
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );

/** Every Firefox has its version in a file beside it, on macOS in the folder of its resources; to ask it takes a second. */
function firefoxVersion(path) {
  const folder = dirname(realpathSync(path));
  const file = [folder, join(folder, '../Resources')]
    .map((place) => join(place, 'application.ini'))
    .find(existsSync);
  return file && /^Version=(\d+(?:\.\d+)*)/m.exec(readFileSync(file, 'utf8'))?.[1];
}

/** GoogleTest as source: it is compiled twice, native and to WASM. */
export const googletestSource = () =>
  [process.env.GOOGLETEST_SOURCE, '/usr/src/googletest', '/usr/src/gtest'].find(
    (folder) => folder && existsSync(join(folder, 'CMakeLists.txt')),
  );

function googletestVersion(folder) {
  const text = readFileSync(join(folder, 'CMakeLists.txt'), 'utf8');
  return /GOOGLETEST_VERSION\s+([\d.]+)/.exec(text)?.[1];
}

/** A Python that has NumPy: the system's own one may, where another comes first on PATH. */
function pythonWithNumpy() {
  const candidates = [process.env.PYTHON, findOnPath('python3', 'python'), '/usr/bin/python3'];
  return candidates.find((python) => {
    if (!python || !isExecutable(python)) return false;
    return spawnSync(python, ['-c', 'import numpy'], { stdio: 'ignore' }).status === 0;
  });
}

/** A font by its folder on Debian, or by a language it must cover; other systems bring their own. */
const locateFont = (folder, language) => () => {
  if (process.platform !== 'linux') return 'the system';
  if (existsSync(folder)) return folder;
  const list = findOnPath('fc-list');
  if (list === undefined) return undefined;
  const fonts = execFileSync(list, [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return fonts.trim() === '' ? undefined : list;
};

/** @type {Record<string, Tool>} */
export const tools = {
  emscripten: {
    name: 'Emscripten (em++)',
    minimum: '3.1.6',
    packages: ['emscripten'],
    locate: () => findOnPath('em++'),
    version: emscriptenVersion,
    brew: 'emscripten',
    pacman: 'emscripten',
    otherwise:
      'git clone https://github.com/emscripten-core/emsdk && emsdk/emsdk install latest && emsdk/emsdk activate latest && . emsdk/emsdk_env.sh',
  },
  cmake: {
    name: 'CMake',
    minimum: '3.22',
    packages: ['cmake'],
    locate: () => findOnPath('cmake'),
    version: saidVersion,
    brew: 'cmake',
    dnf: 'cmake',
    pacman: 'cmake',
    otherwise: 'see https://cmake.org/download',
  },
  ninja: {
    name: 'Ninja',
    minimum: '1.10',
    packages: ['ninja-build'],
    locate: () => findOnPath('ninja', 'ninja-build'),
    version: saidVersion,
    brew: 'ninja',
    dnf: 'ninja-build',
    pacman: 'ninja',
    otherwise: 'see https://ninja-build.org',
  },
  compiler: {
    name: 'a C++20 compiler (g++ or clang++; CXX may name it)',
    minimum: '11',
    packages: ['g++'],
    locate: () => (process.env.CXX ? findOnPath(process.env.CXX) : findOnPath('g++', 'clang++')),
    version: saidVersion,
    brew: 'llvm',
    dnf: 'gcc-c++',
    pacman: 'gcc',
    otherwise: 'install g++ 11 or clang++ 14, or later, and set CXX to it',
  },
  googletest: {
    name: "GoogleTest's source",
    minimum: '1.12',
    packages: ['googletest'],
    locate: googletestSource,
    version: googletestVersion,
    otherwise:
      'git clone --branch v1.14.0 https://github.com/google/googletest, then set GOOGLETEST_SOURCE to that folder',
  },
  numpy: {
    name: 'Python 3 with NumPy (PYTHON may name it)',
    packages: ['python3-numpy'],
    locate: pythonWithNumpy,
    brew: 'numpy',
    dnf: 'python3-numpy',
    pacman: 'python-numpy',
    otherwise: 'install Python 3, then: python3 -m pip install numpy',
  },
  clangFormat: {
    name: 'clang-format',
    minimum: '14',
    packages: ['clang-format'],
    locate: () => findOnPath('clang-format-14', 'clang-format'),
    version: saidVersion,
    brew: 'clang-format',
    dnf: 'clang-tools-extra',
    pacman: 'clang',
    otherwise: 'install LLVM 14 or later: https://releases.llvm.org',
  },
  clangTidy: {
    name: 'clang-tidy',
    minimum: '14',
    packages: ['clang-tidy'],
    locate: () => findOnPath('clang-tidy-14', 'clang-tidy'),
    version: saidVersion,
    brew: 'llvm',
    dnf: 'clang-tools-extra',
    pacman: 'clang',
    otherwise: 'install LLVM 14 or later: https://releases.llvm.org',
  },
  chromium: {
    name: 'Chromium or Chrome (CHROMIUM may name it)',
    minimum: '120',
    packages: [chromiumShell],
    locate: chromiumPath,
    brew: '--cask google-chrome',
    dnf: 'chromium',
    pacman: 'chromium',
    otherwise: 'install Chromium and set CHROMIUM to its executable',
  },
  firefox: {
    name: 'Firefox (FIREFOX may name it)',
    minimum: '143', // from which on it has network.addDataCollector, which Playwright asks for
    packages: ['firefox-esr'],
    locate: firefoxPath,
    version: firefoxVersion,
    brew: '--cask firefox',
    dnf: 'firefox',
    pacman: 'firefox',
    otherwise: 'install Firefox and set FIREFOX to its executable',
  },
  chineseFonts: {
    name: 'Noto fonts for Chinese',
    packages: ['fonts-noto-cjk'],
    locate: locateFont('/usr/share/fonts/opentype/noto', 'zh-tw'),
    otherwise: 'install the Noto CJK fonts: https://github.com/notofonts/noto-cjk',
  },
  latinFonts: {
    name: 'DejaVu fonts',
    packages: ['fonts-dejavu-core'],
    locate: locateFont('/usr/share/fonts/truetype/dejavu', 'en'),
    otherwise: 'install the DejaVu fonts: https://dejavu-fonts.github.io',
  },
};

/** What each kind of work needs. */
export const toolGroups = {
  build: ['emscripten', 'cmake', 'ninja', 'compiler'],
  'cpp-tests': ['googletest'],
  snippets: ['numpy'], // the NumPy code that lessons show is run
  linters: ['clangFormat', 'clangTidy'],
  browsers: ['chromium', 'firefox', 'latinFonts', 'chineseFonts'],
};
