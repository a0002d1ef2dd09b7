// Arrays of every length: each element's result depends on nothing but the element.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/activations.h"
#include "every_row.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// The longest kernel takes 16 numbers at once; two of it and a tail.
constexpr std::size_t kLongest = 40;

template <class T>
std::vector<T> special_numbers() {
  using Limits = std::numeric_limits<T>;
  std::vector<T> xs{0,
                    Limits::quiet_NaN(),
                    Limits::infinity(),
                    Limits::denorm_min(),
                    Limits::min(),
                    Limits::max(),
                    Limits::epsilon(),
                    T(1e-30),
                    T(3),
                    T(6),
                    T(17.33),
                    T(88.8),
                    T(103.9),
                    T(0.7517916)};
  const std::size_t half = xs.size();
  for (std::size_t i = 0; i < half; i++) xs.push_back(-xs[i]);
  for (int i = 0; i < 32; i++) xs.push_back(static_cast<T>(i * i) / 40 - 12);
  return xs;
}

template <class T>
std::vector<T> applied(const Activation& row, Part part, std::span<const T> in) {
  // One more on each side, which must stay as it is.
  constexpr T kGuard = T(12345.5);
  std::vector<T> out(in.size() + 2, kGuard);
  const std::span<T> middle(out.data() + 1, in.size());
  EXPECT_TRUE(apply<T>(row, part, in, middle, row.initial_parameters()).ok());
  EXPECT_EQ(out.front(), kGuard);
  EXPECT_EQ(out.back(), kGuard);
  return {middle.begin(), middle.end()};
}

class ActivationArray : public EveryRow {
 protected:
  // Each number alone, then at each place of each length, out of place and in place.
  template <class T>
  void expect_the_same_bits_everywhere(Part part) const {
    const std::vector<T> xs = special_numbers<T>();
    std::vector<T> alone;
    for (const T& x : xs) alone.push_back(applied<T>(row(), part, {&x, 1})[0]);
    for (std::size_t n = 0; n <= kLongest; n++)
      for (std::size_t start = 0; start + n <= xs.size(); start++) {
        const std::span<const T> in(xs.data() + start, n);
        const std::vector<T> out = applied<T>(row(), part, in);
        std::vector<T> in_place(in.begin(), in.end());
        ASSERT_TRUE(apply<T>(row(), part, in_place, in_place, row().initial_parameters()).ok());
        for (std::size_t i = 0; i < n; i++) {
          ASSERT_TRUE(same_bits(out[i], alone[start + i]))
              << in[i] << " at " << i << " of " << n << " gives " << out[i] << ", alone "
              << alone[start + i];
          ASSERT_TRUE(same_bits(in_place[i], out[i])) << in[i] << " in place";
        }
      }
  }

  template <class T>
  void expect_nan_for_nan_in_every_lane(Part part) const {
    for (std::size_t n = 1; n <= kLongest; n++)
      for (std::size_t place = 0; place < n; place++) {
        std::vector<T> in(n, T(0.5));
        in[place] = std::numeric_limits<T>::quiet_NaN();
        const std::vector<T> out = applied<T>(row(), part, in);
        for (std::size_t i = 0; i < n; i++)
          ASSERT_EQ(std::isnan(out[i]), i == place) << i << " of " << n << ", NaN at " << place;
      }
  }
};
ACTIVATION_LAB_FOR_EVERY_ROW(ActivationArray);

TEST_P(ActivationArray, GivesTheSameBitsInEveryLaneAndTailAndInPlace) {
  for (const Part part : {Part::kValue, Part::kDerivative}) {
    expect_the_same_bits_everywhere<float>(part);
    expect_the_same_bits_everywhere<double>(part);
  }
}

TEST_P(ActivationArray, GivesNaNForNaNAndOnlyThere) {
  for (const Part part : {Part::kValue, Part::kDerivative}) {
    expect_nan_for_nan_in_every_lane<float>(part);
    expect_nan_for_nan_in_every_lane<double>(part);
  }
}

TEST_P(ActivationArray, OfDoublesGivesTheBitsOfTheSingleNumber) {
  const std::vector<double> xs = special_numbers<double>();
  const std::vector<double> values = applied<double>(row(), Part::kValue, xs);
  const std::vector<double> slopes = applied<double>(row(), Part::kDerivative, xs);
  for (std::size_t i = 0; i < xs.size(); i++) {
    EXPECT_TRUE(same_bits(values[i], value(xs[i]))) << "f(" << xs[i] << ")";
    EXPECT_TRUE(same_bits(slopes[i], derivative(xs[i]))) << "f'(" << xs[i] << ")";
  }
}

