// The words of <expm1-precision>.
const en = {
  size: 'Input x',
  arrived: (shown: number, of: number): string => `${shown} of ${of} inputs`,
  none: 'Press Play: inputs about as large as x arrive one by one, drawn from the seed, each with both errors.',
  middle: (count: number): string => `Error in the middle of ${count} inputs`,
  coreShort: 'our core',
  inputs: (count: number, naive: string, core: string): string =>
    `Of ${count} inputs about as large, the error in the middle is ${naive} for eˣ − 1 and ${core} for our core.`,
  question: 'float32 keeps about seven digits. What does it make of eˣ − 1 at x = −10⁻⁸?',
  guessName: 'eˣ − 1 in float32 at x = −10⁻⁸',
  options: ['−10⁻⁸, with seven right digits', 'something near it, a few per cent off', 'exactly 0'],
  answer: (value: string): string => `it gives ${value}`,
  zero: 'exactly 0',
  right:
    'Right. eˣ is 0.99999999 there, and the nearest float32 is 1 itself. Then 1 − 1 is 0, and every digit of the answer is gone.',
  exact:
    'Seven digits is what float32 keeps of eˣ, not of eˣ − 1. Those seven digits are used up by 0.9999999…: what is subtracted takes them along.',
  near: 'It is worse: numbers just below 1 lie 6 × 10⁻⁸ apart in float32, so eˣ rounds to 1, and nothing is left.',
  skipped:
    'Move x towards 0 and see how the error of eˣ − 1 grows by ten each time x shrinks by ten.',
  title: 'Relative error of ELU in float32',
  naive: 'eˣ − 1',
  core: 'expm1, as our core computes it',
  axis: 'relative error, log scale',
  xAxis: 'size of x (x is negative), log scale',
  waits: 'Only large x are drawn. The rest waits for your guess.',
  exactName: 'ELU(x) in float64',
  naiveName: 'eˣ − 1 in float32',
  coreName: 'our core in float32',
  error: (text: string): string => `error ${text}`,
  terms: 'eˣ − 1, every step in float32',
  power: 'eˣ, rounded',
  one: '1',
  difference: 'difference',
  note: 'The subtraction itself is exact. What it uncovers is the rounding of eˣ before it.',
  summary: (
    x: string,
    exact: string,
    naive: string,
    naiveError: string,
    coreError: string,
  ): string =>
    `At x = ${x} ELU is ${exact}. eˣ − 1 in float32 gives ${naive}, a relative error of ${naiveError}; our core’s relative error is ${coreError}.`,
  caption: 'ELU in float32 near 0',
  columns: ['x', 'exact', 'eˣ − 1', 'error', 'core', 'error'],
};

type Own = typeof en;

const zhHant: Own = {
  size: '輸入 x',
  arrived: (shown: number, of: number) => `${of} 個輸入中的 ${shown} 個`,
  none: '按下播放：由隨機種子抽出、大小和 x 差不多的輸入會一個一個進來，各有兩種誤差。',
  middle: (count: number) => `${count} 個輸入中，居中的誤差`,
  coreShort: '我們的核心',
  inputs: (count: number, naive: string, core: string) =>
    `${count} 個大小差不多的輸入中，居中的誤差：eˣ − 1 是 ${naive}，我們的核心是 ${core}。`,
  question: 'float32 大約保留七位數字。在 x = −10⁻⁸，它算出的 eˣ − 1 是多少？',
  guessName: 'x = −10⁻⁸ 時，float32 的 eˣ − 1',
  options: ['−10⁻⁸，七位都對', '很接近，只差百分之幾', '恰好是 0'],
  answer: (value: string) => `結果：${value}`,
  zero: '恰好 0',
  right:
    '沒錯。那裡的 eˣ 是 0.99999999，最接近的 float32 就是 1。1 − 1 等於 0，答案的每一位都不見了。',
  exact: 'float32 保留七位的是 eˣ，不是 eˣ − 1。那七位都用在 0.9999999… 上，一減就一起不見了。',
  near: '更糟：在 1 的下方，float32 相鄰的數相差 6 × 10⁻⁸，所以 eˣ 捨入成 1，什麼也不剩。',
  skipped: '把 x 移向 0：x 每小十倍，eˣ − 1 的誤差大約就大十倍。',
  title: 'float32 中 ELU 的相對誤差',
  naive: 'eˣ − 1',
  core: 'expm1，我們核心的算法',
  axis: '相對誤差（對數座標）',
  xAxis: 'x 的大小（x 是負的，對數座標）',
  waits: '現在只畫出較大的 x；其餘的等你先猜。',
  exactName: 'float64 的 ELU(x)',
  naiveName: 'float32 的 eˣ − 1',
  coreName: '我們的核心，float32',
  error: (text: string) => `誤差 ${text}`,
  terms: 'eˣ − 1，每一步都用 float32',
  power: '捨入後的 eˣ',
  one: '1',
  difference: '相減',
  note: '減法本身沒有誤差；它只是讓先前 eˣ 的捨入現形。',
  summary: (x: string, exact: string, naive: string, naiveError: string, coreError: string) =>
    `在 x = ${x}，ELU 是 ${exact}。float32 的 eˣ − 1 得到 ${naive}，相對誤差 ${naiveError}；我們核心的相對誤差是 ${coreError}。`,
  caption: '0 附近、float32 的 ELU',
  columns: ['x', '正確值', 'eˣ − 1', '誤差', '核心', '誤差'],
};

export const words = { en, 'zh-Hant': zhHant };
