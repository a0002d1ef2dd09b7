// Each fact that a row states of its function, proved by walking along the function.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "core/activations.h"
#include "every_row.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// Rising: finely around 0, then by factors to the largest float32, both signs.
const std::vector<double>& walk() {
  static const std::vector<double> points = [] {
    std::vector<double> half;
    for (int i = 1; i <= 20 * 1024; i++) half.push_back(i / 1024.0);
    for (double x = 20; x < 3.4e38; x *= 1.03125) half.push_back(x);
    half.push_back(0x1.fffffep127);
    std::vector<double> all;
    for (auto x = half.rbegin(); x != half.rend(); ++x) all.push_back(-*x);
    all.push_back(0);
    all.insert(all.end(), half.begin(), half.end());
    return all;
  }();
  return points;
}

bool is_float(double x) { return static_cast<double>(static_cast<float>(x)) == x; }

class ActivationFact : public EveryRow {
 protected:
  // Two results, each with the promised 8 ULP.
  static double noise(double y) { return 16 * ulp_of<double>(y); }

  // Where f' jumps between the ends of a walk over [-20, 20], each to within 1e-9.
  std::vector<double> jumps(const ParameterValues& p) const {
    constexpr double kSmallestJump = 1e-4;
    const auto slope = [&](double x) { return row().f.derivative.at(x, p); };
    std::vector<double> found;
    // Steps of a third, so that no kink lies on a step.
    for (double left = -20; left < 20; left += 1 / 48.0) {
      double a = left, b = left + 1 / 48.0;
      while (b - a > 1e-9 && std::fabs(slope(b) - slope(a)) > kSmallestJump) {
        const double middle = a + (b - a) / 2;
        const bool is_left =
            std::fabs(slope(middle) - slope(a)) > std::fabs(slope(b) - slope(middle));
        (is_left ? b : a) = middle;
      }
      if (std::fabs(slope(b) - slope(a)) > kSmallestJump) found.push_back(a);
    }
    return found;
  }
};
ACTIVATION_LAB_FOR_EVERY_ROW(ActivationFact);

TEST_P(ActivationFact, NeverLeavesItsRange) {
  const auto [min, max] = row().range;
  // A bound that float32 holds is exact; the others are themselves rounded.
  const double lowest = is_float(min) ? min : min - noise(min) / 2;
  const double highest = is_float(max) ? max : max + noise(max) / 2;
  std::vector<float> narrow(walk().begin(), walk().end());
  const std::vector<float> in = narrow;
  ASSERT_TRUE(apply<float>(row(), Part::kValue, in, narrow, row().initial_parameters()).ok());
  const float lowest32 =
      is_float(min) ? static_cast<float>(min) : std::nextafter(static_cast<float>(min), -HUGE_VALF);
  const float highest32 =
      is_float(max) ? static_cast<float>(max) : std::nextafter(static_cast<float>(max), HUGE_VALF);
  for (std::size_t i = 0; i < in.size(); i++) {
    const double x = walk()[i];
    ASSERT_GE(value(x), lowest) << "at " << x;
    ASSERT_LE(value(x), highest) << "at " << x;
    ASSERT_GE(narrow[i], lowest32) << "at " << x << " in float32";
    ASSERT_LE(narrow[i], highest32) << "at " << x << " in float32";
  }
}

TEST_P(ActivationFact, ComesCloseToBothEndsOfItsRange) {
  double least = kInfinity, most = -kInfinity;
  for (const double x : walk()) {
    least = std::min(least, value(x));
    most = std::max(most, value(x));
  }
  if (row().range.min == -kInfinity) {
    EXPECT_LT(least, -1e30);
  } else {
    EXPECT_NEAR(least, row().range.min, 1e-6);
  }
  if (row().range.max == kInfinity) {
    EXPECT_GT(most, 1e30);
  } else {
    EXPECT_NEAR(most, row().range.max, 1e-6);
  }
}

