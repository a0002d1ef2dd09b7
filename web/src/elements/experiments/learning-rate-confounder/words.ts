// The words of <learning-rate-confounder>.
const en = {
  rival: 'Beside sigmoid',
  row: (rate: string, name: string): string => `rate ${rate}, ${name}`,
  measure: (epochs: number): string => `Accuracy after ${epochs} epochs`,
  question: (known: string, asked: string): string =>
    `At learning rate ${known} two layers of sigmoid get little more than half of the points right. The same network at learning rate ${asked}: how many?`,
  guessName: 'Share that sigmoid gets right',
  answer: (share: string): string => `median ${share}`,
  low: 'Far more. Sigmoid’s slope is at most 0.25, and every layer multiplies by it again, so its gradients are small. A learning rate twenty times as large makes up for that: the matrix compared functions, but also step sizes that suited only some of them.',
  close:
    'Close. What looked like a bad function was, in this network, a step that was too short for it. In a deeper network no single learning rate would help every layer.',
  high: 'A little less, but you saw the point: sigmoid can learn this, if its steps are long enough.',
  skipped: 'Find the best rate of each function, and compare them there.',
  best: (name: string, rate: string, share: string): string =>
    `${name} is best at rate ${rate}, median ${share}`,
  waits: (ended: number, of: number): string => `Runs that have ended: ${ended} of ${of}.`,
  summary: (one: string, other: string): string => `${one}. ${other}.`,
};

type Own = typeof en;

const zhHant: Own = {
  rival: '和 Sigmoid 比較',
  row: (rate: string, name: string) => `學習率 ${rate}，${name}`,
  measure: (epochs: number) => `${epochs} 個訓練輪次後的準確率`,
  question: (known: string, asked: string) =>
    `學習率 ${known} 時，兩層 Sigmoid 只分對一半多一點。同一個網路，學習率改成 ${asked}，會分對多少？`,
  guessName: 'Sigmoid 分對的比例',
  answer: (share: string) => `中位數 ${share}`,
  low: '多得多。Sigmoid 的斜率最多 0.25，每一層都要再乘一次，所以梯度很小。學習率放大二十倍，恰好補回來：矩陣比的不只是函數，也比了只適合其中幾個函數的步子大小。',
  close:
    '很接近。看起來是函數不好，在這個網路裡其實是步子太小。換成更深的網路，就沒有一個學習率能同時照顧每一層了。',
  high: '稍微少一點，但你抓到重點了：步子夠大，Sigmoid 也學得會。',
  skipped: '找出每個函數最好的學習率，在那裡比較。',
  best: (name: string, rate: string, share: string) =>
    `${name} 在學習率 ${rate} 最好，中位數 ${share}`,
  waits: (ended: number, of: number) => `${of} 次訓練完成了 ${ended} 次。`,
  summary: (one: string, other: string) => `${one}。${other}。`,
};

export const words = { en, 'zh-Hant': zhHant };
