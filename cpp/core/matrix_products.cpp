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

// Writes or adds the first `count` of four numbers, or all.
template <class T>
void put(Four<T> four, std::size_t count, bool add, T* to) {
  if (count >= 4) {
    store(add ? load(to) + four : four, to);
  } else {
    for (std::size_t i = 0; i < count; i++) to[i] = add ? to[i] + four[i] : four[i];
  }
}

// multiply(), for Rows rows and Blocks blocks of columns, of the last of which `count` are there. Each
// number that is loaded serves a whole row or column of the tile: two rows by four blocks are eight sums,
// and with four blocks of b and a number of a they are as many as V8 keeps in registers.
template <std::size_t Rows, std::size_t Blocks, class T>
void tile(const MatrixView<T>& a, const T* b, std::size_t b_step, std::size_t count, const T* start,
          const ProductRows<T>& result) {
  Four<T> sums[Rows][Blocks];
  repeat<Rows>([&](std::size_t r) {
    const Four<T> first = all_four(start ? start[r] : T(0));
    repeat<Blocks>([&](std::size_t j) { sums[r][j] = first; });
  });
  const T* numbers = a.data;
  for (std::size_t i = 0; i < a.columns; i++) {
    Four<T> block[Blocks];
    repeat<Blocks>([&](std::size_t j) { block[j] = load(b + j * kBlock); });
    repeat<Rows>([&](std::size_t r) {
      const Four<T> number = all_four(numbers[r * a.row_step]);
      repeat<Blocks>([&](std::size_t j) { sums[r][j] += number * block[j]; });
    });
    numbers += a.column_step;
    b += b_step;
  }
  repeat<Rows>([&](std::size_t r) {
    repeat<Blocks>([&](std::size_t j) {
      put(sums[r][j], j + 1 < Blocks ? kBlock : count, result.add,
          result.data + r * result.step + j * kBlock);
    });
  });
}

// All rows, of one to four blocks.
template <std::size_t Blocks, class T>
void tiles(MatrixView<T> a, const T* b, std::size_t b_step, std::size_t count, const T* start,
           ProductRows<T> result) {
  constexpr std::size_t most = Blocks > 2 ? 2 : 4;
  const auto go_down = [&](std::size_t rows) {
    a.data += rows * a.row_step;
    a.rows -= rows;
    if (start) start += rows;
    result.data += rows * result.step;
  };
  for (; a.rows >= most; go_down(most)) tile<most, Blocks>(a, b, b_step, count, start, result);
  if (most > 2 && a.rows >= 2) {
    tile<2, Blocks>(a, b, b_step, count, start, result);
    go_down(2);
  }
  if (a.rows == 1) tile<1, Blocks>(a, b, b_step, count, start, result);
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

}  // namespace

// Down the rows first: the blocks of b are used again while they are near.
template <class T>
void multiply(MatrixView<T> a, PaddedRows<T> b, const T* start, ProductRows<T> result) {
  while (b.columns > 0) {
    const std::size_t taken = std::min(b.columns, 4 * kBlock);
    const std::size_t count = (taken - 1) % kBlock + 1;
    switch (padded(taken) / kBlock) {
      case 1:
        tiles<1>(a, b.data, b.step, count, start, result);
        break;
      case 2:
        tiles<2>(a, b.data, b.step, count, start, result);
        break;
      case 3:
        tiles<3>(a, b.data, b.step, count, start, result);
        break;
      default:
        tiles<4>(a, b.data, b.step, count, start, result);
    }
    b.columns -= taken;
    b.data += taken;
    result.data += taken;
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
void turn(const T* const* rows, std::size_t columns, std::size_t count, T* result) {
  std::size_t c = 0;
  for (; c + 4 <= columns; c += 4)
    for (std::size_t r = 0; r < count; r += 4) {
      const Four<T> p = load(rows[r] + c), q = load(rows[r + 1] + c);
      const Four<T> t = load(rows[r + 2] + c), u = load(rows[r + 3] + c);
      // (p0 t0 p1 t1) with (q0 u0 q1 u1) gives two rows of the result, the other halves two more
      const Four<T> pt = first_pairs<T>(p, t), qu = first_pairs<T>(q, u);
      const Four<T> pt_rest = last_pairs<T>(p, t), qu_rest = last_pairs<T>(q, u);
      T* to = result + c * count + r;
      store<T>(first_pairs<T>(pt, qu), to);
      store<T>(last_pairs<T>(pt, qu), to + count);
      store<T>(first_pairs<T>(pt_rest, qu_rest), to + 2 * count);
      store<T>(last_pairs<T>(pt_rest, qu_rest), to + 3 * count);
    }
  for (; c < columns; c++)
    for (std::size_t r = 0; r < count; r++) result[c * count + r] = rows[r][c];
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type takes none
#define ACTIVATION_LAB_INSTANTIATE(T)                                             \
  template void multiply(MatrixView<T>, PaddedRows<T>, const T*, ProductRows<T>); \
  template void add_up_samples(const T*, std::size_t, std::size_t, bool, T*);     \
  template void turn(const T* const*, std::size_t, std::size_t, T*);
ACTIVATION_LAB_INSTANTIATE(float)
ACTIVATION_LAB_INSTANTIATE(double)
#undef ACTIVATION_LAB_INSTANTIATE
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace activation_lab
