// The words of <p-minus-y>.
const en = {
  question: (logits: string, truth: number): string =>
    `Logits ${logits}, and class ${truth} is true. How steep is the squared error at the true class’s logit, compared with cross-entropy?`,
  guessName: 'The squared error’s slope as a share of cross-entropy’s',
  shares: ['about the same', 'a tenth', 'a hundredth', 'a thousandth or less'],
  answer: (cross: string, squared: string): string =>
    `cross-entropy ${cross}, squared error ${squared}`,
  rightTiny:
    'Right. Squared error’s gradient comes back through the saturated softmax and is multiplied by slopes near 0. In cross-entropy the logarithm undoes just these.',
  right: 'Right, at these logits.',
  tooLarge:
    'It is smaller. A large error need not mean a large gradient: squared error’s comes back through softmax’s Jacobian, and that is almost 0 wherever one class has nearly everything.',
  tooSmall:
    'It is larger. Only where softmax is saturated does its Jacobian hold the squared error’s gradient back.',
  skipped: 'Choose another true class, and see which of the two losses still has a slope.',
  truth: 'True class',
  probabilities: 'Probability',
  slopes: 'Slope of the loss by each logit',
  cross: 'cross-entropy: p − y',
  squared: 'squared error',
  loss: (truth: string, loss: string): string => `Loss −ln p${truth} = ${loss}`,
  waits: 'The slopes appear once it has run.',
  sums: (cross: string, squared: string): string =>
    `A sums to ${cross}, B to ${squared}: 0, but for rounding.`,
  differences: 'The slope measured: loss at z + h minus loss at z − h, over 2h',
  summary: (
    truth: number,
    shares: string,
    slopes: string,
    differences: string,
    squared: string,
  ): string =>
    `Probabilities ${shares}; class ${truth} is true. p − y is ${slopes}, and the measured slopes are ${differences}. The squared error’s are ${squared}.`,
  caption: 'Slopes of the loss by each logit',
  columns: ['', 'z', 'p', 'y', 'p − y', 'measured', 'squared error'],
};

type Own = typeof en;

const zhHant: Own = {
  question: (logits: string, truth: number) =>
    `邏輯值 ${logits}，真實類別是 ${truth}。在真實類別的邏輯值上，平方誤差的斜率是交叉熵的多少？`,
  guessName: '平方誤差的斜率與交叉熵之比',
  shares: ['差不多', '十分之一', '百分之一', '千分之一或更小'],
  answer: (cross: string, squared: string) => `交叉熵 ${cross}，平方誤差 ${squared}`,
  rightTiny:
    '沒錯。平方誤差的梯度要穿過已經飽和的 Softmax 傳回來，被乘上接近 0 的斜率；交叉熵裡的對數，正好把這些斜率抵消。',
  right: '在這組邏輯值，沒錯。',
  tooLarge:
    '其實更小。錯得多，梯度不一定就大：平方誤差的梯度要穿過 Softmax 的雅可比矩陣，而只要一個類別幾乎獨占全部，這個矩陣就幾乎是 0。',
  tooSmall: '其實更大。只有在 Softmax 飽和的地方，雅可比矩陣才會把平方誤差的梯度擋下來。',
  skipped: '換一個真實類別，看看兩種損失之中，哪一種還有斜率。',
  truth: '真實類別',
  probabilities: '概率',
  slopes: '損失對各個邏輯值的斜率',
  cross: '交叉熵：p − y',
  squared: '平方誤差',
  loss: (truth: string, loss: string) => `損失 −ln p${truth} = ${loss}`,
  waits: '執行之後才會出現斜率。',
  sums: (cross: string, squared: string) =>
    `A 加起來是 ${cross}，B 是 ${squared}：都是 0，只差捨入誤差。`,
  differences: '量出來的斜率：z + h 的損失減去 z − h 的損失，再除以 2h',
  summary: (truth: number, shares: string, slopes: string, differences: string, squared: string) =>
    `概率是 ${shares}，真實類別是 ${truth}。p − y 是 ${slopes}，量出來的斜率是 ${differences}。平方誤差的斜率是 ${squared}。`,
  caption: '損失對各個邏輯值的斜率',
  columns: ['', 'z', 'p', 'y', 'p − y', '量出來的', '平方誤差'],
};

export const words = { en, 'zh-Hant': zhHant };
