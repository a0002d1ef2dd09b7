// What the README promises of the core's numbers, and what was measured: the tests assert both.
#pragma once

#include <string_view>

#include "core/activations.h"

namespace activation_lab {

// Every activation function and derivative at every finite float32: the error in units of the last
// place of float32. The bound that every row keeps today is tighter; it may not grow unnoticed.
inline constexpr double kPromisedFloat32Ulp = 1;
inline constexpr double kRecordedFloat32Ulp = 0.55;
// The same for double, and for each element of softmax and log-softmax in either precision.
inline constexpr double kPromisedFloat64Ulp = 8;
inline constexpr double kPromisedSoftmaxUlp = 1;

// In double the error is counted in ULP of max(|y|, this), not of y, for a derivative beside its
// root and for gelu_tanh's far tail.
inline constexpr double kFloat64Floor = 1e-3;
inline constexpr double kRootNeighbourhood = 0x1p-8;
inline bool has_far_tail_exception(std::string_view id, double x) {
  return id == "gelu_tanh" && x < -3;
}

// A derivative and the dual number's, away from kinks: at most this times max(1, |y|).
inline constexpr double kDualAgreement = 1e-14;

}  // namespace activation_lab
