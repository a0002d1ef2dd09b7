#include "core/teaching/samples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include "core/random.h"

namespace activation_lab::teaching {
namespace {

TEST(NormalSample, IsTheGeneratorsOwn) {
  Random random(7, Stream::kData);
  const auto sample = normal_sample({.count = 100, .seed = 7, .mean = 3, .deviation = 2}).value();
  ASSERT_EQ(sample.size(), 100U);
  for (const float x : sample) ASSERT_EQ(x, static_cast<float>(3 + 2 * random.normal()));
}

TEST(NormalSample, HasTheMeanAndTheDeviationThatWereAskedFor) {
  const auto sample = normal_sample({.count = 100000, .mean = -1, .deviation = 0.5}).value();
  const Summary summary = summarise(sample, {-4, 2}).value();
  EXPECT_NEAR(summary.mean, -1, 0.006);
  EXPECT_NEAR(summary.deviation, 0.5, 0.005);
  EXPECT_EQ(normal_sample({.count = 2, .mean = 5, .deviation = 0}).value(),
            (std::vector<float>{5, 5}));
}

template <class T>
void expect_refused(const Result<T>& result, ErrorCode code, const std::string& message) {
  ASSERT_FALSE(result.ok()) << message;
  EXPECT_EQ(result.error().code, code) << message;
  EXPECT_EQ(result.error().message, message);
}

TEST(NormalSample, RefusesWhatItCannotDraw) {
  expect_refused(normal_sample({.count = 0}), ErrorCode::kOutOfRange,
                 "count is 0; it must be a number, from 1 to 1000000");
  expect_refused(normal_sample({.count = 1000001}), ErrorCode::kTooLarge,
                 "count is 1000001; it must be a number, from 1 to 1000000");
  expect_refused(normal_sample({.deviation = -1}), ErrorCode::kOutOfRange,
                 "deviation is -1; it must be a number, from 0 to 1e+30");
  EXPECT_FALSE(normal_sample({.mean = std::nan("")}).ok());
}

TEST(Summary, IsOfAllValuesWhereverTheyLie) {
  const std::vector<float> values{-3, 0, 1, 6};
  const Summary summary = summarise(values, {0, 1, 2}).value();
  EXPECT_EQ(summary.mean, 1);
  EXPECT_DOUBLE_EQ(summary.deviation, std::sqrt((16 + 1 + 0 + 25) / 4.0));
  EXPECT_EQ(summary.min, -3);
  EXPECT_EQ(summary.max, 6);
}

TEST(Summary, KeepsADeviationThatIsSmallBesideTheMean) {
  const std::vector<float> values{16777214, 16777216};
  EXPECT_EQ(summarise(values, {0, 1}).value().deviation, 1);
}

TEST(Summary, CountsEachIntervalWithItsLowEndAndTheLastWithBoth) {
  const std::vector<float> values{-0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 9};
  const Summary summary = summarise(values, {0, 1, 4}).value();
  EXPECT_EQ(summary.counts, (std::vector<std::uint32_t>{1, 1, 1, 2}));
  EXPECT_EQ(summary.below, 1U);
  EXPECT_EQ(summary.above, 2U);
}

TEST(Summary, CountsEveryValueOnce) {
  const auto sample = normal_sample({.count = 5000}).value();
  for (const std::size_t bins : {1U, 7U, 40U, 1000U}) {
    const Summary summary = summarise(sample, {-1.1, 0.7, bins}).value();
    EXPECT_EQ(summary.counts.size(), bins);
    const auto inside = std::accumulate(summary.counts.begin(), summary.counts.end(), 0U);
    EXPECT_EQ(inside + summary.below + summary.above, 5000U);
  }
}

TEST(Summary, RefusesWhatCannotBeCounted) {
  const std::vector<float> values{1, std::numeric_limits<float>::quiet_NaN()};
  const std::vector<float> one{1};
  expect_refused(summarise({}, {0, 1}), ErrorCode::kOutOfRange,
                 "values has 0 elements; it must have at least 1");
  expect_refused(summarise(values, {0, 1}), ErrorCode::kInvalidArgument,
                 "values[1] is NaN; every element must be finite");
  expect_refused(summarise(one, {2, 2}), ErrorCode::kOutOfRange,
                 "to is 2; it must be greater than from, 2");
  expect_refused(summarise(one, {0, 1, 0}), ErrorCode::kOutOfRange,
                 "bins is 0; it must be a number, from 1 to 1000");
  EXPECT_FALSE(summarise(one, {std::nan(""), 1}).ok());
}

}  // namespace
}  // namespace activation_lab::teaching
