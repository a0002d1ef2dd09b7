// What the measured data sets, their columns and their classes are called. Keys are the names in site/data.

export interface TableWords {
  readonly name: string;
  /** What it is, who measured it, and under which licence: one line to stand beside it. */
  readonly source: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
}

const en = {
  iris: {
    name: 'Iris',
    source:
      '150 flowers of three species, measured by E. Anderson, published by R. A. Fisher in 1936; the file from scikit-learn (BSD 3-Clause).',
    columns: {
      sepal_length: 'sepal length',
      sepal_width: 'sepal width',
      petal_length: 'petal length',
      petal_width: 'petal width',
    },
    classes: { setosa: 'Setosa', versicolor: 'Versicolor', virginica: 'Virginica' },
  },
  penguins: {
    name: 'Penguins',
    source:
      '342 penguins of three species from the Palmer Archipelago, by A. M. Horst, A. P. Hill and K. B. Gorman (CC0). Two birds that were not measured are left out.',
    columns: {
      bill_length: 'bill length',
      bill_depth: 'bill depth',
      flipper_length: 'flipper length',
      body_mass: 'body mass',
    },
    classes: { Adelie: 'Adélie', Chinstrap: 'Chinstrap', Gentoo: 'Gentoo' },
  },
  digits: {
    name: 'Handwritten digits',
    source:
      '1797 digits of 8 by 8 pixels from 13 writers, by E. Alpaydin and C. Kaynak, UCI Machine Learning Repository (CC BY 4.0).',
    columns: {},
    classes: {},
  },
} satisfies Record<string, TableWords>;

const zhHant: Record<keyof typeof en, TableWords> = {
  iris: {
    name: '鳶尾花',
    source:
      '三個品種共 150 朵鳶尾花，由 E. Anderson 測量，R. A. Fisher 於 1936 年發表；檔案取自 scikit-learn（BSD 3-Clause）。',
    columns: {
      sepal_length: '花萼長度',
      sepal_width: '花萼寬度',
      petal_length: '花瓣長度',
      petal_width: '花瓣寬度',
    },
    classes: { setosa: '山鳶尾', versicolor: '變色鳶尾', virginica: '維吉尼亞鳶尾' },
  },
  penguins: {
    name: '企鵝',
    source:
      '帕爾默群島三種企鵝共 342 隻，由 A. M. Horst、A. P. Hill 和 K. B. Gorman 整理（CC0）。兩隻沒有測量的企鵝已略去。',
    columns: {
      bill_length: '嘴喙長度',
      bill_depth: '嘴喙高度',
      flipper_length: '鰭肢長度',
      body_mass: '體重',
    },
    classes: { Adelie: '阿德利企鵝', Chinstrap: '頰帶企鵝', Gentoo: '巴布亞企鵝' },
  },
  digits: {
    name: '手寫數字',
    source:
      '13 個人寫的 1797 個數字，每個 8 × 8 像素，由 E. Alpaydin 和 C. Kaynak 整理，UCI Machine Learning Repository（CC BY 4.0）。',
    columns: {},
    classes: {},
  },
};

/** A digit is its own name, and a pixel has none: those are missing on purpose. */
export function tableWords(language: string): Readonly<Record<keyof typeof en, TableWords>> {
  return /^zh\b/i.test(language) ? zhHant : en;
}
