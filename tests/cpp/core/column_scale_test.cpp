#include "core/column_scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace activation_lab {
namespace {

// Two columns: 1, 2, 3, 6 (mean 3, variance 3.5) and one that is constant.
const std::vector<float> kRows{1, 0.1f, 2, 0.1f, 3, 0.1f, 6, 0.1f};

TEST(ColumnScale, IsTheMeanAndTheDeviationOfEachColumn) {
  const ColumnScale scale = measure_columns(kRows, 2).value();
  EXPECT_EQ(scale.mean, (std::vector<double>{3, 0.1f}));
  EXPECT_EQ(scale.deviation, (std::vector<double>{std::sqrt(3.5), 1}));
}

TEST(ColumnScale, BringsColumnsToMean0AndDeviation1AndBack) {
  const ColumnScale scale = measure_columns(kRows, 2).value();
  std::vector<float> rows = kRows;
  ASSERT_TRUE(standardize(rows, scale).ok());
  const ColumnScale after = measure_columns(rows, 2).value();
  EXPECT_NEAR(after.mean[0], 0, 1e-7);
  EXPECT_NEAR(after.deviation[0], 1, 1e-7);
  for (std::size_t i = 1; i < rows.size(); i += 2) EXPECT_EQ(rows[i], 0);
  ASSERT_TRUE(unstandardize(rows, scale).ok());
  for (std::size_t i = 0; i < rows.size(); i++) EXPECT_FLOAT_EQ(rows[i], kRows[i]);
}

TEST(ColumnScale, KeepsSmallDifferencesOfLargeNumbers) {
  const ColumnScale scale = measure_columns(std::vector<float>{16777214, 16777216}, 1).value();
  EXPECT_EQ(scale.mean[0], 16777215);
  EXPECT_EQ(scale.deviation[0], 1);
}

TEST(ColumnScale, IsRefusedWhereItDoesNotFit) {
  const auto message = [](const auto& result) { return result.error().message; };
  EXPECT_EQ(message(measure_columns(kRows, 3)),
            "inputs has 8 elements; it must have a positive multiple of 3 (the columns)");
  EXPECT_EQ(message(measure_columns(kRows, 0)),
            "columns is 0; it must be a number, from 1 to 1024");
  EXPECT_EQ(message(measure_columns({}, 2)),
            "inputs has 0 elements; it must have a positive multiple of 2 (the columns)");
  EXPECT_EQ(message(measure_columns(std::vector<float>{1, INFINITY}, 2)),
            "inputs[1] is Infinity; every element must be finite");
  std::vector<float> rows = kRows;
  EXPECT_EQ(message(standardize(rows, {{0, 0}, {1}})),
            "scale.deviation has 1 elements; it must have 2 (one a column)");
  EXPECT_EQ(message(unstandardize(rows, {{0, NAN}, {1, 1}})),
            "scale.mean[1] is NaN; every element must be finite");
  EXPECT_EQ(message(standardize(rows, {{0, 0}, {1, 0}})),
            "scale.deviation[1] is 0; it must be a number, at least 2.22507e-308");
  EXPECT_EQ(message(standardize(rows, {{0, 0}, {1e-300, 1}})),
            "the result[0] is Infinity; every element must be finite");
}

}  // namespace
}  // namespace activation_lab
