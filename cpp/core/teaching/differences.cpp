#include "differences.h"

#include <cmath>

#include "../losses.h"
#include "../text.h"

namespace activation_lab::teaching {

Result<std::vector<double>> cross_entropy_differences(std::span<const double> logits,
                                                      std::size_t label) {
  if (logits.size() > kMostDifferences)
    return Error{ErrorCode::kTooLarge, "logits has " + to_text(logits.size()) +
                                           " elements; the most is " + to_text(kMostDifferences)};
  // Once with the checks, whose messages are the same.
  if (const Result<LossResult> checked = cross_entropy(logits, label); !checked.ok())
    return checked.error();
  std::vector<double> moved(logits.begin(), logits.end());
  std::vector<double> p(logits.size()), gradient(logits.size()), slopes;
  for (double& z : moved) {
    // The bend's error, about h^2 / 60, and the rounding's, some 2^-53 L / h, are both small here. For
    // a large logit h grows, so that z + h is another number.
    const double middle = z;
    const double h = 0x1p-15 * (std::fabs(z) > 1024 ? std::fabs(z) / 1024 : 1);
    const double up = middle + h;
    const double down = middle - h;
    z = up;
    const double above = cross_entropy_row(moved, label, p, gradient);
    z = down;
    const double below = cross_entropy_row(moved, label, p, gradient);
    z = middle;
    slopes.push_back((above - below) / (up - down));
  }
  return slopes;
}

}  // namespace activation_lab::teaching