TEST_P(ActivationFact, IsBoundedExactlyWhenItsValuesStaySmall) {
  double largest = 0;
  for (const double x : walk()) largest = std::max(largest, std::fabs(value(x)));
  EXPECT_EQ(row().bounded(), largest < 1e6);
}

TEST_P(ActivationFact, NeverFallsIfItIsMonotonicAndDoesFallIfItIsNot) {
  double highest = -kInfinity, deepest_fall = 0;
  for (const double x : walk()) {
    const double y = value(x);
    if (row().monotonic) {
      ASSERT_GE(y, highest - noise(highest)) << "at " << x;
    }
    highest = std::max(highest, y);
    deepest_fall = std::max(deepest_fall, highest - y);
  }
  if (!row().monotonic) {
    EXPECT_GT(deepest_fall, 0.1);
  }
}

TEST_P(ActivationFact, MirrorsItselfAtZeroExactlyIfItIsZeroCentred) {
  double largest = 0;
  for (const double x : walk()) {
    const double sum = std::fabs(value(-x) + value(x));
    if (row().zero_centred) {
      ASSERT_LE(sum, noise(value(x))) << "at " << x;
    }
    largest = std::max(largest, sum);
  }
  if (!row().zero_centred) {
    EXPECT_GT(largest, 0.1);
  }
}

TEST_P(ActivationFact, SaturatesWhereItSaysAndNowhereElse) {
  for (const double x : {1e4, 1e6, 1e30, 3e38, double{kInfinity}})
    for (const double sign : {-1.0, 1.0}) {
      const bool saturates = sign < 0 ? row().saturates_left() : row().saturates_right();
      const double slope = std::fabs(derivative(sign * x));
      EXPECT_TRUE(saturates ? slope <= 1 / x : slope >= 1e-3) << slope << " at " << sign * x;
    }
}

TEST_P(ActivationFact, HasADerivativeThatJumpsAtItsKinksAndNowhereElse) {
  std::set<double> jumped;
  for (const ParameterValues& p : slider_settings())
    for (const double x : jumps(p)) {
      const auto kink = std::find_if(row().kinks.begin(), row().kinks.end(),
                                     [&](double k) { return std::fabs(k - x) < 1e-6; });
      ASSERT_NE(kink, row().kinks.end()) << "f' jumps at " << x << ", parameter " << p[0];
      jumped.insert(*kink);
    }
  EXPECT_EQ(jumped.size(), row().kinks.size()) << "a kink where f' never jumps";
}

TEST_P(ActivationFact, HasDifferentSlopesOnTheTwoSidesOfAKink) {
  constexpr double kStep = 1e-6;
  for (const double kink : row().kinks) {
    double largest = 0;
    for (const ParameterValues& p : slider_settings()) {
      const auto f = [&](double x) { return row().f.value.at(x, p); };
      const double left = (f(kink) - f(kink - kStep)) / kStep;
      const double right = (f(kink + kStep) - f(kink)) / kStep;
      largest = std::max(largest, std::fabs(right - left));
    }
    EXPECT_GT(largest, 0.1) << "at " << kink;
  }
}

TEST_P(ActivationFact, IsContinuousForEverySliderSetting) {
  constexpr double kStep = 1 / 1024.0;
  for (const ParameterValues& p : slider_settings())
    for (double x = -20; x < 20; x += kStep)
      ASSERT_NEAR(row().f.value.at(x, p), row().f.value.at(x + kStep, p), 4 * kStep) << "at " << x;
}

TEST_P(ActivationFact, HasItsLimitsAtInfinity) {
  // The last finite number is as good as the limit, for a value that stays finite.
  for (const double sign : {-1.0, 1.0}) {
    const double far = value(sign * __DBL_MAX__);
    const double limit = value(sign * kInfinity);
    if (std::fabs(far) > 1e30) {
      EXPECT_EQ(limit, std::copysign(kInfinity, far));
    } else {
      EXPECT_EQ(limit, far);
    }
    EXPECT_EQ(derivative(sign * kInfinity), derivative(sign * __DBL_MAX__));
  }
}

}  // namespace
}  // namespace activation_lab
