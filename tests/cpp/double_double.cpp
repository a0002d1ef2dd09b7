#include "double_double.h"

#include <cmath>
#include <initializer_list>

namespace activation_lab {
namespace {

constexpr DoubleDouble kLn2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr DoubleDouble kHalfPi{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};
constexpr double kHalfPiRest = -0x1.f1976b7ed8fbcp-110;
constexpr DoubleDouble kInverseRootTwoPi{0x1.9884533d43651p-2, -0x1.cbc0d30ebfd15p-56};

// x^first / first! - x^(first + step) / (first + step)! + ..., or all terms added.
DoubleDouble factorial_series(DoubleDouble x, int first, int step, bool alternating) {
  DoubleDouble term(1);
  for (int n = 1; n <= first; n++) term = term * x / DoubleDouble(n);
  DoubleDouble sum = term;
  for (int n = first; std::fabs(term.hi) > std::fabs(sum.hi) * 0x1p-110;) {
    for (int i = 0; i < step; i++) term = term * x / DoubleDouble(++n);
    if (alternating) term = -term;
    sum = sum + term;
  }
  return sum;
}

}  // namespace

// x = k ln 2 + r; e^(r / 256) - 1 by its series, then eight times m -> m (m + 2).
DoubleDouble expm1(DoubleDouble x) {
  const double k = std::floor(x.hi / kLn2.hi + 0.5);
  const DoubleDouble r = x - DoubleDouble(k) * kLn2;
  DoubleDouble m = factorial_series(scaled(r, -8), 1, 1, false);
  for (int i = 0; i < 8; i++) m = m * (m + DoubleDouble(2));
  if (k == 0) return m;
  // 2^k in two steps: it may be too large for a double, where the result is not.
  const int part = static_cast<int>(k) / 2;
  const int rest = static_cast<int>(k) - part;
  const DoubleDouble halfway =
      scaled(m + DoubleDouble(1), part) - DoubleDouble(std::ldexp(1, -rest));
  return scaled(halfway, rest);
}

DoubleDouble exp(DoubleDouble x) {
  const double k = std::floor(x.hi / kLn2.hi + 0.5);
  const DoubleDouble r = x - DoubleDouble(k) * kLn2;
  const int part = static_cast<int>(k) / 2;
  return scaled(scaled(expm1(r) + DoubleDouble(1), part), static_cast<int>(k) - part);
}

// Newton's method on e^y = x, from the C library's answer: one step doubles its 53 bits.
DoubleDouble log(DoubleDouble x) {
  const DoubleDouble y(std::log(x.hi));
  return y + (x * exp(-y) - DoubleDouble(1));
}

DoubleDouble log1p(DoubleDouble x) {
  const DoubleDouble y(std::log1p(x.hi));
  if (y.hi == 0) return x;
  return y + (x - expm1(y)) * exp(-y);
}

// x = n pi / 2 + r, then Taylor's series; `shift` quarters more.
static DoubleDouble sine_of_quarters(DoubleDouble x, int shift) {
  const double n = std::floor(x.hi / kHalfPi.hi + 0.5);
  const DoubleDouble r = x - DoubleDouble::product(n, kHalfPi.hi) -
                         DoubleDouble::product(n, kHalfPi.lo) - DoubleDouble(n * kHalfPiRest);
  const int quarter = (static_cast<int>(std::fmod(n, 4)) + 4 + shift) % 4;
  const DoubleDouble value = factorial_series(r, quarter % 2 == 0 ? 1 : 0, 2, true);
  return quarter < 2 ? value : -value;
}

DoubleDouble sin(DoubleDouble x) { return sine_of_quarters(x, 0); }
DoubleDouble cos(DoubleDouble x) { return sine_of_quarters(x, 1); }

DoubleDouble normal_density(DoubleDouble x) {
  return exp(scaled(-(x * x), -1)) * kInverseRootTwoPi;
}

// Left of 4 in size by Phi(a) = 1/2 + phi(a) (a + a^3 / 3 + a^5 / (3 5) + ...), further out by
// Phi(-a) = phi(a) / (a + 1 / (a + 2 / (a + 3 / ...))) (Abramowitz and Stegun 26.2.11, 26.2.14).
DoubleDouble normal_distribution(DoubleDouble x) {
  const DoubleDouble a = abs(x);
  if (a.hi < 4) {
    DoubleDouble term = a;
    DoubleDouble sum = a;
    for (int n = 3; term.hi > sum.hi * 0x1p-110; n += 2) {
      term = term * a * a / DoubleDouble(n);
      sum = sum + term;
    }
    const DoubleDouble middle = normal_density(a) * sum;
    return x.hi < 0 ? DoubleDouble(0.5) - middle : DoubleDouble(0.5) + middle;
  }
  DoubleDouble fraction = a;
  for (int n = 100; n > 0; n--) fraction = a + DoubleDouble(n) / fraction;
  const DoubleDouble tail = normal_density(a) / fraction;
  return x.hi < 0 ? tail : DoubleDouble(1) - tail;
}

}  // namespace activation_lab
