#include "classifier.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "finite.h"
#include "text.h"

namespace activation_lab {
namespace {

Status check_seed(std::uint64_t seed) {
  return check_number("seed", static_cast<double>(seed), kSeed);
}

Status check_layer(std::size_t index, const HiddenLayer& layer) {
  const std::string name = "layers[" + to_text(index) + "]";
  if (Status checked = check_count(name + ".units", layer.units, kUnits); !checked.ok())
    return checked;
  if (!layer.activation)
    return Error{ErrorCode::kUnknownActivation, name + ".activation is missing"};
  Status checked = check_float_parameters(*layer.activation, layer.parameters);
  if (checked.ok()) return checked;
  return Error{checked.error().code, name + "." + checked.error().message};
}

Status check_features(const ClassifierOptions& options) {
  const std::span<const InputFeature* const> features = options.features;
  if (features.empty()) return Done{};
  if (options.inputs != 2)
    return Error{
        ErrorCode::kInvalidArgument,
        "features need inputs to be 2, the x and y of a point; it is " + to_text(options.inputs)};
  for (std::size_t i = 0; i < features.size(); i++)
    for (std::size_t j = 0; j < i; j++)
      if (features[i] == features[j])
        return Error{ErrorCode::kInvalidArgument, "features[" + to_text(i) + "] is " +
                                                      quoted(features[i]->id) +
                                                      ", which features[" + to_text(j) +
                                                      "] is already; each may stand there once"};
  return Done{};
}

Status check_options(const ClassifierOptions& options) {
  for (const Status& checked :
       {check_count("inputs", options.inputs, kInputs),
        check_count("classes", options.classes, kClasses),
        check_count("layers.length", options.layers.size(), kHiddenLayers),
        check_seed(options.seed), check_count("batchSize", options.batch_size, kBatchSize),
        check_number("l2", options.l2, kL2), check_optimizer(options.optimizer)})
    if (!checked.ok()) return checked;
  for (std::size_t i = 0; i < options.layers.size(); i++)
    if (Status checked = check_layer(i, options.layers[i]); !checked.ok()) return checked;
  return check_features(options);
}

std::size_t network_inputs(const ClassifierOptions& options) {
  return options.features.empty() ? options.inputs : options.features.size();
}

}  // namespace

ClassifierOptions initial_classifier_options() {
  const Activation* tanh = find_activation("tanh").value();
  ClassifierOptions options;
  options.layers = {{8, tanh, tanh->initial_parameters()}, {8, tanh, tanh->initial_parameters()}};
  return options;
}

template <class T>
Result<BasicClassifier<T>> BasicClassifier<T>::create(const ClassifierOptions& options) {
  if (Status checked = check_options(options); !checked.ok()) return checked.error();
  const NetworkShape shape(network_inputs(options), options.layers, options.classes);
  if (Status checked = check_elements("parameters", shape.parameter_count()); !checked.ok())
    return checked.error();
  return BasicClassifier(options);
}

template <class T>
BasicClassifier<T>::BasicClassifier(const ClassifierOptions& options)
    : options_(options),
      pass_({network_inputs(options), options.layers, options.classes}, options.batch_size),
      parameters_(shape().parameter_count()),
      previous_parameters_(shape().parameter_count()),
      gradient_(shape().parameter_count()),
      sample_(options.features.size()),
      shuffle_(options.seed, Stream::kShuffle) {
  (void)reset(options.seed);  // checked by create()
}

template <class T>
Status BasicClassifier<T>::reset(std::uint64_t seed) {
  if (Status checked = check_seed(seed); !checked.ok()) return checked;
  options_.seed = seed;
  Random random(seed, Stream::kWeights);
  initialize(options_.initializer, shape(), random, std::span<T>(parameters_));
  state_ = initial_state<T>(options_.optimizer, parameters_.size());
  previous_state_ = state_;
  has_update_ = false;
  steps_ = epochs_ = 0;
  shuffle_ = Random(seed, Stream::kShuffle);
  std::iota(order_.begin(), order_.end(), 0U);
  begin_epoch();
  return Done{};
}

template <class T>
void BasicClassifier<T>::begin_epoch() {
  cursor_ = 0;
  if (options_.batch_size < order_.size()) shuffle_.shuffle(order_);
}

// Checks ------------------------------------------------------------------------------------------

template <class T>
Status BasicClassifier<T>::check_inputs(std::span<const T> inputs) const {
  if (inputs.empty() || inputs.size() % options_.inputs != 0)
    return Error{inputs.empty() ? ErrorCode::kOutOfRange : ErrorCode::kInvalidArgument,
                 "inputs has " + to_text(inputs.size()) +
                     " elements; it must have a positive multiple of " + to_text(options_.inputs) +
                     " (the network's inputs)"};
  if (Status checked = check_elements("inputs", inputs.size()); !checked.ok()) return checked;
  if (Status checked =
          check_elements("features", inputs.size() / options_.inputs * shape().inputs());
      !checked.ok())
    return checked;
  return check_coordinates("inputs", inputs);
}

template <class T>
Status BasicClassifier<T>::check_sample(std::span<const T> input) const {
  if (Status checked = check_length("input", input.size(), options_.inputs, "the network's inputs");
      !checked.ok())
    return checked;
  return check_coordinates("input", input);
}

template <class T>
Status BasicClassifier<T>::check_coordinates(std::string_view name,
                                             std::span<const T> inputs) const {
  Status checked = check_finite(name, inputs);
  if (!checked.ok() || options_.features.empty()) return checked;
  for (std::size_t i = 0; i < inputs.size(); i++) {
    const auto value = static_cast<double>(inputs[i]);
    if (value >= kFeatureCoordinate.min && value <= kFeatureCoordinate.max) continue;
    return check_number(std::string(name) + "[" + to_text(i) + "]", value, kFeatureCoordinate);
  }
  return checked;
}

template <class T>
std::span<const T> BasicClassifier<T>::as_network_sees(std::span<const T> inputs,
                                                       std::vector<T>& storage) const {
  if (options_.features.empty()) return inputs;
  storage.resize(inputs.size() / options_.inputs * options_.features.size());
  write_features<T>(options_.features, inputs, storage);
  return storage;
}

template <class T>
Status BasicClassifier<T>::check_labelled(std::span<const T> inputs,
                                          std::span<const std::uint8_t> labels) const {
  if (Status checked = check_inputs(inputs); !checked.ok()) return checked;
  const std::size_t rows = inputs.size() / options_.inputs;
  if (Status checked = check_count("samples", rows, {1, 1e6}); !checked.ok()) return checked;
  if (Status checked = check_length("labels", labels.size(), rows, "one a row of inputs");
      !checked.ok())
    return checked;
  return check_labels("labels", labels, shape().classes());
}

template <class T>
Status BasicClassifier<T>::check_has_data(std::string_view call) const {
  if (!labels_.empty()) return Done{};
  return Error{ErrorCode::kInvalidArgument,
               std::string(call) + " needs data, and there are 0 samples; call setData first"};
}

// Training ----------------------------------------------------------------------------------------

template <class T>
Status BasicClassifier<T>::set_data(std::span<const T> inputs,
                                    std::span<const std::uint8_t> labels) {
  if (Status checked = check_labelled(inputs, labels); !checked.ok()) return checked;
  if (options_.features.empty())
    inputs_.assign(inputs.begin(), inputs.end());
  else
    (void)as_network_sees(inputs, inputs_);
  labels_.assign(labels.begin(), labels.end());
  order_.resize(labels.size());
  std::iota(order_.begin(), order_.end(), 0U);
  shuffle_ = Random(options_.seed, Stream::kShuffle);
  begin_epoch();
  return Done{};
}

template <class T>
Result<TrainingReport> BasicClassifier<T>::train(std::size_t steps) {
  if (Status checked = check_count("steps", steps, kSteps); !checked.ok()) return checked.error();
  if (Status checked = check_has_data("train"); !checked.ok()) return checked.error();
  TrainingReport report{steps_, epochs_, 0, 0, {}};
  std::size_t taken = 0;
  while (taken < steps) {
    const std::size_t samples = std::min(options_.batch_size, order_.size() - cursor_);
    const std::uint32_t* batch = &order_[cursor_];
    report.diverged = step(
        samples, [&](std::size_t i) { return &inputs_[batch[i] * shape().inputs()]; },
        [&](std::size_t i) { return labels_[batch[i]]; }, report);
    taken++;
    if (report.diverged) break;
    cursor_ += samples;
    if (cursor_ == order_.size()) {
      epochs_++;
      begin_epoch();
    }
  }
  report.step = steps_;
  report.epoch = epochs_;
  report.loss /= static_cast<double>(taken);
  report.accuracy /= static_cast<double>(taken);
  return report;
}

template <class T>
Result<TrainingReport> BasicClassifier<T>::train_on(std::span<const T> input, std::size_t label) {
  if (Status checked = check_sample(input); !checked.ok()) return checked.error();
  if (auto checked = check_index("label", static_cast<double>(label), shape().classes());
      !checked.ok())
    return checked.error();
  TrainingReport report{steps_, epochs_, 0, 0, {}};
  const T* row = as_network_sees(input, sample_).data();
  report.diverged = step(
      1, [&](std::size_t) { return row; }, [&](std::size_t) { return label; }, report);
  report.step = steps_;
  return report;
}

// One mini-batch of `samples`, in blocks. Adds its mean loss and accuracy to the report. Where a
// number is not finite, nothing is changed and its layer is returned.
template <class T>
template <class Row, class Label>
std::optional<Divergence> BasicClassifier<T>::step(std::size_t samples, Row row, Label label,
                                                   TrainingReport& report) {
  const auto diverged = [&](std::size_t layer) { return Divergence{steps_ + 1, layer}; };
  const T scale = T(1) / static_cast<T>(samples);
  PassResult sum;
  for (std::size_t start = 0; start < samples; start += pass_.most_samples()) {
    pass_.load(std::min(pass_.most_samples(), samples - start),
               [&](std::size_t i) { return row(start + i); });
    pass_.forward_with_slopes(parameters_);
    const PassResult block =
        pass_.compare([&](std::size_t i) { return std::size_t{label(start + i)}; }, scale);
    sum.loss += block.loss;
    sum.right += block.right;
    if (const std::size_t layer = pass_.first_non_finite(); layer < shape().layers().size()) {
      report.loss += sum.loss / static_cast<double>(samples);
      return diverged(layer);
    }
    pass_.backward(parameters_, start == 0 ? Gradient::kWrite : Gradient::kAdd, gradient_);
  }
  report.loss += sum.loss / static_cast<double>(samples);
  report.accuracy += static_cast<double>(sum.right) / static_cast<double>(samples);
  if (const auto layer = update()) return diverged(*layer);
  steps_++;
  return {};
}

// Moves the parameters, or says which layer's would not be finite and leaves them.
template <class T>
std::optional<std::size_t> BasicClassifier<T>::update() {
  const auto layers = shape().layers();
  if (options_.l2 > 0) {
    const auto l2 = static_cast<T>(options_.l2);
    for (const LayerShape& layer : layers)
      for (std::size_t i = layer.weights; i < layer.biases; i++)
        gradient_[i] += l2 * parameters_[i];
  }
  has_update_ = take_step<T>(options_.optimizer, parameters_, gradient_, state_,
                             previous_parameters_, previous_state_);
  if (!has_update_) return first_non_finite_update();
  parameters_.swap(previous_parameters_);
  swap(state_, previous_state_);
  return {};
}

// After a step that is not finite: the layer whose gradient is not, as the backward pass meets them,
// or else whose parameters would not be.
template <class T>
std::size_t BasicClassifier<T>::first_non_finite_update() const {
  const auto layers = shape().layers();
  const auto finite = [&](const std::vector<T>& numbers, std::size_t l) {
    return all_finite(
        std::span(numbers).subspan(layers[l].weights, layers[l].end() - layers[l].weights));
  };
  for (std::size_t l = layers.size(); l-- > 0;)
    if (!finite(gradient_, l)) return l;
  std::size_t l = 0;
  while (l + 1 < layers.size() && finite(previous_parameters_, l)) l++;
  return l;
}

template <class T>
Status BasicClassifier<T>::set_learning_rate(double rate) {
  if (Status checked = check_learning_rate("learningRate", rate); !checked.ok()) return checked;
  options_.optimizer.learning_rate = rate;
  return Done{};
}

template <class T>
Status BasicClassifier<T>::set_parameters(std::span<const T> parameters) {
  if (Status checked = check_length("parameters", parameters.size(), parameters_.size(),
                                    "weights and biases of all layers");
      !checked.ok())
    return checked;
  if (Status checked = check_finite("parameters", parameters); !checked.ok()) return checked;
  parameters_.assign(parameters.begin(), parameters.end());
  has_update_ = false;
  return Done{};
}

template class BasicClassifier<float>;
template class BasicClassifier<double>;

}  // namespace activation_lab
