// Two references. A polynomial (exact_block.h) decides nearly all inputs: its error is below 2^-20 of a unit in the
// last place (ULP). What lies within 2^-12 ULP of a rounding boundary, or where the function is small beside the
// rest of its block, is decided by the definition itself in double-double, and so is the largest error.
#include "error_sweep.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <span>

#include "exact_block.h"
#include "ulp.h"

namespace activation_lab {
namespace {

constexpr double kBoundary = 0.5, kNearBoundary = 0x1p-12, kClearlyRounded = 0.75;
static_assert(kBlockError <= kNearBoundary / 4 && 2 * kBlockError <= kLargestErrorTolerance);

constexpr int kLargestBlock = 20, kSmallestBlock = 8;  // in powers of two
constexpr std::size_t kBatch = 4096;

// Two doubles: the widest register that every machine has.
constexpr std::size_t kLanes = 2;
using Pair = double __attribute__((vector_size(kLanes * sizeof(double))));
using PairBits = std::int64_t __attribute__((vector_size(kLanes * sizeof(double))));
using PairOfWords = std::uint64_t __attribute__((vector_size(kLanes * sizeof(double))));
using PairOfFloats = float __attribute__((vector_size(kLanes * sizeof(float))));

Pair both(double x) { return Pair{x, x}; }
Pair select(PairBits mask, Pair a, Pair b) {
  return (Pair)((mask & (PairBits)a) | (~mask & (PairBits)b));
}
Pair absolute(Pair x) { return (Pair)((PairBits)x & 0x7fffffffffffffff); }

// 1 over the last place of float32 about |y|, or about the number below where |y| is a power of two.
Pair inverse_ulp(Pair y) {
  const Pair size = absolute(y) * both(1 - 0x1p-40);
  const Pair normal = select(size > both(0x1p-126), size, both(0x1p-126));
  constexpr std::uint64_t kTwiceBiasAndDigits = (2 * 1023ULL + 23) << 52;
  return (Pair)(kTwiceBiasAndDigits - ((PairOfWords)normal & 0x7ff0000000000000U));
}

class Sweep {
 public:
  Sweep(const Activation& row, Part part, const ExactFunction& exact,
        const ParameterValues& parameters)
      : row_(row),
        part_(part),
        exact_(exact),
        parameters_(parameters),
        alpha_(rounded_to_float(parameters)[0]) {}

  // What of the walk lies in the 2^log2_size patterns from `first` on.
  void visit(const Walk& walk, std::uint64_t first, int log2_size) {
    const std::uint64_t size = std::uint64_t{1} << log2_size;
    Walk here = walk;
    if (first > walk.from) here.from += rounded_up(first - walk.from, walk.stride);
    here.to = std::min(first + size, walk.to);
    if (here.from >= here.to) return;
    const std::uint64_t inputs = rounded_up(here.to - here.from, walk.stride) / walk.stride;
    const bool finite = (first >> 23 & 0xff) != 0xff;
    if (!finite || log2_size <= kSmallestBlock || inputs < 2 * ExactBlock::kValuesPerFit)
      return judge_singly(here);
    const auto pattern = static_cast<std::uint32_t>(first);
    if (const auto block = ExactBlock::fit(exact_, part_, alpha_, pattern, log2_size))
      return compare(here, *block, pattern, log2_size);
    visit(walk, first, log2_size - 1);
    visit(walk, first + size / 2, log2_size - 1);
  }

  Errors errors() {
    // By the definition, because a polynomial may have found it.
    if (found_.largest > 0 && !std::isinf(found_.largest))
      found_.largest = ulp_error(result_at_largest_, exact_at(found_.at));
    return found_;
  }

 private:
  static std::uint64_t rounded_up(std::uint64_t number, std::uint64_t multiple_of) {
    return (number + multiple_of - 1) / multiple_of * multiple_of;
  }

  // No function here is still on its way to its limit at 2^200.
  DoubleDouble exact_at(float x) const {
    const auto wide = static_cast<double>(x);
    return exact_.at(part_, std::isinf(x) ? std::copysign(0x1p200, wide) : wide, alpha_);
  }

