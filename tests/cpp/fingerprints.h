// Hashes of results that must have the same bits everywhere: native, WebAssembly, each browser.
// tests/golden/README.md says exactly what is hashed, so that other languages can do the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace activation_lab {

// The name of a computation and the hash of its results, 16 hexadecimal digits.
using Fingerprint = std::pair<std::string, std::string>;

// "relu" and "relu'" for each row of the registry, "softmax" and "log_softmax".
std::vector<Fingerprint> kernel_fingerprints();
// "seed 1" to "seed 3": the parameters after 1000 steps with every default.
std::vector<Fingerprint> training_fingerprints();

}  // namespace activation_lab
