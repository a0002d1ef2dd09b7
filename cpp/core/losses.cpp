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
  // d/dz_j of (1/2) sum (p_i - y_i)^2 is p_j (r_j - sum_i r_i p_i), r = p - y. Over the other classes, with their p
  // added to `others` = 1 - p of the label and c the likeliest of them, it is
  //   -p_label (others^2 + sum p_i^2)                                            for the label,
  //   p_j (p_label (p_j + others) + sum p_i (p_c - p_i) - others (p_c - p_j))    for another class:
  // so nothing cancels where one class is all but certain.
  LossResult& r = result.value();
  const std::vector<double>& p = r.probabilities;
  const double others = -r.gradient[label];
  double most = 0, squares = 0, distances = 0;
  for (std::size_t i = 0; i < p.size(); i++)
    if (i != label) most = p[i] > most ? p[i] : most;
  for (std::size_t i = 0; i < p.size(); i++) {
    if (i == label) continue;
    squares += p[i] * p[i];
    distances += p[i] * (most - p[i]);
  }
  r.loss = (squares + others * others) / 2;
  for (std::size_t j = 0; j < p.size(); j++)
    r.gradient[j] = p[j] * (p[label] * (p[j] + others) + distances - others * (most - p[j]));
  r.gradient[label] = -p[label] * (others * others + squares);
  return result;
}

}  // namespace activation_lab
