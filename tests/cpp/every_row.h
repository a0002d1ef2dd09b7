// Tests that run once for each row of the registry, so that a new row is tested by itself.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <ostream>
#include <string>
#include <vector>

#include "core/activations.h"

namespace activation_lab {

struct Row {
  const Activation* activation;

  friend void PrintTo(const Row& row, std::ostream* out) { *out << row.activation->id; }
};

inline std::vector<Row> all_rows() {
  std::vector<Row> rows;
  for (const Activation& activation : activations()) rows.push_back({&activation});
  return rows;
}

inline std::string row_name(const testing::TestParamInfo<Row>& info) {
  return std::string(info.param.activation->id);
}

// The base of such a suite. A parameterless function is evaluated once, others at several settings.
class EveryRow : public testing::TestWithParam<Row> {
 protected:
  const Activation& row() const { return *GetParam().activation; }
  double value(double x) const { return row().f.value.at(x, row().initial_parameters()); }
  double derivative(double x) const { return row().f.derivative.at(x, row().initial_parameters()); }

  // The initial values, and each parameter at its slider's ends and middle and at a value between.
  std::vector<ParameterValues> slider_settings() const {
    std::vector<ParameterValues> settings{row().initial_parameters()};
    for (std::size_t i = 0; i < row().parameters.size(); i++) {
      const ActivationParameter& p = row().parameters[i];
      for (const double share : {0.0, 0.3, 0.5, 1.0}) {
        settings.push_back(row().initial_parameters());
        settings.back()[i] = p.slider_min + share * (p.slider_max - p.slider_min);
      }
    }
    return settings;
  }
};

}  // namespace activation_lab

// Runs the suite, a class derived from EveryRow, for each row.
#define ACTIVATION_LAB_FOR_EVERY_ROW(Suite)                                             \
  INSTANTIATE_TEST_SUITE_P(Row, Suite, testing::ValuesIn(::activation_lab::all_rows()), \
                           ::activation_lab::row_name)
