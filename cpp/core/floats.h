// The number type of piecewise-linear formulas: float32 throughout, where nothing is lost.
// It has no exponential on purpose: a formula marked `linear` by mistake does not compile.
#pragma once

#include "lanes.h"

namespace activation_lab {

using FloatRegister = float __attribute__((vector_size(16)));
using FloatRegisterBits = int __attribute__((vector_size(16)));

struct Floats {
  static constexpr int Registers = 4;
  static constexpr int width = 4 * Registers;

  FloatRegister part[Registers];

  struct Mask {
    FloatRegisterBits part[Registers];
  };

  Floats() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a literal in a formula is a number
  ACTIVATION_LAB_INLINE Floats(double c) {
    const auto f = static_cast<float>(c);
    ACTIVATION_LAB_EACH_REGISTER part[i] = FloatRegister{f, f, f, f};
  }

  ACTIVATION_LAB_INLINE friend Floats operator+(Floats a, Floats b) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] = a.part[i] + b.part[i];
    return a;
  }
  ACTIVATION_LAB_INLINE friend Floats operator*(Floats a, Floats b) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] = a.part[i] * b.part[i];
    return a;
  }
  ACTIVATION_LAB_INLINE friend Mask operator<(Floats a, Floats b) {
    Mask m;
    ACTIVATION_LAB_EACH_REGISTER m.part[i] = a.part[i] < b.part[i];
    return m;
  }
  ACTIVATION_LAB_INLINE friend Mask operator>(Floats a, Floats b) { return b < a; }
  ACTIVATION_LAB_INLINE friend Mask operator==(Floats a, Floats b) {
    Mask m;
    ACTIVATION_LAB_EACH_REGISTER m.part[i] = a.part[i] == b.part[i];
    return m;
  }
  ACTIVATION_LAB_INLINE friend Floats select(Mask m, Floats a, Floats b) {
    ACTIVATION_LAB_EACH_REGISTER a.part[i] =
        (FloatRegister)((m.part[i] & (FloatRegisterBits)a.part[i]) |
                        (~m.part[i] & (FloatRegisterBits)b.part[i]));
    return a;
  }
  // As for Lanes: the number first, then the bound; NaN and the sign of zero stay.
  ACTIVATION_LAB_INLINE friend Floats max(Floats x, Floats bound) {
#ifdef __wasm_simd128__
    ACTIVATION_LAB_EACH_REGISTER x.part[i] =
        (FloatRegister)wasm_f32x4_pmax((v128_t)x.part[i], (v128_t)bound.part[i]);
    return x;
#else
    return select(x < bound, bound, x);
#endif
  }
  ACTIVATION_LAB_INLINE friend Floats min(Floats x, Floats bound) {
#ifdef __wasm_simd128__
    ACTIVATION_LAB_EACH_REGISTER x.part[i] =
        (FloatRegister)wasm_f32x4_pmin((v128_t)x.part[i], (v128_t)bound.part[i]);
    return x;
#else
    return select(bound < x, bound, x);
#endif
  }
  ACTIVATION_LAB_INLINE friend Floats keep_nan(Floats x, Floats y) { return select(x == x, y, x); }

  ACTIVATION_LAB_INLINE static Floats load(const float* x) {
    Floats r;
    std::memcpy(&r, x, sizeof r);
    return r;
  }
  ACTIVATION_LAB_INLINE void store(float* y) const { std::memcpy(y, this, sizeof *this); }
};

}  // namespace activation_lab
