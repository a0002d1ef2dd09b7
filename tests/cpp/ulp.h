// Distances in units in the last place, and bit patterns of numbers.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "double_double.h"

namespace activation_lab {

inline std::uint32_t bits_of(float x) { return __builtin_bit_cast(std::uint32_t, x); }
inline std::uint64_t bits_of(double x) { return __builtin_bit_cast(std::uint64_t, x); }
inline float float_of(std::uint32_t bits) { return __builtin_bit_cast(float, bits); }

// Equal bits, where any NaN equals any other: WebAssembly leaves a NaN's bits open.
template <class T>
bool same_bits(T a, T b) {
  return (a != a && b != b) || bits_of(a) == bits_of(b);
}

// The distance between neighbours of type T about |x|.
template <class T>
double ulp_of(double x) {
  constexpr int kDigits = sizeof(T) == sizeof(float) ? 24 : 53;
  constexpr int kLowest = sizeof(T) == sizeof(float) ? -149 : -1074;
  int exponent = 0;
  std::frexp(x, &exponent);
  return std::ldexp(1, std::max(x == 0 ? kLowest : exponent - kDigits, kLowest));
}

// |y - exact| in units of T's last place; infinity is right where `exact` rounds to it, else infinitely wrong.
template <class T>
double ulp_error(T y, DoubleDouble exact) {
  // The first number that rounds to infinity; for double, the last that does not.
  constexpr double kOverflow = sizeof(T) == sizeof(float) ? 0x1.ffffffp127 : 0x1.fffffffffffffp1023;
  const auto wide = static_cast<double>(y);
  if (std::isinf(wide))
    return (wide < 0) == (exact.hi < 0) && std::fabs(exact.hi) >= kOverflow ? 0 : HUGE_VAL;
  const DoubleDouble error = exact - DoubleDouble(wide);
  return std::fabs(error.hi + error.lo) / ulp_of<T>(exact.hi);
}

// The float32 number nearest to `exact`, the even one of two as near: correct rounding.
inline float nearest_float(DoubleDouble exact) {
  const auto nearest = static_cast<float>(exact.hi);
  // Only where the head lies halfway between two numbers does the rest decide.
  const double rest = exact.hi - static_cast<double>(nearest);
  const float other = std::nextafter(nearest, rest > 0 ? std::numeric_limits<float>::infinity()
                                                       : -std::numeric_limits<float>::infinity());
  if (rest == 0 || exact.lo == 0 || static_cast<double>(other) - exact.hi != rest) return nearest;
  return (exact.lo > 0) == (rest > 0) ? other : nearest;
}

}  // namespace activation_lab
