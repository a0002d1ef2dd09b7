import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const alpha = 0.1;
const x = Float64Array.of(-5, 0, 5);
const y = engine.apply('leaky_relu', x, { alpha });
const slope = engine.applyDerivative('leaky_relu', x, { alpha });

const layer = { units: 12, activation: 'leaky_relu', alpha };
const network = engine.createClassifier({ layers: [layer, layer], initializer: 'he' });
network.dispose();
// Not shown: what the test looks at.
console.log(JSON.stringify([[...y], [...slope]]));
