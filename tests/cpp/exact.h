// The activation functions by their definitions, in some 90 bits: independent of the registry's
// formulas, which are written for double.
#pragma once

#include <string_view>

#include "core/activations.h"
#include "double_double.h"

namespace activation_lab {

struct ExactFunction {
  std::string_view id;
  // Finite x; alpha where the function has one. Results below 10^-290 may lose bits.
  DoubleDouble (*value)(double x, double alpha);
  DoubleDouble (*derivative)(double x, double alpha);

  DoubleDouble at(Part part, double x, double alpha) const {
    return part == Part::kValue ? value(x, alpha) : derivative(x, alpha);
  }
};

// The definition of a row's function, or nullptr where none has been written.
const ExactFunction* find_exact(std::string_view id);

}  // namespace activation_lab
