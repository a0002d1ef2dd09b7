#include "core/argument.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/elementary.h"
#include "ulp.h"

namespace activation_lab {
namespace {

using N = ArrayLanes<Precision::kFloat32>;

// A walk through all bit patterns, and what bounds and comparisons might get wrong.
std::vector<float> inputs() {
  std::vector<float> xs;
  for (std::uint64_t bits = 77; bits < 0x100000000; bits += 199999)
    xs.push_back(float_of(static_cast<std::uint32_t>(bits)));
  using Limits = std::numeric_limits<float>;
  for (const float x : {0.0f, 3.0f, 15.0f, 115.0f, std::nextafter(115.0f, 0.0f), 116.0f,
                        Limits::denorm_min(), Limits::max(), Limits::infinity()})
    xs.insert(xs.end(), {x, -x});
  xs.push_back(Limits::quiet_NaN());
  xs.resize(xs.size() / N::width * N::width);
  return xs;
}

// What the expression gives for an argument, and for the same numbers widened first.
template <class Expression>
void expect_the_bits_of_widened_numbers(Expression f) {
  const std::vector<float> xs = inputs();
  for (std::size_t i = 0; i < xs.size(); i += N::width) {
    float narrow[N::width], wide[N::width];
    const auto y = f(Argument<N>{&xs[i]});
    if constexpr (std::is_same_v<decltype(y), const Rounded<N>>)
      y.store(narrow);
    else
      N(y).store(narrow);
    N(f(N::load(&xs[i]))).store(wide);
    for (std::size_t k = 0; k < N::width; k++)
      ASSERT_TRUE(same_bits(narrow[k], wide[k]))
          << narrow[k] << " instead of " << wide[k] << " for " << xs[i + k];
  }
}

TEST(Argument, HasTheExponentialOfTheWidenedNumber) {
  expect_the_bits_of_widened_numbers([](auto x) { return exp(x); });
  expect_the_bits_of_widened_numbers([](auto x) { return exp(-x); });
  expect_the_bits_of_widened_numbers([](auto x) { return exp(-abs(x)); });
  expect_the_bits_of_widened_numbers([](auto x) { return expm1(x); });
}

TEST(Argument, IsClippedAsTheWidenedNumber) {
  // Of the widened number between the argument's own, narrower bounds.
  const auto between = [](N x) {
    const auto& bounds = Reach<Precision::kFloat32>::narrow_exponent;
    return min(max(x, N(bounds[0])), N(bounds[1]));
  };
  expect_the_bits_of_widened_numbers([&](auto x) -> N {
    if constexpr (std::is_same_v<decltype(x), N>) return between(x);
    return clip_exponent(x);
  });
  expect_the_bits_of_widened_numbers([&](auto x) -> N {
    if constexpr (std::is_same_v<decltype(x), N>) return between(abs(x));
    return tail_clip(x);
  });
  expect_the_bits_of_widened_numbers([](auto x) -> N { return normal_clip(x); });
}

TEST(Argument, IsAPlainNumberWhereNothingNarrowIsKnown) {
  expect_the_bits_of_widened_numbers([](auto x) { return x + 3; });
  expect_the_bits_of_widened_numbers([](auto x) { return 2 * x; });
  expect_the_bits_of_widened_numbers([](auto x) { return -abs(x); });
  expect_the_bits_of_widened_numbers([](auto x) { return min(max(x, -1e39), 1e39); });
  expect_the_bits_of_widened_numbers([](auto x) { return 1 / (1 + abs(x)); });
}

TEST(Argument, ChoosesAsTheWidenedNumber) {
  expect_the_bits_of_widened_numbers([](auto x) { return select(x < 0, 0.1 * x, x); });
  expect_the_bits_of_widened_numbers([](auto x) { return select(x > 3, 1, exp(x)); });
  expect_the_bits_of_widened_numbers(
      [](auto x) { return keep_nan(x, select(x < 3, select(x > -3, x / 6.0, 0), 1)); });
}

}  // namespace
}  // namespace activation_lab
