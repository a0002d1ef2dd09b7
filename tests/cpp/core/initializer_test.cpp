#include "core/initializer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "classifiers.h"

namespace activation_lab {
namespace {

// 200 inputs, layers of 100 and 50, 10 classes: enough weights to measure a variance by.
const NetworkShape& wide_shape() {
  static const std::vector<HiddenLayer> hidden{layer(100, "relu"), layer(50, "relu")};
  static const NetworkShape shape(200, hidden, 10);
  return shape;
}

std::vector<double> initialized(Initializer initializer, std::uint64_t seed = 1) {
  std::vector<double> parameters(wide_shape().parameter_count(), 99);
  Random random(seed, Stream::kWeights);
  initialize<double>(initializer, wide_shape(), random, parameters);
  return parameters;
}

struct Moments {
  double mean = 0, variance = 0, fourth = 0;
};
Moments moments_of(const std::vector<double>& parameters, const LayerShape& layer) {
  Moments m;
  const auto n = static_cast<double>(layer.weight_count());
  for (std::size_t i = layer.weights; i < layer.biases; i++) {
    const double square = parameters[i] * parameters[i];
    m.mean += parameters[i] / n;
    m.variance += square / n;
    m.fourth += square * square / n;
  }
  return m;
}

void expect_variance(Initializer initializer, double (*variance)(double in, double out)) {
  const std::vector<double> parameters = initialized(initializer);
  for (const LayerShape& layer : wide_shape().layers()) {
    const double wanted =
        variance(static_cast<double>(layer.inputs), static_cast<double>(layer.units));
    const Moments m = moments_of(parameters, layer);
    const auto n = static_cast<double>(layer.weight_count());
    // Five standard errors of a normal sample's mean and variance.
    EXPECT_NEAR(m.mean, 0, 5 * std::sqrt(wanted / n));
    EXPECT_NEAR(m.variance / wanted, 1, 5 * std::sqrt(2 / n)) << layer.inputs << " inputs";
    EXPECT_NEAR(m.fourth / (m.variance * m.variance), 3, 5 * std::sqrt(24 / n));  // normal
  }
}

TEST(Initializer, GlorotHasVarianceTwoOverInPlusOut) {
  expect_variance(Initializer::kGlorot, [](double in, double out) { return 2 / (in + out); });
}
TEST(Initializer, HeHasVarianceTwoOverIn) {
  expect_variance(Initializer::kHe, [](double in, double) { return 2 / in; });
}
TEST(Initializer, LecunHasVarianceOneOverIn) {
  expect_variance(Initializer::kLecun, [](double in, double) { return 1 / in; });
}
TEST(Initializer, NormalHasVarianceOne) {
  expect_variance(Initializer::kNormal, [](double, double) { return 1.0; });
}

TEST(Initializer, ZerosAreZero) {
  const std::vector<double> parameters = initialized(Initializer::kZeros);
  EXPECT_EQ(std::count(parameters.begin(), parameters.end(), 0.0),
            static_cast<std::ptrdiff_t>(parameters.size()));
}

TEST(Initializer, LeavesEveryBiasAtZero) {
  for (const Initializer initializer :
       {Initializer::kGlorot, Initializer::kHe, Initializer::kLecun, Initializer::kNormal}) {
    const std::vector<double> parameters = initialized(initializer);
    for (const LayerShape& layer : wide_shape().layers())
      for (std::size_t i = layer.biases; i < layer.end(); i++) ASSERT_EQ(parameters[i], 0);
  }
}

TEST(Initializer, RepeatsItselfForTheSameSeedOnly) {
  EXPECT_EQ(initialized(Initializer::kGlorot, 5), initialized(Initializer::kGlorot, 5));
  EXPECT_NE(initialized(Initializer::kGlorot, 5), initialized(Initializer::kGlorot, 6));
}

TEST(Initializer, DrawsInFloat32TheRoundedNumbersOfDouble) {
  std::vector<float> narrow(wide_shape().parameter_count());
  Random random(1, Stream::kWeights);
  initialize<float>(Initializer::kHe, wide_shape(), random, narrow);
  const std::vector<double> wide = initialized(Initializer::kHe);
  for (std::size_t i = 0; i < wide.size(); i++)
    ASSERT_EQ(narrow[i], static_cast<float>(wide[i])) << i;
}

TEST(Initializer, HasItsIdsInTheOrderOfTheEnumeration) {
  EXPECT_EQ(kInitializerIds[static_cast<std::size_t>(Initializer::kGlorot)], "glorot");
  EXPECT_EQ(kInitializerIds[static_cast<std::size_t>(Initializer::kHe)], "he");
  EXPECT_EQ(kInitializerIds[static_cast<std::size_t>(Initializer::kLecun)], "lecun");
  EXPECT_EQ(kInitializerIds[static_cast<std::size_t>(Initializer::kNormal)], "normal");
  EXPECT_EQ(kInitializerIds[static_cast<std::size_t>(Initializer::kZeros)], "zeros");
}

}  // namespace
}  // namespace activation_lab
