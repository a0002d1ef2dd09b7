#include "finite.h"

namespace activation_lab {

template <class T>
bool all_finite(std::span<const T> values) {
  FiniteWatch<T> watch;
  for (const T x : values) watch.see(x);
  return watch.all_finite();
}

template bool all_finite(std::span<const float>);
template bool all_finite(std::span<const double>);

}  // namespace activation_lab
