// The glossary says the same things in both languages.
import { describe, expect, it } from 'vitest';
import { glossaryTerms, parseTerms } from '../../site/generator/glossary.mjs';

/** The fixed terms of the course, in both languages. */
const FIXED: Readonly<Record<string, string>> = {
  'activation function': '激活函數',
  neuron: '神經元',
  gradient: '梯度',
  derivative: '導數',
  'vanishing gradient': '梯度消失',
  saturated: '飽和',
  'zero-centred': '零中心',
  backpropagation: '反向傳播',
  weight: '權重',
  bias: '偏置',
  layer: '層',
  'hidden layer': '隱藏層',
  'learning rate': '學習率',
  batch: '批次',
  epoch: '訓練輪次',
  loss: '損失',
  'cross-entropy': '交叉熵',
  logit: '邏輯值',
  'probability distribution': '概率分布',
  'multi-class classification': '多分類',
  classifier: '分類器',
  'decision boundary': '決策邊界',
  'dead neuron': '死亡神經元',
  initialisation: '初始化',
  seed: '隨機種子',
  'training set': '訓練集',
  'test set': '測試集',
  accuracy: '準確率',
  overflow: '溢位',
  temperature: '溫度',
  entropy: '熵',
  Jacobian: '雅可比矩陣',
  optimizer: '優化器',
  'hyper-parameter': '超參數',
};

describe('the glossary', () => {
  const english = glossaryTerms('en');
  const chinese = glossaryTerms('zh-Hant');

  it('has the same terms in the same order in both languages', () => {
    expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
  });

  it('has every fixed term of the course with its fixed counterpart', () => {
    const pairs = Object.fromEntries(english.map(({ term }, at) => [term, chinese[at]?.term]));
    expect(pairs).toMatchObject(FIXED);
  });

  it.each([english, chinese])('never gives one word to two terms', (...terms) => {
    const words = terms.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('refuses a term without a definition', () => {
    expect(() => parseTerms('a: b')).toThrow("no term of the glossary: 'a: b'");
  });
});
