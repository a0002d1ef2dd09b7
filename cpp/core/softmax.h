// Softmax: a vector of logits becomes a probability distribution. Every row is computed in double
// from differences to its largest logit, and rounded once: within 1 ULP of the exact result in
// float32, and within 8 in double.
// A row with NaN or +infinity, or of -infinity alone, gives a row of NaN.
#pragma once

#include <cstddef>
#include <span>

#include "result.h"

namespace activation_lab {

// Beyond, what a quotient rounds off could not be told.
inline constexpr double kHighestTemperature = 1e300;

struct SoftmaxOptions {
  double temperature = 1;   // divides the logits; above 0, at most kHighestTemperature
  std::size_t classes = 0;  // logits a row, divides the length; 0: all are one row
};

// p_i = e^(z_i / T) / sum_j e^(z_j / T), for each row. `out` is `logits` or lies apart.
// T is float or double; kInvalidArgument for an empty array or lengths that do not fit.
template <class T>
Status softmax(std::span<const T> logits, std::span<T> out, const SoftmaxOptions& options = {});

// ln p_i.
template <class T>
Status log_softmax(std::span<const T> logits, std::span<T> out, const SoftmaxOptions& options = {});

// d p_i / d z_j = p_i ([i = j] - p_j) / T, K x K, row-major. The diagonal is p_i times the sum of
// the others, so that nothing cancels.
Status softmax_jacobian(std::span<const double> logits, std::span<double> out, double temperature);

}  // namespace activation_lab
