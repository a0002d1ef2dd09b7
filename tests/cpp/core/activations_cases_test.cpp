// The cases that other libraries get or got wrong, each in every lane and tail position, and the
// conventions at points where several answers are in use.
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "exact.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// f(x), or f'(x) where the name ends in an apostrophe: the result of x in an array of `size` at
// `place`, among other numbers. Two widths of the widest kernel are crossed.
float evaluate(std::string_view name, float x, double alpha, std::size_t place, std::size_t size) {
  const bool is_derivative = name.back() == '\'';
  if (is_derivative) name.remove_suffix(1);
  const Activation& row = *find_activation(name).value();
  ParameterValues p = row.initial_parameters();
  if (row.parameters.size() > 0 && !std::isnan(alpha)) p[0] = alpha;
  std::vector<float> in(size), out(size);
  for (std::size_t i = 0; i < size; i++) in[i] = static_cast<float>(i) / 4 - 3;
  in[place] = x;
  EXPECT_TRUE(apply<float>(row, is_derivative ? Part::kDerivative : Part::kValue, in, out, p).ok());
  return out[place];
}

// Calls `check(y)` with the result from each position of each length up to `longest`.
template <class Check>
void everywhere(std::string_view name, float x, double alpha, std::size_t longest, Check check) {
  for (std::size_t size = 1; size <= longest; size++)
    for (std::size_t place = 0; place < size; place++) {
      const float y = evaluate(name, x, alpha, place, size);
      ASSERT_NO_FATAL_FAILURE(check(y)) << name << "(" << x << ") at " << place << " of " << size;
    }
}

double float32_ulps(float y, float right) {
  return std::fabs(static_cast<double>(y) - static_cast<double>(right)) /
         ulp_of<float>(static_cast<double>(right));
}

struct TrickyCase {
  std::string_view function;
  std::uint32_t x, y;  // bits
};
constexpr TrickyCase kTricky[] = {
#include "tricky_finite.inc"
};

// "elu'(1)" is the derivative of elu with alpha 1; log-sigmoid is minus softplus(-x).
struct Wanted {
  std::string name;
  double alpha;
  float x, y;
};
Wanted read_case(const TrickyCase& c) {
  Wanted wanted{std::string(c.function), kNaN, float_of(c.x), float_of(c.y)};
  if (const std::size_t bracket = wanted.name.find('('); bracket != std::string::npos) {
    wanted.alpha = std::stod(wanted.name.substr(bracket + 1));
    wanted.name.resize(bracket);
  }
  if (wanted.name == "hardswish") wanted.name = "hard_swish";
  if (wanted.name == "logsigmoid") return {"softplus", kNaN, -wanted.x, -wanted.y};
  return wanted;
}

TEST(TrickyCases, NumberOneHundredAndFiftyTwo) { EXPECT_EQ(std::size(kTricky), 152U); }

TEST(TrickyCases, AreWithinOneUlpInEveryLaneAndTail) {
  for (const TrickyCase& tricky : kTricky) {
    const Wanted wanted = read_case(tricky);
    everywhere(wanted.name, wanted.x, wanted.alpha, 24,
               [&](float y) { ASSERT_LE(float32_ulps(y, wanted.y), 1.0) << y; });
  }
}

// 400-bit arithmetic made the cases: where exact.cpp rounds to the same float32, it is right.
TEST(TrickyCases, AreWhatTheIndependentDefinitionsRoundTo) {
  for (const TrickyCase& tricky : kTricky) {
    Wanted wanted = read_case(tricky);
    const bool is_derivative = wanted.name.back() == '\'';
    if (is_derivative) wanted.name.pop_back();
    const ExactFunction* function = find_exact(wanted.name);
    ASSERT_NE(function, nullptr) << wanted.name;
    const DoubleDouble y =
        function->at(is_derivative ? Part::kDerivative : Part::kValue,
                     static_cast<double>(wanted.x), std::isnan(wanted.alpha) ? 1 : wanted.alpha);
    EXPECT_EQ(static_cast<float>(y.hi), wanted.y) << tricky.function << " at " << wanted.x;
  }
}

