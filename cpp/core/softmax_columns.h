// Softmax and cross-entropy of four samples at once, whose logits stand in columns as in a pass. The
// definition is SoftmaxRow's; before the one rounding to T there are some 31 bits for float32 (as in
// softmax_floats.h) and 50 for double, without SoftmaxRow's compensated sums.
#pragma once

#include <cstddef>
#include <type_traits>
#include <vector>

#include "lanes.h"

namespace activation_lab {

// T is float, or double in tests.
template <class T>
class SoftmaxColumns {
 public:
  explicit SoftmaxColumns(std::size_t classes);

  // Class k of sample s is logits[k * step + s], s from 0 to 3.
  void read(const T* logits, std::size_t step);

  // Everything is NaN where a sample has no distribution: a NaN, +infinity, -infinity alone.

  // p of class k.
  void write_probabilities(std::size_t k, T* out) const {
    (Four::load(&powers_[4 * k]) * Four::load(shares_)).store(out);
  }
  // 1 - p of a class, where nothing cancels.
  double probability_of_others(std::size_t k, std::size_t s) const {
    return largest(s) == k ? others_[s] * shares_[s] : 1 - powers_[4 * k + s] * shares_[s];
  }
  // After take_logarithms(), which is for those who ask: for all four samples at once.
  void take_logarithms();
  double log_probability(std::size_t k, std::size_t s) const {
    return differences_[4 * k + s] - log_totals_[s];
  }
  // The class with the largest logit, the first of equals.
  std::size_t largest(std::size_t s) const { return static_cast<std::size_t>(largest_[s]); }

 private:
  using Four = Lanes<2, std::is_same_v<T, float> ? Precision::kFloat32 : Precision::kFloat64>;

  std::size_t classes_;
  // [class][sample]: z less the largest z, and e to that. The largest has the power 1.
  std::vector<double> differences_, powers_;
  // The powers of all classes but the largest, added; 1 / (1 + others), ln(1 + others).
  double others_[4] = {}, shares_[4] = {}, log_totals_[4] = {};
  double largest_[4] = {};
};

}  // namespace activation_lab
