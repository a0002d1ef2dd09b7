// What the README promises of the core's numbers, and what was measured: the tests assert both.
#pragma once

namespace activation_lab {

// Every activation function and derivative at every finite float32: the error in units of the last
// place of float32. The bound that every row keeps today is tighter; it may not grow unnoticed.
inline constexpr double kPromisedFloat32Ulp = 1;
inline constexpr double kRecordedFloat32Ulp = 0.55;
// The same in double, beside the roots of derivatives and in every tail too.
inline constexpr double kPromisedFloat64Ulp = 8;
// Each element of softmax and log-softmax in float32; in double as above.
inline constexpr double kPromisedSoftmaxUlp = 1;

// A derivative and the dual number's, away from kinks: at most this times max(1, |y|).
inline constexpr double kDualAgreement = 1e-14;

}  // namespace activation_lab
