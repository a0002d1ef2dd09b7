// The one thing with state that JavaScript holds: a classifier. Arrays come from the current call's
// input arrays.
#pragma once

#include <memory>
#include <utility>

#include "core/classifier.h"
#include "js_types.h"

namespace activation_lab::engine {

struct DivergenceInfo {
  double step, layer;
};
struct TrainingInfo {
  double step, epoch, loss, accuracy;
  JsDivergence diverged;
};
struct EvaluationInfo {
  double loss, accuracy;
  JsUint32Array confusion;
};
struct LayerLayoutInfo {
  double inputs, units, weightsOffset, biasesOffset;
};
struct LayerExplanationInfo {
  JsFloat32Array z, a, dLdA, dLdZ, dLdW;
};
struct ExplanationInfo {
  JsFloat32Array inputs;
  JsLayerExplanations layers;
  double loss;
};
struct StatisticsInfo {
  double mean, deviation, min, max;
  JsUint32Array histogram;
};
struct LayerProbeInfo {
  StatisticsInfo z, a;
  double gradientRms, updateToWeight;
  JsTexts units;
  JsFloat32Array positiveShare, inactiveShare;
};
struct ProbeInfo {
  JsLayerProbes layers;
  double loss, accuracy;
  JsOptionalNumber firstNonFiniteLayer;
};
struct ReliabilityInfo {
  double count, confidence, accuracy;
};

// A smart pointer for embind, which frees what JavaScript's collector finds forgotten. std::shared_ptr
// would bring its counts and their run-time types, and embind copies what a std::unique_ptr holds.
template <class T>
class Owned {
 public:
  using element_type = T;

  Owned() = default;
  explicit Owned(std::unique_ptr<T> object) : object_(std::move(object)) {}
  T* get() const { return object_.get(); }

 private:
  std::unique_ptr<T> object_;
};

class ClassifierHandle {
 public:
  explicit ClassifierHandle(Classifier classifier);
  ClassifierHandle(const ClassifierHandle& other);
  ClassifierHandle& operator=(const ClassifierHandle&) = delete;
  ~ClassifierHandle();

  double inputs() const;
  double classes() const;
  double learning_rate() const;
  void set_learning_rate(double rate);

  void set_data();  // floats, bytes
  TrainingInfo train(double steps);
  TrainingInfo train_on(double label);  // floats
  void reset(double seed);
  void reset_same();
  Owned<ClassifierHandle> clone() const;

  JsLayerLayouts layout() const;
  JsFloat32Array parameters() const;
  void set_parameters();            // floats
  JsFloat32Array predict() const;   // floats
  EvaluationInfo evaluate() const;  // floats, bytes
  ExplanationInfo explain() const;  // floats
  ExplanationInfo explain_with(double label) const;
  ProbeInfo probe() const;
  JsFloat32Array gradient() const;
  JsFloat32Array grid(double x_min, double x_max, double y_min, double y_max, double columns,
                      double rows) const;
  // The same, of a hidden layer: that one's units.
  JsFloat32Array unit_grid(double x_min, double x_max, double y_min, double y_max, double columns,
                           double rows, double layer) const;
  JsReliabilityBins reliability(double bins) const;  // floats, bytes

 private:
  ExplanationInfo explain_sample(std::optional<std::size_t> label) const;
  Classifier classifier_;
};

// Reads the options of the current call; null beside an error.
Owned<ClassifierHandle> make_classifier();

// How many handles are alive.
double live_objects();

}  // namespace activation_lab::engine
