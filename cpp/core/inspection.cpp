#include "inspection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace activation_lab {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

// Runs the rows through the first `depth` layers, block by block: `visit(pass, index of the block's
// first row)`.
template <class T, class Visit>
void for_each_block(const NetworkShape& shape, std::size_t depth, std::span<const T> parameters,
                    std::span<const T> inputs, Visit visit) {
  const std::size_t rows = inputs.size() / shape.inputs();
  Pass<T> pass(shape, rows);
  for (std::size_t start = 0; start < rows; start += pass.most_samples()) {
    pass.load(std::min(pass.most_samples(), rows - start),
              [&](std::size_t i) { return &inputs[(start + i) * shape.inputs()]; });
    pass.forward(parameters, depth);
    visit(pass, start);
  }
}

template <class T, class Visit>
void for_each_block(const NetworkShape& shape, std::span<const T> parameters,
                    std::span<const T> inputs, Visit visit) {
  for_each_block<T>(shape, shape.layers().size(), parameters, inputs, visit);
}

// One sample of a [unit][sample] matrix.
template <class T>
std::vector<T> column(const std::vector<T>& matrix, std::size_t units, const Pass<T>& pass,
                      std::size_t sample) {
  std::vector<T> values(units);
  for (std::size_t u = 0; u < units; u++) values[u] = matrix[u * pass.columns() + sample];
  return values;
}

template <class T>
std::size_t largest_of(std::span<const T> values) {
  return static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

template <class T>
double root_mean_square(std::span<const T> values) {
  double sum = 0;
  for (const T v : values) sum += static_cast<double>(v) * static_cast<double>(v);
  return values.empty() ? 0 : std::sqrt(sum / static_cast<double>(values.size()));
}

// Gathers Statistics in two rounds: the first knows the ends, the second fills the bins. It works on
// runs of numbers with its sums in registers: a probe of wide layers reads millions.
class Gatherer {
 public:
  template <class T>
  void measure(const T* values, std::size_t n) {
    std::size_t count = count_;
    double sum = sum_, squares = squares_, least = min_, most = max_;
    for (std::size_t i = 0; i < n; i++) {
      const auto v = static_cast<double>(values[i]);
      if (v - v != 0) continue;
      count++;
      sum += v;
      squares += v * v;
      least = v < least ? v : least;
      most = v > most ? v : most;
    }
    count_ = count;
    sum_ = sum;
    squares_ = squares;
    min_ = least;
    max_ = most;
  }
  template <class T>
  void bin(const T* values, std::size_t n) {
    const double low = min_, width = max_ - min_;
    std::uint32_t* bins = bins_.data();
    for (std::size_t i = 0; i < n; i++) {
      const auto v = static_cast<double>(values[i]);
      if (v - v != 0) continue;
      const double place = width > 0 ? (v - low) / width * kHistogramBins : 0;
      bins[std::min(static_cast<std::size_t>(place), kHistogramBins - 1)]++;
    }
  }
  Statistics statistics() const {
    if (count_ == 0) return {kNaN, kNaN, kNaN, kNaN, bins_};
    const double n = static_cast<double>(count_);
    const double mean = sum_ / n;
    return {mean, std::sqrt(std::max(0.0, squares_ / n - mean * mean)), min_, max_, bins_};
  }

 private:
  std::size_t count_ = 0;
  double sum_ = 0, squares_ = 0;
  double min_ = std::numeric_limits<double>::infinity(), max_ = -min_;
  std::vector<std::uint32_t> bins_ = std::vector<std::uint32_t>(kHistogramBins);
};

// How often each unit of a layer was positive, inactive, flat.
struct UnitCounts {
  std::vector<std::size_t> positive, inactive, flat;
  explicit UnitCounts(std::size_t units) : positive(units), inactive(units), flat(units) {}
};

template <class T>
void count_units(Pass<T>& pass, std::size_t l, UnitCounts& counts) {
  const std::span<const T> slope = pass.slopes(l);
  for (std::size_t u = 0; u < counts.positive.size(); u++) {
    const T* a = &pass.layer(l).a[u * pass.columns()];
    const T* f = &slope[u * pass.columns()];
    std::size_t positive = 0, inactive = 0, flat = 0;
    for (std::size_t s = 0; s < pass.samples(); s++) {
      positive += a[s] > 0 ? 1 : 0;
      inactive += a[s] == 0 && f[s] == 0 ? 1 : 0;
      // In the slope's own precision: leaky ReLU's 0.01 is the bound, not below it.
      flat += std::fabs(f[s]) < static_cast<T>(kSaturatedSlope) ? 1 : 0;
    }
    counts.positive[u] += positive;
    counts.inactive[u] += inactive;
    counts.flat[u] += flat;
  }
}

void describe_units(const UnitCounts& counts, std::size_t rows, LayerProbe& layer) {
  const double n = static_cast<double>(rows);
  for (std::size_t u = 0; u < counts.positive.size(); u++) {
    const bool dead = counts.inactive[u] == rows;
    const bool saturated = static_cast<double>(counts.flat[u]) >= kSaturatedShare * n;
    layer.units.push_back(dead        ? UnitState::kDead
                          : saturated ? UnitState::kSaturated
                                      : UnitState::kAlive);
    layer.positive_share.push_back(static_cast<float>(static_cast<double>(counts.positive[u]) / n));
    layer.inactive_share.push_back(static_cast<float>(static_cast<double>(counts.inactive[u]) / n));
  }
}

}  // namespace

