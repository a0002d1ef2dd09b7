// Generated from the built engine module. Do not edit: `npm run build` writes it.
import type { ActivationId, InputFeatureId } from './ids.generated.js';

/** f(x) as code. A parameter stands as its name in braces, {alpha}, to be filled with a number. */
export interface ActivationSnippets {
  readonly numpy: string;
  readonly pytorch: string;
  readonly keras: string;
  readonly javascript: string;
  readonly cpp: string;
}

export const SNIPPETS: Readonly<Record<ActivationId, ActivationSnippets>> = {
  sigmoid: {
    numpy: "np.where(x >= 0, 1, np.exp(-np.abs(x))) / (1 + np.exp(-np.abs(x)))",
    pytorch: "nn.Sigmoid()",
    keras: "layers.Activation(\"sigmoid\")",
    javascript: "1 / (1 + Math.exp(-x))",
    cpp: "1 / (1 + std::exp(-x))",
  },
  relu: {
    numpy: "np.maximum(x, 0)",
    pytorch: "nn.ReLU()",
    keras: "layers.ReLU()",
    javascript: "Math.max(x, 0)",
    cpp: "std::max(x, 0.0)",
  },
  leaky_relu: {
    numpy: "np.where(x > 0, x, {alpha} * x)",
    pytorch: "nn.LeakyReLU(negative_slope={alpha})",
    keras: "layers.LeakyReLU(negative_slope={alpha})",
    javascript: "x > 0 ? x : {alpha} * x",
    cpp: "x > 0 ? x : {alpha} * x",
  },
  elu: {
    numpy: "np.where(x > 0, x, {alpha} * np.expm1(np.minimum(x, 0)))",
    pytorch: "nn.ELU(alpha={alpha})",
    keras: "layers.ELU(alpha={alpha})",
    javascript: "x > 0 ? x : {alpha} * Math.expm1(x)",
    cpp: "x > 0 ? x : {alpha} * std::expm1(x)",
  },
  tanh: {
    numpy: "np.tanh(x)",
    pytorch: "nn.Tanh()",
    keras: "layers.Activation(\"tanh\")",
    javascript: "Math.tanh(x)",
    cpp: "std::tanh(x)",
  },
  selu: {
    numpy: "1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0)))",
    pytorch: "nn.SELU()",
    keras: "layers.Activation(\"selu\")",
    javascript: "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x))",
    cpp: "1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * std::expm1(x))",
  },
  softplus: {
    numpy: "np.logaddexp(x, 0)",
    pytorch: "nn.Softplus()",
    keras: "layers.Activation(\"softplus\")",
    javascript: "Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))",
    cpp: "std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x)))",
  },
  softsign: {
    numpy: "x / (1 + np.abs(x))",
    pytorch: "nn.Softsign()",
    keras: "layers.Activation(\"softsign\")",
    javascript: "x / (1 + Math.abs(x))",
    cpp: "x / (1 + std::abs(x))",
  },
  gelu: {
    numpy: "x * np.vectorize(lambda t: math.erfc(-t / math.sqrt(2)) / 2, otypes=[float])(x)",
    pytorch: "nn.GELU()",
    keras: "layers.Activation(\"gelu\")",
    javascript: "x * ((x) => {\n  if (x < -8) return 0;\n  if (x > 8) return 1;\n  let sum = x;\n  let term = x;\n  for (let i = 3; i < 400; i += 2) {\n    term *= (x * x) / i;\n    sum += term;\n  }\n  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);\n})(x)",
    cpp: "x * std::erfc(-x / std::numbers::sqrt2) / 2",
  },
  gelu_tanh: {
    numpy: "0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))",
    pytorch: "nn.GELU(approximate=\"tanh\")",
    keras: "layers.Activation(lambda x: keras.activations.gelu(x, approximate=True))",
    javascript: "0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)))",
    cpp: "0.5 * x * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x)))",
  },
  silu: {
    numpy: "x * np.where(x >= 0, 1, np.exp(-np.abs(x))) / (1 + np.exp(-np.abs(x)))",
    pytorch: "nn.SiLU()",
    keras: "layers.Activation(\"silu\")",
    javascript: "x / (1 + Math.exp(-x))",
    cpp: "x / (1 + std::exp(-x))",
  },
  mish: {
    numpy: "x * np.tanh(np.logaddexp(x, 0))",
    pytorch: "nn.Mish()",
    keras: "layers.Activation(\"mish\")",
    javascript: "x * Math.tanh(Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))))",
    cpp: "x * std::tanh(std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))))",
  },
  relu6: {
    numpy: "np.clip(x, 0, 6)",
    pytorch: "nn.ReLU6()",
    keras: "layers.ReLU(max_value=6)",
    javascript: "Math.min(Math.max(x, 0), 6)",
    cpp: "std::clamp(x, 0.0, 6.0)",
  },
  hard_sigmoid: {
    numpy: "np.clip(x / 6 + 0.5, 0, 1)",
    pytorch: "nn.Hardsigmoid()",
    keras: "layers.Activation(\"hard_sigmoid\")",
    javascript: "Math.min(Math.max(x / 6 + 0.5, 0), 1)",
    cpp: "std::clamp(x / 6 + 0.5, 0.0, 1.0)",
  },
  hard_swish: {
    numpy: "x * np.clip(x / 6 + 0.5, 0, 1)",
    pytorch: "nn.Hardswish()",
    keras: "layers.Activation(\"hard_swish\")",
    javascript: "x * Math.min(Math.max(x / 6 + 0.5, 0), 1)",
    cpp: "x * std::clamp(x / 6 + 0.5, 0.0, 1.0)",
  },
  linear: {
    numpy: "x",
    pytorch: "nn.Identity()",
    keras: "layers.Activation(\"linear\")",
    javascript: "x",
    cpp: "x",
  },
};

