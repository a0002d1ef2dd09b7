#include "network.h"

#include <algorithm>

#include "finite.h"

namespace activation_lab {
namespace {

template <class T>
MatrixView<T> weights_of(const LayerShape& layer, std::span<const T> parameters) {
  return {&parameters[layer.weights], layer.units, layer.inputs, layer.inputs, 1};
}

}  // namespace

template <class T>
void Pass<T>::load_rows() {
  columns_ = padded(samples_);
  for (std::size_t s = samples_; s < columns_; s++) rows_[s] = rows_[samples_ - 1];
  turn(rows_.data(), shape_.inputs(), columns_, input_.data());
}

template <class T>
void Pass<T>::forward(std::span<const T> parameters, std::size_t depth) {
  for (std::size_t l = 0; l < depth; l++) activate(l, parameters, false);
}

template <class T>
void Pass<T>::forward_with_slopes(std::span<const T> parameters) {
  for (std::size_t l = 0; l < layers_.size(); l++) activate(l, parameters, true);
}

template <class T>
void Pass<T>::activate(std::size_t l, std::span<const T> parameters, bool with_slope) {
  const LayerShape& shape = shape_.layers()[l];
  LayerNumbers& numbers = layers_[l];
  multiply<T>(weights_of(shape, parameters), {layer_input(l).data(), columns_, columns_},
              &parameters[shape.biases], {numbers.z.data(), columns_});  // z = W x + b
  if (!shape.activation) return;
  const Function& f = shape.activation->f;
  const std::size_t count = shape.units * columns_;
  numbers.has_slope = with_slope;
  if (with_slope) {
    f.both(numbers.z.data(), numbers.a.data(), numbers.slope.data(), count,
           activation_parameters_[l]);
  } else {
    f.value.over(numbers.z.data(), numbers.a.data(), count, activation_parameters_[l]);
  }
}

template <class T>
void Pass<T>::write_probabilities(std::size_t start) {
  LayerNumbers& output = layers_.back();
  softmax_.read(&output.z[start], columns_);
  for (std::size_t k = 0; k < shape_.classes(); k++)
    softmax_.write_probabilities(k, &output.a[k * columns_ + start]);
}

template <class T>
void Pass<T>::answer() {
  for (std::size_t start = 0; start < columns_; start += kBlock) write_probabilities(start);
}

template <class T>
PassResult Pass<T>::compare_with_labels(T scale) {
  LayerNumbers& output = layers_.back();
  PassResult result;
  for (std::size_t start = 0; start < columns_; start += kBlock) {
    write_probabilities(start);
    for (std::size_t k = 0; k < shape_.classes(); k++) {
      const T* p = &output.a[k * columns_ + start];
      T* dz = &output.dl_dz[k * columns_ + start];
      for (std::size_t i = 0; i < kBlock; i++) dz[i] = p[i] * scale;
    }
    softmax_.take_logarithms();
    const std::size_t end = std::min(start + kBlock, samples_);
    for (std::size_t s = start; s < end; s++) {
      const std::size_t label = labels_[s];
      const double loss = -softmax_.log_probability(label, s - start);
      result.loss += loss;
      result.right +=
          softmax_.largest(s - start) == label && loss == loss ? 1 : 0;  // NaN says nothing
      output.dl_dz[label * columns_ + s] =
          static_cast<T>(-softmax_.probability_of_others(label, s - start)) * scale;
    }
  }
  // The padding carries no gradient, so none reaches any sum.
  for (std::size_t k = 0; k < shape_.classes(); k++)
    std::fill(&output.dl_dz[k * columns_] + samples_, &output.dl_dz[k * columns_] + columns_, T(0));
  return result;
}

template <class T>
std::span<const T> Pass<T>::slopes(std::size_t l) {
  const LayerShape& shape = shape_.layers()[l];
  LayerNumbers& numbers = layers_[l];
  const std::size_t count = shape.units * columns_;
  if (!numbers.has_slope)
    shape.activation->f.derivative.over(numbers.z.data(), numbers.slope.data(), count,
                                        activation_parameters_[l]);
  numbers.has_slope = true;
  return {numbers.slope.data(), count};
}

// A layer's input with a sample in each row, so that a gradient's inner loop runs over inputs.
template <class T>
PaddedRows<T> Pass<T>::samples_of_input(std::size_t l) {
  const std::size_t inputs = shape_.layers()[l].inputs, width = padded(inputs);
  const T* x = layer_input(l).data();
  for (std::size_t i = 0; i < width; i++) input_rows_[i] = x + std::min(i, inputs - 1) * columns_;
  turn(input_rows_.data(), samples_, width, by_sample_.data());
  return {by_sample_.data(), inputs, width};
}

template <class T>
void Pass<T>::backward(std::span<const T> parameters, Gradient into, std::span<T> gradient) {
  const bool add = into == Gradient::kAdd;
  for (std::size_t l = layers_.size(); l-- > 0;) {
    const LayerShape& shape = shape_.layers()[l];
    const T* dz = layers_[l].dl_dz.data();
    // dL/dW = dL/dz x^T and dL/db = dL/dz, summed over the samples
    multiply<T>({dz, shape.units, samples_, columns_, 1}, samples_of_input(l), nullptr,
                {&gradient[shape.weights], shape.inputs, add});
    add_up_samples(dz, shape.units, columns_, add, &gradient[shape.biases]);
    if (l == 0) break;
    // dL/da = W^T dL/dz, and dL/dz = dL/da f'(z)
    LayerNumbers& below = layers_[l - 1];
    multiply<T>(weights_of(shape, parameters).transposed(), {dz, columns_, columns_}, nullptr,
                {below.dl_da.data(), columns_});
    const std::span<const T> slope = slopes(l - 1);
    for (std::size_t i = 0; i < slope.size(); i++) below.dl_dz[i] = below.dl_da[i] * slope[i];
  }
}

template <class T>
std::size_t Pass<T>::first_non_finite() const {
  for (std::size_t l = 0; l < layers_.size(); l++)
    if (!all_finite(std::span<const T>(layers_[l].z.data(), shape_.layers()[l].units * columns_)))
      return l;
  return layers_.size();
}

template class Pass<float>;
template class Pass<double>;

}  // namespace activation_lab
