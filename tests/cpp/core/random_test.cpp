#include "core/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace activation_lab {
namespace {

// The output of the author's own demonstration program (pcg32-demo, seed 42, stream 54), round 1.
TEST(Random, GivesThePublishedNumbersOfPcg32) {
  Random random(42, 54);
  for (const std::uint32_t published :
       {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU})
    EXPECT_EQ(random.next(), published);
}

// The same program then tosses 65 coins and rolls 33 dice, with bounds 2 and 6 as here.
TEST(Random, TossesThePublishedCoinsAndRollsThePublishedDice) {
  Random random(42, 54);
  for (int i = 0; i < 6; i++) random.next();
  std::string coins;
  for (int i = 0; i < 65; i++) coins += random.below(2) == 1 ? 'H' : 'T';
  EXPECT_EQ(coins, "HHTTTHTHHHTHTTTHHHHHTTTHHHTHTHTHTTHTTTHHHHHHTTTTHHTTTTTHTTTTTTTHT");
  std::vector<std::uint32_t> rolls;
  for (int i = 0; i < 33; i++) rolls.push_back(random.below(6) + 1);
  EXPECT_EQ(rolls, (std::vector<std::uint32_t>{3, 4, 1, 1, 2, 2, 3, 2, 4, 3, 2, 4, 3, 3, 5, 2, 3,
                                               1, 3, 1, 5, 1, 4, 1, 5, 6, 4, 6, 6, 2, 6, 3, 3}));
}

TEST(Random, GivesTheSameNumbersForTheSameSeedAndStreamOnly) {
  Random a(7, Stream::kData), same(7, Stream::kData);
  Random other_seed(8, Stream::kData), other_stream(7, Stream::kWeights);
  int equal_seed = 0, equal_stream = 0;
  for (int i = 0; i < 1000; i++) {
    const std::uint32_t bits = a.next();
    EXPECT_EQ(bits, same.next());
    equal_seed += bits == other_seed.next() ? 1 : 0;
    equal_stream += bits == other_stream.next() ? 1 : 0;
  }
  EXPECT_LT(equal_seed, 3);
  EXPECT_LT(equal_stream, 3);
}

TEST(Random, HoldsEveryBitOfALargeSeed) {
  Random a(static_cast<std::uint64_t>(kLargestSeed), 1);
  Random b(static_cast<std::uint64_t>(kLargestSeed) - 1, 1);
  EXPECT_NE(a.next(), b.next());
}

TEST(Random, IsUniformBelowABoundThatDoesNotDivideTheWholeRange) {
  // Without refusal, 3 * 2^30 would make the lowest third twice as likely as the rest.
  constexpr std::uint32_t kBound = 3U << 30;
  Random random(5, 5);
  std::array<int, 3> thirds{};
  constexpr int kDraws = 60000;
  for (int i = 0; i < kDraws; i++) {
    const std::uint32_t value = random.below(kBound);
    ASSERT_LT(value, kBound);
    thirds[value >> 30]++;
  }
  for (const int count : thirds) EXPECT_NEAR(count, kDraws / 3, 5 * std::sqrt(kDraws / 3.0));
}

TEST(Random, DrawsEachOfSevenNumbersEquallyOften) {
  Random random(6, 5);
  std::array<int, 7> counts{};
  constexpr int kDraws = 70000;
  for (int i = 0; i < kDraws; i++) counts[random.below(7)]++;
  double chi_square = 0;
  for (const int count : counts) {
    const double d = count - kDraws / 7.0;
    chi_square += d * d / (kDraws / 7.0);
  }
  EXPECT_LT(chi_square, 22.5);  // 6 degrees of freedom: exceeded once in a thousand
  EXPECT_EQ(random.below(1), 0U);
}

TEST(Random, IsUniformFromZeroToBelowOne) {
  Random random(9, 5);
  double sum = 0, least = 1, most = 0;
  for (int i = 0; i < 100000; i++) {
    const double u = random.uniform();
    sum += u;
    least = std::min(least, u);
    most = std::max(most, u);
  }
  EXPECT_GE(least, 0);
  EXPECT_LT(most, 1);
  EXPECT_LT(least, 1e-4);
  EXPECT_GT(most, 1 - 1e-4);
  EXPECT_NEAR(sum / 100000, 0.5, 0.005);
}

TEST(Random, DrawsNormalNumbersWithTheMomentsOfTheNormalDistribution) {
  Random random(10, 5);
  constexpr int kDraws = 200000;
  std::array<double, 5> moments{};
  int beyond_two = 0;
  for (int i = 0; i < kDraws; i++) {
    const double x = random.normal();
    double power = 1;
    for (double& moment : moments) {
      moment += power / kDraws;
      power *= x;
    }
    beyond_two += std::fabs(x) > 2 ? 1 : 0;
  }
  // Five standard errors of each: sqrt(1 / n), sqrt(2 / n), sqrt(15 / n), sqrt(96 / n).
  EXPECT_NEAR(moments[1], 0, 0.0112);
  EXPECT_NEAR(moments[2], 1, 0.0158);
  EXPECT_NEAR(moments[3], 0, 0.0433);
  EXPECT_NEAR(moments[4], 3, 0.1096);
  EXPECT_NEAR(beyond_two / static_cast<double>(kDraws), 0.0455, 0.0024);
}

TEST(Shuffle, IsAPermutation) {
  for (const std::size_t size : {0U, 1U, 2U, 17U, 1000U}) {
    std::vector<std::uint32_t> items(size);
    std::iota(items.begin(), items.end(), 0U);
    const std::vector<std::uint32_t> before = items;
    Random(3, 3).shuffle(items);
    EXPECT_EQ(items == before, size < 2);
    std::sort(items.begin(), items.end());
    EXPECT_EQ(items, before);
  }
}

TEST(Shuffle, GivesEachOrderOfThreeEquallyOften) {
  Random random(11, 3);
  std::array<int, 9> counts{};
  for (int i = 0; i < 60000; i++) {
    std::vector<std::uint32_t> items{0, 1, 2};
    random.shuffle(items);
    counts[items[0] * 3 + items[1]]++;
  }
  for (std::size_t first = 0; first < 3; first++)
    for (std::size_t second = 0; second < 3; second++)
      EXPECT_NEAR(counts[first * 3 + second], first == second ? 0 : 10000, 500);
}

}  // namespace
}  // namespace activation_lab
