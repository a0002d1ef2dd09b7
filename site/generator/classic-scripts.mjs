// Turns the modules that the bundler makes into classic scripts: modules do not work from disk. The common
// one sets a global to what it exports, the others take what they import from there.
// @ts-check
import { Script } from 'node:vm';

/** What stands between the scripts of a page. */
const GLOBAL = 'window.activationLabParts';

/** Scripts say their encoding themselves: a page that they are put into may have another. */
const BYTE_ORDER_MARK = '\uFEFF';

/** @type {import('vite').Plugin} Puts the mark before every script. */
export const markedScripts = {
  name: 'marked-scripts',
  enforce: 'post',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = BYTE_ORDER_MARK + file.code;
    }
  },
};

/**
 * @param {string} common the file name of the common script, the only one that others may import from
 * @returns {import('vite').Plugin}
 */
export function classicScripts(common) {
  return {
    name: 'classic-scripts',
    enforce: 'post',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const strange = [...file.imports, ...file.dynamicImports].filter((from) => from !== common);
        if (strange.length > 0) this.error(`${file.fileName} imports ${strange.join(', ')}`);
        file.code = asClassic(file.code);
      }
    },
  };
}

/**
 * @param {string} code a module as the minifier writes it: imports first, one `export` last
 * @returns {string} the same as a classic script
 */
export function asClassic(code) {
  const body = code
    .trim()
    .replace(/^(?:import(?:\{[^}]*\}from)?"[^"]*";)+/, (imports) =>
      [...imports.matchAll(/\{([^}]*)\}/g)]
        .map(([, names]) => `const{${names?.replaceAll(' as ', ':')}}=${GLOBAL};`)
        .join(''),
    )
    .replace(/export\{([^}]*)\};?$/, (_, names) => {
      const parts = String(names)
        .split(',')
        .map((name) => name.split(' as '))
        .map(([inside, outside]) => (outside ? `${outside}:${inside}` : inside));
      return `${GLOBAL}={${parts.join()}};`;
    });
  const script = `"use strict";(()=>{${body}})();\n`;
  new Script(script); // reads it as a browser would: an import or export that is left is an error
  return script;
}
