#include "kernels.h"

#include "call.h"
#include "core/activations.h"
#include "core/losses.h"
#include "core/softmax.h"
#include "core/teaching/naive.h"
#include "core/text.h"

namespace activation_lab::engine {
namespace {

// The row at this index, once its parameters are read and no option is left over.
struct Chosen {
  const Activation* activation;
  ParameterValues parameters;
};
Result<Chosen> choose(double index, std::string_view call) {
  Options& options = current_call().options;
  const Result<std::size_t> row = check_index("activation", index, activations().size());
  if (!row.ok()) {
    options.clear();
    return row.error();
  }
  const Activation& activation = activations()[row.value()];
  const Chosen chosen{&activation, options.parameters(activation, "")};
  if (Status finished = options.finish(call, activation.id); !finished.ok())
    return finished.error();
  return chosen;
}

double at(double index, double x, Part part, std::string_view call) {
  const Result<Chosen> chosen = choose(index, call);
  if (!accept(chosen)) return 0;
  return chosen.value().activation->formula_of(part).at(x, chosen.value().parameters);
}

template <class T>
bool apply_in_place(double index, bool derivative, std::vector<T>& values) {
  const Result<Chosen> chosen = choose(index, derivative ? "applyDerivative" : "apply");
  return accept(chosen) &&
         accept(apply<T>(*chosen.value().activation, derivative ? Part::kDerivative : Part::kValue,
                         values, values, chosen.value().parameters));
}

template <class T>
bool softmax_in_place(const std::string& form, std::vector<T>& values) {
  Options& given = current_call().options;
  SoftmaxOptions options;
  const std::span<const T> in(values);
  if (form == "naive") {
    return accept(given.finish("naiveSoftmax")) && accept(teaching::naive_softmax<T>(in, values));
  }
  options.temperature = given.number("temperature", 1);
  const double most = static_cast<double>(values.size() > 0 ? values.size() : 1);
  if (given.has("classes"))
    options.classes = static_cast<std::size_t>(given.whole("classes", {1, most}, 1));
  else
    options.classes = static_cast<std::size_t>(given.whole("classes", {0, most}, 0));
  return accept(given.finish(form == "log" ? "logSoftmax" : "softmax")) &&
         accept(form == "log" ? log_softmax<T>(in, values, options)
                              : softmax<T>(in, values, options));
}

LossInfo loss_info(const Result<LossResult>& result) {
  accept(result);
  const LossResult empty;
  const LossResult& r = result.ok() ? result.value() : empty;
  return {r.loss, copy_to_js<JsFloat64Array>(r.probabilities),
          copy_to_js<JsFloat64Array>(r.gradient)};
}

using Loss = Result<LossResult> (*)(std::span<const double>, std::size_t);
LossInfo loss_of_doubles(Loss loss, double label) {
  const std::vector<double>& logits = current_call().doubles;
  if (logits.empty()) return loss_info(loss(logits, 0));
  const Result<std::size_t> index = check_index("label", label, logits.size());
  return index.ok() ? loss_info(loss(logits, index.value())) : loss_info(index.error());
}

}  // namespace

JsActivations list_activations() {
  return list_to_js<JsActivations>(activations(), [](const Activation& row) {
    return ActivationInfo{std::string(row.id),
                          std::string(row.name),
                          std::string(row.formula),
                          std::string(row.derivative_formula),
                          list_to_js<JsParameters>(row.parameters,
                                                   [](const ActivationParameter& p) {
                                                     return ParameterInfo{
                                                         std::string(p.name), std::string(p.symbol),
                                                         p.initial,           p.slider_min,
                                                         p.slider_max,        p.valid_min,
                                                         p.valid_max};
                                                   }),
                          list_to_js<JsNumbers>(row.kinks, [](double x) { return x; }),
                          row.range.min,
                          row.range.max,
                          row.monotonic,
                          row.zero_centred,
                          row.bounded(),
                          row.saturates_left(),
                          row.saturates_right()};
  });
}

double activation_index(const std::string& id) {
  const Result<const Activation*> found = find_activation(id);
  return accept(found) ? static_cast<double>(found.value() - activations().data()) : -1;
}

double value_at(double activation, double x) { return at(activation, x, Part::kValue, "value"); }
double derivative_at(double activation, double x) {
  return at(activation, x, Part::kDerivative, "derivative");
}

bool apply_to_floats(double activation, bool derivative) {
  return apply_in_place(activation, derivative, current_call().floats);
}
bool apply_to_doubles(double activation, bool derivative) {
  return apply_in_place(activation, derivative, current_call().doubles);
}

bool softmax_of_floats(const std::string& form) {
  return softmax_in_place(form, current_call().floats);
}
bool softmax_of_doubles(const std::string& form) {
  return softmax_in_place(form, current_call().doubles);
}

JsFloat64Array jacobian_of_doubles() {
  Call& call = current_call();
  const double temperature = call.options.number("temperature", 1);
  std::vector<double> jacobian;
  if (accept(call.options.finish("softmaxJacobian"))) {
    constexpr std::size_t kMostClasses = 4096;  // whose square is the largest array
    if (call.doubles.size() > kMostClasses) {
      accept(Status(Error{ErrorCode::kTooLarge, "logits has " + to_text(call.doubles.size()) +
                                                    " elements; the most is " +
                                                    to_text(kMostClasses)}));
    } else {
      jacobian.resize(call.doubles.size() * call.doubles.size());
      accept(softmax_jacobian(call.doubles, jacobian, temperature));
    }
  }
  return copy_to_js<JsFloat64Array>(jacobian);
}

LossInfo cross_entropy_of_doubles(double label) { return loss_of_doubles(cross_entropy, label); }
LossInfo squared_error_of_doubles(double label) { return loss_of_doubles(squared_error, label); }

}  // namespace activation_lab::engine
