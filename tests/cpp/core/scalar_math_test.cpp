#include "core/scalar_math.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/random.h"
#include "double_double.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

constexpr double kUlp = 2;  // what scalar_math.h promises

double uniform_between(Random& random, double low, double high) {
  return low + (high - low) * random.uniform();
}

// The reference itself, against numbers published to 30 digits and more.
TEST(DoubleDouble, KnowsFamousNumbersToThirtyDigits) {
  const auto expect = [](DoubleDouble found, double hi, double lo) {
    EXPECT_EQ(found.hi, hi);
    EXPECT_NEAR(found.lo, lo, std::fabs(hi) * 0x1p-95);
  };
  expect(exp(DoubleDouble(1)), 0x1.5bf0a8b145769p+1, 0x1.4d57ee2b1013ap-53);    // e
  expect(log(DoubleDouble(2)), 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);    // ln 2
  expect(log(DoubleDouble(10)), 0x1.26bb1bbb55516p+1, -0x1.f48ad494ea3e9p-53);  // ln 10
  expect(expm1(DoubleDouble(0x1p-60)), 0x1p-60, 0x1p-121);                      // x + x^2 / 2
  expect(log1p(DoubleDouble(0x1p-60)), 0x1p-60, -0x1p-121);                     // x - x^2 / 2
  expect(normal_distribution(DoubleDouble(0)), 0.5, 0);
  expect(exp(log(DoubleDouble(3))), 3, 0);
  const DoubleDouble s = sin(DoubleDouble(1)), c = cos(DoubleDouble(1));
  expect(s * s + c * c, 1, 0);
  expect(DoubleDouble(1) / DoubleDouble(3) * DoubleDouble(3), 1, 0);
}

TEST(DoubleDouble, JoinsTheTwoFormsOfTheNormalDistribution) {
  // Below and above 4, where the series hands over to the continued fraction.
  const double step = 0x1p-40;
  const DoubleDouble below = normal_distribution(DoubleDouble(-4 + step));
  const DoubleDouble above = normal_distribution(DoubleDouble(-4));
  const DoubleDouble slope = normal_density(DoubleDouble(-4 + step / 2));
  const DoubleDouble rise = (below - above) / DoubleDouble(step);
  EXPECT_NEAR(rise.hi / slope.hi, 1, 1e-10);
}

TEST(Exponential, IsWithinTwoUlpWhereItIsANormalNumber) {
  Random random(1, 1);
  double worst = 0;
  for (int i = 0; i < 20000; i++) {
    const double x = i % 2 == 0 ? uniform_between(random, -708, 709.7)
                                : std::ldexp(uniform_between(random, -1, 1), -i / 400);
    worst = std::max(worst, ulp_error(exponential(x), exp(DoubleDouble(x))));
  }
  EXPECT_LE(worst, kUlp);
}

TEST(Exponential, UnderflowsGraduallyToZero) {
  // In steps of 2^-1074 the results may be one apart; they never rise on the way down.
  double last = exponential(-708);
  int subnormal = 0;
  for (double x = -708; x > -746; x -= 1 / 64.0) {
    const double y = exponential(x);
    const DoubleDouble scaled_up = exp(DoubleDouble(x + 300));  // e^300 times the result
    const double wanted = std::ldexp(scaled_up.hi * 0x1p433, -433) * 5.148200222412014e-131;
    EXPECT_NEAR(y, wanted, std::fabs(wanted) * 1e-15 + 0x1p-1074) << x;
    EXPECT_LE(y, last);
    subnormal += y > 0 && y < 0x1p-1022 ? 1 : 0;
    last = y;
  }
  EXPECT_GT(subnormal, 2000);
  EXPECT_EQ(exponential(-745.1), 0x1p-1074);
  EXPECT_EQ(exponential(-745.2), 0);
  EXPECT_EQ(exponential(-1e300), 0);
  EXPECT_EQ(exponential(-kInfinity), 0);
}

