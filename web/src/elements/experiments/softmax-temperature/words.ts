// The words of <softmax-temperature>.
const en = {
  question: (entropy: string, most: string): string =>
    `At temperature 1 these three probabilities have an entropy of ${entropy} bits; three equal ones would have ${most}. How much at temperature 2?`,
  guessName: 'Entropy at temperature 2, in bits',
  bits: (entropy: string): string => `${entropy} bits`,
  answer: (entropy: string): string => `${entropy} bits`,
  near: 'That is about it. Dividing by 2 halves all differences between the logits, so the probabilities come nearer to each other.',
  tooLow:
    'It is more. A higher temperature flattens: the differences between logits shrink, and the answer becomes less certain. Entropy measures just that.',
  tooHigh:
    'It is less. The order of the classes stays, and so does some of the difference: only with ever higher temperatures do the three become equal.',
  doubled:
    'Twice the temperature is not twice the entropy: with three classes it can never be more than that of three equal shares.',
  skipped:
    'Move the temperature to both ends: almost certain on the cold side, almost even on the hot one.',
  temperature: 'Temperature T',
  yours: 'yours',
  title: 'Probabilities at each temperature',
  entropy: 'Entropy',
  of: (most: string): string => `largest possible ${most} bits`,
  waits: 'The other temperatures appear once it has run.',
  summary: (logits: string, parts: string, most: string): string =>
    `Logits ${logits}. Entropy ${parts}; the largest possible is ${most} bits.`,
  part: (entropy: string, temperature: string): string =>
    `${entropy} bits at temperature ${temperature}`,
  caption: 'Probabilities and entropy in bits at each temperature',
  arithmetic: (temperature: string, entropy: string): string =>
    `H = Σ p × (−log₂ p) = ${entropy} at T = ${temperature}`,
};

type Own = typeof en;

const zhHant: Own = {
  question: (entropy: string, most: string) =>
    `溫度 1 時，這三個概率的熵是 ${entropy} 位元；三個概率相等時會是 ${most}。溫度 2 時是多少？`,
  guessName: '溫度 2 時的熵，單位是位元',
  bits: (entropy: string) => `${entropy} 位元`,
  answer: (entropy: string) => `${entropy} 位元`,
  near: '差不多就是這樣。除以 2，邏輯值之間的差全部減半，概率也就互相靠近。',
  tooLow:
    '其實更大。溫度升高會把差距壓平：邏輯值之間的差變小，答案更不確定，而熵量的正是這個不確定。',
  tooHigh: '其實沒那麼大。類別的先後次序不變，差距也還在；溫度要一直升高，三個概率才會趨於相等。',
  doubled: '溫度加倍，熵不會加倍：只有三個類別，熵再大也大不過三個概率相等的時候。',
  skipped: '把溫度移到兩端看看：冷的一端幾乎肯定，熱的一端幾乎平均。',
  temperature: '溫度 T',
  yours: '目前',
  title: '各個溫度下的概率',
  entropy: '熵',
  of: (most: string) => `最大可能是 ${most} 位元`,
  waits: '執行之後，才會出現其他溫度。',
  summary: (logits: string, parts: string, most: string) =>
    `邏輯值 ${logits}。熵：${parts}；最大可能是 ${most} 位元。`,
  part: (entropy: string, temperature: string) => `溫度 ${temperature} 時 ${entropy} 位元`,
  caption: '各個溫度下的概率與熵（位元）',
  arithmetic: (temperature: string, entropy: string) =>
    `T = ${temperature} 時，H = Σ p × (−log₂ p) = ${entropy}`,
};

export const words = { en, 'zh-Hant': zhHant };
