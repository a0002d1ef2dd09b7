// A softmax network on TensorFlow.js's operations, in the interface of the networks beside: its own gradients and its
// own optimizer, on batches that are tensors already. Less than its layers API does for the same step.
import { oneHot } from '../numbers.mjs';

export class TensorflowNetwork {
  #tf;
  #activation;
  #layers = [];
  #optimizer;

  /** As TypedArrayNetwork. */
  constructor({ tf }, sizes, activation, parameters, learningRate) {
    this.#tf = tf;
    this.#activation = activation;
    let from = 0;
    for (let l = 1; l < sizes.length; l++) {
      const [inputs, units] = [sizes[l - 1], sizes[l]];
      const weights = parameters.slice(from, (from += inputs * units));
      const biases = parameters.slice(from, (from += units));
      this.#layers.push(
        tf.tidy(() => ({
          // Its products take [input][unit].
          weights: tf.variable(tf.tensor2d(weights, [units, inputs]).transpose()),
          biases: tf.variable(tf.tensor1d(biases)),
        })),
      );
    }
    this.#optimizer = tf.train.sgd(learningRate);
  }

  #logits(x) {
    return this.#layers.reduce((values, { weights, biases }, l) => {
      const sums = values.matMul(weights).add(biases);
      return l === this.#layers.length - 1 ? sums : sums[this.#activation]();
    }, x);
  }

  /** A batch as tensors, which stay. */
  prepared({ inputs, labels, classes }) {
    const flat = Float32Array.from(inputs.flatMap((input) => [...input]));
    return {
      inputs: this.#tf.tensor2d(flat, [inputs.length, inputs[0].length]),
      labels: this.#tf.tensor2d(oneHot(labels, classes), [inputs.length, classes]),
    };
  }

  predictBatch(x) {
    return this.#tf.tidy(() => this.#logits(x).softmax().dataSync());
  }

  trainBatch(x, y) {
    const cost = () => this.#tf.losses.softmaxCrossEntropy(y, this.#logits(x));
    this.#tf.tidy(() => this.#optimizer.minimize(cost));
  }
}
