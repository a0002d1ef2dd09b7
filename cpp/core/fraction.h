// A quotient that has not been divided yet. Sums and products of fractions stay fractions, so
// 1 / (1 + exp(-x)) costs one division: the one in the conversion at its end.
#pragma once

#include "lanes.h"

namespace activation_lab {

template <class N>
struct Fraction {
  N over, under;  // numerator, denominator

  // Implicit: a fraction is a number
  ACTIVATION_LAB_INLINE operator N() const { return over / under; }

  ACTIVATION_LAB_INLINE friend Fraction operator-(Fraction a) { return {-a.over, a.under}; }

  ACTIVATION_LAB_INLINE friend Fraction operator+(Fraction a, N b) {
    return {a.over + b * a.under, a.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator+(N a, Fraction b) {
    return {a * b.under + b.over, b.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator-(Fraction a, N b) {
    return {a.over - b * a.under, a.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator-(N a, Fraction b) {
    return {a * b.under - b.over, b.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator*(Fraction a, N b) { return {a.over * b, a.under}; }
  ACTIVATION_LAB_INLINE friend Fraction operator*(N a, Fraction b) { return {a * b.over, b.under}; }
  ACTIVATION_LAB_INLINE friend Fraction operator/(Fraction a, N b) { return {a.over, a.under * b}; }
  ACTIVATION_LAB_INLINE friend Fraction operator/(N a, Fraction b) { return {a * b.under, b.over}; }

  ACTIVATION_LAB_INLINE friend Fraction operator+(Fraction a, Fraction b) {
    return {a.over * b.under + b.over * a.under, a.under * b.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator*(Fraction a, Fraction b) {
    return {a.over * b.over, a.under * b.under};
  }
  ACTIVATION_LAB_INLINE friend Fraction operator/(Fraction a, Fraction b) {
    return {a.over * b.under, a.under * b.over};
  }
};

// Carries out the division now: for a quotient that is used twice, or that must not overflow.
template <class N>
ACTIVATION_LAB_INLINE N divided(Fraction<N> f) {
  return f;
}

}  // namespace activation_lab
