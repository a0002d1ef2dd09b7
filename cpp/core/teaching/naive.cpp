#include "naive.h"

#include "../check.h"
#include "../scalar_math.h"

namespace activation_lab::teaching {

template <class T>
Result<T> naive_powers(std::span<const T> logits, std::span<T> powers) {
  if (logits.empty())
    return Error{ErrorCode::kOutOfRange, "logits has 0 elements; it must have at least 1"};
  if (Status checked = check_length("out", powers.size(), logits.size(), "as many as logits");
      !checked.ok())
    return checked.error();
  T sum = 0;
  for (std::size_t i = 0; i < logits.size(); i++) {
    powers[i] = static_cast<T>(exponential(static_cast<double>(logits[i])));
    sum += powers[i];
  }
  return sum;
}

template <class T>
Status naive_softmax(std::span<const T> logits, std::span<T> out) {
  const Result<T> sum = naive_powers(logits, out);
  if (!sum.ok()) return sum.error();
  for (T& p : out) p /= sum.value();
  return Done{};
}

template Result<float> naive_powers(std::span<const float>, std::span<float>);
template Result<double> naive_powers(std::span<const double>, std::span<double>);
template Status naive_softmax(std::span<const float>, std::span<float>);
template Status naive_softmax(std::span<const double>, std::span<double>);

}  // namespace activation_lab::teaching
