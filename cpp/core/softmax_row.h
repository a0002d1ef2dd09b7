// One row of logits, reduced to what softmax, log-softmax and cross-entropy are made of.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace activation_lab {

// With m the largest logit: ln p_i = difference_i + rest_i - ln(1 + others), and
// p_i = power_i / (1 + others), power_i = e^(difference_i + rest_i).
class SoftmaxRow {
 public:
  // Reads a row of at least one logit, divided by `temperature`. Reusable, so that nothing is
  // allocated per row once it has seen the longest.
  template <class T>
  void read(std::span<const T> logits, double temperature);

  // Whether the row has a distribution: no NaN, no +infinity, not -infinity alone.
  bool valid() const { return valid_; }
  double probability(std::size_t i) const { return powers_[i] / (1 + others_); }
  double log_probability(std::size_t i) const { return (differences_[i] - log_total_) + rests_[i]; }
  std::size_t size() const { return powers_.size(); }

 private:
  bool valid_ = false;
  double others_ = 0;     // the sum of all powers but the largest one's own 1
  double log_total_ = 0;  // ln(1 + others)
  std::vector<double> differences_, rests_, powers_;
};

}  // namespace activation_lab
