// The words around the pages: header, footer, tables that the build makes. Both languages fill the
// same shape; what a page itself says stands in its Markdown.
// @ts-check

const en = {
  home: 'Activation Lab, home',
  skip: 'Skip to the content',
  navigation: 'Main',
  explorer: 'Explorer',
  classifier: 'Classifier',
  otherLanguage: '中文',
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  openInLab: 'Open in Activation Lab',
  noScript:
    'The experiments on this page need JavaScript. The text, the formulas and the tables work without it.',
  footer: 'Every number on these pages comes out of one C++ core, and the project tests that core.',
  codeLicence: 'Code: MIT licence',
  textLicence: 'Text: CC BY 4.0',
  scrollingTable: 'Table, scrolls sideways',
  functions: 'All activation functions',
  columns: {
    name: 'Function',
    range: 'Values',
    saturates: 'Saturates',
  },
  parameter: (/** @type {string} */ value) => `${value} unless you change it`,
  range: (/** @type {string} */ min, /** @type {string} */ max) => `${min} to ${max}`,
  saturates: { none: 'nowhere', left: 'to the left', right: 'to the right', both: 'on both sides' },
  registry: 'The C++ that is running, from <code>cpp/core/activations.cpp</code>',
  softmaxSource:
    'Softmax takes all the logits at once. Its C++ is in <code>cpp/core/softmax.cpp</code> and <code>softmax_row.cpp</code>.',
  sourceOf: (/** @type {string} */ name) => `The row of ${name} in the C++ registry`,
  registryRunning: 'The C++ that is running',
  lessons: 'Lessons',
  teachers: 'For teachers',
  reference: 'Reference',
  glossary: 'Glossary',
  about: 'About',
  lessonOf: (/** @type {number} */ number, /** @type {number} */ count) =>
    `Lesson ${number} of ${count}`,
  minutes: (/** @type {number} */ minutes) => `${minutes} minutes`,
  parts: 'Parts of this lesson',
  before: 'Before',
  next: 'Next',
  otherLessons: 'Other lessons',
  teachersFold: 'For teachers',
  teachersHint: 'objectives, timing, misconceptions, preset links',
  sourcesFold: 'Sources',
  codeTabs: 'The same in',
  codeIn: (/** @type {string} */ subject, /** @type {string} */ language) =>
    `${subject} in ${language}`.trim(),
  check: { right: 'Right.', wrong: 'Not so.' },
};

/** @type {typeof en} */
const zhHant = {
  home: 'Activation Lab 首頁',
  skip: '跳到內容',
  navigation: '主選單',
  explorer: '函數探索',
  classifier: '分類器',
  otherLanguage: 'English',
  theme: { system: '佈景：跟隨系統', light: '佈景：淺色', dark: '佈景：深色' },
  openInLab: '在 Activation Lab 開啟',
  noScript: '這一頁的實驗需要 JavaScript。文字、公式和表格不受影響。',
  footer: '這些頁面上的每個數字，都出自同一個 C++ 核心，而這個核心由專案的測試把關。',
  codeLicence: '程式碼：MIT 授權',
  textLicence: '文字：CC BY 4.0',
  scrollingTable: '表格，可左右捲動',
  functions: '所有激活函數',
  columns: {
    name: '函數',
    range: '函數值',
    saturates: '飽和',
  },
  parameter: (value) => `預設 ${value}`,
  range: (min, max) => `${min} 至 ${max}`,
  saturates: { none: '不飽和', left: '左側', right: '右側', both: '兩側' },
  registry: '正在執行的 C++，取自 <code>cpp/core/activations.cpp</code>',
  softmaxSource:
    'Softmax 一次處理所有邏輯值，它的 C++ 寫在 <code>cpp/core/softmax.cpp</code> 和 <code>softmax_row.cpp</code>。',
  sourceOf: (name) => `${name} 在 C++ 登記表裡的那一列`,
  registryRunning: '正在執行的 C++',
  lessons: '課程',
  teachers: '給教師',
  reference: '函數總表',
  glossary: '詞彙表',
  about: '關於',
  lessonOf: (number, count) => `第 ${number} 課，共 ${count} 課`,
  minutes: (minutes) => `${minutes} 分鐘`,
  parts: '這一課的各部分',
  before: '上一課',
  next: '下一課',
  otherLessons: '其他課程',
  teachersFold: '給教師',
  teachersHint: '目標、時間、迷思、預設連結',
  sourcesFold: '參考文獻',
  codeTabs: '同樣的事，用',
  codeIn: (subject, language) => `${subject}：${language}`,
  check: { right: '正確。', wrong: '不對。' },
};

/** @type {Readonly<Record<import('../generator/pages.mjs').Lang, typeof en>>} */
export const WORDS = { en, 'zh-Hant': zhHant };
