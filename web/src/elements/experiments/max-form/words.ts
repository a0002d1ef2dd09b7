// The words of <max-form>.
const en = {
  alpha: 'α',
  title: 'Leaky ReLU and max(αx, x)',
  core: 'the core',
  drawn: 'At inputs drawn from the seed',
  max: 'max(αx, x)',
  question: (alpha: string): string =>
    `α = ${alpha}. What does max(αx, x) give for x = −1, and what for x = 1?`,
  guessName: 'Values of max(αx, x)',
  option: (left: string, right: string): string => `${left} and ${right}`,
  right:
    'Right. For α above 1, αx is the smaller of the two on the left and the larger on the right: max picks the wrong piece on both sides.',
  wrong:
    '“Leaky ReLU is max(αx, x)” is a rule with a condition: α must not be above 1. Take the larger of the two on each side, and see which one it is.',
  skipped: 'Move α across 1, and watch the two curves come apart.',
  answer: (left: string, right: string): string => `${left} and ${right}`,
  same: (alpha: string): string => `With α = ${alpha} the two forms agree everywhere.`,
  differ: (alpha: string, x: string, core: string, max: string): string =>
    `With α = ${alpha} they differ everywhere but at 0: at x = ${x} the core gives ${core}, max(αx, x) gives ${max}.`,
  waits: (alpha: string): string =>
    `The function that the core computes, with α = ${alpha}. max(αx, x) is drawn once it runs.`,
  caption: 'Values of the two forms',
};

type Own = typeof en;

const zhHant: Own = {
  alpha: 'α',
  title: 'Leaky ReLU 與 max(αx, x)',
  core: '核心',
  drawn: '由隨機種子抽出的輸入',
  max: 'max(αx, x)',
  question: (alpha: string) => `α = ${alpha}。x = −1 和 x = 1 時，max(αx, x) 各是多少？`,
  guessName: 'max(αx, x) 的值',
  option: (left: string, right: string) => `${left} 和 ${right}`,
  right: '沒錯。α 大於 1 時，左邊的 αx 比 x 小，右邊的 αx 才比 x 大：max 在兩邊都選錯了。',
  wrong:
    '「Leaky ReLU 就是 max(αx, x)」是有條件的：α 不能大於 1。兩邊各取較大的那個，看看選中的是哪一個。',
  skipped: '把 α 拖過 1，看兩條曲線怎麼分開。',
  answer: (left: string, right: string) => `${left} 和 ${right}`,
  same: (alpha: string) => `α = ${alpha} 時，兩種寫法處處相同。`,
  differ: (alpha: string, x: string, core: string, max: string) =>
    `α = ${alpha} 時，除了 0 以外處處不同：在 x = ${x}，核心得到 ${core}，max(αx, x) 得到 ${max}。`,
  waits: (alpha: string) => `核心計算的函數，α = ${alpha}。執行之後才畫出 max(αx, x)。`,
  caption: '兩種寫法的值',
};

export const words = { en, 'zh-Hant': zhHant };
