// One expression, all its uses: a number in double (plots), an array, a dual number (tests).
#pragma once

#include <array>
#include <cstddef>
#include <cstring>

#include "elementary.h"
#include "floats.h"
#ifdef ACTIVATION_LAB_DUAL
#include "dual.h"
#endif

namespace activation_lab {

// How many parameters an activation function may have.
inline constexpr std::size_t kMaxParameters = 2;
using ParameterValues = std::array<double, kMaxParameters>;

namespace formula_detail {

// Calls the expression with as many parameters as it takes.
template <class N, class Expression>
ACTIVATION_LAB_INLINE N evaluate(N x, const ParameterValues& p) {
  if constexpr (requires(Expression e) { e(x); }) {
    return Expression{}(x);
  } else if constexpr (requires(Expression e) { e(x, x); }) {
    return Expression{}(x, N(p[0]));
  } else {
    return Expression{}(x, N(p[0]), N(p[1]));
  }
}

// T is the array's type, N the number type that computes. The tail runs the same code as the rest,
// so every position gives the same bits. `in` may be `out`.
template <class Expression, class N, class T>
void over(const T* in, T* out, std::size_t n, const ParameterValues& p) {
  std::size_t i = 0;
  for (; i + N::width <= n; i += N::width)
    evaluate<N, Expression>(N::load(in + i), p).store(out + i);
  if (i < n) {
    T rest[N::width] = {};
    std::memcpy(rest, in + i, (n - i) * sizeof(T));
    evaluate<N, Expression>(N::load(rest), p).store(rest);
    std::memcpy(out + i, rest, (n - i) * sizeof(T));
  }
}

#ifdef ACTIVATION_LAB_DUAL
template <class Expression>
Dual dual(Dual x, const ParameterValues& p) {
  return evaluate<Dual, Expression>(x, p);
}
#endif

}  // namespace formula_detail

// Marks an expression of at most one product, and comparisons and choices: float32 loses nothing.
template <class Expression>
struct Linear {};
template <class Expression>
constexpr Linear<Expression> linear(Expression) {
  return {};
}

// A generic lambda converts to a Formula by itself, so a registry row is a designated initialiser.
class Formula {
 public:
  template <class E>
  // NOLINTNEXTLINE(google-explicit-constructor): see above
  constexpr Formula(E) : Formula(E{}, Uses<E, ArrayLanes<Precision::kFloat32>>{}) {}
  template <class E>
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr Formula(Linear<E>) : Formula(E{}, Uses<E, Floats>{}) {}

  // f(x) in double, within 8 ULP (see README, "Exactness").
  double at(double x, const ParameterValues& p) const {
    double y = 0;
    over_doubles_(&x, &y, 1, p);
    return y;
  }
  // n values; `in` may be `out`, but may not overlap it in part. float32 results are within 1 ULP.
  void over(const float* in, float* out, std::size_t n, const ParameterValues& p) const {
    over_floats_(in, out, n, p);
  }
  void over(const double* in, double* out, std::size_t n, const ParameterValues& p) const {
    over_doubles_(in, out, n, p);
  }
#ifdef ACTIVATION_LAB_DUAL
  Dual dual(Dual x, const ParameterValues& p) const { return dual_(x, p); }
#endif

 private:
  template <class E, class N>
  struct Uses {};

  template <class E, class N>
  constexpr Formula(E, Uses<E, N>)
      : over_floats_(formula_detail::over<E, N, float>),
        over_doubles_(formula_detail::over<E, Lanes<2, Precision::kFloat64>, double>)
#ifdef ACTIVATION_LAB_DUAL
        ,
        dual_(formula_detail::dual<E>)
#endif
  {
  }

  void (*over_floats_)(const float*, float*, std::size_t, const ParameterValues&);
  void (*over_doubles_)(const double*, double*, std::size_t, const ParameterValues&);
#ifdef ACTIVATION_LAB_DUAL
  Dual (*dual_)(Dual, const ParameterValues&);
#endif
};

}  // namespace activation_lab
