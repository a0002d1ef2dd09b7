#include "finite.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace activation_lab {

template <class T>
bool all_finite(std::span<const T> values) {
  constexpr std::size_t kSums = 8;
  T sums[kSums] = {};
  std::size_t i = 0;
  for (; i + kSums <= values.size(); i += kSums)
    for (std::size_t j = 0; j < kSums; j++) sums[j] += values[i + j];
  for (; i < values.size(); i++) sums[0] += values[i];
  const auto finite = [](T x) { return x - x == 0; };
  // A finite sum has only finite terms; one that is not may have overflowed by itself.
  return std::all_of(std::begin(sums), std::end(sums), finite) ||
         std::all_of(values.begin(), values.end(), finite);
}

template bool all_finite(std::span<const float>);
template bool all_finite(std::span<const double>);

}  // namespace activation_lab
