// A lesson's frame: the rail with its parts, its head, and the ways to the classifier and to its neighbours.
// @ts-check
import { placeAmong, progressWords } from '../generator/lesson-list.mjs';
import { escapeHtml } from '../generator/markdown.mjs';
import { WORDS } from './words.mjs';

/** @typedef {import('../generator/pages.mjs').Page} Page */
/** @typedef {import('../generator/lesson-markdown.mjs').Part} Part */

/**
 * @param {Page} page
 * @param {string} sections HTML
 * @param {readonly Part[]} parts
 * @param {readonly Page[]} lessons of the page's language
 */
export function lessonHtml(page, sections, parts, lessons) {
  const { lesson, title, lang } = page;
  if (!lesson) throw new Error(`${page.slug} is no lesson`);
  const words = WORDS[lang];
  const { number, count, before, after, home } = placeAmong(page, lessons);
  return `<div class="lesson" data-lesson="${lesson.name}" data-questions="${lesson.questions}" ${progressWords(words)}>
<nav class="rail" aria-label="${words.parts}"><div><ol>
${parts.map(railItem).join('\n')}
</ol><p class="progress"></p></div></nav>
<div class="lesson-main">
<header class="lesson-head">
<p class="eyebrow"><a href="${home}index.html#lessons">${words.lessons}</a><span>${words.lessonOf(number, count)}</span><span>${words.minutes(lesson.minutes)}</span></p>
<h1>${escapeHtml(title)}</h1>
<p class="lede">${escapeHtml(lesson.lede)}</p>
</header>
${sections}
<p class="check-said visually-hidden" role="status"></p>
<p class="to-classifier"><a href="${home}classifier.html?${escapeHtml(lesson.classifier)}">${words.toClassifier}</a></p>
<nav class="next" aria-label="${words.otherLessons}">${neighbour(before, words.before, home, 'is-before')}${neighbour(after, words.next, home, 'is-next')}</nav>
</div></div>
`;
}

/** @param {Part} part */
function railItem({ id, title }) {
  return `<li class="part-${id}"><a href="#${id}"><span>${title}</span></a></li>`;
}

/**
 * @param {Page | undefined} page
 * @param {string} word
 * @param {string} home
 * @param {string} name
 */
function neighbour(page, word, home, name) {
  if (!page) return '';
  return `<a class="${name}" href="${home}${page.slug}.html"><small>${word}</small><span>${escapeHtml(page.title)}</span></a>`;
}
