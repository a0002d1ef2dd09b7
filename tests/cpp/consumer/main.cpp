// The whole of a first program with the core.
#include <core/activations.h>

#include <cstdio>

int main() {
  const activation_lab::Activation& elu = *activation_lab::find_activation("elu").value();
  const double slope = elu.f.derivative.at(-1, {0.5});
  std::printf("elu'(-1) = %.6f\n", slope);
  return slope > 0.183939 && slope < 0.183940 ? 0 : 1;
}
