// The words of <leaky-alpha>.
const en = {
  alpha: 'α of B',
  damage: 'Learning rate of the damage',
  relu: 'ReLU',
  leaky: (alpha: string): string => `leaky ReLU, α = ${alpha}`,
  curve: 'B’s function and its slope',
  curveNote: 'the left slope is α',
  curveSummary: (alpha: string): string =>
    `Leaky ReLU with α = ${alpha}: a straight line of slope 1 above 0, of slope ${alpha} below.`,
  question: (alpha: string, damage: string, epochs: number): string =>
    `Both train at ${damage} for ${epochs} epochs, then at a small rate. A has ReLU, B leaky ReLU with α = ${alpha}. How does B end, compared with A?`,
  guessName: 'B at the end, compared with A',
  options: ['about the same', 'clearly better', 'not finite'],
  same: 'about the same',
  better: 'B is clearly better',
  lost: 'B is not finite any more',
  answer: (what: string, a: string, b: string): string => `${what}: ${a} against ${b}`,
  feedback: {
    same: 'Here the slope on the left made no difference that could be told from luck. Try α = 0.1, or another seed.',
    better:
      'With a slope on the left no unit can die: each input brings a gradient, even if a small one, and in the 60 epochs of small steps the units find their way back.',
    lost: 'The damage grew instead of being swallowed: every unit was alive and passed the long steps on.',
  },
  summary: (
    curve: string,
    a: string,
    b: string,
    deadA: number,
    deadB: number,
    of: number,
  ): string => `${curve} ${a}; ${deadA} of ${of} units are dead. ${b}; ${deadB} of ${of} are dead.`,
};

type Own = typeof en;

const zhHant: Own = {
  alpha: 'B 的 α',
  damage: '造成傷害的學習率',
  relu: 'ReLU',
  leaky: (alpha: string) => `Leaky ReLU，α = ${alpha}`,
  curve: 'B 的函數和斜率',
  curveNote: '左邊的斜率就是 α',
  curveSummary: (alpha: string) =>
    `α = ${alpha} 的 Leaky ReLU：0 以上是斜率 1 的直線，0 以下是斜率 ${alpha} 的直線。`,
  question: (alpha: string, damage: string, epochs: number) =>
    `兩邊都先用學習率 ${damage} 訓練 ${epochs} 輪，再用小的學習率。A 用 ReLU，B 用 α = ${alpha} 的 Leaky ReLU。和 A 相比，B 最後如何？`,
  guessName: '和 A 相比，B 的結果',
  options: ['差不多', '明顯較好', '不是有限數'],
  same: '差不多',
  better: 'B 明顯較好',
  lost: 'B 已經不是有限數',
  answer: (what: string, a: string, b: string) => `${what}：${a} 對 ${b}`,
  feedback: {
    same: '這一次，左邊的斜率帶來的差別和運氣分不開。試試 α = 0.1，或換一個隨機種子。',
    better:
      '左邊有了斜率，就沒有單元會死：每個輸入都帶來梯度，雖然很小；在小步訓練的 60 輪裡，單元慢慢找到了回來的路。',
    lost: '傷害沒有被吞掉，反而越來越大：每個單元都活著，把大步一路傳下去。',
  },
  summary: (curve: string, a: string, b: string, deadA: number, deadB: number, of: number) =>
    `${curve}${a}；${of} 個單元中 ${deadA} 個死亡。${b}；${of} 個單元中 ${deadB} 個死亡。`,
};

export const words = { en, 'zh-Hant': zhHant };
