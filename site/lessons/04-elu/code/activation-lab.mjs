import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const x = Float64Array.of(-5, -1e-8, 2);
const y = engine.apply('elu', x, { alpha: 1 });
const slope = engine.applyDerivative('elu', x, { alpha: 1 });
// Not shown: what the test looks at.
console.log(JSON.stringify([[...y], [...slope]]));
