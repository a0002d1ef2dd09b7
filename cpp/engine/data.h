// Data for classifiers: the sets that are made here, and what is done to rows of anyone's. Arrays come
// from the current call's input arrays.
#pragma once

#include <string>

#include "js_types.h"

namespace activation_lab::engine {

struct LimitsInfo {
  double min, max, initial;
};
struct DatasetInfo {
  std::string id, name, description;
  LimitsInfo samples, classes, noise, testFraction;
};
struct InputFeatureInfo {
  std::string id, formula, label;
};
struct LabelledParts {
  JsFloat32Array inputs, testInputs;
  JsUint8Array labels, testLabels;
};
struct DatasetArrays {
  LabelledParts parts;
  double classes;
};
struct ColumnScaleInfo {
  JsFloat64Array mean, deviation;
};

JsDatasets list_datasets();
JsInputFeatures list_input_features();

DatasetArrays make_dataset(const std::string& id);

// Of the floats and bytes; seed and testFraction are options.
LabelledParts split_rows();

// Of the floats.
ColumnScaleInfo measure_columns_of_floats(double columns);
// In place on the floats; the doubles hold the mean of each column, then the deviations.
void standardize_floats();
void unstandardize_floats();

}  // namespace activation_lab::engine
