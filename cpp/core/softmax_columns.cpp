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
    largest = select(most < x, Four(static_cast<double>(k)), largest);
    most = max(most, x);
  }
  // A NaN has passed by, unless it is the first, and meets the others' sum as its own power.
  Four others = most - most;  // 0, or NaN for an infinity
  const Four lowest = Reach<Four::precision>::exponent[0];
  for (std::size_t k = 0; k < classes_; k++) {
    const Four difference = Four::load(logits + k * step) - most;
    const Four power = exp(Bounded<Four>(max(difference, lowest)));
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
