// The list of lessons on the home page, made from the folders in site/lessons.
// @ts-check
import { escapeHtml, scrollBox } from './markdown.mjs';
import { toHome } from './pages.mjs';

/** @typedef {import('./pages.mjs').Page} Page */
/** @typedef {typeof import('../layout/words.mjs').WORDS['en']} Words */

/**
 * site/script/progress-marks.ts says in `.progress` how far the reader is.
 * @param {readonly Page[]} lessons of one language
 * @param {Words} words
 * @param {(call: string) => string} fragment
 */
export function lessonList(lessons, words, fragment) {
  const rows = lessons.map(({ slug, title, lesson, description }) => {
    if (!lesson) return '';
    const picture = lesson.picture ? fragment(lesson.picture) : '';
    return `<li data-lesson="${lesson.name}" data-questions="${lesson.questions}">${picture}
<h3><a href="${slug}.html">${escapeHtml(title)}</a></h3>
<p>${escapeHtml(description)}</p>
<p class="aside"><span>${words.minutes(lesson.minutes)}</span><span class="progress"></span></p></li>`;
  });
  const [first] = lessons;
  const start = first ? ` start="${numberOf(first)}"` : '';
  return `<ol class="rows lessons"${start} ${progressWords(words)}>\n${rows.join('\n')}\n</ol>`;
}

/**
 * For teachers: each lesson as it may be linked.
 * @param {readonly Page[]} lessons of one language
 * @param {Words} words
 */
export function lessonPresets(lessons, { presets, lessons: name, scrollingTable }) {
  const rows = lessons.map(({ slug, title }) => {
    const links = presets.map(
      ({ query, text }) => `<td><a href="${slug}.html${query}">${text}</a></td>`,
    );
    return `<tr><th scope="row"><a href="${slug}.html">${escapeHtml(title)}</a></th>${links.join('')}</tr>`;
  });
  const heads = presets.map(({ head }) => `<th scope="col">${head}</th>`);
  return `${scrollBox(scrollingTable)}<table>
<thead><tr><th scope="col">${name}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** For script/progress-marks.ts. @param {Words} words */
export function progressWords({ progress }) {
  return `data-progress-some="${progress.some}" data-progress-all="${progress.all}"`;
}

/**
 * @param {Page} page a lesson
 * @param {readonly Page[]} lessons of its language, in order
 */
export function placeAmong(page, lessons) {
  const at = lessons.findIndex(({ slug }) => slug === page.slug);
  return {
    number: numberOf(page),
    count: Math.max(...lessons.map(numberOf)),
    before: lessons[at - 1],
    after: lessons[at + 1],
    home: toHome(page),
  };
}

/** What the lessons call each other by; what stands before the first is 0. @param {Page} lesson */
function numberOf({ slug }) {
  const [, number] = /(\d\d)-/.exec(slug) ?? [];
  if (number === undefined) throw new Error(`the lesson ${slug} has no number`);
  return Number(number);
}
