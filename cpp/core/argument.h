// The argument of a float32 kernel, before it is widened. What float32 does exactly, bounds and
// comparisons, is done on it; choices are made after rounding: four numbers a register, not two.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <type_traits>

#include "clipping.h"
#include "fraction.h"

namespace activation_lab {

template <class N>
inline constexpr int kFloatRegisters = N::width / 4;

template <class N>
struct ArgumentMask {
  FloatRegisterBits part[kFloatRegisters<N>];
};

template <class N>
struct Remembered;  // see exponential.h

// x, where it lies in memory: each widening loads it anew, which is cheaper than to take a register
// of four apart.
template <class N>
struct Argument {
  using Number = N;
  const float* at;
  float* clipped;         // this block's place in the room of its chunk (see Chunk)
  std::size_t beginning;  // how many numbers the chunk has that begins here, or 0
  Remembered<N>* memory;  // where two formulas of it share what they can, or null

  // Implicit: an argument is a number
  ACTIVATION_LAB_INLINE operator N() const { return N::load(at); }
  ACTIVATION_LAB_INLINE FloatRegister narrow(int i) const { return load_floats(at + 4 * i); }

  // With whole numbers only, which float32 holds exactly.
  ACTIVATION_LAB_INLINE friend ArgumentMask<N> operator<(Argument x, int c) {
    ArgumentMask<N> m;
    for (int i = 0; i < kFloatRegisters<N>; i++) m.part[i] = x.narrow(i) < splat_float(c);
    return m;
  }
  ACTIVATION_LAB_INLINE friend ArgumentMask<N> operator>(Argument x, int c) {
    ArgumentMask<N> m;
    for (int i = 0; i < kFloatRegisters<N>; i++) m.part[i] = splat_float(c) < x.narrow(i);
    return m;
  }
};

// Gives the arguments of a walk over an array, with room for the clipped numbers of a chunk: an expression that clips
// them has it done for the whole chunk where the chunk begins, so it may not do so within a branch.
template <class N>
class Chunk {
 public:
  // The block at `i` of the `n` numbers at `in`.
  ACTIVATION_LAB_INLINE Argument<N> argument(const float* in, std::size_t i, std::size_t n,
                                             Remembered<N>* memory = nullptr) {
    const std::size_t place = i % kChunk;
    return {in + i, room_ + place, place == 0 ? std::min(kChunk, n - i) : 0, memory};
  }

 private:
  float room_[kClips * kChunk];
};

// |x|
template <class N>
struct Magnitude {
  using Number = N;
  Argument<N> x;

  // Implicit: as above
  ACTIVATION_LAB_INLINE operator N() const { return abs(N(x)); }
};
template <class N>
ACTIVATION_LAB_INLINE Magnitude<N> abs(Argument<N> x) {
  return {x};
}

// A multiple of x or |x|: an exponential takes the factor into its own first product.
template <class X>
struct Multiple {
  using Number = typename X::Number;
  X of;
  double factor;

  // Implicit: as above
  ACTIVATION_LAB_INLINE operator Number() const { return factor * Number(of); }
};
template <class X>
concept Unwidened =
    std::same_as<X, Argument<typename X::Number>> || std::same_as<X, Magnitude<typename X::Number>>;
template <Unwidened X>
ACTIVATION_LAB_INLINE Multiple<X> operator-(X x) {
  return {x, -1};
}
template <std::same_as<int> Factor, Unwidened X>
ACTIVATION_LAB_INLINE Multiple<X> operator*(Factor factor, X x) {
  return {x, static_cast<double>(factor)};
}

// A number that an exponential need not clip any more.
template <class N>
struct Bounded : N {
  ACTIVATION_LAB_INLINE explicit Bounded(N x) : N(x) {}
  ACTIVATION_LAB_INLINE friend Bounded operator-(Bounded a) {
    return Bounded(-static_cast<const N&>(a));
  }
};

// x between bounds, then widened.
template <Clip kClip, class N>
ACTIVATION_LAB_INLINE Bounded<N> clip(Argument<N> x) {
  float* place = x.clipped + static_cast<std::size_t>(kClip) * kChunk;
  if (x.beginning > 0) clip_floats(x.at, x.beginning, kClip, place);
  return Bounded<N>(N::load(place));
}

// What a float32 kernel writes: a choice between rounded numbers. Nothing is computed with it.
template <class N>
struct Rounded {
  FloatRegister part[kFloatRegisters<N>];

  template <class Y>
  ACTIVATION_LAB_INLINE static Rounded of(Y y) {
    Rounded r;
    if constexpr (std::same_as<Y, Rounded>) {
      r = y;
    } else if constexpr (std::same_as<Y, Argument<N>>) {
      for (int i = 0; i < kFloatRegisters<N>; i++) r.part[i] = y.narrow(i);
    } else if constexpr (std::is_arithmetic_v<Y>) {
      for (int i = 0; i < kFloatRegisters<N>; i++) r.part[i] = splat_float(y);
    } else {
      N(y).round_to(r.part);
    }
    return r;
  }
  ACTIVATION_LAB_INLINE void store(float* y) const {
    for (int i = 0; i < kFloatRegisters<N>; i++) store_floats(part[i], y + 4 * i);
  }
};

template <class N, class A, class B>
ACTIVATION_LAB_INLINE Rounded<N> select(ArgumentMask<N> m, A a, B b) {
  const auto yes = Rounded<N>::of(a), no = Rounded<N>::of(b);
  Rounded<N> r;
  for (int i = 0; i < kFloatRegisters<N>; i++)
    r.part[i] = select_floats(m.part[i], yes.part[i], no.part[i]);
  return r;
}

// y, but NaN where x is: for formulas whose branches are constants.
template <class N, class Y>
ACTIVATION_LAB_INLINE Rounded<N> keep_nan(Argument<N> x, Y y) {
  auto r = Rounded<N>::of(y);
  for (int i = 0; i < kFloatRegisters<N>; i++) r.part[i] = nan_where_nan(x.narrow(i), r.part[i]);
  return r;
}

}  // namespace activation_lab
