// Writes tests/golden/kernels.json and training.json anew: for a deliberate change of the numbers.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "fingerprints.h"

namespace {

bool write(const std::string& path, const std::vector<activation_lab::Fingerprint>& fingerprints) {
  std::ofstream file(path);
  file << "{\n  \"note\": \"Written by write_golden.cpp; README.md says what is hashed.\",\n"
       << "  \"hashes\": {";
  const char* separator = "\n";
  for (const auto& [name, hash] : fingerprints) {
    file << separator << "    \"" << name << "\": \"" << hash << '"';
    separator = ",\n";
  }
  file << "\n  }\n}\n";
  return file.good();
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::puts("usage: write_golden FOLDER");
    return 2;
  }
  const std::string folder = arguments[1];
  const bool ok = write(folder + "/kernels.json", activation_lab::kernel_fingerprints()) &&
                  write(folder + "/training.json", activation_lab::training_fingerprints());
  return ok ? 0 : 1;
}
