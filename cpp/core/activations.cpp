// THE registry: one row for each activation function. A row that is added here appears by itself in
// the bindings, the TypeScript types, the pages and the tests.
#include "activations.h"

namespace activation_lab {
namespace {

constexpr double kInfinity = __builtin_inf();
constexpr double kLargest = __DBL_MAX__;

// Klambauer et al. 2017, arXiv 1706.02515: the fixed point of mean 0 and variance 1.
constexpr double kSeluScale = 1.0507009873554805;
constexpr double kSeluAlpha = 1.6732632423543772;
// 2 sqrt(2 / pi), Hendrycks and Gimpel 2016, arXiv 1606.08415, in the form x sigmoid(2 u).
constexpr double kGeluTanhSlope = 1.5957691216057308;

// A formula and its derivative stand side by side. They are written for the arithmetic, not for
// algebra: no difference of nearly equal numbers, and one division where possible (fraction.h).
constexpr Activation kActivations[] = {
    {.id = "sigmoid",
     .name = "Sigmoid",
     .formula = R"(\frac{1}{1 + e^{-x}})",
     .derivative_formula = R"(\sigma(x)\,(1 - \sigma(x)))",
     .range = {0, 1},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kBoth,
     .f = in_one_walk([](auto x) { return 1 / (1 + exp(-x)); },
                      [](auto x) { return 1 / two_plus_two_cosh(-x); })},

    {.id = "relu",
     .name = "ReLU",
     .formula = R"(\max(0, x))",
     .derivative_formula = R"(\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases})",
     .kinks = {0},
     .range = {0, kInfinity},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = in_one_walk(linear([](auto x) { return max(x, 0); }),
                      linear([](auto x) { return keep_nan(x, select(x > 0, 1, 0)); }))},

    {.id = "leaky_relu",
     .name = "Leaky ReLU",
     .formula = R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})",
     .derivative_formula = R"(\begin{cases} 1 & x > 0 \\ \alpha & x \le 0 \end{cases})",
     .parameters = {{"alpha", R"(\alpha)", 0.01, 0, 1, -kLargest, kLargest}},
     .kinks = {0},
     .range = {-kInfinity, kInfinity},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kNowhere,
     // Branches on x, unless the larger of x and alpha x, a third of the steps, is the same function.
     .f = in_one_walk(
         linear([](auto x, auto alpha) {
           return lies_in(alpha, 0, 1) ? max(x, alpha * x) : select(x < 0, alpha * x, x);
         }),
         linear([](auto x, auto alpha) { return keep_nan(x, select(x > 0, 1, alpha)); }))},

    {.id = "elu",
     .name = "ELU",
     .formula = R"(\begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
     .derivative_formula = R"(\begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
     .parameters = {{"alpha", R"(\alpha)", 1, 0, 3, -kLargest, kLargest}},
     .kinks = {0},
     .range = {-1, kInfinity},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = in_one_walk([](auto x, auto alpha) { return select(x < 0, alpha * expm1(x), x); },
                      [](auto x, auto alpha) { return select(x > 0, 1, alpha * exp(x)); })},

    {.id = "tanh",
     .name = "tanh",
     .formula = R"(\frac{e^{x} - e^{-x}}{e^{x} + e^{-x}})",
     .derivative_formula = R"(1 - \tanh^2 x)",
     .range = {-1, 1},
     .monotonic = true,
     .zero_centred = true,
     .saturates = Saturates::kBoth,
     // half_expm1(y) = (e^y - 1) / 2
     .f = in_one_walk([](auto x) { return 1 / (1 + 1 / half_expm1(2 * x)); },
                      [](auto x) { return 4 / two_plus_two_cosh(2 * x); })},

    {.id = "selu",
     .name = "SELU",
     .formula = R"(\lambda \begin{cases} x & x > 0 \\ \alpha\,(e^{x} - 1) & x \le 0 \end{cases})",
     .derivative_formula =
         R"(\lambda \begin{cases} 1 & x > 0 \\ \alpha\,e^{x} & x \le 0 \end{cases})",
     .kinks = {0},
     .range = {-kSeluScale * kSeluAlpha, kInfinity},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = in_one_walk(
         [](auto x) { return select(x < 0, kSeluScale * kSeluAlpha * expm1(x), kSeluScale * x); },
         [](auto x) { return select(x > 0, kSeluScale, kSeluScale * kSeluAlpha * exp(x)); })},

