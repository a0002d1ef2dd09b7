// The references themselves: the definitions in double-double against 1000 bits, and the polynomials, which spare a
// sweep over all float32 numbers most of that arithmetic, against the definitions.
#include "exact.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <string_view>

#include "core/random.h"
#include "every_row.h"
#include "exact_block.h"
#include "ulp.h"

namespace activation_lab {
namespace {

struct ExactValue {
  std::string_view id;
  double x;
  DoubleDouble value, derivative;
};
const ExactValue kExactValues[] = {
#include "exact_values.inc"
};

// The alpha that exact_values.py takes for ELU.
const double kAlpha = static_cast<double>(0.01F);

// The head and the rest of double-double are good to 2^-99; beside a root the derivatives lose 12 bits of that.
constexpr double kDefinitionError = 0x1p-85;

double relative_error(DoubleDouble found, DoubleDouble wanted) {
  const DoubleDouble miss = found - wanted;
  return std::fabs(miss.hi + miss.lo) / std::fabs(wanted.hi);
}

TEST(ExactDefinitions, AgreeWithAThousandBits) {
  for (const ExactValue& wanted : kExactValues) {
    const ExactFunction* function = find_exact(wanted.id);
    ASSERT_NE(function, nullptr) << wanted.id;
    const DoubleDouble value = function->at(Part::kValue, wanted.x, kAlpha);
    EXPECT_LE(relative_error(value, wanted.value), kDefinitionError)
        << wanted.id << " at " << wanted.x;
    const DoubleDouble slope = function->at(Part::kDerivative, wanted.x, kAlpha);
    EXPECT_LE(relative_error(slope, wanted.derivative), kDefinitionError)
        << wanted.id << "' at " << wanted.x;
  }
}

class ExactBlocks : public EveryRow {};
ACTIVATION_LAB_FOR_EVERY_ROW(ExactBlocks);

// Blocks of every size about every float32 number, most of them where the functions bend.
TEST_P(ExactBlocks, KeepWithinTheirStatedError) {
  const ExactFunction* function = find_exact(row().id);
  if (!function) GTEST_SKIP() << "exact.cpp lacks " << row().id;
  Random random(1, 1);
  const double alpha = rounded_to_float(row().initial_parameters())[0];
  int fitted = 0, compared = 0;
  for (int i = 0; i < 600; i++) {
    const int log2_size = 8 + i % 13;
    const std::uint32_t exponent = i % 3 == 0 ? random.below(255) : 117 + random.below(18);
    const std::uint32_t sign = random.below(2);
    const std::uint32_t pattern = sign << 31 | exponent << 23 | random.below(1U << 23);
    const std::uint32_t first = pattern >> log2_size << log2_size;
    const Part part = i % 2 == 0 ? Part::kValue : Part::kDerivative;
    const auto block = ExactBlock::fit(*function, part, alpha, first, log2_size);
    if (!block) continue;
    fitted++;
    const std::uint32_t half = 1U << (log2_size - 1);
    for (int k = 0; k < 12; k++) {
      // Not the first number, but the second and the last.
      const std::uint32_t at = k == 0 ? 1 : k == 1 ? 2 * half - 1 : 1 + random.below(2 * half - 1);
      const double t = (static_cast<double>(at) - half) / half;
      const auto x = static_cast<double>(float_of(first + at));
      const DoubleDouble exact = function->at(part, x, alpha);
      if (std::fabs(exact.hi) < block->largest / 4 && exact.hi != 0) continue;
      compared++;
      const DoubleDouble miss = exact - DoubleDouble(block->at(t));
      EXPECT_LE(std::fabs(miss.hi) / ulp_of<float>(exact.hi), kBlockError)
          << (part == Part::kValue ? "value at " : "derivative at ") << x << " of 2^" << log2_size;
    }
  }
  EXPECT_GE(fitted, 400);
  EXPECT_GE(compared, 2000);
}

TEST(ExactBlock, IsRefusedAcrossAKinkAndWhereThePowersDoNotSettle) {
  const auto fit = [](std::string_view id, Part part, float first, int log2_size) {
    return ExactBlock::fit(*find_exact(id), part, 0, bits_of(first), log2_size);
  };
  EXPECT_FALSE(fit("hard_swish", Part::kValue, 2, 23));         // a kink at 3
  EXPECT_FALSE(fit("hard_sigmoid", Part::kDerivative, 2, 23));  // a step at 3
  EXPECT_TRUE(fit("hard_swish", Part::kValue, 2, 22));
  EXPECT_FALSE(fit("sigmoid", Part::kValue, 8, 23));  // as wide as the way to the poles at +-i pi
  EXPECT_TRUE(fit("sigmoid", Part::kValue, 8, 16));
}

}  // namespace
}  // namespace activation_lab
