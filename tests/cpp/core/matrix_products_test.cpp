// The products in tiles against the plain loops they stand for, bit by bit, in every shape of the rest.
#include "core/matrix_products.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "core/random.h"
#include "ulp.h"

namespace activation_lab {
namespace {

template <class T>
class MatrixProducts : public testing::Test {};
using BothTypes = testing::Types<float, double>;
TYPED_TEST_SUITE(MatrixProducts, BothTypes);

// Of several sizes, and with zeros of both signs.
template <class T>
std::vector<T> some_numbers(std::size_t count, Random& random) {
  std::vector<T> numbers(count);
  for (T& x : numbers) {
    const double drawn = random.normal() * (random.below(4) == 0 ? 1e6 : 1);
    x = random.below(8) == 0 ? static_cast<T>(drawn < 0 ? -0.0 : 0.0) : static_cast<T>(drawn);
  }
  return numbers;
}

template <class T>
T sum_from_left(const std::vector<T>& terms, T start) {
  for (const T x : terms) start += x;
  return start;
}
template <class T>
T sum_over_samples(const std::vector<T>& terms) {
  T sums[8] = {};
  for (std::size_t s = 0; s < terms.size(); s++) sums[s % 8] += terms[s];
  return ((sums[0] + sums[4]) + (sums[2] + sums[6])) + ((sums[1] + sums[5]) + (sums[3] + sums[7]));
}

template <class T>
void expect_same(const std::vector<T>& found, const std::vector<T>& right,
                 const std::string& what) {
  for (std::size_t i = 0; i < right.size(); i++)
    ASSERT_TRUE(same_bits(found[i], right[i]))
        << found[i] << " instead of " << right[i] << " at " << i << ", " << what;
}

std::string shape_of(std::size_t rows, std::size_t depth, std::size_t columns) {
  return std::to_string(rows) + " x " + std::to_string(depth) + " x " + std::to_string(columns);
}

// The results are longer than need be: what lies behind them must stay as it was.
constexpr std::size_t kBehind = 8;

// What multiply() stands for. `step` is the distance of b's rows, and of the result's.
template <class T>
std::vector<T> product_of(const MatrixView<T>& a, const PaddedRows<T>& b, const T* start, bool add,
                          std::size_t step, std::vector<T> result) {
  for (std::size_t r = 0; r < a.rows; r++)
    for (std::size_t c = 0; c < b.columns; c++) {
      std::vector<T> terms(a.columns);
      for (std::size_t i = 0; i < a.columns; i++)
        terms[i] = a.data[r * a.row_step + i * a.column_step] * b.data[i * b.step + c];
      const T sum = sum_from_left(terms, start ? start[r] : T(0));
      T& place = result[r * step + c];
      place = add ? place + sum : sum;
    }
  return result;
}

template <class T>
void check_product(std::size_t rows, std::size_t depth, std::size_t columns, Random& random) {
  const std::vector<T> a = some_numbers<T>(rows * depth, random);
  const MatrixView<T> as_it_is{a.data(), rows, depth, depth, 1};
  const MatrixView<T> transposed = MatrixView<T>{a.data(), depth, rows, rows, 1}.transposed();
  const std::size_t b_step = padded(columns) + kBlock;
  const std::vector<T> numbers = some_numbers<T>(depth * b_step, random);
  const PaddedRows<T> b{numbers.data(), columns, b_step};
  const std::vector<T> start = some_numbers<T>(rows, random);
  // The result's rows follow one another or lie apart; what is between or behind them must stay as it was.
  for (const std::size_t step : {columns, columns + 3}) {
    const std::vector<T> before = some_numbers<T>(rows * step + kBehind, random);
    for (const MatrixView<T>& view : {as_it_is, transposed})
      for (const T* first : {static_cast<const T*>(nullptr), start.data()})
        for (const bool add : {false, true}) {
          std::vector<T> result = before;
          multiply<T>(view, b, first, {result.data(), step, add});
          expect_same(result, product_of(view, b, first, add, step, before),
                      shape_of(rows, depth, columns));
        }
  }
}

TYPED_TEST(MatrixProducts, AreThoseOfPlainLoops) {
  Random random(1, 70);
  for (std::size_t rows = 1; rows <= 9; rows++)
    for (std::size_t columns = 1; columns <= 21; columns++)
      for (const std::size_t depth : std::initializer_list<std::size_t>{1, 2, 7}) {
        check_product<TypeParam>(rows, depth, columns, random);
        if (testing::Test::HasFatalFailure()) return;
      }
  check_product<TypeParam>(37, 100, 64, random);
}

TYPED_TEST(MatrixProducts, AddUpSamplesInTheSameOrder) {
  Random random(1, 72);
  for (std::size_t rows = 1; rows <= 9; rows++)
    for (std::size_t samples = 4; samples <= 28; samples += 4)
      for (const bool add : {false, true}) {
        const auto numbers = some_numbers<TypeParam>(rows * samples, random);
        const auto before = some_numbers<TypeParam>(rows + kBehind, random);
        std::vector<TypeParam> result = before, right = before;
        add_up_samples(numbers.data(), rows, samples, add, result.data());
        for (std::size_t r = 0; r < rows; r++) {
          const auto row = numbers.begin() + static_cast<std::ptrdiff_t>(r * samples);
          const TypeParam sum = sum_over_samples(
              std::vector<TypeParam>(row, row + static_cast<std::ptrdiff_t>(samples)));
          right[r] = add ? right[r] + sum : sum;
        }
        expect_same(result, right, shape_of(rows, samples, 1));
        if (testing::Test::HasFatalFailure()) return;
      }
}

TYPED_TEST(MatrixProducts, CarryInfinityOnlyWhereItBelongs) {
  const auto infinity = static_cast<TypeParam>(__builtin_inf());
  std::vector<TypeParam> a(5 * 3, 1), b(3 * 8, 1);
  a[2 * 3 + 1] = infinity;
  std::vector<TypeParam> result(5 * 8);
  multiply<TypeParam>({a.data(), 5, 3, 3, 1}, {b.data(), 8, 8}, nullptr, {result.data(), 8});
  for (std::size_t i = 0; i < result.size(); i++)
    EXPECT_EQ(result[i], i / 8 == 2 ? infinity : 3) << i;
}

TYPED_TEST(MatrixProducts, TurnRowsIntoColumns) {
  Random random(1, 73);
  for (std::size_t samples = 4; samples <= 12; samples += 4)
    for (std::size_t columns = 1; columns <= 9; columns++) {
      const auto numbers = some_numbers<TypeParam>(samples * columns, random);
      const auto before = some_numbers<TypeParam>(columns * samples + kBehind, random);
      std::vector<const TypeParam*> rows(samples);
      for (std::size_t s = 0; s < samples; s++) rows[s] = &numbers[s * columns];
      std::vector<TypeParam> result = before, right = before;
      turn(rows.data(), columns, samples, result.data());
      for (std::size_t s = 0; s < samples; s++)
        for (std::size_t c = 0; c < columns; c++) right[c * samples + s] = numbers[s * columns + c];
      expect_same(result, right, shape_of(samples, 1, columns));
      if (testing::Test::HasFatalFailure()) return;
    }
}

}  // namespace
}  // namespace activation_lab
