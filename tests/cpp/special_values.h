// Numbers that are none, for the tests of what becomes of them. They are floats, which are the same in double, too.
#pragma once

#include <limits>

namespace activation_lab {

inline constexpr float kInfinity = std::numeric_limits<float>::infinity();
inline constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

}  // namespace activation_lab
