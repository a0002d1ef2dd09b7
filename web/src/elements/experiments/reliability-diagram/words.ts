// The words of <reliability-diagram>.
const en = {
  question: (held: number): string =>
    `The network trains until it knows its points by heart. Then it says of ${held} new points, on average, that it is about 90 % sure. How many of them does it get right?`,
  guessName: 'Share of the held-out points that are right',
  answer: (share: string): string => `${share} right`,
  near: 'You did not take its word for it. It was trained to be sure of the points it knew, and nothing taught it to be less sure of others.',
  believed:
    'You believed what it said of itself. “90 % sure” would mean that nine in ten such points are right. Softmax makes numbers that add up to 1; it does not count how often they come true.',
  tooLow:
    'It is better than that: much that it learnt does carry over. It is only less right than it says.',
  skipped:
    'Compare the height of the last bar with the dotted line: that is the gap between what it says and what is so.',
  diagram: 'How often it is right',
  diagramOf: 'of the held-out points, by how sure it says it is',
  sure: 'says: sure to',
  right: 'is right',
  honest:
    'Bar: how many are right; faint where there are few points. Stroke: how sure it says it is, on average. On the dotted line the two would agree.',
  count: (count: number): string => `${count} points`,
  plane: 'How sure it is',
  views: { near: 'the data', three: '3 times as far', ten: '10 times as far' },
  viewName: 'How much of the plane is shown',
  far: (least: string, sure: number, of: number): string =>
    `Ten units from the middle, in ${of} directions: at least ${least} sure everywhere, more than 95 % sure in ${sure} of ${of}.`,
  epochs: 'Epochs',
  status: (training: string, confidence: string, accuracy: string): string =>
    `Training points: ${training} right. Held out: ${confidence} sure on average, ${accuracy} right.`,
  summary: (epoch: number): string => `After ${epoch} epochs. `,
  caption:
    'Held-out points by how sure the network is: how many, how sure on average, how many right',
  columns: ['sure to', 'points', 'sure on average', 'right'],
  whole: 'all',
  direction: (x: number, y: number): string => `at (${x}, ${y})`,
};

type Own = typeof en;

const zhHant: Own = {
  question: (held: number) =>
    `網路訓練到把自己的點都背起來。面對 ${held} 個沒見過的點，它平均說自己有 90% 左右的把握。其中它會答對多少？`,
  guessName: '測試集中答對的比例',
  answer: (share: string) => `答對 ${share}`,
  near: '你沒有照單全收。訓練要它對認識的點有把握，卻沒有教它對其他的點少一點把握。',
  believed:
    '你相信了它對自己的評價。「90% 的把握」應該表示：十個這樣的點會對九個。Softmax 只是讓數加起來等於 1，並沒有去數這些話有幾次成真。',
  tooLow: '沒有那麼差：學到的東西，有不少用在新的點上也對。只是沒有它說的那麼常對。',
  skipped: '看最後一條長條的高度和點線差多少：那就是它說的和實際之間的差距。',
  diagram: '實際上多常答對',
  diagramOf: '測試集的點，依它自稱的把握分組',
  sure: '自稱的把握',
  right: '實際答對',
  honest:
    '長條：實際答對多少，點數少的顏色淡。橫線：自稱的平均把握。落在點線上，就是說多少、對多少。',
  count: (count: number) => `${count} 點`,
  plane: '它有多少把握',
  views: { near: '資料範圍', three: '三倍遠', ten: '十倍遠' },
  viewName: '顯示多大的平面',
  far: (least: string, sure: number, of: number) =>
    `離中心十個單位，在 ${of} 個方向上：每個方向至少有 ${least} 的把握，其中 ${sure} 個方向超過 95%。`,
  epochs: '訓練輪次',
  status: (training: string, confidence: string, accuracy: string) =>
    `訓練集答對 ${training}。測試集平均有 ${confidence} 的把握，實際答對 ${accuracy}。`,
  summary: (epoch: number) => `訓練 ${epoch} 輪之後：`,
  caption: '測試集的點依網路的把握分組：有幾點、平均把握、答對多少',
  columns: ['把握', '點數', '平均把握', '答對'],
  whole: '全部',
  direction: (x: number, y: number) => `在 (${x}, ${y})`,
};

export const words = { en, 'zh-Hant': zhHant };
