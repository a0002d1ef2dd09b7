// The few words in exported code: what it is, and how it is used.

export interface ExportWords {
  readonly origin: string;
  readonly weights: string;
  /** For languages that take many rows, and for those that take one. */
  readonly rows: (inputs: number) => string;
  readonly row: (inputs: number) => string;
}

const en: ExportWords = {
  origin: 'A network trained with Activation Lab.',
  weights: 'Weights: one row per unit, one number per input.',
  rows: (inputs) =>
    `predict() takes rows of ${inputs} numbers and gives one probability per class.`,
  row: (inputs) => `predict() takes ${inputs} numbers and gives one probability per class.`,
};

const zhHant: ExportWords = {
  origin: '用 Activation Lab 訓練的網路。',
  weights: '權重：每列是一個單元，每個數對應一個輸入。',
  rows: (inputs) => `predict() 接受多列資料，每列 ${inputs} 個數，傳回每個類別的概率。`,
  row: (inputs) => `predict() 接受 ${inputs} 個數，傳回每個類別的概率。`,
};

export function exportWords(language: string): ExportWords {
  return /^zh\b/i.test(language) ? zhHant : en;
}
