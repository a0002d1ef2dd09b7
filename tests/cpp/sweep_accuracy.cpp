// Compares one function of the registry with its exact definition over a walk through the bit patterns of float32.
// `npm run accuracy` (tests/golden/accuracy.mjs) runs it, on all cores, and puts the pieces together.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "core/activations.h"
#include "exact.h"
#include "ulp.h"

using namespace activation_lab;

namespace {

struct Sweep {
  double largest = 0, at = 0;
  std::uint64_t wrong = 0, inputs = 0;
};

constexpr std::size_t kBlock = 1 << 14;

Sweep sweep(const Activation& row, Part part, const ExactFunction& exact, std::uint64_t from,
            std::uint64_t to, std::uint64_t stride) {
  const ParameterValues p = rounded_to_float(row.initial_parameters());
  Sweep found;
  std::vector<float> xs, ys;
  for (std::uint64_t bits = from; bits < to;) {
    xs.clear();
    for (; bits < to && xs.size() < kBlock; bits += stride)
      if (const float x = float_of(static_cast<std::uint32_t>(bits)); x - x == 0) xs.push_back(x);
    ys.resize(xs.size());
    if (!apply<float>(row, part, xs, ys, row.initial_parameters()).ok()) std::exit(1);
    for (std::size_t i = 0; i < xs.size(); i++) {
      const double error = ulp_error(ys[i], exact.at(part, static_cast<double>(xs[i]), p[0]));
      if (!(error <= 0.5)) found.wrong++;
      if (!(error <= found.largest)) found.largest = error, found.at = static_cast<double>(xs[i]);
    }
    found.inputs += xs.size();
  }
  return found;
}

int list() {
  for (const Activation& row : activations())
    if (find_exact(row.id)) std::printf("%s\n", std::string(row.id).c_str());
  return 0;
}

}  // namespace

// sweep_accuracy list
// sweep_accuracy ID value|derivative FROM TO STRIDE: bit patterns from FROM up to and without TO
int main(int count, char** arguments) {
  if (count == 2 && std::string_view(arguments[1]) == "list") return list();
  if (count != 6) {
    std::puts("usage: sweep_accuracy list | sweep_accuracy ID value|derivative FROM TO STRIDE");
    return 2;
  }
  const Result<const Activation*> row = find_activation(arguments[1]);
  const ExactFunction* exact = find_exact(arguments[1]);
  if (!row.ok() || !exact) {
    std::printf("no function with an exact definition is called '%s'\n", arguments[1]);
    return 2;
  }
  const bool is_value = std::string_view(arguments[2]) == "value";
  const auto number = [&](int at) { return std::strtoull(arguments[at], nullptr, 10); };
  const std::uint64_t stride = number(5);
  if (stride == 0 || number(4) > 0x100000000) return 2;
  const Sweep found = sweep(*row.value(), is_value ? Part::kValue : Part::kDerivative, *exact,
                            number(3), number(4), stride);
  std::printf("{\"largestError\":%.17g,\"at\":%.9g,\"notCorrectlyRounded\":%llu,\"inputs\":%llu}\n",
              found.largest, found.at, static_cast<unsigned long long>(found.wrong),
              static_cast<unsigned long long>(found.inputs));
  return 0;
}
