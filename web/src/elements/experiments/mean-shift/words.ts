// The words of <mean-shift>.
const en = {
  alpha: 'α of ELU',
  question: (alpha: string): string =>
    `Take 100,000 values z with mean 0 and deviation 1. What is the mean of ELU(z), with α = ${alpha}?`,
  guessName: 'Mean of ELU(z)',
  answer: (mean: string): string => `mean ${mean}`,
  close:
    'Close. The negative half no longer vanishes: it pulls the mean down. But it is squeezed above −α, so it cannot undo what the positive half adds.',
  high: 'Lower. ReLU throws the negative half away and keeps a mean of about 0.4. ELU keeps a negative value for each negative z, and these pull the mean towards 0.',
  low: 'Higher. A mean of 0 would need the negative half to weigh as much as the positive one. ELU squeezes it above −α, so the positive half wins, unless α is large.',
  skipped: 'Move α and find the value at which ELU’s mean is 0.',
  title: 'What becomes of z',
  of: (name: string): string => `${name}(z)`,
  mean: (text: string): string => `mean ${text}`,
  meanName: 'mean',
  deviation: 'deviation',
  least: 'least',
  most: 'largest',
  spike: (share: string): string => `${share} % in one bar`,
  axis: 'value',
  waits: 'Only z is shown: what the functions make of it waits for your guess.',
  caption: 'Mean, deviation and range of 100,000 values',
  positive: 'values above 0',
  rest: 'values at or below 0',
  count: 'how many',
  sum: 'their sum',
  all: 'all; sum / number',
  summary: (parts: readonly string[]): string =>
    `Of 100,000 values z with mean 0 the functions make these means: ${parts.join(', ')}.`,
};

type Own = typeof en;

const zhHant: Own = {
  alpha: 'ELU 的 α',
  question: (alpha: string) =>
    `取 100,000 個 z，平均 0、標準差 1。α = ${alpha} 時，ELU(z) 的平均是多少？`,
  guessName: 'ELU(z) 的平均',
  answer: (mean: string) => `平均 ${mean}`,
  close: '很接近。負的那一半不再消失，會把平均往下拉；但它被壓在 −α 之上，抵銷不了正的那一半。',
  high: '還要更低。ReLU 把負的一半全部丟掉，平均約 0.4。ELU 對每個負的 z 都留下一個負值，把平均拉向 0。',
  low: '沒那麼低。平均要等於 0，負的一半得和正的一半一樣重。ELU 把負值壓在 −α 之上，除非 α 很大，否則正的那一半比較重。',
  skipped: '移動 α，找出讓 ELU 平均等於 0 的值。',
  title: 'z 變成了什麼',
  of: (name: string) => `${name}(z)`,
  mean: (text: string) => `平均 ${text}`,
  meanName: '平均',
  deviation: '標準差',
  least: '最小',
  most: '最大',
  spike: (share: string) => `這一條占 ${share}%`,
  axis: '值',
  waits: '現在只畫出 z；各函數的結果，等你先猜。',
  caption: '100,000 個值的平均、標準差與範圍',
  positive: '大於 0 的值',
  rest: '小於或等於 0 的值',
  count: '個數',
  sum: '總和',
  all: '全部；總和 / 個數',
  summary: (parts: readonly string[]) =>
    `100,000 個平均為 0 的 z，經過各函數之後的平均：${parts.join('，')}。`,
};

export const words = { en, 'zh-Hant': zhHant };