TEST(Exponential, OverflowsToInfinityBeyondTheLargestNumber) {
  EXPECT_LT(exponential(709.78), kInfinity);
  EXPECT_GT(exponential(709.78), 1.79e308);
  EXPECT_EQ(exponential(709.79), kInfinity);
  EXPECT_EQ(exponential(1e300), kInfinity);
  EXPECT_EQ(exponential(kInfinity), kInfinity);
}

TEST(Exponential, IsExactAtZeroAndKeepsNaN) {
  EXPECT_EQ(exponential(0), 1);
  EXPECT_EQ(exponential(-0.0), 1);
  EXPECT_TRUE(std::isnan(exponential(std::nan(""))));
}

TEST(Logarithm, IsWithinTwoUlpForEverySize) {
  Random random(2, 1);
  double worst = 0;
  for (int i = 0; i < 20000; i++) {
    double x = std::ldexp(1 + random.uniform(), static_cast<int>(random.below(2040)) - 1020);
    if (i % 3 == 0) x = 1 + std::ldexp(uniform_between(random, -1, 1), -i / 420);
    if (x > 0 && x != 1) worst = std::max(worst, ulp_error(logarithm(x), log(DoubleDouble(x))));
  }
  EXPECT_LE(worst, kUlp);
}

TEST(Logarithm, KnowsItsEnds) {
  EXPECT_EQ(logarithm(1), 0);
  EXPECT_EQ(logarithm(0), -kInfinity);
  EXPECT_EQ(logarithm(-0.0), -kInfinity);
  EXPECT_TRUE(std::isnan(logarithm(-1)));
  EXPECT_TRUE(std::isnan(logarithm(-kInfinity)));
  EXPECT_TRUE(std::isnan(logarithm(std::nan(""))));
  EXPECT_EQ(logarithm(kInfinity), kInfinity);
  EXPECT_DOUBLE_EQ(logarithm(0x1p-1074), -744.4400719213812);  // the smallest subnormal number
  EXPECT_DOUBLE_EQ(logarithm(3e-310), std::log(3.0) - 310 * std::log(10.0));
}

TEST(LogarithmOfOnePlus, IsWithinTwoUlpAndAccurateNearZero) {
  Random random(3, 1);
  double worst = 0;
  for (int i = 0; i < 20000; i++) {
    const double x = std::ldexp(random.uniform(), 40 - i / 60);
    if (x > 0) worst = std::max(worst, ulp_error(logarithm_of_one_plus(x), log1p(DoubleDouble(x))));
  }
  EXPECT_LE(worst, kUlp);
  EXPECT_EQ(logarithm_of_one_plus(1e-300), 1e-300);
  EXPECT_EQ(logarithm_of_one_plus(0), 0);
}

TEST(SineAndCosine, AreWithinTwoUlpUpToOneHundredThousand) {
  Random random(4, 1);
  double worst_sine = 0, worst_cosine = 0;
  for (int i = 0; i < 20000; i++) {
    const double range = i % 2 == 0 ? 8 : 1e5;
    const double x = uniform_between(random, -range, range);
    worst_sine = std::max(worst_sine, ulp_error(sine(x), sin(DoubleDouble(x))));
    worst_cosine = std::max(worst_cosine, ulp_error(cosine(x), cos(DoubleDouble(x))));
  }
  EXPECT_LE(worst_sine, kUlp);
  EXPECT_LE(worst_cosine, kUlp);
}

TEST(SineAndCosine, KnowTheQuartersOfATurn) {
  const double quarter = 1.5707963267948966;
  EXPECT_EQ(sine(0), 0);
  EXPECT_EQ(cosine(0), 1);
  EXPECT_EQ(sine(quarter), 1);
  EXPECT_EQ(cosine(2 * quarter), -1);
  EXPECT_EQ(sine(3 * quarter), -1);
  EXPECT_EQ(cosine(-4 * quarter), 1);
  for (double x = -7; x < 7; x += 0.1) {
    EXPECT_EQ(sine(-x), -sine(x)) << x;
    EXPECT_EQ(cosine(-x), cosine(x)) << x;
  }
}

}  // namespace
}  // namespace activation_lab
