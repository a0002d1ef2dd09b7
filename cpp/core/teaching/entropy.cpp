#include "entropy.h"

#include <cmath>

#include "../check.h"
#include "../scalar_math.h"
#include "../text.h"

namespace activation_lab::teaching {

Result<double> entropy_in_bits(std::span<const double> probabilities) {
  if (probabilities.empty())
    return Error{ErrorCode::kOutOfRange, "probabilities has 0 elements; it must have at least 1"};
  double sum = 0;
  double nats = 0;
  for (std::size_t i = 0; i < probabilities.size(); i++) {
    const double p = probabilities[i];
    if (!(p >= 0 && p <= 1))
      return check_number("probabilities[" + to_text(i) + "]", p, {0, 1}).error();
    sum += p;
    if (p > 0) nats -= p * logarithm(p);
  }
  constexpr double kTolerance = 1e-3;
  if (std::fabs(sum - 1) > kTolerance)
    return Error{ErrorCode::kInvalidArgument, "probabilities sum to " + to_text(sum) +
                                                  "; they must sum to 1 within " +
                                                  to_text(kTolerance)};
  constexpr double kLn2 = 0x1.62e42fefa39efp-1;
  return nats / kLn2;
}

}  // namespace activation_lab::teaching
