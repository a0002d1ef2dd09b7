// The network's forward and backward pass: judged by differences of its own loss, in double.
#include "core/network.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

#include "classifiers.h"
#include "core/random.h"
#include "every_row.h"
#include "seeds.h"

namespace activation_lab {
namespace {

using Wide = BasicClassifier<double>;

std::vector<double> normal_numbers(std::size_t count, Random& random) {
  std::vector<double> numbers(count);
  for (double& x : numbers) x = random.normal();
  return numbers;
}

struct Sample {
  std::vector<double> inputs;
  std::vector<std::uint8_t> labels;
};
Sample draw_sample(std::size_t rows, std::size_t inputs, std::size_t classes, Random& random) {
  Sample sample{normal_numbers(rows * inputs, random), {}};
  for (std::size_t i = 0; i < rows; i++)
    sample.labels.push_back(
        static_cast<std::uint8_t>(random.below(static_cast<std::uint32_t>(classes))));
  return sample;
}

// On which side of each kink every z of every sample lies.
std::vector<bool> sides_of_kinks(const Wide& network, const Sample& sample) {
  std::vector<bool> sides;
  const std::size_t inputs = network.shape().inputs();
  for (std::size_t row = 0; row < sample.labels.size(); row++) {
    const std::span<const double> x(&sample.inputs[row * inputs], inputs);
    const Explanation<double> shown = network.explain(x, {}).value();
    for (std::size_t l = 0; l + 1 < shown.layers.size(); l++)
      for (const double kink : network.shape().layers()[l].activation->kinks)
        for (const double z : shown.layers[l].z) sides.push_back(z > kink);
  }
  return sides;
}

struct GradientCheck {
  std::size_t checked = 0, redrawn = 0;

  // Every parameter against the central difference of the loss; a parameter whose step crosses a
  // kink is checked again with a new sample.
  void run(const std::vector<HiddenLayer>& layers, std::uint64_t seed) {
    ClassifierOptions options;
    options.inputs = 2;
    options.classes = 3;
    options.layers = layers;
    Wide network = create<double>(options);
    Random random(seed, 40);
    // Of half the size, so that the loss is about 1 and its rounding below what is judged.
    std::vector<double> parameters = normal_numbers(network.shape().parameter_count(), random);
    for (double& w : parameters) w /= 2;
    ASSERT_TRUE(network.set_parameters(parameters).ok());
    Sample sample = draw_sample(6, 2, 3, random);
    std::vector<double> gradient = gradient_on(network, sample);
    for (std::size_t i = 0; i < parameters.size(); i++) {
      while (!check(network, parameters, i, sample, gradient[i])) {
        if (testing::Test::HasFatalFailure()) return;
        redrawn++;
        sample = draw_sample(6, 2, 3, random);
        ASSERT_TRUE(network.set_parameters(parameters).ok());
        gradient = gradient_on(network, sample);
      }
      checked++;
    }
  }

 private:
  static std::vector<double> gradient_on(Wide& network, const Sample& sample) {
    EXPECT_TRUE(network.set_data(sample.inputs, sample.labels).ok());
    return network.gradient().take();
  }

