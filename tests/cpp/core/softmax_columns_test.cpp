// Four samples at once against one after another: within what the one rounding allows.
#include "core/softmax_columns.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/losses.h"
#include "core/random.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

template <class T>
class SoftmaxOfColumns : public testing::Test {};
using BothTypes = testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxOfColumns, BothTypes);

// Half an ULP is the rounding's. In double there is no wider type to round from, and an exponential
// multiplies the rounding of its argument by its size.
template <class T>
double most_ulps(double right) {
  return sizeof(T) == sizeof(float) ? 0.52 : 8 + std::fabs(std::log(std::fabs(right)));
}

template <class T>
testing::AssertionResult near_to(double found, double right) {
  if (right != right || right == found || std::isinf(right))
    return testing::AssertionResult(same_bits(found, right)) << found << " instead of " << right;
  const auto rounded = static_cast<T>(found);
  const double error = ulp_error(rounded, DoubleDouble(right));
  return testing::AssertionResult(error <= most_ulps<T>(right))
         << found << " instead of " << right << ", off by " << error << " ULP";
}

// Logits [class][sample], samples `step` apart, of which the first four are read.
template <class T>
void expect_what_single_rows_give(const std::vector<T>& logits, std::size_t classes,
                                  std::size_t step) {
  SoftmaxColumns<T> columns(classes);
  columns.read(logits.data(), step);
  columns.take_logarithms();
  for (std::size_t s = 0; s < 4; s++) {
    std::vector<double> row(classes), p(classes), gradient(classes);
    for (std::size_t k = 0; k < classes; k++) row[k] = static_cast<double>(logits[k * step + s]);
    for (std::size_t label = 0; label < classes; label++) {
      const double loss = cross_entropy_row(row, label, p, gradient);
      ASSERT_TRUE(near_to<T>(-columns.log_probability(label, s), loss)) << label << ' ' << s;
      ASSERT_TRUE(near_to<T>(-columns.probability_of_others(label, s), gradient[label]));
      T four[4];
      columns.write_probabilities(label, four);
      ASSERT_TRUE(near_to<T>(static_cast<double>(four[s]), p[label])) << label << ' ' << s;
    }
    if (p[0] != p[0]) continue;
    const auto largest = std::max_element(row.begin(), row.end());
    ASSERT_EQ(columns.largest(s), static_cast<std::size_t>(largest - row.begin()));
  }
}

TYPED_TEST(SoftmaxOfColumns, IsThatOfSingleRows) {
  Random random(1, 72);
  for (std::size_t classes = 2; classes <= 11; classes++)
    for (const double size : {0.0, 1e-9, 1.0, 20.0, 1e3, 1e30})
      for (int repeat = 0; repeat < 20; repeat++) {
        std::vector<TypeParam> logits(classes * 6);
        for (TypeParam& x : logits)
          x = static_cast<TypeParam>(random.normal() * (random.below(3) == 0 ? size : 1));
        expect_what_single_rows_give(logits, classes, 6);
        if (testing::Test::HasFatalFailure()) return;
      }
}

TYPED_TEST(SoftmaxOfColumns, HasEachKindOfRowInEachLane) {
  const std::vector<std::vector<double>> rows{
      {1, 2, 3},         {kNaN, 0, 0},        {0, 0, kNaN},
      {kInfinity, 0, 0}, {-kInfinity, 0, -1}, {-kInfinity, -kInfinity, -kInfinity},
      {2, 2, 2},         {3.4e38, -3.4e38, 0}};
  for (std::size_t turn = 0; turn < rows.size(); turn++) {
    std::vector<TypeParam> logits(3 * 4);
    for (std::size_t s = 0; s < 4; s++)
      for (std::size_t k = 0; k < 3; k++)
        logits[k * 4 + s] = static_cast<TypeParam>(rows[(turn + s) % rows.size()][k]);
    expect_what_single_rows_give(logits, 3, 4);
    if (testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace activation_lab
