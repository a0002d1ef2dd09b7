// Columns of unlike units made comparable: each brought to mean 0 and deviation 1, and back.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "result.h"

namespace activation_lab {

// One mean and one deviation a column. The deviation divides by n; of a column that is constant it
// is 1, so that such a column becomes 0. Both finite, the deviation above 0.
struct ColumnScale {
  std::vector<double> mean, deviation;
};

// Rows are n x columns, row-major, all finite, n > 0.
Result<ColumnScale> measure_columns(std::span<const float> rows, std::size_t columns);

// (v - mean) / deviation of each column, in place; computed in double and rounded once. A result that
// no float holds is kInvalidArgument.
Status standardize(std::span<float> rows, const ColumnScale& scale);

// The way back: mean + deviation v.
Status unstandardize(std::span<float> rows, const ColumnScale& scale);

}  // namespace activation_lab
