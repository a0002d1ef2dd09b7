// A number of some 104 bits as the sum of two doubles (Dekker 1971; Hida, Li and Bailey 2001): what
// the core's results are judged by. The same everywhere, unlike long double.
#pragma once

#include <cmath>

namespace activation_lab {

struct DoubleDouble {
  double hi = 0, lo = 0;

  constexpr DoubleDouble() = default;
  constexpr DoubleDouble(double h, double l = 0) : hi(h), lo(l) {}

  // a + b exactly, for |a| >= |b|.
  static DoubleDouble quick_sum(double a, double b) {
    const double s = a + b;
    return {s, b - (s - a)};
  }
  static DoubleDouble sum(double a, double b) {
    const double s = a + b;
    const double part = s - a;
    return {s, (a - (s - part)) + (b - part)};
  }
  // a b exactly, by halves of 26 bits; |a|, |b| below 2^990.
  static DoubleDouble product(double a, double b) {
    const double p = a * b;
    const double ta = 134217729 * a;
    const double tb = 134217729 * b;
    const double ah = ta - (ta - a);
    const double bh = tb - (tb - b);
    const double al = a - ah;
    const double bl = b - bh;
    return {p, ((ah * bh - p) + ah * bl + al * bh) + al * bl};
  }

  friend DoubleDouble operator-(DoubleDouble a) { return {-a.hi, -a.lo}; }
  friend DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
    DoubleDouble s = sum(a.hi, b.hi);
    const DoubleDouble t = sum(a.lo, b.lo);
    s = quick_sum(s.hi, s.lo + t.hi);
    return quick_sum(s.hi, s.lo + t.lo);
  }
  friend DoubleDouble operator-(DoubleDouble a, DoubleDouble b) { return a + -b; }
  friend DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
    const DoubleDouble p = product(a.hi, b.hi);
    return quick_sum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
  }
  friend DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
    const double q1 = a.hi / b.hi;
    DoubleDouble rest = a - b * DoubleDouble(q1);
    const double q2 = rest.hi / b.hi;
    rest = rest - b * DoubleDouble(q2);
    return quick_sum(q1, q2) + DoubleDouble(rest.hi / b.hi);
  }
  friend bool operator<(DoubleDouble a, DoubleDouble b) {
    return a.hi < b.hi || (a.hi == b.hi && a.lo < b.lo);
  }
  friend bool operator>(DoubleDouble a, DoubleDouble b) { return b < a; }
};

inline DoubleDouble abs(DoubleDouble a) { return a.hi < 0 ? -a : a; }
// Exact unless the result is subnormal.
inline DoubleDouble scaled(DoubleDouble a, int power_of_two) {
  return {std::ldexp(a.hi, power_of_two), std::ldexp(a.lo, power_of_two)};
}

// Accurate to some 94 bits. exp and expm1 for |x| up to 745.
DoubleDouble exp(DoubleDouble x);
DoubleDouble expm1(DoubleDouble x);
// x > 0.
DoubleDouble log(DoubleDouble x);
// x > -1/2; full relative accuracy near 0.
DoubleDouble log1p(DoubleDouble x);
// |x| up to 10^5.
DoubleDouble sin(DoubleDouble x);
DoubleDouble cos(DoubleDouble x);
// e^(-x^2 / 2) / sqrt(2 pi), and its integral from -infinity to x; |x| up to 38.
DoubleDouble normal_density(DoubleDouble x);
DoubleDouble normal_distribution(DoubleDouble x);

}  // namespace activation_lab
