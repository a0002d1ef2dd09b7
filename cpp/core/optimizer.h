// How a gradient moves the parameters: PyTorch's update rules, element by element.
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "result.h"

namespace activation_lab {

enum class OptimizerKind { kSgd, kMomentum, kAdam };

// The ids, in the order of OptimizerKind.
inline constexpr std::string_view kOptimizerIds[] = {"sgd", "momentum", "adam"};

struct OptimizerOptions {
  OptimizerKind kind = OptimizerKind::kSgd;
  double learning_rate = 0.1;
  double momentum = 0.9;                              // momentum only: v = momentum v + g
  double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;  // Adam only (Kingma and Ba, arXiv 1412.6980)
};

// Errors call the numbers as a classifier's options do: `optimizer.learningRate`.
Status check_optimizer(const OptimizerOptions& options);
// `name` is what an error calls it: it may also change by itself.
Status check_learning_rate(std::string_view name, double learning_rate);

// What an optimizer remembers between steps. Adam's bias corrections 1 - beta^t are running products.
template <class T>
struct OptimizerState {
  std::vector<T> first, second;  // v; or Adam's moments
  double beta1_power = 1, beta2_power = 1;

  // Each step swaps the last state with the next; std::swap would move three times.
  friend void swap(OptimizerState& a, OptimizerState& b) {
    a.first.swap(b.first);
    a.second.swap(b.second);
    std::swap(a.beta1_power, b.beta1_power);
    std::swap(a.beta2_power, b.beta2_power);
  }
};

// The state before the first step of `parameters` numbers.
template <class T>
OptimizerState<T> initial_state(const OptimizerOptions& options, std::size_t parameters);

// One step: reads parameters, gradient and state, writes the next ones (all of the same length).
// Says whether every next parameter is finite; one whose gradient is not is not either.
template <class T>
bool take_step(const OptimizerOptions& options, std::span<const T> parameters,
               std::span<const T> gradient, const OptimizerState<T>& state,
               std::span<T> next_parameters, OptimizerState<T>& next_state);

}  // namespace activation_lab
