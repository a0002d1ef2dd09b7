#include "core/finite.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace activation_lab {
namespace {

TEST(AllFinite, FindsASingleBadNumberAnywhere) {
  for (std::size_t n = 0; n <= 40; n++) {
    std::vector<float> numbers(n, -1e38f);
    EXPECT_TRUE(all_finite<float>(numbers)) << n;
    for (std::size_t i = 0; i < n; i++)
      for (const float bad :
           {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(),
            std::numeric_limits<float>::quiet_NaN()}) {
        numbers[i] = bad;
        ASSERT_FALSE(all_finite<float>(numbers)) << bad << " at " << i << " of " << n;
        numbers[i] = 0;
      }
  }
}

TEST(AllFinite, IsNotMisledByASumThatOverflows) {
  for (std::size_t n = 1; n <= 40; n++)
    EXPECT_TRUE(all_finite<float>(std::vector<float>(n, std::numeric_limits<float>::max()))) << n;
}

}  // namespace
}  // namespace activation_lab
