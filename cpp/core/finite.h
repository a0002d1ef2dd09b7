// Whether all of many numbers are finite, at the speed of adding them up.
#pragma once

#include <span>

namespace activation_lab {

// T is float or double.
template <class T>
bool all_finite(std::span<const T> values);

}  // namespace activation_lab
