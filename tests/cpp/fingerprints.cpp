#include "fingerprints.h"

#include <span>

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

// The bit patterns i * 2654435769 mod 2^32 (2^32 over the golden ratio): all sizes, NaN among them.
std::vector<float> every_kind_of_number() {
  std::vector<float> numbers;
  for (std::uint32_t i = 0; i < 65536; i++) numbers.push_back(float_of(i * 2654435769U));
  return numbers;
}

std::vector<float> some_logits() {
  std::vector<float> logits;
  for (int i = 0; i < 1000; i++) logits.push_back(static_cast<float>(i * 37 % 101 - 50) / 8);
  return logits;
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
  const std::vector<float> logits = some_logits();
  std::vector<float> p(logits.size());
  EXPECT_TRUE(softmax<float>(logits, p, {.temperature = 0.7, .classes = 10}).ok());
  fingerprints.emplace_back("softmax", hash_of(p));
  EXPECT_TRUE(log_softmax<float>(logits, p, {.temperature = 0.7, .classes = 10}).ok());
  fingerprints.emplace_back("log_softmax", hash_of(p));
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
