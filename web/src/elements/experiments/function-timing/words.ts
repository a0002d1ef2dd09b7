// The words of <function-timing>.
const en = {
  functions: 'Each function alone',
  values: (million: string): string => `${million} million values, milliseconds`,
  passes: 'Inside a network',
  pass: (width: number, million: string): string =>
    `forward pass, two layers of ${width}, ${million} million values through the function`,
  none: 'none (linear)',
  question:
    'A network’s forward pass puts a million values through ReLU; another puts them through sigmoid. How much longer does the whole pass take with sigmoid?',
  guessName: 'Time of the pass with sigmoid over that with ReLU',
  options: ['hardly longer', 'up to twice as long', 'more than twice as long'],
  answer: (times: string, alone: string): string =>
    `${times} times as long; the function alone takes ${alone} times as long`,
  right:
    'Right. Alone, sigmoid is the slower function, but a network spends its time in matrix products.',
  wrong:
    'The function’s own speed is a small part of it. Each value that goes through the function was first a sum of 256 products, and these take the time.',
  slow: 'On this device, in this run, sigmoid’s share could be felt. In wider layers each value costs more products, and its share falls.',
  skipped: 'Compare the two scales: the pass as a whole against the function alone.',
  summary: (relu: string, sigmoid: string, pass: string, share: string): string =>
    `On this device a million values take ReLU ${relu} ms and sigmoid ${sigmoid} ms, in the middle of all repeats. A forward pass with as many ReLU values takes ${pass} ms, so that ReLU itself is about ${share} of it.`,
  waits: 'Nothing has been timed yet.',
  caption: 'Times in milliseconds on this device',
  columns: ['', 'median', 'least', 'most'],
  ms: (text: string): string => `${text} ms`,
  repeat: (index: number): string => `repeat ${index}`,
  note: 'The browser’s clock may be coarse; times this short are then rounded.',
  rounds: (rounds: number): string => (rounds === 1 ? '1 repeat' : `${rounds} repeats`),
};

type Own = typeof en;

const zhHant: Own = {
  functions: '單獨計算每個函數',
  values: (million: string) => `${million} 百萬個值，毫秒`,
  passes: '放進網路裡',
  pass: (width: number, million: string) =>
    `前向傳播，兩層各 ${width} 個單元，共 ${million} 百萬個值經過函數`,
  none: '無（linear）',
  question:
    '一個網路的前向傳播有一百萬個值經過 ReLU；另一個改用 Sigmoid。換成 Sigmoid，整個前向傳播會慢多少？',
  guessName: '用 Sigmoid 與用 ReLU 的前向傳播時間之比',
  options: ['幾乎不變', '不到兩倍', '兩倍以上'],
  answer: (times: string, alone: string) => `是 ${times} 倍；單獨算函數則是 ${alone} 倍`,
  right: '沒錯。單獨計算時 Sigmoid 比較慢，但網路的時間都花在矩陣乘法上。',
  wrong: '函數本身的快慢只占一小部分。每個經過函數的值，事先都是 256 個乘積的和，時間就花在那裡。',
  slow: '在這台裝置上，這一次感覺得到 Sigmoid 的份量。層越寬，每個值要算的乘積越多，它占的比例就越小。',
  skipped: '比較兩個尺度：整個前向傳播，和單獨計算函數。',
  summary: (relu: string, sigmoid: string, pass: string, share: string) =>
    `在這台裝置上，一百萬個值用 ReLU 要 ${relu} 毫秒，用 Sigmoid 要 ${sigmoid} 毫秒（各次的中位數）。有同樣多 ReLU 值的前向傳播要 ${pass} 毫秒，ReLU 本身約占 ${share}。`,
  waits: '還沒有計時。',
  caption: '在這台裝置上的時間，以毫秒計',
  columns: ['', '中位數', '最短', '最長'],
  ms: (text: string) => `${text} 毫秒`,
  repeat: (index: number) => `第 ${index} 次`,
  note: '瀏覽器的時鐘可能不夠細，這麼短的時間只能捨入到它的刻度。',
  rounds: (rounds: number) => `重複 ${rounds} 次`,
};

export const words = { en, 'zh-Hant': zhHant };
