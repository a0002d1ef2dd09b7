#include "core/softmax.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>
#include <vector>

#include "core/random.h"
#include "double_double.h"
#include "promise.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

template <class T>
std::vector<T> softmax_of(const std::vector<T>& logits, const SoftmaxOptions& options = {}) {
  std::vector<T> out(logits.size());
  EXPECT_TRUE(softmax<T>(logits, out, options).ok());
  return out;
}
template <class T>
std::vector<T> log_softmax_of(const std::vector<T>& logits, const SoftmaxOptions& options = {}) {
  std::vector<T> out(logits.size());
  EXPECT_TRUE(log_softmax<T>(logits, out, options).ok());
  return out;
}

// By definition, but from differences to the largest, in some 90 bits; below e^-744 nothing is left.
struct ExactSoftmax {
  std::vector<DoubleDouble> p, log_p;

  template <class T>
  ExactSoftmax(const std::vector<T>& logits, double temperature) {
    const T largest = *std::max_element(logits.begin(), logits.end());
    std::vector<DoubleDouble> differences;
    DoubleDouble others(0);
    bool met = false;
    for (const T z : logits) {
      const DoubleDouble d =
          (DoubleDouble(static_cast<double>(z)) - DoubleDouble(static_cast<double>(largest))) /
          DoubleDouble(temperature);
      differences.push_back(d);
      p.push_back(d.hi < -744 ? DoubleDouble(0) : exp(d));
      if (z == largest && !met) {
        met = true;
      } else {
        others = others + p.back();
      }
    }
    for (DoubleDouble& q : p) q = q / (DoubleDouble(1) + others);
    for (const DoubleDouble& d : differences) log_p.push_back(d - log1p(others));
  }
};

template <class T>
void expect_as_promised(std::size_t classes, double spread, double temperature,
                        std::uint64_t seed) {
  Random random(seed, 20);
  std::vector<T> logits(classes);
  for (T& z : logits) z = static_cast<T>((2 * random.uniform() - 1) * spread);
  const std::vector<T> p = softmax_of<T>(logits, {.temperature = temperature});
  const std::vector<T> log_p = log_softmax_of<T>(logits, {.temperature = temperature});
  const ExactSoftmax exact(logits, temperature);
  const double promised = std::is_same_v<T, float> ? kRecordedSoftmaxUlp : kPromisedFloat64Ulp;
  static_assert(kRecordedSoftmaxUlp <= kPromisedSoftmaxUlp);
  for (std::size_t i = 0; i < classes; i++) {
    // Below 10^-290 the reference itself loses bits.
    if (exact.p[i].hi > 1e-290) {
      ASSERT_LE(ulp_error(p[i], exact.p[i]), promised)
          << i << " of " << classes << ", spread " << spread << ", T " << temperature;
    }
    ASSERT_LE(ulp_error(log_p[i], exact.log_p[i]), promised)
        << "log " << i << " of " << classes << ", spread " << spread << ", T " << temperature;
  }
}

class SoftmaxAccuracy : public testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(Classes, SoftmaxAccuracy, testing::Values(1, 2, 3, 7, 10, 64, 1000));

TEST_P(SoftmaxAccuracy, IsWithinOneUlpInFloat32AndEightInDouble) {
  for (const double spread : {1e-3, 1.0, 3.0, 30.0, 100.0})
    for (const double temperature : {1.0, 0.1, 0.7, 5.0})
      for (std::uint64_t seed = 0; seed < (GetParam() < 100 ? 20 : 2); seed++) {
        ASSERT_NO_FATAL_FAILURE(expect_as_promised<float>(GetParam(), spread, temperature, seed));
        ASSERT_NO_FATAL_FAILURE(expect_as_promised<double>(GetParam(), spread, temperature, seed));
      }
}

TEST(Softmax, IsUnchangedByAddingAConstant) {
  // Numbers of few bits, so that the additions are exact.
  const std::vector<double> logits{0.5, -2.25, 3, 1.125};
  for (const double constant : {-1024.0, -1.0, 0.25, 512.0, 65536.0}) {
    std::vector<double> moved = logits;
    for (double& z : moved) z += constant;
    EXPECT_EQ(softmax_of(moved), softmax_of(logits)) << constant;
    EXPECT_EQ(log_softmax_of(moved), log_softmax_of(logits)) << constant;
  }
}

TEST(Softmax, GivesTheCoursesNumbers) {
  const std::vector<double> p = softmax_of<double>({2, 1, 0.1});
  EXPECT_NEAR(p[0], 0.659, 5e-4);
  EXPECT_NEAR(p[1], 0.242, 5e-4);
  EXPECT_NEAR(p[2], 0.099, 5e-4);
}

