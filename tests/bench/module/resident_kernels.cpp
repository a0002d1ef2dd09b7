// The core's kernels on memory that stays in the module, and what the machine itself can do: a copy,
// and multiplications and additions in registers. For the benchmarks only.
#include <wasm_simd128.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "core/softmax.h"
#include "core/softmax_columns.h"

#define EXPORTED(name) extern "C" __attribute__((export_name(name)))

namespace activation_lab::bench {
namespace {

ParameterValues given(const Activation& activation, double parameter) {
  ParameterValues values = activation.initial_parameters();
  if (activation.parameters.size() > 0) values[0] = parameter;
  return values;
}

}  // namespace

// At the start of a line of the cache; `bytes` is a multiple of 64.
EXPORTED("allocate") void* allocate(std::size_t bytes) { return std::aligned_alloc(64, bytes); }

// The registry's row with this id; null if there is none.
EXPORTED("find") const Activation* find(const char* id, std::size_t length) {
  const Result<const Activation*> found = find_activation(std::string_view(id, length));
  return found.ok() ? found.value() : nullptr;
}

EXPORTED("apply")
bool apply_resident(const Activation* row, bool derivative, const float* in, float* out,
                    std::size_t n, double parameter) {
  return apply<float>(*row, derivative ? Part::kDerivative : Part::kValue, {in, n}, {out, n},
                      given(*row, parameter))
      .ok();
}

// y = f(x) and dx = upstream f'(x), as a network's layer needs both.
EXPORTED("forward_and_gradient")
bool forward_and_gradient(const Activation* row, const float* x, const float* upstream, float* y,
                          float* dx, std::size_t n, double parameter) {
  const ParameterValues values = rounded_to_float(given(*row, parameter));
  if (!check_parameters(*row, values).ok()) return false;
  // In pieces that are still near when they are multiplied, as a layer's block of samples is.
  constexpr std::size_t kPiece = 1024;
  for (std::size_t start = 0; start < n; start += kPiece) {
    const std::size_t count = std::min(kPiece, n - start);
    row->f.both(x + start, y + start, dx + start, count, values);
    for (std::size_t i = start; i < start + count; i++) dx[i] *= upstream[i];
  }
  return true;
}

EXPORTED("softmax")
bool softmax_resident(const float* logits, float* out, std::size_t n, std::size_t classes) {
  return softmax<float>({logits, n}, {out, n}, {.temperature = 1, .classes = classes}).ok();
}

// p and the gradient p - y of each row's cross-entropy, as the classifier computes them: four samples at
// once. Matrices are [class][row], as a layer leaves its results; `rows` is a multiple of 4.
EXPORTED("softmax_and_gradient")
void softmax_and_gradient(const float* logits, const std::uint8_t* labels, float* p,
                          float* gradient, std::size_t rows, std::size_t classes) {
  SoftmaxColumns<float> softmax(classes);
  for (std::size_t first = 0; first < rows; first += 4) {
    softmax.read(logits + first, rows);
    for (std::size_t k = 0; k < classes; k++) {
      float* here = p + k * rows + first;
      softmax.write_probabilities(k, here);
      std::copy_n(here, 4, gradient + k * rows + first);
    }
    for (std::size_t s = 0; s < 4; s++) {
      const std::size_t label = labels[first + s];
      gradient[label * rows + first + s] =
          -static_cast<float>(softmax.probability_of_others(label, s));
    }
  }
}

// n is a multiple of 16. The barrier keeps the compiler from calling memcpy instead.
EXPORTED("copy") void copy(const float* in, float* out, std::size_t n) {
  for (std::size_t i = 0; i < n; i += 16) {
    v128_t a = wasm_v128_load(in + i), b = wasm_v128_load(in + i + 4);
    v128_t c = wasm_v128_load(in + i + 8), d = wasm_v128_load(in + i + 12);
    asm volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d));
    wasm_v128_store(out + i, a);
    wasm_v128_store(out + i + 4, b);
    wasm_v128_store(out + i + 8, c);
    wasm_v128_store(out + i + 12, d);
  }
}

// Eight sums in registers that each gain a product in every step, four lanes each: products of four
// factors that stay in registers with two blocks of four numbers that are loaded. They have to be others
// in each step: V8 computes a product of the same two registers once for all steps, and what is timed
// are additions alone. A tile of a matrix product can do no better, it loads its factors too.
inline constexpr std::size_t kFactors = 4, kBlocks = 2;
inline constexpr std::size_t kSteps =
    64;  // in a run through the numbers, which stay in the first cache
EXPORTED("multiply_add_factors") std::size_t multiply_add_factors() { return kFactors; }
EXPORTED("multiply_add_numbers") std::size_t multiply_add_numbers() { return kSteps * kBlocks * 4; }
// Returns a lane of the sums added up, so that nothing can be left out.
EXPORTED("multiply_add")
float multiply_add(const float* factors, const float* numbers, std::size_t runs) {
  v128_t sum[kFactors][kBlocks], factor[kFactors];
  for (std::size_t f = 0; f < kFactors; f++) {
    factor[f] = wasm_v128_load32_splat(factors + f);
    for (std::size_t b = 0; b < kBlocks; b++) sum[f][b] = wasm_f32x4_splat(0);
  }
  for (std::size_t run = 0; run < runs; run++)
    for (std::size_t s = 0; s < kSteps; s++)
      for (std::size_t b = 0; b < kBlocks; b++) {
        const v128_t block = wasm_v128_load(numbers + (s * kBlocks + b) * 4);
        for (std::size_t f = 0; f < kFactors; f++)
          sum[f][b] = wasm_f32x4_add(sum[f][b], wasm_f32x4_mul(factor[f], block));
      }
  v128_t total = wasm_f32x4_splat(0);
  for (std::size_t f = 0; f < kFactors; f++)
    for (std::size_t b = 0; b < kBlocks; b++) total = wasm_f32x4_add(total, sum[f][b]);
  return wasm_f32x4_extract_lane(total, 0);
}

}  // namespace activation_lab::bench
