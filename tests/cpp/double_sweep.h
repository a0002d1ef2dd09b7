// How far a function lies from the exact result in double, over numbers that are drawn: 2^64 cannot be walked through.
#pragma once

#include <cstdint>
#include <vector>

#include "exact.h"

namespace activation_lab {

struct DoubleErrors {
  // In units in the last place of double, at the input `at`.
  double largest = 0, at = 0;
  std::uint64_t inputs = 0;
};

// The first `count` of an endless list of numbers, the same everywhere: evenly about 0, by size from 2^-996 to 2^996,
// and ever nearer to where the function or derivative has a root or a kink.
DoubleErrors sweep_doubles(const Activation& row, Part part, const ExactFunction& exact,
                           const ParameterValues& parameters, std::uint64_t count);

// Where a value or a derivative changes its sign, and the kinks: what needs a closer look.
std::vector<double> roots_and_kinks(const Activation& row, Part part,
                                    const ParameterValues& parameters);

}  // namespace activation_lab
