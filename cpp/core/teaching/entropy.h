// The entropy of a distribution, as lessons show it beside the temperature of a softmax.
#pragma once

#include <span>

#include "../result.h"

namespace activation_lab::teaching {

// -sum p log2 p in bits (Shannon 1948, "A Mathematical Theory of Communication"), 0 log 0 = 0. Each
// probability lies in [0, 1], and they sum to 1 within 0.001.
Result<double> entropy_in_bits(std::span<const double> probabilities);

}  // namespace activation_lab::teaching
