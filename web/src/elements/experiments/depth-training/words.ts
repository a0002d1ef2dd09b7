// The words of <depth-training>.
const en = {
  other: 'Function of B',
  depth: 'Hidden layers',
  rate: 'Learning rate',
  question: (depth: number, name: string): string =>
    `${depth === 1 ? 'One hidden layer' : `${depth} hidden layers`} of 8 units, three classes, 60 epochs. B uses ${name}, A uses Sigmoid. How many per cent of the points does A get right in the end?`,
  guessName: 'Accuracy of A',
  answer: (text: string): string => `A: ${text}`,
  stuck:
    'Close. A third is what blind guessing gets with three classes. The layers near the output see only what the first layers pass on, the first layers hardly get a gradient, and so the whole network stands still.',
  tooHigh:
    'You expected A to be slower, or a little worse. It does not learn at all: a third is what blind guessing gets with three classes. The layers near the output do get a gradient, but what reaches them from below says nothing about the input, and the layers that could change that get almost none.',
  belowChance: (level: string): string =>
    `Nobody has to be worse than guessing: always naming one class is right for a third of the points, and that is where A stands (${level}).`,
  learns:
    'A learns here. So it is not sigmoid alone: with few layers the gradient loses little on its way, and with a larger learning rate even a small gradient moves the weights.',
  skipped:
    'Compare the bars: in A the gradient of the first layer is far smaller than that of the last one, in B all are of about one size.',
  summary: (a: string, b: string): string => `${a}; ${b}.`,
};

type Own = typeof en;

const zhHant: Own = {
  other: 'B 的函數',
  depth: '隱藏層數',
  rate: '學習率',
  question: (depth: number, name: string) =>
    `${depth} 個隱藏層，每層 8 個單元，三個類別，60 個輪次。B 用 ${name}，A 用 Sigmoid。最後 A 能分對百分之幾的點？`,
  guessName: 'A 的準確率',
  answer: (text: string) => `A：${text}`,
  stuck:
    '很接近。三個類別，閉著眼睛猜也有三分之一。靠近輸出的層，只看得到前面幾層傳來的東西；前面幾層幾乎收不到梯度，整個網路就停在原地。',
  tooHigh:
    '你以為 A 只是慢一點，或差一點。其實它完全學不起來：三個類別，閉著眼睛猜就有三分之一。靠近輸出的層雖然有梯度，從下面傳上來的東西卻和輸入沒什麼關係；能改變這件事的那幾層，又幾乎收不到梯度。',
  belowChance: (level: string) =>
    `再差也不會比亂猜差：永遠猜同一類，就能對三分之一的點，A 正好停在那裡（${level}）。`,
  learns:
    'A 在這裡學得起來。可見問題不只在 Sigmoid：層數少，梯度一路上損失不多；學習率大，小小的梯度也推得動權重。',
  skipped: '比較兩邊的長條：A 第 1 層的梯度比最後一層小得多；B 各層差不多大。',
  summary: (a: string, b: string) => `${a}；${b}。`,
};

export const words = { en, 'zh-Hant': zhHant };
