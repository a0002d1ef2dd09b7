#include "core/teaching/forms.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/activations.h"
#include "ulp.h"

namespace activation_lab::teaching {
namespace {

std::vector<float> slope_of(std::vector<float> xs) {
  EXPECT_TRUE(sigmoid_slope_from_value(xs, xs).ok());
  return xs;
}
std::vector<float> elu_of(std::vector<float> xs, double alpha) {
  EXPECT_TRUE(elu_from_exp(xs, xs, alpha).ok());
  return xs;
}
std::vector<float> leaky_of(std::vector<float> xs, double alpha) {
  EXPECT_TRUE(leaky_relu_from_max(xs, xs, alpha).ok());
  return xs;
}

// The core's own answer.
std::vector<float> core_of(std::string_view id, Part part, const std::vector<float>& xs,
                           double alpha = 0) {
  std::vector<float> out(xs.size());
  EXPECT_TRUE(apply<float>(*find_activation(id).value(), part, xs, out, {alpha}).ok());
  return out;
}

// A walk over all finite float32, by bit pattern, and the everyday range.
std::vector<float> some_floats() {
  std::vector<float> xs;
  for (std::uint32_t bits = 0; bits < 0x7f800000U; bits += 0x00012345U) {
    xs.push_back(float_of(bits));
    xs.push_back(-float_of(bits));
  }
  for (int i = -2000; i <= 2000; i++) xs.push_back(static_cast<float>(i) / 64);
  return xs;
}

TEST(SigmoidSlopeFromValue, IsYTimesOneMinusYInFloat32) {
  const std::vector<float> xs = some_floats();
  const std::vector<float> ys = core_of("sigmoid", Part::kValue, xs);
  const std::vector<float> slopes = slope_of(xs);
  for (std::size_t i = 0; i < xs.size(); i++) {
    const float rest = 1 - ys[i];
    ASSERT_EQ(slopes[i], ys[i] * rest) << xs[i];
  }
}

TEST(SigmoidSlopeFromValue, IsZeroOnceTheValueRoundsToOneWhereTheRealSlopeIsNot) {
  EXPECT_GT(slope_of({17.32f})[0], 0);
  for (const float x : {17.33f, 20.0f, 88.0f, 3e38f}) EXPECT_EQ(slope_of({x})[0], 0) << x;
  EXPECT_NEAR(core_of("sigmoid", Part::kDerivative, {20})[0], 2.06115369e-09, 1e-16);
}

TEST(SigmoidSlopeFromValue, HasNoSuchFaultOnTheLeft) {
  for (const float x : {-17.33f, -20.0f, -60.0f}) {
    const float real = core_of("sigmoid", Part::kDerivative, {x})[0];
    EXPECT_NEAR(slope_of({x})[0] / real, 1, 1e-6) << x;
  }
}

TEST(EluFromExp, IsTheDifferenceInFloat32) {
  // Numbers whose e^x is known in float32 to the last bit: from double, rounded once.
  for (const float x : {-0.001f, -0.25f, -1.0f, -5.0f, -16.0f}) {
    const auto power = static_cast<float>(std::exp(static_cast<double>(x)));
    const float difference = power - 1;
    EXPECT_EQ(elu_of({x}, 1.5)[0], 1.5f * difference) << x;
  }
}

TEST(EluFromExp, LosesDigitsNearZeroAndAgreesFarFromIt) {
  EXPECT_EQ(elu_of({-1e-8f}, 1)[0], 0);
  EXPECT_EQ(core_of("elu", Part::kValue, {-1e-8f}, 1)[0], -1e-8f);
  const double right = core_of("elu", Part::kValue, {-1e-4f}, 1)[0];
  const double naive = elu_of({-1e-4f}, 1)[0];
  EXPECT_GT(std::fabs(naive / right - 1), 1e-5);
  EXPECT_LT(std::fabs(naive / right - 1), 1e-3);
  for (const float x : {-3.0f, -10.0f, -100.0f})
    EXPECT_NEAR(elu_of({x}, 2)[0], core_of("elu", Part::kValue, {x}, 2)[0], 2e-7) << x;
}

TEST(EluFromExp, IsTheInputItselfAboveZero) {
  const std::vector<float> xs{1e-40f, 0.5f, 3, 3e38f};
  EXPECT_EQ(elu_of(xs, 2), xs);
}

TEST(LeakyReluFromMax, AgreesWithTheCoreUpToAlphaOne) {
  std::vector<float> xs = some_floats();
  for (const double alpha : {-0.5, 0.0, 0.01, 0.3, 1.0}) {
    std::vector<float> right = core_of("leaky_relu", Part::kValue, xs, alpha);
    const std::vector<float> naive = leaky_of(xs, alpha);
    for (std::size_t i = 0; i < xs.size(); i++)
      if (alpha >= 0 || xs[i] > 0) {
        ASSERT_EQ(naive[i], right[i]) << xs[i] << ", " << alpha;
      }
  }
}

TEST(LeakyReluFromMax, IsAnotherFunctionAboveAlphaOne) {
  EXPECT_EQ(leaky_of({-2, 3}, 2), (std::vector<float>{-2, 6}));
  EXPECT_EQ(core_of("leaky_relu", Part::kValue, {-2, 3}, 2), (std::vector<float>{-4, 3}));
}

TEST(Forms, GiveNaNForNaN) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_TRUE(std::isnan(slope_of({nan})[0]));
  EXPECT_TRUE(std::isnan(elu_of({nan}, 1)[0]));
  EXPECT_TRUE(std::isnan(leaky_of({nan}, 0.1)[0]));
}

TEST(Forms, TakeInfinitiesAndNothing) {
  const float infinity = std::numeric_limits<float>::infinity();
  EXPECT_EQ(slope_of({-infinity, infinity}), (std::vector<float>{0, 0}));
  EXPECT_EQ(elu_of({-infinity, infinity}, 2), (std::vector<float>{-2, infinity}));
  EXPECT_EQ(leaky_of({-infinity, infinity}, 0.5), (std::vector<float>{-infinity, infinity}));
  EXPECT_TRUE(slope_of({}).empty());
}

TEST(Forms, RoundAlphaToFloat32First) {
  EXPECT_EQ(leaky_of({-1}, 0.1)[0], -0.1f);
  EXPECT_EQ(elu_of({-200}, 0.1)[0], -0.1f);
}

TEST(Forms, RefuseAnAlphaThatIsNotFiniteAndAnOutOfAnotherLength) {
  const std::vector<float> xs(3);
  std::vector<float> out(3), wrong(2);
  const double infinity = std::numeric_limits<double>::infinity();
  for (const auto form : {elu_from_exp, leaky_relu_from_max})
    for (const double alpha : {infinity, -infinity, std::nan("")}) {
      const Status status = form(xs, out, alpha);
      ASSERT_FALSE(status.ok()) << alpha;
      EXPECT_EQ(status.error().code, ErrorCode::kInvalidArgument);
    }
  EXPECT_EQ(elu_from_exp(xs, out, infinity).error().message,
            "alpha is Infinity; it must be a number, finite");
  EXPECT_FALSE(sigmoid_slope_from_value(xs, wrong).ok());
  for (const Status& status : {elu_from_exp(xs, wrong, 1), leaky_relu_from_max(xs, wrong, 1)}) {
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().message, "out has 2 elements; it must have 3 (as many as xs)");
  }
}

}  // namespace
}  // namespace activation_lab::teaching
