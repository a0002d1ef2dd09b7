#include "matrix_products.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace activation_lab {
namespace {

// Four numbers that are computed with as one: a register of float32, two of double.
template <class T>
struct FourOf;
template <>
struct FourOf<float> {
  using Type = float __attribute__((vector_size(16)));
};
template <>
struct FourOf<double> {
  using Type = double __attribute__((vector_size(32)));
};
template <class T>
using Four = typename FourOf<T>::Type;
static_assert(kBlock == 4);

template <class T>
Four<T> all_four(T x) {
  return Four<T>{x, x, x, x};
}
template <class T>
Four<T> load(const T* from) {
  Four<T> four;
  std::memcpy(&four, from, sizeof four);
  return four;
}
template <class T>
void store(Four<T> four, T* to) {
  std::memcpy(to, &four, sizeof four);
}

// body(0), body(1), ... written out, so that arrays of sums become registers.
template <std::size_t Count, class Body>
[[gnu::always_inline]] inline void repeat(Body body) {
  [&]<std::size_t... I>(std::index_sequence<I...>) { (body(I), ...); }
  (std::make_index_sequence<Count>());
}

// multiply(), for Rows rows and Blocks blocks of samples. Each number that is loaded serves a whole
// row or column of the tile: four rows by two blocks are eight sums, and with two blocks of b and a
// number of a they are as many as fit in registers.
template <std::size_t Rows, std::size_t Blocks, class T>
void tile(MatrixView<T> a, const T* b, std::size_t samples, const T* start, T* result) {
  Four<T> sums[Rows][Blocks];
  repeat<Rows>([&](std::size_t r) {
    const Four<T> first = all_four(start ? start[r] : T(0));
    repeat<Blocks>([&](std::size_t j) { sums[r][j] = first; });
  });
  for (std::size_t c = 0; c < a.columns; c++) {
    Four<T> block[Blocks];
    repeat<Blocks>([&](std::size_t j) { block[j] = load(b + j * kBlock); });
    repeat<Rows>([&](std::size_t r) {
      const Four<T> number = all_four(a.data[r * a.row_step]);
      repeat<Blocks>([&](std::size_t j) { sums[r][j] += number * block[j]; });
    });
    a.data += a.column_step;
    b += samples;
  }
  repeat<Rows>([&](std::size_t r) {
    repeat<Blocks>([&](std::size_t j) { store(sums[r][j], result + r * samples + j * kBlock); });
  });
}

// All rows, of one or two blocks.
template <std::size_t Blocks, class T>
void tiles(MatrixView<T> a, const T* b, std::size_t samples, const T* start, T* result) {
  const auto go_down = [&](std::size_t rows) {
    a.data += rows * a.row_step;
    a.rows -= rows;
    if (start) start += rows;
    result += rows * samples;
  };
  for (; a.rows >= 4; go_down(4)) tile<4, Blocks>(a, b, samples, start, result);
  if (a.rows >= 2) {
    tile<2, Blocks>(a, b, samples, start, result);
    go_down(2);
  }
  if (a.rows == 1) tile<1, Blocks>(a, b, samples, start, result);
}

// Interleaves the first or the last two numbers of each.
template <class T>
Four<T> first_pairs(Four<T> a, Four<T> b) {
  return __builtin_shufflevector(a, b, 0, 4, 1, 5);
}
template <class T>
Four<T> last_pairs(Four<T> a, Four<T> b) {
  return __builtin_shufflevector(a, b, 2, 6, 3, 7);
}

// Each of four added up, (0 + 2) + (1 + 3).
template <class T>
Four<T> added_up(const Four<T> (&four)[4]) {
  const Four<T> ab = first_pairs<T>(four[0], four[1]) + last_pairs<T>(four[0], four[1]);
  const Four<T> cd = first_pairs<T>(four[2], four[3]) + last_pairs<T>(four[2], four[3]);
  return __builtin_shufflevector(ab, cd, 0, 1, 4, 5) + __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
}

// Writes or adds the first `count` of four numbers, or all.
template <class T>
void put(Four<T> four, std::size_t count, bool add, T* to) {
  if (count >= 4) {
    store(add ? load(to) + four : four, to);
  } else {
    for (std::size_t i = 0; i < count; i++) to[i] = add ? to[i] + four[i] : four[i];
  }
}

// multiply_over_samples(), for Rows rows of a and four of b: first the blocks of samples 0 to 3 of
// each eight, then those of 4 to 7, so that eight sums at a time stay in registers.
template <std::size_t Rows, class T>
void tile_over_samples(const T* a, const T* const (&b)[4], std::size_t samples, std::size_t count,
                       std::size_t columns, bool add, T* result) {
  Four<T> sums[2][Rows][4];
  repeat<2>([&](std::size_t half) {
    Four<T> here[Rows][4] = {};
    for (std::size_t s = half * kBlock; s < samples; s += 2 * kBlock) {
      Four<T> x[Rows];
      repeat<Rows>([&](std::size_t r) { x[r] = load(a + r * samples + s); });
      repeat<4>([&](std::size_t i) {
        const Four<T> y = load(b[i] + s);
        repeat<Rows>([&](std::size_t r) { here[r][i] += x[r] * y; });
      });
    }
    repeat<Rows>(
        [&](std::size_t r) { repeat<4>([&](std::size_t i) { sums[half][r][i] = here[r][i]; }); });
  });
  repeat<Rows>([&](std::size_t r) {
    repeat<4>([&](std::size_t i) { sums[0][r][i] += sums[1][r][i]; });
    put(added_up<T>(sums[0][r]), count, add, result + r * columns);
  });
}

}  // namespace

