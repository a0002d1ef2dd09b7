#include "scalar_math.h"

#include <cmath>
#include <cstdint>

#include "elementary.h"

namespace activation_lab {
namespace {

using Scalar = Lanes<1, Precision::kFloat64>;

constexpr double kLn2Head = 0x1.62e42feep-1;
constexpr double kLn2Rest = 0x1.a39ef35793c76p-33;

template <int Count>
double polynomial_at(double x, const double (&c)[Count]) {
  double sum = c[Count - 1];
  for (int i = Count - 2; i >= 0; i--) sum = sum * x + c[i];
  return sum;
}

// As in elementary.h.
double twice_artanh(double over, double under) {
  return activation_lab::twice_artanh(Scalar(over), Scalar(under)).first();
}

// x = n pi / 2 + r with |r| <= pi / 4; pi / 2 as two heads of 33 bits and a rest (Cody and Waite).
struct Quarter {
  double r;
  int n;
};
Quarter reduce_by_quarter(double x) {
  const double n = std::floor(x * 0x1.45f306dc9c883p-1 + 0.5);
  const double r = ((x - n * 0x1.921fb544p+0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69;
  return {r, static_cast<int>(n - 4 * std::floor(n / 4))};
}

// sin(n pi / 2 + r)
double sine_of(Quarter q) {
  const double w = q.r * q.r;
  const double value = q.n % 2 == 0 ? q.r + q.r * (w * polynomial_at(w, kSine))
                                    : 1 - w / 2 + w * w * polynomial_at(w, kCosine);
  return q.n < 2 ? value : -value;
}

}  // namespace

double exponential(double x) { return divided(exp(Scalar(x))).first(); }

double logarithm(double x) {
  if (x == 0) return -__builtin_inf();
  if (!(x > 0)) return __builtin_nan("");
  if (x > __DBL_MAX__) return x;
  double k = 0;
  if (x < __DBL_MIN__) {  // subnormal: scale by 2^54
    x *= 0x1p54;
    k = -54;
  }
  // x = 2^k m with m in [sqrt(1/2), sqrt(2)); 0x3fe6a09e... is the bit pattern of sqrt(1/2)
  const auto bits = __builtin_bit_cast(std::uint64_t, x);
  const std::uint64_t shifted = bits - 0x3fe6a09e667f3bcdULL;
  const auto exponent = static_cast<std::int64_t>(shifted) >> 52;
  k += static_cast<double>(exponent);
  const auto m = __builtin_bit_cast(double, bits - (static_cast<std::uint64_t>(exponent) << 52));
  return k * kLn2Head + (twice_artanh(m - 1, m + 1) + k * kLn2Rest);
}

double logarithm_of_one_plus(double x) {
  return x <= 1 ? twice_artanh(x, 2 + x) : logarithm(1 + x);
}

double sine(double x) { return sine_of(reduce_by_quarter(x)); }

double cosine(double x) {
  Quarter q = reduce_by_quarter(x);
  q.n = (q.n + 1) % 4;
  return sine_of(q);
}

}  // namespace activation_lab
