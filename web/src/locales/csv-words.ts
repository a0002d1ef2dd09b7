// What is said of a table that a learner pasted or opened: each problem with its place, what was found, what
// was expected, and what still works.

/** The same shape as `CsvProblem` in web/src/state. */
export type CsvProblemFacts =
  | { kind: 'not-a-number'; row: number; column: string; found: string }
  | { kind: 'no-class'; row: number; column: string }
  | { kind: 'cell-count'; row: number; found: number; expected: number }
  | { kind: 'text-after-quote' | 'unclosed-quote'; row: number }
  | { kind: 'too-many-rows'; row: number; most: number }
  | { kind: 'text-column'; row: number; column: string; found: string }
  | { kind: 'empty' }
  | { kind: 'too-long'; found: number; most: number }
  | { kind: 'column-count'; found: number; least: number; most: number }
  | { kind: 'class-count'; column: string; found: number; least: number; most: number };

export interface CsvWords {
  readonly problem: (problem: CsvProblemFacts) => string;
  readonly more: (count: number) => string;
  /** What was read; with no row, that what was there before is still there. */
  readonly outcome: (kept: number, leftOut: number) => string;
  /** A column without a name. */
  readonly column: (place: number) => string;
}

/** Long texts are cut: a message is no place for a page. */
const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function problemInEnglish(problem: CsvProblemFacts): string {
  switch (problem.kind) {
    case 'not-a-number':
      return `Row ${problem.row}, column “${cut(problem.column)}”: ${foundInEnglish(problem.found)} where a number such as 5.1 was expected. The row is left out.`;
    case 'no-class':
      return `Row ${problem.row}, column “${cut(problem.column)}”: no class stands there. The row is left out.`;
    case 'cell-count':
      return `Row ${problem.row} has ${problem.found} ${problem.found === 1 ? 'cell' : 'cells'} where ${problem.expected} were expected, as in the first row. The row is left out.`;
    case 'text-after-quote':
      return `Row ${problem.row}: text follows a closing quotation mark; a delimiter was expected. The row is left out.`;
    case 'unclosed-quote':
      return `Row ${problem.row}: a quotation mark is never closed. This row and all that follow are left out; those before are kept.`;
    case 'too-many-rows':
      return `Row ${problem.row} and all that follow are left out: ${problem.most} rows can be used, and those are kept.`;
    case 'text-column':
      return `Column “${cut(problem.column)}” is left out: most of it is no number (row ${problem.row}: ${foundInEnglish(problem.found)}). The other columns are kept.`;
    case 'empty':
      return 'There are no rows. A table has one row for each sample: numbers, then the class.';
    case 'too-long':
      return `The text has ${problem.found} characters; at most ${problem.most} can be read. Take fewer rows or columns.`;
    case 'column-count':
      return `There are ${problem.found} columns of numbers; from ${problem.least} to ${problem.most} can be used, besides the column of classes.`;
    case 'class-count':
      return `Column “${cut(problem.column)}” holds ${problem.found} different classes; from ${problem.least} to ${problem.most} can be learnt. If the classes stand in another column, choose that one.`;
  }
}

const foundInEnglish = (found: string): string => (found === '' ? 'nothing' : `“${cut(found)}”`);

function problemInChinese(problem: CsvProblemFacts): string {
  switch (problem.kind) {
    case 'not-a-number':
      return `第 ${problem.row} 列「${cut(problem.column)}」欄：應該是像 5.1 這樣的數，卻是${foundInChinese(problem.found)}。這一列已略去。`;
    case 'no-class':
      return `第 ${problem.row} 列「${cut(problem.column)}」欄：沒有類別。這一列已略去。`;
    case 'cell-count':
      return `第 ${problem.row} 列有 ${problem.found} 格，應該和第一列一樣有 ${problem.expected} 格。這一列已略去。`;
    case 'text-after-quote':
      return `第 ${problem.row} 列：結尾引號後面還有文字，應該是分隔符號。這一列已略去。`;
    case 'unclosed-quote':
      return `第 ${problem.row} 列：引號沒有結尾。這一列和後面各列已略去，前面的保留。`;
    case 'too-many-rows':
      return `第 ${problem.row} 列起已略去：最多可用 ${problem.most} 列，這些都保留。`;
    case 'text-column':
      return `「${cut(problem.column)}」欄已略去：其中大多不是數（第 ${problem.row} 列：${foundInChinese(problem.found)}）。其他欄保留。`;
    case 'empty':
      return '沒有任何資料列。每個樣本一列：先是數，再是類別。';
    case 'too-long':
      return `文字有 ${problem.found} 個字元，最多可讀 ${problem.most} 個。請減少列或欄。`;
    case 'column-count':
      return `有 ${problem.found} 欄是數；除了類別欄，可用 ${problem.least} 到 ${problem.most} 欄。`;
    case 'class-count':
      return `「${cut(problem.column)}」欄有 ${problem.found} 個不同的類別；可學 ${problem.least} 到 ${problem.most} 個。如果類別在別的欄，請選那一欄。`;
  }
}

const foundInChinese = (found: string): string => (found === '' ? '空白' : `「${cut(found)}」`);

const rowsText = (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'}`;

const en: CsvWords = {
  problem: problemInEnglish,
  more: (count) => `${count} more ${count === 1 ? 'problem is' : 'problems are'} not listed.`,
  outcome: (kept, leftOut) => {
    if (kept === 0) return 'Nothing was read; the data that you had are still there.';
    return leftOut === 0
      ? `All ${rowsText(kept)} were read.`
      : `${rowsText(kept)} read, ${rowsText(leftOut)} left out.`;
  },
  column: (place) => `column ${place}`,
};

const zhHant: CsvWords = {
  problem: problemInChinese,
  more: (count) => `另有 ${count} 個問題沒有列出。`,
  outcome: (kept, leftOut) => {
    if (kept === 0) return '沒有讀入任何資料，原來的資料還在。';
    return leftOut === 0 ? `${kept} 列全部讀入。` : `讀入 ${kept} 列，略去 ${leftOut} 列。`;
  },
  column: (place) => `第 ${place} 欄`,
};

export function csvWords(language: string): CsvWords {
  return /^zh\b/i.test(language) ? zhHant : en;
}
