// A convnetjs network with given parameters, in the interface of the networks beside.

export class ConvnetNetwork {
  #convnet;
  #net;
  #trainer;
  #inputs;

  /** As TypedArrayNetwork. @param {any} convnet the global of its script */
  constructor(convnet, sizes, activation, parameters, { batchSize, learningRate }) {
    this.#convnet = convnet;
    this.#inputs = sizes[0];
    this.#net = new convnet.Net();
    this.#net.makeLayers([
      { type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] },
      ...sizes.slice(1, -1).map((units) => ({ type: 'fc', num_neurons: units, activation })),
      { type: 'softmax', num_classes: sizes.at(-1) },
    ]);
    let from = 0;
    for (const layer of this.#net.layers) {
      if (layer.layer_type !== 'fc') continue;
      for (const { w } of layer.filters)
        for (let i = 0; i < w.length; i++) w[i] = parameters[from++];
      for (let u = 0; u < layer.out_depth; u++) layer.biases.w[u] = parameters[from++];
    }
    this.#trainer = new convnet.Trainer(this.#net, {
      method: 'sgd',
      learning_rate: learningRate,
      momentum: 0,
      batch_size: batchSize,
      l2_decay: 0,
    });
  }

  /** A batch with its inputs as the volumes that it takes. */
  prepared(batch) {
    const inputs = batch.inputs.map((input) => {
      const volume = new this.#convnet.Vol(1, 1, this.#inputs, 0);
      for (let i = 0; i < this.#inputs; i++) volume.w[i] = input[i];
      return volume;
    });
    return { ...batch, inputs };
  }

  predict(input) {
    return this.#net.forward(input).w;
  }

  trainBatch(inputs, labels) {
    for (let s = 0; s < inputs.length; s++) this.#trainer.train(inputs[s], labels[s]);
  }
}
