// A question of "Check yourself": its text, then options as a task list, each with its feedback as a
// quotation below it. One option is right. It works without script: a chosen radio button shows the
// feedback that follows it.
// @ts-check

/** @typedef {{ text: string, right: boolean, feedback: string }} Option */

/**
 * @param {string} source
 * @returns {{ prompt: string, options: Option[] }} all of it Markdown
 */
export function parseQuestion(source) {
  /** @type {string[]} */
  const prompt = [];
  /** @type {Option[]} */
  const options = [];
  for (const line of source.split('\n')) {
    const option = /^- \[([ x])\] (.+)$/.exec(line);
    const feedback = /^ +> ?(.*)$/.exec(line);
    const last = options.at(-1);
    if (option) options.push({ text: option[2] ?? '', right: option[1] === 'x', feedback: '' });
    else if (feedback && last) last.feedback += `${feedback[1]}\n`;
    else if (line.trim() !== '' && last) throw new Error(`a question has the stray line '${line}'`);
    else if (!last) prompt.push(line);
  }
  const text = prompt.join('\n').trim();
  const fault = faultOf(text, options);
  if (fault) throw new Error(`the question '${text.split('\n')[0]}' ${fault}`);
  return { prompt: text, options };
}

/**
 * @param {string} prompt
 * @param {readonly Option[]} options
 */
function faultOf(prompt, options) {
  if (prompt === '') return 'has no text';
  if (options.length < 2) return 'has fewer than two options';
  if (options.filter(({ right }) => right).length !== 1) return 'needs exactly one right option';
  const bare = options.find(({ text }) => /^\$[^$]+\$$/.test(text));
  if (bare) return `needs words in '${bare.text}': a formula alone gives a radio button no name`;
  const silent = options.find(({ feedback }) => feedback.trim() === '');
  return silent && `has no feedback for '${silent.text}'`;
}

/**
 * @param {string} source
 * @param {number} number of the question in its lesson, from 1
 * @param {{ right: string, wrong: string }} words
 * @param {{ inline: (text: string) => string, block: (text: string) => string }} render
 */
export function questionHtml(source, number, words, render) {
  const { prompt, options } = parseQuestion(source);
  const id = `check-${number}`;
  const [first = '', ...rest] = prompt.split(/\n\n+/);
  const more =
    rest.length > 0 ? `<div class="more">${render.block(rest.join('\n\n'))}</div>\n` : '';
  const choices = options.map(({ text, right, feedback }, at) => {
    const own = `${id}-${at + 1}`;
    const verdict = right ? words.right : words.wrong;
    return `<div class="option ${right ? 'right' : 'wrong'}">
<input type="radio" id="${own}" name="${id}" value="${right ? 'right' : 'wrong'}" autocomplete="off">
<label for="${own}">${render.inline(text)}</label>
<div class="feedback"><p class="verdict">${verdict}</p>
${render.block(feedback)}</div>
</div>`;
  });
  return `<fieldset class="question" id="${id}">
<legend><span>${number}.</span> ${render.inline(first)}</legend>
${more}${choices.join('\n')}
</fieldset>
`;
}
