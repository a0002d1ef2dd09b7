// A softmax network in plain JavaScript on typed arrays, one sample after the other, as one writes it by hand.
// Not to be run in both kinds of array in one page: code that has met both is slower in each.
// Parameters lie as in the engine: weights [unit][input] row by row, then biases, layer by layer.

const activations = {
  tanh: { value: Math.tanh, slopeFromValue: (a) => 1 - a * a },
  relu: { value: (z) => (z > 0 ? z : 0), slopeFromValue: (a) => (a > 0 ? 1 : 0) },
};

export class TypedArrayNetwork {
  #layers = [];
  #activation;

  /**
   * @param {number[]} sizes inputs, hidden units, classes
   * @param {'tanh' | 'relu'} activation of the hidden layers
   * @param {ArrayLike<number>} parameters
   * @param {Float32ArrayConstructor | Float64ArrayConstructor} Numbers what it computes in
   */
  constructor(sizes, activation, parameters, Numbers = Float32Array) {
    this.#activation = activations[activation];
    let from = 0;
    const take = (n) => Numbers.from({ length: n }, () => parameters[from++]);
    for (let l = 1; l < sizes.length; l++) {
      const [inputs, units] = [sizes[l - 1], sizes[l]];
      this.#layers.push({
        inputs,
        units,
        weights: take(inputs * units),
        biases: take(units),
        weightSlopes: new Numbers(inputs * units),
        biasSlopes: new Numbers(units),
        values: new Numbers(units),
        slopes: new Numbers(units),
      });
    }
  }

  /**
   * The probabilities for one input; overwritten by the next call.
   * @param {ArrayLike<number>} input @returns {Float32Array | Float64Array}
   */
  predict(input) {
    const last = this.#layers.length - 1;
    let x = input;
    for (let l = 0; l <= last; l++) {
      const { inputs, units, weights, biases, values } = this.#layers[l];
      for (let u = 0, w = 0; u < units; u++) {
        let sum = biases[u];
        for (let i = 0; i < inputs; i++, w++) sum += weights[w] * x[i];
        values[u] = l === last ? sum : this.#activation.value(sum);
      }
      x = values;
    }
    softmaxInPlace(x);
    return x;
  }

  /** All of them, as they were given. @returns {number[]} */
  parameters() {
    return this.#layers.flatMap(({ weights, biases }) => [...weights, ...biases]);
  }

  /**
   * One step of stochastic gradient descent on a mini-batch: the mean of the cross-entropies.
   * @param {ArrayLike<number>[]} inputs @param {ArrayLike<number>} labels @param {number} learningRate
   */
  trainBatch(inputs, labels, learningRate) {
    for (const layer of this.#layers) {
      layer.weightSlopes.fill(0);
      layer.biasSlopes.fill(0);
    }
    for (let s = 0; s < inputs.length; s++) {
      this.predict(inputs[s]);
      this.#addSlopes(inputs[s], labels[s]);
    }
    const rate = learningRate / inputs.length;
    for (let l = 0; l < this.#layers.length; l++) {
      const { weights, biases, weightSlopes, biasSlopes } = this.#layers[l];
      for (let i = 0; i < weights.length; i++) weights[i] -= rate * weightSlopes[i];
      for (let u = 0; u < biases.length; u++) biases[u] -= rate * biasSlopes[u];
    }
  }

  #addSlopes(input, label) {
    const output = this.#layers.at(-1);
    for (let u = 0; u < output.units; u++) {
      output.slopes[u] = output.values[u] - (u === label ? 1 : 0);
    }
    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const { inputs, units, weights, slopes, weightSlopes, biasSlopes } = this.#layers[l];
      const below = l === 0 ? undefined : this.#layers[l - 1];
      const x = below?.values ?? input;
      below?.slopes.fill(0);
      for (let u = 0; u < units; u++) {
        const slope = slopes[u];
        biasSlopes[u] += slope;
        for (let i = 0; i < inputs; i++) weightSlopes[u * inputs + i] += slope * x[i];
        if (below) {
          for (let i = 0; i < inputs; i++) below.slopes[i] += slope * weights[u * inputs + i];
        }
      }
      if (below) {
        for (let i = 0; i < inputs; i++) {
          below.slopes[i] *= this.#activation.slopeFromValue(below.values[i]);
        }
      }
    }
  }
}

function softmaxInPlace(z) {
  let largest = -Infinity;
  for (let k = 0; k < z.length; k++) if (z[k] > largest) largest = z[k];
  let total = 0;
  for (let k = 0; k < z.length; k++) total += z[k] = Math.exp(z[k] - largest);
  for (let k = 0; k < z.length; k++) z[k] /= total;
}
