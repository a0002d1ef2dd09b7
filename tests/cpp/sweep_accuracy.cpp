// Compares one function of the registry, at its initial parameters, with its exact definition over a walk through
// the bit patterns of float32, or over drawn numbers in double. `npm run accuracy` (tests/golden/accuracy.mjs) runs it, on all cores, and puts the
// pieces together.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "double_sweep.h"
#include "error_sweep.h"
#include "fingerprints.h"
#include "ulp.h"

using namespace activation_lab;

namespace {

std::string in_json(double x) {
  if (std::isinf(x)) return "1e999";  // which is read as infinity
  char text[32];
  std::snprintf(text, sizeof text, "%.17g", x);
  return text;
}

// Every function and derivative that can be swept, with its parameters and the hash of its results.
int list() {
  const std::vector<Fingerprint> hashes = kernel_fingerprints();
  const char* separator = "[";
  for (const Activation& row : activations())
    for (const char* part : {"value", "derivative"}) {
      if (!find_exact(row.id)) continue;
      const std::string id(row.id);
      const std::string name = part == std::string_view("value") ? id : id + "'";
      const auto is_it = [&](const Fingerprint& f) { return f.first == name; };
      std::printf("%s{\"function\":\"%s\",\"id\":\"%s\",\"part\":\"%s\",\"parameters\":{",
                  separator, name.c_str(), id.c_str(), part);
      for (std::size_t i = 0; i < row.parameters.size(); i++)
        std::printf("%s\"%s\":%.15g", i == 0 ? "" : ",",
                    std::string(row.parameters[i].name).c_str(), row.parameters[i].initial);
      std::printf("},\"results\":\"%s\"}",
                  std::find_if(hashes.begin(), hashes.end(), is_it)->second.c_str());
      separator = ",\n";
    }
  std::puts("]");
  return 0;
}

}  // namespace

// sweep_accuracy list
// sweep_accuracy ID value|derivative FROM TO STRIDE: bit patterns from FROM up to and without TO
// sweep_accuracy ID value|derivative COUNT: so many numbers in double
int main(int count, char** arguments) {
  if (count == 2 && std::string_view(arguments[1]) == "list") return list();
  if (count != 4 && count != 6) {
    std::puts(
        "usage: sweep_accuracy list | sweep_accuracy ID value|derivative FROM TO STRIDE | COUNT");
    return 2;
  }
  const Result<const Activation*> row = find_activation(arguments[1]);
  const ExactFunction* exact = find_exact(arguments[1]);
  if (!row.ok() || !exact) {
    std::printf("no function with an exact definition is called '%s'\n", arguments[1]);
    return 2;
  }
  const Part part = std::string_view(arguments[2]) == "value" ? Part::kValue : Part::kDerivative;
  const ParameterValues parameters = row.value()->initial_parameters();
  const auto number = [&](int at) { return std::strtoull(arguments[at], nullptr, 10); };
  if (count == 4) {
    const DoubleErrors found = sweep_doubles(*row.value(), part, *exact, parameters, number(3));
    std::printf("{\"float64Error\":%s,\"float64At\":%s}\n", in_json(found.largest).c_str(),
                in_json(found.at).c_str());
    return 0;
  }
  const Walk walk{.from = number(3), .to = number(4), .stride = number(5)};
  if (walk.stride == 0 || walk.to > Walk{}.to) return 2;
  const Errors found = sweep_errors(*row.value(), part, *exact, parameters, walk);
  std::printf("{\"largestError\":%s,\"bits\":%u,\"notCorrectlyRounded\":%llu,\"inputs\":%llu}\n",
              in_json(found.largest).c_str(), bits_of(found.at),
              static_cast<unsigned long long>(found.not_correctly_rounded),
              static_cast<unsigned long long>(found.inputs));
  return 0;
}
