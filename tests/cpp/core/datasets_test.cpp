#include "core/datasets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <vector>

namespace activation_lab {
namespace {

Dataset create_ok(const DatasetKind& kind, const DatasetOptions& options) {
  Result<Dataset> result = create_dataset(kind, options);
  EXPECT_TRUE(result.ok()) << result.error().message;
  return result.take();
}

std::vector<DatasetKind> all_kinds() { return {datasets().begin(), datasets().end()}; }

class EveryDataset : public testing::TestWithParam<DatasetKind> {
 protected:
  DatasetOptions options() const { return initial_options(GetParam()); }
};
INSTANTIATE_TEST_SUITE_P(Kind, EveryDataset, testing::ValuesIn(all_kinds()),
                         [](const auto& info) { return std::string(info.param.id); });

TEST(Datasets, AreTheFiveOfTheDesign) {
  std::vector<std::string_view> ids;
  for (const DatasetKind& kind : datasets()) ids.push_back(kind.id);
  for (const std::string_view id : {"spiral", "blobs", "rings", "moons", "xor"})
    EXPECT_EQ(std::count(ids.begin(), ids.end(), id), 1) << id;
  EXPECT_EQ(ids[0], "spiral");
}

TEST(Datasets, NameAnUnknownIdAndAllThatThereAre) {
  const auto found = find_dataset("circles");
  ASSERT_FALSE(found.ok());
  EXPECT_EQ(found.error().code, ErrorCode::kUnknownDataset);
  EXPECT_EQ(found.error().message,
            "dataset is \"circles\"; it must be one of spiral, blobs, rings, moons, xor");
}

TEST(Datasets, StartWithTheDesignsSpiral) {
  const DatasetOptions options = initial_options(*find_dataset("spiral").value());
  EXPECT_EQ(options.samples, 180U);
  EXPECT_EQ(options.classes, 3U);
  EXPECT_EQ(options.noise, 0.1);
  EXPECT_EQ(options.seed, 1U);
  EXPECT_EQ(options.test_fraction, 0);
}

TEST_P(EveryDataset, HasANameADescriptionAndLimitsAroundItsInitialOptions) {
  const DatasetKind& kind = GetParam();
  EXPECT_FALSE(kind.name.empty());
  EXPECT_FALSE(kind.description.empty());
  EXPECT_EQ(kind.description.find('\n'), kind.description.npos);
  for (const Limits& limits : {kind.classes, kind.noise, kSamples, kTestFraction}) {
    EXPECT_LE(limits.allowed.min, limits.initial);
    EXPECT_LE(limits.initial, limits.allowed.max);
  }
}

TEST_P(EveryDataset, IsTheSameForTheSameSeedOnly) {
  DatasetOptions other = options();
  other.seed = 2;
  const Dataset first = create_ok(GetParam(), options());
  EXPECT_EQ(first.training.inputs, create_ok(GetParam(), options()).training.inputs);
  EXPECT_NE(first.training.inputs, create_ok(GetParam(), other).training.inputs);
}

TEST_P(EveryDataset, HasItsClassesInEqualNumbers) {
  const auto [fewest, most] = GetParam().classes.allowed;
  for (auto classes = static_cast<std::size_t>(fewest); classes <= static_cast<std::size_t>(most);
       classes++) {
    DatasetOptions wanted = options();
    wanted.classes = classes;
    wanted.samples = 60 * classes + 1;
    const Dataset data = create_ok(GetParam(), wanted);
    ASSERT_EQ(data.training.labels.size(), wanted.samples);
    ASSERT_EQ(data.training.inputs.size(), 2 * wanted.samples);
    for (std::size_t label = 0; label < classes; label++)
      EXPECT_EQ(std::count(data.training.labels.begin(), data.training.labels.end(), label),
                label == 0 ? 61 : 60);
  }
}

TEST_P(EveryDataset, LiesAroundTheOrigin) {
  const Dataset data = create_ok(GetParam(), options());
  float largest = 0;
  for (const float x : data.training.inputs) largest = std::max(largest, std::fabs(x));
  EXPECT_LT(largest, 1.4f);
  EXPECT_GT(largest, 0.5f);
}

TEST_P(EveryDataset, MovesWithNoiseAndDoesNotMoveWithout) {
  DatasetOptions still = options(), noisy = options();
  still.noise = 0;
  noisy.noise = 0.5;
  const Dataset a = create_ok(GetParam(), still);
  const Dataset b = create_ok(GetParam(), noisy);
  double moved = 0;
  for (std::size_t i = 0; i < a.training.inputs.size(); i++)
    moved += static_cast<double>(std::fabs(a.training.inputs[i] - b.training.inputs[i]));
  EXPECT_GT(moved / static_cast<double>(a.training.inputs.size()), 0.1);
}

TEST_P(EveryDataset, HoldsTheAskedShareOutAndLosesNoSample) {
  const Dataset whole = create_ok(GetParam(), options());
  for (const auto& [fraction, held_out] :
       {std::pair(0.0, 0U), {0.1, 18U}, {0.25, 45U}, {0.5, 90U}, {0.9, 162U}, {0.003, 1U}}) {
    DatasetOptions split = options();
    split.test_fraction = fraction;
    const Dataset data = create_ok(GetParam(), split);
    EXPECT_EQ(data.test.labels.size(), held_out);
    EXPECT_EQ(data.test.inputs.size(), 2 * held_out);
    EXPECT_EQ(data.training.labels.size(), 180 - held_out);
    // The same points as without a split, in two parts.
    std::multiset<std::pair<float, float>> points, parts;
    const auto gather = [](const LabelledData& from, auto& to) {
      for (std::size_t i = 0; i < from.inputs.size(); i += 2)
        to.emplace(from.inputs[i], from.inputs[i + 1]);
    };
    gather(whole.training, points);
    gather(data.training, parts);
    gather(data.test, parts);
    EXPECT_EQ(parts, points) << fraction;
  }
}

TEST_P(EveryDataset, LeavesOneSampleToTrainOnWhenThereIsOnlyOne) {
  DatasetOptions one = options();
  one.samples = 1;
  one.test_fraction = 0.9;
  const Dataset data = create_ok(GetParam(), one);
  EXPECT_EQ(data.training.labels.size(), 1U);
  EXPECT_TRUE(data.test.labels.empty());
}

TEST_P(EveryDataset, RefusesEveryOptionOutsideItsLimitsWithItsNameValueAndLimits) {
  const auto expect = [&](DatasetOptions bad, ErrorCode code, const std::string& start) {
    const Result<Dataset> result = create_dataset(GetParam(), bad);
    ASSERT_FALSE(result.ok()) << start;
    EXPECT_EQ(result.error().code, code) << start;
    EXPECT_EQ(result.error().message.rfind(start, 0), 0U) << result.error().message;
    EXPECT_NE(result.error().message.find("it must be a number, from "), std::string::npos);
  };
  const auto with = [&](auto member, auto value) {
    DatasetOptions bad = options();
    bad.*member = value;
    return bad;
  };
  using O = DatasetOptions;
  const std::size_t most = static_cast<std::size_t>(GetParam().classes.allowed.max);
  expect(with(&O::samples, std::size_t{0}), ErrorCode::kOutOfRange, "samples is 0;");
  expect(with(&O::samples, std::size_t{1000001}), ErrorCode::kTooLarge, "samples is 1000001;");
  expect(with(&O::classes, std::size_t{1}), ErrorCode::kOutOfRange, "classes is 1;");
  expect(with(&O::classes, most + 1), ErrorCode::kTooLarge,
         "classes is " + std::to_string(most + 1) + ";");
  expect(with(&O::noise, -0.1), ErrorCode::kOutOfRange, "noise is -0.1;");
  expect(with(&O::noise, 1.5), ErrorCode::kTooLarge, "noise is 1.5;");
  expect(with(&O::noise, std::nan("")), ErrorCode::kInvalidArgument, "noise is NaN;");
  expect(with(&O::seed, std::uint64_t{9007199254740992}), ErrorCode::kTooLarge,
         "seed is 9007199254740992; it must be a number, from 0 to 9007199254740991");
  expect(with(&O::test_fraction, 0.95), ErrorCode::kTooLarge, "testFraction is 0.95;");
  expect(with(&O::test_fraction, -std::numeric_limits<double>::infinity()),
         ErrorCode::kInvalidArgument, "testFraction is -Infinity;");
}

// Three columns: the row's number, its label, and their sum.
LabelledData numbered_rows(std::size_t n) {
  LabelledData data;
  for (std::size_t i = 0; i < n; i++) {
    const auto number = static_cast<float>(i), label = static_cast<float>(i % 4);
    data.inputs.insert(data.inputs.end(), {number, label, number + label});
    data.labels.push_back(static_cast<std::uint8_t>(i % 4));
  }
  return data;
}

TEST(SplitData, HoldsOutASeededShareAndKeepsRowsWhole) {
  const LabelledData all = numbered_rows(50);
  const Dataset split = split_data(all.inputs, all.labels, 1, 0.3).take();
  EXPECT_EQ(split.test.labels.size(), 15U);
  EXPECT_EQ(split.training.labels.size(), 35U);
  std::multiset<float> numbers;
  for (const LabelledData* part : {&split.training, &split.test})
    for (std::size_t i = 0; i < part->labels.size(); i++) {
      const float* row = &part->inputs[3 * i];
      numbers.insert(row[0]);
      EXPECT_EQ(row[1], static_cast<float>(part->labels[i]));
      EXPECT_EQ(row[2], row[0] + row[1]);
      if (i > 0) {
        EXPECT_LT(row[-3], row[0]);  // in the order given
      }
    }
  EXPECT_EQ(std::set<float>(numbers.begin(), numbers.end()).size(), 50U);

  EXPECT_EQ(split_data(all.inputs, all.labels, 1, 0.3).value().test.inputs, split.test.inputs);
  EXPECT_NE(split_data(all.inputs, all.labels, 2, 0.3).value().test.inputs, split.test.inputs);
  EXPECT_EQ(split_data(all.inputs, all.labels, 1, 0).value().training.inputs, all.inputs);
  const LabelledData one = numbered_rows(1);
  EXPECT_EQ(split_data(one.inputs, one.labels, 1, 0.9).value().training.labels.size(), 1U);
}

TEST(SplitData, RefusesRowsThatDoNotComeOutEven) {
  const LabelledData all = numbered_rows(4);
  const auto message = [](const auto& result) { return result.error().message; };
  const std::vector<std::uint8_t> labels(5);
  EXPECT_EQ(message(split_data(all.inputs, labels, 1, 0.3)),
            "inputs has 12 elements; it must have a positive multiple of 5 (the labels)");
  EXPECT_EQ(message(split_data(all.inputs, {}, 1, 0.3)),
            "labels.length is 0; it must be a number, from 1 to 1000000");
  EXPECT_EQ(message(split_data(all.inputs, all.labels, 1, 0.95)),
            "testFraction is 0.95; it must be a number, from 0 to 0.9");
}

TEST(Spiral, WindsByFourRadiansWhileItsRadiusGrowsToOne) {
  const DatasetKind& kind = *find_dataset("spiral").value();
  DatasetOptions options = initial_options(kind);
  options.noise = 0;
  const LabelledData data = create_ok(kind, options).training;
  for (std::size_t i = 0; i < 180; i++) {
    const double along = (static_cast<double>(i / 3) + 0.5) / 60;
    const double angle = 2 * M_PI * static_cast<double>(i % 3) / 3 + 4 * along;
    EXPECT_EQ(data.labels[i], i % 3);
    EXPECT_NEAR(static_cast<double>(data.inputs[2 * i]), along * std::cos(angle), 1e-7);
    EXPECT_NEAR(static_cast<double>(data.inputs[2 * i + 1]), along * std::sin(angle), 1e-7);
  }
}

TEST(Xor, PutsOppositeQuadrantsIntoOneClass) {
  const DatasetKind& kind = *find_dataset("xor").value();
  DatasetOptions options = initial_options(kind);
  options.noise = 0;
  const LabelledData data = create_ok(kind, options).training;
  for (std::size_t i = 0; i < data.labels.size(); i++)
    EXPECT_EQ(data.labels[i] == 0, data.inputs[2 * i] * data.inputs[2 * i + 1] >= 0) << i;
}

}  // namespace
}  // namespace activation_lab
