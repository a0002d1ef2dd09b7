// Why kBlockError holds. Let S be the largest |f| at the nodes below, at least 2^-126.
//
// Between the nodes. The functions are analytic inside a block: the pieces of the others meet at a block's
// first number, which is never asked for. So their Chebyshev coefficients fall geometrically. The last two are at
// most 2^-50 S, or there is no fit; having come down so far in twelve steps, each further one is less than half the
// one before, and the interpolant misses f by at most twice their sum, 2^-49 S. Three values between the nodes must
// agree within that, or there is no fit: a kink or a pole that was overlooked shows there.
//
// In double. The coefficients come from double-double and are rounded once, those left out are together below
// 2^-54 S, and Horner's rule adds at most 2 k 2^-53 |c[k]| for each. With the sum of (2 k + 1) |c[k]| at most
// 16 S, or there is no fit, that is 2^-49 S.
//
// Together below 2^-47 S. A quarter of S has a last place of 2^-26 S at least: 2^-21, half of what is stated.
#include "exact_block.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

#include "ulp.h"

namespace activation_lab {
namespace {

constexpr int kNodes = ExactBlock::kDegree + 1;
constexpr double kChecks[] = {-0x1.f4p-1, 0x1.3p-2, 0x1.d8p-1};
static_assert(kNodes + std::size(kChecks) == ExactBlock::kValuesPerFit);

// The zeros of Chebyshev's polynomial, to 24 bits: so x = middle + t half is exact in double.
struct Nodes {
  double t[kNodes];
  Nodes() {
    for (int i = 0; i < kNodes; i++) {
      const double zero = std::cos((2 * i + 1) * std::numbers::pi / (2 * kNodes));
      t[i] = std::ldexp(std::nearbyint(std::ldexp(zero, 24)), -24);
    }
  }
};

// The coefficients of the polynomial through (t[i], f[i]): Newton's divided differences, multiplied out.
void interpolate(const double (&t)[kNodes], DoubleDouble (&f)[kNodes]) {
  for (int order = 1; order < kNodes; order++)
    for (int i = kNodes - 1; i >= order; i--)
      f[i] = (f[i] - f[i - 1]) / DoubleDouble(t[i] - t[i - order]);
  for (int last = kNodes - 2; last >= 0; last--)
    for (int i = last; i < kNodes - 1; i++) f[i] = f[i] - DoubleDouble(t[last]) * f[i + 1];
}

}  // namespace

std::optional<ExactBlock> ExactBlock::fit(const ExactFunction& function, Part part, double alpha,
                                          std::uint32_t first, int log2_size) {
  static const Nodes nodes;
  const std::uint32_t half_size = 1U << (log2_size - 1);
  const auto start = static_cast<double>(float_of(first));
  const auto middle = static_cast<double>(float_of(first + half_size));
  const double half = middle - start;
  const auto exact = [&](double at) { return function.at(part, middle + at * half, alpha); };

  ExactBlock block{};
  DoubleDouble c[kNodes];
  block.largest = 0x1p-126;
  for (int i = 0; i < kNodes; i++) {
    c[i] = exact(nodes.t[i]);
    block.largest = std::max(block.largest, std::fabs(c[i].hi));
  }
  interpolate(nodes.t, c);

  double rounding = 0;
  for (int i = 0; i < kNodes; i++) {
    block.coefficient[i] = c[i].hi + c[i].lo;
    rounding += (2 * i + 1) * std::fabs(block.coefficient[i]);
  }
  // A power's share of Chebyshev's polynomial of the same degree n is 2^(1 - n).
  const double last = std::max(std::fabs(block.coefficient[kDegree]) * 0x1p-11,
                               std::fabs(block.coefficient[kDegree - 1]) * 0x1p-10);
  if (!(last <= block.largest * 0x1p-50 && rounding <= 16 * block.largest)) return std::nullopt;

  block.degree = kDegree;
  double left_out = 0;
  while (block.degree > 0 &&
         (left_out += std::fabs(block.coefficient[block.degree])) <= block.largest * 0x1p-54)
    block.degree--;
  for (const double at : kChecks) {
    const DoubleDouble miss = exact(at) - DoubleDouble(block.at(at));
    if (!(std::fabs(miss.hi) <= block.largest * 0x1p-49)) return std::nullopt;
  }
  return block;
}

}  // namespace activation_lab
