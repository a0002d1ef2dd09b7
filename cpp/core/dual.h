// A number that carries its derivative along: f(Dual{x, 1}).slope is f'(x). It shows that the
// derivative in a registry row is the derivative of the value; only tests use it, on the C library.
// In long double, so that its own rounding does not blur the comparison.
#pragma once

#include <cmath>

namespace activation_lab {

struct Dual {
  long double value = 0;
  long double slope = 0;

  struct Mask {
    bool set;
  };

  Dual() = default;
  // Implicit: a literal in a formula is a number
  Dual(long double v, long double s = 0) : value(v), slope(s) {}

  friend Dual operator-(Dual a) { return {-a.value, -a.slope}; }
  friend Dual operator+(Dual a, Dual b) { return {a.value + b.value, a.slope + b.slope}; }
  friend Dual operator-(Dual a, Dual b) { return {a.value - b.value, a.slope - b.slope}; }
  friend Dual operator*(Dual a, Dual b) {
    return {a.value * b.value, a.slope * b.value + a.value * b.slope};
  }
  friend Dual operator/(Dual a, Dual b) {
    const long double quotient = a.value / b.value;
    return {quotient, (a.slope - quotient * b.slope) / b.value};
  }
  static Dual constant(const double* c) { return {*c}; }

  friend Mask operator<(Dual a, Dual b) { return {a.value < b.value}; }
  friend Mask operator>(Dual a, Dual b) { return b < a; }
  friend Mask operator==(Dual a, Dual b) { return {a.value == b.value}; }

  friend bool lies_in(Dual parameter, double low, double high) {
    return low < parameter.value && parameter.value <= high;
  }
  friend Dual select(Mask m, Dual a, Dual b) { return m.set ? a : b; }
  friend Dual max(Dual x, Dual bound) { return x.value < bound.value ? bound : x; }
  friend Dual min(Dual x, Dual bound) { return bound.value < x.value ? bound : x; }
  friend Dual abs(Dual a) { return a.value < 0 ? -a : a; }
  friend Dual divided(Dual a) { return a; }
  friend Dual keep_nan(Dual, Dual y) { return y; }
  friend Dual clip_exponent(Dual x) { return min(max(x, -700), 700); }
  friend Dual tail_clip(Dual x) { return min(abs(x), 700); }
  friend Dual normal_clip(Dual x) { return min(abs(x), 39); }

  // Clipped as in exponential.h: beyond, a quotient's slope would be infinity over infinity.
  friend Dual exp(Dual a) {
    a = min(a, 700);
    const long double e = std::exp(a.value);
    return {e, e * a.slope};
  }
  friend Dual expm1(Dual a) { return {std::expm1(a.value), std::exp(a.value) * a.slope}; }
  friend Dual half_exp(Dual a) { return exp(a) / 2; }
  friend Dual half_expm1(Dual a) { return expm1(a) / 2; }
  friend Dual two_plus_two_cosh(Dual a) {
    return {2 + 2 * std::cosh(a.value), 2 * std::sinh(a.value) * a.slope};
  }
  friend Dual log1p_of_twice(Dual a) {
    return {std::log1p(2 * a.value), 2 * a.slope / (1 + 2 * a.value)};
  }
  friend Dual normal_density(Dual a) {
    const long double d = std::exp(-a.value * a.value / 2) * 0.39894228040143267794L;
    return {d, -a.value * d * a.slope};
  }
  friend Dual normal_tail(Dual a) {
    return {std::erfc(a.value * 0.70710678118654752440L) / 2, -normal_density(a).value * a.slope};
  }
  template <class Tail>
  friend Dual gate_reach(Dual slope, Dual drop, const double (&power)[1], Tail tail) {
    const Dual e = tail();
    return (slope + power[0] * expm1(drop)) / ((1 + e) * (1 + 1 / e));
  }
  friend Dual gelu_tanh_power(Dual a) {
    return exp(1.5957691216057308 * (a + 0.044715 * a * a * a));
  }
  friend Dual normal_reach(Dual a) { return normal_tail(a) - a * normal_density(a); }
};

}  // namespace activation_lab
