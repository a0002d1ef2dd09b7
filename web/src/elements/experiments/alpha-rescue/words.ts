// The words of <alpha-rescue>.
const en = {
  sound: '1, undamaged',
  measure: (damage: string, epochs: number): string =>
    `Accuracy after ${epochs} epochs at ${damage} and the rescue`,
  question:
    'The same damage and the same rescue as in lesson 2, a little harder, with seven values of α. Which one ends best?',
  guessName: 'The best α',
  none: 'no run stayed finite',
  answer: (alpha: string, percent: string): string => `α = ${alpha}, median ${percent}`,
  right:
    'Right. Too small an α hardly lets a gradient through, too large a one hardly bends the line; somewhere between lies the best.',
  small:
    'So small an α keeps the units from dying, but the gradient that passes is a thousandth or a hundredth: they come back too slowly. “Not dead” is not yet “learning”.',
  large:
    'A larger α lets more through, but it also makes the network more linear and lets long steps grow from layer to layer. With α = 1 there is no kink left at all.',
  skipped: 'Read the plot from top to bottom: it gets better, and then it breaks off.',
  summary: (rows: string): string => `Accuracy after damage and rescue. ${rows}.`,
};

type Own = typeof en;

const zhHant: Own = {
  sound: '1，未受傷害',
  measure: (damage: string, epochs: number) =>
    `用學習率 ${damage} 訓練 ${epochs} 輪、再搶救之後的準確率`,
  question: '和第 2 課同樣的傷害與搶救，只是步子再大一點，α 用七個不同的值。哪一個最後最好？',
  guessName: '最好的 α',
  none: '沒有一次停留在有限數',
  answer: (alpha: string, percent: string) => `α = ${alpha}，中位數 ${percent}`,
  right: '沒錯。α 太小，梯度幾乎過不去；α 太大，線幾乎不彎。最好的值在兩者之間。',
  small:
    'α 這麼小，單元是不會死，但通過的梯度只有千分之一或百分之一，回復得太慢。「沒有死」還不等於「在學習」。',
  large:
    'α 大一些，通過的梯度是比較多，可是網路也更接近線性，而且大步會一層一層放大。α = 1 時，連一個轉折都不剩。',
  skipped: '從上往下讀這張圖：先是越來越好，然後突然中斷。',
  summary: (rows: string) => `傷害並搶救之後的準確率。${rows}。`,
};

export const words = { en, 'zh-Hant': zhHant };
