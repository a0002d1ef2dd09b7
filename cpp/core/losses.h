// Losses of a softmax output, in double, with their gradients by the logits.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "result.h"

namespace activation_lab {

struct LossResult {
  double loss = 0;
  std::vector<double> probabilities;
  std::vector<double> gradient;  // d loss / d logits
};

// -ln p[label]; its gradient is p - y. The label's own entry is minus the sum of the others, which is
// exact where p - 1 would cancel. NaN in gives NaN out.
Result<LossResult> cross_entropy(std::span<const double> logits, std::size_t label);

// Half the sum of squares of p - y, through the softmax.
Result<LossResult> squared_error(std::span<const double> logits, std::size_t label);

// The row behind both, without checks: fills probabilities and gradient, returns the loss. The
// ranges have the same length, at least 1; `label` lies within.
double cross_entropy_row(std::span<const double> logits, std::size_t label,
                         std::span<double> probabilities, std::span<double> gradient);

}  // namespace activation_lab
