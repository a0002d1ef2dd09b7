// The matrix products of a network (forward, and both gradients), in tiles that stay in registers,
// three to six times as fast as a loop over one row after another. Each sum has one fixed order,
// whatever the tile.
#pragma once

#include <cstddef>

namespace activation_lab {

// As many numbers are computed with at once.
inline constexpr std::size_t kBlock = 4;
constexpr std::size_t padded(std::size_t n) { return (n + kBlock - 1) / kBlock * kBlock; }

// Element (r, c) lies at data[r * row_step + c * column_step].
template <class T>
struct MatrixView {
  const T* data;
  std::size_t rows, columns;
  std::size_t row_step, column_step;

  MatrixView transposed() const { return {data, columns, rows, column_step, row_step}; }
};

// Rows that lie `step` apart, each with numbers, or room for them, up to padded(columns).
template <class T>
struct PaddedRows {
  const T* data;
  std::size_t columns, step;
};

// Where a product goes: rows `step` apart. With `add`, it is added to what stands there.
template <class T>
struct ProductRows {
  T* data;
  std::size_t step;
  bool add = false;
};

// result[r][c] = start[r] + a(r, 0) b[0][c] + a(r, 1) b[1][c] + ..., added from left to right;
// without `start`, from 0. Nothing is written beyond b's columns.
template <class T>
void multiply(MatrixView<T> a, PaddedRows<T> b, const T* start, ProductRows<T> result);

// result[r] = the sum over samples of a[r][s], with `samples` a multiple of kBlock: eight partial sums,
// of every eighth sample each, added as ((0 + 4) + (2 + 6)) + ((1 + 5) + (3 + 7)), which rounds off less
// than one after another. With `add`, the result is added to.
template <class T>
void add_up_samples(const T* a, std::size_t rows, std::size_t samples, bool add, T* result);

// result[c][r] = rows[r][c], with `count` rows, a multiple of kBlock.
template <class T>
void turn(const T* const* rows, std::size_t columns, std::size_t count, T* result);

}  // namespace activation_lab
