// Looking into a network without changing it: one sample's every number, statistics over a data set,
// evaluation, and how far its probabilities can be trusted.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "network.h"

namespace activation_lab {

// Samples with their labels: n x inputs, row-major, and n labels.
template <class T>
struct LabelledRows {
  std::span<const T> inputs;
  std::span<const std::uint8_t> labels;
};

// One layer of one sample's forward pass, and of its backward pass if there was a label.
template <class T>
struct LayerExplanation {
  std::vector<T> z, a;
  std::vector<T> dl_da;  // empty for the output layer: softmax and loss are one step
  std::vector<T> dl_dz;
  std::vector<T> dl_dw;  // units x inputs, row-major
};

template <class T>
struct Explanation {
  std::vector<T> inputs;                    // of the first layer: the sample, or its features
  std::vector<LayerExplanation<T>> layers;  // hidden, then output: its z are logits, its a p
  double loss;                              // NaN without a label
};

template <class T>
Explanation<T> explain_sample(const NetworkShape& shape, std::span<const T> parameters,
                              std::span<const T> input, std::optional<std::size_t> label);

struct Evaluation {
  double loss, accuracy;
  // classes x classes: [true class][predicted class]. A sample whose logits hold NaN is in none, and wrong.
  std::vector<std::uint32_t> confusion;
};

template <class T>
Evaluation evaluate_rows(const NetworkShape& shape, std::span<const T> parameters,
                         LabelledRows<T> rows);

// n x classes probabilities.
template <class T>
std::vector<T> predict_rows(const NetworkShape& shape, std::span<const T> parameters,
                            std::span<const T> inputs);

// units x n activations of one hidden layer; the layers above it are not computed.
template <class T>
std::vector<T> activate_rows(const NetworkShape& shape, std::span<const T> parameters,
                             std::span<const T> inputs, std::size_t layer);

// dL/d(parameters) of the mean loss, added to `gradient`; returns that loss's sum and the right ones.
template <class T>
PassResult add_gradient(const NetworkShape& shape, std::span<const T> parameters,
                        LabelledRows<T> rows, std::span<T> gradient);

inline constexpr std::size_t kHistogramBins = 40;

// Over all samples and units of a layer; only the finite numbers count.
struct Statistics {
  double mean, deviation, min, max;
  std::vector<std::uint32_t> histogram;  // equal bins from min to max
};

enum class UnitState { kAlive, kDead, kSaturated };

// The ids, in the order of UnitState.
inline constexpr std::string_view kUnitStateIds[] = {"alive", "dead", "saturated"};

// Saturated: |f'| is below this bound for at least this share of the inputs, and not dead.
inline constexpr double kSaturatedSlope = 0.01;
inline constexpr double kSaturatedShare = 0.9;

struct LayerProbe {
  Statistics z, a;
  double gradient_rms;  // of d(mean loss)/dW
  // RMS(last update) / RMS(W); 0 where there is none: before the first step, for parameters that were set, after an
  // update that was refused because it was not finite
  double update_to_weight;
  // One a unit; empty for the output layer. Inactive: value 0 and derivative 0. Dead: for every input.
  std::vector<UnitState> units;
  std::vector<float> positive_share, inactive_share;
};

struct Probe {
  std::vector<LayerProbe> layers;  // hidden, then output
  double loss, accuracy;
  std::optional<std::size_t> first_non_finite_layer;
};

// `previous` are the parameters before the last step, or empty.
template <class T>
Probe probe_network(const NetworkShape& shape, std::span<const T> parameters,
                    std::span<const T> previous, LabelledRows<T> rows);

// Guo et al. 2017, arXiv 1706.04599: the samples whose largest probability lies in one interval.
struct ReliabilityBin {
  std::size_t count;
  double confidence, accuracy;  // means; NaN when there is none
};

template <class T>
std::vector<ReliabilityBin> reliability_of(const NetworkShape& shape, std::span<const T> parameters,
                                           LabelledRows<T> rows, std::size_t bins);

}  // namespace activation_lab
