import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const accuracies = [1, 2, 3, 4, 5].map((seed) => {
  const { inputs, labels, classes } = engine.createDataset('spiral', { seed });
  const network = engine.createClassifier({
    inputs: 2,
    classes,
    seed,
    initializer: 'he',
    layers: [
      { units: 16, activation: 'relu' },
      { units: 16, activation: 'tanh' },
    ],
    optimizer: { kind: 'sgd', learningRate: 0.1 },
  });
  network.setData(inputs, labels);
  network.train(1800);
  const { accuracy } = network.evaluate(inputs, labels);
  network.dispose();
  return accuracy; // report all of them, not the best | 全部都報告，不要只報最好的
});
// Not shown: what the test looks at.
console.log(JSON.stringify(accuracies));
