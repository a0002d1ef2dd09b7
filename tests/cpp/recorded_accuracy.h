// tests/golden/accuracy.json as a table: what `npm run accuracy` measured.
#pragma once

#include <cstdint>
#include <string_view>

namespace activation_lab {

struct RecordedAccuracy {
  std::string_view function;            // an id; id' for its derivative
  double largest_error, float64_error;  // in units in the last place of float32, of double
  std::uint64_t inputs;                 // how many float32 numbers
  std::string_view results;             // the hash in kernels.json of what was measured
};
inline constexpr RecordedAccuracy kRecordedAccuracy[] = {
#include "accuracy.inc"
};

}  // namespace activation_lab
