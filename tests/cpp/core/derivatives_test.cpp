// The derivative in a row is the derivative of the value in it: shown by dual numbers, which run
// the value's own expression. A program of its own, because the registry is compiled for it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/activations.h"
#include "every_row.h"
#include "promise.h"

namespace activation_lab {
namespace {

class ActivationDerivative : public EveryRow {
 protected:
  // At a kink there is no slope to agree with.
  void expect_agreement(double x, const ParameterValues& p) const {
    if (std::find(row().kinks.begin(), row().kinks.end(), x) != row().kinks.end()) return;
    const Dual dual = row().f.value.dual({x, 1}, p);
    const auto value = static_cast<double>(dual.value);
    const auto slope = static_cast<double>(dual.slope);
    if (!std::isfinite(slope)) {  // tanh's at 0 divides by 0: the others near 0 speak for it
      ASSERT_EQ(x, 0);
      return;
    }
    ASSERT_NEAR(row().f.derivative.at(x, p), slope,
                kDualAgreement * std::max(1.0, std::fabs(slope)))
        << "f'(" << x << "), parameter " << p[0];
    ASSERT_NEAR(row().f.value.at(x, p), value, kDualAgreement * std::max(1.0, std::fabs(value)))
        << "f(" << x << "), parameter " << p[0];
  }
};
ACTIVATION_LAB_FOR_EVERY_ROW(ActivationDerivative);

TEST_P(ActivationDerivative, IsTheSlopeOfTheDualNumber) {
  std::vector<ParameterValues> settings = slider_settings();
  if (row().parameters.size() > 0) settings.push_back({-1.7, 0.4});
  for (const ParameterValues& p : settings) {
    for (double x = -30; x <= 30; x += 1 / 64.0) ASSERT_NO_FATAL_FAILURE(expect_agreement(x, p));
    for (double x = -30; x <= 30; x += 0.0271828) ASSERT_NO_FATAL_FAILURE(expect_agreement(x, p));
  }
}

TEST_P(ActivationDerivative, IsTheSlopeOfTheDualNumberCloseToEachKink) {
  for (const ParameterValues& p : slider_settings())
    for (const double kink : row().kinks)
      for (const double step : {-1e-3, -1e-9, -1e-15, 1e-15, 1e-9, 1e-3})
        ASSERT_NO_FATAL_FAILURE(expect_agreement(kink + step, p));
}

// What is said at a kink is a choice among the slopes on its two sides.
TEST_P(ActivationDerivative, AtAKinkIsTheSlopeOfOneOfItsSides) {
  for (const ParameterValues& p : slider_settings())
    for (const double kink : row().kinks) {
      const double at = row().f.derivative.at(kink, p);
      const double left = row().f.derivative.at(std::nextafter(kink, -100), p);
      const double right = row().f.derivative.at(std::nextafter(kink, 100), p);
      EXPECT_TRUE(std::fabs(at - left) < 1e-14 || std::fabs(at - right) < 1e-14)
          << at << " at " << kink << ", " << left << " and " << right << " beside it";
    }
}

struct Choice {
  std::string_view id;
  double kink, alpha, slope;
};
constexpr Choice kChoices[] = {{"relu", 0, 0, 0},
                               {"relu6", 0, 0, 0},
                               {"relu6", 6, 0, 0},
                               {"leaky_relu", 0, 0.01, 0.01},
                               {"leaky_relu", 0, 5, 5},
                               {"elu", 0, 1, 1},
                               {"elu", 0, 0.5, 0.5},
                               {"elu", 0, 3, 3},
                               {"selu", 0, 0, 1.7580993408473766},
                               {"hard_sigmoid", -3, 0, 0},
                               {"hard_sigmoid", 3, 0, 0},
                               {"hard_swish", -3, 0, 0},
                               {"hard_swish", 3, 0, 1}};

TEST(DerivativeAtAKink, IsTheConventionsChoice) {
  for (const Choice& c : kChoices)
    EXPECT_DOUBLE_EQ(find_activation(c.id).value()->f.derivative.at(c.kink, {c.alpha, 0}), c.slope)
        << c.id << "' at " << c.kink;
}

TEST(DerivativeAtAKink, IsChosenForEveryKinkOfTheSixteenFunctions) {
  for (const std::string_view id :
       {"relu", "leaky_relu", "elu", "selu", "relu6", "hard_sigmoid", "hard_swish"})
    for (const double kink : find_activation(id).value()->kinks)
      EXPECT_TRUE(std::any_of(std::begin(kChoices), std::end(kChoices),
                              [&](const Choice& c) { return c.id == id && c.kink == kink; }))
          << id << " at " << kink;
}

}  // namespace
}  // namespace activation_lab