// Down the rows first: the blocks of b are used again while they are near.
template <class T>
void multiply(MatrixView<T> a, const T* b, std::size_t samples, const T* start, T* result) {
  std::size_t s = 0;
  for (; s + 2 * kBlock <= samples; s += 2 * kBlock) tiles<2>(a, b + s, samples, start, result + s);
  if (s < samples) tiles<1>(a, b + s, samples, start, result + s);
}

template <class T>
void multiply_over_samples(const T* a, std::size_t rows, const T* b, std::size_t columns,
                           std::size_t samples, bool add, T* result) {
  for (std::size_t column = 0; column < columns; column += 4) {
    const T* four[4];  // the last again where there are fewer
    for (std::size_t i = 0; i < 4; i++) four[i] = b + std::min(column + i, columns - 1) * samples;
    const std::size_t count = columns - column;
    std::size_t row = 0;
    for (; row + 2 <= rows; row += 2)
      tile_over_samples<2>(a + row * samples, four, samples, count, columns, add,
                           result + row * columns + column);
    if (row < rows)
      tile_over_samples<1>(a + row * samples, four, samples, count, columns, add,
                           result + row * columns + column);
  }
}

template <class T>
void add_up_samples(const T* a, std::size_t rows, std::size_t samples, bool add, T* result) {
  for (std::size_t row = 0; row < rows; row += 4) {
    Four<T> sums[4];
    repeat<4>([&](std::size_t i) {
      const T* x = a + std::min(row + i, rows - 1) * samples;
      Four<T> halves[2] = {};
      std::size_t s = 0;
      for (; s + 2 * kBlock <= samples; s += 2 * kBlock)
        repeat<2>([&](std::size_t half) { halves[half] += load(x + s + half * kBlock); });
      if (s < samples) halves[0] += load(x + s);
      sums[i] = halves[0] + halves[1];
    });
    put(added_up<T>(sums), rows - row, add, result + row);
  }
}

template <class T>
void turn(const T* const* rows, std::size_t columns, std::size_t samples, T* result) {
  std::size_t c = 0;
  for (; c + 4 <= columns; c += 4)
    for (std::size_t s = 0; s < samples; s += 4) {
      const Four<T> p = load(rows[s] + c), q = load(rows[s + 1] + c);
      const Four<T> t = load(rows[s + 2] + c), u = load(rows[s + 3] + c);
      // (p0 t0 p1 t1) with (q0 u0 q1 u1) gives two rows of the result, the other halves two more
      const Four<T> pt = first_pairs<T>(p, t), qu = first_pairs<T>(q, u);
      const Four<T> pt_rest = last_pairs<T>(p, t), qu_rest = last_pairs<T>(q, u);
      T* to = result + c * samples + s;
      store<T>(first_pairs<T>(pt, qu), to);
      store<T>(last_pairs<T>(pt, qu), to + samples);
      store<T>(first_pairs<T>(pt_rest, qu_rest), to + 2 * samples);
      store<T>(last_pairs<T>(pt_rest, qu_rest), to + 3 * samples);
    }
  for (; c < columns; c++)
    for (std::size_t s = 0; s < samples; s++) result[c * samples + s] = rows[s][c];
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none
#define ACTIVATION_LAB_INSTANTIATE(T)                                                            \
  template void multiply(MatrixView<T>, const T*, std::size_t, const T*, T*);                    \
  template void multiply_over_samples(const T*, std::size_t, const T*, std::size_t, std::size_t, \
                                      bool, T*);                                                 \
  template void add_up_samples(const T*, std::size_t, std::size_t, bool, T*);                    \
  template void turn(const T* const*, std::size_t, std::size_t, T*);
ACTIVATION_LAB_INSTANTIATE(float)
ACTIVATION_LAB_INSTANTIATE(double)
#undef ACTIVATION_LAB_INSTANTIATE
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace activation_lab
