// Writes a small ONNX model: one float32 input, a chain of nodes, one output. Only the fields that this needs, in
// Protocol Buffers' wire format; the numbers are those of onnx.proto.

const encoder = new TextEncoder();

/** An unsigned number of any size, or -1, seven bits a byte. */
function varint(value) {
  const bytes = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return bytes;
}
const whole = (field, value) => [...varint(field << 3), ...varint(value)];
const bytes = (field, content) => [
  ...varint((field << 3) | 2),
  ...varint(content.length),
  ...content,
];
const text = (field, value) => bytes(field, [...encoder.encode(value)]);
const float = (field, value) => [
  ...varint((field << 3) | 5),
  ...new Uint8Array(Float32Array.of(value).buffer),
];

const FLOAT = 1; // TensorProto.DataType, and AttributeProto.AttributeType
const INT = 2; // AttributeProto.AttributeType

/** AttributeProto: name 1, f 2, i 3, type 20. */
const attribute = (name, type, value) => bytes(5, [...text(1, name), ...value, ...whole(20, type)]);

/** NodeProto: input 1, output 2, op_type 4, attribute 5. */
function node({ type, floats = {}, integers = {} }, inputs, output) {
  const attributes = [
    ...Object.entries(floats).map(([name, value]) => attribute(name, FLOAT, float(2, value))),
    ...Object.entries(integers).map(([name, value]) => attribute(name, INT, whole(3, value))),
  ];
  return [...inputs.flatMap((name) => text(1, name)), ...text(2, output), ...text(4, type)].concat(
    ...attributes,
  );
}

/** ValueInfoProto: name 1, type 2 (TypeProto: tensor_type 1: elem_type 1, shape 2: dim 1: dim_value 1). */
function valueInfo(name, shape) {
  const dimensions = shape.flatMap((size) => bytes(1, whole(1, size)));
  const tensor = [...whole(1, FLOAT), ...bytes(2, dimensions)];
  return [...text(1, name), ...bytes(2, bytes(1, tensor))];
}

/**
 * @typedef {object} Node
 * @property {string} type of the operator
 * @property {Record<string, number>} [floats] attributes
 * @property {Record<string, number>} [integers] attributes
 * @property {boolean} [withInput] takes the group's input beside the result before it
 */

/**
 * ModelProto: ir_version 1, graph 7, opset_import 8 (version 2); GraphProto: node 1, name 2, input 11, output 12.
 * @param {Node[]} group the nodes that are repeated
 * @param {number} times how often, each time with the result of the one before; input x, output y
 * @param {number[]} shape
 * @returns {Uint8Array}
 */
export function chainModel(group, times, shape) {
  const nodes = [];
  let last = 'x';
  for (let t = 0; t < times; t++) {
    const groupInput = last;
    group.forEach((part, i) => {
      const isEnd = t === times - 1 && i === group.length - 1;
      const output = isEnd ? 'y' : `t${t}_${i}`;
      nodes.push(bytes(1, node(part, part.withInput ? [last, groupInput] : [last], output)));
      last = output;
    });
  }
  const graph = [
    ...nodes.flat(),
    ...text(2, 'chain'),
    ...bytes(11, valueInfo('x', shape)),
    ...bytes(12, valueInfo('y', shape)),
  ];
  return Uint8Array.from([...whole(1, 9), ...bytes(7, graph), ...bytes(8, whole(2, 20))]);
}
