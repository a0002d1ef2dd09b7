// One row a function, beside the registry. The names are those of numpy 2, torch 2, Keras 3; where a
// library has no name for a function, a lambda stands in its place. Forms that neither overflow nor lose
// more than a rounding of the largest term.
#include "activation_snippets.h"

namespace activation_lab {
namespace {

constexpr ActivationSnippets kSnippets[] = {
    {.id = "sigmoid",
     .numpy = "np.where(x >= 0, 1, np.exp(-np.abs(x))) / (1 + np.exp(-np.abs(x)))",
     .pytorch = "nn.Sigmoid()",
     .keras = R"(layers.Activation("sigmoid"))",
     .javascript = "1 / (1 + Math.exp(-x))",
     .cpp = "1 / (1 + std::exp(-x))"},

    {.id = "relu",
     .numpy = "np.maximum(x, 0)",
     .pytorch = "nn.ReLU()",
     .keras = "layers.ReLU()",
     .javascript = "Math.max(x, 0)",
     .cpp = "std::max(x, 0.0)"},

    {.id = "leaky_relu",
     .numpy = "np.where(x > 0, x, {alpha} * x)",
     .pytorch = "nn.LeakyReLU(negative_slope={alpha})",
     .keras = "layers.LeakyReLU(negative_slope={alpha})",
     .javascript = "x > 0 ? x : {alpha} * x",
     .cpp = "x > 0 ? x : {alpha} * x"},

    {.id = "elu",
     .numpy = "np.where(x > 0, x, {alpha} * np.expm1(np.minimum(x, 0)))",
     .pytorch = "nn.ELU(alpha={alpha})",
     .keras = "layers.ELU(alpha={alpha})",
     .javascript = "x > 0 ? x : {alpha} * Math.expm1(x)",
     .cpp = "x > 0 ? x : {alpha} * std::expm1(x)"},

    {.id = "tanh",
     .numpy = "np.tanh(x)",
     .pytorch = "nn.Tanh()",
     .keras = R"(layers.Activation("tanh"))",
     .javascript = "Math.tanh(x)",
     .cpp = "std::tanh(x)"},

    {.id = "selu",
     .numpy = "1.0507009873554805 * np.where(x > 0, x, "
              "1.6732632423543772 * np.expm1(np.minimum(x, 0)))",
     .pytorch = "nn.SELU()",
     .keras = R"(layers.Activation("selu"))",
     .javascript = "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))",
     .cpp = "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * std::expm1(x))"},

    {.id = "softplus",
     .numpy = "np.logaddexp(x, 0)",
     .pytorch = "nn.Softplus()",
     .keras = R"(layers.Activation("softplus"))",
     .javascript = "Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))",
     .cpp = "std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)))"},

    {.id = "softsign",
     .numpy = "x / (1 + np.abs(x))",
     .pytorch = "nn.Softsign()",
     .keras = R"(layers.Activation("softsign"))",
     .javascript = "x / (1 + Math.abs(x))",
     .cpp = "x / (1 + std::abs(x))"},

    // NumPy has no erfc, JavaScript neither: the series of Marsaglia 2004, "Evaluating the Normal
    // Distribution" (Journal of Statistical Software 11), whose terms all have the sign of x.
    {.id = "gelu",
     .numpy = "x * np.vectorize(lambda t: math.erfc(-t / math.sqrt(2)) / 2, otypes=[float])(x)",
     .pytorch = "nn.GELU()",
     .keras = R"(layers.Activation("gelu"))",
     .javascript = R"(x * ((x) => {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let sum = x;
  let term = x;
  for (let i = 3; i < 400; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
})(x))",
     .cpp = "x * std::erfc(-x / std::numbers::sqrt2) / 2"},

    {.id = "gelu_tanh",
     .numpy = "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))",
     .pytorch = R"(nn.GELU(approximate="tanh"))",
     .keras = "layers.Activation(lambda x: keras.activations.gelu(x, approximate=True))",
     .javascript = "0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))",
     .cpp = "0.5 * x * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * "
            "(x + 0.044715 * x * x * x)))"},

    {.id = "silu",
     .numpy = "x * np.where(x >= 0, 1, np.exp(-np.abs(x))) / (1 + np.exp(-np.abs(x)))",
     .pytorch = "nn.SiLU()",
     .keras = R"(layers.Activation("silu"))",
     .javascript = "x / (1 + Math.exp(-x))",
     .cpp = "x / (1 + std::exp(-x))"},

    {.id = "mish",
     .numpy = "x * np.tanh(np.logaddexp(x, 0))",
     .pytorch = "nn.Mish()",
     .keras = R"(layers.Activation("mish"))",
     .javascript = "x * Math.tanh(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))))",
     .cpp = "x * std::tanh(std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))))"},

    {.id = "relu6",
     .numpy = "np.clip(x, 0, 6)",
     .pytorch = "nn.ReLU6()",
     .keras = "layers.ReLU(max_value=6)",
     .javascript = "Math.min(Math.max(x, 0), 6)",
     .cpp = "std::clamp(x, 0.0, 6.0)"},

    {.id = "hard_sigmoid",
     .numpy = "np.clip(x / 6 + 0.5, 0, 1)",
     .pytorch = "nn.Hardsigmoid()",
     .keras = R"(layers.Activation("hard_sigmoid"))",
     .javascript = "Math.min(Math.max(x / 6 + 0.5, 0), 1)",
     .cpp = "std::clamp(x / 6 + 0.5, 0.0, 1.0)"},

    {.id = "hard_swish",
     .numpy = "x * np.clip(x / 6 + 0.5, 0, 1)",
     .pytorch = "nn.Hardswish()",
     .keras = R"(layers.Activation("hard_swish"))",
     .javascript = "x * Math.min(Math.max(x / 6 + 0.5, 0), 1)",
     .cpp = "x * std::clamp(x / 6 + 0.5, 0.0, 1.0)"},

    {.id = "linear",
     .numpy = "x",
     .pytorch = "nn.Identity()",
     .keras = R"(layers.Activation("linear"))",
     .javascript = "x",
     .cpp = "x"},
};

}  // namespace

std::span<const ActivationSnippets> activation_snippets() { return kSnippets; }

}  // namespace activation_lab
