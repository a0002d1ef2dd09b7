// A brain.js network in the interface of the networks beside. It updates after every sample, its last layer has the
// same activation as the others, its error is the squared one, and it refuses to go without momentum: it cannot be given the task as the others have it,
// so all that is asked of it is that it learns.

export class BrainNetwork {
  #net;

  /** @param {any} brain the global of its script */
  constructor(brain, sizes, activation, learningRate) {
    this.#net = new brain.NeuralNetwork({ activation, learningRate });
    this.#net.sizes = sizes;
    this.#net.initialize();
  }

  predict(input) {
    return this.#net.runInput(input);
  }

  /** The targets are rows of 0 and 1. */
  trainBatch(inputs, targets) {
    for (let s = 0; s < inputs.length; s++) {
      this.#net.trainPattern({ input: inputs[s], output: targets[s] });
    }
  }
}
