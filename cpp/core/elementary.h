// exp, expm1, cosh, log1p of an exponential, and the normal distribution, for any number type.
// No libm: native and WASM libraries differ in their last bits.
#pragma once

#include <type_traits>

#include "elementary_coefficients.h"
#include "fraction.h"

namespace activation_lab {

// Hides the values from the compiler: they shall be loaded, not built (see Lanes::constant).
ACTIVATION_LAB_INLINE const double* hidden(const double* p) {
#ifdef __wasm__
  asm("" : "+r"(p));
#endif
  return p;
}

// c[0] + c[1] x + ... by Horner's rule.
[[gnu::noinline]] inline SmallLanes polynomial_apart(SmallLanes x, const double* c, int count) {
  SmallLanes sum = SmallLanes::constant(c + count - 1);
  for (int i = count - 2; i >= 0; i--) sum = sum * x + SmallLanes::constant(c + i);
  return sum;
}
template <class N, int Count>
ACTIVATION_LAB_INLINE N polynomial(N x, const double (&c)[Count]) {
  if constexpr (std::is_same_v<N, SmallLanes>) {
    return polynomial_apart(x, c, Count);
  } else {
    const double* k = hidden(c);
    N sum = N::constant(k + Count - 1);
    _Pragma("GCC unroll 20") for (int i = Count - 2; i >= 0; i--) {
      sum = sum * x + N::constant(k + i);
    }
    return sum;
  }
}

template <Precision P>
struct Reach;
// x e^x rounds to 0 in float32 below, and products of three exponentials stay finite.
template <>
struct Reach<Precision::kFloat32> {
  static constexpr double exponent[] = {-200.0, 200.0};
  static constexpr double normal = 15.0;
};
// x e^x is 0 in double from -752 on; the halves of the scale below stay finite up to 1400.
template <>
struct Reach<Precision::kFloat64> {
  static constexpr double exponent[] = {-1020.0, 1020.0};
  static constexpr double normal = 39.0;
};

// e^x = scale_over (a + r) / (scale_under (a - r)), with x = k ln 2 + r, |r| <= ln 2 / 2,
// a = r coth(r / 2), scale_over / scale_under = 2^k. For float64 the scale is split in halves, so
// that both parts are normal numbers where e^x itself underflows gradually or overflows.
template <class N>
struct Exponential {
  N a, r, scale_over, scale_under;
};

// 1 / ln 2; 1.5 * 2^52 + 1023, adding which rounds to an integer and adds the exponent's bias;
// ln 2, whole, and as a head of 32 bits with its rest; 1/2.
inline constexpr double kReduction[] = {0x1.71547652b82fep+0,  6755399441055744.0 + 1023.0,
                                        0x1.62e42fefa39efp-1,  0x1.62e42feep-1,
                                        0x1.a39ef35793c76p-33, 0.5};

template <class N>
ACTIVATION_LAB_INLINE Exponential<N> reduce_here(N x, [[maybe_unused]] const N* rest) {
  const double* k = hidden(kReduction);
  const N magic = N::constant(k + 1);
  const N t = x * N::constant(k) + magic;
  const N n = t - magic;
  if constexpr (N::precision == Precision::kFloat64) {
    N r = (x - n * N::constant(k + 3)) - n * N::constant(k + 4);
    if (rest) r = r + *rest;
    const N half = n * N::constant(k + 5) + magic;
    const N whole_half = half - magic;
    const N other_half = (whole_half - n) + magic;
    return {polynomial(r * r, kCothFloat64), r, power_of_two(half), power_of_two(other_half)};
  } else {
    const N r = x - n * N::constant(k + 2);
    return {polynomial(r * r, kCothFloat32), r, power_of_two(t), N(1)};
  }
}

// |x| <= 1400 (float32: 700). `rest` is a small addition to x that a double could not hold.
[[gnu::noinline]] inline Exponential<SmallLanes> reduce_apart(SmallLanes x,
                                                              const SmallLanes* rest) {
  return reduce_here(x, rest);
}
template <class N>
ACTIVATION_LAB_INLINE Exponential<N> reduce(N x, const N* rest = nullptr) {
  if constexpr (std::is_same_v<N, SmallLanes>) {
    return reduce_apart(x, rest);
  } else {
    return reduce_here(x, rest);
  }
}

template <class N>
ACTIVATION_LAB_INLINE N clip_exponent(N x) {
  const double* k = hidden(Reach<N::precision>::exponent);
  return min(max(x, N::constant(k)), N::constant(k + 1));
}

template <class N>
ACTIVATION_LAB_INLINE Fraction<N> as_fraction(Exponential<N> e) {
  return {e.scale_over * (e.a + e.r), e.scale_under * (e.a - e.r)};
}

// e^x: gradual underflow to 0, infinity beyond the largest number.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto exp(Lanes<R, P> x) {
  return as_fraction(reduce(clip_exponent(x)));
}

