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

// Calls the expression with as many parameters as it takes. X is N, or stands for one.
template <class N, class Expression, class X>
ACTIVATION_LAB_INLINE auto evaluate(X x, const ParameterValues& p) {
  if constexpr (requires(Expression e) { e(x); }) {
    return Expression{}(x);
  } else if constexpr (requires(Expression e, N n) { e(x, n); }) {
    return Expression{}(x, N(p[0]));
  } else {
    return Expression{}(x, N(p[0]), N(p[1]));
  }
}

using FloatLanes = ArrayLanes<Precision::kFloat32>;

// T is the array's type, N the number type that computes. Whole blocks: where n is no multiple of
// N::width, what stands behind the n values is read and written too. `in` may be `out`.
template <class Expression, class N, class T>
void over_blocks(const T* in, T* out, std::size_t n, const ParameterValues& given) {
  const ParameterValues p = given;  // which no store can change
  if constexpr (std::is_same_v<N, FloatLanes>) {
    Chunk<N> chunk;
    for (std::size_t i = 0; i < n; i += N::width)
      Rounded<N>::of(evaluate<N, Expression>(chunk.argument(in, i, n), p)).store(out + i);
  } else {
    for (std::size_t i = 0; i < n; i += N::width)
      N(evaluate<N, Expression>(N::load(in + i), p)).store(out + i);
  }
}
template <class T>
using OverBlocks = void (*)(const T*, T*, std::size_t, const ParameterValues&);

// f(x) and f'(x) in one walk; what the two have in common is computed once. Flat, because the expressions have callers
// in over_blocks() too, and a call would pass registers through memory.
template <class Value, class Derivative, class N>
[[gnu::flatten]] void pairs_over_blocks(const float* in, float* value, float* derivative,
                                        std::size_t n, const ParameterValues& given) {
  const ParameterValues p = given;
  if constexpr (std::is_same_v<N, FloatLanes>) {
    Chunk<N> chunk;
    for (std::size_t i = 0; i < n; i += N::width) {
      Remembered<N> memory;
      const Argument<N> x = chunk.argument(in, i, n, &memory);
      Rounded<N>::of(evaluate<N, Value>(x, p)).store(value + i);
      Rounded<N>::of(evaluate<N, Derivative>(x, p)).store(derivative + i);
    }
  } else {
    for (std::size_t i = 0; i < n; i += N::width) {
      const N x = N::load(in + i);
      N(evaluate<N, Value>(x, p)).store(value + i);
      N(evaluate<N, Derivative>(x, p)).store(derivative + i);
    }
  }
}
using PairsOverBlocks = void (*)(const float*, float*, float*, std::size_t, const ParameterValues&);

// A multiple of every number type's width.
inline constexpr std::size_t kBlock = 16;

// The last values go through the same code, on a block of their own: so every position gives the
// same bits, and no formula is compiled a second time for them.
template <class T>
void over(OverBlocks<T> blocks, const T* in, T* out, std::size_t n, const ParameterValues& p) {
  const std::size_t rest = n % kBlock;
  const std::size_t whole = n - rest;
  if (whole > 0) blocks(in, out, whole, p);
  if (rest == 0) return;
  T block[kBlock] = {};
  std::memcpy(block, in + whole, rest * sizeof(T));
  blocks(block, block, rest, p);
  std::memcpy(out + whole, block, rest * sizeof(T));
}

// As over(), for both.
inline void pairs_over(PairsOverBlocks blocks, const float* in, float* value, float* derivative,
                       std::size_t n, const ParameterValues& p) {
  const std::size_t rest = n % kBlock;
  const std::size_t whole = n - rest;
  if (whole > 0) blocks(in, value, derivative, whole, p);
  if (rest == 0) return;
  float block[3][kBlock] = {};
  std::memcpy(block[0], in + whole, rest * sizeof(float));
  blocks(block[0], block[1], block[2], rest, p);
  std::memcpy(value + whole, block[1], rest * sizeof(float));
  std::memcpy(derivative + whole, block[2], rest * sizeof(float));
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
  // Implicit: see above
  constexpr Formula(E) : Formula(E{}, Uses<E, formula_detail::FloatLanes>{}) {}
  template <class E>
  // Implicit: as above
  constexpr Formula(Linear<E>) : Formula(E{}, Uses<E, Floats>{}) {}

  // f(x) in double, within 8 ULP (see README, "Exactness").
  double at(double x, const ParameterValues& p) const {
    double y = 0;
    over(&x, &y, 1, p);
    return y;
  }
  // n values; `in` may be `out`, but may not overlap it in part. float32 results are within 1 ULP.
  void over(const float* in, float* out, std::size_t n, const ParameterValues& p) const {
    formula_detail::over(over_floats_, in, out, n, p);
  }
  void over(const double* in, double* out, std::size_t n, const ParameterValues& p) const {
    formula_detail::over(over_doubles_, in, out, n, p);
  }
#ifdef ACTIVATION_LAB_DUAL
  Dual dual(Dual x, const ParameterValues& p) const { return dual_(x, p); }
#endif

 private:
  template <class E, class N>
  struct Uses {};

  template <class E, class N>
  constexpr Formula(E, Uses<E, N>)
      : over_floats_(formula_detail::over_blocks<E, N, float>),
        over_doubles_(formula_detail::over_blocks<E, SmallLanes, double>)
#ifdef ACTIVATION_LAB_DUAL
        ,
        dual_(formula_detail::dual<E>)
#endif
  {
  }

  formula_detail::OverBlocks<float> over_floats_;
  formula_detail::OverBlocks<double> over_doubles_;
#ifdef ACTIVATION_LAB_DUAL
  Dual (*dual_)(Dual, const ParameterValues&);
#endif
};

// A function and its derivative, each as a formula of its own.
class Function {
 public:
  Formula value, derivative;

  // Implicit: a registry row names the two formulas in braces
  constexpr Function(Formula f, Formula slope) : value(f), derivative(slope) {}

  // f(x) and f'(x) of n values, the same bits as `value` and `derivative` give. No range may overlap another.
  void both(const double* in, double* values, double* slopes, std::size_t n,
            const ParameterValues& p) const {
    value.over(in, values, n, p);
    derivative.over(in, slopes, n, p);
  }
  void both(const float* in, float* values, float* slopes, std::size_t n,
            const ParameterValues& p) const {
    if (pairs_) {
      formula_detail::pairs_over(pairs_, in, values, slopes, n, p);
    } else {
      value.over(in, values, n, p);
      derivative.over(in, slopes, n, p);
    }
  }

 private:
  template <class V, class D>
  friend constexpr Function in_one_walk(V, D);
  template <class V, class D>
  friend constexpr Function in_one_walk(Linear<V>, Linear<D>);
  constexpr Function(Formula f, Formula slope, formula_detail::PairsOverBlocks pairs)
      : value(f), derivative(slope), pairs_(pairs) {}

  formula_detail::PairsOverBlocks pairs_ = nullptr;
};

// For formulas that share an exponential, written with the same multiple of x in both, or that are linear: both take
// little more time than one.
template <class V, class D>
constexpr Function in_one_walk(V f, D slope) {
  return {f, slope, formula_detail::pairs_over_blocks<V, D, formula_detail::FloatLanes>};
}
template <class V, class D>
constexpr Function in_one_walk(Linear<V> f, Linear<D> slope) {
  return {f, slope, formula_detail::pairs_over_blocks<V, D, Floats>};
}

}  // namespace activation_lab
