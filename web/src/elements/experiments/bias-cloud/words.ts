// The words of <bias-cloud>.
const en = {
  bias: 'Bias',
  activation: 'Activation',
  title: 'One unit, many inputs',
  cloud: (count: number): string => `z of ${count} inputs, and f(z)`,
  perInterval: 'inputs in each interval',
  drag: 'Move the cloud: the bias',
  dragHint: 'Drag the cloud, or use ← →',
  question: (count: number): string =>
    `The cloud shows z of ${count} inputs, spread around the bias with a standard deviation of 1. How far down must you push the bias until the ReLU unit is dead?`,
  guessName: 'Bias at which the unit dies',
  print: (bias: string): string => `bias ${bias}`,
  diesAt: (bias: string): string => `dead from ${bias} on`,
  early:
    'With that bias the unit is inactive for many inputs, but not for all. “Mostly zero” is not dead: a single input with z above 0 still brings a gradient, and the gradient can bring the unit back.',
  late: 'It is dead before that. What counts is the largest z of all inputs: as soon as this one is below 0, none is left to bring a gradient.',
  close:
    'Close. The one input with the largest z decides: as long as it is above 0, the unit gets a gradient.',
  skipped:
    'The one input with the largest z decides. Drag the cloud to the left until the last dot has crossed 0.',
  inactive: 'inactive',
  inactiveMeans:
    'Value and slope are 0 for this input. Counted input by input; harmless and common.',
  dead: 'dead',
  deadMeans: 'Inactive for every training input. No gradient reaches its weights any more.',
  saturated: 'saturated',
  saturatedMeans: (bound: string, share: string): string =>
    `The slope is below ${bound} in size for at least ${share} of the inputs, and the unit is not dead. A gradient still comes through, a tiny one.`,
  diverged: 'diverged',
  divergedMeans:
    'A number is not finite any more. No bias in this picture does that; steps that are much too long do.',
  ofInputs: (count: number, of: number): string => `${count} of ${of} inputs`,
  flatInputs: (count: number, of: number): string => `slope this small for ${count} of ${of}`,
  yes: 'yes',
  no: 'no',
  summary: (name: string, bias: string, inactive: number, of: number, largest: string): string =>
    `${name} with bias ${bias}: ${inactive} of ${of} inputs are inactive; the largest z is ${largest}.`,
  isDead: 'The unit is dead.',
  isSaturated: 'The unit is saturated.',
  isAlive: 'The unit is alive.',
  caption: 'The states of the unit',
  columns: ['', 'count', 'the unit as a whole'],
  term: 'z',
  aboveZero: 'slope above 0',
  arithmetic: 'inactive: f(z) = 0 and f′(z) = 0',
};

type Own = typeof en;

const zhHant: Own = {
  bias: '偏置',
  activation: '激活函數',
  title: '一個單元，許多輸入',
  cloud: (count: number) => `${count} 個輸入的 z，以及 f(z)`,
  perInterval: '各區間的輸入數',
  drag: '移動這團點：偏置',
  dragHint: '拖曳這團點，或按 ← →',
  question: (count: number) =>
    `圖中是 ${count} 個輸入的 z，以偏置為中心散開，標準差是 1。偏置要往下推到多少，這個 ReLU 單元才會死亡？`,
  guessName: '單元死亡時的偏置',
  print: (bias: string) => `偏置 ${bias}`,
  diesAt: (bias: string) => `從 ${bias} 起死亡`,
  early:
    '這個偏置下，單元對許多輸入未激活，但不是全部。「大多是 0」不等於死亡：只要有一個輸入的 z 大於 0，就還有梯度，單元就可能回來。',
  late: '還沒到那裡就已經死了。關鍵是所有輸入中最大的 z：它一降到 0 以下，就再也沒有輸入能帶來梯度。',
  close: '很接近。決定生死的是 z 最大的那一個輸入：只要它大於 0，單元就收得到梯度。',
  skipped: '決定生死的是 z 最大的那一個輸入。把這團點往左拖，直到最後一點也越過 0。',
  inactive: '未激活',
  inactiveMeans: '對這個輸入，函數值和斜率都是 0。要一個輸入一個輸入地數；很常見，也無害。',
  dead: '死亡',
  deadMeans: '對每一個訓練輸入都未激活。再也沒有梯度能到達它的權重。',
  saturated: '飽和',
  saturatedMeans: (bound: string, share: string) =>
    `至少 ${share} 的輸入，斜率絕對值小於 ${bound}，而單元沒有死亡。還有梯度通過，只是非常小。`,
  diverged: '發散',
  divergedMeans: '有數值不再是有限數。圖中的偏置做不到這一點，步子太大的訓練才會。',
  ofInputs: (count: number, of: number) => `${of} 個輸入中的 ${count} 個`,
  flatInputs: (count: number, of: number) => `${of} 個輸入中有 ${count} 個斜率這麼小`,
  yes: '是',
  no: '否',
  summary: (name: string, bias: string, inactive: number, of: number, largest: string) =>
    `${name}，偏置 ${bias}：${of} 個輸入中有 ${inactive} 個未激活，最大的 z 是 ${largest}。`,
  isDead: '這個單元已經死亡。',
  isSaturated: '這個單元飽和了。',
  isAlive: '這個單元活著。',
  caption: '單元的狀態',
  columns: ['', '個數', '整個單元'],
  term: 'z',
  aboveZero: '斜率大於 0',
  arithmetic: '未激活：f(z) = 0 且 f′(z) = 0',
};

export const words = { en, 'zh-Hant': zhHant };
