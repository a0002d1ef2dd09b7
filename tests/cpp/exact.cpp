#include "exact.h"

#include <cmath>

namespace activation_lab {
namespace {

using D = DoubleDouble;

const D kOne(1);

// e^x, or 0 where it is below every number that is judged by it.
D power(D x) { return x.hi < -744 ? D(0) : exp(x); }

D sigmoid(D x) { return x.hi < 0 ? power(x) / (kOne + power(x)) : kOne / (kOne + power(-x)); }

D tanh(D x) {
  if (std::fabs(x.hi) > 300) return D(std::copysign(1, x.hi));
  const D m = expm1(x + x);
  return m / (m + D(2));
}

// 1 / cosh^2 x
D tanh_slope(D x) {
  const D e = power(-abs(x + x));
  return D(4) * e / ((kOne + e) * (kOne + e));
}

D softplus(D x) {
  if (x.hi > 0) return x + log1p(power(-x));
  return log1p(power(x));
}

D elu(double x, double alpha) { return x > 0 ? D(x) : D(alpha) * (x < -700 ? D(-1) : expm1(D(x))); }
D elu_slope(double x, double alpha) { return x > 0 ? kOne : D(alpha) * power(D(x)); }

// Klambauer et al. 2017, to 31 digits.
const D kSeluScale{0x1.0cfabd6a91132p+0, 0x1.6fc7d272f2695p-55};
const D kSeluAlpha{0x1.ac5afad782cf1p+0, 0x1.eb7a46c21f1dfp-54};

// 2 sqrt(2 / pi) (x + 0.044715 x^3), twice the argument of the tanh, and its derivative.
const D kTwiceRoot{0x1.9884533d43651p+0, -0x1.cbc0d30ebfd15p-54};
const D kCubic = D(44715) / D(1000000);
D gelu_tanh_argument(D x) { return kTwiceRoot * (x + kCubic * x * x * x); }
D gelu_tanh_argument_slope(D x) { return kTwiceRoot * (kOne + D(3) * kCubic * x * x); }

D hard_sigmoid(double x) {
  if (x <= -3) return D(0);
  return x >= 3 ? kOne : (D(x) + D(3)) / D(6);
}

D one(double, double) { return kOne; }

// x g(x) and its derivative g + x g', where the gate g is 0 or 1 in double beyond `reach`.
D gated(double x, double reach, D (*gate)(D)) {
  if (x < -reach) return D(0);
  return x > reach ? D(x) : D(x) * gate(D(x));
}
D gated_slope(double x, double reach, D (*gate)(D), D (*gate_slope)(D)) {
  if (x < -reach) return D(0);
  return x > reach ? kOne : gate(D(x)) + D(x) * gate_slope(D(x));
}

D gelu_tanh_gate(D x) { return sigmoid(gelu_tanh_argument(x)); }
D gelu_tanh_gate_slope(D x) {
  const D u = gelu_tanh_argument(x);
  return sigmoid(u) * sigmoid(-u) * gelu_tanh_argument_slope(x);
}
D sigmoid_slope(D x) { return sigmoid(x) * sigmoid(-x); }
D mish_gate(D x) { return tanh(softplus(x)); }
D mish_gate_slope(D x) { return tanh_slope(softplus(x)) * sigmoid(x); }

const ExactFunction kExact[] = {
    {"sigmoid", [](double x, double) { return sigmoid(D(x)); },
     [](double x, double) { return sigmoid_slope(D(x)); }},
    {"relu", [](double x, double) { return D(x > 0 ? x : 0); },
     [](double x, double) { return D(x > 0 ? 1 : 0); }},
    {"leaky_relu", [](double x, double alpha) { return x > 0 ? D(x) : D(alpha) * D(x); },
     [](double x, double alpha) { return D(x > 0 ? 1 : alpha); }},
    {"elu", elu, elu_slope},
    {"tanh", [](double x, double) { return tanh(D(x)); },
     [](double x, double) { return tanh_slope(D(x)); }},
    {"selu", [](double x, double) { return kSeluScale * (x > 0 ? D(x) : kSeluAlpha * elu(x, 1)); },
     [](double x, double) { return kSeluScale * (x > 0 ? kOne : kSeluAlpha * elu_slope(x, 1)); }},
    {"softplus", [](double x, double) { return softplus(D(x)); },
     [](double x, double) { return sigmoid(D(x)); }},
    {"softsign", [](double x, double) { return D(x) / (kOne + abs(D(x))); },
     [](double x, double) {
       const D under = kOne + abs(D(x));
       return kOne / under / under;
     }},
    {"gelu", [](double x, double) { return gated(x, 39, normal_distribution); },
     [](double x, double) { return gated_slope(x, 39, normal_distribution, normal_density); }},
    {"gelu_tanh", [](double x, double) { return gated(x, 25, gelu_tanh_gate); },
     [](double x, double) { return gated_slope(x, 25, gelu_tanh_gate, gelu_tanh_gate_slope); }},
    {"silu", [](double x, double) { return gated(x, 740, sigmoid); },
     [](double x, double) { return gated_slope(x, 740, sigmoid, sigmoid_slope); }},
    {"mish", [](double x, double) { return gated(x, 740, mish_gate); },
     [](double x, double) { return gated_slope(x, 740, mish_gate, mish_gate_slope); }},
    {"relu6", [](double x, double) { return D(x < 0   ? 0
                                              : x > 6 ? 6
                                                      : x); },
     [](double x, double) { return D(x > 0 && x < 6 ? 1 : 0); }},
    {"hard_sigmoid", [](double x, double) { return hard_sigmoid(x); },
     [](double x, double) { return x > -3 && x < 3 ? kOne / D(6) : D(0); }},
    {"hard_swish", [](double x, double) { return x <= -3 ? D(0) : D(x) * hard_sigmoid(x); },
     [](double x, double) { return x <= -3  ? D(0)
                                   : x >= 3 ? kOne
                                            : (D(x) + D(x) + D(3)) / D(6); }},
    {"linear", [](double x, double) { return D(x); }, one},
};

}  // namespace

const ExactFunction* find_exact(std::string_view id) {
  for (const ExactFunction& function : kExact)
    if (function.id == id) return &function;
  return nullptr;
}

}  // namespace activation_lab
