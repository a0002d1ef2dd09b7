#include "softmax_columns.h"

#include "elementary.h"

namespace activation_lab {
namespace {

// ln(1 + x), x >= 0, in the steps of scalar_math.h's.
template <class N>
N logarithm_of_one_plus(N x) {
  const double* c = hidden(kReduction);
  N m = 1 + x;
  const N k = take_exponent(m);
  const auto beyond = N(1) < x;
  const N part = twice_artanh(select(beyond, m - 1, x), select(beyond, m + 1, 2 + x));
  const N whole = k * N::constant(c + 3) + (part + k * N::constant(c + 4));
  return keep_nan(x, select(beyond, whole, part));
}

}  // namespace

SoftmaxColumns::SoftmaxColumns(std::size_t classes)
    : classes_(classes),
      differences_(4 * classes),
      rests_(4 * classes),
      probabilities_(4 * classes) {}

template <class T>
void SoftmaxColumns::read(const T* logits, std::size_t step) {
  Four most = Four::load(logits);
  Four largest = 0;
  for (std::size_t k = 1; k < classes_; k++) {
    const Four x = Four::load(logits + k * step);
    const auto more = most < x;
    most = keep_nan(x, select(more, x, most));
    largest = select(more, Four(static_cast<double>(k)), largest);
  }
  const Four poison = most - most;  // 0, or NaN where there is no distribution
  Four sum = 0, lost = 0;           // Neumaier's sum of the others
  for (std::size_t k = 0; k < classes_; k++) {
    const Four x = Four::load(logits + k * step);
    const Four d = (x - most) + poison;
    const Four back = d - x;
    const Four rounded = (x - (d - back)) - (most + back);
    const Four rest = select(Four(-1e290) < d, rounded, Four(0));  // d may be -infinity
    Four power = divided(exp(d));
    power = power + power * rest;
    d.store(&differences_[4 * k]);
    rest.store(&rests_[4 * k]);
    power.store(&probabilities_[4 * k]);
    const Four other = select(largest == Four(static_cast<double>(k)), Four(0), power);
    const Four next = sum + other;
    lost = lost + select(sum < other, (other - next) + sum, (sum - next) + other);
    sum = next;
  }
  const Four others = sum + lost;
  const Four total = 1 + others;
  for (std::size_t k = 0; k < classes_; k++)
    (Four::load(&probabilities_[4 * k]) / total).store(&probabilities_[4 * k]);
  others.store(others_);
  largest.store(largest_);
}

void SoftmaxColumns::take_logarithms() {
  logarithm_of_one_plus(Four::load(others_)).store(log_totals_);
}

double SoftmaxColumns::probability_of_others(std::size_t k, std::size_t s) const {
  double sum = 0;
  for (std::size_t i = 0; i < classes_; i++)
    if (i != k) sum += probabilities_[4 * i + s];
  return sum;
}

double SoftmaxColumns::log_probability(std::size_t k, std::size_t s) const {
  return (differences_[4 * k + s] - log_totals_[s]) + rests_[4 * k + s];
}

template void SoftmaxColumns::read(const float*, std::size_t);
template void SoftmaxColumns::read(const double*, std::size_t);

}  // namespace activation_lab
