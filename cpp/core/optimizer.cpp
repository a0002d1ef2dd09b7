#include "optimizer.h"

#include <cmath>

#include "check.h"
#include "finite.h"

namespace activation_lab {
namespace {

// Betas and momentum are below 1, or the past never fades.
constexpr Interval kShare{0, kBelowOne};

}  // namespace

Status check_learning_rate(std::string_view name, double learning_rate) {
  return check_number(name, learning_rate, {0, 1e6});
}

Status check_optimizer(const OptimizerOptions& options) {
  for (const Status& checked :
       {check_learning_rate("optimizer.learningRate", options.learning_rate),
        check_number("optimizer.momentum", options.momentum, kShare),
        check_number("optimizer.beta1", options.beta1, kShare),
        check_number("optimizer.beta2", options.beta2, kShare),
        check_number("optimizer.epsilon", options.epsilon, {0, 1})})
    if (!checked.ok()) return checked;
  return Done{};
}

template <class T>
OptimizerState<T> initial_state(const OptimizerOptions& options, std::size_t parameters) {
  OptimizerState<T> state;
  if (options.kind != OptimizerKind::kSgd) state.first.resize(parameters);
  if (options.kind == OptimizerKind::kAdam) state.second.resize(parameters);
  return state;
}

template <class T>
bool take_step(const OptimizerOptions& options, std::span<const T> parameters,
               std::span<const T> gradient, const OptimizerState<T>& state,
               std::span<T> next_parameters, OptimizerState<T>& next_state) {
  const auto for_each = [&](auto move) {
    FiniteWatch<T> watch;
    for (std::size_t i = 0; i < parameters.size(); i++) {
      const T next = parameters[i] - move(i, gradient[i]);
      next_parameters[i] = next;
      watch.see(next);
    }
    return watch.all_finite();
  };
  bool finite = false;
  const auto rate = static_cast<T>(options.learning_rate);
  switch (options.kind) {
    case OptimizerKind::kSgd:
      finite = for_each([&](std::size_t, T g) { return rate * g; });
      break;
    case OptimizerKind::kMomentum: {
      const auto momentum = static_cast<T>(options.momentum);
      const T* from = state.first.data();
      T* to = next_state.first.data();
      finite = for_each([=](std::size_t i, T g) {
        to[i] = momentum * from[i] + g;
        return rate * to[i];
      });
      break;
    }
    case OptimizerKind::kAdam: {
      next_state.beta1_power = state.beta1_power * options.beta1;
      next_state.beta2_power = state.beta2_power * options.beta2;
      const auto size = static_cast<T>(options.learning_rate / (1 - next_state.beta1_power));
      const auto root = static_cast<T>(std::sqrt(1 - next_state.beta2_power));
      const auto epsilon = static_cast<T>(options.epsilon);
      const auto keep1 = static_cast<T>(options.beta1);
      const auto take1 = static_cast<T>(1 - options.beta1);
      const auto keep2 = static_cast<T>(options.beta2);
      const auto take2 = static_cast<T>(1 - options.beta2);
      const T *first = state.first.data(), *second = state.second.data();
      T *next_first = next_state.first.data(), *next_second = next_state.second.data();
      finite = for_each([=](std::size_t i, T g) {
        const T m = keep1 * first[i] + take1 * g;
        const T v = keep2 * second[i] + take2 * g * g;
        next_first[i] = m;
        next_second[i] = v;
        return size * m / (std::sqrt(v) / root + epsilon);
      });
      break;
    }
  }
  return finite;
}

template OptimizerState<float> initial_state(const OptimizerOptions&, std::size_t);
template OptimizerState<double> initial_state(const OptimizerOptions&, std::size_t);
template bool take_step(const OptimizerOptions&, std::span<const float>, std::span<const float>,
                        const OptimizerState<float>&, std::span<float>, OptimizerState<float>&);
template bool take_step(const OptimizerOptions&, std::span<const double>, std::span<const double>,
                        const OptimizerState<double>&, std::span<double>, OptimizerState<double>&);

}  // namespace activation_lab
