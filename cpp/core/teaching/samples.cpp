#include "samples.h"

#include <algorithm>
#include <cmath>

#include "../check.h"
#include "../classifier.h"
#include "../datasets.h"
#include "../random.h"
#include "../text.h"

namespace activation_lab::teaching {
namespace {

constexpr Interval kAnywhere{-1e30, 1e30};

Status check_intervals(const Intervals& given) {
  if (Status checked = check_numbers({{"from", given.from, kAnywhere},
                                      {"to", given.to, kAnywhere},
                                      {"bins", static_cast<double>(given.bins), kBins}});
      !checked.ok())
    return checked;
  if (given.from < given.to) return Done{};
  return Error{
      ErrorCode::kOutOfRange,
      "to is " + to_text(given.to) + "; it must be greater than from, " + to_text(given.from)};
}

}  // namespace

Result<std::vector<float>> normal_sample(const NormalSampleOptions& options) {
  if (Status checked =
          check_numbers({{"count", static_cast<double>(options.count), kSamples.allowed},
                         {"seed", static_cast<double>(options.seed), kSeed},
                         {"mean", options.mean, kAnywhere},
                         {"deviation", options.deviation, {0, kAnywhere.max}}});
      !checked.ok())
    return checked.error();
  Random random(options.seed, Stream::kData);
  std::vector<float> sample(options.count);
  for (float& x : sample)
    x = static_cast<float>(options.mean + options.deviation * random.normal());
  return sample;
}

Result<Summary> summarise(std::span<const float> values, const Intervals& intervals) {
  if (Status checked = check_intervals(intervals); !checked.ok()) return checked.error();
  if (values.empty())
    return Error{ErrorCode::kOutOfRange, "values has 0 elements; it must have at least 1"};
  if (Status checked = check_finite("values", values); !checked.ok()) return checked.error();

  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  Summary summary{0, 0, static_cast<double>(*low), static_cast<double>(*high), {}, 0, 0};
  summary.counts.resize(intervals.bins);
  const double n = static_cast<double>(values.size());
  const double bins = static_cast<double>(intervals.bins);
  double sum = 0;
  for (const float value : values) {
    const auto v = static_cast<double>(value);
    sum += v;
    if (v < intervals.from) {
      summary.below++;
    } else if (v > intervals.to) {
      summary.above++;
    } else {
      const double place = (v - intervals.from) / (intervals.to - intervals.from) * bins;
      summary.counts[std::min(static_cast<std::size_t>(place), intervals.bins - 1)]++;
    }
  }
  summary.mean = sum / n;
  double squares = 0;
  for (const float value : values) {
    const double d = static_cast<double>(value) - summary.mean;
    squares += d * d;
  }
  summary.deviation = std::sqrt(squares / n);
  return summary;
}

}  // namespace activation_lab::teaching
