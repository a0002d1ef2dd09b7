// What stands before the first sample comes: where parameters lie, and the room of a pass.
#include <algorithm>

#include "network.h"

namespace activation_lab {
namespace {

ParameterValues as_array_sees(const ParameterValues& values, float) {
  return rounded_to_float(values);
}
ParameterValues as_array_sees(const ParameterValues& values, double) { return values; }

}  // namespace

NetworkShape::NetworkShape(std::size_t inputs, std::span<const HiddenLayer> hidden,
                           std::size_t classes) {
  std::size_t offset = 0;
  const auto add = [&](std::size_t units, const Activation* activation,
                       const ParameterValues& values) {
    const std::size_t weights = offset;
    const std::size_t biases = weights + inputs * units;
    layers_.push_back({inputs, units, weights, biases, activation, values});
    offset = biases + units;
    inputs = units;
  };
  for (const HiddenLayer& layer : hidden) add(layer.units, layer.activation, layer.parameters);
  add(classes, nullptr, {});
}

template <class T>
Pass<T>::Pass(const NetworkShape& shape, std::size_t most_samples)
    : shape_(shape),
      most_samples_(std::min(most_samples, kMostSamples)),
      softmax_(shape.classes()) {
  const std::size_t columns = padded(most_samples_);
  std::size_t widest = 0;
  input_.resize(shape.inputs() * columns);
  for (const LayerShape& l : shape.layers()) {
    const std::vector<T> matrix(l.units * columns);
    layers_.push_back({matrix, matrix, matrix, matrix, matrix, false});
    activation_parameters_.push_back(as_array_sees(l.activation_parameters, T()));
    widest = std::max(widest, padded(l.inputs));
  }
  input_rows_.resize(widest);
  by_sample_.resize(widest * most_samples_);
  rows_.resize(columns);
  labels_.resize(columns);
}

template Pass<float>::Pass(const NetworkShape&, std::size_t);
template Pass<double>::Pass(const NetworkShape&, std::size_t);

}  // namespace activation_lab
