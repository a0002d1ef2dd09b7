// The textbook forms, kept because lessons show how they fail. Nothing else may use them.
#pragma once

#include <span>

#include "../result.h"

namespace activation_lab::teaching {

// exp(x) / sum exp(x) as it is usually written, every step in the array's own precision: in float32
// the sum overflows, then the powers. T is float or double; `out` is `logits` or lies apart.
template <class T>
Status naive_softmax(std::span<const T> logits, std::span<T> out);

}  // namespace activation_lab::teaching
