#include "forms.h"

#include "../activations.h"
#include "../check.h"
#include "../scalar_math.h"

namespace activation_lab::teaching {
namespace {

// `form` takes and gives a float32; what it computes between is float32 too.
template <class Form>
Status over(std::span<const float> xs, std::span<float> out, Form form) {
  if (Status checked = check_length("out", out.size(), xs.size(), "as many as xs"); !checked.ok())
    return checked;
  for (std::size_t i = 0; i < xs.size(); i++) out[i] = form(xs[i]);
  return Done{};
}

Status check_alpha(double alpha) {
  return check_number("alpha", alpha, {-__DBL_MAX__, __DBL_MAX__});
}

float rounded(double x) { return static_cast<float>(x); }

}  // namespace

Status sigmoid_slope_from_value(std::span<const float> xs, std::span<float> out) {
  const Activation& sigmoid = *find_activation("sigmoid").value();
  if (Status applied = apply<float>(sigmoid, Part::kValue, xs, out, {}); !applied.ok())
    return applied;
  return over(out, out, [](float y) { return y * (1 - y); });
}

Status elu_from_exp(std::span<const float> xs, std::span<float> out, double alpha) {
  if (Status checked = check_alpha(alpha); !checked.ok()) return checked;
  return over(xs, out, [a = rounded(alpha)](float x) {
    return x <= 0 ? a * (rounded(exponential(static_cast<double>(x))) - 1) : x;
  });
}

Status leaky_relu_from_max(std::span<const float> xs, std::span<float> out, double alpha) {
  if (Status checked = check_alpha(alpha); !checked.ok()) return checked;
  return over(xs, out, [a = rounded(alpha)](float x) {
    const float leak = a * x;
    return leak > x ? leak : x;
  });
}

}  // namespace activation_lab::teaching
