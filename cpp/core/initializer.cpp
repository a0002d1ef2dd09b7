#include "initializer.h"

#include <algorithm>
#include <cmath>

namespace activation_lab {
namespace {

double variance(Initializer initializer, const LayerShape& layer) {
  const auto in = static_cast<double>(layer.inputs);
  const auto out = static_cast<double>(layer.units);
  switch (initializer) {
    case Initializer::kGlorot:
      return 2 / (in + out);
    case Initializer::kHe:
      return 2 / in;
    case Initializer::kLecun:
      return 1 / in;
    case Initializer::kNormal:
      return 1;
    case Initializer::kZeros:
      return 0;
  }
  return 0;
}

}  // namespace

template <class T>
void initialize(Initializer initializer, const NetworkShape& shape, Random& random,
                std::span<T> parameters) {
  std::fill(parameters.begin(), parameters.end(), T(0));
  for (const LayerShape& layer : shape.layers()) {
    const double deviation = std::sqrt(variance(initializer, layer));
    if (deviation == 0) continue;
    for (T& w : parameters.subspan(layer.weights, layer.weight_count()))
      w = static_cast<T>(random.normal() * deviation);
  }
}

template void initialize(Initializer, const NetworkShape&, Random&, std::span<float>);
template void initialize(Initializer, const NetworkShape&, Random&, std::span<double>);

}  // namespace activation_lab