  // Computes the next results, and moves `walk` on. The last number is repeated to fill a pair.
  std::size_t next_batch(Walk& walk) {
    std::size_t n = 0;
    for (; n < kBatch && walk.from < walk.to; n++, walk.from += walk.stride)
      xs_[n] = float_of(static_cast<std::uint32_t>(walk.from));
    std::size_t filled = n;
    for (; filled % kLanes != 0; filled++) xs_[filled] = xs_[n - 1];
    const std::span<const float> in(xs_, filled);
    if (!apply<float>(row_, part_, in, {ys_, filled}, parameters_).ok()) std::abort();
    found_.inputs += n;
    return n;
  }

  void judge_singly(Walk walk) {
    while (const std::size_t n = next_batch(walk))
      for (std::size_t i = 0; i < n; i++) judge(xs_[i], ys_[i]);
  }

  void judge(float x, float y) {
    found_.judged_singly++;
    if (std::isnan(x)) return see(std::isnan(y) ? 0 : HUGE_VAL, !std::isnan(y), x, y);
    const DoubleDouble exact = exact_at(x);
    const double error = ulp_error(y, exact);
    see(std::isnan(error) ? HUGE_VAL : error, y != nearest_float(exact), x, y);
  }

  void see(double error, bool wrong, float x, float y) {
    if (wrong) found_.not_correctly_rounded++;
    if (error > found_.largest) found_.largest = error, found_.at = x, result_at_largest_ = y;
  }

  void compare(Walk walk, const ExactBlock& block, std::uint32_t first, int log2_size) {
    const double half = std::ldexp(1, log2_size - 1);
    // Where the last place is smaller, the polynomial's error is more than kBlockError of it.
    const double trusted = 4 * 0x1p24 / block.largest;
    const auto step = static_cast<double>(walk.stride) / half;
    const double start = (static_cast<double>(walk.from - first) - half) / half;
    Pair t{start, start + step};
    // The pieces of a function meet at a block's first number: the polynomial need not hold there.
    bool at_first = walk.from == first;
    while (const std::size_t n = next_batch(walk)) {
      const double calm = std::min(kBoundary - kNearBoundary, found_.largest);
      PairBits loud{};
      for (std::size_t i = 0; i < n; i += kLanes, t += both(kLanes * step)) {
        Pair p = both(block.coefficient[block.degree]);
        for (int k = block.degree - 1; k >= 0; k--) p = p * t + both(block.coefficient[k]);
        PairOfFloats y;
        std::memcpy(&y, ys_ + i, sizeof y);
        const Pair places = inverse_ulp(p);
        Pair error = absolute(__builtin_convertvector(y, Pair) - p) * places;
        error = select(places <= both(trusted), error, both(kUndecided));
        std::memcpy(errors_ + i, &error, sizeof error);
        loud |= ~(error <= both(calm));
      }
      if (at_first) errors_[0] = kUndecided;
      if ((loud[0] | loud[1]) != 0 || at_first) look_closer(n, calm);
      at_first = false;
    }
  }

  void look_closer(std::size_t n, double calm) {
    for (std::size_t i = 0; i < n; i++) {
      const double error = errors_[i];
      if (error <= calm) continue;
      // Neither beside a rounding boundary, nor beside a power of two, where the last place is one or the other and
      // errors of a whole one are only possible; nor an infinity or a NaN.
      if (error < kBoundary - kNearBoundary ||
          (error > kBoundary + kNearBoundary && error < kClearlyRounded)) {
        see(error, error > kBoundary, xs_[i], ys_[i]);
      } else {
        judge(xs_[i], ys_[i]);
      }
    }
  }

  static constexpr double kUndecided = std::numeric_limits<double>::infinity();

  const Activation& row_;
  Part part_;
  const ExactFunction& exact_;
  ParameterValues parameters_;
  double alpha_;
  Errors found_;
  float result_at_largest_ = 0;
  float xs_[kBatch], ys_[kBatch];
  double errors_[kBatch];
};

}  // namespace

Errors sweep_errors(const Activation& row, Part part, const ExactFunction& exact,
                    const ParameterValues& parameters, const Walk& walk) {
  Sweep sweep(row, part, exact, parameters);
  constexpr std::uint64_t kSize = std::uint64_t{1} << kLargestBlock;
  for (std::uint64_t first = walk.from / kSize * kSize; first < walk.to; first += kSize)
    sweep.visit(walk, first, kLargestBlock);
  return sweep.errors();
}

}  // namespace activation_lab
