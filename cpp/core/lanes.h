// The number type of the array kernels: a few registers of two doubles that behave as one number.
// The same operations in the same order everywhere, so the bits are equal in WASM and natively.
#pragma once

#include <cstddef>
#include <cstring>

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

#define ACTIVATION_LAB_INLINE [[gnu::always_inline]] inline
#define ACTIVATION_LAB_EACH_REGISTER _Pragma("GCC unroll 8") for (int i = 0; i < Registers; i++)

namespace activation_lab {

// What a result is rounded to at last, and so how many bits the elementary functions must give.
// kFloat32: some 31 bits. kFloat64: 53 bits, and double's whole range of exponents.
enum class Precision { kFloat32, kFloat64 };

using Register = double __attribute__((vector_size(16)));
using RegisterBits = long long __attribute__((vector_size(16)));
using UnsignedBits = unsigned long long __attribute__((vector_size(16)));
inline constexpr long long kRootOfHalf = 0x3fe6a09e667f3bcd;  // the bits of sqrt(1/2)
inline constexpr long long kTwoTo52 = 0x4330000000000000;     // and of 2^52

// Four floats: loads, stores, bounds and choices of the types in floats.h and argument.h.
using FloatRegister = float __attribute__((vector_size(16)));
using FloatRegisterBits = int __attribute__((vector_size(16)));

ACTIVATION_LAB_INLINE FloatRegister load_floats(const float* x) {
  FloatRegister r;
  std::memcpy(&r, x, sizeof r);
  return r;
}
ACTIVATION_LAB_INLINE void store_floats(FloatRegister r, float* y) { std::memcpy(y, &r, sizeof r); }
template <class T>
ACTIVATION_LAB_INLINE FloatRegister splat_float(T c) {
  const auto f = static_cast<float>(c);
  return FloatRegister{f, f, f, f};
}
ACTIVATION_LAB_INLINE FloatRegisterBits splat_bits(int c) { return FloatRegisterBits{c, c, c, c}; }
// A constant from memory, as Lanes::constant.
ACTIVATION_LAB_INLINE FloatRegister splat_float_from(const float* c) {
#ifdef __wasm_simd128__
  return (FloatRegister)wasm_v128_load32_splat(c);
#else
  return splat_float(*c);
#endif
}
ACTIVATION_LAB_INLINE FloatRegister select_floats(FloatRegisterBits m, FloatRegister a,
                                                  FloatRegister b) {
  return (FloatRegister)((m & (FloatRegisterBits)a) | (~m & (FloatRegisterBits)b));
}
// y, but NaN (all bits set are one) where x is.
ACTIVATION_LAB_INLINE FloatRegister nan_where_nan(FloatRegister x, FloatRegister y) {
  return (FloatRegister)((FloatRegisterBits)y | (x != x));
}
// The number first, then the bound: a NaN stays a NaN, and a zero its sign.
ACTIVATION_LAB_INLINE FloatRegister bounded_below(FloatRegister x, FloatRegister bound) {
#ifdef __wasm_simd128__
  return (FloatRegister)wasm_f32x4_pmax((v128_t)x, (v128_t)bound);
#else
  return select_floats(x < bound, bound, x);
#endif
}
ACTIVATION_LAB_INLINE FloatRegister bounded_above(FloatRegister x, FloatRegister bound) {
#ifdef __wasm_simd128__
  return (FloatRegister)wasm_f32x4_pmin((v128_t)x, (v128_t)bound);
#else
  return select_floats(bound < x, bound, x);
#endif
}

// Keeps a step in its place: LLVM would otherwise compute register after register and lose the
// interleaving that hides latency.
ACTIVATION_LAB_INLINE void in_order([[maybe_unused]] Register& r) {
#ifdef __wasm__
  asm volatile("" : "+r"(r));
#endif
}

template <int Registers, Precision P>
struct Lanes {
  static constexpr Precision precision = P;
  static constexpr int width = 2 * Registers;

  Register part[Registers];

