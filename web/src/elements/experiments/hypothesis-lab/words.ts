// The words of <hypothesis-lab>.
import type { Verdict } from '../kit.js';

const en = {
  setting: (badge: string): string => `Setting ${badge}`,
  activation: (badge: string): string => `Activation of ${badge}`,
  layers: (badge: string): string => `Hidden layers of ${badge}`,
  rate: (badge: string): string => `Learning rate of ${badge}`,
  seeds: 'Seeds',
  row: (badge: string, name: string, layers: number, rate: string): string =>
    `${badge}: ${name}, ${layers} ${layers === 1 ? 'layer' : 'layers'}, rate ${rate}`,
  budget: (spent: number, of: number): string =>
    `Budget: ${spent} of ${of} runs are spent, over all comparisons together. Every seed costs two, one for A and one for B; a run that you have had already costs nothing again.`,
  cost: (cost: number): string => `This comparison takes ${cost}.`,
  short: (seeds: number, asked: number): string =>
    seeds === 0
      ? 'The budget does not reach for this comparison any more. Report what you have found.'
      : `The budget reaches for ${seeds} of ${asked} seeds.`,
  renew: 'Begin with a new budget',
  empty: 'The budget is spent: nothing is run.',
  tried: (count: number): string => `With this budget you have made ${count} comparisons`,
  result: (seeds: number, verdict: Verdict | 'few'): string =>
    `${seeds === 1 ? '1 seed' : `${seeds} seeds`}, ${en.answers[verdict]}`,
  all: 'Report all of them. Whoever compares often enough finds a difference by luck.',
  measure: (epochs: number): string => `Accuracy after ${epochs} epochs`,
  question: 'Choose A, B and the number of seeds below. Then commit yourself: which is better?',
  guessName: 'Your hypothesis',
  options: {
    first: 'A is better',
    second: 'B is better',
    open: 'no difference beyond the spread',
  },
  answers: {
    first: 'A is better, by more than the spread',
    second: 'B is better, by more than the spread',
    open: 'no difference beyond the spread',
    few: 'too few seeds to say',
  },
  right:
    'Your hypothesis held, for these settings and these seeds. Report it with the spread beside it.',
  wrong:
    'Your hypothesis did not hold here. That is a result, too: report it as it is, with the spread. What you must not do is look for the seeds at which it would have held.',
  few: (fewest: number): string =>
    `With fewer than ${fewest} seeds a lucky draw looks like a difference. Spend more of the budget.`,
  skipped: 'Without a hypothesis before the run, it is easy to find one in the dots afterwards.',
  reportTitle: 'Your report',
  report: (a: string, b: string, wins: number, losses: number, of: number): string =>
    `${a}. ${b}. A was better at ${losses} of ${of} ${of === 1 ? 'seed' : 'seeds'}, B at ${wins}.`,
  verdicts: {
    first: 'By the rule of this lesson A is better.',
    second: 'By the rule of this lesson B is better.',
    open: 'By the rule of this lesson the difference lies within the spread.',
  } satisfies Record<Verdict, string>,
  rule: 'The rule: the medians are at least three points apart, and three quarters of the seeds agree.',
  waits: (ended: number, of: number): string => `Runs that have ended: ${ended} of ${of}.`,
};

type Own = typeof en;

const zhHant: Own = {
  setting: (badge: string) => `設定 ${badge}`,
  activation: (badge: string) => `${badge} 的激活函數`,
  layers: (badge: string) => `${badge} 的隱藏層數`,
  rate: (badge: string) => `${badge} 的學習率`,
  seeds: '隨機種子數',
  row: (badge: string, name: string, layers: number, rate: string) =>
    `${badge}：${name}，${layers} 層，學習率 ${rate}`,
  budget: (spent: number, of: number) =>
    `預算：所有比較合計，${of} 次訓練中已經用掉 ${spent} 次。每個隨機種子要花兩次，A、B 各一次；做過的訓練，再做不必花錢。`,
  cost: (cost: number) => `這次比較要花 ${cost} 次。`,
  short: (seeds: number, asked: number) =>
    seeds === 0
      ? '預算不夠做這次比較了。把找到的結果寫進報告吧。'
      : `預算只夠 ${asked} 個隨機種子中的 ${seeds} 個。`,
  renew: '用新的預算重新開始',
  empty: '預算用完了，不再訓練。',
  tried: (count: number) => `這筆預算做了 ${count} 次比較`,
  result: (seeds: number, verdict: Verdict | 'few') =>
    `${seeds} 個隨機種子，${zhHant.answers[verdict]}`,
  all: '全部都要寫進報告。比較的次數夠多，總會碰巧找到差距。',
  measure: (epochs: number) => `${epochs} 個訓練輪次後的準確率`,
  question: '在下面選好 A、B 和隨機種子數，然後下注：哪一個比較好？',
  guessName: '你的假設',
  options: {
    first: 'A 比較好',
    second: 'B 比較好',
    open: '差距不超過散布',
  },
  answers: {
    first: 'A 比較好，差距大過散布',
    second: 'B 比較好，差距大過散布',
    open: '差距不超過散布',
    few: '隨機種子太少，不能下結論',
  },
  right: '在這些設定和這些隨機種子下，你的假設成立。報告時，把散布寫在旁邊。',
  wrong:
    '你的假設在這裡不成立。這也是結果：照實報告，連同散布。不能做的，是去找讓它成立的隨機種子。',
  few: (fewest: number) =>
    `隨機種子不到 ${fewest} 個，運氣好看起來就像有差距。預算還可以多花一點。`,
  skipped: '跑之前沒有假設，跑完就很容易從那些點裡「找到」一個。',
  reportTitle: '你的報告',
  report: (a: string, b: string, wins: number, losses: number, of: number) =>
    `${a}。${b}。同一個隨機種子下，${of} 次中 A 較好 ${losses} 次，B 較好 ${wins} 次。`,
  verdicts: {
    first: '依本課的規則，A 比較好。',
    second: '依本課的規則，B 比較好。',
    open: '依本課的規則，差距在散布之內。',
  },
  rule: '規則：中位數至少差三個百分點，而且四分之三的隨機種子方向一致。',
  waits: (ended: number, of: number) => `${of} 次訓練完成了 ${ended} 次。`,
};

export const words = { en, 'zh-Hant': zhHant };
