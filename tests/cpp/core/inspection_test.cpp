// What a network shows of itself, on networks small enough to be worked out by hand.
#include "core/inspection.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "classifiers.h"
#include "core/classifier.h"
#include "core/losses.h"

namespace activation_lab {
namespace {

using Wide = BasicClassifier<double>;

// Two inputs, hidden layers as said, two classes.
Wide network(const std::vector<HiddenLayer>& layers, const std::vector<double>& parameters) {
  ClassifierOptions options;
  options.classes = 2;
  options.layers = layers;
  Wide classifier = create<double>(options);
  EXPECT_TRUE(classifier.set_parameters(parameters).ok());
  return classifier;
}

// Two ReLU units: z = (2 x - y + 1, -x + 3 y - 4); logits = (a0 + 2 a1, -a0 + a1 + 0.5).
Wide small_network() {
  return network({layer(2, "relu")}, {2, -1, -1, 3, 1, -4, 1, 2, -1, 1, 0, 0.5});
}
const std::vector<double> kPoint{1, 2};  // z = (1, 1)

TEST(Explain, ShowsEverySumOfTheForwardPass) {
  const Explanation<double> shown = small_network().explain(kPoint, {}).value();
  ASSERT_EQ(shown.layers.size(), 2U);
  EXPECT_EQ(shown.layers[0].z, (std::vector<double>{1, 1}));
  EXPECT_EQ(shown.layers[0].a, (std::vector<double>{1, 1}));
  EXPECT_EQ(shown.layers[1].z, (std::vector<double>{3, 0.5}));
  const double p = 1 / (1 + std::exp(-2.5));
  EXPECT_NEAR(shown.layers[1].a[0], p, 1e-15);
  EXPECT_NEAR(shown.layers[1].a[1], 1 - p, 1e-15);
  EXPECT_TRUE(std::isnan(shown.loss));
  EXPECT_TRUE(shown.layers[0].dl_dz.empty());
  EXPECT_TRUE(shown.layers[0].dl_dw.empty());
}

TEST(Explain, ShowsEverySumOfTheBackwardPassWhenThereIsALabel) {
  const Explanation<double> shown = small_network().explain(kPoint, 1).value();
  const double p = 1 / (1 + std::exp(-2.5));
  const auto expect_near = [](const std::vector<double>& found, const std::vector<double>& wanted) {
    ASSERT_EQ(found.size(), wanted.size());
    for (std::size_t i = 0; i < found.size(); i++) EXPECT_NEAR(found[i], wanted[i], 1e-15) << i;
  };
  EXPECT_NEAR(shown.loss, 2.5 + std::log1p(std::exp(-2.5)), 1e-15);
  expect_near(shown.layers[1].dl_dz, {p, -p});  // p - y
  EXPECT_TRUE(shown.layers[1].dl_da.empty());
  expect_near(shown.layers[1].dl_dw, {p, p, -p, -p});            // times a = (1, 1)
  expect_near(shown.layers[0].dl_da, {2 * p, p});                // W^T (p, -p): p + p, 2 p - p
  expect_near(shown.layers[0].dl_dz, {2 * p, p});                // both units are active
  expect_near(shown.layers[0].dl_dw, {2 * p, 4 * p, p, 2 * p});  // times the input (1, 2)
}

TEST(Explain, StopsTheGradientAtAnInactiveUnit) {
  const Explanation<double> shown =
      small_network().explain(std::vector<double>{1, 0}, 0).value();  // z = (3, -5)
  EXPECT_EQ(shown.layers[0].z, (std::vector<double>{3, -5}));
  EXPECT_EQ(shown.layers[0].a, (std::vector<double>{3, 0}));
  EXPECT_NE(shown.layers[0].dl_da[1], 0);
  EXPECT_EQ(shown.layers[0].dl_dz[1], 0);
}

TEST(Explain, AgreesWithPredictAndCrossEntropy) {
  const Wide classifier = small_network();
  const std::vector<double> point{0.3, 1.7};
  const Explanation<double> shown = classifier.explain(point, 0).value();
  EXPECT_EQ(shown.layers[1].a, classifier.predict(point).value());
  const LossResult loss = cross_entropy(shown.layers[1].z, 0).value();
  EXPECT_NEAR(shown.loss, loss.loss, 1e-15);
  for (std::size_t k = 0; k < 2; k++)
    EXPECT_NEAR(shown.layers[1].dl_dz[k], loss.gradient[k], 1e-15) << k;
}

TEST(Probe, GivesTheMomentsAndTheHistogramOfEachLayer) {
  Wide classifier = small_network();
  // z of the first unit is 2 x - y + 1: 1, 3, -1; of the second -x + 3 y - 4: 1, -5, 0.
  const std::vector<double> inputs{1, 2, 1, 0, -0.4, 1.2};
  ASSERT_TRUE(classifier.set_data(inputs, std::vector<std::uint8_t>{0, 1, 1}).ok());
  const Probe probe = classifier.probe().value();
  ASSERT_EQ(probe.layers.size(), 2U);
  const std::vector<double> z{1, 3, -1, 1, -5, 0};
  const double mean = std::accumulate(z.begin(), z.end(), 0.0) / 6;
  double variance = 0;
  for (const double v : z) variance += (v - mean) * (v - mean) / 6;
  EXPECT_NEAR(probe.layers[0].z.mean, mean, 1e-15);
  EXPECT_NEAR(probe.layers[0].z.deviation, std::sqrt(variance), 1e-14);
  EXPECT_EQ(probe.layers[0].z.min, -5);
  EXPECT_EQ(probe.layers[0].z.max, 3);
  std::vector<std::uint32_t> bins(kHistogramBins);
  for (const double v : z) {
    const auto place = static_cast<std::size_t>((v + 5) / 8 * kHistogramBins);
    bins[std::min(place, kHistogramBins - 1)]++;
  }
  EXPECT_EQ(probe.layers[0].z.histogram, bins);
  EXPECT_EQ(probe.layers[0].a.min, 0);
  EXPECT_EQ(probe.layers[0].positive_share, (std::vector<float>{2 / 3.0f, 1 / 3.0f}));
  // At z = 0 the ReLU is 0 with derivative 0, so it is inactive.
  EXPECT_EQ(probe.layers[0].inactive_share, (std::vector<float>{1 / 3.0f, 2 / 3.0f}));
}

TEST(Probe, CountsEveryNumberInAHistogramOverManyBlocks) {
  const Classifier classifier = spiral_classifier(1);  // 180 samples in blocks of 64
  const Probe probe = classifier.probe().value();
  for (const LayerProbe& layer : probe.layers) {
    const std::size_t units = layer.units.empty() ? 3 : 8;
    for (const Statistics& s : {layer.z, layer.a}) {
      EXPECT_EQ(s.histogram.size(), kHistogramBins);
      EXPECT_EQ(std::accumulate(s.histogram.begin(), s.histogram.end(), std::size_t{0}),
                180 * units);
      EXPECT_GE(s.histogram.front(), 1U);  // the least
      EXPECT_GE(s.histogram.back(), 1U);   // and the largest
    }
  }
}

TEST(Probe, TellsDeadFromSaturatedFromAliveUnits) {
  // Along x from 0 to 1: a ReLU that never fires, one that fires for x > 0.95, one that always does.
  std::vector<double> inputs;
  for (int i = 0; i < 100; i++) inputs.insert(inputs.end(), {(i + 0.5) / 100, 0});
  const std::vector<std::uint8_t> labels(100, 0);
  Wide relu = network({layer(4, "relu")},
                      {1, 0, 1, 0, 1, 0, 1, 0, -2, -0.95, 1, -0.85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  ASSERT_TRUE(relu.set_data(inputs, labels).ok());
  const LayerProbe probe = relu.probe().value().layers[0];
  // Flat for 95 of 100: saturated, but not dead; for 85 of 100: alive.
  EXPECT_EQ(probe.units, (std::vector<UnitState>{UnitState::kDead, UnitState::kSaturated,
                                                 UnitState::kAlive, UnitState::kAlive}));
  EXPECT_EQ(probe.inactive_share, (std::vector<float>{1, 0.95f, 0, 0.85f}));
  EXPECT_EQ(probe.positive_share, (std::vector<float>{0, 0.05f, 1, 0.15f}));
}

TEST(Probe, CallsASigmoidFarOutSaturatedAndNeverDead) {
  // s'(4.6) = 0.0098, s'(4.5) = 0.0109.
  Wide sigmoid = network({layer(4, "sigmoid")},
                         {0, 0, 0, 0, 0, 0, 0, 0, 4.6, 4.5, -800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
  ASSERT_TRUE(sigmoid.set_data(kPoint, std::vector<std::uint8_t>{0}).ok());
  const LayerProbe probe = sigmoid.probe().value().layers[0];
  EXPECT_EQ(probe.units[0], UnitState::kSaturated);
  EXPECT_EQ(probe.units[1], UnitState::kAlive);
  EXPECT_EQ(probe.units[3], UnitState::kAlive);
  // At -800 both value and derivative have underflowed to 0 in double: that is dead.
  EXPECT_EQ(probe.units[2], UnitState::kDead);
}

TEST(Probe, TakesASlopeOfExactlyTheBoundForAliveInFloat32Too) {
  ClassifierOptions options;
  options.classes = 2;
  options.layers = {layer(1, "leaky_relu")};  // alpha 0.01
  Classifier classifier = create(options);
  ASSERT_TRUE(classifier.set_parameters(std::vector<float>{0, 0, -1, 0, 0, 0, 0}).ok());
  const std::vector<float> point{1, 2};
  ASSERT_TRUE(classifier.set_data(point, std::vector<std::uint8_t>{0}).ok());
  EXPECT_EQ(classifier.probe().value().layers[0].units[0], UnitState::kAlive);
}

TEST(Probe, GivesTheRootMeanSquareOfTheWeightsGradientLayerByLayer) {
  Wide classifier = small_network();
  const std::vector<double> inputs{1, 2, 0.5, 1.5, 2, 2, -1, 0};
  ASSERT_TRUE(classifier.set_data(inputs, std::vector<std::uint8_t>{0, 1, 1, 0}).ok());
  const Probe probe = classifier.probe().value();
  const std::vector<double> gradient = classifier.gradient().value();
  for (std::size_t l = 0; l < 2; l++) {
    const LayerShape& layer = classifier.shape().layers()[l];
    double squares = 0;
    for (std::size_t i = layer.weights; i < layer.biases; i++) squares += gradient[i] * gradient[i];
    EXPECT_NEAR(probe.layers[l].gradient_rms, std::sqrt(squares / 4), 1e-15) << l;
    EXPECT_GT(probe.layers[l].gradient_rms, 0);
  }
  const Evaluation evaluation =
      classifier.evaluate(inputs, std::vector<std::uint8_t>{0, 1, 1, 0}).value();
  EXPECT_EQ(probe.loss, evaluation.loss);
  EXPECT_EQ(probe.accuracy, evaluation.accuracy);
}

TEST(Probe, RelatesTheLastUpdateToTheWeights) {
  Wide classifier = small_network();
  ASSERT_TRUE(classifier.set_data(kPoint, std::vector<std::uint8_t>{1}).ok());
  const Probe at_start = classifier.probe().value();
  for (const LayerProbe& layer : at_start.layers) EXPECT_EQ(layer.update_to_weight, 0);
  const std::vector<double> before = copy_of(classifier.parameters());
  ASSERT_TRUE(classifier.train(1).ok());
  const Probe probe = classifier.probe().value();
  for (std::size_t l = 0; l < 2; l++) {
    const LayerShape& layer = classifier.shape().layers()[l];
    double moved = 0, size = 0;
    for (std::size_t i = layer.weights; i < layer.biases; i++) {
      const double now = classifier.parameters()[i];
      moved += (now - before[i]) * (now - before[i]);
      size += now * now;
    }
    EXPECT_NEAR(probe.layers[l].update_to_weight, std::sqrt(moved / size), 1e-15) << l;
    EXPECT_GT(probe.layers[l].update_to_weight, 0);
  }
}

TEST(Probe, NamesTheFirstLayerThatIsNotFinite) {
  Wide classifier = network({layer(2, "linear"), layer(2, "linear")},
                            {1, 0, 0, 1, 0, 0, 1e308, 1e308, 1e308, 1e308, 0, 0, 1, 1, 1, 1, 0, 0});
  ASSERT_TRUE(classifier.set_data(kPoint, std::vector<std::uint8_t>{0}).ok());
  const Probe probe = classifier.probe().value();
  ASSERT_TRUE(probe.first_non_finite_layer);
  EXPECT_EQ(*probe.first_non_finite_layer, 1U);
  ASSERT_TRUE(small_network().explain(kPoint, 0).ok());
  Wide fine = small_network();
  ASSERT_TRUE(fine.set_data(kPoint, std::vector<std::uint8_t>{0}).ok());
  EXPECT_FALSE(fine.probe().value().first_non_finite_layer);
}

TEST(Grid, BeginsAtTheLowestRowAndTheLeftmostColumn) {
  // Logits (x, 2 y): which class wins tells the corner apart.
  ClassifierOptions options;
  options.classes = 2;
  Wide classifier = create<double>(options);
  ASSERT_TRUE(classifier.set_parameters(std::vector<double>{1, 0, 0, 2, 0, 0}).ok());
  const std::vector<double> p = classifier.grid({-1, 3, 10, 20, 3, 2}).take();
  ASSERT_EQ(p.size(), 2U * 3 * 2);
  const double xs[] = {-1, 1, 3}, ys[] = {10, 20};
  for (std::size_t r = 0; r < 2; r++)
    for (std::size_t c = 0; c < 3; c++) {
      const std::vector<double> point{xs[c], ys[r]};
      const std::vector<double> wanted = classifier.predict(point).take();
      EXPECT_EQ(p[(r * 3 + c) * 2], wanted[0]);
      EXPECT_EQ(p[(r * 3 + c) * 2 + 1], wanted[1]);
    }
  const std::vector<double> single = classifier.grid({-1, 3, 10, 20, 1, 1}).take();
  EXPECT_EQ(single, classifier.predict(std::vector<double>{-1, 10}).value());
}

// Logits (x, y): the larger coordinate is the prediction.
Wide larger_coordinate() {
  ClassifierOptions options;
  options.classes = 2;
  Wide classifier = create<double>(options);
  EXPECT_TRUE(classifier.set_parameters(std::vector<double>{1, 0, 0, 1, 0, 0}).ok());
  return classifier;
}

TEST(Evaluate, CountsTrueClassesInRowsAndPredictedOnesInColumns) {
  const std::vector<double> inputs{1, 0, 2, 0, 3, 0, 0, 1, 0, 2, 5, 0};
  const std::vector<std::uint8_t> labels{0, 0, 1, 1, 1, 0};
  const Evaluation evaluation = larger_coordinate().evaluate(inputs, labels).value();
  EXPECT_EQ(evaluation.confusion, (std::vector<std::uint32_t>{3, 0, 1, 2}));
  EXPECT_DOUBLE_EQ(evaluation.accuracy, 5 / 6.0);
  double loss = 0;
  for (const double margin : {1.0, 2.0, -3.0, 1.0, 2.0, 5.0})
    loss += std::log1p(std::exp(-margin)) / 6;
  EXPECT_NEAR(evaluation.loss, loss, 1e-15);
}

TEST(Reliability, PutsEachSampleIntoTheBinOfItsLargestProbability) {
  // Margins whose probabilities are 0.6, 0.8 and 0.8, the last one wrong; and a sure one.
  const auto margin = [](double p) { return std::log(p / (1 - p)); };
  const std::vector<double> inputs{margin(0.6), 0, margin(0.81), 0, 0, margin(0.83), 800, 0};
  const std::vector<std::uint8_t> labels{0, 0, 0, 0};
  const std::vector<ReliabilityBin> bins =
      larger_coordinate().reliability(inputs, labels, 4).value();
  ASSERT_EQ(bins.size(), 4U);
  EXPECT_EQ(bins[0].count, 0U);
  EXPECT_TRUE(std::isnan(bins[0].confidence));
  EXPECT_TRUE(std::isnan(bins[1].accuracy));
  EXPECT_EQ(bins[2].count, 1U);
  EXPECT_NEAR(bins[2].confidence, 0.6, 1e-12);
  EXPECT_EQ(bins[2].accuracy, 1);
  EXPECT_EQ(bins[3].count, 3U);  // a probability of 1 belongs to the last bin
  EXPECT_NEAR(bins[3].confidence, (0.81 + 0.83 + 1) / 3, 1e-12);
  EXPECT_NEAR(bins[3].accuracy, 2 / 3.0, 1e-15);
}

}  // namespace
}  // namespace activation_lab
