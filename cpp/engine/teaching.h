// The teaching forms and models, which only lessons use. Arrays come from the current call's input
// arrays, everything else from its options.
#pragma once

#include "js_types.h"

namespace activation_lab::engine {

struct SummaryInfo {
  double mean, deviation, min, max;
  JsUint32Array counts;
  double below, above;
};
struct TwoWeightsInfo {
  JsFloat64Array path, losses, gradients;
  double sameSignShare, pathLength, straightLength;
  JsFloat64Array minimum;
};

// In place on the floats.
void sigmoid_slope_from_value_of_floats();
void elu_from_exp_of_floats();
void leaky_relu_from_max_of_floats();

// In place: the powers; their sum is returned.
double naive_powers_of_floats();
double naive_powers_of_doubles();

double entropy_of_doubles();
JsFloat32Array draw_normal_sample();
SummaryInfo summary_of_floats();
JsFloat64Array differences_of_doubles(double label);
TwoWeightsInfo walk_of_two_weights();
JsFloat64Array loss_of_two_weights();

}  // namespace activation_lab::engine