// Cases that libraries get wrong, those at infinity and NaN among them. Alpha is NaN for "as it is initially".
struct NamedCase {
  std::string_view name;
  float x, y;
  double alpha = kNaN;
};
constexpr NamedCase kCases[] = {
    {"sigmoid", -88.75f, 2.85999131e-39f},
    {"sigmoid", -100, 3.78350585e-44f},
    {"sigmoid", -103.5f, 1.40129846e-45f},
    {"sigmoid", kInfinity, 1},
    {"sigmoid", -kInfinity, 0},
    {"sigmoid'", 10, 4.53958091e-05f},
    {"sigmoid'", 17.5f, 2.51099905e-08f},
    {"sigmoid'", 20, 2.06115369e-09f},
    {"sigmoid'", 50, 1.92874989e-22f},
    {"sigmoid'", -548, 0},
    {"tanh", 1e-40f, 1e-40f},
    {"tanh", 9, 0.99999994f},
    {"tanh", 9.02f, 1},
    {"tanh'", 5, 1.81583237e-04f},
    {"tanh'", 9.02f, 5.85311604e-08f},
    {"tanh'", 20, 1.69934165e-17f},
    {"tanh", kInfinity, 1},
    {"tanh", -kInfinity, -1},
    {"relu", kNaN, kNaN},
    {"relu", 1e-40f, 1e-40f},
    {"relu", kInfinity, kInfinity},
    {"relu", -kInfinity, 0},
    {"leaky_relu", -1, -2, 2},
    {"leaky_relu", -1, 0.5f, -0.5},
    {"leaky_relu", -1e-40f, -5e-41f, 0.5},
    {"elu", -1e-8f, -1e-8f},
    {"elu", -1e-4f, -9.99949989e-05f},
    {"elu", -1e-30f, -1e-30f},
    {"elu'", 100, 1},
    {"elu'", -100, 3.78350585e-44f},
    {"elu'", -1, 0.735758882f, 2},
    {"elu", -kInfinity, -1},
    {"elu", -kInfinity, -3, 3},
    {"elu", kInfinity, kInfinity},
    {"selu", -1, -1.11133075f},
    {"selu", -1e-8f, -1.75809927e-08f},
    {"selu", -kInfinity, -1.75809932f},
    {"softplus", 89, 89},
    {"softplus", 1000, 1000},
    {"softplus", -20, 2.06115369e-09f},
    {"softplus", -50, 1.92874989e-22f},
    {"softplus", -100, 3.78350585e-44f},
    {"softplus", kInfinity, kInfinity},
    {"softplus", -kInfinity, 0},
    {"gelu", -3, -4.04969417e-03f},
    {"gelu", -5.5f, -1.04442591e-07f},
    {"gelu", -10, -7.61985298e-23f},
    {"gelu", -13, -7.95231385e-38f},
    {"gelu", -kInfinity, 0},
    {"gelu'", -5.5f, -5.73347222e-07f},
    {"gelu'", -8, -3.9796071e-14f},
    {"gelu'", 1e20f, 1},
    {"gelu'", -1e20f, 0},
    {"gelu'", kInfinity, 1},
    {"gelu'", -kInfinity, 0},
    {"gelu_tanh", -3, -3.63739207e-03f},
    {"gelu_tanh", -5, -2.29179619e-07f},
    {"gelu_tanh", -10, -1.20409239e-37f},
    {"gelu_tanh", 1e13f, 1e13f},
    {"gelu_tanh", -1e13f, 0},
    {"gelu_tanh", -kInfinity, 0},
    {"gelu_tanh'", kInfinity, 1},
    {"gelu_tanh'", -kInfinity, 0},
    {"silu", -89, -1.98235349e-37f},
    {"silu", -100, -3.72044742e-42f},
    {"silu", -kInfinity, 0},
    {"silu'", -89, -1.96008002e-37f},
    {"silu'", kInfinity, 1},
    {"silu'", -kInfinity, 0},
    {"mish", 100, 100},
    {"mish", -50, -9.64374899e-21f},
    {"mish", -100, -3.72044742e-42f},
    {"mish", -kInfinity, 0},
    {"mish'", kInfinity, 1},
    {"mish'", -kInfinity, 0},
    {"softsign", kInfinity, 1},
    {"softsign", -kInfinity, -1},
    {"softsign'", kInfinity, 0},
    {"hard_swish", -kInfinity, 0},
    {"hard_swish", -3, 0},
    {"hard_swish", kInfinity, kInfinity},
    // Derivatives at kinks, and exact definitions: x / 6 + 1/2, the full constants of SELU.
    {"relu'", 0, 0},
    {"relu6'", 0, 0},
    {"relu6'", 6, 0},
    {"leaky_relu'", 0, 0.01f},
    {"leaky_relu'", 0, 3, 3},
    {"elu'", 0, 1},
    {"elu'", 0, 0.25f, 0.25},
    {"selu'", 0, 1.7580993f},
    {"hard_sigmoid'", -3, 0},
    {"hard_sigmoid'", 3, 0},
    {"hard_swish'", -3, 0},
    {"hard_swish'", 3, 1},
    {"hard_sigmoid", 1.5f, 0.75f},
    {"hard_sigmoid", -3, 0},
    {"hard_sigmoid", 3, 1},
    {"selu", 1, 1.05070099f},
    {"linear", kInfinity, kInfinity},
    {"linear'", -kInfinity, 1},
};

