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

// Where the activation function stands in the list: what the calls below take. A text costs more to
// hand over than a thousand values to compute.
double activation_index(const std::string& id);

// Scalars in double; the parameters are options.
double value_at(double activation, double x);
double derivative_at(double activation, double x);

// f(x), or f'(x), in place on the input array. Like the next two they answer whether all is well, so that
// nothing has to be asked afterwards.
bool apply_to_floats(double activation, bool derivative);
bool apply_to_doubles(double activation, bool derivative);

// In place on the input array. `form` is 'softmax', 'log' or 'naive'; temperature and classes are
// options.
bool softmax_of_floats(const std::string& form);
bool softmax_of_doubles(const std::string& form);

// Of the doubles.
JsFloat64Array jacobian_of_doubles();
LossInfo cross_entropy_of_doubles(double label);
LossInfo squared_error_of_doubles(double label);

}  // namespace activation_lab::engine
