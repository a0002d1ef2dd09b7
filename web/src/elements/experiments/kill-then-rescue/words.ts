// The words of <kill-then-rescue>.
const en = {
  damage: 'Learning rate of the damage',
  rescue: 'Learning rate afterwards',
  undamaged: (rate: string): string => `${rate} all the time`,
  damaged: (damage: string, epochs: number, rate: string): string =>
    `${damage} for ${epochs} epochs, then ${rate}`,
  question: (damage: string, epochs: number, rate: string, rest: number): string =>
    `B trains at ${damage} for ${epochs} epochs, which kills units, and then at ${rate} for ${rest} more. How many of the dead units come back?`,
  guessName: 'Dead units that come back',
  options: ['most of them', 'about half', 'hardly any'],
  noDamage: 'no unit was dead after the long steps',
  answer: (before: number, after: number): string =>
    `${before} dead after the long steps, ${after} at the end`,
  right:
    'Right. A dead unit’s gradient is exactly 0, and 0 times any learning rate is 0. What revives a few is luck: the layer before moves, and an input wanders back to the positive side.',
  wrong:
    'A smaller step does not heal. The gradient of a dead unit is not small, it is exactly 0, and 0 times any learning rate is 0. Only the living units go on learning.',
  half: 'This time quite a few came back: the layer before moved, and took their inputs to the positive side again. Try other seeds: as a rule hardly any do.',
  skipped:
    'Compare the two accuracies: the living units go on learning, but they have to do it without the dead ones.',
  after: (epochs: number): string => `dead after epoch ${epochs}`,
  summary: (a: string, b: string, before: string, after: number, of: number): string =>
    `${a}. ${b}. In B ${before} of ${of} units were dead when the long steps ended, and ${after} are now.`,
  notYet: 'an unknown number',
};

type Own = typeof en;

const zhHant: Own = {
  damage: '造成傷害的學習率',
  rescue: '之後的學習率',
  undamaged: (rate: string) => `一直用 ${rate}`,
  damaged: (damage: string, epochs: number, rate: string) =>
    `先用 ${damage} 訓練 ${epochs} 輪，再用 ${rate}`,
  question: (damage: string, epochs: number, rate: string, rest: number) =>
    `B 先用學習率 ${damage} 訓練 ${epochs} 輪，殺死一些單元，再改用 ${rate} 訓練 ${rest} 輪。死掉的單元有多少會活過來？`,
  guessName: '活過來的單元',
  options: ['大部分', '大約一半', '幾乎沒有'],
  noDamage: '大步之後沒有單元死亡',
  answer: (before: number, after: number) => `大步之後死了 ${before} 個，最後死了 ${after} 個`,
  right:
    '沒錯。死亡單元的梯度恰好是 0，0 乘上任何學習率都是 0。少數活過來的靠的是運氣：前一層變了，輸入碰巧又回到正的一側。',
  wrong:
    '步子變小並不能治好它。死亡單元的梯度不是很小，而是恰好等於 0，乘上任何學習率都還是 0。繼續學的只有活著的單元。',
  half: '這一次活過來的不少：前一層變了，把它們的輸入又帶回正的一側。換幾個隨機種子看看，通常幾乎沒有單元能活過來。',
  skipped: '比較兩邊的準確率：活著的單元繼續學，但少了死掉的那些。',
  after: (epochs: number) => `第 ${epochs} 輪後死亡`,
  summary: (a: string, b: string, before: string, after: number, of: number) =>
    `${a}。${b}。B 的 ${of} 個單元中，大步結束時死亡的有 ${before} 個，現在有 ${after} 個。`,
  notYet: '？',
};

export const words = { en, 'zh-Hant': zhHant };
