// The words of <zero-centred>.
const en = {
  centred: 'centred: σ(z) − ½',
  positive: 'all positive: σ(z)',
  batch: 'Batch size',
  question: (batch: number): string =>
    batch === 1
      ? 'One neuron, two weights, one sample a step. The straight way to the minimum has length 1. How long is B’s path, whose inputs are all positive?'
      : `One neuron, two weights, ${batch} samples a step. The straight way to the minimum has length 1. How long is B’s path, whose inputs are all positive?`,
  guessName: 'Length of B’s path, compared with the straight line',
  times: (text: string): string => `${text} times`,
  answer: (text: string): string => `${text} times the straight line`,
  close:
    'Close. With one positive sample both components of the gradient have the sign of the error, so a step goes up and to the right or down and to the left, never straight towards the minimum.',
  tooShort:
    'You expected the sign of the inputs to matter little. But each component of the gradient is error × input: where both inputs are positive, both weights go up together or down together, and the way to the lower right is a zig-zag.',
  tooLong:
    'The path is shorter than you expected. Steps that go too far one way are made good by the next ones; and a batch of several samples mixes both signs of the error, so the directions between become possible.',
  gone: 'At this batch size the harm is nearly gone: the mean over many samples mixes errors of both signs, so the two components are free to differ. The constraint is one of single samples and small batches.',
  skipped:
    'Watch the directions: with one positive sample a step, both weights always go the same way. Then make the batch larger.',
  length: 'Path',
  sameSign: 'Both components of one sign',
  running: 'on its way',
  start: 'start',
  minimum: 'minimum',
  straight: 'straight way',
  lines: 'lines of equal loss, the same levels in A and B',
  step: (step: number, of: number): string => `step ${step} of ${of}`,
  pathTitle: (text: string): string => `path ÷ straight line = ${text}`,
  stepName: 'step',
  stepLength: 'length',
  others: (count: number): string => (count === 1 ? '+ 1 step' : `+ ${count} steps`),
  total: 'path',
  straightLength: 'straight line',
  signTitle: (text: string): string => `steps with both components of one sign: ${text}`,
  bothUp: 'both > 0',
  bothDown: 'both < 0',
  mixed: 'one of each sign, or 0',
  lossEnd: 'Loss at the end',
  lossStart: 'Loss at the start',
  picture: (title: string, step: number): string =>
    `Plane of the two weights with lines of equal loss, inputs ${title}: the path after ${step === 1 ? '1 step' : `${step} steps`}.`,
  summary: (a: string, b: string, signA: string, signB: string, batch: number): string =>
    `Batch ${batch}. A, centred inputs: ${a} times the straight line, both components of one sign on ${signA} of the steps. B, positive inputs: ${b} times the straight line, one sign on ${signB} of the steps.`,
  waits: (step: number, of: number): string =>
    `Two paths from (0, 0) towards the minimum at (4, −4), ${step} of ${of} steps so far.`,
  caption: 'Both paths',
};

type Own = typeof en;

const zhHant: Own = {
  centred: '零中心：σ(z) − ½',
  positive: '全為正：σ(z)',
  batch: '批次大小',
  question: (batch: number) =>
    `一個神經元，兩個權重，每一步用 ${batch} 個樣本。到最低點的直線長度算 1。B 的輸入全是正的，它走的路有多長？`,
  guessName: 'B 的路徑長度，與直線相比',
  times: (text: string) => `${text} 倍`,
  answer: (text: string) => `直線的 ${text} 倍`,
  close:
    '很接近。樣本的輸入都是正的，梯度的兩個分量就都跟誤差同號，所以每一步不是往右上，就是往左下，不可能直接朝最低點走。',
  tooShort:
    '你以為輸入的正負沒什麼關係。可是梯度的每個分量都是「誤差 × 輸入」：兩個輸入都是正的，兩個權重就只能一起變大，或一起變小；要往右下走，只能走之字形。',
  tooLong:
    '路比你想的短。這一步偏了，下一步會補回來；而且一個批次裡有好幾個樣本時，誤差有正有負，中間的方向就走得到了。',
  gone: '批次這麼大，壞處幾乎消失了：許多樣本平均之後，誤差有正有負，兩個分量不必同號。受限的是單一樣本和小批次。',
  skipped: '注意每一步的方向：每次只用一個正的樣本，兩個權重總是往同一邊走。再把批次加大看看。',
  length: '路徑',
  sameSign: '兩個分量同號',
  running: '進行中',
  start: '起點',
  minimum: '最低點',
  straight: '直線',
  lines: '等損失線，A 與 B 的高度相同',
  step: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
  pathTitle: (text: string) => `路徑 ÷ 直線 = ${text}`,
  stepName: '步',
  stepLength: '長度',
  others: (count: number) => `其餘 ${count} 步`,
  total: '路徑',
  straightLength: '直線',
  signTitle: (text: string) => `兩個分量同號的步數：${text}`,
  bothUp: '都 > 0',
  bothDown: '都 < 0',
  mixed: '一正一負，或為 0',
  lossEnd: '結束時的損失',
  lossStart: '開始時的損失',
  picture: (title: string, step: number) =>
    `兩個權重的平面與等損失線，輸入${title}：走了 ${step} 步的路徑。`,
  summary: (a: string, b: string, signA: string, signB: string, batch: number) =>
    `批次大小 ${batch}。A 的輸入以零為中心：路徑是直線的 ${a} 倍，${signA} 的步驟兩個分量同號。B 的輸入全為正：路徑是直線的 ${b} 倍，${signB} 的步驟同號。`,
  waits: (step: number, of: number) =>
    `兩條路徑從 (0, 0) 走向最低點 (4, −4)，目前走了 ${step} 步，共 ${of} 步。`,
  caption: '兩條路徑',
};

export const words = { en, 'zh-Hant': zhHant };
