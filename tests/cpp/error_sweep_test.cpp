#include "error_sweep.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

#include "every_row.h"
#include "ulp.h"

namespace activation_lab {
namespace {

const Activation& row_of(std::string_view id) { return *find_activation(id).value(); }

Errors sweep(const Activation& row, Part part, const Walk& walk) {
  return sweep_errors(row, part, *find_exact(row.id), row.initial_parameters(), walk);
}

// What a sweep finds, by the definition alone.
Errors sweep_singly(const Activation& row, Part part, const Walk& walk) {
  const ParameterValues p = row.initial_parameters();
  Errors errors;
  for (std::uint64_t bits = walk.from; bits < walk.to; bits += walk.stride) {
    const float x = float_of(static_cast<std::uint32_t>(bits));
    float y = 0;
    EXPECT_TRUE(apply<float>(row, part, {&x, 1}, {&y, 1}, p).ok());
    const DoubleDouble exact =
        find_exact(row.id)->at(part, static_cast<double>(x), rounded_to_float(p)[0]);
    const double error = ulp_error(y, exact);
    if (error > errors.largest) errors.largest = error, errors.at = x;
    if (y != nearest_float(exact)) errors.not_correctly_rounded++;
    errors.inputs++;
  }
  return errors;
}

TEST(NearestFloat, BreaksTiesByTheRestAndThenToTheEvenNumber) {
  const double tie = 1 + 0x1p-24;
  EXPECT_EQ(nearest_float(DoubleDouble(tie)), 1.0F);
  EXPECT_EQ(nearest_float(DoubleDouble(tie, 0x1p-90)), 1 + 0x1p-23F);
  EXPECT_EQ(nearest_float(DoubleDouble(tie, -0x1p-90)), 1.0F);
  EXPECT_EQ(nearest_float(DoubleDouble(tie + 0x1p-23, -0x1p-90)), 1 + 0x1p-23F);
  EXPECT_EQ(nearest_float(DoubleDouble(0x1p-150, 0x1p-300)), 0x1p-149F);
  EXPECT_EQ(nearest_float(DoubleDouble(0x1p-150)), 0.0F);
  EXPECT_EQ(nearest_float(DoubleDouble(-0x1p-150, -0x1p-300)), -0x1p-149F);
  EXPECT_EQ(nearest_float(DoubleDouble(1, 0x1p-60)), 1.0F);
}

TEST(UlpError, IsNoneWhereTheExactNumberRoundsToInfinity) {
  EXPECT_EQ(ulp_error(HUGE_VALF, DoubleDouble(0x1p128)), 0);
  EXPECT_EQ(ulp_error(HUGE_VALF, DoubleDouble(0x1.fffffep127)), HUGE_VAL);
  EXPECT_EQ(ulp_error(-HUGE_VALF, DoubleDouble(0x1p128)), HUGE_VAL);
}

// Tails, roots, ties of subnormal numbers, sparse and dense, on both sides of a block's end.
TEST(ErrorSweep, FindsWhatTheDefinitionAloneFinds) {
  const auto bits = [](float x) { return std::uint64_t{bits_of(x)}; };
  struct Case {
    std::string_view id;
    Part part;
    std::uint64_t from, count, stride;
  };
  const Case cases[] = {
      {"sigmoid", Part::kValue, bits(-25), 6000, 1},
      {"sigmoid", Part::kDerivative, bits(-100), 6000, 977},
      {"gelu", Part::kDerivative, bits(-0.7517915F) - 3000, 6000, 1},
      {"gelu", Part::kValue, bits(-13), 6000, 33},
      {"silu", Part::kValue, 1, 6000, 1},
      {"elu", Part::kValue, bits(-0.13F), 6000, 1},
      {"tanh", Part::kValue, bits(0.06F), 6000, 1},
      {"mish", Part::kDerivative, bits(-1.2F), 6000, 401},
      {"softplus", Part::kValue, bits(-1) - 3001, 6000, 1},
      {"hard_swish", Part::kValue, bits(-3) - 3000, 6000, 1},
      {"leaky_relu", Part::kValue, bits(-3), 6000, 1},
  };
  for (const Case& c : cases) {
    const Walk walk{.from = c.from, .to = c.from + c.count * c.stride, .stride = c.stride};
    const Errors found = sweep(row_of(c.id), c.part, walk);
    const Errors wanted = sweep_singly(row_of(c.id), c.part, walk);
    EXPECT_EQ(found.inputs, c.count) << c.id;
    EXPECT_EQ(found.not_correctly_rounded, wanted.not_correctly_rounded) << c.id;
    EXPECT_LE(found.largest, wanted.largest) << c.id;
    EXPECT_GE(found.largest, wanted.largest - kLargestErrorTolerance) << c.id << wanted.at;
  }
}

TEST(ErrorSweep, ByPiecesMeetsEveryNumberOnce) {
  const Walk whole{.from = 0x3f000000, .to = 0x3f000000 + 5000 * 13, .stride = 13};
  Walk left = whole, right = whole;
  left.to = right.from = whole.from + 1234 * whole.stride;
  const Errors all = sweep(row_of("tanh"), Part::kValue, whole);
  const Errors a = sweep(row_of("tanh"), Part::kValue, left);
  const Errors b = sweep(row_of("tanh"), Part::kValue, right);
  EXPECT_EQ(a.inputs + b.inputs, all.inputs);
  EXPECT_EQ(a.not_correctly_rounded + b.not_correctly_rounded, all.not_correctly_rounded);
  EXPECT_EQ(std::max(a.largest, b.largest), all.largest);
  EXPECT_LT(all.judged_singly, 50U);  // the polynomials decide the rest
}

TEST(ErrorSweep, CountsAWrongNumberAHiddenNaNAndAWrongLimit) {
  Activation wrong = row_of("relu");
  const auto largest = [&](float from, std::uint64_t count) {
    const std::uint64_t first = bits_of(from);
    return sweep(wrong, Part::kValue, {.from = first, .to = first + count, .stride = 1});
  };
  EXPECT_EQ(largest(1, 5000).largest, 0);
  EXPECT_EQ(largest(HUGE_VALF, 2).largest, 0);

  // One float32 number among five thousand is one unit too large.
  wrong.f.value = [](auto x) { return x + select(x == 0x1.001p0, 0x1p-23, 0); };
  const Errors one = largest(1, 5000);
  EXPECT_EQ(one.largest, 1);
  EXPECT_EQ(one.at, 0x1.001p0F);
  EXPECT_EQ(one.not_correctly_rounded, 1U);

  wrong.f.value = linear([](auto x) { return select(x > 0, x, 0); });
  EXPECT_EQ(largest(HUGE_VALF, 1).largest, 0);
  EXPECT_EQ(largest(HUGE_VALF, 2).largest, HUGE_VAL);  // a NaN became 0
  wrong.f.value = linear([](auto x) { return min(x, 1e38); });
  EXPECT_GT(largest(HUGE_VALF, 1).largest, 1e6);  // the limit is infinity
}

}  // namespace
}  // namespace activation_lab
