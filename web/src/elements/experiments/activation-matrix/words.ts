// The words of <activation-matrix>.
const en = {
  rate: 'Learning rate',
  cell: (first: string, second: string): string => `${first}, then ${second}`,
  measure: (epochs: number): string => `Right after ${epochs} epochs`,
  first: 'layer 1 ↓',
  second: 'layer 2 →',
  question: (seeds: number): string =>
    `Two hidden layers, five functions for each: 25 pairs, ${seeds} seeds a pair. What will part the good pairs from the bad ones?`,
  guessName: 'What parts good pairs from bad ones',
  options: {
    first: 'the function in layer 1',
    second: 'the function in layer 2',
    sigmoid: 'whether sigmoid is in it',
    pair: 'every pair is different',
  },
  answers: {
    sigmoid: 'every pair without sigmoid beats every pair with it',
    pair: 'no single function parts them',
  },
  right:
    'Right, at this learning rate. The sixteen pairs without sigmoid lie so near to each other that another seed would put them into another order.',
  position:
    'A position alone does not decide: look along the row and down the column of sigmoid, and then at the sixteen cells that remain. Those are alike, whatever stands first.',
  pair: 'The cells differ, but most of these differences are smaller than the spread inside a cell. Only one row and one column stand out.',
  other:
    'Here the picture is another one. The learning rate has changed sides: what was the bad choice at 0.1 need not be it now.',
  skipped: 'Compare the spread inside a cell with the difference between two cells.',
  key: 'A dot is a seed, the line is the median; left end 0 %, right end 100 %.',
  waits: (ended: number, of: number): string => `${ended} of ${of} runs have ended.`,
  summary: (best: string, least: string, first: string, second: string, both: string): string =>
    `Medians: pairs without sigmoid ${least} to ${best}; sigmoid in layer 1 only ${first}; in layer 2 only ${second}; in both ${both}.`,
};

type Own = typeof en;

const zhHant: Own = {
  rate: '學習率',
  cell: (first: string, second: string) => `${first} 接 ${second}`,
  measure: (epochs: number) => `${epochs} 個訓練輪次後的準確率`,
  first: '第 1 層 ↓',
  second: '第 2 層 →',
  question: (seeds: number) =>
    `兩個隱藏層，各有五個函數可選：25 種組合，每種 ${seeds} 個隨機種子。好的組合和差的組合，差在哪裡？`,
  guessName: '好壞組合的分界',
  options: {
    first: '第 1 層的函數',
    second: '第 2 層的函數',
    sigmoid: '有沒有 Sigmoid',
    pair: '每種組合都不同',
  },
  answers: {
    sigmoid: '沒有 Sigmoid 的組合，全都勝過有 Sigmoid 的',
    pair: '沒有哪一個函數能單獨區分好壞',
  },
  right:
    '沒錯，在這個學習率下是這樣。沒有 Sigmoid 的十六種組合彼此非常接近，換一批隨機種子，名次就會改變。',
  position:
    '只看位置分不出來：沿著 Sigmoid 的那一列和那一行看，再看剩下的十六格。不管第 1 層放什麼，那十六格都差不多。',
  pair: '每一格確實不同，但大多數的差距都比格子裡的散布還小，突出的只有一列和一行。',
  other: '這次的圖不一樣了。學習率換了立場：0.1 時的壞選擇，現在未必是。',
  skipped: '比一比：格子裡的散布，和兩格之間的差距，哪個大？',
  key: '一點是一個隨機種子，豎線是中位數；左端 0%，右端 100%。',
  waits: (ended: number, of: number) => `${of} 次訓練完成了 ${ended} 次。`,
  summary: (best: string, least: string, first: string, second: string, both: string) =>
    `中位數：沒有 Sigmoid 的組合 ${least} 到 ${best}；只有第 1 層用 Sigmoid ${first}；只有第 2 層用 ${second}；兩層都用 ${both}。`,
};

export const words = { en, 'zh-Hant': zhHant };
