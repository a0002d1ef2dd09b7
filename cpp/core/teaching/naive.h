// The textbook forms, kept because lessons show how they fail. Nothing else may use them.
#pragma once

#include <span>

#include "../result.h"

namespace activation_lab::teaching {

// T is float or double; the result is written to `logits` itself or to a range apart.

// e^x for each, and their sum, every step in the array's own precision: what overflows below.
template <class T>
Result<T> naive_powers(std::span<const T> logits, std::span<T> powers);

// exp(x) / sum exp(x) as it is usually written, every step in the array's own precision: in float32
// the sum overflows, then the powers.
template <class T>
Status naive_softmax(std::span<const T> logits, std::span<T> out);

}  // namespace activation_lab::teaching
