// The words of <sigmoid-saturation>.
const en = {
  x: 'Input x',
  places: 'Go to x',
  spread: 'Spread of the inputs',
  arrived: (shown: number, of: number): string => `${shown} of ${of} inputs`,
  none: 'Press Play: a unit’s inputs arrive one by one, drawn from the seed, and each is marked on the line.',
  flat: (bound: string): string => `inputs whose slope is below ${bound}`,
  lost: 'inputs whose y(1 − y) in float32 is 0',
  ofInputs: (count: number, of: number): string => `${count} of ${of}`,
  inputs: (shown: number, spread: string, flat: number, lost: number): string =>
    `Of ${shown} inputs with a standard deviation of ${spread}, ${flat} have a slope below 0.01, and for ${lost} y(1 − y) in float32 is exactly 0.`,
  question: (from: string, slope: string, to: string): string =>
    `At x = ${from} sigmoid’s slope is ${slope}. How large is it at x = ${to}, twice as far out?`,
  guessName: 'The slope there, compared with the slope here',
  answers: ['half as large', 'a tenth of it', 'less than a hundredth of it', 'exactly 0'],
  answer: (slope: string, times: string): string => `${slope}: ${times} times smaller`,
  right:
    'Right. Out here the slope falls like e⁻ˣ: every step of 1 divides it by about 2.7, and five such steps by about 148.',
  tooLarge:
    'You expected it to fall in proportion to x. It falls exponentially: every step of 1 divides it by about 2.7. On the logarithmic axis above, that is a straight line.',
  zero: 'It is tiny, but it is not 0: e⁻ˣ never is. What can become exactly 0 is a careless computation of it, as the circles show from x = 17.33 on.',
  skipped:
    'On a logarithmic axis the slope falls along a straight line: every step of 1 divides it by about 2.7.',
  title: 'The slope of sigmoid',
  axis: 'slope, log scale',
  real: 'f′(x), as our core computes it',
  naive: 'y(1 − y), computed in float32',
  zeroLane: 'exactly 0',
  value: 'σ(x)',
  single: 'σ(x) in float32',
  exactlyOne: 'exactly 1',
  handle: 'The point x',
  valueText: (x: string, slope: string): string => `x = ${x}, slope ${slope}`,
  productTitle: 'f′(x) = σ(x) × σ(−x)',
  productNote:
    'σ(−x) is 1 − σ(x) without the subtraction, so no digit is lost however near σ(x) comes to 1.',
  naiveTitle: 'y × (1 − y), every number rounded to float32',
  naiveNote:
    'float32 has no number between 0.99999994 and 1. Once y is rounded to 1, nothing is left of 1 − y.',
  summary: (x: string, value: string, slope: string, naive: string): string =>
    `At x = ${x} sigmoid is ${value} and its slope is ${slope}. Computed from the output as y(1 − y) in float32, the slope is ${naive}.`,
  waits:
    'The slope of sigmoid from x = −5 to x = 5 on a logarithmic axis. What follows further out waits for your guess.',
  caption: 'Value and slope of sigmoid, and the slope computed from the float32 value',
};

type Own = typeof en;

const zhHant: Own = {
  x: '輸入 x',
  places: '移到 x',
  spread: '輸入的標準差',
  arrived: (shown: number, of: number) => `${of} 個輸入中的 ${shown} 個`,
  none: '按下播放：由隨機種子抽出的輸入會一個一個進來，標在曲線上。',
  flat: (bound: string) => `斜率小於 ${bound} 的輸入`,
  lost: 'float32 的 y(1 − y) 為 0 的輸入',
  ofInputs: (count: number, of: number) => `${of} 個中的 ${count} 個`,
  inputs: (shown: number, spread: string, flat: number, lost: number) =>
    `${shown} 個標準差為 ${spread} 的輸入中，${flat} 個的斜率小於 0.01，${lost} 個用 float32 算的 y(1 − y) 恰好為 0。`,
  question: (from: string, slope: string, to: string) =>
    `在 x = ${from}，Sigmoid 的斜率是 ${slope}。再遠一倍，在 x = ${to}，斜率剩多少？`,
  guessName: '那裡的斜率是這裡的多少',
  answers: ['一半', '十分之一', '不到百分之一', '恰好是 0'],
  answer: (slope: string, times: string) => `${slope}，是原來的 1/${times}`,
  right:
    '沒錯。到了這一段，斜率大致像 e⁻ˣ 一樣下降：x 每增加 1，斜率就除以大約 2.7；走五步，就除以大約 148。',
  tooLarge:
    '你以為斜率會隨 x 成比例變小。其實是指數下降：x 每增加 1，斜率就除以大約 2.7。畫在上面的對數座標上，就是一條直線。',
  zero: '斜率非常小，但不是 0，因為 e⁻ˣ 永遠不會是 0。會變成恰好 0 的，是不小心的算法：看圖上的圓圈，從 x = 17.33 起就掉到 0 了。',
  skipped: '畫在對數座標上，斜率沿著一條直線下降：x 每增加 1，就除以大約 2.7。',
  title: 'Sigmoid 的斜率',
  axis: '斜率（對數座標）',
  real: '我們的核心算出的 f′(x)',
  naive: '用 float32 算的 y(1 − y)',
  zeroLane: '恰好為 0',
  value: 'σ(x)',
  single: 'float32 的 σ(x)',
  exactlyOne: '恰好為 1',
  handle: '點 x',
  valueText: (x: string, slope: string) => `x = ${x}，斜率 ${slope}`,
  productTitle: 'f′(x) = σ(x) × σ(−x)',
  productNote: 'σ(−x) 就是 1 − σ(x)，但沒有做減法；不論 σ(x) 多接近 1，都不會丟失位數。',
  naiveTitle: 'y × (1 − y)，每個數都捨入到 float32',
  naiveNote: '在 float32 裡，0.99999994 和 1 之間沒有別的數。y 一旦捨入成 1，1 − y 就什麼也不剩。',
  summary: (x: string, value: string, slope: string, naive: string) =>
    `在 x = ${x}，Sigmoid 的值是 ${value}，斜率是 ${slope}。若用 float32 從輸出算 y(1 − y)，得到的斜率是 ${naive}。`,
  waits: '對數座標上，Sigmoid 從 x = −5 到 x = 5 的斜率。更遠的地方，等你先猜。',
  caption: 'Sigmoid 的值與斜率，以及用 float32 輸出算出的斜率',
};

export const words = { en, 'zh-Hant': zhHant };
