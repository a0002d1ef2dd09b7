// exp, expm1, their halves and 2 + 2 cosh, for any number type. No libm: native and WASM libraries differ in their last bits.
#pragma once

#include <concepts>
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

// The same by its even and odd powers apart: as many operations, but two chains half as long.
template <class N, int Count>
ACTIVATION_LAB_INLINE N polynomial_by_halves(N x, const double (&c)[Count]) {
  const double* k = hidden(c);
  const N square = x * x;
  N parts[2];
  for (int i : {Count - 1, Count - 2}) parts[i % 2] = N::constant(k + i);
  _Pragma("GCC unroll 20") for (int i = Count - 3; i >= 0; i--) {
    parts[i % 2] = parts[i % 2] * square + N::constant(k + i);
  }
  return parts[1] * x + parts[0];
}

// 1 / ln 2; 1.5 * 2^52, adding which rounds to an integer, with an exponent's bias, and with one less;
// ln 2 as a head of 32 bits with its rest; 1/2.
inline constexpr double kReduction[] = {0x1.71547652b82fep+0,        6755399441055744.0 + 1023.0,
                                        6755399441055744.0 + 1022.0, 0x1.62e42feep-1,
                                        0x1.a39ef35793c76p-33,       0.5};

// Whether an exponential's scale is 2^k or half of it. The half, where a formula needs e^x / 2 or (e^x - 1) / 2, saves
// a product; both give the same bits.
enum class Scale { kWhole, kHalf };

// e^x = scale_over (a + r) / (scale_under (a - r)), where x = (k + r) ln 2, |r| <= 1/2, and
// a = r coth(r ln 2 / 2); for float64 both are multiplied by ln 2. scale_over / scale_under = 2^k.
template <class N>
struct Exponential;

template <int R>
struct Exponential<Lanes<R, Precision::kFloat32>> {
  using N = Lanes<R, Precision::kFloat32>;
  N a, r, scale;  // the scale is that of `held`
  Scale held;

  // Of x; with `unit` = f / ln 2, of f x. |f x| <= 700.
  ACTIVATION_LAB_INLINE static Exponential of(N x, Scale held = Scale::kWhole) {
    return of(x, N::constant(hidden(kReduction)), held);
  }
  ACTIVATION_LAB_INLINE static Exponential of(N x, N unit, Scale held = Scale::kWhole) {
    const N magic = N::constant(hidden(kReduction) + (held == Scale::kHalf ? 2 : 1));
    const N y = x * unit;
    const N t = y + magic;
    const N r = y - (t - magic);
    return {polynomial(r * r, kCothFloat32), r, power_of_two(t), held};
  }
  // Of `factor` x; built before the loop, not in it.
  ACTIVATION_LAB_INLINE static N unit(double factor) {
    double u = factor * kReduction[0];
#ifdef __wasm__
    asm("" : "+r"(u));
#endif
    return u;
  }

  ACTIVATION_LAB_INLINE Fraction<N> power() const {
    const N over = scale * (a + r);
    return {held == Scale::kHalf ? over + over : over, a - r};
  }
  ACTIVATION_LAB_INLINE Fraction<N> half_power() const {
    const N over = scale * (a + r);
    return {held == Scale::kHalf ? over : 0.5 * over, a - r};
  }
  ACTIVATION_LAB_INLINE Fraction<N> power_less_one() const { return {rise(), a - r}; }
  ACTIVATION_LAB_INLINE Fraction<N> half_power_less_one() const { return {half_rise(), a - r}; }

  // The numerators of e^x - 1 and of (e^x - 1) / 2 over a - r. Near 0 the scale is 1 and the first is 2 r, so nothing
  // cancels; a difference, because 0 - 0 keeps the sign of the first.
  ACTIVATION_LAB_INLINE N rise() const {
    if (held == Scale::kHalf) return 2 * half_rise();
    return (r + r) - (1 - scale) * (a + r);
  }
  ACTIVATION_LAB_INLINE N half_rise() const {
    const N half = N::constant(hidden(kReduction) + 5);
    return r - (half - (held == Scale::kHalf ? scale : half * scale)) * (a + r);
  }
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
  ACTIVATION_LAB_INLINE Fraction<N> half_power() const { return 0.5 * power(); }
  ACTIVATION_LAB_INLINE Fraction<N> power_less_one() const {
    return {(scale_over + scale_under) * r - (scale_under - scale_over) * a, scale_under * (a - r)};
  }
  ACTIVATION_LAB_INLINE Fraction<N> half_power_less_one() const { return 0.5 * power_less_one(); }

