// Training: mini-batches and epochs, what one step does, divergence, and that it learns.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "classifiers.h"
#include "core/classifier.h"
#include "core/finite.h"
#include "seeds.h"

namespace activation_lab {
namespace {

using Wide = BasicClassifier<double>;

struct WideData {
  std::vector<double> inputs;
  std::vector<std::uint8_t> labels;
};
WideData wide_data(std::size_t rows, std::uint64_t seed) {
  Random random(seed, 60);
  WideData data;
  for (std::size_t i = 0; i < rows; i++) {
    data.inputs.push_back(random.normal());
    data.inputs.push_back(random.normal());
    data.labels.push_back(static_cast<std::uint8_t>(i % 3));
  }
  return data;
}

Wide wide_classifier(const WideData& data, std::size_t batch_size, double l2 = 0) {
  ClassifierOptions options = initial_classifier_options();
  options.batch_size = batch_size;
  options.l2 = l2;
  Wide classifier = create<double>(options);
  EXPECT_TRUE(classifier.set_data(data.inputs, data.labels).ok());
  return classifier;
}

TEST(TrainingStep, OnAllDataMovesEachParameterByRateTimesGradient) {
  const WideData data = wide_data(150, 1);  // three passes
  Wide classifier = wide_classifier(data, 150);
  const std::vector<double> before = copy_of(classifier.parameters());
  const std::vector<double> gradient = classifier.gradient().take();
  ASSERT_TRUE(classifier.train(1).ok());
  for (std::size_t i = 0; i < before.size(); i++)
    ASSERT_DOUBLE_EQ(classifier.parameters()[i], before[i] - 0.1 * gradient[i]) << i;
}

TEST(TrainingStep, AddsL2ToTheGradientOfWeightsOnlyAndNotToTheLoss) {
  const WideData data = wide_data(30, 2);
  Wide plain = wide_classifier(data, 30), decayed = wide_classifier(data, 30, 0.5);
  std::vector<double> before(plain.parameters().size());  // biases that are not 0
  for (std::size_t i = 0; i < before.size(); i++) before[i] = static_cast<double>(i % 7) / 4 - 0.8;
  ASSERT_TRUE(plain.set_parameters(before).ok());
  ASSERT_TRUE(decayed.set_parameters(before).ok());
  const TrainingReport plain_report = plain.train(1).value();
  const TrainingReport decayed_report = decayed.train(1).value();
  EXPECT_EQ(decayed_report.loss, plain_report.loss);
  for (const LayerShape& layer : plain.shape().layers())
    for (std::size_t i = layer.weights; i < layer.end(); i++) {
      const double extra = i < layer.biases ? 0.1 * 0.5 * before[i] : 0;
      ASSERT_DOUBLE_EQ(decayed.parameters()[i], plain.parameters()[i] - extra) << i;
    }
  // gradient() is of the loss alone.
  EXPECT_EQ(wide_classifier(data, 30).gradient().value(),
            wide_classifier(data, 30, 0.5).gradient().value());
}

TEST(TrainingStep, ReportsTheLossBeforeItsUpdate) {
  const WideData data = wide_data(30, 3);
  Wide classifier = wide_classifier(data, 30);
  const Evaluation before = classifier.evaluate(data.inputs, data.labels).value();
  const TrainingReport report = classifier.train(1).value();
  EXPECT_DOUBLE_EQ(report.loss, before.loss);
  EXPECT_DOUBLE_EQ(report.accuracy, before.accuracy);
}

TEST(TrainingStep, ReportsMeansOverTheMiniBatchesOfACall) {
  const WideData data = wide_data(30, 4);
  Wide at_once = wide_classifier(data, 10), singly = wide_classifier(data, 10);
  const TrainingReport report = at_once.train(4).value();
  double loss = 0, accuracy = 0;
  for (int i = 0; i < 4; i++) {
    const TrainingReport step = singly.train(1).value();
    loss += step.loss / 4;
    accuracy += step.accuracy / 4;
  }
  EXPECT_DOUBLE_EQ(report.loss, loss);
  EXPECT_DOUBLE_EQ(report.accuracy, accuracy);
}

TEST(TrainingStep, OnOneSampleFollowsThatSamplesGradient) {
  const WideData data = wide_data(1, 5);
  Wide by_data = wide_classifier(data, 1), by_sample = wide_classifier(data, 1);
  ASSERT_TRUE(by_data.train(1).ok());
  const TrainingReport report = by_sample.train_on(data.inputs, data.labels[0]).value();
  EXPECT_EQ(copy_of(by_data.parameters()), copy_of(by_sample.parameters()));
  EXPECT_EQ(report.step, 1U);
  EXPECT_EQ(report.epoch, 0U);
}

TEST(TrainingStep, UsesTheNewLearningRate) {
  const WideData data = wide_data(30, 6);
  Wide classifier = wide_classifier(data, 30);
  ASSERT_TRUE(classifier.set_learning_rate(0).ok());
  const std::vector<double> before = copy_of(classifier.parameters());
  ASSERT_TRUE(classifier.train(3).ok());
  EXPECT_EQ(copy_of(classifier.parameters()), before);
  ASSERT_TRUE(classifier.set_learning_rate(0.2).ok());
  const std::vector<double> gradient = classifier.gradient().take();
  ASSERT_TRUE(classifier.train(1).ok());
  EXPECT_DOUBLE_EQ(classifier.parameters()[0], before[0] - 0.2 * gradient[0]);
}

TEST(Epoch, EndsAfterAShortLastBatchAndCountsFromThere) {
  Wide classifier = wide_classifier(wide_data(25, 1), 10);  // batches of 10, 10 and 5
  EXPECT_EQ(classifier.train(2).value().epoch, 0U);
  EXPECT_EQ(classifier.train(1).value().epoch, 1U);
  EXPECT_EQ(classifier.train(3).value().epoch, 2U);
  EXPECT_EQ(classifier.train(30).value().epoch, 12U);
}

TEST(Epoch, VisitsEachSampleOnceThoughEachTimeInAnotherOrder) {
  // With a rate of 0 the losses of an epoch's batches are those of its samples.
  const WideData data = wide_data(25, 2);
  Wide classifier = wide_classifier(data, 1);
  ASSERT_TRUE(classifier.set_learning_rate(0).ok());
  std::vector<std::vector<double>> epochs(3);
  for (std::vector<double>& losses : epochs)
    for (int i = 0; i < 25; i++) losses.push_back(classifier.train(1).value().loss);
  EXPECT_NE(epochs[0], epochs[1]);
  EXPECT_NE(epochs[1], epochs[2]);
  std::vector<double> wanted;
  for (std::size_t i = 0; i < 25; i++) {
    const std::vector<double> input(&data.inputs[2 * i], &data.inputs[2 * i] + 2);
    wanted.push_back(
        classifier.evaluate(input, std::vector<std::uint8_t>{data.labels[i]}).value().loss);
  }
  std::sort(wanted.begin(), wanted.end());
  for (std::vector<double>& losses : epochs) {
    std::sort(losses.begin(), losses.end());
    EXPECT_EQ(losses, wanted);
  }
}

TEST(Epoch, KeepsTheLastShortBatchsMeanOverItsOwnSamples) {
  const WideData data = wide_data(13, 3);
  Wide classifier = wide_classifier(data, 10);
  ASSERT_TRUE(classifier.set_learning_rate(0).ok());
  const double ten = classifier.train(1).value().loss;
  const double three = classifier.train(1).value().loss;
  const double all = classifier.evaluate(data.inputs, data.labels).value().loss;
  EXPECT_NEAR((10 * ten + 3 * three) / 13, all, 1e-14);
}

TEST(Epoch, IsTheWholeDataInItsOwnOrderWhereTheBatchIsAsLarge) {
  // The sums of a step depend on the order: whatever the seed, it is the same one.
  const WideData data = wide_data(25, 4);
  std::vector<std::vector<double>> results;
  for (const std::size_t batch_size : {25U, 26U, 1000U})
    for (const std::uint64_t seed : {1U, 2U}) {
      ClassifierOptions options = initial_classifier_options();
      options.batch_size = batch_size;
      options.seed = seed;
      Wide classifier = create<double>(options);
      ASSERT_TRUE(classifier.set_data(data.inputs, data.labels).ok());
      const std::vector<double> start(classifier.parameters().size(), 0.125);
      ASSERT_TRUE(classifier.set_parameters(start).ok());
      EXPECT_EQ(classifier.train(3).value().epoch, 3U);
      results.push_back(copy_of(classifier.parameters()));
    }
  for (const std::vector<double>& result : results) EXPECT_EQ(result, results[0]);
}

// A rate that makes the weights of a linear network grow without end.
Classifier exploding_classifier() {
  ClassifierOptions options = initial_classifier_options();
  options.layers = {layer(8, "linear"), layer(8, "linear")};
  options.optimizer.learning_rate = 1e4;
  return spiral_classifier(1, options);
}

TEST(Divergence, StopsAtItsStepAndLeavesTheLastFiniteParameters) {
  Classifier step_by_step = exploding_classifier();
  std::vector<float> last = copy_of(step_by_step.parameters());
  TrainingReport report{};
  std::uint64_t good_steps = 0;
  while (good_steps < 100000) {
    report = step_by_step.train(1).value();
    if (report.diverged) break;
    last = copy_of(step_by_step.parameters());
    good_steps++;
  }
  ASSERT_TRUE(report.diverged) << "the test's rate is too small";
  EXPECT_EQ(report.diverged->step, good_steps + 1);
  EXPECT_LT(report.diverged->layer, 3U);
  EXPECT_EQ(report.step, good_steps);
  EXPECT_EQ(copy_of(step_by_step.parameters()), last);
  EXPECT_TRUE(all_finite<float>(last));

  // The same in one call, and said again when asked again.
  Classifier at_once = exploding_classifier();
  for (int i = 0; i < 2; i++) {
    const TrainingReport again = at_once.train(100000).value();
    ASSERT_TRUE(again.diverged);
    EXPECT_EQ(again.diverged->step, report.diverged->step);
    EXPECT_EQ(again.diverged->layer, report.diverged->layer);
    EXPECT_EQ(copy_of(at_once.parameters()), last);
  }
}

TEST(Divergence, NamesTheFirstLayerWhoseSumsOverflow) {
  ClassifierOptions options = initial_classifier_options();
  options.layers = {layer(2, "relu"), layer(2, "relu")};
  for (const std::size_t overflowing : {0U, 1U, 2U}) {
    Classifier classifier = spiral_classifier(1, options);
    std::vector<float> parameters(classifier.parameters().size(), 1);
    const LayerShape& shape = classifier.shape().layers()[overflowing];
    // Two inputs of more than half the largest number: their sum is none.
    if (overflowing == 0) {
      parameters[shape.biases] = parameters[shape.weights] = 3.4e38f;
      const std::vector<float> far{3, 3};
      ASSERT_TRUE(classifier.set_data(far, std::vector<std::uint8_t>{0}).ok());
    } else {
      const LayerShape& below = classifier.shape().layers()[overflowing - 1];
      for (std::size_t u = 0; u < 2; u++) parameters[below.biases + u] = 3e38f;
    }
    ASSERT_TRUE(classifier.set_parameters(parameters).ok());
    const TrainingReport report = classifier.train(1).value();
    ASSERT_TRUE(report.diverged) << overflowing;
    EXPECT_EQ(report.diverged->layer, overflowing);
    EXPECT_EQ(report.diverged->step, 1U);
    EXPECT_EQ(copy_of(classifier.parameters()), parameters);
  }
}

TEST(Divergence, IsOvercomeByASmallerRate) {
  // Inputs so large that a step at the first rate leaves float32's range, while all before is finite.
  LabelledData blobs = training_data("blobs", 1);
  for (float& x : blobs.inputs) x *= 1e33f;
  ClassifierOptions options = initial_classifier_options();
  options.layers = {};
  options.optimizer.learning_rate = 1e6;
  Classifier classifier = create(options);
  ASSERT_TRUE(classifier.set_data(blobs.inputs, blobs.labels).ok());
  const std::vector<float> start = copy_of(classifier.parameters());
  const TrainingReport report = classifier.train(1000).value();
  ASSERT_TRUE(report.diverged);
  EXPECT_EQ(report.diverged->step, 1U);
  EXPECT_EQ(copy_of(classifier.parameters()), start);
  ASSERT_TRUE(classifier.set_learning_rate(1e-34).ok());
  EXPECT_FALSE(classifier.train(2000).value().diverged);
  EXPECT_GT(classifier.evaluate(blobs.inputs, blobs.labels).value().accuracy, 0.97);
}

TEST(Learning, OverfitsXorToALossBelowOneThousandth) {
  const std::vector<float> inputs{0, 0, 0, 1, 1, 0, 1, 1};
  const std::vector<std::uint8_t> labels{0, 1, 1, 0};
  ClassifierOptions options = initial_classifier_options();
  options.classes = 2;
  options.batch_size = 4;
  for (const OptimizerOptions& optimizer :
       {OptimizerOptions{.kind = OptimizerKind::kSgd, .learning_rate = 0.5},
        OptimizerOptions{.kind = OptimizerKind::kMomentum, .learning_rate = 0.1},
        OptimizerOptions{.kind = OptimizerKind::kAdam, .learning_rate = 0.02}}) {
    options.optimizer = optimizer;
    Classifier classifier = create(options);
    ASSERT_TRUE(classifier.set_data(inputs, labels).ok());
    ASSERT_TRUE(classifier.train(3000).ok());
    const Evaluation end = classifier.evaluate(inputs, labels).value();
    EXPECT_LT(end.loss, 1e-3);
    EXPECT_EQ(end.accuracy, 1);
  }
}

TEST(Learning, SeparatesTheSpiralByDefaultOnEighteenOfTwentySeeds) {
  std::uint64_t separated = 0;
  for (std::uint64_t seed = 1; seed <= kSeeds; seed++) {
    Classifier classifier = spiral_classifier(seed);
    const LabelledData data = training_data("spiral", seed);
    bool reached = false;
    for (int epoch = 0; epoch < 200 && !reached; epoch++) {
      const TrainingReport report = classifier.train(18).value();
      ASSERT_EQ(report.epoch, static_cast<std::uint64_t>(epoch) + 1);
      reached = classifier.evaluate(data.inputs, data.labels).value().accuracy >= 0.97;
    }
    separated += reached ? 1 : 0;
  }
  EXPECT_GE(10 * separated, 9 * kSeeds);
}

TEST(Learning, CannotSeparateTheSpiralWithLinearLayers) {
  ClassifierOptions options = initial_classifier_options();
  options.layers = {layer(8, "linear"), layer(8, "linear")};
  Classifier classifier = spiral_classifier(1, options);
  ASSERT_TRUE(classifier.train(200 * 18).ok());
  const LabelledData data = training_data("spiral", 1);
  EXPECT_LT(classifier.evaluate(data.inputs, data.labels).value().accuracy, 0.7);
}

}  // namespace
}  // namespace activation_lab