  // False: the step crosses a kink.
  static bool check(Wide& network, std::vector<double> parameters, std::size_t i,
                    const Sample& sample, double gradient) {
    const double w = parameters[i];
    const double h = 1e-6 * std::max(1.0, std::fabs(w));
    parameters[i] = w + h;
    EXPECT_TRUE(network.set_parameters(parameters).ok());
    const double above = network.evaluate(sample.inputs, sample.labels).value().loss;
    const std::vector<bool> sides_above = sides_of_kinks(network, sample);
    const double up = parameters[i];
    parameters[i] = w - h;
    EXPECT_TRUE(network.set_parameters(parameters).ok());
    const double below = network.evaluate(sample.inputs, sample.labels).value().loss;
    if (sides_above != sides_of_kinks(network, sample)) return false;
    const double slope = (above - below) / (up - parameters[i]);
    // A failed check is fatal, so that run() stops.
    [&] {
      ASSERT_NEAR(gradient, slope, 1e-7 * std::max(std::fabs(gradient), 1e-2)) << "parameter " << i;
    }();
    return !testing::Test::HasFatalFailure();
  }
};

class NetworkGradient : public EveryRow {};
ACTIVATION_LAB_FOR_EVERY_ROW(NetworkGradient);

TEST_P(NetworkGradient, EqualsCentralDifferencesForEveryParameter) {
  GradientCheck total;
  const std::vector<ParameterValues> settings = slider_settings();
  for (std::uint64_t seed = 0; seed < kSeeds; seed++) {
    const ParameterValues& p = settings[seed % settings.size()];
    ASSERT_NO_FATAL_FAILURE(total.run({{4, &row(), p}, {3, &row(), p}}, seed)) << "seed " << seed;
  }
  EXPECT_EQ(total.checked, kSeeds * (4 * 3 + 3 * 5 + 3 * 4));
  EXPECT_LE(total.redrawn * 100, total.checked);
}

TEST(MixedNetworkGradient, EqualsCentralDifferencesForEveryParameter) {
  GradientCheck total;
  Random random(1, 41);
  for (std::uint64_t seed = 0; seed < kSeeds; seed++) {
    std::vector<HiddenLayer> layers;
    for (const std::size_t units : {4U, 3U, 5U}) {
      const auto index = random.below(static_cast<std::uint32_t>(activations().size()));
      layers.push_back(layer(units, activations()[index].id));
    }
    ASSERT_NO_FATAL_FAILURE(total.run(layers, seed)) << "seed " << seed;
  }
  EXPECT_LE(total.redrawn * 100, total.checked);
}

TEST(NetworkWithoutHiddenLayers, HasTheGradientOfCentralDifferences) {
  GradientCheck total;
  for (std::uint64_t seed = 0; seed < kSeeds; seed++)
    ASSERT_NO_FATAL_FAILURE(total.run({}, seed)) << "seed " << seed;
  EXPECT_EQ(total.redrawn, 0U);
}

TEST(Network, GivesTheSameProbabilitiesInFloat32AndInDouble) {
  for (const Activation& row : activations()) {
    ClassifierOptions options;
    options.layers = {layer(9, row.id), layer(7, row.id)};
    Classifier narrow = create(options);
    Wide wide = create<double>(options);
    std::vector<double> parameters(narrow.parameters().begin(), narrow.parameters().end());
    ASSERT_TRUE(wide.set_parameters(parameters).ok());
    const LabelledData data = training_data("spiral", 3);
    const std::vector<double> inputs(data.inputs.begin(), data.inputs.end());
    const std::vector<float> p = narrow.predict(data.inputs).take();
    const std::vector<double> exact = wide.predict(inputs).take();
    for (std::size_t i = 0; i < p.size(); i++)
      ASSERT_NEAR(static_cast<double>(p[i]), exact[i], 2e-6) << row.id;
  }
}

TEST(Network, AddsUpABatchThatIsLongerThanOnePass) {
  // 150 samples take three passes; the mean over them is the weighted mean of any two parts.
  Random random(2, 40);
  ClassifierOptions options;
  options.layers = {layer(5, "tanh"), layer(4, "silu")};
  Wide network = create<double>(options);
  const Sample all = draw_sample(150, 2, 3, random);
  const auto gradient_of = [&](std::size_t from, std::size_t to) {
    const std::vector<double> inputs(&all.inputs[2 * from],
                                     &all.inputs[2 * from] + 2 * (to - from));
    const std::vector<std::uint8_t> labels(&all.labels[from], &all.labels[from] + (to - from));
    EXPECT_TRUE(network.set_data(inputs, labels).ok());
    return network.gradient().take();
  };
  static_assert(Pass<double>::kMostSamples == 64);
  const std::vector<double> whole = gradient_of(0, 150);
  for (const std::size_t cut : {1U, 63U, 64U, 65U, 100U}) {
    const std::vector<double> left = gradient_of(0, cut);
    const std::vector<double> right = gradient_of(cut, 150);
    for (std::size_t i = 0; i < whole.size(); i++) {
      const auto n = static_cast<double>(cut);
      ASSERT_NEAR(whole[i], (n * left[i] + (150 - n) * right[i]) / 150, 1e-15) << cut;
    }
  }
}

TEST(Network, GivesASampleTheSameBitsAloneAndAmongOthers) {
  const Classifier classifier = spiral_classifier(1);
  const LabelledData data = training_data("spiral", 2);
  const std::vector<float> together = classifier.predict(data.inputs).take();
  for (std::size_t i = 0; i < data.labels.size(); i++) {
    const std::vector<float> input(&data.inputs[2 * i], &data.inputs[2 * i] + 2);
    const std::vector<float> alone = classifier.predict(input).take();
    for (std::size_t k = 0; k < 3; k++) ASSERT_EQ(alone[k], together[3 * i + k]) << i;
  }
}

TEST(NetworkShape, LaysLayersOutWeightsFirstThenBiases) {
  const std::vector<HiddenLayer> hidden{layer(5, "relu"), layer(4, "tanh")};
  const NetworkShape shape(2, hidden, 3);
  ASSERT_EQ(shape.layers().size(), 3U);
  EXPECT_EQ(shape.inputs(), 2U);
  EXPECT_EQ(shape.classes(), 3U);
  EXPECT_EQ(shape.parameter_count(), 5U * 3 + 4 * 6 + 3 * 5);
  EXPECT_EQ(shape.layers()[0].weights, 0U);
  EXPECT_EQ(shape.layers()[0].biases, 10U);
  EXPECT_EQ(shape.layers()[1].weights, 15U);
  EXPECT_EQ(shape.layers()[1].biases, 35U);
  EXPECT_EQ(shape.layers()[2].weights, 39U);
  EXPECT_EQ(shape.layers()[2].activation, nullptr);
}

}  // namespace
}  // namespace activation_lab
