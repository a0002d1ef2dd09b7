// Teaching forms: activation functions as texts often write them, every step rounded to float32, kept
// because lessons show where they fail. Nothing else may use them; the registry has the right ones.
#pragma once

#include <span>

#include "../result.h"

namespace activation_lab::teaching {

// Each writes to `out`, which has the length of `xs` and is the same range or lies apart. alpha is any
// finite number, and rounded to float32 first. NaN gives NaN.

// y (1 - y) with y = sigmoid(x), the derivative "from the forward pass" (CS231n, "Backpropagation"):
// exactly 0 once y rounds to 1, from x = 25 ln 2 = 17.33 on.
Status sigmoid_slope_from_value(std::span<const float> xs, std::span<float> out);

// alpha (e^x - 1) for x <= 0, x otherwise (Clevert et al. 2015, arXiv 1511.07289, read literally):
// e^x - 1 cancels near 0, where the core uses expm1.
Status elu_from_exp(std::span<const float> xs, std::span<float> out, double alpha);

// max(alpha x, x), as leaky ReLU is often written: another function for alpha > 1.
Status leaky_relu_from_max(std::span<const float> xs, std::span<float> out, double alpha);

}  // namespace activation_lab::teaching
