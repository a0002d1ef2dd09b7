// What the README promises of the core's numbers; the tests assert it. What was measured over all float32 inputs is
// tighter, and stands in tests/golden/accuracy.json.
#pragma once

namespace activation_lab {

// Every activation function and derivative at every float32: the error in units of the last place of float32.
inline constexpr double kPromisedFloat32Ulp = 1;
// What every row keeps, at whatever parameters: no new one may have more.
inline constexpr double kKeptFloat32Ulp = 0.55;
// The same in double, beside the roots of derivatives and in every tail too.
inline constexpr double kPromisedFloat64Ulp = 8;
// Each element of softmax and log-softmax in float32, and what is kept; in double as above.
inline constexpr double kPromisedSoftmaxUlp = 1;
inline constexpr double kRecordedSoftmaxUlp = 0.55;

// A derivative and the dual number's, away from kinks: at most this times max(1, |y|).
inline constexpr double kDualAgreement = 1e-14;

}  // namespace activation_lab
