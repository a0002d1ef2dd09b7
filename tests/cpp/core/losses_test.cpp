#include "core/losses.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "core/random.h"
#include "special_values.h"

namespace activation_lab {
namespace {

LossResult cross_entropy_of(const std::vector<double>& logits, std::size_t label) {
  const Result<LossResult> result = cross_entropy(logits, label);
  EXPECT_TRUE(result.ok());
  return result.value();
}

// To the nine digits that are known of the right answer.
void expect_nine_digits(double found, double right) {
  EXPECT_NEAR(found, right, std::fabs(right) * 5e-9);
}

TEST(CrossEntropy, OfASureClassKeepsItsDigits) {
  expect_nine_digits(cross_entropy_of({0, -15}, 0).loss, 3.05902274e-07);
  expect_nine_digits(cross_entropy_of({0, -30}, 0).loss, 9.35762297e-14);
  expect_nine_digits(cross_entropy_of({0, -40}, 0).loss, 4.24835426e-18);
}

TEST(CrossEntropy, HasAGradientWherePMinusOneCancels) {
  const LossResult result = cross_entropy_of({0, -30}, 0);
  expect_nine_digits(result.gradient[0], -9.35762297e-14);
  expect_nine_digits(result.gradient[1], 9.35762297e-14);
}

TEST(CrossEntropy, OfAWrongClassIsTheDistanceOfTheLogits) {
  EXPECT_EQ(cross_entropy_of({100, -100}, 1).loss, 200);
  EXPECT_EQ(cross_entropy_of({100, -100}, 1).gradient, (std::vector<double>{1, -1}));
}

TEST(CrossEntropy, OfTheOnlyPossibleClassIsZero) {
  const LossResult result = cross_entropy_of({0, -kInfinity}, 0);
  EXPECT_EQ(result.loss, 0);
  EXPECT_EQ(result.probabilities, (std::vector<double>{1, 0}));
  EXPECT_EQ(result.gradient, (std::vector<double>{0, 0}));
  EXPECT_EQ(cross_entropy_of({0, -kInfinity}, 1).loss, kInfinity);
}

TEST(CrossEntropy, OfEqualLogitsIsTheLogarithmOfTheirNumber) {
  EXPECT_DOUBLE_EQ(cross_entropy_of(std::vector<double>(10, 3.5), 4).loss, std::log(10.0));
}

TEST(CrossEntropy, GivesNaNForNaN) {
  for (const std::vector<double>& logits :
       {std::vector<double>{std::nan(""), 0}, {0, std::nan("")}, {kInfinity, 0}}) {
    const LossResult result = cross_entropy_of(logits, 0);
    EXPECT_TRUE(std::isnan(result.loss));
    for (const double p : result.probabilities) EXPECT_TRUE(std::isnan(p));
    for (const double g : result.gradient) EXPECT_TRUE(std::isnan(g));
  }
}

TEST(CrossEntropy, HasAGradientThatAddsUpToExactlyZeroForTwoClasses) {
  Random random(1, 30);
  for (int i = 0; i < 1000; i++) {
    const std::vector<double> logits{20 * random.normal(), 20 * random.normal()};
    for (const std::size_t label : {0U, 1U}) {
      const LossResult result = cross_entropy_of(logits, label);
      ASSERT_EQ(result.gradient[0] + result.gradient[1], 0);
    }
  }
}

TEST(CrossEntropy, HasAGradientThatAddsUpToAlmostZeroForMoreClasses) {
  Random random(2, 30);
  for (const std::size_t classes : {3U, 10U, 64U, 1000U})
    for (int i = 0; i < 50; i++) {
      std::vector<double> logits(classes);
      for (double& z : logits) z = 5 * random.normal();
      const auto label = random.below(static_cast<std::uint32_t>(classes));
      const LossResult result = cross_entropy_of(logits, label);
      const double sum = std::accumulate(result.gradient.begin(), result.gradient.end(), 0.0);
      ASSERT_LE(std::fabs(sum), static_cast<double>(classes) * 0x1p-53);
    }
}

using Loss = Result<LossResult> (*)(std::span<const double>, std::size_t);

void expect_finite_differences(Loss loss, std::uint64_t seed) {
  Random random(seed, 30);
  std::vector<double> logits(5);
  for (double& z : logits) z = 2 * random.normal();
  const std::size_t label = random.below(5);
  const std::vector<double> gradient = loss(logits, label).value().gradient;
  for (std::size_t i = 0; i < logits.size(); i++) {
    std::vector<double> up = logits, down = logits;
    up[i] += 1e-5;
    down[i] -= 1e-5;
    const double slope = (loss(up, label).value().loss - loss(down, label).value().loss) / 2e-5;
    ASSERT_NEAR(gradient[i], slope, 1e-8) << "logit " << i << ", seed " << seed;
  }
}

TEST(CrossEntropy, HasTheGradientOfFiniteDifferences) {
  for (std::uint64_t seed = 0; seed < 20; seed++)
    ASSERT_NO_FATAL_FAILURE(expect_finite_differences(cross_entropy, seed));
}

TEST(SquaredError, HasTheGradientOfFiniteDifferences) {
  for (std::uint64_t seed = 0; seed < 20; seed++)
    ASSERT_NO_FATAL_FAILURE(expect_finite_differences(squared_error, seed));
}

TEST(SquaredError, KeepsItsDigitsWhereAClassIsAllButCertain) {
  struct Case {
    std::vector<double> logits;
    std::size_t label;
    double loss;
    std::vector<double> gradient;  // from 60 decimal digits
  };
  const Case cases[] = {
      {{0, 50, 0}, 0, 1, {-3.8574996959278356e-22, 5.786249543891753e-22, -1.9287498479639178e-22}},
      {{50, 0, 0},
       0,
       1.1160227928062509e-43,
       {-2.2320455856125018e-43, 1.1160227928062509e-43, 1.1160227928062509e-43}},
      {{0, 50, 50},
       0,
       0.75,
       {-1.4465623859729383e-22, 7.232811929864692e-23, 7.232811929864692e-23}},
      {{0, 50, 49.5},
       0,
       0.7649962877984056,
       {-1.836860647338112e-22, 0.05755679485232074, -0.05755679485232074}},
      {{30, 0, -1},
       0,
       1.3162915912919647e-26,
       {-2.6325831825835925e-26, 2.0734361811377786e-26, 5.5914700144581404e-27}},
      {{3}, 0, 0, {0}},
  };
  for (const Case& c : cases) {
    const LossResult result = squared_error(c.logits, c.label).value();
    EXPECT_LE(std::fabs(result.loss - c.loss), 1e-15 * c.loss);
    for (std::size_t k = 0; k < c.logits.size(); k++)
      EXPECT_LE(std::fabs(result.gradient[k] - c.gradient[k]), 4e-15 * std::fabs(c.gradient[k]))
          << result.gradient[k] << " instead of " << c.gradient[k];
  }
}

TEST(SquaredError, IsHalfTheSumOfTheSquaresOfPMinusY) {
  const LossResult result = squared_error(std::vector<double>{2, 1, 0.1}, 1).value();
  const std::vector<double>& p = result.probabilities;
  const double by_hand = (p[0] * p[0] + (p[1] - 1) * (p[1] - 1) + p[2] * p[2]) / 2;
  EXPECT_DOUBLE_EQ(result.loss, by_hand);
}

TEST(SquaredError, BarelyLearnsWhereCrossEntropyDoes) {
  // The course's claim for a net that is sure and wrong by 10.
  const std::vector<double> logits{10, 0};
  EXPECT_NEAR(cross_entropy_of(logits, 1).gradient[0], 1, 1e-4);
  EXPECT_NEAR(squared_error(logits, 1).value().gradient[0], 9e-5, 1e-6);
}

TEST(Losses, RefuseAnEmptyRowAndALabelThatIsNoClass) {
  for (const Loss loss : {Loss(cross_entropy), Loss(squared_error)}) {
    const Result<LossResult> empty = loss({}, 0);
    ASSERT_FALSE(empty.ok());
    EXPECT_EQ(empty.error().code, ErrorCode::kOutOfRange);
    EXPECT_EQ(empty.error().message, "logits has 0 elements; it must have at least 1");
    const Result<LossResult> label = loss(std::vector<double>{1, 2, 3}, 3);
    ASSERT_FALSE(label.ok());
    EXPECT_EQ(label.error().code, ErrorCode::kOutOfRange);
    EXPECT_EQ(label.error().message, "label is 3; it must be a whole number, from 0 to 2");
  }
}

}  // namespace
}  // namespace activation_lab
