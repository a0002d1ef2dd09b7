#include "random.h"

#include <cmath>
#include <utility>

#include "scalar_math.h"

namespace activation_lab {

Random::Random(std::uint64_t seed, std::uint64_t stream) : increment_((stream << 1) | 1) {
  next();
  state_ += seed;
  next();
}

std::uint32_t Random::next() {
  const std::uint64_t old = state_;
  state_ = old * 6364136223846793005ULL + increment_;
  const auto mixed = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
  const auto turn = static_cast<std::uint32_t>(old >> 59);
  return (mixed >> turn) | (mixed << ((32 - turn) & 31));
}

std::uint32_t Random::below(std::uint32_t bound) {
  // Refuses the 2^32 mod bound lowest numbers, so that each result is equally likely.
  const std::uint32_t refused = (0U - bound) % bound;
  std::uint32_t bits = next();
  while (bits < refused) bits = next();
  return bits % bound;
}

double Random::uniform() { return next() * 0x1p-32; }

double Random::normal() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  double x = 0, y = 0, square = 0;
  do {
    x = 2 * uniform() - 1;
    y = 2 * uniform() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square == 0);
  const double scale = std::sqrt(-2 * logarithm(square) / square);
  spare_ = y * scale;
  has_spare_ = true;
  return x * scale;
}

void Random::shuffle(std::span<std::uint32_t> items) {
  for (auto i = static_cast<std::uint32_t>(items.size()); i > 1; i--)
    std::swap(items[i - 1], items[below(i)]);
}

}  // namespace activation_lab
