import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const x = Float64Array.of(-5, 0, 5);
const y = engine.apply('relu', x);
const slope = engine.applyDerivative('relu', x);

const { inputs, labels } = engine.createDataset('spiral');
const layer = { units: 8, activation: 'relu' };
const network = engine.createClassifier({ layers: [layer, layer], initializer: 'he' });
network.setData(inputs, labels);
network.train(360);
const states = network.probe().layers.flatMap(({ units }) => units); // 'alive', 'dead', 'saturated'
network.dispose();
// Not shown: what the test looks at.
console.log(JSON.stringify([[...y], [...slope], states.length]));
