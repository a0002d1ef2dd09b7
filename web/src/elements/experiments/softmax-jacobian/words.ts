// The words of <softmax-jacobian>.
const en = {
  question:
    'You raise logit 1 a little and touch nothing else. What does the probability of class 2 do?',
  guessName: 'The sign of ∂p₂/∂z₁',
  options: { '-': 'it falls', '0': 'it stays: z₂ did not move', '+': 'it rises' },
  answer: (entry: string): string => `∂p₂/∂z₁ = ${entry}`,
  right:
    'Right. The probabilities share a sum of 1, so what class 1 wins the others lose: −p₁p₂, and the more of it the larger both are.',
  stays:
    'p₂ has z₁ in it, too: in the sum below the fraction line. Softmax is not a function of a single number, so its derivative is a whole matrix.',
  rises:
    'That would be so if only class 1 and class 2 were lifted together. Here the sum grows and p₂’s own power does not, so its share shrinks.',
  skipped: 'Every entry off the diagonal is −pᵢpⱼ, so none can be positive.',
  title: 'How pᵢ answers to zⱼ',
  subtitle: '∂pᵢ/∂zⱼ',
  rowSum: 'row sum',
  column: (index: string): string => `z${index}`,
  row: (index: string): string => `p${index}`,
  positive: 'positive',
  negative: 'negative',
  size: 'the area is the size; a full cell is 0.25',
  stretch: 'All logits times',
  stretchHint: 'Stretch the logits, and watch the whole map fade: softmax saturates, too.',
  waits: 'The map appears once it has run.',
  probabilities: 'Probability',
  largest: (entry: string): string => `largest entry ${entry}`,
  summary: (logits: string, shares: string, entry: string, largest: string): string =>
    `Logits ${logits} give the probabilities ${shares}. ∂p₂/∂z₁ is ${entry}; the largest entry of the Jacobian has the size ${largest}, and each row sums to 0 but for rounding.`,
  caption: 'The Jacobian of softmax: rows are probabilities, columns are logits',
};

type Own = typeof en;

const zhHant: Own = {
  question: '只把邏輯值 1 調高一點點，其他都不動。類別 2 的概率會怎樣？',
  guessName: '∂p₂/∂z₁ 的正負',
  options: { '-': '下降', '0': '不變，z₂ 沒有動', '+': '上升' },
  answer: (entry: string) => `∂p₂/∂z₁ = ${entry}`,
  right: '沒錯。概率的總和是 1，類別 1 多拿的，就是其他類別少拿的：−p₁p₂，兩者越大，搶得越兇。',
  stays: 'p₂ 裡也有 z₁，就在分母的總和裡。Softmax 不是對單一個數作用，所以它的導數是一整個矩陣。',
  rises:
    '要類別 1 和類別 2 一起抬高才會這樣。這裡分母變大，p₂ 自己的次方卻沒有變，占的比例就變小。',
  skipped: '對角線以外的每一格都是 −pᵢpⱼ，不可能是正的。',
  title: 'pᵢ 隨 zⱼ 變動多少',
  subtitle: '∂pᵢ/∂zⱼ',
  rowSum: '列的總和',
  column: (index: string) => `z${index}`,
  row: (index: string) => `p${index}`,
  positive: '正',
  negative: '負',
  size: '面積代表大小，滿格是 0.25',
  stretch: '所有邏輯值乘以',
  stretchHint: '把邏輯值放大，看整張圖漸漸消失：Softmax 也會飽和。',
  waits: '執行之後才會出現這張圖。',
  probabilities: '概率',
  largest: (entry: string) => `最大的一格 ${entry}`,
  summary: (logits: string, shares: string, entry: string, largest: string) =>
    `邏輯值 ${logits} 的概率是 ${shares}。∂p₂/∂z₁ 是 ${entry}；雅可比矩陣裡最大的一格，大小是 ${largest}；每一列的總和都是 0，只差捨入誤差。`,
  caption: 'Softmax 的雅可比矩陣：橫列是概率，直行是邏輯值',
};

export const words = { en, 'zh-Hant': zhHant };