    {.id = "softplus",
     .name = "Softplus",
     .formula = R"(\ln(1 + e^{x}))",
     .derivative_formula = R"(\frac{1}{1 + e^{-x}})",
     .range = {0, kInfinity},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     // log1p_of_twice(e / 2) = ln(1 + e)
     .f = {[](auto x) { return max(x, 0) + log1p_of_twice(half_exp(-abs(x))); },
           [](auto x) { return 1 / (1 + exp(-x)); }}},

    {.id = "softsign",
     .name = "Softsign",
     .formula = R"(\frac{x}{1 + |x|})",
     .derivative_formula = R"(\frac{1}{(1 + |x|)^2})",
     .range = {-1, 1},
     .monotonic = true,
     .zero_centred = true,
     .saturates = Saturates::kBoth,
     // From 10^39 on the quotient is 1, and infinity over infinity is never asked for.
     .f = {[](auto x) {
             auto bounded = min(max(x, -1e39), 1e39);
             return bounded / (1 + abs(bounded));
           },
           [](auto x) {
             auto root = 1 / (1 + abs(x));
             return root * root;
           }}},

    // The smooth gates below are relu(x) - |x| gate(-|x|): x gate(x) without its overflows.
    {.id = "gelu",
     .name = "GELU",
     .formula = R"(x\,\Phi(x))",
     .derivative_formula = R"(\Phi(x) + x\,\varphi(x))",
     .range = {-0.16997120747990369, kInfinity},
     .monotonic = false,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = {[](auto x) {
             auto a = normal_clip(x);
             return max(x, 0) - divided(a * normal_tail(a));
           },
           [](auto x) {
             auto left = divided(normal_reach(normal_clip(x)));
             return select(x > 0, 1 - left, left);
           }}},

    {.id = "gelu_tanh",
     .name = "GELU (tanh)",
     .formula =
         R"(\frac{x}{2}\left(1 + \tanh\left(\sqrt{\tfrac{2}{\pi}}\,(x + 0.044715\,x^3)\right)\right))",
     .derivative_formula =
         R"(\sigma(u) + x\,\sigma(u)\,(1 - \sigma(u))\,u', \quad u = \sqrt{\tfrac{8}{\pi}}\,(x + 0.044715\,x^3))",
     .range = {-0.17004075057125411, kInfinity},
     .monotonic = false,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = {[](auto x) {
             auto a = tail_clip(x);
             return max(x, 0) - divided(a / (1 + gelu_tanh_power(a)));
           },
           [](auto x) {
             constexpr double r = kGeluTanhRoot[0];
             auto a = tail_clip(x);
             auto d = kGeluTanhSlope * from_root(kGeluTanhRoot, a);
             auto cubic = 0.044715 * (a * a + r * a + r * r);
             auto left = divided(gate_reach(d * (1 + 3 * cubic), d * (1 + cubic), kGeluTanhPower,
                                            [&] { return 1 / gelu_tanh_power(a); }));
             return select(x > 0, 1 - left, left);
           }}},

    {.id = "silu",
     .name = "SiLU",
     .formula = R"(\frac{x}{1 + e^{-x}})",
     .derivative_formula = R"(\sigma(x)\,(1 + x\,(1 - \sigma(x))))",
     .range = {-0.27846454276107379, kInfinity},
     .monotonic = false,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = {[](auto x) {
             auto a = tail_clip(x);
             return max(x, 0) - divided(a / (1 + exp(a)));
           },
           [](auto x) {
             auto a = tail_clip(x);
             auto d = from_root(kSiluRoot, a);
             auto left = divided(gate_reach(d, d, kSiluPower, [&] { return exp(-a); }));
             return select(x > 0, 1 - left, left);
           }}},

