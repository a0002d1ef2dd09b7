// What a classifier tells of itself without changing: its answers, and a look inside.
#include "classifier.h"
#include "text.h"

namespace activation_lab {
namespace {

// x and y of each point, row by row. The ends lie on the edges; a single column or row at the low one.
template <class T>
std::vector<T> points_of(const Plane& plane) {
  const auto at = [](double low, double high, std::size_t i, std::size_t n) {
    const double share = n > 1 ? static_cast<double>(i) / static_cast<double>(n - 1) : 0;
    return static_cast<T>(low + (high - low) * share);
  };
  std::vector<T> xs(plane.columns);
  for (std::size_t c = 0; c < xs.size(); c++) xs[c] = at(plane.x_min, plane.x_max, c, xs.size());
  std::vector<T> points(2 * plane.columns * plane.rows);
  auto to = points.begin();
  for (std::size_t r = 0; r < plane.rows; r++) {
    const T y = at(plane.y_min, plane.y_max, r, plane.rows);
    for (const T x : xs) {
      *to++ = x;
      *to++ = y;
    }
  }
  return points;
}

}  // namespace

// `numbers` come out of each point.
template <class T>
Status BasicClassifier<T>::check_plane(const Plane& plane, std::string_view call,
                                       std::size_t numbers) const {
  if (options_.inputs != 2)
    return Error{ErrorCode::kInvalidArgument, std::string(call) +
                                                  " needs a network with 2 inputs; this one has " +
                                                  to_text(options_.inputs)};
  const Interval side = options_.features.empty() ? Interval{-1e30, 1e30} : kFeatureCoordinate;
  for (const Status& checked :
       {check_number("xMin", plane.x_min, side), check_number("xMax", plane.x_max, side),
        check_number("yMin", plane.y_min, side), check_number("yMax", plane.y_max, side),
        check_count("columns", plane.columns, kGridSide),
        check_count("rows", plane.rows, kGridSide),
        check_elements("the grid", plane.columns * plane.rows * numbers)})
    if (!checked.ok()) return checked;
  return Done{};
}

template <class T>
Result<std::vector<T>> BasicClassifier<T>::predict(std::span<const T> inputs) const {
  if (Status checked = check_inputs(inputs); !checked.ok()) return checked.error();
  if (Status checked =
          check_elements("the result", inputs.size() / options_.inputs * shape().classes());
      !checked.ok())
    return checked.error();
  std::vector<T> features;
  return predict_rows<T>(shape(), parameters_, as_network_sees(inputs, features));
}

template <class T>
Result<Evaluation> BasicClassifier<T>::evaluate(std::span<const T> inputs,
                                                std::span<const std::uint8_t> labels) const {
  if (Status checked = check_labelled(inputs, labels); !checked.ok()) return checked.error();
  std::vector<T> features;
  return evaluate_rows<T>(shape(), parameters_, {as_network_sees(inputs, features), labels});
}

template <class T>
Result<std::vector<T>> BasicClassifier<T>::grid(const Plane& plane) const {
  if (Status checked = check_plane(plane, "grid", shape().classes()); !checked.ok())
    return checked.error();
  std::vector<T> features;
  const std::vector<T> points = points_of<T>(plane);
  return predict_rows<T>(shape(), parameters_, as_network_sees(points, features));
}

template <class T>
Result<std::vector<T>> BasicClassifier<T>::unit_grid(const Plane& plane, std::size_t layer) const {
  const std::size_t hidden = shape().layers().size() - 1;
  if (hidden == 0)
    return Error{ErrorCode::kInvalidArgument,
                 "unitGrid needs a hidden layer, and this network has none"};
  if (auto checked = check_index("layer", static_cast<double>(layer), hidden); !checked.ok())
    return checked.error();
  const std::size_t units = shape().layers()[layer].units;
  if (Status checked = check_plane(plane, "unitGrid", units); !checked.ok()) return checked.error();
  std::vector<T> features;
  const std::vector<T> points = points_of<T>(plane);
  return activate_rows<T>(shape(), parameters_, as_network_sees(points, features), layer);
}

template <class T>
Result<Explanation<T>> BasicClassifier<T>::explain(std::span<const T> input,
                                                   std::optional<std::size_t> label) const {
  if (Status checked = check_sample(input); !checked.ok()) return checked.error();
  if (label) {
    if (auto checked = check_index("label", static_cast<double>(*label), shape().classes());
        !checked.ok())
      return checked.error();
  }
  std::vector<T> features;
  return explain_sample<T>(shape(), parameters_, as_network_sees(input, features), label);
}

template <class T>
Result<Probe> BasicClassifier<T>::probe() const {
  if (Status checked = check_has_data("probe"); !checked.ok()) return checked.error();
  const std::span<const T> previous =
      has_update_ ? std::span<const T>(previous_parameters_) : std::span<const T>();
  return probe_network<T>(shape(), parameters_, previous, data());
}

template <class T>
Result<std::vector<ReliabilityBin>> BasicClassifier<T>::reliability(
    std::span<const T> inputs, std::span<const std::uint8_t> labels, std::size_t bins) const {
  if (Status checked = check_labelled(inputs, labels); !checked.ok()) return checked.error();
  if (Status checked = check_count("bins", bins, kBins); !checked.ok()) return checked.error();
  std::vector<T> features;
  return reliability_of<T>(shape(), parameters_, {as_network_sees(inputs, features), labels}, bins);
}

template <class T>
Result<std::vector<T>> BasicClassifier<T>::gradient() const {
  if (Status checked = check_has_data("gradient"); !checked.ok()) return checked.error();
  std::vector<T> gradient(parameters_.size());
  add_gradient<T>(shape(), parameters_, data(), gradient);
  return gradient;
}

// The class itself is instantiated in classifier.cpp, which does not know these definitions.
// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none
#define ACTIVATION_LAB_INSTANTIATE(T)                                                             \
  template Result<std::vector<T>> BasicClassifier<T>::predict(std::span<const T>) const;          \
  template Result<Evaluation> BasicClassifier<T>::evaluate(std::span<const T>,                    \
                                                           std::span<const std::uint8_t>) const;  \
  template Result<std::vector<T>> BasicClassifier<T>::grid(const Plane&) const;                   \
  template Result<std::vector<T>> BasicClassifier<T>::unit_grid(const Plane&, std::size_t) const; \
  template Result<Explanation<T>> BasicClassifier<T>::explain(std::span<const T>,                 \
                                                              std::optional<std::size_t>) const;  \
  template Result<Probe> BasicClassifier<T>::probe() const;                                       \
  template Result<std::vector<ReliabilityBin>> BasicClassifier<T>::reliability(                   \
      std::span<const T>, std::span<const std::uint8_t>, std::size_t) const;                      \
  template Result<std::vector<T>> BasicClassifier<T>::gradient() const;
ACTIVATION_LAB_INSTANTIATE(float)
ACTIVATION_LAB_INSTANTIATE(double)
#undef ACTIVATION_LAB_INSTANTIATE
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace activation_lab
