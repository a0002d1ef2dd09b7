#include "column_scale.h"

#include <cmath>
#include <string>

#include "check.h"
#include "classifier.h"
#include "text.h"

namespace activation_lab {
namespace {

Status check_rows(std::span<const float> rows, std::size_t columns) {
  if (Status checked = check_count("columns", columns, kInputs); !checked.ok()) return checked;
  if (rows.empty() || rows.size() % columns != 0)
    return Error{rows.empty() ? ErrorCode::kOutOfRange : ErrorCode::kInvalidArgument,
                 "inputs has " + to_text(rows.size()) +
                     " elements; it must have a positive multiple of " + to_text(columns) +
                     " (the columns)"};
  if (Status checked = check_elements("inputs", rows.size()); !checked.ok()) return checked;
  return check_finite("inputs", rows);
}

Status check_scale(const ColumnScale& scale) {
  const std::size_t columns = scale.mean.size();
  if (Status checked =
          check_length("scale.deviation", scale.deviation.size(), columns, "one a column");
      !checked.ok())
    return checked;
  if (Status checked = check_finite("scale.mean", scale.mean); !checked.ok()) return checked;
  for (std::size_t c = 0; c < columns; c++)
    if (Status checked = check_number("scale.deviation[" + to_text(c) + "]", scale.deviation[c],
                                      {__DBL_MIN__, __DBL_MAX__});
        !checked.ok())
      return checked;
  return Done{};
}

// Both directions: v becomes map(v, its column).
template <class Map>
Status map_columns(std::span<float> rows, const ColumnScale& scale, Map map) {
  if (Status checked = check_scale(scale); !checked.ok()) return checked;
  const std::size_t columns = scale.mean.size();
  if (Status checked = check_rows(rows, columns); !checked.ok()) return checked;
  for (std::size_t i = 0; i < rows.size(); i++)
    rows[i] = static_cast<float>(map(static_cast<double>(rows[i]), i % columns));
  return check_finite("the result", rows);
}

}  // namespace

Result<ColumnScale> measure_columns(std::span<const float> rows, std::size_t columns) {
  if (Status checked = check_rows(rows, columns); !checked.ok()) return checked.error();
  const std::size_t samples = rows.size() / columns;
  const auto n = static_cast<double>(samples);
  ColumnScale scale{std::vector<double>(columns), std::vector<double>(columns, 1)};
  for (std::size_t c = 0; c < columns; c++) {
    double sum = 0;
    bool constant = true;
    for (std::size_t i = c; i < rows.size(); i += columns) {
      sum += static_cast<double>(rows[i]);
      constant = constant && rows[i] == rows[c];
    }
    // The mean of equal numbers may be a rounding off them, and the deviation then that rounding.
    scale.mean[c] = constant ? static_cast<double>(rows[c]) : sum / n;
    if (constant) continue;
    double squares = 0;
    for (std::size_t i = c; i < rows.size(); i += columns) {
      const double distance = static_cast<double>(rows[i]) - scale.mean[c];
      squares += distance * distance;
    }
    scale.deviation[c] = std::sqrt(squares / n);
  }
  return scale;
}

Status standardize(std::span<float> rows, const ColumnScale& scale) {
  return map_columns(rows, scale, [&](double v, std::size_t c) {
    return (v - scale.mean[c]) / scale.deviation[c];
  });
}

Status unstandardize(std::span<float> rows, const ColumnScale& scale) {
  return map_columns(
      rows, scale, [&](double v, std::size_t c) { return scale.mean[c] + scale.deviation[c] * v; });
}

}  // namespace activation_lab
