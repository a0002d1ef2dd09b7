// Class probabilities over a plane, as the page draws them.
import { requireClose } from '../../check.mjs';
import { OBJECT_GRAPH, OURS, TENSORFLOW, TYPED_ARRAYS } from '../../rows.mjs';
import { ObjectGraphNetwork } from '../networks/object-graph.mjs';
import { TypedArrayNetwork } from '../networks/typed-array.mjs';
import { TensorflowNetwork } from '../peers/tensorflow-network.mjs';

const sizes = [2, 8, 8, 3];

/** Points from -1 to 1 in both directions, row by row. */
function planePoints(side) {
  const points = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const at = (i) => -1 + (2 * i) / (side - 1);
      points.push(Float32Array.of(at(column), at(row)));
    }
  }
  return points;
}

export const grid =
  (side) =>
  ({ engine, tensorflow }) => {
    const layers = sizes.slice(1, -1).map((units) => ({ units, activation: 'tanh' }));
    const classifier = engine.createClassifier({ inputs: 2, classes: 3, layers });
    const plane = { xMin: -1, xMax: 1, yMin: -1, yMax: 1, columns: side, rows: side };
    const { parameters } = classifier;

    const points = planePoints(side);
    const flat = Float32Array.from(points.flatMap((point) => [...point]));
    const results = new Float32Array(points.length * 3);
    const overPoints = (network, out) => {
      points.forEach((point, i) => out.set(network.predict(point), i * 3));
      return out;
    };
    const graph = new ObjectGraphNetwork(sizes, 'tanh', parameters);
    // JavaScript's own numbers are double.
    const expected = overPoints(graph, new Float64Array(results.length));
    const contender = (name, run) => ({
      name,
      units: points.length,
      run,
      check: () => requireClose(name, run(), expected, { absolute: 1e-5 }),
    });

    const typed = new TypedArrayNetwork(sizes, 'tanh', parameters);
    const contenders = [
      contender(OURS, () => classifier.grid(plane)),
      contender(TYPED_ARRAYS, () => overPoints(typed, results)),
      contender(OBJECT_GRAPH, () => overPoints(graph, results)),
    ];
    if (tensorflow) {
      const { tf } = tensorflow;
      const network = new TensorflowNetwork(tensorflow, sizes, 'tanh', parameters, 0.1);
      const run = () => {
        const x = tf.tensor2d(flat, [points.length, 2]);
        const p = network.predictBatch(x);
        x.dispose();
        return p;
      };
      contenders.push(contender(TENSORFLOW, run));
    }
    return contenders;
  };
