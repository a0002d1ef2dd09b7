// The number type of piecewise-linear formulas: float32 throughout, where nothing is lost.
// It has no exponential on purpose: a formula marked `linear` by mistake does not compile.
#pragma once

#include "lanes.h"

namespace activation_lab {

struct Floats {
  static constexpr int Registers = 4;
  static constexpr int width = 4 * Registers;

  FloatRegister part[Registers];

  struct Mask {
    FloatRegisterBits part[Registers];
  };

  Floats() = default;
  // Implicit: a literal in a formula is a number
  ACTIVATION_LAB_INLINE Floats(double c) { ACTIVATION_LAB_EACH_REGISTER part[i] = splat_float(c); }

  // Whether a parameter, the same in every lane, is above `low` and at most `high`.
  ACTIVATION_LAB_INLINE friend bool lies_in(Floats parameter, double low, double high) {
    const auto p = static_cast<double>(parameter.part[0][0]);
    return low < p && p <= high;
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
    ACTIVATION_LAB_EACH_REGISTER a.part[i] = select_floats(m.part[i], a.part[i], b.part[i]);
    return a;
  }
  // As for Lanes: the number first, then the bound; NaN and the sign of zero stay.
  ACTIVATION_LAB_INLINE friend Floats max(Floats x, Floats bound) {
    ACTIVATION_LAB_EACH_REGISTER x.part[i] = bounded_below(x.part[i], bound.part[i]);
    return x;
  }
  ACTIVATION_LAB_INLINE friend Floats min(Floats x, Floats bound) {
    ACTIVATION_LAB_EACH_REGISTER x.part[i] = bounded_above(x.part[i], bound.part[i]);
    return x;
  }
  ACTIVATION_LAB_INLINE friend Floats keep_nan(Floats x, Floats y) {
    ACTIVATION_LAB_EACH_REGISTER y.part[i] = nan_where_nan(x.part[i], y.part[i]);
    return y;
  }

  ACTIVATION_LAB_INLINE static Floats load(const float* x) {
    Floats r;
    std::memcpy(&r, x, sizeof r);
    return r;
  }
  ACTIVATION_LAB_INLINE void store(float* y) const { std::memcpy(y, this, sizeof *this); }
};

}  // namespace activation_lab