  // A class of its own, so that select() is found by its mask, never POSIX's.
  struct Mask {
    RegisterBits part[Registers];
  };

  Lanes() = default;
  // Implicit: a literal in a formula is a number
  ACTIVATION_LAB_INLINE Lanes(double c) { ACTIVATION_LAB_EACH_REGISTER part[i] = Register{c, c}; }

  // A constant from memory: V8 builds a literal anew at each use, a load costs nothing.
  ACTIVATION_LAB_INLINE static Lanes constant(const double* c) {
    Lanes r;
#ifdef __wasm_simd128__
    const Register v = (Register)wasm_v128_load64_splat(c);
#else
    const Register v = {*c, *c};
#endif
    ACTIVATION_LAB_EACH_REGISTER r.part[i] = v;
    return r;
  }

  ACTIVATION_LAB_INLINE double first() const { return part[0][0]; }
  // Whether a parameter, the same in every lane, is above `low` and at most `high`.
  ACTIVATION_LAB_INLINE friend bool lies_in(Lanes parameter, double low, double high) {
    return low < parameter.first() && parameter.first() <= high;
  }

  ACTIVATION_LAB_INLINE friend Lanes operator-(Lanes a) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] = -a.part[i];
    return a;
  }
  ACTIVATION_LAB_INLINE friend Lanes operator+(Lanes a, Lanes b) {
    ACTIVATION_LAB_EACH_REGISTER in_order(a.part[i] = a.part[i] + b.part[i]);
    return a;
  }
  ACTIVATION_LAB_INLINE friend Lanes operator-(Lanes a, Lanes b) {
    ACTIVATION_LAB_EACH_REGISTER in_order(a.part[i] = a.part[i] - b.part[i]);
    return a;
  }
  ACTIVATION_LAB_INLINE friend Lanes operator*(Lanes a, Lanes b) {
    ACTIVATION_LAB_EACH_REGISTER in_order(a.part[i] = a.part[i] * b.part[i]);
    return a;
  }
  ACTIVATION_LAB_INLINE friend Lanes operator/(Lanes a, Lanes b) {
    ACTIVATION_LAB_EACH_REGISTER in_order(a.part[i] = a.part[i] / b.part[i]);
    return a;
  }

  ACTIVATION_LAB_INLINE friend Mask operator<(Lanes a, Lanes b) {
    Mask m;
    ACTIVATION_LAB_EACH_REGISTER m.part[i] = a.part[i] < b.part[i];
    return m;
  }
  ACTIVATION_LAB_INLINE friend Mask operator==(Lanes a, Lanes b) {
    Mask m;
    ACTIVATION_LAB_EACH_REGISTER m.part[i] = a.part[i] == b.part[i];
    return m;
  }
  ACTIVATION_LAB_INLINE friend Mask operator>(Lanes a, Lanes b) { return b < a; }

  ACTIVATION_LAB_INLINE friend Lanes select(Mask m, Lanes a, Lanes b) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] =
        (Register)((m.part[i] & (RegisterBits)a.part[i]) | (~m.part[i] & (RegisterBits)b.part[i]));
    return a;
  }

  // The first argument is the number, the second the bound: a NaN stays a NaN, and a zero its sign.
  ACTIVATION_LAB_INLINE friend Lanes max(Lanes x, Lanes bound) {
#ifdef __wasm_simd128__
    ACTIVATION_LAB_EACH_REGISTER x.part[i] =
        (Register)wasm_f64x2_pmax((v128_t)x.part[i], (v128_t)bound.part[i]);
    return x;
#else
    return select(x < bound, bound, x);
#endif
  }
  ACTIVATION_LAB_INLINE friend Lanes min(Lanes x, Lanes bound) {
#ifdef __wasm_simd128__
    ACTIVATION_LAB_EACH_REGISTER x.part[i] =
        (Register)wasm_f64x2_pmin((v128_t)x.part[i], (v128_t)bound.part[i]);
    return x;
#else
    return select(bound < x, bound, x);
#endif
  }
  ACTIVATION_LAB_INLINE friend Lanes abs(Lanes a) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] =
        (Register)((RegisterBits)a.part[i] & 0x7fffffffffffffffLL);
    return a;
  }
  // y, but NaN where x is: for formulas whose branches are constants.
  ACTIVATION_LAB_INLINE friend Lanes keep_nan(Lanes x, Lanes y) {
    // All bits set are a NaN.
    ACTIVATION_LAB_EACH_REGISTER y.part[i] =
        (Register)((RegisterBits)y.part[i] | (x.part[i] != x.part[i]));
    return y;
  }

  // The leading 26 bits: their square is exact.
  ACTIVATION_LAB_INLINE friend Lanes leading_bits(Lanes a) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] = (Register)((RegisterBits)a.part[i] & -0x8000000LL);
    return a;
  }
  // 2^k from a number whose lowest bits hold k + 1023.
  ACTIVATION_LAB_INLINE friend Lanes power_of_two(Lanes t) {
    ACTIVATION_LAB_EACH_REGISTER in_order(t.part[i] = (Register)((RegisterBits)t.part[i] << 52));
    return t;
  }

  // Divides x >= 1 by 2^k, so that sqrt(1/2) <= x < sqrt(2), and gives k.
  ACTIVATION_LAB_INLINE friend Lanes take_exponent(Lanes& x) {
    Lanes k;
    ACTIVATION_LAB_EACH_REGISTER {
      const RegisterBits above = (RegisterBits)x.part[i] - kRootOfHalf;
      const RegisterBits exponent = (RegisterBits)((UnsignedBits)above >> 52);
      x.part[i] = (Register)((RegisterBits)x.part[i] - (exponent << 52));
      k.part[i] = (Register)(exponent | kTwoTo52) - 0x1p52;
    }
    return k;
  }

  ACTIVATION_LAB_INLINE static Lanes load(const double* x) {
    Lanes r;
    std::memcpy(&r, x, sizeof r);
    return r;
  }
  ACTIVATION_LAB_INLINE void store(double* y) const { std::memcpy(y, this, sizeof *this); }

  // Widens `width` floats; exact.
  ACTIVATION_LAB_INLINE static Lanes load(const float* x) {
    Lanes r;
    ACTIVATION_LAB_EACH_REGISTER {
#ifdef __wasm_simd128__
      r.part[i] = (Register)wasm_f64x2_promote_low_f32x4(wasm_v128_load64_zero(x + 2 * i));
      // Or LLVM compares the float32 instead and stretches the mask, at three times the cost.
      asm("" : "+r"(r.part[i]));
#else
      r.part[i] = Register{static_cast<double>(x[2 * i]), static_cast<double>(x[2 * i + 1])};
#endif
    }
    return r;
  }
  // The one rounding to float32.
  ACTIVATION_LAB_INLINE void round_to(FloatRegister* y) const {
    static_assert(Registers % 2 == 0);
    for (int i = 0; i < Registers; i += 2) {
#ifdef __wasm_simd128__
      y[i / 2] = (FloatRegister)wasm_i64x2_shuffle(
          wasm_f32x4_demote_f64x2_zero((v128_t)part[i]),
          wasm_f32x4_demote_f64x2_zero((v128_t)part[i + 1]), 0, 2);
#else
      for (int k = 0; k < 4; k++) y[i / 2][k] = static_cast<float>(part[i + k / 2][k % 2]);
#endif
    }
  }
  ACTIVATION_LAB_INLINE void store(float* y) const {
    FloatRegister rounded[Registers / 2];
    round_to(rounded);
    for (int i = 0; i < Registers / 2; i++) store_floats(rounded[i], y + 4 * i);
  }
};

// Four registers: the most that V8 keeps without spilling (speed of 8 differs by browser).
template <Precision P>
using ArrayLanes = Lanes<4, P>;
// One register, for numbers in double: plots and float64 arrays. Sixteen formulas and their derivatives
// are compiled for it, so what they share is called, not copied into each (see exponential.h).
using SmallLanes = Lanes<1, Precision::kFloat64>;

}  // namespace activation_lab
