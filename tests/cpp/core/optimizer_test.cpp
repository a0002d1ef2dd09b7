// One step of each optimizer, against PyTorch's published update rules written out per number.
#include "core/optimizer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/random.h"

namespace activation_lab {
namespace {

// Parameters and gradients of a made-up run: gradients of many sizes, some 0.
template <class T>
struct Descent {
  std::vector<T> parameters, next;
  std::vector<std::vector<T>> gradients;
  OptimizerState<T> state, next_state;

  explicit Descent(const OptimizerOptions& options, std::size_t steps = 50) {
    Random random(1, 50);
    for (int i = 0; i < 7; i++) parameters.push_back(static_cast<T>(random.normal()));
    next = parameters;
    for (std::size_t s = 0; s < steps; s++) {
      gradients.emplace_back();
      for (int i = 0; i < 7; i++)
        gradients.back().push_back(
            i == 6 ? T(0) : static_cast<T>(random.normal() * std::pow(10.0, i - 4)));
    }
    state = next_state = initial_state<T>(options, parameters.size());
  }

  void step(const OptimizerOptions& options, std::size_t s) {
    take_step<T>(options, parameters, gradients[s], state, next, next_state);
    std::swap(parameters, next);
    std::swap(state, next_state);
  }
};

void expect_close(const std::vector<double>& found, const std::vector<double>& wanted,
                  std::size_t step) {
  for (std::size_t i = 0; i < found.size(); i++)
    ASSERT_NEAR(found[i], wanted[i], 1e-14 * std::max(1.0, std::fabs(wanted[i])))
        << "parameter " << i << " after step " << step;
}

TEST(Sgd, SubtractsTheRateTimesTheGradient) {
  const OptimizerOptions options{.kind = OptimizerKind::kSgd, .learning_rate = 0.3};
  Descent<double> run(options);
  std::vector<double> w = run.parameters;
  for (std::size_t s = 0; s < 50; s++) {
    for (std::size_t i = 0; i < w.size(); i++) w[i] = w[i] - 0.3 * run.gradients[s][i];
    run.step(options, s);
    ASSERT_NO_FATAL_FAILURE(expect_close(run.parameters, w, s));
  }
}

TEST(Momentum, AddsTheGradientToTheOldVelocityAndTakesTheRateOutside) {
  const OptimizerOptions options{
      .kind = OptimizerKind::kMomentum, .learning_rate = 0.05, .momentum = 0.8};
  Descent<double> run(options);
  std::vector<double> w = run.parameters, v(w.size());
  for (std::size_t s = 0; s < 50; s++) {
    for (std::size_t i = 0; i < w.size(); i++) {
      v[i] = 0.8 * v[i] + run.gradients[s][i];
      w[i] -= 0.05 * v[i];
    }
    run.step(options, s);
    ASSERT_NO_FATAL_FAILURE(expect_close(run.parameters, w, s));
  }
}

TEST(Adam, CorrectsBothMomentsAndAddsEpsilonOutsideTheRoot) {
  // A large epsilon, so that inside the root it would be seen.
  for (const double epsilon : {1e-8, 0.1}) {
    const OptimizerOptions options{.kind = OptimizerKind::kAdam,
                                   .learning_rate = 0.01,
                                   .beta1 = 0.8,
                                   .beta2 = 0.95,
                                   .epsilon = epsilon};
    Descent<double> run(options);
    std::vector<double> w = run.parameters, m(w.size()), v(w.size());
    for (std::size_t s = 0; s < 50; s++) {
      const double t = static_cast<double>(s + 1);
      for (std::size_t i = 0; i < w.size(); i++) {
        const double g = run.gradients[s][i];
        m[i] = 0.8 * m[i] + (1 - 0.8) * g;
        v[i] = 0.95 * v[i] + (1 - 0.95) * g * g;
        const double corrected_m = m[i] / (1 - std::pow(0.8, t));
        const double corrected_v = v[i] / (1 - std::pow(0.95, t));
        w[i] -= 0.01 * corrected_m / (std::sqrt(corrected_v) + epsilon);
      }
      run.step(options, s);
      ASSERT_NO_FATAL_FAILURE(expect_close(run.parameters, w, s));
    }
  }
}

TEST(Adam, MovesEveryNumberByTheRateInItsFirstStep) {
  const OptimizerOptions options{.kind = OptimizerKind::kAdam, .learning_rate = 0.01};
  Descent<double> run(options);
  const std::vector<double> before = run.parameters;
  run.step(options, 0);
  for (std::size_t i = 0; i < 6; i++) {
    const double direction = run.gradients[0][i] > 0 ? -1 : 1;
    EXPECT_NEAR(run.parameters[i] - before[i], direction * 0.01, 2e-6);
  }
  EXPECT_EQ(run.parameters[6], before[6]);  // no gradient, no step
}

TEST(Optimizers, GiveInFloat32WhatTheyGiveInDouble) {
  for (const OptimizerKind kind :
       {OptimizerKind::kSgd, OptimizerKind::kMomentum, OptimizerKind::kAdam}) {
    const OptimizerOptions options{.kind = kind, .learning_rate = 0.01};
    Descent<double> wide(options);
    Descent<float> narrow(options);
    for (std::size_t s = 0; s < 50; s++) {
      wide.step(options, s);
      narrow.step(options, s);
    }
    for (std::size_t i = 0; i < wide.parameters.size(); i++) {
      const double w = wide.parameters[i];
      EXPECT_NEAR(static_cast<double>(narrow.parameters[i]), w, 1e-5 * std::max(1.0, std::fabs(w)));
    }
  }
}

TEST(Optimizers, StartFromPyTorchsHyperParameters) {
  const OptimizerOptions options;
  EXPECT_EQ(options.kind, OptimizerKind::kSgd);
  EXPECT_EQ(options.learning_rate, 0.1);
  EXPECT_EQ(options.momentum, 0.9);
  EXPECT_EQ(options.beta1, 0.9);
  EXPECT_EQ(options.beta2, 0.999);
  EXPECT_EQ(options.epsilon, 1e-8);
  EXPECT_TRUE(check_optimizer(options).ok());
}

TEST(Optimizers, RefuseHyperParametersThatMakeNoSense) {
  using Member = double OptimizerOptions::*;
  const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  struct Case {
    Member member;
    double value;
    ErrorCode code;
    std::string message;
  };
  const std::string share = "; it must be a number, from 0 to below 1";
  const Case cases[] = {
      {&OptimizerOptions::learning_rate, -0.1, ErrorCode::kOutOfRange,
       "optimizer.learningRate is -0.1; it must be a number, from 0 to 1000000"},
      {&OptimizerOptions::learning_rate, 2e6, ErrorCode::kTooLarge,
       "optimizer.learningRate is 2000000; it must be a number, from 0 to 1000000"},
      {&OptimizerOptions::learning_rate, nan, ErrorCode::kInvalidArgument,
       "optimizer.learningRate is NaN; it must be a number, from 0 to 1000000"},
      {&OptimizerOptions::momentum, 1, ErrorCode::kTooLarge, "optimizer.momentum is 1" + share},
      {&OptimizerOptions::momentum, infinity, ErrorCode::kInvalidArgument,
       "optimizer.momentum is Infinity" + share},
      {&OptimizerOptions::beta1, -1, ErrorCode::kOutOfRange, "optimizer.beta1 is -1" + share},
      {&OptimizerOptions::beta2, 1.5, ErrorCode::kTooLarge, "optimizer.beta2 is 1.5" + share},
      {&OptimizerOptions::epsilon, nan, ErrorCode::kInvalidArgument,
       "optimizer.epsilon is NaN; it must be a number, from 0 to 1"},
  };
  for (const Case& c : cases) {
    OptimizerOptions options;
    options.*c.member = c.value;
    const Status checked = check_optimizer(options);
    ASSERT_FALSE(checked.ok()) << c.message;
    EXPECT_EQ(checked.error().code, c.code) << c.message;
    EXPECT_EQ(checked.error().message, c.message);
  }
}

}  // namespace
}  // namespace activation_lab