template <class T>
Explanation<T> explain_sample(const NetworkShape& shape, std::span<const T> parameters,
                              std::span<const T> input, std::optional<std::size_t> label) {
  Pass<T> pass(shape, 1);
  pass.load(1, [&](std::size_t) { return input.data(); });
  pass.forward(parameters);
  std::vector<T> gradient(shape.parameter_count());
  const PassResult compared = pass.compare([&](std::size_t) { return label.value_or(0); }, T(1));
  if (label) pass.backward(parameters, Gradient::kWrite, gradient);

  Explanation<T> result{{input.begin(), input.end()}, {}, label ? compared.loss : kNaN};
  for (std::size_t l = 0; l < shape.layers().size(); l++) {
    const LayerShape& layer = shape.layers()[l];
    const auto& numbers = pass.layer(l);
    const auto of_sample = [&](const std::vector<T>& matrix) {
      return column(matrix, layer.units, pass, 0);
    };
    LayerExplanation<T> shown{of_sample(numbers.z), of_sample(numbers.a), {}, {}, {}};
    if (label) {
      if (layer.activation) shown.dl_da = of_sample(numbers.dl_da);
      shown.dl_dz = of_sample(numbers.dl_dz);
      const auto first = gradient.begin() + static_cast<std::ptrdiff_t>(layer.weights);
      shown.dl_dw.assign(first, first + static_cast<std::ptrdiff_t>(layer.weight_count()));
    }
    result.layers.push_back(std::move(shown));
  }
  return result;
}

template <class T>
std::vector<T> predict_rows(const NetworkShape& shape, std::span<const T> parameters,
                            std::span<const T> inputs) {
  const std::size_t classes = shape.classes();
  std::vector<T> result(inputs.size() / shape.inputs() * classes);
  for_each_block<T>(shape, parameters, inputs, [&](Pass<T>& pass, std::size_t start) {
    pass.answer();
    const std::vector<T>& p = pass.layer(shape.layers().size() - 1).a;
    for (std::size_t s = 0; s < pass.samples(); s++)
      for (std::size_t k = 0; k < classes; k++)
        result[(start + s) * classes + k] = p[k * pass.columns() + s];
  });
  return result;
}

