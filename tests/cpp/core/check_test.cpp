// Checks of arguments: the code and the message that every caller sees.
#include "core/check.h"
#include "special_values.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace activation_lab {
namespace {

template <class T>
void expect_error(const Result<T>& result, ErrorCode code, const std::string& message) {
  ASSERT_FALSE(result.ok()) << message;
  EXPECT_EQ(result.error().code, code) << message;
  EXPECT_EQ(result.error().message, message);
}

TEST(CheckNumber, AcceptsBothEndsAndWhatLiesBetween) {
  for (const double value : {0.0, 0.5, 1.0}) EXPECT_TRUE(check_number("noise", value, {0, 1}).ok());
}

TEST(CheckNumber, NamesTheArgumentItsValueAndWhatIsAllowed) {
  const Interval share{0, 0.9};
  expect_error(check_number("noise", -0.1, share), ErrorCode::kOutOfRange,
               "noise is -0.1; it must be a number, from 0 to 0.9");
  expect_error(check_number("noise", 1, share), ErrorCode::kTooLarge,
               "noise is 1; it must be a number, from 0 to 0.9");
  expect_error(check_number("noise", kNaN, share), ErrorCode::kInvalidArgument,
               "noise is NaN; it must be a number, from 0 to 0.9");
  expect_error(check_number("noise", kInfinity, share), ErrorCode::kInvalidArgument,
               "noise is Infinity; it must be a number, from 0 to 0.9");
  expect_error(check_number("a", -kInfinity, {0, __DBL_MAX__}), ErrorCode::kInvalidArgument,
               "a is -Infinity; it must be a number, at least 0");
  expect_error(check_number("a", 5, {-__DBL_MAX__, 4}), ErrorCode::kTooLarge,
               "a is 5; it must be a number, at most 4");
}

TEST(CheckNumbers, TellsOfTheFirstThatFails) {
  EXPECT_TRUE(check_numbers({{"a", 1, {0, 1}}, {"b", 2, {0, 2}}}).ok());
  expect_error(check_numbers({{"a", 1, {0, 1}}, {"b", 3, {0, 2}}, {"c", kNaN, {0, 2}}}),
               ErrorCode::kTooLarge, "b is 3; it must be a number, from 0 to 2");
}

TEST(WholeNumber, RefusesFractionsAndWhatLiesOutside) {
  EXPECT_EQ(whole_number("units", 8, {1, 1024}).value(), 8U);
  EXPECT_EQ(whole_number("seed", 9007199254740991, {0, 9007199254740991}).value(),
            9007199254740991U);
  expect_error(whole_number("units", 2.5, {1, 1024}), ErrorCode::kInvalidArgument,
               "units is 2.5; it must be a whole number, from 1 to 1024");
  expect_error(whole_number("units", 0, {1, 1024}), ErrorCode::kOutOfRange,
               "units is 0; it must be a whole number, from 1 to 1024");
  expect_error(whole_number("units", 1025, {1, 1024}), ErrorCode::kTooLarge,
               "units is 1025; it must be a whole number, from 1 to 1024");
  expect_error(whole_number("units", kNaN, {1, 1024}), ErrorCode::kInvalidArgument,
               "units is NaN; it must be a whole number, from 1 to 1024");
}

TEST(CheckIndex, CallsEveryNumberOutsideOutOfRange) {
  EXPECT_EQ(check_index("label", 2, 3).value(), 2U);
  for (const double value : {3.0, 1e9})
    expect_error(check_index("label", value, 3), ErrorCode::kOutOfRange,
                 "label is " + std::string(value == 3 ? "3" : "1000000000") +
                     "; it must be a whole number, from 0 to 2");
  expect_error(check_index("label", -1, 3), ErrorCode::kOutOfRange,
               "label is -1; it must be a whole number, from 0 to 2");
  expect_error(check_index("label", 0.5, 3), ErrorCode::kInvalidArgument,
               "label is 0.5; it must be a whole number, from 0 to 2");
}

TEST(CheckFinite, NamesTheFirstIndexThatIsNot) {
  EXPECT_TRUE(check_finite("inputs", std::vector<float>{1, -2, 3.4e38f}).ok());
  expect_error(check_finite("inputs", std::vector<double>{1, kNaN, kInfinity}),
               ErrorCode::kInvalidArgument, "inputs[1] is NaN; every element must be finite");
  expect_error(check_finite("inputs", std::vector<float>{1, 2, -static_cast<float>(kInfinity)}),
               ErrorCode::kInvalidArgument, "inputs[2] is -Infinity; every element must be finite");
}

TEST(CheckLabels, NamesTheFirstIndexThatIsNoClass) {
  EXPECT_TRUE(check_labels("labels", std::vector<std::uint8_t>{0, 2, 1}, 3).ok());
  expect_error(check_labels("labels", std::vector<std::uint8_t>{0, 3, 255}, 3),
               ErrorCode::kOutOfRange, "labels[1] is 3; it must be a whole number, from 0 to 2");
}

TEST(CheckLength, SaysWhatGivesTheNumber) {
  EXPECT_TRUE(check_length("labels", 4, 4, "one a row").ok());
  expect_error(check_length("labels", 3, 4, "one a row"), ErrorCode::kInvalidArgument,
               "labels has 3 elements; it must have 4 (one a row)");
}

}  // namespace
}  // namespace activation_lab
