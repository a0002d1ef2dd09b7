// The classifier as an object: what it accepts, what it keeps, what it leaves alone.
#include "core/classifier.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>
#include <vector>

#include "classifiers.h"
#include "special_values.h"

namespace activation_lab {
namespace {

template <class R>
void expect_error(const R& result, ErrorCode code, const std::string& message) {
  ASSERT_FALSE(result.ok()) << message;
  EXPECT_EQ(result.error().code, code) << message;
  EXPECT_EQ(result.error().message, message);
}

TEST(ClassifierOptionsByDefault, AreTheDesigns) {
  const ClassifierOptions options = initial_classifier_options();
  EXPECT_EQ(options.inputs, 2U);
  EXPECT_EQ(options.classes, 3U);
  EXPECT_EQ(options.seed, 1U);
  EXPECT_EQ(options.initializer, Initializer::kGlorot);
  EXPECT_EQ(options.optimizer.kind, OptimizerKind::kSgd);
  EXPECT_EQ(options.optimizer.learning_rate, 0.1);
  EXPECT_EQ(options.batch_size, 10U);
  EXPECT_EQ(options.l2, 0);
  ASSERT_EQ(options.layers.size(), 2U);
  for (const HiddenLayer& hidden : options.layers) {
    EXPECT_EQ(hidden.units, 8U);
    EXPECT_EQ(hidden.activation->id, "tanh");
  }
}

TEST(HiddenLayers, HaveTheInitialParametersWhenNoneAreGiven) {
  const Activation* elu = find_activation("elu").value();
  EXPECT_EQ(HiddenLayer(8, elu).parameters, elu->initial_parameters());
  EXPECT_EQ(HiddenLayer(8, elu).parameters[0], 1);
  ClassifierOptions options = initial_classifier_options();
  options.layers = {{8, elu, {1e39, 0}}};
  const auto refused = Classifier::create(options);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(refused.error().message,
            "layers[0].alpha is 1e+39; it must be a number, from -3.40282e+38 to 3.40282e+38");
}

TEST(ClassifierOptions, AreRefusedOutsideTheirLimitsByNameValueAndLimits) {
  const auto expect = [](auto change, ErrorCode code, const std::string& message) {
    ClassifierOptions options = initial_classifier_options();
    change(options);
    expect_error(Classifier::create(options), code, message);
  };
  using O = ClassifierOptions;
  const auto below = ErrorCode::kOutOfRange, above = ErrorCode::kTooLarge;
  const auto invalid = ErrorCode::kInvalidArgument;
  expect([](O& o) { o.inputs = 0; }, below, "inputs is 0; it must be a number, from 1 to 1024");
  expect([](O& o) { o.inputs = 1025; }, above,
         "inputs is 1025; it must be a number, from 1 to 1024");
  expect([](O& o) { o.classes = 1; }, below, "classes is 1; it must be a number, from 2 to 64");
  expect([](O& o) { o.classes = 65; }, above, "classes is 65; it must be a number, from 2 to 64");
  expect([](O& o) { o.layers.resize(17, o.layers[0]); }, above,
         "layers.length is 17; it must be a number, from 0 to 16");
  expect([](O& o) { o.layers[1].units = 0; }, below,
         "layers[1].units is 0; it must be a number, from 1 to 1024");
  expect([](O& o) { o.layers[0].units = 2000; }, above,
         "layers[0].units is 2000; it must be a number, from 1 to 1024");
  expect([](O& o) { o.layers[1].activation = nullptr; }, ErrorCode::kUnknownActivation,
         "layers[1].activation is missing");
  expect(
      [](O& o) {
        o.layers[0] = {8, find_activation("elu").value(), {kNaN, 0}};
      },
      invalid, "layers[0].alpha is NaN; it must be a number, finite");
  expect([](O& o) { o.batch_size = 0; }, below,
         "batchSize is 0; it must be a number, from 1 to 1000000");
  expect([](O& o) { o.l2 = -1; }, below, "l2 is -1; it must be a number, from 0 to 1000000");
  expect([](O& o) { o.l2 = kNaN; }, invalid, "l2 is NaN; it must be a number, from 0 to 1000000");
  expect([](O& o) { o.seed = 9007199254740992; }, above,
         "seed is 9007199254740992; it must be a number, from 0 to 9007199254740991");
  expect([](O& o) { o.optimizer.learning_rate = kNaN; }, invalid,
         "optimizer.learningRate is NaN; it must be a number, from 0 to 1000000");
}

TEST(ClassifierOptions, AreAcceptedAtTheirLimits) {
  ClassifierOptions small;
  small.inputs = 1;
  small.classes = 2;
  small.batch_size = 1;
  EXPECT_EQ(create(small).parameters().size(), 4U);
  ClassifierOptions large;
  large.inputs = 1024;
  large.classes = 64;
  large.layers = {layer(1024, "relu")};
  large.batch_size = 1000000;
  EXPECT_EQ(create(large).parameters().size(), 1024U * 1025 + 64 * 1025);
}

TEST(ClassifierOptions, AreTooLargeWhereTheParametersWouldBe) {
  ClassifierOptions options;
  options.inputs = 1024;
  options.layers.assign(16, layer(1024, "relu"));
  const auto result = Classifier::create(options);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(result.error().message, "parameters has 16796675 elements; the most is 16777216");
}

TEST(ClassifierData, IsRefusedWithTheIndexOfWhatIsWrong) {
  Classifier classifier = create(initial_classifier_options());
  const std::vector<std::uint8_t> labels{0, 1};
  const auto set = [&](const std::vector<float>& inputs, const std::vector<std::uint8_t>& to) {
    return classifier.set_data(inputs, to);
  };
  const auto invalid = ErrorCode::kInvalidArgument;
  expect_error(
      set({}, {}), ErrorCode::kOutOfRange,
      "inputs has 0 elements; it must have a positive multiple of 2 (the network's inputs)");
  expect_error(
      set({1, 2, 3}, labels), invalid,
      "inputs has 3 elements; it must have a positive multiple of 2 (the network's inputs)");
  expect_error(set({1, 2, 3, kInfinity}, labels), invalid,
               "inputs[3] is Infinity; every element must be finite");
  expect_error(set({1, 2, 3, 4}, {0}), invalid,
               "labels has 1 elements; it must have 2 (one a row of inputs)");
  expect_error(set({1, 2, 3, 4}, {0, 3}), ErrorCode::kOutOfRange,
               "labels[1] is 3; it must be a whole number, from 0 to 2");
  expect_error(classifier.train(1), invalid,
               "train needs data, and there are 0 samples; call setData first");
  EXPECT_TRUE(set({1, 2, 3, 4}, labels).ok());
  EXPECT_TRUE(classifier.train(1).ok());
}

TEST(ClassifierCalls, RefuseBadArgumentsAndAnswerTheNextCall) {
  Classifier classifier = spiral_classifier(1);
  const std::vector<float> before = copy_of(classifier.parameters());
  const std::vector<float> point{0.5f, 0.5f}, bad_point{0.5f, kInfinity}, three{1, 2, 3};
  const auto invalid = ErrorCode::kInvalidArgument, below = ErrorCode::kOutOfRange;
  expect_error(classifier.train(0), below, "steps is 0; it must be a number, from 1 to 10000000");
  expect_error(classifier.train(10000001), ErrorCode::kTooLarge,
               "steps is 10000001; it must be a number, from 1 to 10000000");
  expect_error(classifier.train_on(three, 0), invalid,
               "input has 3 elements; it must have 2 (the network's inputs)");
  expect_error(classifier.train_on(bad_point, 0), invalid,
               "input[1] is Infinity; every element must be finite");
  expect_error(classifier.train_on(point, 3), below,
               "label is 3; it must be a whole number, from 0 to 2");
  expect_error(classifier.explain(point, 7), below,
               "label is 7; it must be a whole number, from 0 to 2");
  expect_error(classifier.set_learning_rate(-1), below,
               "learningRate is -1; it must be a number, from 0 to 1000000");
  expect_error(classifier.set_parameters(point), invalid,
               "parameters has 2 elements; it must have 123 (weights and biases of all layers)");
  std::vector<float> not_finite = before;
  not_finite[122] = -kInfinity;
  expect_error(classifier.set_parameters(not_finite), invalid,
               "parameters[122] is -Infinity; every element must be finite");
  expect_error(classifier.reset(9007199254740992), ErrorCode::kTooLarge,
               "seed is 9007199254740992; it must be a number, from 0 to 9007199254740991");
  expect_error(classifier.grid({0, 1, 0, 1, 0, 5}), below,
               "columns is 0; it must be a number, from 1 to 4096");
  expect_error(classifier.grid({0, kNaN, 0, 1, 5, 5}), invalid,
               "xMax is NaN; it must be a number, from -1e+30 to 1e+30");
  expect_error(classifier.grid({0, 1, 0, 1, 4096, 4096}), ErrorCode::kTooLarge,
               "the grid has 50331648 elements; the most is 16777216");
  expect_error(classifier.reliability(point, std::vector<std::uint8_t>{0}, 0), below,
               "bins is 0; it must be a number, from 1 to 1000");
  EXPECT_EQ(copy_of(classifier.parameters()), before);
  EXPECT_EQ(classifier.train(1).value().step, 1U);
}

TEST(ClassifierCalls, ThatNeedDataSaySo) {
  const Classifier classifier = create(initial_classifier_options());
  expect_error(classifier.probe(), ErrorCode::kInvalidArgument,
               "probe needs data, and there are 0 samples; call setData first");
  expect_error(classifier.gradient(), ErrorCode::kInvalidArgument,
               "gradient needs data, and there are 0 samples; call setData first");
}

TEST(ClassifierGrid, NeedsTwoInputs) {
  ClassifierOptions options;
  options.inputs = 3;
  expect_error(create(options).grid({0, 1, 0, 1, 2, 2}), ErrorCode::kInvalidArgument,
               "grid needs a network with 2 inputs; this one has 3");
}

TEST(ClassifierUnitGrid, IsEachUnitsActivationAtEachPoint) {
  ClassifierOptions options = initial_classifier_options();
  options.layers = {layer(5, "tanh"), layer(3, "leaky_relu")};
  const Classifier classifier = create(options);
  const std::size_t columns = 13, rows = 11;  // more points than one block
  const Plane plane{-2, 4, -1, 1, columns, rows};
  for (std::size_t l = 0; l < 2; l++) {
    const std::vector<float> grid = classifier.unit_grid(plane, l).value();
    const std::size_t units = options.layers[l].units;
    ASSERT_EQ(grid.size(), units * columns * rows);
    for (std::size_t i = 0; i < columns * rows; i++) {
      const std::vector<float> point{-2 + 0.5f * static_cast<float>(i % columns),
                                     -1 + 0.2f * static_cast<float>(i / columns)};
      const std::vector<float> a = classifier.explain(point, {}).value().layers[l].a;
      for (std::size_t u = 0; u < units; u++)
        EXPECT_NEAR(grid[u * columns * rows + i], a[u], 1e-6) << "layer " << l << ", unit " << u;
    }
  }
}

TEST(ClassifierUnitGrid, IsRefusedWhereThereIsNoneAndBeyondItsLimits) {
  const Classifier classifier = create(initial_classifier_options());
  expect_error(classifier.unit_grid({0, 1, 0, 1, 2, 2}, 2), ErrorCode::kOutOfRange,
               "layer is 2; it must be a whole number, from 0 to 1");
  expect_error(classifier.unit_grid({0, 1, 0, 1, 2000, 2000}, 0), ErrorCode::kTooLarge,
               "the grid has 32000000 elements; the most is 16777216");
  ClassifierOptions options;
  expect_error(create(options).unit_grid({0, 1, 0, 1, 2, 2}, 0), ErrorCode::kInvalidArgument,
               "unitGrid needs a hidden layer, and this network has none");
  options.inputs = 3;
  options.layers = {layer(2, "relu")};
  expect_error(create(options).unit_grid({0, 1, 0, 1, 2, 2}, 0), ErrorCode::kInvalidArgument,
               "unitGrid needs a network with 2 inputs; this one has 3");
}

TEST(Classifier, GivesTheSameBitsForTheSameSeed) {
  Classifier a = spiral_classifier(3), b = spiral_classifier(3), other = spiral_classifier(4);
  EXPECT_EQ(copy_of(a.parameters()), copy_of(b.parameters()));
  EXPECT_NE(copy_of(a.parameters()), copy_of(other.parameters()));
  ASSERT_TRUE(a.train(200).ok());
  for (int i = 0; i < 200; i++) ASSERT_TRUE(b.train(1).ok());  // in however many calls
  EXPECT_EQ(copy_of(a.parameters()), copy_of(b.parameters()));
}

TEST(Classifier, RepeatsItsRunBitForBitAfterAReset) {
  for (const OptimizerKind kind :
       {OptimizerKind::kSgd, OptimizerKind::kMomentum, OptimizerKind::kAdam}) {
    ClassifierOptions options = initial_classifier_options();
    options.optimizer = {.kind = kind, .learning_rate = 0.02};
    Classifier classifier = spiral_classifier(5, options);
    const std::vector<float> start = copy_of(classifier.parameters());
    const TrainingReport first = classifier.train(137).value();
    const std::vector<float> end = copy_of(classifier.parameters());
    ASSERT_TRUE(classifier.reset(5).ok());
    EXPECT_EQ(copy_of(classifier.parameters()), start);
    const TrainingReport second = classifier.train(137).value();
    EXPECT_EQ(copy_of(classifier.parameters()), end);
    EXPECT_EQ(second.step, 137U);
    EXPECT_EQ(second.loss, first.loss);
    ASSERT_TRUE(classifier.reset(6).ok());
    EXPECT_NE(copy_of(classifier.parameters()), start);
  }
}

TEST(Classifier, IsIndependentOfItsCopy) {
  Classifier original = spiral_classifier(2);
  ASSERT_TRUE(original.train(50).ok());
  Classifier copy = original;
  const std::vector<float> before = copy_of(original.parameters());
  ASSERT_TRUE(copy.train(50).ok());
  EXPECT_EQ(copy_of(original.parameters()), before);
  EXPECT_NE(copy_of(copy.parameters()), before);
  // The copy knew everything: optimizer, order of samples, counters.
  ASSERT_TRUE(original.train(50).ok());
  EXPECT_EQ(copy_of(original.parameters()), copy_of(copy.parameters()));
  EXPECT_EQ(original.train(1).value().step, copy.train(1).value().step);
}

TEST(Classifier, StillWorksWhenItsOriginalIsGone) {
  std::optional<Classifier> original = spiral_classifier(2);
  Classifier copy = *original;
  original.reset();
  EXPECT_EQ(copy.train(10).value().step, 10U);
}

TEST(Classifier, KeepsTheOptimizersStateWhenParametersAreSet) {
  ClassifierOptions options = initial_classifier_options();
  options.optimizer = {.kind = OptimizerKind::kMomentum, .learning_rate = 0.05};
  Classifier kept = spiral_classifier(1, options);
  ASSERT_TRUE(kept.train(20).ok());
  Classifier same = kept;
  const std::vector<float> parameters = copy_of(kept.parameters());
  ASSERT_TRUE(same.set_parameters(parameters).ok());
  ASSERT_TRUE(kept.train(5).ok());
  ASSERT_TRUE(same.train(5).ok());
  EXPECT_EQ(copy_of(kept.parameters()), copy_of(same.parameters()));

  // A reset clears it: from the same weights, the first step goes elsewhere.
  Classifier fresh = spiral_classifier(1, options);
  ASSERT_TRUE(fresh.set_parameters(parameters).ok());
  ASSERT_TRUE(fresh.train(25).ok());
  EXPECT_NE(copy_of(fresh.parameters()), copy_of(kept.parameters()));
}

TEST(Classifier, TakesNewDataInTheMiddleAndStartsAFreshEpoch) {
  Classifier classifier = spiral_classifier(1);
  ASSERT_TRUE(classifier.train(25).ok());  // 18 steps an epoch: in the middle of the second
  const LabelledData blobs = training_data("blobs", 4);
  const std::vector<float> before = copy_of(classifier.parameters());
  ASSERT_TRUE(classifier.set_data(blobs.inputs, blobs.labels).ok());
  EXPECT_EQ(copy_of(classifier.parameters()), before);
  EXPECT_EQ(classifier.train(17).value().epoch, 1U);
  const TrainingReport report = classifier.train(1).value();
  EXPECT_EQ(report.epoch, 2U);
  EXPECT_EQ(report.step, 43U);
  ASSERT_TRUE(classifier.train(400).ok());
  EXPECT_GT(classifier.evaluate(blobs.inputs, blobs.labels).value().accuracy, 0.97);
}

TEST(Classifier, LooksWithoutChangingAnything) {
  Classifier looked = spiral_classifier(1), alone = spiral_classifier(1);
  const LabelledData data = training_data("spiral", 1);
  const std::vector<float> point{0.1f, -0.2f};
  for (int i = 0; i < 5; i++) {
    ASSERT_TRUE(looked.train(7).ok());
    ASSERT_TRUE(alone.train(7).ok());
    ASSERT_TRUE(looked.probe().ok());
    ASSERT_TRUE(looked.predict(data.inputs).ok());
    ASSERT_TRUE(looked.evaluate(data.inputs, data.labels).ok());
    ASSERT_TRUE(looked.explain(point, 1).ok());
    ASSERT_TRUE(looked.grid({-1, 1, -1, 1, 3, 3}).ok());
    ASSERT_TRUE(looked.gradient().ok());
  }
  EXPECT_EQ(copy_of(looked.parameters()), copy_of(alone.parameters()));
}

}  // namespace
}  // namespace activation_lab
