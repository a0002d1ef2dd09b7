// A stand-in for engines that are a graph of objects, such as TensorFlow Playground's: a network is an array of layers
// of nodes, nodes hold their links, and every sample walks the objects forwards and backwards; derivatives add up in
// links and nodes until the batch ends. Written anew for this benchmark. Its output is a softmax over as many nodes as
// there are classes, where Playground's is one node, because the task here has more than two classes.

const activations = {
  tanh: {
    value: (x) => Math.tanh(x),
    slope: (x) => {
      const value = Math.tanh(x);
      return 1 - value * value;
    },
  },
  relu: { value: (x) => Math.max(0, x), slope: (x) => (x <= 0 ? 0 : 1) },
  linear: { value: (x) => x, slope: () => 1 },
};

class Node {
  inputLinks = [];
  outputs = [];
  bias = 0;
  totalInput = 0;
  output = 0;
  outputSlope = 0;
  inputSlope = 0;
  addedInputSlope = 0;
  addedSlopes = 0;

  constructor(activation) {
    this.activation = activation;
  }

  updateOutput() {
    this.totalInput = this.bias;
    for (let j = 0; j < this.inputLinks.length; j++) {
      const link = this.inputLinks[j];
      this.totalInput += link.weight * link.source.output;
    }
    this.output = this.activation.value(this.totalInput);
  }
}

class Link {
  weight = 0;
  slope = 0;
  addedSlope = 0;
  addedSlopes = 0;

  constructor(source, destination) {
    this.source = source;
    this.destination = destination;
  }
}

export class ObjectGraphNetwork {
  #layers;

  /**
   * As TypedArrayNetwork.
   * @param {number[]} sizes @param {'tanh' | 'relu'} activation @param {ArrayLike<number>} parameters
   */
  constructor(sizes, activation, parameters) {
    const last = sizes.length - 1;
    this.#layers = sizes.map((size, l) =>
      Array.from({ length: size }, () => new Node(activations[l === last ? 'linear' : activation])),
    );
    let from = 0;
    for (let l = 1; l <= last; l++) {
      for (const destination of this.#layers[l]) {
        for (const source of this.#layers[l - 1]) {
          const link = new Link(source, destination);
          link.weight = parameters[from++];
          source.outputs.push(link);
          destination.inputLinks.push(link);
        }
      }
      for (const node of this.#layers[l]) node.bias = parameters[from++];
    }
  }

  /** @param {ArrayLike<number>} input @returns {number[]} */
  predict(input) {
    const inputLayer = this.#layers[0];
    for (let i = 0; i < inputLayer.length; i++) inputLayer[i].output = input[i];
    for (let l = 1; l < this.#layers.length; l++) {
      const layer = this.#layers[l];
      for (let i = 0; i < layer.length; i++) layer[i].updateOutput();
    }
    const logits = this.#layers.at(-1).map((node) => node.output);
    const largest = Math.max(...logits);
    const powers = logits.map((z) => Math.exp(z - largest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }

  trainBatch(inputs, labels, learningRate) {
    for (let s = 0; s < inputs.length; s++) this.#backPropagate(this.predict(inputs[s]), labels[s]);
    this.#updateWeights(learningRate);
  }

  #backPropagate(probabilities, label) {
    this.#layers.at(-1).forEach((node, k) => {
      node.outputSlope = probabilities[k] - (k === label ? 1 : 0);
    });
    for (let l = this.#layers.length - 1; l >= 1; l--) {
      const layer = this.#layers[l];
      for (let i = 0; i < layer.length; i++) {
        const node = layer[i];
        node.inputSlope = node.outputSlope * node.activation.slope(node.totalInput);
        node.addedInputSlope += node.inputSlope;
        node.addedSlopes++;
      }
      for (let i = 0; i < layer.length; i++) {
        const node = layer[i];
        for (let j = 0; j < node.inputLinks.length; j++) {
          const link = node.inputLinks[j];
          link.slope = node.inputSlope * link.source.output;
          link.addedSlope += link.slope;
          link.addedSlopes++;
        }
      }
      if (l === 1) continue;
      const before = this.#layers[l - 1];
      for (let i = 0; i < before.length; i++) {
        const node = before[i];
        node.outputSlope = 0;
        for (let j = 0; j < node.outputs.length; j++) {
          const link = node.outputs[j];
          node.outputSlope += link.weight * link.destination.inputSlope;
        }
      }
    }
  }

  #updateWeights(learningRate) {
    for (let l = 1; l < this.#layers.length; l++) {
      const layer = this.#layers[l];
      for (let i = 0; i < layer.length; i++) {
        const node = layer[i];
        if (node.addedSlopes > 0) {
          node.bias -= (learningRate * node.addedInputSlope) / node.addedSlopes;
          node.addedInputSlope = 0;
          node.addedSlopes = 0;
        }
        for (let j = 0; j < node.inputLinks.length; j++) {
          const link = node.inputLinks[j];
          if (link.addedSlopes === 0) continue;
          link.weight -= (learningRate / link.addedSlopes) * link.addedSlope;
          link.addedSlope = 0;
          link.addedSlopes = 0;
        }
      }
    }
  }
}
