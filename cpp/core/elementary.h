// exp, expm1, 1 + cosh, log1p of an exponential, and the normal distribution, for any number type.
// No libm: native and WASM libraries differ in their last bits.
#pragma once

#include <type_traits>

#include "argument.h"
#include "elementary_coefficients.h"
#include "fraction.h"

namespace activation_lab {

// Hides the values from the compiler: they shall be loaded, not built (see Lanes::constant).
template <class T>
ACTIVATION_LAB_INLINE const T* hidden(const T* p) {
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
// x e^x rounds to 0 in float32 below, and products of three exponentials stay finite. The narrow bounds are an
// argument's own: of twice the argument, too, the power's square is finite.
template <>
struct Reach<Precision::kFloat32> {
  static constexpr double exponent[] = {-200.0, 200.0};
  static constexpr double normal[] = {0.0, 15.0};
  static constexpr float narrow_exponent[] = {-115.0f, 115.0f};
  static constexpr float narrow_normal[] = {0.0f, 15.0f};
};
// x e^x is 0 in double from -752 on; the halves of the scale below stay finite up to 1400.
template <>
struct Reach<Precision::kFloat64> {
  static constexpr double exponent[] = {-1020.0, 1020.0};
  static constexpr double normal[] = {0.0, 39.0};
};

// 1 / ln 2; 1.5 * 2^52, adding which rounds to an integer, without and with the exponent's bias;
// ln 2 as a head of 32 bits with its rest; 1/2.
inline constexpr double kReduction[] = {0x1.71547652b82fep+0,        6755399441055744.0,
                                        6755399441055744.0 + 1023.0, 0x1.62e42feep-1,
                                        0x1.a39ef35793c76p-33,       0.5};

// e^x = scale_over (a + r) / (scale_under (a - r)), where x = (k + r) ln 2, |r| <= 1/2, and
// a = r coth(r ln 2 / 2); for float64 both are multiplied by ln 2. scale_over / scale_under = 2^k.
template <class N>
struct Exponential;

template <int R>
struct Exponential<Lanes<R, Precision::kFloat32>> {
  using N = Lanes<R, Precision::kFloat32>;
  N a, r, k;

  // Of x; with `unit` = f / ln 2, of f x. |f x| <= 700.
  ACTIVATION_LAB_INLINE static Exponential of(N x) {
    return of(x, N::constant(hidden(kReduction)));
  }
  ACTIVATION_LAB_INLINE static Exponential of(N x, N unit) {
    const N magic = N::constant(hidden(kReduction) + 1);
    const N y = x * unit;
    const N t = y + magic;
    const N r = y - (t - magic);
    return {polynomial(r * r, kCothFloat32), r, t};
  }
  // Of `factor` x; built before the loop, not in it.
  ACTIVATION_LAB_INLINE static N unit(double factor) {
    double u = factor * kReduction[0];
#ifdef __wasm__
    asm("" : "+r"(u));
#endif
    return u;
  }

  ACTIVATION_LAB_INLINE Fraction<N> power() const { return {scaled(a + r, k), a - r}; }
  ACTIVATION_LAB_INLINE Fraction<N> power_less_one() const { return {rise(), a - r}; }
  // The numerator of e^x - 1 over a - r.
  ACTIVATION_LAB_INLINE N rise() const {
    const N scale = scaled(N::constant(hidden(&kOne)), k);
    return (scale + 1) * r - (1 - scale) * a;
  }

 private:
  static constexpr double kOne = 1;
};

// The scale is split in halves, so that both parts are normal numbers where e^x itself underflows
// gradually or overflows.
template <int R>
struct Exponential<Lanes<R, Precision::kFloat64>> {
  using N = Lanes<R, Precision::kFloat64>;
  N a, r, scale_over, scale_under;

  // |x| <= 1400. `rest` is a small addition to x that a double could not hold.
  ACTIVATION_LAB_INLINE static Exponential of(N x, const N* rest = nullptr) {
    if constexpr (std::is_same_v<N, SmallLanes>) {
      return apart(x, rest);
    } else {
      return here(x, rest);
    }
  }
  ACTIVATION_LAB_INLINE Fraction<N> power() const {
    return {scale_over * (a + r), scale_under * (a - r)};
  }
  ACTIVATION_LAB_INLINE Fraction<N> power_less_one() const {
    return {(scale_over + scale_under) * r - (scale_under - scale_over) * a, scale_under * (a - r)};
  }

 private:
  [[gnu::noinline]] static Exponential apart(N x, const N* rest) { return here(x, rest); }
  ACTIVATION_LAB_INLINE static Exponential here(N x, const N* rest) {
    const double* c = hidden(kReduction);
    const N magic = N::constant(c + 2);
    const N n = (x * N::constant(c) + magic) - magic;
    N r = (x - n * N::constant(c + 3)) - n * N::constant(c + 4);
    if (rest) r = r + *rest;
    const N half = n * N::constant(c + 5) + magic;
    const N other_half = ((half - magic) - n) + magic;
    return {polynomial(r * r, kCothFloat64), r, power_of_two(half), power_of_two(other_half)};
  }
};

template <int R, Precision P>
ACTIVATION_LAB_INLINE auto clip_exponent(Lanes<R, P> x) {
  using N = Lanes<R, P>;
  const double* k = hidden(Reach<P>::exponent);
  return Bounded<N>(min(max(x, N::constant(k)), N::constant(k + 1)));
}
template <class N>
ACTIVATION_LAB_INLINE Bounded<N> clip_exponent(Bounded<N> x) {
  return x;
}
template <Unwidened X>
ACTIVATION_LAB_INLINE auto clip_exponent(X x) {
  return clip(x, hidden(Reach<X::Number::precision>::narrow_exponent));
}

// The exponential of a multiple of the argument. Where a formula and its derivative are evaluated together, the second
// takes from here what it is written with in common with the first: the compiler itself would compute it again.
template <class N>
struct Remembered {
  bool known = false;
  double factor = 0;
  Exponential<N> exponential;
};
template <class N, class Compute>
ACTIVATION_LAB_INLINE Exponential<N> remembered(Argument<N> x, double factor, Compute compute) {
  if (!x.memory) return compute();
  if (!x.memory->known || x.memory->factor != factor) *x.memory = {true, factor, compute()};
  return x.memory->exponential;
}
template <class N, class Compute>
ACTIVATION_LAB_INLINE Exponential<N> remembered(Magnitude<N>, double, Compute compute) {
  return compute();
}

// The exponential of a number, of an argument or of its multiple.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto exponential_of(Lanes<R, P> x) {
  return Exponential<Lanes<R, P>>::of(clip_exponent(x));
}
template <class N>
ACTIVATION_LAB_INLINE auto exponential_of(Bounded<N> x) {
  return Exponential<N>::of(x);
}
template <Unwidened X>
ACTIVATION_LAB_INLINE auto exponential_of(X x) {
  return remembered(x, 1, [&] { return Exponential<typename X::Number>::of(clip_exponent(x)); });
}
template <class X>
ACTIVATION_LAB_INLINE auto exponential_of(Multiple<X> x) {
  using E = Exponential<typename X::Number>;
  return remembered(x.of, x.factor, [&] { return E::of(clip_exponent(x.of), E::unit(x.factor)); });
}

template <class X>
concept TakesExponential = requires(X x) {
  exponential_of(x);
};

// e^x: gradual underflow to 0, infinity beyond the largest number.
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto exp(X x) {
  return exponential_of(x).power();
}

// e^x - 1, exact to the last bits near 0, where it keeps the sign of zero (hence the order of terms).
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto expm1(X x) {
  return exponential_of(x).power_less_one();
}

// 1 + (e^x + e^-x) / 2.
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto one_plus_cosh(X x) {
  const auto e = exponential_of(x).power();
  using N = decltype(e.over);
  const N sum = e.over + e.under;
  return Fraction<N>{sum * sum, 2 * (e.over * e.under)};
}
// From e^-|x| in double, so that no square overflows.
template <int R>
ACTIVATION_LAB_INLINE auto one_plus_cosh(Lanes<R, Precision::kFloat64> x) {
  using N = Lanes<R, Precision::kFloat64>;
  const N small = divided(exponential_of(-abs(x)).power());
  const N sum = small + 1;
  return Fraction<N>{sum * sum, 2 * small};
}

// 2 artanh(over / under), for a quotient of at most 1/3.
template <class N>
ACTIVATION_LAB_INLINE N twice_artanh(N over, N under) {
  const N u = over / under;
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

// ln(1 + e) = 2 artanh(e / (e + 2)), for e in [0, 1].
template <class N>
ACTIVATION_LAB_INLINE N log1p(Fraction<N> e) {
  return twice_artanh(e.over, e.over + 2 * e.under);
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
  return clip(abs(x), hidden(Reach<N::precision>::narrow_normal));
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
    return bell(a) * Fraction<N>{polynomial(a, kMillsFloat32P), polynomial(a, kMillsFloat32Q)};
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

// Carries out the division now: for a quotient that is used twice, or that must not overflow.
template <class N>
ACTIVATION_LAB_INLINE N divided(Fraction<N> f) {
  return f;
}

// |x|, at most where x e^-x has long been 0: so infinity times 0 never happens.
template <int R, Precision P>
ACTIVATION_LAB_INLINE auto tail_clip(Lanes<R, P> x) {
  using N = Lanes<R, P>;
  return Bounded<N>(min(abs(x), N::constant(hidden(Reach<P>::exponent) + 1)));
}
template <class N>
ACTIVATION_LAB_INLINE auto tail_clip(Argument<N> x) {
  return clip(abs(x), hidden(Reach<N::precision>::narrow_exponent));
}

}  // namespace activation_lab
