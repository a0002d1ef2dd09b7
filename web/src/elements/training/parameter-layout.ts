// Where each layer's weights and biases stand among a network's parameters: layer by layer, weights unit by unit, then
// biases.

export interface LayerLayout {
  readonly inputs: number;
  readonly units: number;
  readonly weightsOffset: number;
  readonly biasesOffset: number;
}

export function layoutOf(inputs: number, units: readonly number[]): readonly LayerLayout[] {
  let offset = 0;
  let before = inputs;
  return units.map((count) => {
    const layout = {
      inputs: before,
      units: count,
      weightsOffset: offset,
      biasesOffset: offset + before * count,
    };
    offset = layout.biasesOffset + count;
    before = count;
    return layout;
  });
}
