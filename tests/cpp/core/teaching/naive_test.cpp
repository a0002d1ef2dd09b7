#include "core/teaching/naive.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/softmax.h"

namespace activation_lab::teaching {
namespace {

template <class T>
std::vector<T> naive_of(std::vector<T> logits) {
  EXPECT_TRUE(naive_softmax<T>(logits, logits).ok());
  return logits;
}

TEST(NaiveSoftmax, IsRightWhereNothingOverflows) {
  const std::vector<double> logits{2, 1, 0.1};
  std::vector<double> exact(3);
  ASSERT_TRUE(softmax<double>(logits, exact).ok());
  const std::vector<double> naive = naive_of(logits);
  for (std::size_t i = 0; i < 3; i++) EXPECT_NEAR(naive[i], exact[i], 1e-15);
}

TEST(NaiveSoftmax, LosesAllProbabilitiesInFloat32WhenTheSumOverflows) {
  // Four equal logits: from 88.72 - ln 4 = 87.34 on, the powers are finite and their sum is not.
  EXPECT_EQ(naive_of<float>({87.3f, 87.3f, 87.3f, 87.3f}), (std::vector<float>(4, 0.25f)));
  EXPECT_EQ(naive_of<float>({87.4f, 87.4f, 87.4f, 87.4f}), (std::vector<float>(4, 0.0f)));
}

TEST(NaiveSoftmax, IsNaNInFloat32WhenAPowerOverflows) {
  const std::vector<float> below = naive_of<float>({88.72f, 0});
  EXPECT_EQ(below[0], 1);
  const std::vector<float> above = naive_of<float>({88.73f, 0});
  EXPECT_TRUE(std::isnan(above[0]));
  EXPECT_EQ(above[1], 0);
  for (const float p : naive_of<float>({100, 100, 100})) EXPECT_TRUE(std::isnan(p));
}

TEST(NaiveSoftmax, OnlyDelaysTheOverflowInDouble) {
  EXPECT_EQ(naive_of<double>({709.7, 0})[0], 1);
  EXPECT_TRUE(std::isnan(naive_of<double>({709.8, 0})[0]));
  EXPECT_EQ(naive_of<double>({709.5, 709.5, 709.5}), (std::vector<double>(3, 0.0)));
}

TEST(NaivePowers, AreEachPowerAndTheirSumInTheirOwnPrecision) {
  std::vector<float> powers(3);
  const std::vector<float> logits{0, 1, -200};
  EXPECT_EQ(naive_powers<float>(logits, powers).value(), 1 + std::exp(1.0f));
  EXPECT_EQ(powers, (std::vector<float>{1, std::exp(1.0f), 0}));
  // The sum overflows before any power does.
  const std::vector<float> large{88.3f, 88.3f, 0};
  EXPECT_EQ(naive_powers<float>(large, powers).value(), HUGE_VALF);
  EXPECT_LT(powers[0], HUGE_VALF);
  EXPECT_FALSE(naive_powers<float>({}, {}).ok());
}

TEST(NaiveSoftmax, DividesZeroByZeroWhenAllPowersUnderflow) {
  for (const float p : naive_of<float>({-110, -110})) EXPECT_TRUE(std::isnan(p));
}

TEST(NaiveSoftmax, RefusesAnEmptyRowAndAnOutOfAnotherLength) {
  const Status empty = naive_softmax<float>({}, {});
  ASSERT_FALSE(empty.ok());
  EXPECT_EQ(empty.error().code, ErrorCode::kOutOfRange);
  const std::vector<double> logits(2);
  std::vector<double> out(3);
  const Status length = naive_softmax<double>(logits, out);
  ASSERT_FALSE(length.ok());
  EXPECT_EQ(length.error().code, ErrorCode::kInvalidArgument);
}

}  // namespace
}  // namespace activation_lab::teaching
