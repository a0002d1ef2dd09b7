// A table that a learner pastes: what can be used is used, and what cannot is named with its place.
import { describe, expect, it } from 'vitest';
import { csvWords } from '../../web/src/locales/csv-words.js';
import { CSV_LIMITS, csvNumber, readCsv, type CsvProblem } from '../../web/src/state/index.js';

const plain = '1,2,a\n3,4,b\n5,6,a\n';

function dataOf(text: string, options = {}): NonNullable<ReturnType<typeof readCsv>['data']> {
  const { data, problems } = readCsv(text, options);
  expect(problems).toEqual([]);
  return data!;
}

function problemsOf(text: string, options = {}): readonly CsvProblem[] {
  return readCsv(text, options).problems;
}

describe('a table', () => {
  it('is numbers and a class, row by row', () => {
    const data = dataOf(plain);
    expect([...data.inputs]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...data.labels]).toEqual([0, 1, 0]);
    expect(data.classes).toEqual(['a', 'b']);
    expect(data.columns).toEqual(['1', '2']);
  });

  it('may have a header, which names the columns and the class', () => {
    const data = dataOf('species,width,height\ncat,1.5,-2e-3\ndog,.5,+4\n');
    expect(data.columns).toEqual(['width', 'height']);
    expect(data.labelColumn).toBe('species');
    expect(data.classes).toEqual(['cat', 'dog']);
    expect([...data.inputs]).toEqual([1.5, -2e-3, 0.5, 4].map(Math.fround));
  });

  it.each([
    ['semicolons', '1;2;a\n3;4;b\n'],
    ['tabs', '1\t2\ta\n3\t4\tb\n'],
    ['CRLF', '1,2,a\r\n3,4,b\r\n'],
    ['CR', '1,2,a\r3,4,b'],
    ['a byte order mark', '\uFEFF1,2,a\n3,4,b'],
    ['blanks and empty lines', '\n 1 , 2 ,a\n\n3,4, b \n\n'],
    ['quotation marks', '"1","2","a"\n"3" , "4","b"'],
  ])('may be written with %s', (_, text) => {
    const { inputs, classes } = dataOf(text);
    expect([...inputs]).toEqual([1, 2, 3, 4]);
    expect(classes).toEqual(['a', 'b']);
  });

  it('may quote delimiters, line breaks and quotation marks', () => {
    const { classes } = dataOf('x,y,class\n1,2,"a, ""b"";\nc"\n3,4,d\n');
    expect(classes).toEqual(['a, "b";\nc', 'd']);
  });

  it('has classes in order of size where all are numbers, and takes the last column then', () => {
    const data = dataOf('1,2,10\n3,4,9\n5,6,10\n');
    expect(data.classes).toEqual(['9', '10']);
    expect([...data.labels]).toEqual([1, 0, 1]);
  });

  it('takes the column of classes that it is told, and the header that it is told', () => {
    expect(dataOf('0,2,5\n1,4,6\n', { label: 0 }).classes).toEqual(['0', '1']);
    expect(dataOf('1,2,3\n4,5,0\n6,7,1\n', { header: true }).columns).toEqual(['1', '2']);
    expect(dataOf('1,2,0\n4,5,1\n', { columnName: (c: number) => `c${c}` }).columns).toEqual([
      'c1',
      'c2',
    ]);
  });

  it('reads numbers as people write them, and nothing else', () => {
    expect(['1', '-1.5', '+.5', '2.', '1e3', '1E-2'].map(csvNumber)).toEqual(
      [1, -1.5, 0.5, 2, 1000, 0.01].map(Math.fround),
    );
    for (const text of ['', 'NaN', 'Infinity', '0x10', '1,5', '1 2', '1e', '1e99', '１']) {
      expect(csvNumber(text), text).toBeUndefined();
    }
  });
});