TEST(Softmax, HasTheCoursesEntropyAtEachTemperature) {
  const std::pair<double, double> bits[] = {{0.5, 0.65}, {1, 1.22}, {2, 1.48}};
  for (const auto& [temperature, entropy] : bits) {
    double sum = 0;
    for (const double p : softmax_of<double>({2, 1, 0.1}, {.temperature = temperature}))
      sum -= p * std::log2(p);
    EXPECT_NEAR(sum, entropy, 5e-3) << temperature;
  }
}

TEST(Softmax, AddsUpToOne) {
  Random random(3, 20);
  for (const std::size_t classes : {2U, 10U, 1000U}) {
    std::vector<double> logits(classes);
    for (double& z : logits) z = 5 * random.normal();
    double sum = 0;
    for (const double p : softmax_of(logits)) sum += p;
    EXPECT_NEAR(sum, 1, static_cast<double>(classes) * 0x1p-53);
  }
}

TEST(Softmax, HoldsWhereTheTextbookFormOverflows) {
  const auto third = static_cast<float>(1 / 3.0);
  EXPECT_EQ(softmax_of<float>({1000, 1000, 1000}), (std::vector<float>{third, third, third}));
  EXPECT_EQ(softmax_of<float>({-1000, 1000}), (std::vector<float>{0, 1}));
  EXPECT_EQ(softmax_of<float>({3.4e38f, -3.4e38f}), (std::vector<float>{1, 0}));
  EXPECT_EQ(softmax_of<double>({1.7e308, -1.7e308}), (std::vector<double>{1, 0}));
  EXPECT_EQ(log_softmax_of<float>({1000, 0}), (std::vector<float>{0, -1000}));
}

TEST(Softmax, TakesMinusInfinityAsProbabilityZero) {
  EXPECT_EQ(softmax_of<double>({-kInfinity, 0}), (std::vector<double>{0, 1}));
  EXPECT_EQ(log_softmax_of<double>({0, -kInfinity}), (std::vector<double>{0, -kInfinity}));
  for (const double temperature : {0.3, 2.0})
    EXPECT_EQ(softmax_of<double>({-kInfinity, 0}, {.temperature = temperature}),
              (std::vector<double>{0, 1}));
}

TEST(Softmax, GivesARowOfNaNWhereThereIsNoDistribution) {
  const std::vector<std::vector<double>> rows{
      {-kInfinity, -kInfinity}, {kInfinity, 0}, {0, kInfinity},
      {kInfinity, kInfinity},   {kNaN, 0},      {0, kNaN},
      {1, kNaN, kInfinity},     {-kInfinity}};
  for (const std::vector<double>& row : rows) {
    for (const double p : softmax_of(row)) EXPECT_TRUE(std::isnan(p)) << row[0];
    for (const double p : log_softmax_of(row)) EXPECT_TRUE(std::isnan(p)) << row[0];
  }
}

TEST(Softmax, OfOneClassIsOne) {
  for (const float z : {0.0f, -50.0f, 3.4e38f}) {
    EXPECT_EQ(softmax_of<float>({z})[0], 1);
    EXPECT_EQ(log_softmax_of<float>({z})[0], 0);
  }
}

TEST(Softmax, TreatsEachRowByItselfAndLeavesItsNeighboursAlone) {
  const std::vector<double> a{1, 2, 3}, bad{0, kNaN, 1}, b{-7, 40, 40};
  std::vector<double> all;
  for (const auto& row : {a, bad, b}) all.insert(all.end(), row.begin(), row.end());
  const std::vector<double> p = softmax_of(all, {.classes = 3});
  EXPECT_EQ(std::vector(p.begin(), p.begin() + 3), softmax_of(a));
  EXPECT_EQ(std::vector(p.begin() + 6, p.end()), softmax_of(b));
  for (std::size_t i = 3; i < 6; i++) EXPECT_TRUE(std::isnan(p[i]));
}

TEST(Softmax, GivesTheSameBitsInEveryPlaceOfARowAndInPlace) {
  // Rows whose sum is the same in any order: one 0, the rest far below it.
  for (std::size_t n = 1; n <= 12; n++)
    for (std::size_t place = 0; place < n; place++) {
      std::vector<float> logits(n, -2);
      logits[place] = 1.5f;
      const std::vector<float> p = softmax_of(logits);
      std::vector<float> expected(n, p[place == 0 ? n - 1 : 0]);
      expected[place] = p[place];
      EXPECT_EQ(p, expected) << place << " of " << n;
      ASSERT_TRUE(softmax<float>(logits, logits).ok());
      EXPECT_EQ(logits, p);
    }
}

TEST(Softmax, IsSharperAtALowTemperatureAndFlatterAtAHighOne) {
  const std::vector<double> logits{1, 2, 3};
  EXPECT_GT(softmax_of(logits, {.temperature = 0.1})[2], 0.9999);
  EXPECT_NEAR(softmax_of(logits, {.temperature = 1e6})[0], 1 / 3.0, 1e-6);
  EXPECT_EQ(softmax_of(logits, {.temperature = 1e300})[0], 1 / 3.0);
}

