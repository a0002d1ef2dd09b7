// The words of <softmax-logits>.
const en = {
  question: (shift: string): string =>
    `${shift} is added to all the logits. What becomes of the probability of class 1?`,
  guessName: 'The probability of class 1 after the constant was added to all logits',
  options: { larger: 'it grows', same: 'it stays the same', smaller: 'it shrinks' },
  answer: (before: string, after: string): string => `p₁ was ${before} and is ${after}`,
  right:
    'Right. e^(z + c) is e^z times e^c, and e^c stands in every term of the fraction, above and below. Only differences between logits count.',
  larger:
    'A larger logit means a larger probability only if the others stay where they are. Here they all move together: e^c stands above and below in the fraction and cancels.',
  smaller:
    'Nothing is lost to a larger sum: the sum grows by the factor e^c, and so does each term above it. They cancel.',
  skipped: 'Only differences between logits count. Move one logit alone, then all of them by c.',
  shift: 'c, added to all',
  bars: 'Probability',
  before: 'of z',
  after: (shift: string): string => `of z ${shift}`,
  waits: 'B appears once it has run.',
  sum: (sum: string): string => `Sum ${sum}`,
  summary: (logits: string, shares: string): string =>
    `Softmax turns the logits ${logits} into the probabilities ${shares}.`,
  summaryAfter: (shift: string, shares: string): string =>
    ` With ${shift} added to all of them: ${shares}.`,
  caption: 'Logits and probabilities, before and after the constant is added',
  columns: ['', 'z', 'p(z)', 'z + c', 'p(z + c)'],
};

type Own = typeof en;

const zhHant: Own = {
  question: (shift: string) => `所有邏輯值都加上 ${shift}。類別 1 的概率會怎樣？`,
  guessName: '所有邏輯值加上常數之後，類別 1 的概率',
  options: { larger: '變大', same: '不變', smaller: '變小' },
  answer: (before: string, after: string) => `p₁ 原來是 ${before}，現在是 ${after}`,
  right:
    '沒錯。e^(z + c) 就是 e^z 乘以 e^c，而 e^c 在分子和分母的每一項都有，恰好約掉。要緊的只有邏輯值之間的差。',
  larger:
    '邏輯值變大，概率跟著變大，前提是其他邏輯值不動。這裡是全部一起動：分子和分母同時多了 e^c，恰好約掉。',
  smaller: '分母的確變大了，多了 e^c 倍；可是每一個分子也都多了 e^c 倍，恰好約掉。',
  skipped: '要緊的只有邏輯值之間的差。先單獨移動一個邏輯值，再用 c 讓它們一起移動。',
  shift: '全部加上 c',
  bars: '概率',
  before: 'z 的',
  after: (shift: string) => `z ${shift} 的`,
  waits: '執行之後才會出現 B。',
  sum: (sum: string) => `合計 ${sum}`,
  summary: (logits: string, shares: string) => `Softmax 把邏輯值 ${logits} 變成概率 ${shares}。`,
  summaryAfter: (shift: string, shares: string) => `全部加上 ${shift} 之後是 ${shares}。`,
  caption: '加上常數前後的邏輯值與概率',
  columns: ['', 'z', 'p(z)', 'z + c', 'p(z + c)'],
};

export const words = { en, 'zh-Hant': zhHant };
