// How often a test repeats what it judges, where that takes long.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace activation_lab {

// The sanitizers make the core ten times as slow. They look for faults in how it treats memory and integers, which the
// first seeds show; what its numbers are is judged over all seeds natively and in WASM.
inline bool is_sanitized() { return std::getenv("ACTIVATION_LAB_SANITIZED") != nullptr; }

inline const std::uint64_t kSeeds = is_sanitized() ? 2 : 20;

}  // namespace activation_lab
