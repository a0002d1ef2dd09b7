// The words of <straight-layers>.
const en = {
  first: 'First layer of B',
  depth: 'Hidden layers',
  straight: 'all layers linear',
  changed: (name: string): string => `first layer ${name}`,
  question: (depth: number, name: string): string =>
    `${depth === 1 ? 'One hidden layer' : `${depth} hidden layers`} of 16 units, three spiral arms, 100 epochs. In A every layer is linear; in B the first one is ${name}. How many per cent of the points does A get right in the end?`,
  guessName: 'Accuracy of A',
  answer: (text: string): string => `A: ${text}`,
  close:
    'Close. A chain of linear layers is one linear layer: whatever the depth, its borders are straight lines, and three straight lines get about half of the spiral.',
  tooHigh:
    'You expected depth to buy something. But a weighted sum of weighted sums is again a weighted sum: A is one linear layer, written in many matrices. Look at its picture: the borders are straight.',
  oneTooHigh:
    'You expected a hidden layer to buy something. But its weighted sums go as they are into those of the output, and a weighted sum of weighted sums is again a weighted sum: A is one linear layer, written in two matrices. Look at its picture: the borders are straight.',
  tooLow:
    'A does better than guessing: straight borders do cut off the outer part of each arm, and that is about half of the points. What they cannot do is follow an arm around.',
  skipped:
    'Move the depth: A’s borders stay straight, with one layer and with six. B’s bend as soon as one layer is not linear.',
  summary: (a: string, b: string): string => `${a}; ${b}.`,
};

type Own = typeof en;

const zhHant: Own = {
  first: 'B 的第 1 層',
  depth: '隱藏層數',
  straight: '全部線性',
  changed: (name: string) => `第 1 層 ${name}`,
  question: (depth: number, name: string) =>
    `${depth} 個隱藏層，每層 16 個單元，三條螺旋臂，100 個輪次。A 的每一層都是線性的；B 只把第 1 層換成 ${name}。最後 A 能分對百分之幾的點？`,
  guessName: 'A 的準確率',
  answer: (text: string) => `A：${text}`,
  close:
    '很接近。一連串線性層就等於一個線性層：不管多深，邊界都是直線，而幾條直線大約只能分對螺旋的一半。',
  tooHigh:
    '你以為加深總會換來一點什麼。可是加權總和的加權總和，還是加權總和：A 就是一個線性層，只不過拆成好幾個矩陣來寫。看看它的圖，邊界都是直的。',
  oneTooHigh:
    '你以為多一個隱藏層總會換來一點什麼。可是它的加權總和直接送進輸出層，再加權相加一次，還是加權總和：A 就是一個線性層，只不過拆成兩個矩陣來寫。看看它的圖，邊界都是直的。',
  tooLow: 'A 比亂猜好：直線切得出每條臂的外側，那大約是一半的點。它做不到的，是順著臂彎進去。',
  skipped: '改變層數：一層也好，六層也好，A 的邊界都是直的。B 只要有一層不是線性，邊界就會彎。',
  summary: (a: string, b: string) => `${a}；${b}。`,
};

export const words = { en, 'zh-Hant': zhHant };
