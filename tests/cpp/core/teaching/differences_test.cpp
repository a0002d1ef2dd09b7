#include "core/teaching/differences.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/losses.h"
#include "core/random.h"

namespace activation_lab::teaching {
namespace {

// At most this far from p - y.
void expect_gradient(const std::vector<double>& logits, std::size_t label, double most) {
  const std::vector<double> gradient = cross_entropy(logits, label).value().gradient;
  const Result<std::vector<double>> slopes = cross_entropy_differences(logits, label);
  ASSERT_TRUE(slopes.ok());
  ASSERT_EQ(slopes.value().size(), logits.size());
  for (std::size_t i = 0; i < logits.size(); i++)
    ASSERT_NEAR(slopes.value()[i], gradient[i], most) << "logit " << i;
}

TEST(CrossEntropyDifferences, EqualPMinusY) {
  for (std::uint64_t seed = 0; seed < 50; seed++)
    for (const double spread : {0.1, 2.0, 30.0}) {
      Random random(seed, 41);
      std::vector<double> logits(5);
      for (double& z : logits) z = spread * random.normal();
      ASSERT_NO_FATAL_FAILURE(expect_gradient(logits, random.below(5), 1e-9));
    }
}

TEST(CrossEntropyDifferences, HoldForLargeLogits) {
  ASSERT_NO_FATAL_FAILURE(expect_gradient({100, -100}, 1, 1e-9));
  ASSERT_NO_FATAL_FAILURE(expect_gradient({5e3, 5e3}, 0, 1e-5));
  ASSERT_NO_FATAL_FAILURE(expect_gradient({1e12, -1e12}, 1, 1e-3));
}

TEST(CrossEntropyDifferences, OfOneClassAreZero) {
  ASSERT_NO_FATAL_FAILURE(expect_gradient({3.5}, 0, 0));
}

TEST(CrossEntropyDifferences, AreNaNWhereThereIsNoGradient) {
  const double infinity = std::numeric_limits<double>::infinity();
  for (const std::vector<double>& logits : {std::vector<double>{0, std::nan("")}, {0, infinity}}) {
    const auto slopes = cross_entropy_differences(logits, 0).value();
    for (const double slope : slopes) EXPECT_TRUE(std::isnan(slope));
  }
}

TEST(CrossEntropyDifferences, RefuseWhatCrossEntropyRefusesAndTooMany) {
  const auto code = [](const std::vector<double>& logits, std::size_t label) {
    const auto result = cross_entropy_differences(logits, label);
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::kUnknownActivation : result.error().code;
  };
  EXPECT_EQ(code({}, 0), ErrorCode::kOutOfRange);
  EXPECT_EQ(code({1, 2}, 2), ErrorCode::kOutOfRange);
  EXPECT_EQ(code(std::vector<double>(kMostDifferences + 1), 0), ErrorCode::kTooLarge);
}

}  // namespace
}  // namespace activation_lab::teaching