/** Functions without code in other languages: rows that activation_snippets.cpp lacks. */
export const MISSING_SNIPPETS: readonly ActivationId[] = [];

/** A feature as an expression of x and y, or a function `softmax` of logits. */
export interface ExportSnippets {
  readonly numpy: string;
  readonly pytorch: string;
  readonly javascript: string;
  readonly cpp: string;
}

export const FEATURE_SNIPPETS: Readonly<Record<InputFeatureId, ExportSnippets>> = {
  x: {
    numpy: "x",
    pytorch: "x",
    javascript: "x",
    cpp: "x",
  },
  y: {
    numpy: "y",
    pytorch: "y",
    javascript: "y",
    cpp: "y",
  },
  x_squared: {
    numpy: "x * x",
    pytorch: "x * x",
    javascript: "x * x",
    cpp: "x * x",
  },
  y_squared: {
    numpy: "y * y",
    pytorch: "y * y",
    javascript: "y * y",
    cpp: "y * y",
  },
  x_times_y: {
    numpy: "x * y",
    pytorch: "x * y",
    javascript: "x * y",
    cpp: "x * y",
  },
  sin_x: {
    numpy: "np.sin(x)",
    pytorch: "torch.sin(x)",
    javascript: "Math.sin(x)",
    cpp: "std::sin(x)",
  },
  sin_y: {
    numpy: "np.sin(y)",
    pytorch: "torch.sin(y)",
    javascript: "Math.sin(y)",
    cpp: "std::sin(y)",
  },
};

export const SOFTMAX_SNIPPETS: ExportSnippets = {
  numpy: "def softmax(z):\n    powers = np.exp(z - z.max(axis=1, keepdims=True))\n    return powers / powers.sum(axis=1, keepdims=True)",
  pytorch: "def softmax(z):\n    return torch.softmax(z, dim=1)",
  javascript: "function softmax(z) {\n  const largest = Math.max(...z);\n  const powers = z.map((v) => Math.exp(v - largest));\n  const sum = powers.reduce((a, b) => a + b);\n  return powers.map((v) => v / sum);\n}",
  cpp: "std::vector<double> softmax(std::vector<double> z) {\n  const double largest = *std::max_element(z.begin(), z.end());\n  double sum = 0;\n  for (double& v : z) {\n    v = std::exp(v - largest);\n    sum += v;\n  }\n  for (double& v : z) v /= sum;\n  return z;\n}",
};
