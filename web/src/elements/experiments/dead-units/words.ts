// The words of <dead-units>.
const en = {
  rateA: 'Learning rate of A',
  rateB: 'Learning rate of B',
  world: (rate: string): string => `learning rate ${rate}`,
  question: (rate: string, of: number): string =>
    `The same network trains twice. B takes steps of learning rate ${rate}. How many of B’s ${of} hidden units die?`,
  guessName: 'Dead units in B',
  died: (dead: number): string => (dead === 0 ? 'none died' : `${dead} died`),
  few: 'You expected a few casualties from a step that is too long. The usual picture is a ball that overshoots the valley and rolls back. ReLU has no way back: one long step can push a bias so far down that z is negative for every input, and from then on the slope is 0.',
  many: 'Most of them live. A long step alone does not kill: a unit dies only when z becomes negative for every single training input, and a moderate learning rate rarely moves a bias that far.',
  close:
    'Close. A dead unit has z below 0 for every input, so its value and its slope are 0, no gradient reaches its weights, and it stays where it is.',
  skipped:
    'A dead unit is not the same as an inactive one. Inactive is 0 for this input; dead is 0 for every training input, and only that is final.',
  summary: (a: string, b: string, deadA: number, deadB: number, of: number): string =>
    `${a}; ${deadA} of ${of} units are dead. ${b}; ${deadB} of ${of} units are dead.`,
};

type Own = typeof en;

const zhHant: Own = {
  rateA: 'A 的學習率',
  rateB: 'B 的學習率',
  world: (rate: string) => `學習率 ${rate}`,
  question: (rate: string, of: number) =>
    `同一個網路訓練兩次，B 用學習率 ${rate}。B 的 ${of} 個隱藏單元，會死掉幾個？`,
  guessName: 'B 中死亡的單元數',
  died: (dead: number) => (dead === 0 ? '沒有單元死亡' : `死了 ${dead} 個`),
  few: '你以為步子太大只會犧牲幾個。常見的想像是球衝過谷底，再滾回來；ReLU 卻沒有回頭路：一大步就可能把偏置推得太低，讓每個輸入的 z 都變成負的，從此斜率都是 0。',
  many: '大部分都活著。步子大不一定致命：要每一個訓練輸入的 z 都是負的，單元才算死亡；學習率適中時，偏置很少被推得那麼遠。',
  close:
    '很接近。死亡的單元，每個輸入的 z 都小於 0，輸出和斜率都是 0，梯度傳不到它的權重，它就永遠停在那裡。',
  skipped:
    '「死亡」和「未激活」不同：未激活是對這個輸入輸出 0；死亡是對每個訓練輸入都輸出 0，只有後者無法挽回。',
  summary: (a: string, b: string, deadA: number, deadB: number, of: number) =>
    `${a}；${of} 個單元中 ${deadA} 個死亡。${b}；${of} 個單元中 ${deadB} 個死亡。`,
};

export const words = { en, 'zh-Hant': zhHant };
