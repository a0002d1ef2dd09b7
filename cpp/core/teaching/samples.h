// Numbers to look at: a sample of the normal distribution, and what a histogram of numbers shows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "../result.h"

namespace activation_lab::teaching {

struct NormalSampleOptions {
  std::size_t count = 1000;  // 1 to 10^6
  std::uint64_t seed = 1;
  double mean = 0, deviation = 1;  // up to 10^30; deviation >= 0
};

// Draws from N(mean, deviation^2), the same for the same seed everywhere.
Result<std::vector<float>> normal_sample(const NormalSampleOptions& options);

// Equal intervals from `from` to `to`, each with its low end; the last one has both.
struct Intervals {
  double from, to;
  std::size_t bins = 40;
};

struct Summary {
  double mean,
      deviation;  // of the values themselves: the sum of squares is divided by their number
  double min, max;
  std::vector<std::uint32_t> counts;
  std::uint32_t below, above;  // values outside the intervals
};

// At least one value, all finite; from < to; 1 to 1000 bins.
Result<Summary> summarise(std::span<const float> values, const Intervals& intervals);

}  // namespace activation_lab::teaching
