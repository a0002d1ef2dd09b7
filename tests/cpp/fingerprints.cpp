#include "fingerprints.h"

#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "classifiers.h"
#include "core/activations.h"
#include "core/softmax.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// FNV-1a of 64 bits over the float32 numbers' bytes, lowest byte first; any NaN as 0x7fc00000.
std::string hash_of(std::span<const float> numbers) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const float x : numbers) {
    const std::uint32_t bits = x == x ? bits_of(x) : 0x7fc00000U;
    for (int shift = 0; shift < 32; shift += 8) {
      hash ^= bits >> shift & 0xff;
      hash *= 0x100000001b3;
    }
  }
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[hash >> shift & 15];
  return text;
}

// Of every sign and power of two the first, second and last number: zeros, the ends of the subnormal numbers,
// infinities, NaN.
std::vector<float> edges_of_powers() {
  std::vector<float> numbers;
  for (std::uint32_t power = 0; power < 512; power++)
    for (const std::uint32_t digits : {0U, 1U, 0x7fffffU})
      numbers.push_back(float_of(power << 23 | digits));
  return numbers;
}

// From -128 to 128: kinks, and tails until they are 0.
std::vector<float> quarters() {
  std::vector<float> numbers;
  for (int i = -512; i <= 512; i++) numbers.push_back(static_cast<float>(i) / 4);
  return numbers;
}

std::vector<float> every_kind_of_number() {
  std::vector<float> numbers;
  // 2^32 over the golden ratio: spread evenly over all bit patterns.
  for (std::uint32_t i = 0; i < 65536; i++) numbers.push_back(float_of(i * 2654435769U));
  for (const std::vector<float>& more : {edges_of_powers(), quarters()})
    numbers.insert(numbers.end(), more.begin(), more.end());
  return numbers;
}

std::vector<float> some_logits() {
  std::vector<float> logits;
  for (int i = 0; i < 1000; i++) logits.push_back(static_cast<float>(i * 37 % 101 - 50) / 8);
  return logits;
}

using OverRows = Status (*)(std::span<const float>, std::span<float>, const SoftmaxOptions&);

// Short rows, one long row whose tail goes to 0, numbers of every size, and what is or becomes NaN.
std::string hash_of_rows(OverRows over_rows) {
  struct Rows {
    std::vector<float> logits;
    SoftmaxOptions options;
  };
  const Rows all[] = {
      {some_logits(), {.temperature = 0.7, .classes = 10}},
      {quarters(), {.temperature = 1, .classes = 1025}},
      {edges_of_powers(), {.temperature = 1, .classes = 3}},
      {{-HUGE_VALF, 0, HUGE_VALF, 0, -HUGE_VALF, -HUGE_VALF, NAN, 0, -0.0F, 0},
       {.temperature = 1, .classes = 2}},
  };
  std::vector<float> results;
  for (const auto& [logits, options] : all) {
    std::vector<float> p(logits.size());
    EXPECT_TRUE(over_rows(logits, p, options).ok());
    results.insert(results.end(), p.begin(), p.end());
  }
  return hash_of(results);
}

}  // namespace

std::vector<Fingerprint> kernel_fingerprints() {
  std::vector<Fingerprint> fingerprints;
  const std::vector<float> in = every_kind_of_number();
  std::vector<float> out(in.size());
  for (const Activation& row : activations())
    for (const Part part : {Part::kValue, Part::kDerivative}) {
      EXPECT_TRUE(apply<float>(row, part, in, out, row.initial_parameters()).ok());
      fingerprints.emplace_back(std::string(row.id) + (part == Part::kValue ? "" : "'"),
                                hash_of(out));
    }
  fingerprints.emplace_back("softmax", hash_of_rows(softmax<float>));
  fingerprints.emplace_back("log_softmax", hash_of_rows(log_softmax<float>));
  return fingerprints;
}

std::vector<Fingerprint> training_fingerprints() {
  std::vector<Fingerprint> fingerprints;
  for (std::uint64_t seed = 1; seed <= 3; seed++) {
    Classifier classifier = spiral_classifier(seed);
    EXPECT_TRUE(classifier.train(1000).ok());
    fingerprints.emplace_back("seed " + std::to_string(seed), hash_of(classifier.parameters()));
  }
  return fingerprints;
}

}  // namespace activation_lab
