// Markdown containers: what stands between `:::name more` and `:::`, one inside another if need be.
// What each name makes of it is said by whoever uses this.
// @ts-check

/** @typedef {import('./markdown.mjs').Parser} Parser */
/** @typedef {Record<string, unknown>} Env what rendering one page knows and collects */
/**
 * @typedef {object} Wrapper what goes around the content, which is Markdown
 * @property {string} open
 * @property {string} close
 */
/**
 * @typedef {(more: string, env: Env, source: string) => Wrapper | string} Kind
 *   a string replaces the content
 */

const OPENING = /^:::([a-z]+)(?: +(.*))?$/;

/**
 * @param {Parser} markdown
 * @param {Readonly<Record<string, Kind>>} kinds by name
 */
export function containers(markdown, kinds) {
  markdown.block.ruler.before(
    'fence',
    'container',
    (state, startLine, endLine, silent) => {
      /** @param {number} line */
      const lineAt = (line) =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const [opening, name = '', more = ''] = OPENING.exec(lineAt(startLine).trim()) ?? [];
      if (!opening) return false;
      if (silent) return true;
      const kind = kinds[name];
      if (!kind) throw new Error(`no container is called ':::${name}'`);

      let last = startLine + 1;
      for (let depth = 1; last < endLine; last += 1) {
        const line = lineAt(last).trim();
        if (OPENING.test(line)) depth += 1;
        if (line === ':::') depth -= 1;
        if (depth === 0) break;
      }
      if (last === endLine) throw new Error(`':::${name} ${more}' is never closed`);

      const source = state.getLines(startLine + 1, last, state.blkIndent, false);
      const made = kind(more.trim(), state.env, source);
      if (typeof made === 'string') state.push('html_block', '', 0).content = made;
      else {
        const open = state.push('container_open', '', 1);
        open.content = made.open;
        open.info = name;
        const outer = state.lineMax;
        state.lineMax = last;
        state.md.block.tokenize(state, startLine + 1, last);
        state.lineMax = outer;
        state.push('container_close', '', -1).content = made.close;
      }
      state.line = last + 1;
      return true;
    },
    { alt: ['paragraph', 'blockquote', 'list'] },
  );
  const { rules } = markdown.renderer;
  rules['container_open'] = (tokens, at) => tokens[at]?.content ?? '';
  rules['container_close'] = (tokens, at) => tokens[at]?.content ?? '';
}
