#include "core/argument.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/elementary.h"
#include "core/formula.h"
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
  Chunk<N> chunk;
  for (std::size_t i = 0; i < xs.size(); i += N::width) {
    float narrow[N::width], wide[N::width];
    const auto y = f(chunk.argument(xs.data(), i, xs.size()));
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
  expect_the_bits_of_widened_numbers([](auto x) { return two_plus_two_cosh(2 * x); });
}

TEST(Argument, HasHalvesOfTheSameBits) {
  expect_the_bits_of_widened_numbers([](auto x) -> N {
    if constexpr (std::is_same_v<decltype(x), N>) return 0.5 * exp(x);
    return half_exp(x);
  });
  expect_the_bits_of_widened_numbers([](auto x) -> N {
    if constexpr (std::is_same_v<decltype(x), N>) return 0.5 * expm1(x);
    return half_expm1(x);
  });
}

TEST(Argument, SharesAnExponentialWhicheverScaleItHasBeenAskedForFirst) {
  const auto all = [](auto x, float(&y)[4][N::width]) {
    N(exp(2 * x)).store(y[0]);
    N(half_exp(2 * x)).store(y[1]);
    N(expm1(2 * x)).store(y[2]);
    N(half_expm1(2 * x)).store(y[3]);
  };
  const std::vector<float> xs = inputs();
  Chunk<N> chunk;
  for (std::size_t i = 0; i < xs.size(); i += N::width)
    for (const Scale first : {Scale::kWhole, Scale::kHalf}) {
      Remembered<N> memory;
      const auto x = chunk.argument(xs.data(), i, xs.size(), &memory);
      exponential_of(2 * x, first);
      float shared[4][N::width], alone[4][N::width];
      all(x, shared);
      all(chunk.argument(xs.data(), i, xs.size()), alone);
      for (std::size_t k = 0; k < N::width; k++)
        for (int j = 0; j < 4; j++)
          ASSERT_TRUE(same_bits(shared[j][k], alone[j][k]))
              << shared[j][k] << " instead of " << alone[j][k] << " for " << xs[i + k];
    }
}

TEST(Argument, IsClippedAsTheWidenedNumber) {
  // Of the widened number between the argument's own, narrower bounds.
  const auto between = [](N x) {
    const ClipBounds& bounds = kClipBounds[static_cast<int>(Clip::kExponent)];
    return min(max(x, N(bounds.low)), N(bounds.high));
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

TEST(Argument, IsClippedInSeveralWaysWithinOneFormula) {
  expect_the_bits_of_widened_numbers(
      [](auto x) -> N { return normal_clip(x) + (exp(-x) + exp(-abs(x))); });
}

// Wherever a chunk begins and ends; and what stands behind the n is left alone.
TEST(Argument, IsClippedInArraysOfAnyLength) {
  const std::vector<float> xs = inputs();
  const Formula sigmoid([](auto x) { return 1 / (1 + exp(-x)); });
  std::vector<float> alone(xs.size());
  for (std::size_t i = 0; i < xs.size(); i++) sigmoid.over(&xs[i], &alone[i], 1, {});
  for (std::size_t n = 1; n <= 3 * kChunk; n++) {
    std::vector<float> whole(n + 1, 7.0f), in_place(xs.data(), xs.data() + n);
    sigmoid.over(xs.data(), whole.data(), n, {});
    sigmoid.over(in_place.data(), in_place.data(), n, {});
    EXPECT_EQ(whole[n], 7.0f);
    for (std::size_t i = 0; i < n; i++) {
      ASSERT_TRUE(same_bits(whole[i], alone[i])) << whole[i] << " at " << i << " of " << n;
      ASSERT_TRUE(same_bits(in_place[i], alone[i])) << in_place[i] << " at " << i << " of " << n;
    }
  }
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
