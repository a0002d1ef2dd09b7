// What formulas use besides exponentials and their sums: ln(1 + e), the normal distribution and the derivatives of
// smooth gates, for any number type.
#pragma once

#include "exponential.h"

namespace activation_lab {

// 2 artanh(u) = ln((1 + u) / (1 - u)), for a quotient u of at most 1/3.
template <class N>
ACTIVATION_LAB_INLINE N twice_artanh(N over, N under) {
  const N u = over / under;
  if constexpr (N::precision == Precision::kFloat64) {
    const N v = u + u;
    const N w = v * v;
    return v + v * (w * polynomial(w, kArtanhFloat64));
  } else {
    return u * polynomial(u * u, kTwiceArtanhFloat32);
  }
}

// ln(1 + e), for e in [0, 1] that is given as its half: u = e / (e + 2).
template <class N>
ACTIVATION_LAB_INLINE N log1p_of_twice(Fraction<N> half) {
  return twice_artanh(half.over, half.over + half.under);
}

// ln x, x >= 1, or NaN for NaN.
template <class N>
ACTIVATION_LAB_INLINE N logarithm_above_one(N x) {
  N m = x;
  const N k = take_exponent(m);
  return keep_nan(x, twice_artanh(m - 1, m + 1) + k * 0x1.62e42fefa39efp-1);
}

// |x|, at most where the normal distribution's tail has long been 0.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto normal_clip(Lanes<R, P> x) {
  using N = Lanes<R, P>;
  return Bounded<N>(min(abs(x), N::constant(hidden(Reach<P>::normal) + 1)));
}
template <class N>
ACTIVATION_LAB_INLINE auto normal_clip(Argument<N> x) {
  return clip<Clip::kNormalOfMagnitude>(x);
}

// e^(-a^2 / 2), 0 <= a <= Reach::normal.
template <class N>
ACTIVATION_LAB_INLINE Fraction<N> bell(N a) {
  if constexpr (N::precision == Precision::kFloat64) {
    const N head = leading_bits(a);
    const N rest = (head - a) * (head + a) * 0.5;
    return Exponential<N>::of(head * head * -0.5, &rest).power();
  } else {
    return Exponential<N>::of(a * a, Exponential<N>::unit(-0.5)).power();
  }
}

// (a - 4) / (a + 4), the variable of the float64 polynomials below.
template <class N>
ACTIVATION_LAB_INLINE N folded(N a) {
  return (a - 4) / (a + 4);
}

// Phi(-a), the normal distribution's tail (erfc(a / sqrt 2) / 2), for a from normal_clip().
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto normal_tail(Lanes<R, P> a) {
  using N = Lanes<R, P>;
  if constexpr (P == Precision::kFloat64) {
    return bell(a) * Fraction<N>{polynomial(folded(a), kMillsFloat64), a + 1};
  } else {
    return bell(a) * Fraction<N>{polynomial_by_halves(a, kMillsFloat32P),
                                 polynomial_by_halves(a, kMillsFloat32Q)};
  }
}

// root - a, where the root of a derivative is a head and its rest: exact right beside it.
template <class N>
ACTIVATION_LAB_INLINE N from_root(const double (&root)[2], N a) {
  const double* k = hidden(root);
  return (N::constant(k) - a) + N::constant(k + 1);
}
// Every root is so near 0 that the distance needs no clipping either.
template <class N>
ACTIVATION_LAB_INLINE Bounded<N> from_root(const double (&root)[2], Bounded<N> a) {
  return Bounded<N>(from_root(root, static_cast<const N&>(a)));
}

// Phi(-a) - a phi(a), for a from normal_clip(), as (root - a) times a factor without a root: so the
// result keeps its relative accuracy beside the root.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto normal_reach(Lanes<R, P> a) {
  using N = Lanes<R, P>;
  const auto distance = from_root(kReachRoot, a);
  if constexpr (P == Precision::kFloat64) {
    return bell(a) * (polynomial(folded(a), kReachFloat64) * distance);
  } else {
    return bell(a) * (Fraction<N>{polynomial_by_halves(a, kReachFloat32P),
                                  polynomial_by_halves(a, kReachFloat32Q)} *
                      distance);
  }
}

// The derivative of a gate x sigmoid(u(x)) left of 0, (1 - a u'(a) sigmoid(u)) sigmoid(-u) at x = -a,
// written from its root a0, where e^-u(a0) = `power`: with `slope` = a0 u'(a0) - a u'(a) and
// `drop` = u(a0) - u(a) it is (slope + power expm1(drop)) sigmoid(u) sigmoid(-u), and nothing cancels.
// `tail()` gives e^-u where power e^drop would carry the rounding of `drop` (float64).
template <int R, Precision P, TakesExponential Drop, class Tail>
ACTIVATION_LAB_INLINE auto gate_reach(Lanes<R, P> slope, Drop drop, const double (&power)[1],
                                      [[maybe_unused]] Tail tail) {
  using N = Lanes<R, P>;
  const N k = N::constant(hidden(power));
  if constexpr (P == Precision::kFloat64) {
    const Fraction<N> e = tail();
    const N whole = e.over + e.under;
    const N bend = e.under / whole;
    return Fraction<N>{(slope + k * divided(expm1(drop))) * bend * e.over, whole};
  } else {
    const auto e = exponential_of(drop);
    const Fraction<N> power_of_drop = e.power();
    const N over = k * power_of_drop.over;  // e^-u is over / under
    const N under = power_of_drop.under;
    const N whole = over + under;
    return Fraction<N>{(slope * under + k * e.rise()) * over, whole * whole};
  }
}

// A number as a head of 26 bits and the rest: products of heads are exact.
template <class N>
struct Split {
  N head, rest;
  ACTIVATION_LAB_INLINE static Split of(N sum, N small) {
    const N head = leading_bits(sum);
    return {head, (sum - head) + small};
  }
  ACTIVATION_LAB_INLINE friend Split operator*(Split a, Split b) {
    return of(a.head * b.head, a.head * b.rest + a.rest * (b.head + b.rest));
  }
};

// e^(sqrt(8 / pi) (a + 0.044715 a^3)), a >= 0: the exponent of GELU (tanh), which for float64 is
// carried as a sum, because an exponential multiplies its rounding by its size.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto gelu_tanh_power(Lanes<R, P> a) {
  using N = Lanes<R, P>;
  const double* k = hidden(kGeluTanhExponent);
  if constexpr (P == Precision::kFloat64) {
    const auto x = Split<N>::of(a, 0);
    const auto cubic = Split<N>{N::constant(k + 2), N::constant(k + 3)} * (x * x);
    const N small = cubic.head + cubic.rest;
    const N sum = 1 + small;  // what this rounds off, by Knuth's two-sum
    const N back = sum - 1;
    const N lost = (1 - (sum - back)) + (small - back) + ((cubic.head - small) + cubic.rest);
    const auto u = Split<N>{N::constant(k), N::constant(k + 1)} * (x * Split<N>::of(sum, lost));
    return Exponential<N>::of(clip_exponent(u.head), &u.rest).power();
  } else {
    return exp(N::constant(k + 4) * (a + N::constant(k + 5) * a * a * a));
  }
}

// |x|, at most where x e^-x has long been 0: so infinity times 0 never happens.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto tail_clip(Lanes<R, P> x) {
  using N = Lanes<R, P>;
  return Bounded<N>(min(abs(x), N::constant(hidden(Reach<P>::exponent) + 1)));
}
template <class N>
ACTIVATION_LAB_INLINE auto tail_clip(Argument<N> x) {
  return clip<Clip::kExponentOfMagnitude>(x);
}

}  // namespace activation_lab
