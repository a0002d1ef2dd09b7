// The words of <elu-against-leaky>.
import type { Comparison } from '../kit.js';

const en = {
  rate: 'Learning rate',
  row: (depth: number, name: string): string => `${depth} layers, ${name}`,
  measure: (epochs: number): string => `Accuracy after ${epochs} epochs`,
  question: (seeds: number, rate: string): string =>
    `“ELU is better than leaky ReLU.” The same networks of 2 to 10 hidden layers, learning rate ${rate}, ${seeds} seeds each. At which depths do you expect a difference that is larger than the spread?`,
  guessName: 'Where the difference is larger than the spread',
  options: { all: 'at every depth', deep: 'only in the deeper networks', none: 'nowhere' },
  answers: {
    all: 'ELU is clearly better at every depth',
    deep: 'ELU is clearly better in the deeper networks only',
    none: 'no clear difference at any depth',
    mixed: 'it depends on the depth, and not in one direction',
  },
  right:
    'Right, for this network, this data and this learning rate. That is all that a run can tell: change the learning rate and run again before you write it down as a rule.',
  general:
    'A claim that only says “is better” leaves out where. Look at the dots: where the two rows of a depth overlap, the seed decides more than the function does.',
  skipped:
    'Compare the two rows of each depth: do the dots overlap? Then change the learning rate and look again.',
  verdicts: {
    second: 'ELU better',
    first: 'leaky ReLU better',
    open: 'no difference beyond the spread',
  },
  verdict: (
    depth: number,
    verdict: string,
    apart: string,
    { wins, losses, of }: Comparison,
  ): string =>
    `${depth} layers: ${verdict} (medians ${apart} points apart, ELU ahead at ${wins} of ${of} seeds, leaky ReLU at ${losses})`,
  rule: 'Rule: a difference is larger than the spread when the medians are at least three percentage points apart and the same function is ahead at three quarters of the seeds or more. Results that differ by one of the 180 points count as equal.',
  waits: 'Not all runs have ended.',
  summary: (parts: readonly string[]): string => `${parts.join('; ')}.`,
};

type Own = typeof en;

const zhHant: Own = {
  rate: '學習率',
  row: (depth: number, name: string) => `${depth} 層，${name}`,
  measure: (epochs: number) => `${epochs} 個訓練輪次後的準確率`,
  question: (seeds: number, rate: string) =>
    `「ELU 比 Leaky ReLU 好。」同樣的網路，2 到 10 個隱藏層，學習率 ${rate}，各用 ${seeds} 個隨機種子。在哪些深度，差距會大過隨機種子造成的散布？`,
  guessName: '差距大過散布的深度',
  options: { all: '每個深度', deep: '只有較深的網路', none: '都沒有' },
  answers: {
    all: '每個深度都是 ELU 明顯較好',
    deep: '只有較深的網路，ELU 明顯較好',
    none: '任何深度都沒有明顯差距',
    mixed: '要看深度，而且方向不一致',
  },
  right:
    '沒錯，但只限於這個網路、這份資料、這個學習率。一次實驗能說的就是這樣：先換個學習率再跑一次，再決定要不要當成規則。',
  general:
    '「比較好」這句話沒說是在哪裡。看看那些點：同一深度的兩列如果重疊，隨機種子的影響就比函數還大。',
  skipped: '比較每個深度的兩列：點有沒有重疊？再換個學習率看看。',
  verdicts: { second: 'ELU 較好', first: 'Leaky ReLU 較好', open: '差距不超過散布' },
  verdict: (depth: number, verdict: string, apart: string, { wins, losses, of }: Comparison) =>
    `${depth} 層：${verdict}（中位數差 ${apart} 個百分點，${of} 個隨機種子中 ELU 領先 ${wins} 個，Leaky ReLU 領先 ${losses} 個）`,
  rule: '規則：中位數至少差三個百分點，而且至少四分之三的隨機種子都是同一個函數領先，才算差距大過散布。180 點中只差一點的，算是一樣。',
  waits: '還沒有全部跑完。',
  summary: (parts: readonly string[]) => `${parts.join('；')}。`,
};

export const words = { en, 'zh-Hant': zhHant };
