// The interface's words in Traditional Chinese, written by and for those who teach in it.
import { allowedZhHant } from './allowed-words.js';
import type { ClassifierWords } from './classifier-words.js';
import type { PlotFacts, RunFacts, WarningWords } from './en.js';
import { keepZhHant } from './keep-zh-Hant.js';
import { labZhHant } from './lab-zh-Hant.js';
import { ownZhHant } from './own-zh-Hant.js';

const list = (items: readonly string[]): string =>
  items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join('、')}和${items[items.length - 1] ?? ''}`;

export const zhHant: ClassifierWords = {
  lang: 'zh-Hant',
  lab: labZhHant,
  keep: keepZhHant,
  own: ownZhHant,
  list,
  percent: (share: string) => `${share}%`,
  exactly: (number: string) => `恰好為 ${number}`,
  colon: '：',

  back: (name: string) => `${name}：回到預設值`,
  ends: (min: string, max: string) => `${min} 到 ${max}`,
  showsNow: '現在的狀態。',
  dataTable: '資料表',
  undo: '復原',
  undoHint: '取消上一個改動',
  redo: '重做',
  redoHint: '恢復剛才取消的改動',
  notANumber: (name: string, min: string, max: string) => `${name}應為 ${min} 到 ${max} 之間的數。`,
  warning: (warning: WarningWords) =>
    `「${warning.name}=${warning.text}」無法使用：${allowedZhHant(warning.allowed)}。${
      warning.used === '' ? '這一項已略去。' : `目前用 ${warning.used}。`
    }`,
  dismiss: '關閉這則訊息',

  states: {
    loading: '正在載入引擎',
    noEngineTitle: '這個實驗需要 WebAssembly',
    noEngine:
      '你的瀏覽器關閉了 WebAssembly，或是嵌入這個實驗的網頁不允許它執行，所以這裡無法計算。頁面上的文字和公式仍然可以閱讀。',
    lostTitle: '引擎停止了',
    lost: '它遇到錯誤，無法繼續。你的設定都還在。',
    errorTitle: '這一步沒有成功',
    error: '你的設定都還在。',
    again: '重新啟動',
    details: (message: string) => `引擎的原文：${message}`,
  },

  plot: {
    chooser: '激活函數',
    more: '其他函數',
    point: '曲線上的點',
    pointValue: (x: string, value: string, slope: string) =>
      `x = ${x}，f(x) = ${value}，斜率 ${slope}`,
    dragIt: '可拖曳，也可按 ← →',
    valueLine: '函數值 f(x)',
    slopeLine: '斜率 f′(x)，切線同色',
    readings: '這一點的數值',
    reach: 'x 的範圍',
    compare: '和其他函數比較',
    addFunction: '加入函數',
    add: '加入',
    addThis: (name: string) => `加入 ${name}`,
    remove: (name: string) => `移除 ${name}`,
    othersShow: '比較的曲線',
    jump: (x: string, left: string, right: string, here: string) =>
      `在 x = ${x} 這一點，斜率從 ${left} 跳到 ${right}。數學上沒有定義；引擎取 ${here}。`,
    smoothKink: (x: string, slope: string) =>
      `兩段在 x = ${x} 相接；用目前的參數，兩側的斜率恰好相同，都是 ${slope}。`,
    summary: (facts: PlotFacts) =>
      `${facts.name}${facts.parameters.length > 0 ? `（${facts.parameters.join('，')}）` : ''}，x 從 −${facts.reach} 到 ${facts.reach}。在 x = ${facts.x} 處，函數值是 ${facts.value}，斜率是 ${facts.slope}。${
        facts.others.length > 0 ? `一旁對照的有${list(facts.others)}。` : ''
      }`,
    tableCaption: (name: string) => `${name} 的函數值與斜率`,
    exactlyInTable: '表中的 0 都恰好為 0。',
  },

  softmax: {
    logits: '邏輯值 (logit)',
    logit: (index: number) => `邏輯值 ${index}`,
    temperature: '溫度',
    probability: '概率',
    class: (index: number) => `類別 ${index}`,
    sum: '加起來等於 1。',
    summary: (logits: readonly string[], temperature: string, probabilities: readonly string[]) =>
      `溫度為 ${temperature} 時，Softmax 把邏輯值 ${logits.join('、')} 變成概率 ${probabilities.join('、')}。`,
    tableCaption: '邏輯值與概率',
  },

  run: {
    controls: '訓練控制',
    play: '播放',
    pause: '暫停',
    step: '單步',
    stepHint: '單步：只用一個批次訓練一次',
    reset: '重設',
    resetHint: '重設：用同一個隨機種子從頭開始',
    newSeed: '換種子',
    newSeedHint: '換種子：換一組資料和權重',
    seed: (seed: number) => `種子 ${seed}`,
    epoch: (epoch: number) => `輪次 ${epoch}`,
    epochName: '輪次',
    epochs: '訓練輪次',
    right: (percent: string) => `準確率 ${percent}`,
    status: (loss: string, percent: string) => `損失 ${loss}，準確率 ${percent}`,
    paused: (epoch: number, status: string) => `停在第 ${epoch} 輪：${status}。`,
    rebuilt: '已用同一個隨機種子建立新的網路。按「復原」可以取回訓練過的那一個。',
    wasReset: '已回到起點。按「復原」可以取回訓練過的網路。',
    undone: '已復原。',
    redone: '已重做。',
  },

  experiment: {
    prediction: '你的預測',
    commit: '就這樣猜，開始執行',
    skip: '略過',
    waits: '先猜一個，或按「略過」，實驗才會開始。',
    guess: (text: string) => `你猜：${text}`,
    guessAgain: '再猜一次',
    toOutcome: '看結果',
    otherSeeds: (from: string, to: string, count: number) =>
      `灰色帶是另外 ${count} 個隨機種子的範圍：${from} 到 ${to}。`,
    runHint: '執行',
    stepHint: '單步：只做一小段',
    newSeedHint: '換種子：凡是隨機的都重抽一次',
    progress: '執行進度',
    settings: '設定',
    link: '這個狀態的連結',
    embed: '嵌入這個實驗',
    embedHint: '任何網頁都能用，只要兩個 script 和一個元件：',
    copy: '複製',
    copied: '已複製。',
    notCopied: '瀏覽器不允許直接複製。文字已選取，請用鍵盤複製。',
    finished: (summary: string) => `執行結束。${summary}`,
    arithmetic: (title: string) => `算式：${title}`,
    open: (text: string) => `${text}：展開算式`,
    copyAs: '複製成',
    close: '關閉',
    rebuilt: '以同一個隨機種子重新開始。按「復原」可以找回剛才那次。',
    wasReset: '回到起點。按「復原」可以找回剛才那次。',
    from: '來自',
    sum: '合計',
    layer: (index: number) => `第 ${index} 層`,
    output: '輸出層',
    gradientTitle: '各層的梯度',
    gradientAxis: '梯度均方根，對數刻度',
    exactZero: '恰好為 0',
    below: (floor: string) => `小於 ${floor}`,
    notFinite: '不是有限數',
    unit: '單元',
    units: (count: number) => `${count} 個單元`,
    unitPositive: '輸出為正的輸入所占比例',
    unitDead: '死亡：對每個訓練輸入都輸出 0',
    unitSaturated: '飽和：對大多數輸入，斜率小於 0.01',
    unitDiverged: '發散：不是有限數',
    unitsSummary: (alive: number, dead: number, saturated: number, of: number) =>
      `${of} 個單元中 ${dead} 個死亡、${saturated} 個飽和、${alive} 個活著`,
    oneUnit: (unit: number, layer: string, state: string) => `${layer}單元 ${unit}：${state}`,
    aliveShare: (percent: string) => `對 ${percent} 的輸入為正`,
    dead: '死亡',
    saturated: '飽和',
    ofPoints: (right: number, of: number) => `${of} 點中對 ${right} 點`,
    points: '點',
    rightPoints: '分對的點',
    point: (index: number) => `第 ${index} 點`,
    pointOfClass: (index: number, truth: number) => `第 ${index} 點，類別 ${truth}`,
    largestDerivative: '絕對值最大的 dL/dw',
    diverged: (step: number, layer: string) => `第 ${step} 步發散：${layer}出現不是有限數的值`,
    seeds: (count: number) => `${count} 個隨機種子`,
    median: (text: string) => `中位數 ${text}`,
    range: (from: string, to: string) => `${from} 到 ${to}`,
  },

  classifier: {
    data: '資料',
    dataset: '資料集',
    datasets: {
      spiral: { name: '螺旋', description: '幾條旋臂互相纏繞，直線怎麼畫都分不開。' },
      blobs: { name: '團塊', description: '每個類別是一團點，用直線幾乎就能分開。' },
      rings: { name: '同心圓環', description: '一圈包著一圈，每圈是一個類別。' },
      moons: { name: '雙月', description: '兩個彎月互相扣住。' },
      xor: { name: '互斥或 (XOR)', description: '對角的兩塊屬於同一類。' },
    },
    classes: '類別數',
    samples: '點數',
    noise: '雜訊',
    heldOut: '留作測試',
    training: '訓練',
    rate: '學習率',
    rateHint: '新的學習率從下一步開始生效，網路不會重建。',
    optimizer: '優化器',
    optimizers: { sgd: 'SGD', momentum: '動量', adam: 'Adam' },
    batch: '批次大小',
    all: '全部',
    initializer: '初始化',
    initializers: {
      glorot: 'Glorot',
      he: 'He',
      lecun: 'LeCun',
      normal: 'N(0, 1)',
      zeros: '全為 0',
    },
    network: '神經網路',
    flow: (inputs: readonly string[], layers: number, classes: number) => {
      const from = inputs.length > 2 ? ` ${inputs.length} 個輸入` : ` ${inputs.join('、')} `;
      return layers === 0
        ? `從${from}直接到 Softmax，共 ${classes} 類。沒有隱藏層，就只畫得出直線。`
        : `從${from}經過 ${layers} 個隱藏層，到 Softmax，共 ${classes} 類。`;
    },
    layer: (index: number) => `第 ${index} 層`,
    activationOf: (index: number) => `第 ${index} 層的激活函數`,
    unitsOf: (index: number) => `第 ${index} 層的單元數`,
    unitsName: () => '個單元',
    fewerUnits: (index: number) => `第 ${index} 層：減少一個單元`,
    moreUnits: (index: number) => `第 ${index} 層：增加一個單元`,
    addLayer: '加一層',
    removeLayer: (index: number) => `移除第 ${index} 層`,
    decides: '網路的判斷',
    stronger: '底色越深，網路越有把握。',
    class: (index: number) => `類別 ${index}`,
    heldOutMark: '測試集的點',
    wrongMark: '判斷錯的點',
    pointControl: '逐點查看',
    pointHint: '指向一個點、輕觸它，或用方向鍵逐點查看。',
    pointTitle: (place: string) => `點 (${place})`,
    trueClass: (name: string) => `真實類別 ${name}`,
    pointValue: (index, of, x, y, truth, top, p) =>
      `第 ${index} 點，共 ${of} 點，位於 (${x}, ${y})，真實類別 ${truth}。網路判為類別 ${top}，概率 ${p}。`,
    noPoint: '尚未選擇',
    logit: '邏輯值',
    lossOfPoint: (index: number) =>
      `損失 = −ln p${String(index).replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit)} = `,
    lossLine: '損失',
    accuracyLine: '準確率',
    trainingSet: '訓練集',
    heldOutSet: '測試集',
    guessing: '點線：亂猜',
    confusion: '混淆矩陣',
    confusionCaption: (set: string, count: number) =>
      `${set}的混淆矩陣，共 ${count} 點：橫列是真實類別，直行是網路的判斷`,
    truth: '真實',
    says: '判為',
    trainingSetName: '訓練集',
    heldOutSetName: '測試集',
    divergedTitle: (step: number) => `在第 ${step} 步發散`,
    diverged: (layer: string, rate: string) =>
      `${layer}出現了不是有限數的值。最後一個有限的狀態還保留著；當時的學習率是 ${rate}。`,
    inLayer: (index: number) => `第 ${index} 層`,
    inOutput: '輸出層',
    goBack: '回到最後的有限狀態',
    halve: '學習率減半',
    summary: (facts: RunFacts) =>
      `${facts.dataset}資料集，${facts.classes} 個類別，種子 ${facts.seed}；${
        facts.layers.length > 0 ? `隱藏層依序為 ${facts.layers.join('、')}` : '沒有隱藏層'
      }。訓練 ${facts.epoch} 輪之後，損失是 ${facts.loss}，訓練集準確率 ${facts.accuracy}（${facts.points} 點中判錯 ${facts.wrong} 點）${
        facts.heldOutAccuracy === undefined ? '' : `，測試集準確率 ${facts.heldOutAccuracy}`
      }。${facts.diverged ? '訓練已發散並停止。' : ''}`,
    tableCaption: '到目前為止的訓練過程',
  },
};
