#include "softmax_columns.h"

#include "elementary.h"

namespace activation_lab {
namespace {

// ln(1 + x), x >= 0.
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

template <class T>
SoftmaxColumns<T>::SoftmaxColumns(std::size_t classes)
    : classes_(classes), differences_(4 * classes), powers_(4 * classes) {}

template <class T>
void SoftmaxColumns<T>::read(const T* logits, std::size_t step) {
  Four most = Four::load(logits);
  Four largest = 0;
  for (std::size_t k = 1; k < classes_; k++) {
    const Four x = Four::load(logits + k * step);
    const auto more = most < x;
    most = keep_nan(x, select(more, x, most));
    largest = select(more, Four(static_cast<double>(k)), largest);
  }
  const Four poison = most - most;  // 0, or NaN where there is no distribution
  Four others = 0;
  for (std::size_t k = 0; k < classes_; k++) {
    const Four difference = (Four::load(logits + k * step) - most) + poison;
    const Four power = exp(difference);
    difference.store(&differences_[4 * k]);
    power.store(&powers_[4 * k]);
    others = others + select(largest == Four(static_cast<double>(k)), Four(0), power);
  }
  others.store(others_);
  (1 / (1 + others)).store(shares_);
  largest.store(largest_);
}

template <class T>
void SoftmaxColumns<T>::take_logarithms() {
  logarithm_of_one_plus(Four::load(others_)).store(log_totals_);
}

template class SoftmaxColumns<float>;
template class SoftmaxColumns<double>;

}  // namespace activation_lab
