#include "losses.h"

#include "check.h"
#include "softmax_row.h"

namespace activation_lab {
namespace {

Status check_arguments(std::span<const double> logits, std::size_t label) {
  if (logits.empty())
    return Error{ErrorCode::kOutOfRange, "logits has 0 elements; it must have at least 1"};
  const auto checked = check_index("label", static_cast<double>(label), logits.size());
  return checked.ok() ? Status(Done{}) : Status(checked.error());
}

}  // namespace

double cross_entropy_row(std::span<const double> logits, std::size_t label,
                         std::span<double> probabilities, std::span<double> gradient) {
  // One row's buffers serve all calls of a thread: training allocates nothing in a step.
  thread_local SoftmaxRow row;
  row.read(logits, 1);
  double others = 0;
  for (std::size_t i = 0; i < logits.size(); i++) {
    probabilities[i] = row.valid() ? row.probability(i) : __builtin_nan("");
    gradient[i] = probabilities[i];
    if (i != label) others += probabilities[i];
  }
  gradient[label] = row.valid() ? -others : __builtin_nan("");
  return row.valid() ? -row.log_probability(label) : __builtin_nan("");
}

Result<LossResult> cross_entropy(std::span<const double> logits, std::size_t label) {
  if (Status checked = check_arguments(logits, label); !checked.ok()) return checked.error();
  LossResult result{0, std::vector<double>(logits.size()), std::vector<double>(logits.size())};
  result.loss = cross_entropy_row(logits, label, result.probabilities, result.gradient);
  return result;
}

Result<LossResult> squared_error(std::span<const double> logits, std::size_t label) {
  Result<LossResult> result = cross_entropy(logits, label);
  if (!result.ok()) return result;
  // d/dz_j of (1/2) sum (p_i - y_i)^2 is p_j (r_j - sum_i r_i p_i), r = p - y.
  LossResult& r = result.value();
  double loss = 0;
  double mean = 0;
  for (std::size_t i = 0; i < logits.size(); i++) {
    loss += r.gradient[i] * r.gradient[i];
    mean += r.gradient[i] * r.probabilities[i];
  }
  r.loss = loss / 2;
  for (std::size_t j = 0; j < logits.size(); j++)
    r.gradient[j] = r.probabilities[j] * (r.gradient[j] - mean);
  return result;
}

}  // namespace activation_lab
