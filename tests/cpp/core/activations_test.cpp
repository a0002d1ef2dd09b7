// The registry as a list: what is in it, how it is searched, what its parameters may be.
#include "core/activations.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "every_row.h"

namespace activation_lab {
namespace {

TEST(Registry, HoldsTheSixteenFunctionsUnderTheNamesLearnersTypeInTheirOrder) {
  const std::vector<std::string> expected{"sigmoid", "relu",         "leaky_relu", "elu",
                                          "tanh",    "selu",         "softplus",   "softsign",
                                          "gelu",    "gelu_tanh",    "silu",       "mish",
                                          "relu6",   "hard_sigmoid", "hard_swish", "linear"};
  std::vector<std::string> found;  // without rows that were added since
  for (const Activation& row : activations())
    if (std::count(expected.begin(), expected.end(), row.id) > 0) found.emplace_back(row.id);
  EXPECT_EQ(found, expected);
}

TEST(Registry, BeginsWithTheFourFunctionsOfTheCourse) {
  const std::string_view course[] = {"sigmoid", "relu", "leaky_relu", "elu"};
  for (std::size_t i = 0; i < 4; i++) EXPECT_EQ(activations()[i].id, course[i]);
}

TEST(Registry, HasNoTwoRowsWithTheSameIdOrName) {
  std::set<std::string_view> ids, names;
  for (const Activation& row : activations()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
  }
}

TEST(Registry, FindsEachRowByItsId) {
  for (const Activation& row : activations()) {
    const auto found = find_activation(row.id);
    ASSERT_TRUE(found.ok()) << row.id;
    EXPECT_EQ(found.value(), &row);
  }
}

TEST(Registry, NamesAnUnknownIdAndAllThatItKnows) {
  for (const std::string_view id : {"swish", "", "ReLU", "relu ", "__proto__", "softmax"}) {
    const auto found = find_activation(id);
    ASSERT_FALSE(found.ok()) << id;
    EXPECT_EQ(found.error().code, ErrorCode::kUnknownActivation);
    const std::string& message = found.error().message;
    EXPECT_NE(message.find("activation is \"" + std::string(id) + "\""), std::string::npos);
    for (const Activation& row : activations())
      EXPECT_NE(message.find(row.id), std::string::npos) << message;
  }
}

TEST(Registry, StartsLeakyReluAtOneHundredthAndEluAtOne) {
  EXPECT_EQ(find_activation("leaky_relu").value()->initial_parameters()[0], 0.01);
  EXPECT_EQ(find_activation("elu").value()->initial_parameters()[0], 1);
}

TEST(Registry, AcceptsEveryFiniteAlpha) {
  for (const std::string_view id : {"leaky_relu", "elu"}) {
    const Activation& row = *find_activation(id).value();
    for (const double alpha : {0.0, -0.0, -3.0, 1e300, -__DBL_MAX__, __DBL_MAX__, 5e-324})
      EXPECT_TRUE(check_parameters(row, {alpha, 0}).ok()) << id << " " << alpha;
  }
}

TEST(Registry, RefusesAnAlphaThatIsNotFiniteWithItsNameAndValue) {
  const Activation& row = *find_activation("elu").value();
  const std::pair<double, std::string> cases[] = {
      {__builtin_nan(""), "alpha is NaN; it must be a number, finite"},
      {__builtin_inf(), "alpha is Infinity; it must be a number, finite"},
      {-__builtin_inf(), "alpha is -Infinity; it must be a number, finite"}};
  for (const auto& [alpha, message] : cases) {
    const Status checked = check_parameters(row, {alpha, 0});
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().code, ErrorCode::kInvalidArgument);
    EXPECT_EQ(checked.error().message, message);
  }
}

TEST(Registry, SeesParametersOfFloat32ArraysRoundedToFloat32) {
  EXPECT_EQ(rounded_to_float({0.1, 0.01})[0], static_cast<double>(0.1f));
  EXPECT_EQ(rounded_to_float({0.1, 0.01})[1], static_cast<double>(0.01f));

  const Activation& leaky = *find_activation("leaky_relu").value();
  const std::vector<float> in{-3};
  std::vector<float> out(1);
  ASSERT_TRUE(apply<float>(leaky, Part::kValue, in, out, {0.1, 0}).ok());
  EXPECT_EQ(out[0], -3.0f * 0.1f);  // -0.3 with alpha in double would be another float32
  ASSERT_TRUE(apply<float>(leaky, Part::kDerivative, in, out, {0.1, 0}).ok());
  EXPECT_EQ(out[0], 0.1f);

  const std::vector<double> wide_in{-3};
  std::vector<double> wide_out(1);
  ASSERT_TRUE(apply<double>(leaky, Part::kDerivative, wide_in, wide_out, {0.1, 0}).ok());
  EXPECT_EQ(wide_out[0], 0.1);
}

class RegistryRow : public EveryRow {};
ACTIVATION_LAB_FOR_EVERY_ROW(RegistryRow);

TEST_P(RegistryRow, HasAnIdOfLowerCaseLettersDigitsAndUnderlines) {
  EXPECT_FALSE(row().id.empty());
  EXPECT_EQ(row().id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), row().id.npos);
}

TEST_P(RegistryRow, HasANameAndFormulasWithBalancedBraces) {
  EXPECT_FALSE(row().name.empty());
  for (const std::string_view formula : {row().formula, row().derivative_formula}) {
    EXPECT_FALSE(formula.empty());
    int depth = 0;
    for (const char c : formula) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      EXPECT_GE(depth, 0) << formula;
    }
    EXPECT_EQ(depth, 0) << formula;
  }
}

TEST_P(RegistryRow, HasParametersWhoseSliderLiesInWhatIsValidAndHoldsTheInitialValue) {
  for (const ActivationParameter& p : row().parameters) {
    EXPECT_FALSE(p.name.empty());
    EXPECT_FALSE(p.symbol.empty());
    EXPECT_LE(p.valid_min, p.slider_min);
    EXPECT_LE(p.slider_min, p.initial);
    EXPECT_LE(p.initial, p.slider_max);
    EXPECT_LE(p.slider_max, p.valid_max);
    EXPECT_LT(p.slider_min, p.slider_max);
  }
  EXPECT_TRUE(check_parameters(row(), row().initial_parameters()).ok());
}

TEST_P(RegistryRow, DependsOnEachOfItsParametersAndOnNoOther) {
  for (std::size_t i = 0; i < kMaxParameters; i++) {
    ParameterValues other = row().initial_parameters();
    other[i] = i < row().parameters.size() ? row().parameters[i].slider_max : 0.7;
    bool changes = false;
    for (double x = -5; x <= 5; x += 0.125)
      changes = changes || row().f.value.at(x, other) != value(x) ||
                row().f.derivative.at(x, other) != derivative(x);
    EXPECT_EQ(changes, i < row().parameters.size()) << i;
  }
}

TEST_P(RegistryRow, HasKinksInRisingOrder) {
  EXPECT_TRUE(std::is_sorted(row().kinks.begin(), row().kinks.end(), std::less_equal<>()));
}

}  // namespace
}  // namespace activation_lab
