#include "naive.h"

#include "../check.h"
#include "../scalar_math.h"

namespace activation_lab::teaching {

template <class T>
Status naive_softmax(std::span<const T> logits, std::span<T> out) {
  if (logits.empty())
    return Error{ErrorCode::kOutOfRange, "logits has 0 elements; it must have at least 1"};
  if (Status checked = check_length("out", out.size(), logits.size(), "as many as logits");
      !checked.ok())
    return checked;
  T sum = 0;
  for (std::size_t i = 0; i < logits.size(); i++) {
    out[i] = static_cast<T>(exponential(static_cast<double>(logits[i])));
    sum += out[i];
  }
  for (T& p : out) p /= sum;
  return Done{};
}

template Status naive_softmax(std::span<const float>, std::span<float>);
template Status naive_softmax(std::span<const double>, std::span<double>);

}  // namespace activation_lab::teaching
