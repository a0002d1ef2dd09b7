#include "core/softmax_floats.h"

#include <gtest/gtest.h>

#include <cmath>
#include <span>
#include <vector>

#include "core/random.h"
#include "core/softmax.h"
#include "core/softmax_row.h"
#include "special_values.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// Around every boundary of the kernel: fours, eights, and where a lane becomes a class.
constexpr std::size_t kClasses[] = {1, 2, 3, 4, 5, 7, 8, 9, 10, 12, 63, 64, 65, 71, 72, 73, 1000};

std::vector<float> by_kernel(const std::vector<float>& logits, std::size_t classes,
                             const SoftmaxFloats& form) {
  std::vector<float> out(logits.size());
  softmax_floats(logits.data(), out.data(), logits.size() / classes, classes, form);
  return out;
}

// The generic path: one row after the other, in 53 bits.
std::vector<float> by_rows(const std::vector<float>& logits, std::size_t classes,
                           const SoftmaxFloats& form) {
  std::vector<float> out;
  SoftmaxRow row;
  for (std::size_t start = 0; start < logits.size(); start += classes) {
    row.read(std::span(logits).subspan(start, classes), form.temperature);
    for (std::size_t i = 0; i < classes; i++)
      out.push_back(row.valid() ? static_cast<float>(form.logarithm ? row.log_probability(i)
                                                                    : row.probability(i))
                                : kNaN);
  }
  return out;
}

std::vector<float> random_logits(std::size_t count, double spread, std::uint64_t seed) {
  Random random(seed, 21);
  std::vector<float> logits(count);
  for (float& z : logits) z = static_cast<float>((2 * random.uniform() - 1) * spread);
  return logits;
}

bool same_or_next(float a, float b) { return same_bits(a, b) || std::nextafter(a, b) == b; }

class SoftmaxFloatsForm : public testing::TestWithParam<bool> {};
INSTANTIATE_TEST_SUITE_P(Logarithm, SoftmaxFloatsForm, testing::Bool());

TEST_P(SoftmaxFloatsForm, GivesTheBitsOfTheGenericRowsButForRareTiesOfRounding) {
  std::size_t different = 0, all = 0;
  for (const std::size_t classes : kClasses)
    for (const double spread : {1e-3, 3.0, 100.0, 1e30})
      for (const double temperature : {1.0, 0.3, 7.0}) {
        const SoftmaxFloats form{GetParam(), temperature};
        const std::vector<float> logits = random_logits(11 * classes, spread, classes);
        const std::vector<float> fast = by_kernel(logits, classes, form);
        const std::vector<float> exact = by_rows(logits, classes, form);
        for (std::size_t i = 0; i < logits.size(); i++) {
          ASSERT_TRUE(same_or_next(fast[i], exact[i]))
              << fast[i] << " for " << exact[i] << ", " << classes << " classes, spread " << spread;
          different += !same_bits(fast[i], exact[i]);
        }
        all += logits.size();
      }
  EXPECT_LT(different, all / 100);
}

TEST_P(SoftmaxFloatsForm, GivesARowTheSameBitsInEveryCompanyAndInPlace) {
  for (const std::size_t classes : kClasses) {
    const SoftmaxFloats form{GetParam(), 0.7};
    std::vector<float> logits = random_logits(19 * classes, 5, classes);
    const std::vector<float> together = by_kernel(logits, classes, form);
    for (std::size_t r = 0; r < 19; r++) {
      const auto from = logits.begin() + static_cast<std::ptrdiff_t>(r * classes);
      const std::vector<float> row(from, from + static_cast<std::ptrdiff_t>(classes));
      const std::vector<float> alone = by_kernel(row, classes, form);
      for (std::size_t i = 0; i < classes; i++)
        ASSERT_TRUE(same_bits(alone[i], together[r * classes + i])) << classes << " classes";
    }
    softmax_floats(logits.data(), logits.data(), 19, classes, form);
    EXPECT_EQ(logits, together) << classes << " classes";
  }
}

TEST_P(SoftmaxFloatsForm, GivesNaNForARowWithoutADistributionAndOnlyThere) {
  for (const std::size_t classes : kClasses)
    for (const float bad : {kNaN, kInfinity})
      for (std::size_t place = 0; place < 9 * classes; place += classes / 8 + 1) {
        std::vector<float> logits(9 * classes, 0.5f);
        logits[place] = bad;
        const std::vector<float> out = by_kernel(logits, classes, {GetParam(), 1});
        for (std::size_t i = 0; i < out.size(); i++)
          ASSERT_EQ(std::isnan(out[i]), i / classes == place / classes)
              << bad << " at " << place << ", " << classes << " classes";
      }
}

TEST(SoftmaxFloats, GiveNaNForARowOfMinusInfinityAlone) {
  for (const std::size_t classes : kClasses)
    for (const bool logarithm : {false, true})
      for (const float y :
           by_kernel(std::vector<float>(classes, -kInfinity), classes, {logarithm, 1}))
        ASSERT_TRUE(std::isnan(y)) << classes << " classes";
}

TEST(SoftmaxFloats, KeepTheLogarithmOfAClassThatIsAllButSure) {
  for (const std::size_t classes : {2U, 3U, 10U, 64U, 65U, 1000U})
    for (const float others : {-10.0f, -15.0f, -20.0f, -30.0f, -80.0f}) {
      std::vector<float> logits(3 * classes, others);
      logits[0] = logits[2 * classes - 1] = 0;
      const std::vector<float> fast = by_kernel(logits, classes, {true, 1});
      const std::vector<float> exact = by_rows(logits, classes, {true, 1});
      for (const std::size_t sure : {std::size_t{0}, 2 * classes - 1})
        EXPECT_TRUE(same_or_next(fast[sure], exact[sure])) << others << ", " << classes;
    }
}

TEST(SoftmaxFloats, LeaveTemperaturesBeyondTheirReachToTheGenericRows) {
  EXPECT_FALSE((SoftmaxFloats{false, 1e-40}.serves()));
  EXPECT_FALSE((SoftmaxFloats{false, 1e300}.serves()));
  for (const double temperature : {1e-300, 1e-40, 1e300}) {
    const std::vector<float> logits{0, -1, 0};
    std::vector<float> out(3);
    ASSERT_TRUE(softmax<float>(logits, out, {.temperature = temperature}).ok());
    EXPECT_EQ(out, by_rows(logits, 3, {false, temperature})) << temperature;
  }
}

}  // namespace
}  // namespace activation_lab
