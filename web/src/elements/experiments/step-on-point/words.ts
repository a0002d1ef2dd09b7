// The words of <step-on-point>.
const en = {
  question: (steps: number): string =>
    `${steps} steps are taken on the marked point alone, and its own loss falls. What does the mean loss of all points do?`,
  guessName: 'The mean loss of all points after the steps',
  options: { falls: 'it falls, too', stays: 'it hardly moves', rises: 'it rises' },
  answer: (before: string, after: string): string =>
    `mean loss of all points: ${before}, now ${after}`,
  right:
    'Right. All points share the same weights. What is good for one moves the boundary for its neighbours as well, and nobody asked them.',
  rightOther: 'Right, for this point and these steps.',
  falls:
    'One point’s gradient says only what is good for that point. The weights belong to all of them, and the others did not have a say. That is why a batch is drawn from the whole set.',
  stays:
    'A step changes every weight a little, and each weight serves the whole plane. There is no step that moves the boundary at one point only.',
  rises:
    'Often it does. Here the step on this point suited most of the others as well, so they gained by it.',
  skipped:
    'Take one step and look at the boundary near the point, then play on and look everywhere else.',
  before: 'before the steps',
  now: (steps: number): string => (steps === 1 ? 'after 1 step' : `after ${steps} steps`),
  choose:
    'Press a point in either picture, or choose one with the arrow keys. Step takes one step on it, Play twenty.',
  rate: 'Learning rate',
  point: (index: number, truth: number): string => `Point ${index}, true class ${truth}`,
  columns: ['', 'z', 'p', 'p − y'],
  lossPoint: 'loss of the point',
  lossAll: 'mean loss of all',
  share: 'right',
  summary: (index: number, steps: number, p: string, loss: string, all: string): string =>
    `Point ${index} after ${steps === 1 ? '1 step' : `${steps} steps`} on it alone: its true class has the probability ${p}, its loss went ${loss}, the mean loss of all points ${all}.`,
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  caption: 'The point’s numbers, before the steps and now',
};

type Own = typeof en;

const zhHant: Own = {
  question: (steps: number) =>
    `只用標出來的這一點訓練 ${steps} 步，它自己的損失會下降。所有點的平均損失會怎樣？`,
  guessName: '這幾步之後，所有點的平均損失',
  options: { falls: '也跟著下降', stays: '幾乎不動', rises: '上升' },
  answer: (before: string, after: string) => `所有點的平均損失：原來 ${before}，現在 ${after}`,
  right: '沒錯。所有點共用同一組權重。對這一點有利的改動，也會替鄰居搬動邊界，卻沒有問過它們。',
  rightOther: '以這一點和這幾步來說，沒錯。',
  falls:
    '一個點的梯度，只說明怎樣對這一點有利。權重是大家共用的，其他點卻沒有機會表示意見。所以批次才要從整個資料集裡抽。',
  stays:
    '每一步都會稍微改動每一個權重，而每一個權重都管到整個平面。沒有哪一步能只在一個點上搬動邊界。',
  rises: '通常會上升。不過在這裡，對這一點有利的改動，恰好也適合其他大部分的點。',
  skipped: '先走一步，看看這個點附近的邊界；再播放到底，看看其他地方。',
  before: '走之前',
  now: (steps: number) => `走了 ${steps} 步`,
  choose: '在任一張圖上按一個點，或用方向鍵選一個。「單步」在這一點走一步，「播放」走二十步。',
  rate: '學習率',
  point: (index: number, truth: number) => `第 ${index} 點，真實類別 ${truth}`,
  columns: ['', 'z', 'p', 'p − y'],
  lossPoint: '這一點的損失',
  lossAll: '所有點的平均損失',
  share: '準確率',
  summary: (index: number, steps: number, p: string, loss: string, all: string) =>
    `只用第 ${index} 點訓練 ${steps} 步之後：真實類別的概率是 ${p}，這一點的損失${loss}，所有點的平均損失${all}。`,
  fromTo: (from: string, to: string) => `從 ${from} 變成 ${to}`,
  caption: '這一點的數值，走之前與現在',
};

export const words = { en, 'zh-Hant': zhHant };
