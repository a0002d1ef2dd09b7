// Softmax and cross-entropy of four samples at once, whose logits stand in columns as in a pass. The
// same steps in the same order as SoftmaxRow and cross_entropy_row(), so the same bits, in a fraction
// of the time: a small network would otherwise spend most of a step here.
#pragma once

#include <cstddef>
#include <vector>

#include "lanes.h"

namespace activation_lab {

class SoftmaxColumns {
 public:
  explicit SoftmaxColumns(std::size_t classes);

  // Class k of sample s is logits[k * step + s], s from 0 to 3.
  template <class T>
  void read(const T* logits, std::size_t step);

  // Everything is NaN where a sample has no distribution: a NaN, +infinity, -infinity alone.

  // p of class k.
  template <class T>
  void write_probabilities(std::size_t k, T* out) const {
    Four::load(&probabilities_[4 * k]).store(out);
  }
  // 1 - p of a class, as the sum of the others: nothing cancels.
  double probability_of_others(std::size_t k, std::size_t s) const;
  // After take_logarithms(), which is for those who ask: for all four samples at once.
  void take_logarithms();
  double log_probability(std::size_t k, std::size_t s) const;
  // The class with the largest logit, the first of equals.
  std::size_t largest(std::size_t s) const { return static_cast<std::size_t>(largest_[s]); }

 private:
  using Four = Lanes<2, Precision::kFloat64>;

  std::size_t classes_;
  std::vector<double> differences_, rests_, probabilities_;  // [class][sample], see SoftmaxRow
  double others_[4] = {}, largest_[4] = {}, log_totals_[4] = {};
};

}  // namespace activation_lab
