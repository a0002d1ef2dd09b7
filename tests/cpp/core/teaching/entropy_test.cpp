#include "core/teaching/entropy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "core/random.h"
#include "core/softmax.h"

namespace activation_lab::teaching {
namespace {

double entropy_of(const std::vector<double>& probabilities) {
  const Result<double> result = entropy_in_bits(probabilities);
  EXPECT_TRUE(result.ok());
  return result.value();
}

TEST(Entropy, OfEqualProbabilitiesIsTheLogarithmOfTheirNumber) {
  for (const std::size_t n : {1U, 2U, 3U, 4U, 1024U}) {
    const auto count = static_cast<double>(n);
    EXPECT_NEAR(entropy_of(std::vector<double>(n, 1 / count)), std::log2(count), 1e-12) << n;
  }
}

TEST(Entropy, OfASureThingIsZeroAndHasNoSign) {
  for (const double entropy : {entropy_of({1}), entropy_of({0, 1, 0})}) {
    EXPECT_EQ(entropy, 0);
    EXPECT_FALSE(std::signbit(entropy));
  }
}

TEST(Entropy, IsItsDefinition) {
  Random random(1, 40);
  for (int i = 0; i < 50; i++) {
    std::vector<double> logits(5), p(5);
    for (double& z : logits) z = 4 * random.normal();
    ASSERT_TRUE(softmax<double>(logits, p).ok());
    double expected = 0;
    for (const double q : p) expected -= q * std::log2(q);
    EXPECT_NEAR(entropy_of(p), expected, 1e-14);
  }
}

TEST(Entropy, IsTheCoursesAtEachTemperature) {
  const std::pair<double, double> bits[] = {{0.5, 0.65}, {1, 1.22}, {2, 1.48}};
  for (const auto& [temperature, expected] : bits) {
    std::vector<double> p(3);
    const std::vector<double> logits{2, 1, 0.1};
    ASSERT_TRUE(softmax<double>(logits, p, {.temperature = temperature}).ok());
    EXPECT_NEAR(entropy_of(p), expected, 5e-3) << temperature;
  }
}

TEST(Entropy, AllowsForRoundedProbabilities) {
  EXPECT_NEAR(entropy_of({0.333, 0.333, 0.333}), std::log2(3.0), 1e-2);
}

TEST(Entropy, RefusesWhatIsNoDistribution) {
  const auto expect = [](const std::vector<double>& p, ErrorCode code, const std::string& message) {
    const Result<double> result = entropy_in_bits(p);
    ASSERT_FALSE(result.ok()) << message;
    EXPECT_EQ(result.error().code, code) << message;
    EXPECT_EQ(result.error().message, message);
  };
  const std::string within = "; it must be a number, from 0 to 1";
  expect({}, ErrorCode::kOutOfRange, "probabilities has 0 elements; it must have at least 1");
  expect({0.5, -0.5}, ErrorCode::kOutOfRange, "probabilities[1] is -0.5" + within);
  expect({2}, ErrorCode::kTooLarge, "probabilities[0] is 2" + within);
  expect({0, std::nan("")}, ErrorCode::kInvalidArgument, "probabilities[1] is NaN" + within);
  expect({0.5, 0.25}, ErrorCode::kInvalidArgument,
         "probabilities sum to 0.75; they must sum to 1 within 0.001");
}

}  // namespace
}  // namespace activation_lab::teaching
