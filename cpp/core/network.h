// A softmax network's shape, and its forward and backward pass over a block of samples.
// Matrices of a pass are [unit][sample] with the samples contiguous, so that every inner loop runs
// over samples and each sample's sum has one fixed order, whatever the width of the machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "activations.h"

namespace activation_lab {

struct HiddenLayer {
  std::size_t units;
  const Activation* activation;
  ParameterValues parameters;  // of the activation
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

// The numbers of one pass over up to `most_samples` samples. T is float, or double in tests.
template <class T>
class Pass {
 public:
  // The largest block that is worth its memory; longer batches go through in several.
  static constexpr std::size_t kMostSamples = 64;

  struct LayerNumbers {
    std::vector<T> z, a;          // weighted sums and f(z); of the output layer: logits and p
    std::vector<T> dl_dz, dl_da;  // the loss's derivatives by them
    std::vector<T> slope;         // f'(z)
  };

  Pass(const NetworkShape& shape, std::size_t most_samples);

  // Takes over samples: `row(i)` points to the inputs of sample i.
  template <class Row>
  void load(std::size_t samples, Row row) {
    begin(samples);
    for (std::size_t s = 0; s < samples; s++) {
      const T* x = row(s);
      for (std::size_t i = 0; i < shape_->inputs(); i++) input_[i * columns_ + s] = x[i];
    }
  }

  // z and a of every layer, or of the first `depth` only.
  void forward(std::span<const T> parameters) { forward(parameters, layers_.size()); }
  void forward(std::span<const T> parameters, std::size_t depth);
  // After forward(): the loss against `label(i)`, with dl_dz of the output layer times `scale`.
  template <class Label>
  PassResult compare(Label label, T scale) {
    PassResult result;
    for (std::size_t s = 0; s < samples_; s++) compare_one(s, label(s), scale, result);
    return result;
  }
  // After compare(): adds dL/dW and dL/db to `gradient` and fills dl_dz, dl_da of every layer.
  void backward(std::span<const T> parameters, std::span<T> gradient);

  // The first layer whose z is not finite, or the number of layers.
  std::size_t first_non_finite() const;

  std::size_t samples() const { return samples_; }
  std::size_t most_samples() const { return most_samples_; }
  // Element [unit][sample] of a matrix lies at unit * columns() + sample.
  std::size_t columns() const { return columns_; }
  const LayerNumbers& layer(std::size_t l) const { return layers_[l]; }
  // The derivative f'(z) of a hidden layer, computed on demand.
  std::span<const T> slopes(std::size_t l);

 private:
  void begin(std::size_t samples);
  void compare_one(std::size_t sample, std::size_t label, T scale, PassResult& result);
  std::span<const T> layer_input(std::size_t l) const { return l == 0 ? input_ : layers_[l - 1].a; }

  const NetworkShape* shape_;
  std::size_t most_samples_;
  std::size_t samples_ = 0;
  std::size_t columns_ = 0;  // samples, rounded up; the padding is computed and never read
  std::vector<T> input_;
  std::vector<LayerNumbers> layers_;
  std::vector<double> row_, probabilities_, gradient_;  // of one sample, for the loss
};

// Whether every number is finite.
template <class T>
bool all_finite(std::span<const T> values);

}  // namespace activation_lab
