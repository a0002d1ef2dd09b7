#include "softmax.h"

#include "check.h"
#include "softmax_floats.h"
#include "softmax_row.h"
#include "text.h"

namespace activation_lab {
namespace {

Status check_temperature(double temperature) {
  if (temperature > 0 && temperature <= kHighestTemperature) return Done{};
  const ErrorCode code = temperature - temperature != 0 ? ErrorCode::kInvalidArgument
                         : temperature > 0              ? ErrorCode::kTooLarge
                                                        : ErrorCode::kOutOfRange;
  return Error{code, "temperature is " + to_text(temperature) +
                         "; it must be a number above 0, at most " + to_text(kHighestTemperature)};
}

// a b / t, for 0 <= a, b <= 1: neither does the product underflow where the quotient is a number, nor the other way.
double divided_product(double a, double b, double t) { return a < b ? b * (a / t) : a * (b / t); }

// The length of a row, once everything is known to fit.
Result<std::size_t> row_length(std::size_t logits, std::size_t out, const SoftmaxOptions& options) {
  if (Status checked = check_temperature(options.temperature); !checked.ok())
    return checked.error();
  if (logits == 0)
    return Error{ErrorCode::kOutOfRange, "logits has 0 elements; it must have at least 1"};
  if (Status checked = check_length("out", out, logits, "as many as logits"); !checked.ok())
    return checked.error();
  const std::size_t row = options.classes == 0 ? logits : options.classes;
  if (logits % row != 0)
    return Error{
        ErrorCode::kInvalidArgument,
        "classes is " + to_text(row) + "; it must divide the length of logits, " + to_text(logits)};
  return row;
}

// Calls `value(row, i)` for each element of each row, and stores it; for float32 a faster kernel does
// the same where it can.
template <class T, class Value>
Status for_each_row(std::span<const T> logits, std::span<T> out, const SoftmaxOptions& options,
                    bool logarithm, Value value) {
  const Result<std::size_t> length = row_length(logits.size(), out.size(), options);
  if (!length.ok()) return length.error();
  if constexpr (std::is_same_v<T, float>) {
    if (const SoftmaxFloats form{logarithm, options.temperature}; form.serves()) {
      softmax_floats(logits.data(), out.data(), logits.size() / length.value(), length.value(),
                     form);
      return Done{};
    }
  }
  SoftmaxRow row;
  for (std::size_t start = 0; start < logits.size(); start += length.value()) {
    row.read(logits.subspan(start, length.value()), options.temperature);
    for (std::size_t i = 0; i < length.value(); i++)
      out[start + i] = static_cast<T>(row.valid() ? value(row, i) : __builtin_nan(""));
  }
  return Done{};
}

}  // namespace

template <class T>
Status softmax(std::span<const T> logits, std::span<T> out, const SoftmaxOptions& options) {
  return for_each_row(logits, out, options, false,
                      [](const SoftmaxRow& row, std::size_t i) { return row.probability(i); });
}

template <class T>
Status log_softmax(std::span<const T> logits, std::span<T> out, const SoftmaxOptions& options) {
  return for_each_row(logits, out, options, true,
                      [](const SoftmaxRow& row, std::size_t i) { return row.log_probability(i); });
}

template Status softmax(std::span<const float>, std::span<float>, const SoftmaxOptions&);
template Status softmax(std::span<const double>, std::span<double>, const SoftmaxOptions&);
template Status log_softmax(std::span<const float>, std::span<float>, const SoftmaxOptions&);
template Status log_softmax(std::span<const double>, std::span<double>, const SoftmaxOptions&);

Status softmax_jacobian(std::span<const double> logits, std::span<double> out, double temperature) {
  const std::size_t k = logits.size();
  const Result<std::size_t> length = row_length(k, k, {.temperature = temperature});
  if (!length.ok()) return length.error();
  if (Status checked = check_length("out", out.size(), k * k, "the square of logits' length");
      !checked.ok())
    return checked;
  SoftmaxRow row;
  row.read(logits, temperature);
  for (std::size_t i = 0; i < k; i++) {
    double others = 0;
    for (std::size_t j = 0; j < k; j++) {
      if (j == i) continue;
      others += row.valid() ? row.probability(j) : __builtin_nan("");
      out[i * k + j] = row.valid()
                           ? -divided_product(row.probability(i), row.probability(j), temperature)
                           : __builtin_nan("");
    }
    out[i * k + i] =
        row.valid() ? divided_product(row.probability(i), others, temperature) : __builtin_nan("");
  }
  return Done{};
}

}  // namespace activation_lab