template <class T>
std::vector<T> activate_rows(const NetworkShape& shape, std::span<const T> parameters,
                             std::span<const T> inputs, std::size_t layer) {
  const std::size_t units = shape.layers()[layer].units;
  const std::size_t rows = inputs.size() / shape.inputs();
  std::vector<T> result(units * rows);
  for_each_block<T>(shape, layer + 1, parameters, inputs, [&](Pass<T>& pass, std::size_t start) {
    for (std::size_t u = 0; u < units; u++)
      std::copy_n(&pass.layer(layer).a[u * pass.columns()], pass.samples(),
                  &result[u * rows + start]);
  });
  return result;
}

template <class T>
Evaluation evaluate_rows(const NetworkShape& shape, std::span<const T> parameters,
                         LabelledRows<T> rows) {
  const std::size_t classes = shape.classes();
  Evaluation result{0, 0, std::vector<std::uint32_t>(classes * classes)};
  PassResult sum;
  for_each_block<T>(shape, parameters, rows.inputs, [&](Pass<T>& pass, std::size_t start) {
    const PassResult block =
        pass.compare([&](std::size_t i) { return std::size_t{rows.labels[start + i]}; }, T(1));
    sum.loss += block.loss;
    sum.right += block.right;
    const std::vector<T>& z = pass.layer(shape.layers().size() - 1).z;
    for (std::size_t s = 0; s < pass.samples(); s++) {
      const std::vector<T> logits = column(z, classes, pass, s);
      if (std::any_of(logits.begin(), logits.end(), [](T v) { return v != v; })) continue;
      result.confusion[rows.labels[start + s] * classes + largest_of<T>(logits)]++;
    }
  });
  const double n = static_cast<double>(rows.labels.size());
  result.loss = sum.loss / n;
  result.accuracy = static_cast<double>(sum.right) / n;
  return result;
}

template <class T>
PassResult add_gradient(const NetworkShape& shape, std::span<const T> parameters,
                        LabelledRows<T> rows, std::span<T> gradient) {
  PassResult sum;
  const T scale = T(1) / static_cast<T>(rows.labels.size());
  for_each_block<T>(shape, parameters, rows.inputs, [&](Pass<T>& pass, std::size_t start) {
    const PassResult block =
        pass.compare([&](std::size_t i) { return std::size_t{rows.labels[start + i]}; }, scale);
    sum.loss += block.loss;
    sum.right += block.right;
    pass.backward(parameters, Gradient::kAdd, gradient);
  });
  return sum;
}

template <class T>
Probe probe_network(const NetworkShape& shape, std::span<const T> parameters,
                    std::span<const T> previous, LabelledRows<T> rows) {
  const std::size_t layers = shape.layers().size();
  std::vector<Gatherer> z(layers), a(layers);
  std::vector<UnitCounts> counts;
  for (const LayerShape& layer : shape.layers())
    counts.emplace_back(layer.activation ? layer.units : 0);

  // Each unit's z and a, of the samples of the pass.
  const auto for_each_unit = [&](Pass<T>& pass, auto visit) {
    for (std::size_t l = 0; l < layers; l++)
      for (std::size_t u = 0; u < shape.layers()[l].units; u++)
        visit(l, &pass.layer(l).z[u * pass.columns()], &pass.layer(l).a[u * pass.columns()]);
  };

  Probe probe{};
  std::size_t non_finite = layers;
  PassResult sum;
  std::vector<T> gradient(parameters.size());
  const T scale = T(1) / static_cast<T>(rows.labels.size());
  for_each_block<T>(shape, parameters, rows.inputs, [&](Pass<T>& pass, std::size_t start) {
    const PassResult block =
        pass.compare([&](std::size_t i) { return std::size_t{rows.labels[start + i]}; }, scale);
    sum.loss += block.loss;
    sum.right += block.right;
    non_finite = std::min(non_finite, pass.first_non_finite());
    for_each_unit(pass, [&](std::size_t l, const T* zs, const T* as) {
      z[l].measure(zs, pass.samples());
      a[l].measure(as, pass.samples());
    });
    for (std::size_t l = 0; l + 1 < layers; l++) count_units(pass, l, counts[l]);
    pass.backward(parameters, Gradient::kAdd, gradient);
  });
  for_each_block<T>(shape, parameters, rows.inputs, [&](Pass<T>& pass, std::size_t) {
    pass.answer();
    for_each_unit(pass, [&](std::size_t l, const T* zs, const T* as) {
      z[l].bin(zs, pass.samples());
      a[l].bin(as, pass.samples());
    });
  });

  for (std::size_t l = 0; l < layers; l++) {
    const LayerShape& layer = shape.layers()[l];
    const auto weights = [&](std::span<const T> all) {
      return all.subspan(layer.weights, layer.weight_count());
    };
    LayerProbe shown{z[l].statistics(), a[l].statistics(), 0, 0, {}, {}, {}};
    shown.gradient_rms = root_mean_square<T>(weights(gradient));
    if (!previous.empty()) {
      std::vector<T> change(layer.weight_count());
      for (std::size_t i = 0; i < change.size(); i++)
        change[i] = weights(parameters)[i] - weights(previous)[i];
      const double size = root_mean_square<T>(weights(parameters));
      const double moved = root_mean_square<T>(change);
      shown.update_to_weight = moved == 0 ? 0 : moved / size;
    }
    describe_units(counts[l], rows.labels.size(), shown);
    probe.layers.push_back(std::move(shown));
  }
  probe.loss = sum.loss / static_cast<double>(rows.labels.size());
  probe.accuracy = static_cast<double>(sum.right) / static_cast<double>(rows.labels.size());
  if (non_finite < layers) probe.first_non_finite_layer = non_finite;
  return probe;
}

