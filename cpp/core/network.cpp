#include "network.h"

#include <algorithm>

#include "losses.h"

namespace activation_lab {
namespace {

// Rows of samples are padded to this; sums over samples run in as many partial sums.
constexpr std::size_t kBlock = 8;

constexpr std::size_t padded(std::size_t samples) {
  return (samples + kBlock - 1) / kBlock * kBlock;
}

// y += w x, n a multiple of kBlock.
template <class T>
void add_scaled(T* y, T w, const T* x, std::size_t n) {
  for (std::size_t s = 0; s < n; s++) y[s] += w * x[s];
}

// sum x y: eight partial sums, then pairwise. The order is part of what "the same bits" means.
template <class T>
T dot(const T* x, const T* y, std::size_t n) {
  T sums[kBlock] = {};
  for (std::size_t s = 0; s < n; s += kBlock)
    for (std::size_t j = 0; j < kBlock; j++) sums[j] += x[s + j] * y[s + j];
  return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

template <class T>
T sum(const T* x, std::size_t n) {
  T sums[kBlock] = {};
  for (std::size_t s = 0; s < n; s += kBlock)
    for (std::size_t j = 0; j < kBlock; j++) sums[j] += x[s + j];
  return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

ParameterValues as_array_sees(const ParameterValues& values, float) {
  return rounded_to_float(values);
}
ParameterValues as_array_sees(const ParameterValues& values, double) { return values; }

}  // namespace

template <class T>
bool all_finite(std::span<const T> values) {
  // 0 x is 0 for a finite x and NaN otherwise.
  T sums[kBlock] = {};
  std::size_t i = 0;
  for (; i + kBlock <= values.size(); i += kBlock)
    for (std::size_t j = 0; j < kBlock; j++) sums[j] += 0 * values[i + j];
  for (; i < values.size(); i++) sums[0] += 0 * values[i];
  return sum(sums, kBlock) == 0;
}

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
    : shape_(&shape), most_samples_(std::min(most_samples, kMostSamples)) {
  const std::size_t columns = padded(most_samples_);
  input_.resize(shape.inputs() * columns);
  for (const LayerShape& l : shape.layers()) {
    const std::vector<T> matrix(l.units * columns);
    layers_.push_back({matrix, matrix, matrix, matrix, matrix});
  }
  row_.resize(shape.classes());
  probabilities_.resize(shape.classes());
  gradient_.resize(shape.classes());
}

template <class T>
void Pass<T>::begin(std::size_t samples) {
  samples_ = samples;
  columns_ = padded(samples);
  std::fill(input_.begin(), input_.end(), T(0));
}

template <class T>
void Pass<T>::forward(std::span<const T> parameters, std::size_t depth) {
  for (std::size_t l = 0; l < depth; l++) {
    const LayerShape& shape = shape_->layers()[l];
    const T* x = layer_input(l).data();
    LayerNumbers& numbers = layers_[l];
    for (std::size_t u = 0; u < shape.units; u++) {
      T* z = &numbers.z[u * columns_];
      const T* w = &parameters[shape.weights + u * shape.inputs];
      std::fill(z, z + columns_, parameters[shape.biases + u]);
      for (std::size_t i = 0; i < shape.inputs; i++)
        add_scaled(z, w[i], x + i * columns_, columns_);
    }
    if (shape.activation)
      shape.activation->value.over(numbers.z.data(), numbers.a.data(), shape.units * columns_,
                                   as_array_sees(shape.activation_parameters, T()));
  }
}

template <class T>
void Pass<T>::compare_one(std::size_t sample, std::size_t label, T scale, PassResult& result) {
  LayerNumbers& output = layers_.back();
  std::size_t largest = 0;
  for (std::size_t k = 0; k < row_.size(); k++) {
    row_[k] = static_cast<double>(output.z[k * columns_ + sample]);
    if (row_[k] > row_[largest]) largest = k;
  }
  const double loss = cross_entropy_row(row_, label, probabilities_, gradient_);
  result.loss += loss;
  result.right += largest == label && loss == loss ? 1 : 0;  // NaN says nothing
  for (std::size_t k = 0; k < row_.size(); k++) {
    output.a[k * columns_ + sample] = static_cast<T>(probabilities_[k]);
    output.dl_dz[k * columns_ + sample] = static_cast<T>(gradient_[k]) * scale;
  }
}

template <class T>
std::span<const T> Pass<T>::slopes(std::size_t l) {
  const LayerShape& shape = shape_->layers()[l];
  shape.activation->derivative.over(layers_[l].z.data(), layers_[l].slope.data(),
                                    shape.units * columns_,
                                    as_array_sees(shape.activation_parameters, T()));
  return {layers_[l].slope.data(), shape.units * columns_};
}

template <class T>
void Pass<T>::backward(std::span<const T> parameters, std::span<T> gradient) {
  // The padding of the output layer carries no gradient, so none reaches any sum.
  LayerNumbers& output = layers_.back();
  for (std::size_t k = 0; k < shape_->classes(); k++)
    std::fill(&output.dl_dz[k * columns_] + samples_, &output.dl_dz[k * columns_] + columns_, T(0));

  for (std::size_t l = layers_.size(); l-- > 0;) {
    const LayerShape& shape = shape_->layers()[l];
    const T* x = layer_input(l).data();
    const T* dz = layers_[l].dl_dz.data();
    for (std::size_t u = 0; u < shape.units; u++) {
      T* dw = &gradient[shape.weights + u * shape.inputs];
      for (std::size_t i = 0; i < shape.inputs; i++)
        dw[i] += dot(dz + u * columns_, x + i * columns_, columns_);
      gradient[shape.biases + u] += sum(dz + u * columns_, columns_);
    }
    if (l == 0) break;
    LayerNumbers& below = layers_[l - 1];
    std::fill(below.dl_da.begin(), below.dl_da.end(), T(0));
    for (std::size_t u = 0; u < shape.units; u++) {
      const T* w = &parameters[shape.weights + u * shape.inputs];
      for (std::size_t i = 0; i < shape.inputs; i++)
        add_scaled(&below.dl_da[i * columns_], w[i], dz + u * columns_, columns_);
    }
    const std::span<const T> slope = slopes(l - 1);
    for (std::size_t i = 0; i < slope.size(); i++) below.dl_dz[i] = below.dl_da[i] * slope[i];
  }
}

template <class T>
std::size_t Pass<T>::first_non_finite() const {
  for (std::size_t l = 0; l < layers_.size(); l++)
    if (!all_finite(std::span<const T>(layers_[l].z.data(), shape_->layers()[l].units * columns_)))
      return l;
  return layers_.size();
}

template class Pass<float>;
template class Pass<double>;
template bool all_finite(std::span<const float>);
template bool all_finite(std::span<const double>);

}  // namespace activation_lab
