// A logistic model of two weights, p = sigmoid(w1 a1 + w2 a2), to watch gradient descent on: the same
// data with inputs that are all positive, as a sigmoid layer gives them, and with centred ones
// (LeCun, Kanter and Solla 1990; CS231n's picture of the zig-zag).
//
// The inputs are a = sigmoid(z), or sigmoid(z) - 1/2 when centred, z from N(0, 1). The targets are the
// probabilities that the model gives with the weights (4, -4): so both forms have the same targets and
// the same minimum, it is known, and no noise is left there. From (0, 0) the weights must part.
//
// One sample's gradient is (p - target) a: with positive inputs both components have the sign of
// p - target, so a step moves both weights up or both down, and the way to (4, -4) is a zig-zag, some
// 3.5 times as long as the straight line; with centred ones 1.3 times. In a batch the signs average out:
// with all the data both walk straight. What remains then is the shape of the loss, with positive
// inputs far steeper along w1 + w2 than along w1 - w2: at a rate of 30 the walk swings to and fro,
// where centred inputs still take 100.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "../classifier.h"
#include "../result.h"

namespace activation_lab::teaching {

inline constexpr Interval kTwoWeightsSamples{1, 1000}, kTwoWeightsSteps{1, 10000};
inline constexpr Interval kTwoWeightsSide{1, 512};  // of a grid

struct TwoWeightsData {
  bool centred = false;
  std::size_t samples = 100;
  std::uint64_t seed = 1;
};

struct TwoWeightsDescent {
  // Drawn without replacement, reshuffled each epoch, the last one short; from the data's size on, the
  // whole data.
  std::size_t batch_size = 1;
  double learning_rate = 2;
  std::size_t steps = 200;
};

struct TwoWeightsWalk {
  std::vector<double> path;       // (steps + 1) x 2: w1, w2
  std::vector<double> losses;     // steps + 1: mean cross-entropy of all the data
  std::vector<double> gradients;  // steps x 2: of each step's batch
  double same_sign_share = 0;     // of the steps: both components positive, or both negative
  double path_length = 0;
  double straight_length = 0;  // from the start to the end
  double minimum[2] = {};
};

Result<TwoWeightsWalk> walk_two_weights(const TwoWeightsData& data,
                                        const TwoWeightsDescent& descent);

// The mean cross-entropy of all the data over a plane of weights: rows x columns, the first row is
// y_min (w2), the first column x_min (w1).
Result<std::vector<double>> two_weights_loss(const TwoWeightsData& data, const Plane& plane);

}  // namespace activation_lab::teaching
