// How far exponentials and the normal distribution reach, and the bounds of float32 arguments, applied to many
// numbers at once before any is computed with.
#pragma once

#include <cstddef>
#include <iterator>

#include "lanes.h"

namespace activation_lab {

template <Precision P>
struct Reach;
// x e^x rounds to 0 in float32 below, and products of three exponentials stay finite.
template <>
struct Reach<Precision::kFloat32> {
  static constexpr double exponent[] = {-200.0, 200.0};
  static constexpr double normal[] = {0.0, 15.0};
};
// x e^x is 0 in double from -752 on; the halves of the scale (exponential.h) stay finite up to 1400.
template <>
struct Reach<Precision::kFloat64> {
  static constexpr double exponent[] = {-1020.0, 1020.0};
  static constexpr double normal[] = {0.0, 39.0};
};

// What is bounded, and by what. Beyond 115, x e^x has long been 0 in float32 or infinite, and still the power of twice
// the number has a finite square.
struct ClipBounds {
  float low, high;
  int kept_bits;  // without the sign, of a magnitude
};
enum class Clip { kExponent, kExponentOfMagnitude, kNormalOfMagnitude };
inline constexpr ClipBounds kClipBounds[] = {
    {-115.0f, 115.0f, -1},
    {0.0f, 115.0f, 0x7fffffff},
    {0.0f, static_cast<float>(Reach<Precision::kFloat32>::normal[1]), 0x7fffffff}};
inline constexpr std::size_t kClips = std::size(kClipBounds);

// How many numbers are clipped at once. Clipped each before its own exponential, they would pass through memory in the
// middle of a long chain of dependent steps, which costs up to a tenth of a kernel's time.
inline constexpr std::size_t kChunk = 256;

// n numbers, up to the next multiple of 16. NaN stays NaN.
[[gnu::noinline]] inline void clip_floats(const float* in, std::size_t n, Clip clip, float* out) {
  const ClipBounds* bounds = &kClipBounds[static_cast<int>(clip)];
  const FloatRegister low = splat_float_from(&bounds->low), high = splat_float_from(&bounds->high);
  const FloatRegisterBits kept = splat_bits(bounds->kept_bits);
  // Four are loaded before any is stored, which might be where the next is read.
  for (std::size_t i = 0; i < n; i += 16) {
    FloatRegister x[4];
    for (int k = 0; k < 4; k++)
      x[k] = (FloatRegister)((FloatRegisterBits)load_floats(in + i + 4 * k) & kept);
    for (int k = 0; k < 4; k++)
      store_floats(bounded_above(bounded_below(x[k], low), high), out + i + 4 * k);
  }
}

}  // namespace activation_lab
