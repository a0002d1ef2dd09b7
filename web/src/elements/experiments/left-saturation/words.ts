// The words of <left-saturation>.
const en = {
  x: 'Input x',
  alpha: 'α of ELU',
  arrived: (shown: number, of: number): string => `${shown} of ${of} inputs`,
  none: 'Press Play: inputs of a unit that lies far to the left arrive one by one, drawn from the seed, and each is marked on ELU’s line.',
  smaller: 'ELU’s slope is the smaller one for',
  ofInputs: (count: number, of: number): string => `${count} of ${of} inputs`,
  inputs: (count: number, of: number): string =>
    `For ${count} of ${of} inputs about −4 ELU’s slope is the smaller one.`,
  slope: 'α of leaky ReLU',
  question: (alpha: string, slope: string): string =>
    `ELU has α = ${alpha}, leaky ReLU α = ${slope}. Going left from 0, where does ELU’s slope become the smaller one?`,
  guessName: 'x where ELU’s slope falls below leaky ReLU’s',
  print: (x: string): string => `x = ${x}`,
  answer: (x: string): string => `x = ${x}`,
  never: 'nowhere in this picture',
  close:
    'Close. ELU’s slope α eˣ loses a factor of about 2.7 with every step of 1; leaky ReLU’s never changes. So there is a place where the small constant wins.',
  near: 'Further out. Near 0 ELU’s slope is far larger; it loses a factor of about 2.7 with every step of 1, and must first fall all the way to leaky ReLU’s.',
  far: 'Nearer to 0. An exponential falls faster than it looks: a factor of about 2.7 for every step of 1, about 100 in four or five steps.',
  skipped: 'Move x to the left and watch one slope fall and the other stay.',
  title: 'Slope left of 0',
  waits: 'Only the part near 0 is drawn. The rest waits for your guess.',
  axis: 'slope f′(x), log scale',
  value: 'f(x)',
  slopeName: 'f′(x)',
  floor: (alpha: string): string => `lowest value −${alpha}`,
  terms: (x: string): string => `ELU’s slope at x = ${x}: f(x) + α`,
  note: 'f(x) = α(eˣ − 1), so f(x) + α = α eˣ = f′(x). The nearer f comes to −α, the less is left.',
  summary: (
    x: string,
    eluValue: string,
    eluSlope: string,
    leakyValue: string,
    leakySlope: string,
  ): string =>
    `At x = ${x} ELU has value ${eluValue} and slope ${eluSlope}; leaky ReLU has value ${leakyValue} and slope ${leakySlope}.`,
  caption: 'Values and slopes of ELU and leaky ReLU',
  columns: ['x', 'ELU f', 'ELU f′', 'Leaky ReLU f', 'Leaky ReLU f′'],
};

type Own = typeof en;

const zhHant: Own = {
  x: '輸入 x',
  alpha: 'ELU 的 α',
  arrived: (shown: number, of: number) => `${of} 個輸入中的 ${shown} 個`,
  none: '按下播放：一個落在左邊很遠的單元，由隨機種子抽出的輸入會一個一個進來，標在 ELU 的線上。',
  smaller: 'ELU 的斜率較小的輸入',
  ofInputs: (count: number, of: number) => `${of} 個中的 ${count} 個`,
  inputs: (count: number, of: number) =>
    `${of} 個在 −4 上下的輸入中，${count} 個的 ELU 斜率比 Leaky ReLU 小。`,
  slope: 'Leaky ReLU 的 α',
  question: (alpha: string, slope: string) =>
    `ELU 的 α = ${alpha}，Leaky ReLU 的 α = ${slope}。從 0 往左走，到哪裡 ELU 的斜率會變成較小的那個？`,
  guessName: 'ELU 斜率低於 Leaky ReLU 的位置 x',
  print: (x: string) => `x = ${x}`,
  answer: (x: string) => `x = ${x}`,
  never: '這張圖的範圍內沒有',
  close:
    '很接近。ELU 的斜率 α eˣ，每往左走 1 就除以約 2.7；Leaky ReLU 的斜率不變。走得夠遠，小小的常數就贏了。',
  near: '還要再左邊。靠近 0 時 ELU 的斜率大得多，每往左走 1 才除以約 2.7，得走好一段才降到 Leaky ReLU 的大小。',
  far: '沒那麼遠。指數下降比看起來快：每往左走 1 就除以約 2.7，走 4 到 5 就差了大約一百倍。',
  skipped: '把 x 往左移，看一個斜率下降，另一個不動。',
  title: '0 左邊的斜率',
  waits: '現在只畫出 0 附近；其餘的等你先猜。',
  axis: '斜率 f′(x)（對數座標）',
  value: 'f(x)',
  slopeName: 'f′(x)',
  floor: (alpha: string) => `最低值 −${alpha}`,
  terms: (x: string) => `ELU 在 x = ${x} 的斜率：f(x) + α`,
  note: 'f(x) = α(eˣ − 1)，所以 f(x) + α = α eˣ = f′(x)。f 越接近 −α，剩下的越少。',
  summary: (
    x: string,
    eluValue: string,
    eluSlope: string,
    leakyValue: string,
    leakySlope: string,
  ) =>
    `在 x = ${x}，ELU 的值是 ${eluValue}、斜率 ${eluSlope}；Leaky ReLU 的值是 ${leakyValue}、斜率 ${leakySlope}。`,
  caption: 'ELU 與 Leaky ReLU 的值與斜率',
  columns: ['x', 'ELU f', 'ELU f′', 'Leaky ReLU f', 'Leaky ReLU f′'],
};

export const words = { en, 'zh-Hant': zhHant };
