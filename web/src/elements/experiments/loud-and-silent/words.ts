// The words of <loud-and-silent>.
const en = {
  rate: 'Learning rate',
  leaky: (alpha: string): string => `Leaky, α = ${alpha}`,
  measure: (epochs: number): string => `Accuracy after ${epochs} epochs`,
  question: (rate: string, seeds: number): string =>
    `Four layers of 8, learning rate ${rate}, ${seeds} seeds. In how many of the runs does leaky ReLU with α = 0.1 end in a number that is not finite?`,
  guessName: 'Runs of leaky ReLU that are not finite at the end',
  runs: (count: number): string => (count === 1 ? '1 run' : `${count} runs`),
  lost: (count: number): string => `${count} not finite`,
  fewer:
    'More of them blow up than you thought. Leaky ReLU keeps every unit alive, and living units pass a long step on, larger from layer to layer. It is no cure for a bad learning rate.',
  more: 'Fewer blow up than you thought: at this rate the steps stay finite more often.',
  close:
    'Close. Leaky ReLU keeps the units alive, so the long steps go on growing, until a number overflows. ReLU’s units die first, and what is dead cannot grow.',
  skipped:
    'Compare the first row with the others: ReLU has no error and no accuracy either; it sits at guessing, a third, and says nothing.',
  summary: (rows: string): string => `${rows}.`,
};

type Own = typeof en;

const zhHant: Own = {
  rate: '學習率',
  leaky: (alpha: string) => `Leaky，α = ${alpha}`,
  measure: (epochs: number) => `訓練 ${epochs} 輪後的準確率`,
  question: (rate: string, seeds: number) =>
    `四層，每層 8 個單元，學習率 ${rate}，${seeds} 個隨機種子。α = 0.1 的 Leaky ReLU，有幾次會出現不是有限數的值？`,
  guessName: 'Leaky ReLU 出現非有限數的次數',
  runs: (count: number) => `${count} 次`,
  lost: (count: number) => `${count} 次不是有限數`,
  fewer:
    '爆掉的比你想的多。Leaky ReLU 讓每個單元都活著，而活著的單元會把大步一層一層傳下去，越傳越大。它治不了太大的學習率。',
  more: '爆掉的比你想的少：這個學習率下，數值比較常停留在有限的範圍。',
  close:
    '很接近。Leaky ReLU 讓單元活著，大步就一直放大，直到溢位。ReLU 的單元則先死了，死了就不會再放大。',
  skipped: '把第一列和其他列相比：ReLU 沒有錯誤，也沒有準確率；它停在亂猜的三分之一，一聲不吭。',
  summary: (rows: string) => `${rows}。`,
};

export const words = { en, 'zh-Hant': zhHant };