    {.id = "mish",
     .name = "Mish",
     .formula = R"(x \tanh(\ln(1 + e^{x})))",
     .derivative_formula = R"(\tanh s + x\,\sigma(x)\,(1 - \tanh^2 s), \quad s = \ln(1 + e^{x}))",
     .range = {-0.30884341301725032, kInfinity},
     .monotonic = false,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     // tanh(ln(1 + e)) = e (e + 2) / (e (e + 2) + 2); above 40 it is 1 in double.
     .f = {
         [](auto x) {
           auto c = min(clip_exponent(x), 40);
           auto power = exp(c);
           auto e = divided(power);
           auto gate = divided(power * (c * ((e + 2) / (e * (e + 2) + 2))));
           return select(x > 40, x, gate);
         },
         // e^x w(x) / (e^2x + 2 e^x + 2)^2 (Misra 2019, arXiv 1908.08681); left of -1, w from its root.
         [](auto x) {
           constexpr double k = kMishPower[0];
           auto c = min(clip_exponent(x), 40);
           auto power = exp(c);
           auto e = divided(power);
           auto d = -from_root(kMishRoot, c);
           auto m = divided(expm1(d));
           auto left = 4 * (1 + k) * d +
                       k * m * ((4 * c + 6) + k * (4 * (m + 2) + k * (m * m + 3 * m + 3)));
           auto right = 4 * (c + 1) + e * ((4 * c + 6) + e * (4 + e));
           auto w = select(c < -1, left, right);
           auto under = e * (e + 2) + 2;
           return divided(power * (w / (under * under)));
         }}},

    {.id = "relu6",
     .name = "ReLU6",
     .formula = R"(\min(\max(0, x), 6))",
     .derivative_formula = R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & x \le 0,\ x \ge 6 \end{cases})",
     .kinks = {0, 6},
     .range = {0, 6},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kBoth,
     .f = in_one_walk(linear([](auto x) { return min(max(x, 0), 6); }), linear([](auto x) {
                        return keep_nan(x, select(x > 0, select(x < 6, 1, 0), 0));
                      }))},

    {.id = "hard_sigmoid",
     .name = "Hard Sigmoid",
     .formula = R"(\min(\max(0, \tfrac{x}{6} + \tfrac{1}{2}), 1))",
     .derivative_formula = R"(\begin{cases} \tfrac{1}{6} & |x| < 3 \\ 0 & |x| \ge 3 \end{cases})",
     .kinks = {-3, 3},
     .range = {0, 1},
     .monotonic = true,
     .zero_centred = false,
     .saturates = Saturates::kBoth,
     .f = {[](auto x) { return min(max(x + 3, 0), 6) / 6; }, linear([](auto x) {
             return keep_nan(x, select(x > -3, select(x < 3, 1 / 6.0, 0), 0));
           })}},

    {.id = "hard_swish",
     .name = "Hard Swish",
     .formula = R"(x \min(\max(0, \tfrac{x}{6} + \tfrac{1}{2}), 1))",
     .derivative_formula =
         R"(\begin{cases} 0 & x \le -3 \\ \tfrac{x}{3} + \tfrac{1}{2} & -3 < x < 3 \\ 1 & x \ge 3 \end{cases})",
     .kinks = {-3, 3},
     .range = {-0.375, kInfinity},
     .monotonic = false,
     .zero_centred = false,
     .saturates = Saturates::kLeft,
     .f = {[](auto x) { return max(x, -3) * (min(max(x + 3, 0), 6) / 6); },
           [](auto x) {
             auto bounded = min(max(x, -3), 3);
             return keep_nan(x, select(x < 3, select(x > -3, (2 * bounded + 3) / 6, 0), 1));
           }}},

    {.id = "linear",
     .name = "Linear",
     .formula = R"(x)",
     .derivative_formula = R"(1)",
     .range = {-kInfinity, kInfinity},
     .monotonic = true,
     .zero_centred = true,
     .saturates = Saturates::kNowhere,
     .f = in_one_walk(linear([](auto x) { return x; }),
                      linear([](auto x) { return keep_nan(x, 1); }))},
};

}  // namespace

std::span<const Activation> activations() { return kActivations; }

}  // namespace activation_lab
