// The words of <epochs-to-accuracy>.
const en = {
  label: (name: string, rate: string): string => `${name}, rate ${rate}`,
  measure: 'Epochs until 90 % of the points are right',
  late: (count: number, most: number): string => `${count} not within ${most}`,
  question:
    'Two layers of 16 units, learning rate 0.1 for both. Sigmoid needs how many times as many epochs as ReLU until 90 % of the points are right?',
  guessName: 'Epochs of sigmoid over those of ReLU',
  options: ['about as many', 'about 3 times', 'about 10 times', '20 times or more'],
  answer: (times: string): string => `${times} times as many, median against median`,
  wait: 'Sigmoid does not get there in the given epochs',
  right:
    'Right. At one and the same rate, ReLU’s slope of 1 lets the first layer move; sigmoid’s slope is at most a quarter, twice over.',
  less: 'The difference is larger than you expected: sigmoid’s slopes of at most 0.25 multiply through both layers, so at the same rate its first layer moves very slowly.',
  more: 'The difference is smaller than you expected. Two layers are not deep: sigmoid is slow here, not helpless.',
  skipped:
    'Now look at the last two rows: with a rate of its own sigmoid needs far fewer epochs. A part of the difference was the learning rate.',
  rates: 'Part of it is the learning rate: look at the last two rows.',
  summary: (rows: string): string => `Epochs until 90 % of the training points are right. ${rows}.`,
};

type Own = typeof en;

const zhHant: Own = {
  label: (name: string, rate: string) => `${name}，學習率 ${rate}`,
  measure: '準確率達到 90% 所需的訓練輪次',
  late: (count: number, most: number) => `${count} 次在 ${most} 輪內未達到`,
  question:
    '兩層，每層 16 個單元，學習率都是 0.1。準確率要達到 90%，Sigmoid 需要的輪次是 ReLU 的幾倍？',
  guessName: 'Sigmoid 的輪次是 ReLU 的幾倍',
  options: ['差不多', '約 3 倍', '約 10 倍', '20 倍以上'],
  answer: (times: string) => `中位數相比，是 ${times} 倍`,
  wait: 'Sigmoid 在給定的輪次內沒有達到',
  right:
    '沒錯。學習率相同時，ReLU 的斜率是 1，第 1 層動得起來；Sigmoid 的斜率最多四分之一，還要連乘兩次。',
  less: '差距比你想的大：Sigmoid 每層的斜率最多 0.25，兩層相乘，學習率相同時第 1 層幾乎不動。',
  more: '差距比你想的小。兩層還不算深，Sigmoid 在這裡只是慢，並不是學不會。',
  skipped:
    '再看最後兩列：換上適合自己的學習率，Sigmoid 所需的輪次就少得多。差距有一部分來自學習率。',
  rates: '其中一部分是學習率造成的，請看最後兩列。',
  summary: (rows: string) => `訓練集準確率達到 90% 所需的輪次。${rows}。`,
};

export const words = { en, 'zh-Hant': zhHant };
