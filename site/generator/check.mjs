// What a finished page must keep, or the build stops: no inline style or script, nothing loaded from
// elsewhere, every link leads somewhere, and both languages have the same structure.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ name: string, attributes: Map<string, string> }} Tag */

/** Elements that a sentence may have in one language and not, or elsewhere, in the other. */
const IN_A_SENTENCE = /^(a|b|br|code|em|i|kbd|s(mall|pan|trong|u[bp])?|var|m\w+|semantics)$/;

/**
 * The opening tags of well-formed markup, such as ours, in their order.
 * @param {string} html
 * @returns {Tag[]}
 */
export function openingTags(html) {
  const tags = html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g);
  return [...tags].map(([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        value.replaceAll('&amp;', '&'),
      ]),
    ),
  }));
}

/**
 * @param {string} html
 * @returns {string[]} what the pages' security policy forbids, in words
 */
export function forbiddenMarkup(html) {
  return openingTags(html).flatMap(({ name, attributes }) => {
    const found = [];
    for (const key of attributes.keys()) {
      if (key === 'style') found.push(`<${name}> has a style attribute`);
      if (/^on/.test(key)) found.push(`<${name}> has an ${key} attribute`);
    }
    if (name === 'style') found.push('<style> stands in the page');
    if (name === 'script' && !attributes.get('src')) found.push('<script> has no src');
    const loads = name === 'link' ? attributes.get('href') : attributes.get('src');
    if (loads && !isRelative(loads)) found.push(`<${name}> loads ${loads}`);
    return found;
  });
}

/**
 * @param {string} html
 * @returns {string[]} Markdown that was taken for text, such as a heading right below a <div>
 */
export function leftOverMarkdown(html) {
  const text = html.replace(/<pre[\s\S]*?<\/pre>/g, '');
  const found = text.match(/^#{1,6} .*|\{#[\w-]+\}|\{\{.*\}\}|\*\*\S.*|```/gm) ?? [];
  return found.map((part) => `'${part}' was not rendered`);
}

/**
 * @param {string} html
 * @param {string} path the page's path in the site
 * @param {string} site the site's folder, with every page in it
 * @returns {string[]} relative links that lead nowhere
 */
export function brokenLinks(html, path, site) {
  return openingTags(html)
    .flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')])
    .filter((link) => link !== undefined && isRelative(link))
    .filter((link) => !leadsSomewhere(String(link), path, site))
    .map((link) => `the link to '${link}' leads nowhere`);
}

/** @param {string} link */
function isRelative(link) {
  return !/^([a-z][a-z\d+.-]*:|\/)/i.test(link);
}

/**
 * @param {string} link
 * @param {string} path
 * @param {string} site
 */
function leadsSomewhere(link, path, site) {
  const [address = '', fragment] = link.split('#');
  const target = address.split('?')[0];
  const file = target ? join(site, dirname(path), target) : join(site, path);
  if (!existsSync(file)) return false;
  return !fragment || readFileSync(file, 'utf8').includes(` id="${fragment}"`);
}

/**
 * @param {string} html
 * @returns {string[]} headings, blocks, controls and the settings of our elements; no words
 */
export function structure(html) {
  return openingTags(html)
    .filter(({ name }) => !IN_A_SENTENCE.test(name))
    .map(({ name, attributes }) => {
      const kept = [...attributes].filter(
        ([key]) => key === 'id' || key === 'class' || (name.includes('-') && !/^aria/.test(key)),
      );
      return [name, ...kept.map(([key, value]) => `${key}=${value}`)].join(' ');
    });
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {string | undefined} the first difference in structure, in words
 */
export function structureDifference(one, other) {
  const [left, right] = [structure(one), structure(other)];
  const at = left.findIndex((tag, index) => tag !== right[index]);
  if (at >= 0) return `<${left[at]}> (number ${at + 1}) against <${right[at] ?? 'nothing'}>`;
  if (right.length > left.length) return `<${right[left.length]}> stands in one of them only`;
  return undefined;
}
