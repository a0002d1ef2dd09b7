#include "export_snippets.h"

namespace activation_lab {
namespace {

// In every language the same.
constexpr ExportSnippets alike(std::string_view id, std::string_view code) {
  return {id, code, code, code, code};
}

constexpr ExportSnippets kInputFeatureSnippets[] = {
    alike("x", "x"),
    alike("y", "y"),
    alike("x_squared", "x * x"),
    alike("y_squared", "y * y"),
    alike("x_times_y", "x * y"),
    {"sin_x", "np.sin(x)", "torch.sin(x)", "Math.sin(x)", "std::sin(x)"},
    {"sin_y", "np.sin(y)", "torch.sin(y)", "Math.sin(y)", "std::sin(y)"},
};

constexpr ExportSnippets kSoftmaxSnippets = {
    .id = "softmax",
    .numpy = R"(def softmax(z):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True))",
    .pytorch = R"(def softmax(z):
    return torch.softmax(z, dim=1))",
    .javascript = R"(function softmax(z) {
  const largest = Math.max(...z);
  const powers = z.map((v) => Math.exp(v - largest));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((v) => v / sum);
})",
    .cpp = R"(std::vector<double> softmax(std::vector<double> z) {
  const double largest = *std::max_element(z.begin(), z.end());
  double sum = 0;
  for (double& v : z) {
    v = std::exp(v - largest);
    sum += v;
  }
  for (double& v : z) v /= sum;
  return z;
})"};

}  // namespace

std::span<const ExportSnippets> input_feature_snippets() { return kInputFeatureSnippets; }
const ExportSnippets& softmax_snippets() { return kSoftmaxSnippets; }

}  // namespace activation_lab
