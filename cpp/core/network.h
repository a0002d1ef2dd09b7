// A softmax network's shape, and its forward and backward pass over a block of samples.
// Matrices of a pass are [unit][sample] with the samples contiguous, so that every inner loop runs
// over samples and each sample's sum has one fixed order, whatever the width of the machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "activations.h"
#include "matrix_products.h"
#include "softmax_columns.h"

namespace activation_lab {

struct HiddenLayer {
  std::size_t units;
  const Activation* activation;
  ParameterValues parameters;  // of the activation

  HiddenLayer(std::size_t count, const Activation* f, const ParameterValues& values)
      : units(count), activation(f), parameters(values) {}
  // With the activation's initial parameters.
  HiddenLayer(std::size_t count, const Activation* f)
      : HiddenLayer(count, f, f ? f->initial_parameters() : ParameterValues{}) {}
};

// Where a layer's numbers lie in the flat parameters: weights [unit][input] row-major, then biases.
struct LayerShape {
  std::size_t inputs, units;
  std::size_t weights, biases;   // offsets
  const Activation* activation;  // none for the output layer, whose softmax belongs to the loss
  ParameterValues activation_parameters;

  std::size_t weight_count() const { return inputs * units; }
  std::size_t end() const { return biases + units; }
};

// The layers in order, hidden then output; what it takes to be valid is checked by Classifier.
class NetworkShape {
 public:
  NetworkShape(std::size_t inputs, std::span<const HiddenLayer> hidden, std::size_t classes);
  std::span<const LayerShape> layers() const { return layers_; }
  std::size_t inputs() const { return layers_.front().inputs; }
  std::size_t classes() const { return layers_.back().units; }
  std::size_t parameter_count() const { return layers_.back().end(); }

 private:
  std::vector<LayerShape> layers_;
};

// Sums over the samples of a pass.
struct PassResult {
  double loss = 0;
  std::size_t right = 0;
};

// What a gradient's place holds before a pass: numbers to write over, or a sum to add to.
enum class Gradient { kWrite, kAdd };

// The numbers of one pass over up to `most_samples` samples. T is float, or double in tests.
template <class T>
class Pass {
 public:
  // The largest block that is worth its memory; longer batches go through in several.
  static constexpr std::size_t kMostSamples = 64;

  struct LayerNumbers {
    std::vector<T> z, a;          // weighted sums and f(z); of the output layer: logits and p
    std::vector<T> dl_dz, dl_da;  // the loss's derivatives by them
    std::vector<T> slope;         // f'(z), where it has been asked for
    bool has_slope = false;
  };

  Pass(const NetworkShape& shape, std::size_t most_samples);

  // Takes over samples: `row(i)` points to the inputs of sample i.
  template <class Row>
  void load(std::size_t samples, Row row) {
    samples_ = samples;
    for (std::size_t s = 0; s < samples; s++) rows_[s] = row(s);
    load_rows();
  }

  // z and a of every layer, or of the first `depth` only.
  void forward(std::span<const T> parameters) { forward(parameters, layers_.size()); }
  void forward(std::span<const T> parameters, std::size_t depth);
  // The same of every layer, and f'(z) along with f(z), which costs less than to ask for it later.
  void forward_with_slopes(std::span<const T> parameters);
  // After forward(): the probabilities, which are `a` of the output layer.
  void answer();
  // The same, and the loss against `label(i)`, with dl_dz of the output layer times `scale`.
  template <class Label>
  PassResult compare(Label label, T scale) {
    for (std::size_t s = 0; s < samples_; s++) labels_[s] = label(s);
    return compare_with_labels(scale);
  }
  // After compare(): dL/dW and dL/db go into `gradient`, and dl_dz, dl_da of every layer are filled.
  void backward(std::span<const T> parameters, Gradient into, std::span<T> gradient);

  // The first layer whose z is not finite, or the number of layers.
  std::size_t first_non_finite() const;

  const NetworkShape& shape() const { return shape_; }
  std::size_t samples() const { return samples_; }
  std::size_t most_samples() const { return most_samples_; }
  // Element [unit][sample] of a matrix lies at unit * columns() + sample.
  std::size_t columns() const { return columns_; }
  const LayerNumbers& layer(std::size_t l) const { return layers_[l]; }
  // The derivative f'(z) of a hidden layer, computed now if it has not been.
  std::span<const T> slopes(std::size_t l);

 private:
  void load_rows();
  void activate(std::size_t l, std::span<const T> parameters, bool with_slope);
  void write_probabilities(std::size_t start);
  PassResult compare_with_labels(T scale);
  PaddedRows<T> samples_of_input(std::size_t l);
  std::span<const T> layer_input(std::size_t l) const { return l == 0 ? input_ : layers_[l - 1].a; }

  NetworkShape shape_;
  std::size_t most_samples_;
  std::size_t samples_ = 0;
  std::size_t columns_ = 0;  // samples, rounded up; the padding repeats the last and is never read
  std::vector<ParameterValues> activation_parameters_;  // as the arrays' type sees them
  std::vector<T> input_;
  std::vector<LayerNumbers> layers_;
  std::vector<const T*> rows_, input_rows_;
  std::vector<T> by_sample_;
  std::vector<std::size_t> labels_;
  SoftmaxColumns<T> softmax_;
};

}  // namespace activation_lab
