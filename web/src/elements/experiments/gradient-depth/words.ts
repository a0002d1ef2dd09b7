// The words of <gradient-depth>.
const en = {
  depth: 'Hidden layers',
  activation: 'Activation',
  initializer: 'Initialisation',
  world: (name: string, initializer: string): string => `${name}, ${initializer}`,
  question: (depth: number, name: string): string =>
    `${depth === 1 ? 'One layer' : `${depth} layers`} of 16 ${name} units. One batch goes through, and the gradient comes back. How large is layer 1’s gradient, compared with the last hidden layer’s?`,
  guessName: 'Gradient of layer 1 over that of the last hidden layer',
  ratios: ['the same, within a factor of 3', 'a tenth', 'a hundredth', 'a thousandth or less'],
  answer: (times: string): string => `layer 1 has ${times} times the last hidden layer’s gradient`,
  notFinite: 'the gradient is not finite',
  rightVanishing:
    'Right. Each layer multiplies the gradient by w times σ′, and both are small: the factor is paid once for every layer on the way back.',
  rightSteady:
    'Right. Here the factor that each layer multiplies by is near 1, so the gradient arrives about as large as it left.',
  wrongTooSmall:
    'The gradient is larger than you expected. “0.25 to the power of n” is not what happens: each layer multiplies by the weights, too, and large weights make up for small slopes.',
  wrongTooLarge:
    'The gradient is smaller than you expected. A loss that falls does not mean that the first layers learn, too: what reaches them has been multiplied by a small factor in every layer.',
  skipped: 'Change the depth and the initialisation, and see which of them decides.',
  summary: (
    name: string,
    initializer: string,
    depth: number,
    first: string,
    last: string,
  ): string =>
    `${depth === 1 ? 'One hidden layer' : `${depth} hidden layers`} of 16 ${name} units, ${initializer} initialisation, after one batch: the gradient is ${first} in layer 1 and ${last} in layer ${depth}.`,
  waits: 'No batch has gone through yet.',
  caption: 'Gradient RMS of each layer after one batch',
  steps: (steps: number): string => (steps === 1 ? '1 batch' : `${steps} batches`),
};

type Own = typeof en;

const zhHant: Own = {
  depth: '隱藏層數',
  activation: '激活函數',
  initializer: '初始化',
  world: (name: string, initializer: string) => `${name}，${initializer}`,
  question: (depth: number, name: string) =>
    `${depth} 層，每層 16 個 ${name} 單元。一個批次通過網路，梯度再傳回來。第 1 層的梯度，是最後一個隱藏層的多少？`,
  guessName: '第 1 層梯度與最後一個隱藏層梯度之比',
  ratios: ['差不多，不到三倍', '十分之一', '百分之一', '千分之一或更小'],
  answer: (times: string) => `第 1 層的梯度是最後一個隱藏層的 ${times} 倍`,
  notFinite: '梯度不是有限數',
  rightVanishing: '沒錯。每經過一層，梯度就要乘上 w 和 σ′，兩者都小；回程有幾層，就乘幾次。',
  rightSteady: '沒錯。這裡每一層乘上的倍數都接近 1，所以梯度傳到第 1 層時，大小和出發時差不多。',
  wrongTooSmall:
    '梯度比你想的大。實際上並不是「0.25 的 n 次方」：每一層還要乘上權重，權重大，就補回斜率小的損失。',
  wrongTooLarge:
    '梯度比你想的小。損失在下降，不代表前面幾層也在學：傳到前面的梯度，每經過一層都要乘上一個很小的數。',
  skipped: '改變層數和初始化，看看是誰在決定。',
  summary: (name: string, initializer: string, depth: number, first: string, last: string) =>
    `${depth} 個隱藏層，每層 16 個 ${name} 單元，${initializer} 初始化，一個批次之後：第 1 層的梯度是 ${first}，第 ${depth} 層是 ${last}。`,
  waits: '還沒有批次通過網路。',
  caption: '一個批次之後，各層的梯度均方根',
  steps: (steps: number) => `${steps} 個批次`,
};

export const words = { en, 'zh-Hant': zhHant };
