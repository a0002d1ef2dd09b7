// The seeded generator behind data, weights and shuffles: PCG32 (O'Neill 2014, "PCG: A Family of
// Simple Fast Space-Efficient Statistically Good Algorithms for Random Number Generation").
#pragma once

#include <cstdint>
#include <span>

namespace activation_lab {

// Seeds are whole numbers that a double holds exactly.
inline constexpr double kLargestSeed = 9007199254740991;

// What a generator is for: the same seed gives independent numbers for each.
enum class Stream : std::uint64_t { kData = 1, kWeights = 2, kShuffle = 3 };

class Random {
 public:
  Random(std::uint64_t seed, std::uint64_t stream);
  Random(std::uint64_t seed, Stream stream) : Random(seed, static_cast<std::uint64_t>(stream)) {}

  // 32 uniform bits.
  std::uint32_t next();
  // Uniform over 0 to bound - 1, without bias; bound > 0.
  std::uint32_t below(std::uint32_t bound);
  // Uniform in [0, 1), 32 bits.
  double uniform();
  // Standard normal, by Marsaglia's polar method.
  double normal();

  // Fisher and Yates.
  void shuffle(std::span<std::uint32_t> items);

 private:
  std::uint64_t state_ = 0;
  std::uint64_t increment_;
  double spare_ = 0;
  bool has_spare_ = false;
};

}  // namespace activation_lab
