#include "core/teaching/two_weights.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace activation_lab::teaching {
namespace {

TwoWeightsWalk walk_of(const TwoWeightsData& data, const TwoWeightsDescent& descent = {}) {
  const Result<TwoWeightsWalk> walk = walk_two_weights(data, descent);
  EXPECT_TRUE(walk.ok());
  return walk.value();
}
double detour(const TwoWeightsWalk& walk) { return walk.path_length / walk.straight_length; }

double loss_at(bool centred, double w1, double w2) {
  return two_weights_loss({.centred = centred}, {w1, w1, w2, w2, 1, 1}).value()[0];
}

// The lesson's claims, measured over seeds 1 to 16; the ranges are wide on purpose.
class TwoWeightsOverSeeds : public testing::TestWithParam<std::uint64_t> {};
INSTANTIATE_TEST_SUITE_P(Seed, TwoWeightsOverSeeds, testing::Range<std::uint64_t>(1, 17));

TEST_P(TwoWeightsOverSeeds, WithPositiveInputsZigZagAtBatchSizeOne) {
  const TwoWeightsWalk walk = walk_of({.seed = GetParam()});
  EXPECT_EQ(walk.same_sign_share, 1);
  EXPECT_GT(detour(walk), 2.7);
  EXPECT_LT(detour(walk), 4.5);
}

TEST_P(TwoWeightsOverSeeds, WithCentredInputsDoNot) {
  const TwoWeightsWalk walk = walk_of({.centred = true, .seed = GetParam()});
  EXPECT_GT(walk.same_sign_share, 0.3);
  EXPECT_LT(walk.same_sign_share, 0.7);
  EXPECT_GT(detour(walk), 1.1);
  EXPECT_LT(detour(walk), 1.6);
}

TEST_P(TwoWeightsOverSeeds, GoStraightAtFullBatchWhateverTheInputs) {
  for (const bool centred : {false, true}) {
    const TwoWeightsWalk walk =
        walk_of({.centred = centred, .seed = GetParam()}, {.batch_size = 100});
    EXPECT_EQ(walk.same_sign_share, 0);
    EXPECT_LT(detour(walk), 1.05);
  }
}

TEST_P(TwoWeightsOverSeeds, NeedASmallerRateWithPositiveInputsEvenAtFullBatch) {
  const TwoWeightsDescent fast{.batch_size = 100, .learning_rate = 30};
  EXPECT_GT(detour(walk_of({.seed = GetParam()}, fast)), 5);
  const TwoWeightsDescent faster{.batch_size = 100, .learning_rate = 100};
  EXPECT_LT(detour(walk_of({.centred = true, .seed = GetParam()}, faster)), 1.5);
}

TEST_P(TwoWeightsOverSeeds, ComeNearTheMinimum) {
  for (const bool centred : {false, true}) {
    const TwoWeightsWalk walk = walk_of({.centred = centred, .seed = GetParam()});
    const double* end = &walk.path[walk.path.size() - 2];
    EXPECT_NEAR(end[0], walk.minimum[0], 1);
    EXPECT_NEAR(end[1], walk.minimum[1], 1);
    EXPECT_LT(walk.losses.back(), walk.losses.front());
  }
}

TEST(TwoWeights, HaveTheirLeastLossAtTheMinimum) {
  for (const bool centred : {false, true}) {
    const double least = loss_at(centred, 4, -4);
    for (const double h : {1e-3, 0.1, 3.0})
      for (int angle = 0; angle < 16; angle++) {
        const double w1 = 4 + h * std::cos(angle * 0.39), w2 = -4 + h * std::sin(angle * 0.39);
        EXPECT_GT(loss_at(centred, w1, w2), least) << h << ", " << angle;
      }
  }
}

TEST(TwoWeights, HaveTheSameTargetsCentredOrNot) {
  // Both models agree where w1 = -w2: there the halves that centring takes off cancel.
  for (const double w : {0.0, 1.0, 4.0, 9.0})
    EXPECT_NEAR(loss_at(false, w, -w), loss_at(true, w, -w), 1e-14) << w;
}

TEST(TwoWeights, StartWhereEveryProbabilityIsOneHalf) {
  EXPECT_NEAR(walk_of({}).losses.front(), std::log(2.0), 1e-14);
  EXPECT_NEAR(loss_at(true, 0, 0), std::log(2.0), 1e-14);
}

TEST(TwoWeights, StepAgainstTheGradientThatTheLossHas) {
  const TwoWeightsDescent full{.batch_size = 100, .learning_rate = 3, .steps = 5};
  for (const bool centred : {false, true}) {
    const TwoWeightsWalk walk = walk_of({.centred = centred}, full);
    for (std::size_t step = 0; step < 5; step++) {
      const double w1 = walk.path[2 * step], w2 = walk.path[2 * step + 1];
      const double h = 1e-5;
      const double d1 = (loss_at(centred, w1 + h, w2) - loss_at(centred, w1 - h, w2)) / (2 * h);
      const double d2 = (loss_at(centred, w1, w2 + h) - loss_at(centred, w1, w2 - h)) / (2 * h);
      EXPECT_NEAR(walk.gradients[2 * step], d1, 1e-9);
      EXPECT_NEAR(walk.gradients[2 * step + 1], d2, 1e-9);
      EXPECT_DOUBLE_EQ(walk.path[2 * step + 2], w1 - 3 * walk.gradients[2 * step]);
      EXPECT_DOUBLE_EQ(walk.path[2 * step + 3], w2 - 3 * walk.gradients[2 * step + 1]);
      EXPECT_EQ(walk.losses[step], loss_at(centred, w1, w2));
    }
  }
}

TEST(TwoWeights, SayHowFarTheyWent) {
  const TwoWeightsWalk walk = walk_of({}, {.steps = 20});
  ASSERT_EQ(walk.path.size(), 42U);
  double length = 0;
  for (std::size_t i = 2; i < walk.path.size(); i += 2)
    length += std::hypot(walk.path[i] - walk.path[i - 2], walk.path[i + 1] - walk.path[i - 1]);
  EXPECT_NEAR(walk.path_length, length, 1e-12);
  EXPECT_NEAR(walk.straight_length, std::hypot(walk.path[40], walk.path[41]), 1e-12);
}

TEST(TwoWeights, SeeEverySampleOnceAnEpoch) {
  // At a rate of 0 the place stays, so an epoch's gradients add up to the whole data's.
  for (const std::size_t batch : {1U, 5U, 7U}) {
    const std::size_t steps = (20 + batch - 1) / batch;
    const TwoWeightsData data{.samples = 20};
    const TwoWeightsWalk walk =
        walk_of(data, {.batch_size = batch, .learning_rate = 0, .steps = steps});
    const TwoWeightsWalk whole = walk_of(data, {.batch_size = 20, .learning_rate = 0, .steps = 1});
    double sum = 0;
    for (std::size_t step = 0; step < steps; step++)
      sum += walk.gradients[2 * step] * static_cast<double>(std::min(batch, 20 - step * batch));
    EXPECT_NEAR(sum / 20, whole.gradients[0], 1e-15) << batch;
  }
}

TEST(TwoWeights, StayFiniteAtAnyRateAndStopNowhere) {
  const TwoWeightsWalk walk = walk_of({}, {.learning_rate = 1e6, .steps = 1000});
  EXPECT_TRUE(std::all_of(walk.path.begin(), walk.path.end(), [](double w) { return w - w == 0; }));
  EXPECT_TRUE(
      std::all_of(walk.losses.begin(), walk.losses.end(), [](double l) { return l - l == 0; }));
  const TwoWeightsWalk still = walk_of({}, {.learning_rate = 0, .steps = 3});
  EXPECT_EQ(still.path_length, 0);
  EXPECT_EQ(still.straight_length, 0);
}

TEST(TwoWeightsLoss, HasItsFirstRowAtYMinAndItsFirstColumnAtXMin) {
  const auto plane = two_weights_loss({}, {-1, 5, -5, 1, 4, 3}).value();
  ASSERT_EQ(plane.size(), 12U);
  EXPECT_EQ(plane[0], loss_at(false, -1, -5));
  EXPECT_EQ(plane[3], loss_at(false, 5, -5));
  EXPECT_EQ(plane[4], loss_at(false, -1, -2));
  EXPECT_EQ(plane[11], loss_at(false, 5, 1));
}

TEST(TwoWeights, RefuseWhatTheyCannotDo) {
  const auto expect = [](const auto& result, ErrorCode code, const std::string& message) {
    ASSERT_FALSE(result.ok()) << message;
    EXPECT_EQ(result.error().code, code) << message;
    EXPECT_EQ(result.error().message, message);
  };
  expect(walk_two_weights({.samples = 0}, {}), ErrorCode::kOutOfRange,
         "samples is 0; it must be a number, from 1 to 1000");
  expect(walk_two_weights({}, {.steps = 10001}), ErrorCode::kTooLarge,
         "steps is 10001; it must be a number, from 1 to 10000");
  expect(walk_two_weights({}, {.batch_size = 0}), ErrorCode::kOutOfRange,
         "batchSize is 0; it must be a number, from 1 to 1000000");
  expect(walk_two_weights({}, {.learning_rate = -1}), ErrorCode::kOutOfRange,
         "learningRate is -1; it must be a number, from 0 to 1000000");
  expect(two_weights_loss({}, {0, 1, 0, 1, 513, 1}), ErrorCode::kTooLarge,
         "columns is 513; it must be a number, from 1 to 512");
  EXPECT_FALSE(two_weights_loss({}, {0, std::nan(""), 0, 1, 2, 2}).ok());
  EXPECT_FALSE(two_weights_loss({.samples = 2000}, {0, 1, 0, 1, 2, 2}).ok());
}

}  // namespace
}  // namespace activation_lab::teaching
