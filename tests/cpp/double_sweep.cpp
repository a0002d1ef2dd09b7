#include "double_sweep.h"

#include <cmath>

#include "core/random.h"
#include "ulp.h"

namespace activation_lab {
namespace {

double draw(Random& random, std::uint64_t turn, const std::vector<double>& centres) {
  const auto between = [&](double most) { return (2 * random.uniform() - 1) * most; };
  if (turn % 7 == 0 && !centres.empty()) {
    const double centre = centres[random.below(static_cast<std::uint32_t>(centres.size()))];
    return centre + std::ldexp(between(0.5), -static_cast<int>(random.below(50)));
  }
  if (turn % 5 == 0) return between(700);
  if (turn % 4 == 0) {
    const int exponent = static_cast<int>(random.below(1993)) - 996;
    return std::copysign(std::ldexp(1 + random.uniform(), exponent), between(1));
  }
  return between(turn % 3 == 0 ? 40 : 8);
}

}  // namespace

DoubleErrors sweep_doubles(const Activation& row, Part part, const ExactFunction& exact,
                           const ParameterValues& parameters, std::uint64_t count) {
  const Formula& f = row.formula_of(part);
  const std::vector<double> centres = roots_and_kinks(row, part, parameters);
  Random random(1, 1);
  DoubleErrors found{.inputs = count};
  for (std::uint64_t i = 0; i < count; i++) {
    const double x = draw(random, i, centres);
    const DoubleDouble wanted = exact.at(part, x, parameters[0]);
    const double y = f.at(x, parameters);
    // There the definitions lose bits; gradual underflow is scalar_math_test.cpp's.
    if (std::fabs(wanted.hi) < 1e-290 && std::fabs(y) < 1e-290) continue;
    // Not `error > largest`: a NaN is the largest of all.
    if (const double error = ulp_error(y, wanted); !(error <= found.largest)) {
      found.largest = error == error ? error : HUGE_VAL;
      found.at = x;
    }
  }
  return found;
}

std::vector<double> roots_and_kinks(const Activation& row, Part part,
                                    const ParameterValues& parameters) {
  const Formula& f = row.formula_of(part);
  const auto is_below = [&](double x) { return f.at(x, parameters) < 0; };
  std::vector<double> found(row.kinks.begin(), row.kinks.end());
  for (double left = -12; left < 12; left += 1 / 48.0) {
    double a = left, b = left + 1 / 48.0;
    if (is_below(a) == is_below(b)) continue;
    while (b - a > 1e-12) {
      const double middle = a + (b - a) / 2;
      (is_below(middle) == is_below(a) ? a : b) = middle;
    }
    found.push_back(a);
  }
  return found;
}

}  // namespace activation_lab
