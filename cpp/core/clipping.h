// Bounds for float32 arguments, applied to many numbers at once before any is computed with.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "lanes.h"

namespace activation_lab {

// What is bounded, and by what. Beyond 115, x e^x has long been 0 in float32 or infinite, and still the power of twice
// the number has a finite square; beyond 15, the normal distribution's tail is 0.
struct ClipBounds {
  float low, high;
  int kept_bits;  // without the sign, of a magnitude
};
enum class Clip { kExponent, kExponentOfMagnitude, kNormalOfMagnitude };
inline constexpr ClipBounds kClipBounds[] = {
    {-115.0f, 115.0f, -1}, {0.0f, 115.0f, 0x7fffffff}, {0.0f, 15.0f, 0x7fffffff}};
inline constexpr std::size_t kClips = std::size(kClipBounds);

// How many numbers are clipped at once. Clipped each before its own exponential, they would pass through memory in the
// middle of a long chain of dependent steps, which costs up to a tenth of a kernel's time.
inline constexpr std::size_t kChunk = 256;

// n numbers, up to the next multiple of 16. NaN stays NaN.
[[gnu::noinline]] inline void clip_floats(const float* in, std::size_t n, Clip clip, float* out) {
  const ClipBounds* bounds = &kClipBounds[static_cast<int>(clip)];
  const FloatRegister low = splat_float_from(&bounds->low), high = splat_float_from(&bounds->high);
  const FloatRegisterBits kept = splat_bits(bounds->kept_bits);
  for (std::size_t i = 0; i < n; i += 16) {
    FloatRegister
        x[4];  // all are loaded before any is stored, which might be where the next is read
    for (int k = 0; k < 4; k++)
      x[k] = (FloatRegister)((FloatRegisterBits)load_floats(in + i + 4 * k) & kept);
    for (int k = 0; k < 4; k++)
      store_floats(bounded_above(bounded_below(x[k], low), high), out + i + 4 * k);
  }
}

}  // namespace activation_lab