// e^x - 1, exact to the last bits near 0, where it keeps the sign of zero (hence the order of terms).
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto expm1(Lanes<R, P> x) {
  const auto e = reduce(clip_exponent(x));
  return Fraction<Lanes<R, P>>{
      (e.scale_over + e.scale_under) * e.r - (e.scale_under - e.scale_over) * e.a,
      e.scale_under * (e.a - e.r)};
}

// (e^x + e^-x) / 2, from e^-|x|, so that no square overflows.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto cosh(Lanes<R, P> x) {
  using N = Lanes<R, P>;
  const auto e = reduce(clip_exponent(-abs(x)));
  N small = (e.a + e.r) * e.scale_over;
  if constexpr (P == Precision::kFloat64) small = small / e.scale_under;  // a power of two: exact
  const N large = e.a - e.r;
  return Fraction<N>{small * small + large * large, 2 * (small * large)};
}

// ln(1 + e) = 2 artanh(e / (e + 2)), for e in [0, 1].
template <class N>
ACTIVATION_LAB_INLINE N log1p(Fraction<N> e) {
  const N u = e.over / (e.over + 2 * e.under);
  const N w = u * u;
  N series;
  if constexpr (N::precision == Precision::kFloat64) {
    series = polynomial(w, kArtanhFloat64);
  } else {
    series = polynomial(w, kArtanhFloat32);
  }
  const N twice = u + u;
  return twice + twice * (w * series);
}

// |x|, at most where the normal distribution's tail has long been 0.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto normal_clip(Lanes<R, P> x) {
  return min(abs(x), Lanes<R, P>::constant(hidden(&Reach<P>::normal)));
}

// e^(-a^2 / 2), 0 <= a <= Reach::normal.
template <class N>
ACTIVATION_LAB_INLINE Fraction<N> bell(N a) {
  if constexpr (N::precision == Precision::kFloat64) {
    const N head = leading_bits(a);
    const N rest = (head - a) * (head + a) * 0.5;
    return as_fraction(reduce(head * head * -0.5, &rest));
  } else {
    return as_fraction(reduce(a * a * -0.5));
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
    return bell(a) * Fraction<N>{polynomial(a, kMillsFloat32P), polynomial(a, kMillsFloat32Q)};
  }
}

// root - a, where the root of a derivative is a head and its rest: exact right beside it.
template <class N>
ACTIVATION_LAB_INLINE N from_root(const double (&root)[2], N a) {
  const double* k = hidden(root);
  return (N::constant(k) - a) + N::constant(k + 1);
}

// Phi(-a) - a phi(a), for a from normal_clip(), as (root - a) times a factor without a root: so the
// result keeps its relative accuracy beside the root.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto normal_reach(Lanes<R, P> a) {
  const auto distance = from_root(kReachRoot, a);
  if constexpr (P == Precision::kFloat64) {
    return bell(a) * (polynomial(folded(a), kReachFloat64) * distance);
  } else {
    return bell(a) *
           (Fraction<Lanes<R, P>>{polynomial(a, kReachFloat32P), polynomial(a, kReachFloat32Q)} *
            distance);
  }
}

// The derivative of a gate x sigmoid(u(x)) left of 0, (1 - a u'(a) sigmoid(u)) sigmoid(-u) at x = -a,
// written from its root a0, where e^-u(a0) = `power`: with `slope` = a0 u'(a0) - a u'(a) and
// `drop` = u(a0) - u(a) it is (slope + power expm1(drop)) sigmoid(u) sigmoid(-u), and nothing cancels.
// `tail()` gives e^-u where power e^drop would carry the rounding of `drop` (float64).
template <int R, Precision P, class Tail>
ACTIVATION_LAB_INLINE auto gate_reach(Lanes<R, P> slope, Lanes<R, P> drop, const double (&power)[1],
                                      [[maybe_unused]] Tail tail) {
  using N = Lanes<R, P>;
  const N k = N::constant(hidden(power));
  if constexpr (P == Precision::kFloat64) {
    const Fraction<N> e = tail();
    const N whole = e.over + e.under;
    const N bend = e.under / whole;
    return Fraction<N>{(slope + k * divided(expm1(drop))) * bend * e.over, whole};
  } else {
    const auto e = reduce(clip_exponent(drop));
    const N over = k * (e.scale_over * (e.a + e.r));  // e^-u is over / under
    const N under = e.scale_under * (e.a - e.r);
    const N rise = (e.scale_over + e.scale_under) * e.r - (e.scale_under - e.scale_over) * e.a;
    const N whole = over + under;
    return Fraction<N>{(slope * under + k * rise) * over, whole * whole};
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
    return as_fraction(reduce(clip_exponent(u.head), &u.rest));
  } else {
    return exp(N::constant(k + 4) * (a + N::constant(k + 5) * a * a * a));
  }
}

// Carries out the division now: for a quotient that is used twice, or that must not overflow.
template <class N>
ACTIVATION_LAB_INLINE N divided(Fraction<N> f) {
  return f;
}

// |x|, at most where x e^-x has long been 0: so infinity times 0 never happens.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto tail_clip(Lanes<R, P> x) {
  return min(abs(x), Lanes<R, P>::constant(hidden(Reach<P>::exponent + 1)));
}

}  // namespace activation_lab