TEST(Softmax, RefusesWhatDoesNotFitWithTheReason) {
  const std::vector<double> logits(6);
  std::vector<double> out(6), wrong(5);
  const auto expect = [&](const Status& status, ErrorCode code, const std::string& message) {
    ASSERT_FALSE(status.ok()) << message;
    EXPECT_EQ(status.error().code, code) << message;
    EXPECT_EQ(status.error().message, message);
  };
  const auto at = [&](double t) { return softmax<double>(logits, out, {.temperature = t}); };
  const std::string positive = "; it must be a number above 0, at most 1e+300";
  expect(at(0), ErrorCode::kOutOfRange, "temperature is 0" + positive);
  expect(at(-1), ErrorCode::kOutOfRange, "temperature is -1" + positive);
  expect(at(kNaN), ErrorCode::kInvalidArgument, "temperature is NaN" + positive);
  expect(at(kInfinity), ErrorCode::kInvalidArgument, "temperature is Infinity" + positive);
  expect(at(2e300), ErrorCode::kTooLarge, "temperature is 2e+300" + positive);
  expect(softmax<double>({}, {}, {}), ErrorCode::kOutOfRange,
         "logits has 0 elements; it must have at least 1");
  expect(softmax<double>(logits, out, {.classes = 4}), ErrorCode::kInvalidArgument,
         "classes is 4; it must divide the length of logits, 6");
  expect(softmax<double>(logits, out, {.classes = 7}), ErrorCode::kInvalidArgument,
         "classes is 7; it must divide the length of logits, 6");
  expect(log_softmax<double>(logits, wrong), ErrorCode::kInvalidArgument,
         "out has 5 elements; it must have 6 (as many as logits)");
  expect(softmax_jacobian(logits, out, 1), ErrorCode::kInvalidArgument,
         "out has 6 elements; it must have 36 (the square of logits' length)");
}

std::vector<double> jacobian_of(const std::vector<double>& logits, double temperature) {
  std::vector<double> out(logits.size() * logits.size());
  EXPECT_TRUE(softmax_jacobian(logits, out, temperature).ok());
  return out;
}

TEST(SoftmaxJacobian, HasRowsThatAddUpToZeroAndIsSymmetric) {
  const std::vector<double> logits{2, 1, 0.1, -30, 5.5};
  const std::vector<double> j = jacobian_of(logits, 0.8);
  for (std::size_t r = 0; r < 5; r++) {
    double sum = 0;
    for (std::size_t c = 0; c < 5; c++) {
      sum += j[r * 5 + c];
      EXPECT_DOUBLE_EQ(j[r * 5 + c], j[c * 5 + r]);
    }
    EXPECT_NEAR(sum, 0, 8 * ulp_of<double>(j[r * 5 + r])) << r;
  }
}

TEST(SoftmaxJacobian, EqualsFiniteDifferences) {
  const std::vector<double> logits{2, 1, 0.1, -3};
  for (const double temperature : {0.5, 1.0, 3.0}) {
    const std::vector<double> jacobian = jacobian_of(logits, temperature);
    for (std::size_t j = 0; j < 4; j++) {
      std::vector<double> up = logits, down = logits;
      up[j] += 1e-5;
      down[j] -= 1e-5;
      const std::vector<double> above = softmax_of(up, {.temperature = temperature});
      const std::vector<double> below = softmax_of(down, {.temperature = temperature});
      for (std::size_t i = 0; i < 4; i++)
        EXPECT_NEAR(jacobian[i * 4 + j], (above[i] - below[i]) / 2e-5, 1e-9);
    }
  }
}

TEST(SoftmaxJacobian, KeepsItsDiagonalWherePTimesOneMinusPWouldBeZero) {
  const std::vector<double> j = jacobian_of({40, 0}, 1);
  EXPECT_NEAR(j[0] / 4.248354255291589e-18, 1, 1e-14);  // p is 1 in double
  EXPECT_EQ(j[0], -j[1]);
}

TEST(SoftmaxJacobian, IsNaNWhereThereIsNoDistribution) {
  for (const double d : jacobian_of({kNaN, 1}, 1)) EXPECT_TRUE(std::isnan(d));
}

TEST(SoftmaxJacobian, DividesBeforeAProductUnderflows) {
  // p of the second and the third is e^-400 each.
  const std::vector<double> j = jacobian_of({0, -4e-28, -4e-28}, 1e-30);
  EXPECT_NEAR(j[1] / -1.9151695967140057e-144, 1, 1e-12);
  EXPECT_LT(j[5], 0);
  EXPECT_EQ(j[5], j[7]);
}

}  // namespace
}  // namespace activation_lab
