// An exact function over a block of neighbouring float32 numbers, as a polynomial through its exact values:
// a reference that costs a nanosecond where double_double costs thousands, with a stated error.
#pragma once

#include <cstdint>
#include <optional>

#include "exact.h"

namespace activation_lab {

// Where the polynomial is as large as a quarter of the function's largest value in the block, its error is at
// most this many units in the last place of float32 (exact_block.cpp argues it, exact_block_test.cpp tests it).
inline constexpr double kBlockError = 0x1p-20;

struct ExactBlock {
  static constexpr int kDegree = 12;
  // What a fit costs in values of the exact function: those that it goes through, and those that it must meet.
  static constexpr int kValuesPerFit = 16;

  double coefficient[kDegree + 1];  // p(t) = c[0] + c[1] t + ..., -1 <= t <= 1
  int degree;                       // of the last coefficient that matters
  double largest;                   // |f| in the block, at least the smallest normal float32

  // Over the 2^log2_size bit patterns from `first` on, a multiple of that, within one power of two: t is the
  // pattern's distance from the block's middle, in half blocks. Nothing where no polynomial comes close enough.
  static std::optional<ExactBlock> fit(const ExactFunction& function, Part part, double alpha,
                                       std::uint32_t first, int log2_size);

  double at(double t) const {
    double sum = coefficient[degree];
    for (int i = degree - 1; i >= 0; i--) sum = sum * t + coefficient[i];
    return sum;
  }
};

}  // namespace activation_lab
