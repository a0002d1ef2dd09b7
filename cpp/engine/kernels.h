// Functions without state: activation functions, softmax, losses.
#pragma once

#include <string>

#include "js_types.h"

namespace activation_lab::engine {

struct ActivationInfo {
  std::string id, name, formula, derivativeFormula;
  JsParameters parameters;
  JsNumbers kinks;
  double min, max;
  bool monotonic, zeroCentred, bounded, saturatesLeft, saturatesRight;
};
struct ParameterInfo {
  std::string name, symbol;
  double initial, sliderMin, sliderMax, validMin, validMax;
};
struct LossInfo {
  double loss;
  JsFloat64Array probabilities, gradient;
};
JsActivations list_activations();

// Scalars in double; the parameters are options.
double value_at(const std::string& id, double x);
double derivative_at(const std::string& id, double x);

// f(x), or f'(x), in place on the input array.
void apply_to_floats(const std::string& id, bool derivative);
void apply_to_doubles(const std::string& id, bool derivative);

// In place on the input array. `form` is 'softmax', 'log' or 'naive'; temperature and classes are
// options.
void softmax_of_floats(const std::string& form);
void softmax_of_doubles(const std::string& form);

// Of the doubles.
JsFloat64Array jacobian_of_doubles();
LossInfo cross_entropy_of_doubles(double label);
LossInfo squared_error_of_doubles(double label);

}  // namespace activation_lab::engine
