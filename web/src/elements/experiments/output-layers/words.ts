// The words of <output-layers>.
const en = {
  z: (index: number): string => `z${'₁₂₃'.charAt(index)}`,
  question: (raise: number): string =>
    `Three weighted sums leave the last layer. z₁ is raised by ${raise}, z₂ stays. For which output function does the second output change?`,
  guessName: 'Output functions whose second output changes',
  options: { softmax: 'softmax only', both: 'softmax and sigmoid', none: 'none of them' },
  answers: { softmax: 'softmax only', both: 'softmax and sigmoid', none: 'none of them' },
  right:
    'Right. Softmax shares out one whole: what one class gains, the others lose. Sigmoid answers each question by itself.',
  both: 'Sigmoid looks at its own sum alone. Three sigmoids answer three separate questions, and all three answers may be yes.',
  none: 'Softmax divides by the sum over all classes. Raise one and the denominator grows for everybody.',
  skipped: 'Raise one sum and see in which column the other outputs move.',
  heads: {
    softmax: { title: 'One of K', name: 'softmax' },
    sigmoid: { title: 'Yes or no, each', name: 'sigmoid' },
    linear: { title: 'A number, each', name: 'linear' },
  },
  says: {
    softmax: (index: number, share: string): string => `It says: number ${index}, with ${share}.`,
    sigmoid: (which: string): string => `It says yes to: ${which}.`,
    none: 'nothing',
    linear: 'It says these numbers as they are.',
  },
  before: 'the sums as they are',
  after: (raise: number): string => `z₁ + ${raise}`,
  notYet: 'Press Play to raise z₁.',
  sum: (text: string): string => `sum ${text}`,
  sumRow: 'sum',
  waits: 'The outputs wait for your guess.',
  terms: (index: number): string => `softmax of number ${index}`,
  power: 'e to the z',
  share: 'divided by the sum',
  caption: 'The same weighted sums through three output functions',
  summary: (z: string, softmax: string, sigmoid: string): string =>
    `From z = ${z} softmax makes ${softmax}, which add up to 1; sigmoid makes ${sigmoid}; linear leaves z as it is.`,
};

type Own = typeof en;

const zhHant: Own = {
  z: (index: number) => `z${'₁₂₃'.charAt(index)}`,
  question: (raise: number) =>
    `最後一層算出三個加權總和。z₁ 增加 ${raise}，z₂ 不變。用哪種輸出函數，第二個輸出會變？`,
  guessName: '第二個輸出會變的函數',
  options: { softmax: '只有 Softmax', both: 'Softmax 和 Sigmoid', none: '都不變' },
  answers: { softmax: '只有 Softmax', both: 'Softmax 和 Sigmoid', none: '都不變' },
  right: '沒錯。Softmax 分的是同一塊餅：一個類別多了，其他就少了。Sigmoid 則是各答各的題。',
  both: 'Sigmoid 只看自己的那個和。三個 Sigmoid 回答三個獨立的問題，三個都答「是」也可以。',
  none: 'Softmax 要除以所有類別的總和。一個變大，每一個的分母都跟著變大。',
  skipped: '調高其中一個，看看哪一欄的其他輸出會跟著動。',
  heads: {
    softmax: { title: '多選一', name: 'Softmax' },
    sigmoid: { title: '各自答是否', name: 'Sigmoid' },
    linear: { title: '各輸出一個數', name: '線性' },
  },
  says: {
    softmax: (index: number, share: string) => `意思是：第 ${index} 個，概率 ${share}。`,
    sigmoid: (which: string) => `答「是」的有：${which}。`,
    none: '沒有',
    linear: '意思就是這幾個數。',
  },
  before: '原來的總和',
  after: (raise: number) => `z₁ + ${raise}`,
  notYet: '按下播放，z₁ 就會增加。',
  sum: (text: string) => `總和 ${text}`,
  sumRow: '總和',
  waits: '輸出等你先猜。',
  terms: (index: number) => `第 ${index} 個的 Softmax`,
  power: 'e 的 z 次方',
  share: '除以總和',
  caption: '同樣的加權總和，經過三種輸出函數',
  summary: (z: string, softmax: string, sigmoid: string) =>
    `z = ${z}：Softmax 得到 ${softmax}，總和為 1；Sigmoid 得到 ${sigmoid}；線性則原樣輸出。`,
};

export const words = { en, 'zh-Hant': zhHant };
