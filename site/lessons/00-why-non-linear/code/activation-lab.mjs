import { loadEngine } from 'activation-lab';

const engine = await loadEngine();
const layer = (x, w, b) => x.map((value) => w * value + b);

const x = Float64Array.of(-2, -1, 0, 1);
const straight = layer(layer(x, 2, 1), -3, 0.5); // the same as -6 * x - 2.5 | 等於 -6 * x - 2.5
const bent = layer(engine.apply('relu', layer(x, 2, 1)), -3, 0.5); // ReLU in between | 中間加上 ReLU
// Not shown: what the test looks at.
console.log(JSON.stringify([[...straight], [...bent]]));
