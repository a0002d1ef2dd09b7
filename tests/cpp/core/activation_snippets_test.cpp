// The C++ code that lessons show, run against the registry; the rows themselves. The other languages
// are run or read in tests/engine/snippets.test.ts.
#include "core/activation_snippets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"

namespace activation_lab {
namespace {

struct SnippetCode {
  std::string_view id;
  double (*value)(double x, const ParameterValues& p);
};
#include "snippet_code.h"

void PrintTo(const SnippetCode& code, std::ostream* out) { *out << code.id; }

std::string code_name(const testing::TestParamInfo<SnippetCode>& info) {
  return std::string(info.param.id);
}

TEST(ActivationSnippets, StandInTheRegistrysOrderOnceEach) {
  auto row = activations().begin();
  for (const ActivationSnippets& snippets : activation_snippets()) {
    row = std::find_if(row, activations().end(),
                       [&](const Activation& a) { return a.id == snippets.id; });
    ASSERT_NE(row, activations().end()) << snippets.id;
    row++;
  }
}

TEST(ActivationSnippets, HaveCodeInEveryLanguage) {
  for (const ActivationSnippets& s : activation_snippets())
    for (const std::string_view code : {s.numpy, s.pytorch, s.keras, s.javascript, s.cpp})
      EXPECT_FALSE(code.empty()) << s.id;
}

// A formula that adds numbers of opposite sign is as exact as the larger of them.
double scale_of(std::string_view id, double y) {
  for (const std::string_view cancels : {"gelu_tanh", "hard_sigmoid", "hard_swish"})
    if (id == cancels) return std::max(std::fabs(y), 1.0);
  return std::max(std::fabs(y), 1e-300);
}

class SnippetInCpp : public testing::TestWithParam<SnippetCode> {};
INSTANTIATE_TEST_SUITE_P(Row, SnippetInCpp, testing::ValuesIn(kSnippetCode), code_name);

TEST_P(SnippetInCpp, IsTheFunction) {
  const Activation& row = *find_activation(GetParam().id).value();
  std::vector<ParameterValues> settings{row.initial_parameters()};
  for (std::size_t i = 0; i < row.parameters.size(); i++)
    for (const double value : {-0.5, 0.0, 0.25, 3.0}) {
      settings.push_back(row.initial_parameters());
      settings.back()[i] = value;
    }
  std::vector<double> xs{0, 1e-30, -1e-30, 1e-8, -1e-8, 1000, -1000, 1e5, -1e5};
  for (int i = -3200; i <= 3200; i++) xs.push_back(i / 80.0);
  for (const ParameterValues& p : settings)
    for (const double x : xs) {
      const double y = row.f.value.at(x, p);
      ASSERT_NEAR(GetParam().value(x, p), y, 1e-11 * scale_of(row.id, y)) << x;
    }
}

TEST_P(SnippetInCpp, KeepsNaN) {
  const Activation& row = *find_activation(GetParam().id).value();
  EXPECT_TRUE(std::isnan(GetParam().value(std::nan(""), row.initial_parameters())));
}

}  // namespace
}  // namespace activation_lab
