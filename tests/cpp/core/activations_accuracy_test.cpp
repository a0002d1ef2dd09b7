// How far each row's results lie from the exact ones. tests/golden/accuracy.json says how far over all float32
// inputs, at the initial parameters; a walk through the bit patterns that begins elsewhere each time must keep it.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "core/random.h"
#include "double_sweep.h"
#include "error_sweep.h"
#include "every_row.h"
#include "promise.h"
#include "recorded_accuracy.h"
#include "seeds.h"
#include "ulp.h"

namespace activation_lab {
namespace {

// Primes, so that a walk meets every exponent with ever other digits; longer where code is slow.
#ifdef __wasm__
constexpr std::uint32_t kStride = 61001;
#else
const std::uint32_t kStride = is_sanitized() ? 1999993 : 6101;
#endif

const RecordedAccuracy* find_recorded(const Activation& row, Part part) {
  const std::string name = std::string(row.id) + (part == Part::kValue ? "" : "'");
  for (const RecordedAccuracy& recorded : kRecordedAccuracy)
    if (recorded.function == name) return &recorded;
  return nullptr;
}

// Where the walks begin: elsewhere each time, or where ACTIVATION_LAB_WALK says. `npm test` draws and prints it.
std::uint32_t walk_offset() {
  static const std::uint32_t offset = [] {
    const char* wanted = std::getenv("ACTIVATION_LAB_WALK");
    Random random(static_cast<std::uint64_t>(std::time(nullptr)), 0);
    const std::uint32_t from = wanted
                                   ? static_cast<std::uint32_t>(std::strtoul(wanted, nullptr, 10))
                                   : random.below(kStride);
    std::printf("float32 from ACTIVATION_LAB_WALK=%u on by %u\n", from % kStride, kStride);
    return from % kStride;
  }();
  return offset;
}

struct Worst {
  double ulp = 0, x = 0;
  void see(double error, double at) {
    if (!(error <= ulp)) ulp = error, x = at;
  }
};

class ActivationAccuracy : public EveryRow {
 protected:
  static void add_neighbours(std::vector<float>& xs, float centre) {
    float below = centre, above = centre;
    for (int i = 0; i < 300; i++) {
      xs.push_back(below = std::nextafter(below, -HUGE_VALF));
      xs.push_back(above = std::nextafter(above, HUGE_VALF));
    }
  }

  // Round numbers, some of every size, and the neighbours of roots.
  std::vector<float> inputs(const ParameterValues& p, Part part) const {
    std::vector<float> xs;
    for (std::uint64_t bits = walk_offset(); bits < 0x100000000; bits += 999983)
      if (const float x = float_of(static_cast<std::uint32_t>(bits)); x - x == 0) xs.push_back(x);
    for (int i = -3000; i <= 3000; i++) xs.push_back(static_cast<float>(i) / 400);
    add_neighbours(xs, 0);
    for (const double root : roots_and_kinks(row(), part, p))
      add_neighbours(xs, static_cast<float>(root));
    return xs;
  }

  // The independent definition; for a row without one, the row's own double precision.
  DoubleDouble exact(Part part, double x, const ParameterValues& p) const {
    if (const ExactFunction* function = find_exact(row().id)) return function->at(part, x, p[0]);
    return row().formula_of(part).at(x, p);
  }

  Worst worst_of_float32(Part part, const ParameterValues& settings) const {
    const ParameterValues p = rounded_to_float(settings);
    const std::vector<float> xs = inputs(p, part);
    std::vector<float> ys(xs.size());
    EXPECT_TRUE(apply<float>(row(), part, xs, ys, settings).ok());
    Worst worst;
    for (std::size_t i = 0; i < xs.size(); i++) {
      const auto x = static_cast<double>(xs[i]);
      worst.see(ulp_error(ys[i], exact(part, x, p)), x);
    }
    return worst;
  }
};
ACTIVATION_LAB_FOR_EVERY_ROW(ActivationAccuracy);

TEST_P(ActivationAccuracy, HasAnIndependentDefinitionToBeJudgedBy) {
  if (!find_exact(row().id))
    GTEST_SKIP() << row().id << " is judged by its own double precision: exact.cpp lacks it";
  // Far from a tautology: the definition agrees with the row's double to 10 digits.
  for (double x = -8; x <= 8; x += 0.37)
    EXPECT_NEAR(exact(Part::kValue, x, row().initial_parameters()).hi, value(x), 1e-10);
}

TEST_P(ActivationAccuracy, OfFloat32IsAsRecordedAllOverTheRange) {
  const ExactFunction* exact = find_exact(row().id);
  if (!exact) GTEST_SKIP() << "exact.cpp lacks " << row().id;
  for (const Part part : {Part::kValue, Part::kDerivative}) {
    const RecordedAccuracy* recorded = find_recorded(row(), part);
    if (!recorded)
      GTEST_SKIP() << "accuracy.json lacks it: npm run accuracy -- --only " << row().id;
    for (const ParameterValues& p : slider_settings()) {
      const Errors found =
          sweep_errors(row(), part, *exact, p, {.from = walk_offset(), .stride = kStride});
      const bool was_swept = p == row().initial_parameters();
      EXPECT_LE(found.largest,
                was_swept ? recorded->largest_error + kLargestErrorTolerance : kKeptFloat32Ulp)
          << recorded->function << " at " << found.at << ", parameter " << p[0];
      EXPECT_LE(found.largest, kPromisedFloat32Ulp);
      EXPECT_GT(found.inputs, 0xffffffff / kStride - 1);
    }
  }
}

TEST_P(ActivationAccuracy, OfFloat32IsKeptAtRoundNumbersAndBesideRoots) {
  for (const ParameterValues& p : slider_settings())
    for (const Part part : {Part::kValue, Part::kDerivative}) {
      const Worst worst = worst_of_float32(part, p);
      EXPECT_LE(worst.ulp, kKeptFloat32Ulp) << "at " << worst.x << ", parameter " << p[0];
    }
}

TEST(RecordedAccuracy, IsOfEveryFloat32InputAndAsPromised) {
  for (const RecordedAccuracy& recorded : kRecordedAccuracy) {
    EXPECT_EQ(recorded.inputs, std::uint64_t{1} << 32) << recorded.function;
    EXPECT_LE(recorded.largest_error, kKeptFloat32Ulp) << recorded.function;
    EXPECT_LE(recorded.float64_error, kPromisedFloat64Ulp) << recorded.function;
  }
}

TEST_P(ActivationAccuracy, OfDoublesIsAsRecordedAndAsPromised) {
  const ExactFunction* exact = find_exact(row().id);
  if (!exact) GTEST_SKIP() << "exact.cpp lacks " << row().id;
  for (const Part part : {Part::kValue, Part::kDerivative}) {
    // The first of the numbers that were recorded.
    const DoubleErrors found =
        sweep_doubles(row(), part, *exact, row().initial_parameters(), 20000);
    EXPECT_LE(found.largest, kPromisedFloat64Ulp) << "at " << found.at;
    const RecordedAccuracy* recorded = find_recorded(row(), part);
    if (!recorded) continue;
    EXPECT_LE(found.largest, recorded->float64_error) << recorded->function << " at " << found.at;
  }
}

}  // namespace
}  // namespace activation_lab
