#include "softmax_row.h"

#include "exponential.h"
#include "scalar_math.h"

namespace activation_lab {
namespace {

// x as the sum of two numbers of 26 bits (Veltkamp), whose products are exact.
struct Halves {
  double head, tail;
};
Halves split(double x) {
  const double t = 134217729.0 * x;
  const double head = t - (t - x);
  return {head, x - head};
}

// (a - b) / divisor as a rounded number and what the rounding lost (Dekker).
struct Difference {
  double value, rest;
};
Difference divided_difference(double a, double b, double divisor) {
  const double d = a - b;
  if (!(d > -1e290)) return {d / divisor, 0};  // also -infinity: the power is 0 whatever the rest
  const double back = d - a;
  const double lost = (a - (d - back)) - (b + back);
  if (divisor == 1) return {d, lost};
  const double q = d / divisor;
  if (!(q > -1e4)) return {q, 0};
  const Halves x = split(q);
  const Halves y = split(divisor);
  const double product = q * divisor;
  const double error =
      ((x.head * y.head - product) + x.head * y.tail + x.tail * y.head) + x.tail * y.tail;
  return {q, (((d - product) - error) + lost) / divisor};
}

// e^x for each element, in place.
void exponentials(std::span<double> xs) {
  using N = Lanes<2, Precision::kFloat64>;
  std::size_t i = 0;
  for (; i + N::width <= xs.size(); i += N::width) divided(exp(N::load(&xs[i]))).store(&xs[i]);
  for (; i < xs.size(); i++) xs[i] = exponential(xs[i]);
}

}  // namespace

template <class T>
void SoftmaxRow::read(std::span<const T> logits, double temperature) {
  const std::size_t n = logits.size();
  std::size_t largest = 0;
  for (std::size_t i = 0; i < n; i++) {
    if (logits[i] != logits[i]) largest = i;
    if (logits[largest] < logits[i]) largest = i;
  }
  const auto m = static_cast<double>(logits[largest]);
  differences_.resize(n);
  rests_.resize(n);
  powers_.resize(n);
  valid_ = m - m == 0;
  if (!valid_) return;
  for (std::size_t i = 0; i < n; i++) {
    const Difference d = divided_difference(static_cast<double>(logits[i]), m, temperature);
    powers_[i] = differences_[i] = d.value;
    rests_[i] = d.rest;
  }
  exponentials(powers_);
  // Neumaier's sum of the others, in index order.
  double sum = 0;
  double lost = 0;
  for (std::size_t i = 0; i < n; i++) {
    powers_[i] += powers_[i] * rests_[i];
    if (i == largest) continue;
    const double next = sum + powers_[i];
    lost += sum >= powers_[i] ? (sum - next) + powers_[i] : (powers_[i] - next) + sum;
    sum = next;
  }
  others_ = sum + lost;
  log_total_ = logarithm_of_one_plus(others_);
}

template void SoftmaxRow::read(std::span<const float>, double);
template void SoftmaxRow::read(std::span<const double>, double);

}  // namespace activation_lab
