// What a network sees of a point when it is given features, from the table to the training.
#include "core/input_features.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "classifiers.h"

namespace activation_lab {
namespace {

const InputFeature* feature(std::string_view id) {
  for (const InputFeature& row : input_features())
    if (row.id == id) return &row;
  ADD_FAILURE() << id;
  return nullptr;
}

ClassifierOptions with_features(std::initializer_list<std::string_view> ids) {
  ClassifierOptions options = initial_classifier_options();
  for (const std::string_view id : ids) options.features.push_back(feature(id));
  return options;
}

// The points, as rows of these features.
std::vector<float> features_of(const ClassifierOptions& options, std::span<const float> points) {
  std::vector<float> rows(points.size() / 2 * options.features.size());
  write_features<float>(options.features, points, rows);
  return rows;
}

TEST(InputFeatures, AreTheFormulasTheyAreNamedAfter) {
  const double x = 1.25, y = -0.5;
  const std::pair<std::string_view, double> expected[] = {{"x", x},
                                                          {"y", y},
                                                          {"x_squared", 1.5625},
                                                          {"y_squared", 0.25},
                                                          {"x_times_y", -0.625},
                                                          {"sin_x", std::sin(x)},
                                                          {"sin_y", std::sin(y)}};
  ASSERT_EQ(input_features().size(), std::size(expected));
  for (std::size_t i = 0; i < std::size(expected); i++) {
    EXPECT_EQ(input_features()[i].id, expected[i].first);
    EXPECT_NEAR(input_features()[i].value(x, y), expected[i].second, 1e-15) << expected[i].first;
  }
}

TEST(InputFeatures, AreFiniteAndTheSineExactOverAllCoordinatesTheyAreMadeFor) {
  const double least = kFeatureCoordinate.min, most = kFeatureCoordinate.max;
  for (const double v : {least, -54321.5, -1e-9, 0.0, 99999.5, most}) {
    for (const InputFeature& row : input_features())
      EXPECT_TRUE(std::isfinite(static_cast<float>(row.value(v, v)))) << row.id << " of " << v;
    EXPECT_NEAR(feature("sin_x")->value(v, 0), std::sin(v), 1e-15) << v;
  }
}

TEST(ClassifierWithFeatures, TrainsAsOneThatWasGivenTheFeaturesAsInputs) {
  const ClassifierOptions options = with_features({"x", "x_squared", "x_times_y", "sin_y"});
  ClassifierOptions plain = initial_classifier_options();
  plain.inputs = 4;
  Classifier inside = create(options), outside = create(plain);
  EXPECT_EQ(inside.shape().inputs(), 4U);
  const LabelledData data = training_data("spiral", 1);
  const std::vector<float> rows = features_of(options, data.inputs);
  ASSERT_TRUE(inside.set_data(data.inputs, data.labels).ok());
  ASSERT_TRUE(outside.set_data(rows, data.labels).ok());
  const TrainingReport a = inside.train(100).value(), b = outside.train(100).value();
  EXPECT_EQ(a.loss, b.loss);
  const std::vector<float> point{0.3f, -0.7f};
  ASSERT_TRUE(inside.train_on(point, 2).ok());
  ASSERT_TRUE(outside.train_on(features_of(options, point), 2).ok());
  EXPECT_EQ(copy_of(inside.parameters()), copy_of(outside.parameters()));

  EXPECT_EQ(inside.predict(data.inputs).value(), outside.predict(rows).value());
  EXPECT_EQ(inside.evaluate(data.inputs, data.labels).value().confusion,
            outside.evaluate(rows, data.labels).value().confusion);
  EXPECT_EQ(inside.probe().value().loss, outside.probe().value().loss);
  EXPECT_EQ(inside.reliability(data.inputs, data.labels, 4).value()[3].count,
            outside.reliability(rows, data.labels, 4).value()[3].count);
  const auto explained = inside.explain(point, 1).value();
  EXPECT_EQ(explained.inputs, features_of(options, point));
  EXPECT_EQ(explained.layers[0].dl_dw,
            outside.explain(features_of(options, point), 1).value().layers[0].dl_dw);
}

TEST(ClassifierWithFeatures, AnswersOverThePlaneInPoints) {
  Classifier classifier = create(with_features({"y_squared", "sin_x"}));
  const std::vector<float> points{-1, -2, 3, -2, -1, 2, 3, 2};
  EXPECT_EQ(classifier.grid({-1, 3, -2, 2, 2, 2}).value(), classifier.predict(points).value());
}

TEST(ClassifierWithFeatures, SeparatesWithOneFeatureWhatNoLineDoes) {
  const LabelledData data = training_data("xor", 1);
  const auto accuracy = [&](ClassifierOptions options) {
    options.classes = 2;
    options.layers.clear();
    Classifier classifier = create(options);
    EXPECT_TRUE(classifier.set_data(data.inputs, data.labels).ok());
    EXPECT_TRUE(classifier.train(2000).ok());
    return classifier.evaluate(data.inputs, data.labels).value().accuracy;
  };
  EXPECT_LT(accuracy(initial_classifier_options()), 0.7);
  EXPECT_GT(accuracy(with_features({"x_times_y"})), 0.9);
}

TEST(ClassifierWithFeatures, RefusesWhatHasNone) {
  const auto message = [](const ClassifierOptions& options) {
    const auto result = Classifier::create(options);
    return result.ok() ? "" : result.error().message;
  };
  ClassifierOptions three = with_features({"x"});
  three.inputs = 3;
  EXPECT_EQ(message(three), "features need inputs to be 2, the x and y of a point; it is 3");
  EXPECT_EQ(message(with_features({"x", "sin_x", "x"})),
            "features[2] is \"x\", which features[0] is already; each may stand there once");

  Classifier classifier = create(with_features({"sin_x"}));
  const std::vector<float> far{0, 2e5f};
  const std::vector<std::uint8_t> label{0};
  const std::string limits = "; it must be a number, from -100000 to 100000";
  EXPECT_EQ(classifier.set_data(far, label).error().message, "inputs[1] is 200000" + limits);
  EXPECT_EQ(classifier.explain(far, {}).error().message, "input[1] is 200000" + limits);
  EXPECT_EQ(classifier.grid({-1e9, 1, 0, 1, 2, 2}).error().message, "xMin is -1000000000" + limits);
}

}  // namespace
}  // namespace activation_lab
