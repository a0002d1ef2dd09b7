#include "two_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "../check.h"
#include "../optimizer.h"
#include "../random.h"
#include "../scalar_math.h"

namespace activation_lab::teaching {
namespace {

struct Weights {
  double w1, w2;
};
constexpr Weights kStart{0, 0}, kMinimum{4, -4};

struct Sample {
  double a1, a2, target;
};

double sigmoid(double x) { return 1 / (1 + exponential(-x)); }
double logit(const Sample& s, Weights w) { return w.w1 * s.a1 + w.w2 * s.a2; }
double distance(Weights a, Weights b) {
  return std::sqrt((a.w1 - b.w1) * (a.w1 - b.w1) + (a.w2 - b.w2) * (a.w2 - b.w2));
}

Status check_data(const TwoWeightsData& data) {
  return check_numbers({{"samples", static_cast<double>(data.samples), kTwoWeightsSamples},
                        {"seed", static_cast<double>(data.seed), kSeed}});
}

std::vector<Sample> draw(const TwoWeightsData& data) {
  Random random(data.seed, Stream::kData);
  const double middle = data.centred ? 0.5 : 0;
  std::vector<Sample> samples(data.samples);
  for (Sample& s : samples) {
    s.a1 = sigmoid(random.normal()) - middle;
    s.a2 = sigmoid(random.normal()) - middle;
    s.target = sigmoid(logit(s, kMinimum));
  }
  return samples;
}

// -t ln p - (1 - t) ln(1 - p) = ln(1 + e^x) - t x, without the overflow of e^x.
double mean_loss(const std::vector<Sample>& samples, Weights w) {
  double sum = 0;
  for (const Sample& s : samples) {
    const double x = logit(s, w);
    sum += (x > 0 ? x : 0) + logarithm_of_one_plus(exponential(-std::fabs(x))) - s.target * x;
  }
  return sum / static_cast<double>(samples.size());
}

// (p - target) a, the mean over the samples with these indices.
Weights mean_gradient(const std::vector<Sample>& samples, std::span<const std::uint32_t> batch,
                      Weights w) {
  Weights sum{0, 0};
  for (const std::uint32_t i : batch) {
    const Sample& s = samples[i];
    const double error = sigmoid(logit(s, w)) - s.target;
    sum.w1 += error * s.a1;
    sum.w2 += error * s.a2;
  }
  const double n = static_cast<double>(batch.size());
  return {sum.w1 / n, sum.w2 / n};
}

}  // namespace

Result<TwoWeightsWalk> walk_two_weights(const TwoWeightsData& data,
                                        const TwoWeightsDescent& descent) {
  if (Status checked = check_data(data); !checked.ok()) return checked.error();
  if (Status checked = check_learning_rate("learningRate", descent.learning_rate); !checked.ok())
    return checked.error();
  if (Status checked =
          check_numbers({{"batchSize", static_cast<double>(descent.batch_size), kBatchSize},
                         {"steps", static_cast<double>(descent.steps), kTwoWeightsSteps}});
      !checked.ok())
    return checked.error();

  const std::vector<Sample> samples = draw(data);
  Random shuffle(data.seed, Stream::kShuffle);
  std::vector<std::uint32_t> order(samples.size());
  std::iota(order.begin(), order.end(), 0U);
  std::size_t next = order.size();

  TwoWeightsWalk walk;
  Weights w = kStart;
  const auto visit = [&] {
    walk.path.push_back(w.w1);
    walk.path.push_back(w.w2);
    walk.losses.push_back(mean_loss(samples, w));
  };
  std::size_t same = 0;
  visit();
  for (std::size_t step = 0; step < descent.steps; step++) {
    if (next == order.size()) {
      next = 0;
      if (descent.batch_size < order.size()) shuffle.shuffle(order);
    }
    const std::size_t size = std::min(descent.batch_size, order.size() - next);
    const Weights g = mean_gradient(samples, std::span(order).subspan(next, size), w);
    next += size;
    walk.gradients.push_back(g.w1);
    walk.gradients.push_back(g.w2);
    if ((g.w1 > 0 && g.w2 > 0) || (g.w1 < 0 && g.w2 < 0)) same++;
    const Weights from = w;
    w = {w.w1 - descent.learning_rate * g.w1, w.w2 - descent.learning_rate * g.w2};
    walk.path_length += distance(from, w);
    visit();
  }
  walk.same_sign_share = static_cast<double>(same) / static_cast<double>(descent.steps);
  walk.straight_length = distance(kStart, w);
  walk.minimum[0] = kMinimum.w1;
  walk.minimum[1] = kMinimum.w2;
  return walk;
}

Result<std::vector<double>> two_weights_loss(const TwoWeightsData& data, const Plane& plane) {
  constexpr Interval kSide{-1e30, 1e30};
  if (Status checked = check_data(data); !checked.ok()) return checked.error();
  if (Status checked =
          check_numbers({{"xMin", plane.x_min, kSide},
                         {"xMax", plane.x_max, kSide},
                         {"yMin", plane.y_min, kSide},
                         {"yMax", plane.y_max, kSide},
                         {"columns", static_cast<double>(plane.columns), kTwoWeightsSide},
                         {"rows", static_cast<double>(plane.rows), kTwoWeightsSide}});
      !checked.ok())
    return checked.error();
  const std::vector<Sample> samples = draw(data);
  // The ends lie on the edges; a single column or row lies at the low one.
  const auto at = [](double low, double high, std::size_t i, std::size_t n) {
    return n > 1 ? low + (high - low) * (static_cast<double>(i) / static_cast<double>(n - 1)) : low;
  };
  std::vector<double> losses;
  losses.reserve(plane.columns * plane.rows);
  for (std::size_t r = 0; r < plane.rows; r++)
    for (std::size_t c = 0; c < plane.columns; c++)
      losses.push_back(mean_loss(samples, {at(plane.x_min, plane.x_max, c, plane.columns),
                                           at(plane.y_min, plane.y_max, r, plane.rows)}));
  return losses;
}

}  // namespace activation_lab::teaching
