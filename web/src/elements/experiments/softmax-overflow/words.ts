// The words of <softmax-overflow>.
const en = {
  question: (precision: string): string =>
    `The textbook formula in ${precision}, and the logits climb. What goes wrong first?`,
  guessName: 'What goes wrong first',
  options: {
    zero: 'all probabilities become 0',
    nan: 'a NaN appears',
    infinite: 'a probability becomes infinite',
    nothing: 'nothing, it is a fraction',
  },
  answer: (from: string): string => `from ${from} on, all probabilities are 0`,
  right:
    'Right. The sum overflows before any single power does, and a finite number over infinity is 0. No NaN warns you. The infinite loss comes later, from another line of code.',
  nan: 'NaN is the second act. The first is quieter: the sum of the powers is larger than each of them, so it becomes infinite first, and a finite number over infinity is 0.',
  infinite:
    'Infinity stands below the fraction line first: the sum overflows before any power. A finite number over infinity is 0.',
  nothing:
    'The fraction is small, but its two halves are not. They are computed first, and each of them has to fit.',
  skipped:
    'Go through the three acts with the slider: the sum becomes infinite, then the first power, then all of them.',
  largest: 'Largest logit',
  precision: 'Precision',
  map: 'The textbook formula',
  mapOf: (precision: string): string => `in ${precision}, by the largest logit`,
  stable: 'with the largest logit subtracted first',
  fates: { right: 'right', zero: '0', nan: 'NaN' },
  acts: (sum: string, first: string, last: string): string =>
    `Act 1, from ${sum}: the sum is infinite and every p is 0. Act 2, from ${first}: the first NaN. Act 3, from ${last}: nothing but NaN.`,
  waits: 'Run it to see where each act begins.',
  reading: (largest: string): string => `At ${largest}`,
  columns: ['', 'z', 'e^z', 'textbook p', 'stable p'],
  sumRow: 'sum',
  summary: (precision: string, largest: string, naive: string, stable: string): string =>
    `In ${precision}, with ${largest} as the largest logit, the textbook formula gives ${naive}; with the largest logit subtracted first it is ${stable}.`,
  caption: 'The textbook formula and the stable one at this largest logit',
  thresholdRows: {
    sum: 'the sum is infinite from',
    power: (index: string): string => `p${index} is NaN from`,
  },
};

type Own = typeof en;

const zhHant: Own = {
  question: (precision: string) =>
    `照課本的公式，用 ${precision} 計算，邏輯值一路變大。最先出什麼問題？`,
  guessName: '最先出的問題',
  options: {
    zero: '所有概率變成 0',
    nan: '出現 NaN',
    infinite: '某個概率變成無限大',
    nothing: '不會有問題，它只是個比例',
  },
  answer: (from: string) => `從 ${from} 起，所有概率都是 0`,
  right:
    '沒錯。每一個次方都還放得下，總和就先溢位了；有限的數除以無限大等於 0。沒有 NaN 提醒你，要等到後面另一行程式取對數，損失才變成無限大。',
  nan: 'NaN 是第二幕。第一幕更安靜：總和比任何一個次方都大，所以總和最先變成無限大，而有限的數除以無限大等於 0。',
  infinite: '最先變成無限大的是分母：總和比任何一個次方都早溢位。有限的數除以無限大等於 0。',
  nothing: '比例本身不大，可是分子和分母要先算出來，而這兩個數都得放得下。',
  skipped: '用滑桿走過三幕：先是總和變成無限大，再來是第一個次方，最後是全部的次方。',
  largest: '最大的邏輯值',
  precision: '精度',
  map: '課本的公式',
  mapOf: (precision: string) => `${precision}，橫軸是最大的邏輯值`,
  stable: '先減去最大的邏輯值',
  fates: { right: '正確', zero: '0', nan: 'NaN' },
  acts: (sum: string, first: string, last: string) =>
    `第一幕，從 ${sum} 起：總和是無限大，每個 p 都是 0。第二幕，從 ${first} 起：出現第一個 NaN。第三幕，從 ${last} 起：全是 NaN。`,
  waits: '執行之後，就會看到每一幕從哪裡開始。',
  reading: (largest: string) => `在 ${largest} 這裡`,
  columns: ['', 'z', 'e^z', '課本的 p', '穩定的 p'],
  sumRow: '總和',
  summary: (precision: string, largest: string, naive: string, stable: string) =>
    `用 ${precision} 計算，最大的邏輯值是 ${largest} 時，課本的公式得到 ${naive}；先減去最大的邏輯值，得到 ${stable}。`,
  caption: '在這個最大邏輯值，課本的公式與穩定的算法',
  thresholdRows: {
    sum: '總和是無限大，從',
    power: (index: string) => `p${index} 是 NaN，從`,
  },
};

export const words = { en, 'zh-Hant': zhHant };