describe('what cannot be used', () => {
  it('is left out and named by row, column and what stood there; the rest is kept', () => {
    const { data, problems, rowsKept, rowsLeftOut } = readCsv(
      'x,y,class\n1,2,a\n3,many,b\n5,6,\n7,8\n9,"10"!,b\n11,12,b\n',
    );
    expect(problems).toEqual([
      { kind: 'not-a-number', row: 3, column: 'y', found: 'many' },
      { kind: 'no-class', row: 4, column: 'class' },
      { kind: 'cell-count', row: 5, found: 2, expected: 3 },
      { kind: 'text-after-quote', row: 6 },
    ]);
    expect([rowsKept, rowsLeftOut]).toEqual([2, 4]);
    expect([...data!.inputs]).toEqual([1, 2, 11, 12]);
  });

  it('counts rows as an editor does, over quoted line breaks', () => {
    const [problem] = problemsOf('1,2,"a\nb"\n3,4,c\n5,oops,c\n');
    expect(problem).toMatchObject({ kind: 'not-a-number', row: 4, column: '2' });
  });

  it('keeps what stands before a quotation mark that never ends', () => {
    const result = readCsv('1,2,a\n3,4,b\n5,6,"a\n7,8,b\n');
    expect(result.problems).toEqual([{ kind: 'unclosed-quote', row: 3 }]);
    expect(result.rowsKept).toBe(2);
  });

  it('leaves out columns of text besides the class', () => {
    const text = 'species,island,mass,length\nA,Dream,1,2\nB,Biscoe,3,4\n';
    expect(problemsOf(text)).toEqual([
      { kind: 'text-column', row: 2, column: 'island', found: 'Dream' },
    ]);
    expect(readCsv(text).data!.columns).toEqual(['mass', 'length']);
  });

  it.each<[string, string, CsvProblem]>([
    ['no text', ' \n\n', { kind: 'empty' }],
    ['one column', '1,a\n2,b\n', { kind: 'column-count', found: 1, least: 2, most: 16 }],
    [
      '17 columns',
      `${'1,'.repeat(17)}a\n${'2,'.repeat(17)}b\n`,
      { kind: 'column-count', found: 17, least: 2, most: 16 },
    ],
    [
      'a million columns',
      '1;'.repeat(999_999),
      { kind: 'column-count', found: 999_999, least: 2, most: 16 },
    ],
    [
      'one class',
      '1,2,a\n3,4,a\n',
      { kind: 'class-count', column: '3', found: 1, least: 2, most: 10 },
    ],
    [
      '65 classes',
      Array.from({ length: 65 }, (_, i) => `1,2,c${i}`).join('\n'),
      { kind: 'class-count', column: '3', found: 65, least: 2, most: 10 },
    ],
    [
      'a text that is too long',
      'x'.repeat(CSV_LIMITS.characters + 1),
      { kind: 'too-long', found: CSV_LIMITS.characters + 1, most: CSV_LIMITS.characters },
    ],
  ])('may be everything: %s', (_, text, problem) => {
    const result = readCsv(text);
    expect(result.problems[0]).toEqual(problem);
    expect(result).not.toHaveProperty('data');
    expect(result.rowsKept).toBe(0);
  });

  it('are the rows beyond the most', () => {
    const result = readCsv(plain.repeat(CSV_LIMITS.rows / 3 + 2));
    expect(result.rowsKept).toBe(CSV_LIMITS.rows);
    expect(result.problems).toEqual([{ kind: 'too-many-rows', row: 2001, most: 2000 }]);
    expect(result.rowsLeftOut).toBeGreaterThan(0);
  });

  it('is listed up to twenty, and counted beyond', () => {
    const { problems, moreProblems, rowsLeftOut } = readCsv(
      `${plain}${'1,no,a\n'.repeat(2)}${'1,2\n'.repeat(30)}`,
    );
    expect([problems.length, moreProblems, rowsLeftOut]).toEqual([20, 12, 32]);
  });
});

describe('the words', () => {
  const problems = [
    ...problemsOf('x,y,class\n1,2,a\n3,many,b\n5,6,\n7,8\n9,"10"!,b\n11,12,"b\n'),
    ...problemsOf('k,i,x,y\nA,Dream,1,2\nB,Biscoe,3,4\n'),
    ...['', '1,a\n2,b\n', '1,2,a\n', 'x'.repeat(CSV_LIMITS.characters + 1)].flatMap((text) => [
      ...problemsOf(text),
    ]),
    ...problemsOf(plain.repeat(4000)).slice(0, 1),
  ];

  it.each(['en', 'zh-Hant'])(
    'name each kind of problem, its place and what stood there, in %s',
    (language) => {
      const words = csvWords(language);
      const kinds = new Set(problems.map(({ kind }) => kind));
      expect(kinds.size).toBe(11);
      for (const problem of problems) {
        const text = words.problem(problem);
        for (const [key, value] of Object.entries(problem)) {
          if (key !== 'kind') expect(text).toContain(String(value));
        }
      }
      expect(words.outcome(0, 5)).not.toBe(words.outcome(5, 0));
      expect(words.outcome(5, 1)).toContain('1');
    },
  );

  it('stay short whatever was pasted', () => {
    const [problem] = problemsOf(`1,2,a\n3,${'9x'.repeat(1000)},b\n4,5,b\n`);
    expect(csvWords('en').problem(problem!).length).toBeLessThan(200);
  });
});

it('a text of the most signs is answered at once, whatever stands in it', () => {
  for (const sign of ['"', ' ', ',', '\n', '\t', 'x', '1,2,a\n']) {
    const begin = performance.now();
    readCsv(sign.repeat(CSV_LIMITS.characters / sign.length));
    // Some fractions of a second; what grows with the square takes minutes.
    expect(performance.now() - begin, JSON.stringify(sign)).toBeLessThan(10_000);
  }
});

it('no text makes it throw, and what it gives always fits together', () => {
  const signs = ['1', '2', '.', ',', ';', '\t', '\n', '\r', '"', 'a', '-', ' ', '類'];
  let state = 1;
  const next = (bound: number): number => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
  for (let run = 0; run < 3000; run++) {
    const text = Array.from({ length: next(60) }, () => signs[next(signs.length)]!).join('');
    const { data, rowsKept, problems } = readCsv(text);
    if (data === undefined) {
      expect(problems.length, JSON.stringify(text)).toBeGreaterThan(0);
      continue;
    }
    expect(data.labels).toHaveLength(rowsKept);
    expect(data.inputs).toHaveLength(rowsKept * data.columns.length);
    expect(data.inputs.every(Number.isFinite)).toBe(true);
    expect(Math.max(...data.labels)).toBe(data.classes.length - 1);
  }
});