TEST(NamedCases, AreWithinOneUlpInEveryLaneAndTail) {
  for (const NamedCase& c : kCases) {
    everywhere(c.name, c.x, c.alpha, 24, [&](float y) {
      if (std::isnan(c.y)) {
        ASSERT_TRUE(std::isnan(y));
      } else if (std::isinf(c.y)) {
        ASSERT_EQ(y, c.y);
      } else {
        ASSERT_LE(float32_ulps(y, c.y), 1.0) << y;
      }
    });
  }
}

TEST(Conventions, KeepTheSignOfZeroAtZero) {
  for (const std::string_view name :
       {"tanh", "elu", "selu", "leaky_relu", "gelu", "gelu_tanh", "silu", "mish", "linear"})
    for (const float zero : {0.0f, -0.0f})
      everywhere(name, zero, kNaN, 24, [&](float y) { ASSERT_EQ(bits_of(y), bits_of(zero)) << y; });
}

TEST(Conventions, MakeLeakyReluBranchOnXForEveryAlpha) {
  const Activation& leaky = *find_activation("leaky_relu").value();
  for (const double alpha : {-2.0, 0.0, 0.5, 1.0, 3.0})
    for (const double x : {-4.0, -0.5, 0.0, 0.5, 4.0})
      EXPECT_EQ(leaky.f.value.at(x, {alpha, 0}), x > 0 ? x : alpha * x) << alpha << " " << x;
}

TEST(Conventions, KeepTheTwoGelusApart) {
  EXPECT_NE(evaluate("gelu", -3, kNaN, 0, 1), evaluate("gelu_tanh", -3, kNaN, 0, 1));
}

TEST(Conventions, GiveSoftplusNoThreshold) {
  // Libraries switch to x at 20, where ln(1 + e^x) is still x + 2e-9.
  const Activation& softplus = *find_activation("softplus").value();
  EXPECT_EQ(softplus.f.value.at(21, {}), 21 + 7.582560427911907e-10);
  EXPECT_GT(softplus.f.value.at(30, {}), 30);
}

// Slopes in (0, 1] take another way than the rest (see the row): not one bit may show it.
TEST(LeakyRelu, IsTheChoiceByTheSignOfXForEverySlope) {
  std::vector<float> xs{0.0f, -0.0f, kInfinity, -kInfinity, kNaN, 1e-45f, -1e-45f, 3e38f, -3e38f};
  for (std::uint64_t bits = 11; bits < 0x100000000; bits += 299993)
    xs.push_back(float_of(static_cast<std::uint32_t>(bits)));
  const float one = 1;
  for (const float alpha : {-2.0f, -0.0f, 0.0f, 1e-45f, 0.01f, 0.5f, std::nextafter(one, 0.0f), one,
                            std::nextafter(one, 2.0f), 3.0f}) {
    std::vector<float> ys(xs.size());
    ASSERT_TRUE(
        apply<float>(*find_activation("leaky_relu").value(), Part::kValue, xs, ys, {alpha}).ok());
    for (std::size_t i = 0; i < xs.size(); i++) {
      const float right = xs[i] < 0 ? alpha * xs[i] : xs[i];
      ASSERT_TRUE(same_bits(ys[i], right))
          << xs[i] << " with slope " << alpha << " gives " << ys[i];
    }
  }
}

}  // namespace
}  // namespace activation_lab
