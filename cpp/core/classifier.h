// A softmax classifier: layers, data, optimizer and a seeded order of mini-batches in one object.
// The same seed, options and data give bit-identical parameters on every platform.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "check.h"
#include "initializer.h"
#include "input_features.h"
#include "inspection.h"
#include "network.h"
#include "optimizer.h"
#include "random.h"
#include "result.h"

namespace activation_lab {

inline constexpr Interval kInputs{1, 1024}, kHiddenLayers{0, 16}, kUnits{1, 1024}, kClasses{2, 64};
inline constexpr Interval kBatchSize{1, 1e6}, kL2{0, 1e6}, kSteps{1, 1e7}, kSeed{0, kLargestSeed};
inline constexpr Interval kGridSide{1, 4096}, kBins{1, 1000};

struct ClassifierOptions {
  std::size_t inputs = 2, classes = 3;
  std::uint64_t seed = 1;
  std::vector<HiddenLayer> layers;  // none, unless they are given
  Initializer initializer = Initializer::kGlorot;
  OptimizerOptions optimizer;
  std::size_t batch_size = 10;
  double l2 = 0;  // adds l2 w to the gradient of weights, not of biases; not in the reported loss
  // What the first layer sees of a point of the plane; none: the inputs as they are. Whoever calls
  // hands over points all the same. Distinct; only with two inputs.
  std::vector<const InputFeature*> features;
};

// Two hidden layers of 8 tanh units, and the initial values above.
ClassifierOptions initial_classifier_options();

// Where training first met a number that is not finite.
struct Divergence {
  std::uint64_t step;
  std::size_t layer;  // from 0; the output layer is the last
};

struct TrainingReport {
  std::uint64_t step, epoch;  // completed, since the start or the last reset
  double loss, accuracy;      // means over this call's mini-batches, each before its update
  std::optional<Divergence> diverged;  // the parameters are those of the last finite step
};

struct Plane {
  double x_min, x_max, y_min, y_max;
  std::size_t columns, rows;
};

// T is float in the product, double in the gradient tests.
template <class T>
class BasicClassifier {
 public:
  // Checks every option; the parameters are drawn from the seed.
  static Result<BasicClassifier> create(const ClassifierOptions& options);

  // Of the network: its inputs are the features, where there are any.
  const NetworkShape& shape() const { return pass_.shape(); }
  const ClassifierOptions& options() const { return options_; }

  // n x inputs, row-major, all finite, and n labels below classes. Starts a fresh epoch.
  Status set_data(std::span<const T> inputs, std::span<const std::uint8_t> labels);
  // Takes `steps` mini-batches; stops at the first number that is not finite.
  Result<TrainingReport> train(std::size_t steps);
  // One step on one sample.
  Result<TrainingReport> train_on(std::span<const T> input, std::size_t label);
  Status set_learning_rate(double rate);

  std::span<const T> parameters() const { return parameters_; }
  // Keeps the optimizer's state.
  Status set_parameters(std::span<const T> parameters);
  // Fresh weights from the seed, optimizer and counters cleared; the data stay.
  Status reset(std::uint64_t seed);

  // n x classes probabilities, row-major.
  Result<std::vector<T>> predict(std::span<const T> inputs) const;
  Result<Evaluation> evaluate(std::span<const T> inputs,
                              std::span<const std::uint8_t> labels) const;
  // rows x columns x classes; the first row is y_min, the first column x_min. For two inputs.
  Result<std::vector<T>> grid(const Plane& plane) const;
  // The activations of a hidden layer over the plane: units x rows x columns, otherwise as grid().
  Result<std::vector<T>> unit_grid(const Plane& plane, std::size_t layer) const;
  Result<Explanation<T>> explain(std::span<const T> input, std::optional<std::size_t> label) const;
  Result<Probe> probe() const;
  Result<std::vector<ReliabilityBin>> reliability(std::span<const T> inputs,
                                                  std::span<const std::uint8_t> labels,
                                                  std::size_t bins) const;

  // dL/d(parameters) of the mean loss over the data, without l2.
  Result<std::vector<T>> gradient() const;

 private:
  explicit BasicClassifier(const ClassifierOptions& options);
  Status check_inputs(std::span<const T> inputs) const;
  Status check_sample(std::span<const T> input) const;
  Status check_coordinates(std::string_view name, std::span<const T> inputs) const;
  Status check_plane(const Plane& plane, std::string_view call, std::size_t numbers) const;
  Status check_labelled(std::span<const T> inputs, std::span<const std::uint8_t> labels) const;
  Status check_has_data(std::string_view call) const;
  // Inputs that were checked, as rows for the first layer: themselves, or their features, which
  // `storage` then holds.
  std::span<const T> as_network_sees(std::span<const T> inputs, std::vector<T>& storage) const;
  LabelledRows<T> data() const { return {inputs_, labels_}; }
  void begin_epoch();
  template <class Row, class Label>
  std::optional<Divergence> step(std::size_t samples, Row row, Label label, TrainingReport& report);
  std::optional<std::size_t> update();
  std::size_t first_non_finite_update() const;

  ClassifierOptions options_;
  Pass<T> pass_;
  std::vector<T> parameters_, previous_parameters_, gradient_;
  OptimizerState<T> state_, previous_state_;
  bool has_update_ = false;  // previous_parameters_ are those before the last step

  std::vector<T> inputs_;  // as the first layer sees them
  std::vector<T> sample_;  // features of train_on's, so that a step allocates nothing
  std::vector<std::uint8_t> labels_;
  std::vector<std::uint32_t> order_;  // of the samples in this epoch
  std::size_t cursor_ = 0;            // how many of them are done
  Random shuffle_;
  std::uint64_t steps_ = 0, epochs_ = 0;
};

using Classifier = BasicClassifier<float>;

}  // namespace activation_lab