// A value and its derivative in one walk, against a walk for each: over all of float32, with every setting.
TEST_P(ActivationArray, OfBothAtOnceGivesTheBitsOfEach) {
  std::vector<float> xs = special_numbers<float>();
  for (std::uint64_t bits = 99; bits < 0x100000000; bits += 1000003)
    xs.push_back(float_of(static_cast<std::uint32_t>(bits)));
  for (const ParameterValues& p : slider_settings()) {
    const ParameterValues rounded = rounded_to_float(p);
    const auto expect_both = [&](auto in) {
      using T = std::remove_cvref_t<decltype(in[0])>;
      std::vector<T> values(in.size()), slopes(in.size()), each(in.size());
      row().f.both(in.data(), values.data(), slopes.data(), in.size(), rounded);
      row().f.value.over(in.data(), each.data(), in.size(), rounded);
      for (std::size_t i = 0; i < in.size(); i++)
        ASSERT_TRUE(same_bits(values[i], each[i])) << "f(" << in[i] << ")";
      row().f.derivative.over(in.data(), each.data(), in.size(), rounded);
      for (std::size_t i = 0; i < in.size(); i++)
        ASSERT_TRUE(same_bits(slopes[i], each[i])) << "f'(" << in[i] << ")";
    };
    ASSERT_NO_FATAL_FAILURE(expect_both(std::vector<double>(xs.begin(), xs.begin() + 40)));
    for (std::size_t n = 0; n <= kLongest; n++)
      ASSERT_NO_FATAL_FAILURE(expect_both(std::vector<float>(xs.data(), xs.data() + n))) << n;
    ASSERT_NO_FATAL_FAILURE(expect_both(xs));
  }
}

TEST_P(ActivationArray, OfNothingIsNothing) {
  EXPECT_TRUE(apply<float>(row(), Part::kValue, {}, {}, row().initial_parameters()).ok());
  EXPECT_TRUE(apply<double>(row(), Part::kDerivative, {}, {}, row().initial_parameters()).ok());
}

TEST(ArrayCall, RefusesRangesThatOverlapInPartAndLeavesThemAlone) {
  const Activation& relu = *find_activation("relu").value();
  for (const std::size_t shift : {1U, 7U, 19U}) {
    std::vector<float> numbers(40, -1);
    const std::span<float> low(numbers.data(), 20), high(numbers.data() + shift, 20);
    for (const auto& [in, out] : {std::pair(low, high), std::pair(high, low)}) {
      const Status status = apply<float>(relu, Part::kValue, in, out, {});
      ASSERT_FALSE(status.ok()) << shift;
      EXPECT_EQ(status.error().code, ErrorCode::kInvalidArgument);
      EXPECT_EQ(status.error().message,
                "out overlaps the input in part; it must be the input itself or lie apart");
      EXPECT_EQ(std::count(numbers.begin(), numbers.end(), -1.0f), 40);
    }
  }
}

TEST(ArrayCall, AcceptsRangesThatTouch) {
  const Activation& relu = *find_activation("relu").value();
  std::vector<float> numbers(40, -1);
  const std::span<float> low(numbers.data(), 20), high(numbers.data() + 20, 20);
  ASSERT_TRUE(apply<float>(relu, Part::kValue, low, high, {}).ok());
  EXPECT_EQ(numbers[19], -1);
  EXPECT_EQ(numbers[20], 0);
}

TEST(ArrayCall, RefusesAnOutOfAnotherLength) {
  const Activation& relu = *find_activation("relu").value();
  const std::vector<float> in(3);
  std::vector<float> out(4);
  const Status status = apply<float>(relu, Part::kValue, in, out, {});
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, ErrorCode::kInvalidArgument);
  EXPECT_EQ(status.error().message, "out has 4 elements; it must have the input's 3");
}

TEST(ArrayCall, RefusesAParameterThatIsNotFinite) {
  const Activation& elu = *find_activation("elu").value();
  const std::vector<float> in{-1};
  std::vector<float> out{7};
  const Status status = apply<float>(elu, Part::kValue, in, out, {__builtin_inf(), 0});
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, ErrorCode::kInvalidArgument);
  EXPECT_NE(status.error().message.find("alpha is Infinity"), std::string::npos);
  EXPECT_EQ(out[0], 7);
}

TEST(ArrayCall, RefusesAParameterThatNoFloatHoldsForFloatsOnly) {
  const Activation& elu = *find_activation("elu").value();
  std::vector<float> floats{-1};
  const Status status = apply<float>(elu, Part::kValue, floats, floats, {1e39, 0});
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(status.error().message,
            "alpha is 1e+39; it must be a number, from -3.40282e+38 to 3.40282e+38");
  EXPECT_EQ(floats[0], -1);
  std::vector<double> doubles{-1};
  ASSERT_TRUE(apply<double>(elu, Part::kValue, doubles, doubles, {1e39, 0}).ok());
  EXPECT_LT(doubles[0], -6e38);
}

}  // namespace
}  // namespace activation_lab
