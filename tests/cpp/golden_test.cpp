// The same bits everywhere: results against the hashes in tests/golden.
#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "fingerprints.h"
#include "recorded_accuracy.h"

namespace activation_lab {
namespace {

struct Golden {
  std::string_view name, hash;
};
constexpr Golden kKernels[] = {
#include "kernels.inc"
};
constexpr Golden kTraining[] = {
#include "training.inc"
};
std::string_view golden_hash(std::span<const Golden> golden, std::string_view name) {
  for (const Golden& g : golden)
    if (g.name == name) return g.hash;
  return {};
}

TEST(GoldenBits, OfEveryKernelAreUnchanged) {
  std::string unknown;
  for (const auto& [name, hash] : kernel_fingerprints()) {
    const std::string_view golden = golden_hash(kKernels, name);
    if (golden.empty()) {
      unknown += " " + name;
    } else {
      EXPECT_EQ(hash, golden) << name;
    }
  }
  if (!unknown.empty() && !HasFailure())
    GTEST_SKIP() << "tests/golden/kernels.json lacks" << unknown;
}

TEST(GoldenBits, OfAThousandTrainingStepsAreUnchanged) {
  for (const auto& [name, hash] : training_fingerprints())
    EXPECT_EQ(hash, golden_hash(kTraining, name)) << name;
}

TEST(GoldenBits, AreThoseWhoseErrorsWereMeasured) {
  for (const RecordedAccuracy& measured : kRecordedAccuracy)
    EXPECT_EQ(measured.results, golden_hash(kKernels, measured.function))
        << measured.function << " has other bits since: npm run accuracy -- --only "
        << measured.function.substr(0, measured.function.find('\''));
}

TEST(GoldenBits, HoldNothingThatNoLongerExists) {
  std::set<std::string_view> computed;
  const std::vector<Fingerprint> kernels = kernel_fingerprints();
  for (const Fingerprint& f : kernels) computed.insert(f.first);
  for (const Golden& g : kKernels) EXPECT_EQ(computed.count(g.name), 1U) << g.name;
  EXPECT_GE(std::size(kKernels), 34U);
  EXPECT_EQ(std::size(kTraining), 3U);
}

}  // namespace
}  // namespace activation_lab
