// The words of <slope-at-zero>.
const en = {
  alpha: 'α of B',
  world: (alpha: string): string => `ELU, α = ${alpha}`,
  question: (alpha: string): string =>
    `Just right of 0 the slope of ELU is 1. With α = ${alpha}, what is it just left of 0?`,
  guessName: 'Slope just left of 0',
  answer: (slope: string): string => `slope ${slope}`,
  right:
    'Right. On the left f′(x) = α eˣ, and eˣ tends to 1 at 0, so α itself is the slope there. Only with α = 1 do both sides agree.',
  one: 'That is the slope with α = 1, the value that most texts show. The left piece is α times eˣ − 1, so its slope at 0 is α times 1: both sides agree for α = 1 alone.',
  zero: 'ReLU has slope 0 there. ELU’s left piece is α(eˣ − 1): it reaches 0 with slope α, and becomes flat only further to the left.',
  other:
    'On the left f′(x) = α eˣ. Near 0 the factor eˣ is near 1, so what is left of it is α, no more and no less.',
  skipped: 'Move α and watch three things at once: the bend at 0, the jump of f′, the network B.',
  curves: (alpha: string): string => `ELU with α = ${alpha}`,
  hidden: 'f′ is drawn once you have guessed',
  leftSlope: 'just left of 0, f′ =',
  rightSlope: 'just right of 0, f′ =',
  smooth: 'Both sides agree: no corner.',
  corner: 'They differ: a corner in f, a jump in f′.',
  leftRow: 'slope just left of 0',
  rightRow: 'slope just right of 0',
  approach: (alpha: string): string => `f′ on the way to 0, α = ${alpha}`,
  at: (x: string): string => `x = ${x}`,
  value: 'f(x)',
  slope: 'f′(x)',
  limit: 'x → 0 from the left',
  note: 'On the left f′(x) = f(x) + α.',
  summary: (left: string, right: string, a: string, b: string): string =>
    `With B’s α the slope is ${left} just left of 0 and ${right} just right of it. ${a}; ${b}.`,
  waits: 'The slope left of 0 waits for your guess.',
};

type Own = typeof en;

const zhHant: Own = {
  alpha: 'B 的 α',
  world: (alpha: string) => `ELU，α = ${alpha}`,
  question: (alpha: string) => `緊貼 0 的右側，ELU 的斜率是 1。α = ${alpha} 時，緊貼 0 的左側呢？`,
  guessName: '0 左側的斜率',
  answer: (slope: string) => `斜率 ${slope}`,
  right:
    '沒錯。左邊 f′(x) = α eˣ，x 趨近 0 時 eˣ 趨近 1，所以斜率就是 α。只有 α = 1，左右兩邊才相等。',
  one: '那是 α = 1 時的斜率，也是多數教材畫的情形。左段是 eˣ − 1 的 α 倍，在 0 的斜率也就是 1 的 α 倍；只有 α = 1 時兩邊才接得平滑。',
  zero: '那是 ReLU。ELU 的左段是 α(eˣ − 1)，以斜率 α 到達 0，要再往左走才會變平。',
  other: '左邊 f′(x) = α eˣ。靠近 0 時 eˣ 接近 1，剩下的正好就是 α。',
  skipped: '移動 α，同時看三處：0 的轉折、f′ 的跳躍，還有網路 B。',
  curves: (alpha: string) => `α = ${alpha} 的 ELU`,
  hidden: '猜過之後才畫出 f′',
  leftSlope: '緊貼 0 的左側，f′ =',
  rightSlope: '緊貼 0 的右側，f′ =',
  smooth: '兩側相等，沒有尖角。',
  corner: '兩側不同：f 有尖角，f′ 有跳躍。',
  leftRow: '0 左側的斜率',
  rightRow: '0 右側的斜率',
  approach: (alpha: string) => `走向 0 途中的 f′，α = ${alpha}`,
  at: (x: string) => `x = ${x}`,
  value: 'f(x)',
  slope: 'f′(x)',
  limit: '從左側趨近 0',
  note: '在左邊，f′(x) = f(x) + α。',
  summary: (left: string, right: string, a: string, b: string) =>
    `以 B 的 α，0 左側的斜率是 ${left}，右側是 ${right}。${a}；${b}。`,
  waits: '0 左側的斜率，等你先猜。',
};

export const words = { en, 'zh-Hant': zhHant };
