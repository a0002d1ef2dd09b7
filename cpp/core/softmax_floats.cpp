#include "softmax_floats.h"

#include <algorithm>
#include <cstring>
#include <span>
#include <vector>

#include "elementary.h"
#include "softmax_row.h"

namespace activation_lab {
namespace {

using N = ArrayLanes<Precision::kFloat32>;

// Up to here each lane is a row, so that no lane idles and nothing is summed across lanes.
// Beyond, each lane is a class. Either way the work is on groups of N::width logits.
// The steps are kept apart, each once in the engine: a page downloads it.
constexpr std::size_t kShort = 64;
constexpr float kNothing = -__builtin_inff();

struct Call {
  bool logarithm;
  std::size_t classes;
  double temperature;
};

// The largest of each lane; a NaN may be passed over, it is met again in the sum. Two groups at a time: a comparison
// waits four cycles for the one before.
[[gnu::noinline]] void largest_of(const float* z, std::size_t groups, float* most) {
  FloatRegister low = splat_float(kNothing), high = low, next_low = low, next_high = low;
  std::size_t i = 0;
  for (; i + 2 <= groups; i += 2) {
    low = bounded_below(low, load_floats(z + N::width * i));
    high = bounded_below(high, load_floats(z + N::width * i + 4));
    next_low = bounded_below(next_low, load_floats(z + N::width * i + 8));
    next_high = bounded_below(next_high, load_floats(z + N::width * i + 12));
  }
  if (i < groups) {
    low = bounded_below(low, load_floats(z + N::width * i));
    high = bounded_below(high, load_floats(z + N::width * i + 4));
  }
  store_floats(bounded_below(low, next_low), most);
  store_floats(bounded_below(high, next_high), most + 4);
}

// e^((z - largest) / T) for each, and the sum of each lane. Below the bound a power adds nothing to
// a sum of at least 1, and is 0 in float32. A row with a NaN or +infinity, or of -infinity alone, has
// a NaN among its differences, and so in its sum. `largest` has N::width numbers, which are loaded anew for each group:
// the steps need the registers.
[[gnu::noinline]] N powers_of(const float* z, std::size_t groups, const double* largest,
                              double temperature, double* powers) {
  const N unit = Exponential<N>::unit(1 / temperature);
  const N lowest = Reach<N::precision>::exponent[0] * temperature;
  N sum = 0;
  for (std::size_t i = 0; i < groups; i++) {
    const N difference = max(N::load(z + N::width * i) - N::load(largest), lowest);
    const N power = Exponential<N>::of(difference, unit).power();
    power.store(powers + N::width * i);
    sum = sum + power;
  }
  return sum;
}

// The results, for powers with this sum. `out` may be `z`.
[[gnu::noinline]] void finish(const Call& call, const float* z, const double* powers,
                              std::size_t groups, const double* largest, N sum, float* out) {
  if (call.logarithm) {
    const N total = logarithm_above_one(sum);
    const N factor = 1 / call.temperature;
    for (std::size_t i = 0; i < groups; i++)
      ((N::load(z + N::width * i) - N::load(largest)) * factor - total).store(out + N::width * i);
  } else {
    const N factor = 1 / sum;
    for (std::size_t i = 0; i < groups; i++)
      (N::load(powers + N::width * i) * factor).store(out + N::width * i);
  }
}

// Whether a sum of powers is so near 1 that it has lost what a logarithm needs of the others.
bool needs_exact_row(const Call& call, double sum) {
  return call.logarithm && sum - 1 < static_cast<double>(call.classes) * 0x1p-26;
}
[[gnu::noinline]] void exact_row(const Call& call, const float* z, float* out) {
  thread_local SoftmaxRow row;
  row.read(std::span(z, call.classes), call.temperature);
  for (std::size_t j = 0; j < call.classes; j++)
    out[j] = static_cast<float>(row.log_probability(j));
}

// Four rows of four numbers, `from_step` apart, become four columns, `to_step` apart.
void transpose_four(const float* from, std::size_t from_step, float* to, std::size_t to_step) {
  const FloatRegister a = load_floats(from), b = load_floats(from + from_step),
                      c = load_floats(from + 2 * from_step), d = load_floats(from + 3 * from_step);
  const FloatRegister ab = __builtin_shufflevector(a, b, 0, 4, 1, 5),
                      ba = __builtin_shufflevector(a, b, 2, 6, 3, 7),
                      cd = __builtin_shufflevector(c, d, 0, 4, 1, 5),
                      dc = __builtin_shufflevector(c, d, 2, 6, 3, 7);
  store_floats(__builtin_shufflevector(ab, cd, 0, 1, 4, 5), to);
  store_floats(__builtin_shufflevector(ab, cd, 2, 3, 6, 7), to + to_step);
  store_floats(__builtin_shufflevector(ba, dc, 0, 1, 4, 5), to + 2 * to_step);
  store_floats(__builtin_shufflevector(ba, dc, 2, 3, 6, 7), to + 3 * to_step);
}

// N::width rows of `classes` into a lane each, and back. Classes left over are taken with some of
// the four before, once more.
template <bool kBack>
[[gnu::noinline]] void transpose(std::conditional_t<kBack, float, const float>* rows,
                                 std::size_t classes,
                                 std::conditional_t<kBack, const float, float>* lanes) {
  for (std::size_t r = 0; r < N::width; r += 4) {
    auto* row = rows + r * classes;
    auto* lane = lanes + r;
    if (classes < 4) {
      for (std::size_t j = 0; j < classes; j++)
        for (std::size_t k = 0; k < 4; k++)
          if constexpr (kBack)
            row[k * classes + j] = lane[N::width * j + k];
          else
            lane[N::width * j + k] = row[k * classes + j];
      continue;
    }
    for (std::size_t j = 0; j < classes; j += 4) {
      const std::size_t start = std::min(j, classes - 4);
      if constexpr (kBack)
        transpose_four(lane + N::width * start, N::width, row + start, classes);
      else
        transpose_four(row + start, classes, lane + N::width * start, N::width);
    }
  }
}

// N::width rows.
void short_rows(const Call& call, const float* z, float* out) {
  float lanes[kShort * N::width], most[N::width];
  double powers[kShort * N::width], sums[N::width], largest[N::width];
  transpose<false>(z, call.classes, lanes);
  largest_of(lanes, call.classes, most);
  N::load(most).store(largest);
  const N sum = powers_of(lanes, call.classes, largest, call.temperature, powers);
  sum.store(sums);
  float results[kShort * N::width];
  finish(call, lanes, powers, call.classes, largest, sum, results);
  transpose<true>(out, call.classes, results);
  for (std::size_t r = 0; r < N::width; r++) {
    if (!needs_exact_row(call, sums[r])) continue;
    float row[kShort];
    for (std::size_t j = 0; j < call.classes; j++) row[j] = lanes[N::width * j + r];
    exact_row(call, row, out + r * call.classes);
  }
}

void long_row(const Call& call, const float* z, float* out) {
  const std::size_t groups = call.classes / N::width, whole = groups * N::width;
  float rest[N::width] = {kNothing, kNothing, kNothing, kNothing,
                          kNothing, kNothing, kNothing, kNothing};
  std::memcpy(rest, z + whole, (call.classes - whole) * sizeof(float));
  thread_local std::vector<double> powers;
  if (powers.size() < whole + N::width) powers.resize(whole + N::width);
  float most[2 * N::width];
  largest_of(z, groups, most);
  std::memcpy(most + N::width, rest, sizeof rest);
  double sums[N::width], largest[N::width];
  N(static_cast<double>(*std::max_element(most, most + 2 * N::width))).store(largest);
  (powers_of(z, groups, largest, call.temperature, powers.data()) +
   powers_of(rest, 1, largest, call.temperature, &powers[whole]))
      .store(sums);
  double sum = 0;
  for (const double s : sums) sum += s;
  if (needs_exact_row(call, sum)) return exact_row(call, z, out);
  finish(call, z, powers.data(), groups, largest, sum, out);
  finish(call, rest, &powers[whole], 1, largest, sum, rest);
  std::memcpy(out + whole, rest, (call.classes - whole) * sizeof(float));
}

}  // namespace

void softmax_floats(const float* logits, float* out, std::size_t rows, std::size_t classes,
                    const SoftmaxFloats& form) {
  const Call call{form.logarithm, classes, form.temperature};
  std::size_t r = 0;
  if (classes > kShort) {
    for (; r < rows; r++) long_row(call, logits + r * classes, out + r * classes);
    return;
  }
  for (; r + N::width <= rows; r += N::width)
    short_rows(call, logits + r * classes, out + r * classes);
  if (r < rows) {
    float rest[N::width * kShort] = {};
    std::memcpy(rest, logits + r * classes, (rows - r) * classes * sizeof(float));
    short_rows(call, rest, rest);
    std::memcpy(out + r * classes, rest, (rows - r) * classes * sizeof(float));
  }
}

}  // namespace activation_lab
