// Whether all of many numbers are finite, in loops that compilers turn into vectors.
#pragma once

#include <cstdint>
#include <span>
#include <type_traits>

namespace activation_lab {

// Looks at numbers as they go by, in a loop that does something else with them. T is float or double.
template <class T>
class FiniteWatch {
 public:
  void see(T x) {
    const Bits magnitude = __builtin_bit_cast(Bits, x) & ~kSign;
    largest_ = largest_ < magnitude ? magnitude : largest_;
  }
  bool all_finite() const { return largest_ < kInfinity; }

 private:
  using Bits = std::conditional_t<std::is_same_v<T, float>, std::uint32_t, std::uint64_t>;
  static constexpr Bits kSign = Bits{1} << (8 * sizeof(Bits) - 1);
  static constexpr Bits kInfinity = __builtin_bit_cast(Bits, static_cast<T>(__builtin_inf()));

  Bits largest_ = 0;  // a NaN's is above infinity's
};

template <class T>
bool all_finite(std::span<const T> values);

}  // namespace activation_lab
