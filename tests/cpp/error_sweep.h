// A walk through the bit patterns of float32 that compares every result of a function with the exact one.
#pragma once

#include <cstdint>

#include "exact.h"

namespace activation_lab {

// Every `stride`th pattern from `from` on, up to and without `to`; [0, 2^32) by 1 is every float32 number.
struct Walk {
  std::uint64_t from = 0, to = std::uint64_t{1} << 32, stride = 1;
};

struct Errors {
  // In units in the last place, at the input `at`, judged in double-double. Another input may have a larger one,
  // but by at most kLargestErrorTolerance. NaN in must give NaN, infinity the limit: or the error is infinite.
  double largest = 0;
  float at = 0;
  std::uint64_t not_correctly_rounded = 0, inputs = 0;
  // How many inputs the polynomials of exact_block.h could not decide, so that double-double did.
  std::uint64_t judged_singly = 0;
};

inline constexpr double kLargestErrorTolerance = 0x1p-19;

Errors sweep_errors(const Activation& row, Part part, const ExactFunction& exact,
                    const ParameterValues& parameters, const Walk& walk);

}  // namespace activation_lab
