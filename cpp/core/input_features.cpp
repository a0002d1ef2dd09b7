#include "input_features.h"

#include "scalar_math.h"

namespace activation_lab {
namespace {

constexpr InputFeature kInputFeatures[] = {
    {"x", "x", "x", [](double x, double) { return x; }},
    {"y", "y", "y", [](double, double y) { return y; }},
    {"x_squared", "x^2", "x²", [](double x, double) { return x * x; }},
    {"y_squared", "y^2", "y²", [](double, double y) { return y * y; }},
    {"x_times_y", "x y", "xy", [](double x, double y) { return x * y; }},
    {"sin_x", R"(\sin x)", "sin x", [](double x, double) { return sine(x); }},
    {"sin_y", R"(\sin y)", "sin y", [](double, double y) { return sine(y); }},
};

}  // namespace

std::span<const InputFeature> input_features() { return kInputFeatures; }

template <class T>
void write_features(std::span<const InputFeature* const> features, std::span<const T> points,
                    std::span<T> rows) {
  T* out = rows.data();
  for (std::size_t i = 0; i + 1 < points.size(); i += 2)
    for (const InputFeature* feature : features)
      *out++ = static_cast<T>(
          feature->value(static_cast<double>(points[i]), static_cast<double>(points[i + 1])));
}

template void write_features(std::span<const InputFeature* const>, std::span<const float>,
                             std::span<float>);
template void write_features(std::span<const InputFeature* const>, std::span<const double>,
                             std::span<double>);

}  // namespace activation_lab
