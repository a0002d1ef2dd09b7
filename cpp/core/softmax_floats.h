// Softmax and log-softmax of float32 rows, many numbers at once. The definition is SoftmaxRow's, but
// with some 31 bits instead of 53 before the one rounding: five to seven times as fast.
#pragma once

#include <cstddef>

namespace activation_lab {

struct SoftmaxFloats {
  bool logarithm;
  double temperature;

  // Whether the temperature's reciprocal and multiples stay far inside the range of double.
  bool serves() const { return temperature > 0x1p-100 && temperature < 0x1p100; }
};

// `rows` rows of `classes` >= 1 logits, for a temperature that is served. `out` is `logits` or lies
// apart.
void softmax_floats(const float* logits, float* out, std::size_t rows, std::size_t classes,
                    const SoftmaxFloats& form);

}  // namespace activation_lab