template <class T>
std::vector<ReliabilityBin> reliability_of(const NetworkShape& shape, std::span<const T> parameters,
                                           LabelledRows<T> rows, std::size_t bins) {
  const std::size_t classes = shape.classes();
  const std::vector<T> p = predict_rows<T>(shape, parameters, rows.inputs);
  std::vector<ReliabilityBin> result(bins, {0, 0, 0});
  for (std::size_t s = 0; s < rows.labels.size(); s++) {
    const std::span<const T> row = std::span(p).subspan(s * classes, classes);
    const std::size_t predicted = largest_of<T>(row);
    const auto confidence = static_cast<double>(row[predicted]);
    const auto place = static_cast<std::size_t>(confidence * static_cast<double>(bins));
    ReliabilityBin& bin = result[std::min(place, bins - 1)];
    bin.count++;
    bin.confidence += confidence;
    bin.accuracy += predicted == rows.labels[s] ? 1 : 0;
  }
  for (ReliabilityBin& bin : result) {
    bin.confidence /= static_cast<double>(bin.count);  // 0 / 0 is NaN: there was none
    bin.accuracy /= static_cast<double>(bin.count);
  }
  return result;
}

#define ACTIVATION_LAB_INSTANTIATE(T)                                                          \
  template Explanation<T> explain_sample(const NetworkShape&, std::span<const T>,              \
                                         std::span<const T>, std::optional<std::size_t>);      \
  template std::vector<T> predict_rows(const NetworkShape&, std::span<const T>,                \
                                       std::span<const T>);                                    \
  template std::vector<T> activate_rows(const NetworkShape&, std::span<const T>,               \
                                        std::span<const T>, std::size_t);                      \
  template Evaluation evaluate_rows(const NetworkShape&, std::span<const T>, LabelledRows<T>); \
  template PassResult add_gradient(const NetworkShape&, std::span<const T>, LabelledRows<T>,   \
                                   std::span<T>);                                              \
  template Probe probe_network(const NetworkShape&, std::span<const T>, std::span<const T>,    \
                               LabelledRows<T>);                                               \
  template std::vector<ReliabilityBin> reliability_of(const NetworkShape&, std::span<const T>, \
                                                      LabelledRows<T>, std::size_t);
ACTIVATION_LAB_INSTANTIATE(float)
ACTIVATION_LAB_INSTANTIATE(double)
#undef ACTIVATION_LAB_INSTANTIATE

}  // namespace activation_lab