 private:
  [[gnu::noinline]] static Exponential apart(N x, const N* rest) { return here(x, rest); }
  ACTIVATION_LAB_INLINE static Exponential here(N x, const N* rest) {
    const double* c = hidden(kReduction);
    const N magic = N::constant(c + 1);
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
template <class N>
ACTIVATION_LAB_INLINE Bounded<N> clip_exponent(Argument<N> x) {
  return clip<Clip::kExponent>(x);
}
template <class N>
ACTIVATION_LAB_INLINE Bounded<N> clip_exponent(Magnitude<N> x) {
  return clip<Clip::kExponentOfMagnitude>(x.x);
}

// The exponential of a multiple of the argument. Where a formula and its derivative are evaluated together, the second
// takes from here what it is written with in common with the first: the compiler itself would compute it again.
template <class N>
struct Remembered {
  bool known = false;
  double factor = 0;
  Exponential<N> exponential;
};

// The exponential of `factor` x.
template <Unwidened X>
ACTIVATION_LAB_INLINE auto computed_exponential(X x, double factor, Scale scale) {
  using E = Exponential<typename X::Number>;
  if (factor == 1) return E::of(clip_exponent(x), scale);
  return E::of(clip_exponent(x), E::unit(factor), scale);
}
template <Unwidened X>
ACTIVATION_LAB_INLINE auto exponential_of_multiple(X x, double factor, Scale scale) {
  using N = typename X::Number;
  if constexpr (std::same_as<X, Argument<N>>) {
    if (Remembered<N>* memory = x.memory) {
      if (!memory->known || memory->factor != factor)
        *memory = {true, factor, computed_exponential(x, factor, scale)};
      return memory->exponential;
    }
  }
  return computed_exponential(x, factor, scale);
}

// The exponential of a number, of an argument or of its multiple.
template <int R>
ACTIVATION_LAB_INLINE auto exponential_of(Lanes<R, Precision::kFloat64> x, Scale = Scale::kWhole) {
  return Exponential<Lanes<R, Precision::kFloat64>>::of(clip_exponent(x));
}
template <int R>
ACTIVATION_LAB_INLINE auto exponential_of(Lanes<R, Precision::kFloat32> x,
                                          Scale scale = Scale::kWhole) {
  return Exponential<Lanes<R, Precision::kFloat32>>::of(clip_exponent(x), scale);
}
template <class N>
ACTIVATION_LAB_INLINE auto exponential_of(Bounded<N> x, Scale = Scale::kWhole) {
  return Exponential<N>::of(x);
}
template <Unwidened X>
ACTIVATION_LAB_INLINE auto exponential_of(X x, Scale scale = Scale::kWhole) {
  return exponential_of_multiple(x, 1, scale);
}
template <class X>
ACTIVATION_LAB_INLINE auto exponential_of(Multiple<X> x, Scale scale = Scale::kWhole) {
  return exponential_of_multiple(x.of, x.factor, scale);
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
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto half_exp(X x) {
  return exponential_of(x, Scale::kHalf).half_power();
}

// e^x - 1, exact to the last bits near 0, where it keeps the sign of zero.
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto expm1(X x) {
  return exponential_of(x).power_less_one();
}
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto half_expm1(X x) {
  return exponential_of(x, Scale::kHalf).half_power_less_one();
}

// 2 + 2 cosh x = e^x + 2 + e^-x.
template <TakesExponential X>
ACTIVATION_LAB_INLINE auto two_plus_two_cosh(X x) {
  const auto e = exponential_of(x).power();
  using N = decltype(e.over);
  const N sum = e.over + e.under;
  return Fraction<N>{sum * sum, e.over * e.under};
}
// From e^-|x| in double, so that no square overflows.
template <int R>
ACTIVATION_LAB_INLINE auto two_plus_two_cosh(Lanes<R, Precision::kFloat64> x) {
  using N = Lanes<R, Precision::kFloat64>;
  const N small = divided(exponential_of(-abs(x)).power());
  const N sum = small + 1;
  return Fraction<N>{sum * sum, small};
}

}  // namespace activation_lab
