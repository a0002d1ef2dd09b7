// What a network for points of the plane may see of a point (x, y) instead of x and y themselves: one
// row a feature. They are computed in double and rounded once to the network's number type.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "check.h"

namespace activation_lab {

struct InputFeature {
  std::string_view id;
  std::string_view formula;  // TeX
  std::string_view label;    // the same as plain text, for where no formula can stand
  double (*value)(double x, double y);
};

// In the order in which they are offered.
std::span<const InputFeature> input_features();

// Coordinates that features are made for: there the sine keeps its digits, and a square its range.
inline constexpr Interval kFeatureCoordinate{-1e5, 1e5};

// n points, x and y in turn, become n rows of these features.
template <class T>
void write_features(std::span<const InputFeature* const> features, std::span<const T> points,
                    std::span<T> rows);

}  // namespace activation_lab
