// What JavaScript may call: one list. Every call may fail; its error is asked for afterwards.
#include "call.h"
#include "classifier_handle.h"
#include "core/text.h"
#include "data.h"
#include "js_types.h"
#include "kernels.h"
#include "teaching.h"

using namespace activation_lab;
using namespace activation_lab::engine;
using emscripten::class_;
using emscripten::function;
using emscripten::typed_memory_view;
using emscripten::val;
using emscripten::value_object;

namespace {

struct Failure {
  std::string code, message;
};

bool failed() { return current_call().error.has_value(); }

// Also forgets options that a failed call has not read.
Failure take_failure() {
  current_call().options.clear();
  std::optional<Error>& error = current_call().error;
  const Failure failure =
      error ? Failure{std::string(code_text(error->code)), error->message} : Failure{};
  error.reset();
  return failure;
}

void set_number(const std::string& name, double value) {
  current_call().options.set_number(name, value);
}
void set_text(const std::string& name, const std::string& value) {
  current_call().options.set_text(name, value);
}
void set_other(const std::string& name, const std::string& description) {
  current_call().options.set_other(name, description);
}

// Makes room for an array, and gives the view to fill or read it: good until the next call.
template <class Array, class T>
Array room(std::vector<T>& values, double n) {
  if (accept(whole_number("length", n, {0, kMostElements})))
    values.resize(static_cast<std::size_t>(n));
  return {val(typed_memory_view(values.size(), values.data()))};
}
JsFloat32Array float_array(double n) { return room<JsFloat32Array>(current_call().floats, n); }
JsFloat64Array double_array(double n) { return room<JsFloat64Array>(current_call().doubles, n); }
JsUint8Array byte_array(double n) { return room<JsUint8Array>(current_call().bytes, n); }

JsTexts initializer_ids() { return texts_to_js(kInitializerIds); }
JsTexts optimizer_ids() { return texts_to_js(kOptimizerIds); }

template <class... Types>
void register_types() {
  (emscripten::internal::_embind_register_emval(emscripten::internal::TypeID<Js<Types>>::get(),
                                                Types::name),
   ...);
}

}  // namespace

EMSCRIPTEN_BINDINGS(activation_lab) {
  register_types<JsFloat32ArrayType, JsFloat64ArrayType, JsUint8ArrayType, JsUint32ArrayType,
                 JsNumbersType, JsTextsType, JsParametersType, JsActivationsType, JsDatasetsType,
                 JsInputFeaturesType, JsLayerLayoutsType, JsLayerExplanationsType,
                 JsLayerProbesType, JsReliabilityBinsType, JsDivergenceType,
                 JsOptionalNumberType>();

  // The call: its error, its options, its arrays.
  value_object<Failure>("Failure")
      .field("code", &Failure::code)
      .field("message", &Failure::message);
  function("failed", &failed);
  function("takeFailure", &take_failure);
  function("setNumber", &set_number);
  function("setText", &set_text);
  function("setOther", &set_other);
  function("floatArray", &float_array);
  function("doubleArray", &double_array);
  function("byteArray", &byte_array);
  function("liveObjects", &live_objects);

  // Activation functions.
  value_object<ParameterInfo>("ActivationParameter")
      .field("name", &ParameterInfo::name)
      .field("symbol", &ParameterInfo::symbol)
      .field("initial", &ParameterInfo::initial)
      .field("sliderMin", &ParameterInfo::sliderMin)
      .field("sliderMax", &ParameterInfo::sliderMax)
      .field("validMin", &ParameterInfo::validMin)
      .field("validMax", &ParameterInfo::validMax);
  value_object<ActivationInfo>("Activation")
      .field("id", &ActivationInfo::id)
      .field("name", &ActivationInfo::name)
      .field("formula", &ActivationInfo::formula)
      .field("derivativeFormula", &ActivationInfo::derivativeFormula)
      .field("parameters", &ActivationInfo::parameters)
      .field("kinks", &ActivationInfo::kinks)
      .field("min", &ActivationInfo::min)
      .field("max", &ActivationInfo::max)
      .field("monotonic", &ActivationInfo::monotonic)
      .field("zeroCentred", &ActivationInfo::zeroCentred)
      .field("bounded", &ActivationInfo::bounded)
      .field("saturatesLeft", &ActivationInfo::saturatesLeft)
      .field("saturatesRight", &ActivationInfo::saturatesRight);
  function("activations", &list_activations);
  function("activationIndex", &activation_index);
  function("value", &value_at);
  function("derivative", &derivative_at);
  function("applyToFloats", &apply_to_floats);
  function("applyToDoubles", &apply_to_doubles);

  // Softmax and losses.
  value_object<LossInfo>("Loss")
      .field("loss", &LossInfo::loss)
      .field("probabilities", &LossInfo::probabilities)
      .field("gradient", &LossInfo::gradient);
  function("softmaxOfFloats", &softmax_of_floats);
  function("softmaxOfDoubles", &softmax_of_doubles);
  function("softmaxJacobian", &jacobian_of_doubles);
  function("crossEntropy", &cross_entropy_of_doubles);
  function("squaredError", &squared_error_of_doubles);

  // Teaching forms and models.
  value_object<SummaryInfo>("Summary")
      .field("mean", &SummaryInfo::mean)
      .field("deviation", &SummaryInfo::deviation)
      .field("min", &SummaryInfo::min)
      .field("max", &SummaryInfo::max)
      .field("counts", &SummaryInfo::counts)
      .field("below", &SummaryInfo::below)
      .field("above", &SummaryInfo::above);
  value_object<TwoWeightsInfo>("TwoWeights")
      .field("path", &TwoWeightsInfo::path)
      .field("losses", &TwoWeightsInfo::losses)
      .field("gradients", &TwoWeightsInfo::gradients)
      .field("sameSignShare", &TwoWeightsInfo::sameSignShare)
      .field("pathLength", &TwoWeightsInfo::pathLength)
      .field("straightLength", &TwoWeightsInfo::straightLength)
      .field("minimum", &TwoWeightsInfo::minimum);
  function("sigmoidSlopeFromValue", &sigmoid_slope_from_value_of_floats);
  function("eluFromExp", &elu_from_exp_of_floats);
  function("leakyReluFromMax", &leaky_relu_from_max_of_floats);
  function("entropy", &entropy_of_doubles);
  function("naivePowersOfFloats", &naive_powers_of_floats);
  function("naivePowersOfDoubles", &naive_powers_of_doubles);
  function("normalSample", &draw_normal_sample);
  function("summarise", &summary_of_floats);
  function("crossEntropyDifferences", &differences_of_doubles);
  function("twoWeights", &walk_of_two_weights);
  function("twoWeightsLoss", &loss_of_two_weights);

  // Data sets, and rows of anyone's.
  value_object<LimitsInfo>("Limits")
      .field("min", &LimitsInfo::min)
      .field("max", &LimitsInfo::max)
      .field("initial", &LimitsInfo::initial);
  value_object<DatasetInfo>("DatasetKind")
      .field("id", &DatasetInfo::id)
      .field("name", &DatasetInfo::name)
      .field("description", &DatasetInfo::description)
      .field("samples", &DatasetInfo::samples)
      .field("classes", &DatasetInfo::classes)
      .field("noise", &DatasetInfo::noise)
      .field("testFraction", &DatasetInfo::testFraction);
  value_object<LabelledParts>("LabelledParts")
      .field("inputs", &LabelledParts::inputs)
      .field("labels", &LabelledParts::labels)
      .field("testInputs", &LabelledParts::testInputs)
      .field("testLabels", &LabelledParts::testLabels);
  value_object<DatasetArrays>("DatasetArrays")
      .field("parts", &DatasetArrays::parts)
      .field("classes", &DatasetArrays::classes);
  value_object<ColumnScaleInfo>("ColumnScale")
      .field("mean", &ColumnScaleInfo::mean)
      .field("deviation", &ColumnScaleInfo::deviation);
  value_object<InputFeatureInfo>("InputFeature")
      .field("id", &InputFeatureInfo::id)
      .field("formula", &InputFeatureInfo::formula)
      .field("label", &InputFeatureInfo::label);
  function("datasets", &list_datasets);
  function("createDataset", &make_dataset);
  function("splitRows", &split_rows);
  function("measureColumns", &measure_columns_of_floats);
  function("standardizeFloats", &standardize_floats);
  function("unstandardizeFloats", &unstandardize_floats);
  function("inputFeatures", &list_input_features);

  // The classifier.
  value_object<DivergenceInfo>("Divergence")
      .field("step", &DivergenceInfo::step)
      .field("layer", &DivergenceInfo::layer);
  value_object<TrainingInfo>("TrainingReport")
      .field("step", &TrainingInfo::step)
      .field("epoch", &TrainingInfo::epoch)
      .field("loss", &TrainingInfo::loss)
      .field("accuracy", &TrainingInfo::accuracy)
      .field("diverged", &TrainingInfo::diverged);
  value_object<EvaluationInfo>("Evaluation")
      .field("loss", &EvaluationInfo::loss)
      .field("accuracy", &EvaluationInfo::accuracy)
      .field("confusion", &EvaluationInfo::confusion);
  value_object<LayerLayoutInfo>("LayerLayout")
      .field("inputs", &LayerLayoutInfo::inputs)
      .field("units", &LayerLayoutInfo::units)
      .field("weightsOffset", &LayerLayoutInfo::weightsOffset)
      .field("biasesOffset", &LayerLayoutInfo::biasesOffset);
  value_object<LayerExplanationInfo>("LayerExplanation")
      .field("z", &LayerExplanationInfo::z)
      .field("a", &LayerExplanationInfo::a)
      .field("dLdA", &LayerExplanationInfo::dLdA)
      .field("dLdZ", &LayerExplanationInfo::dLdZ)
      .field("dLdW", &LayerExplanationInfo::dLdW);
  value_object<ExplanationInfo>("Explanation")
      .field("inputs", &ExplanationInfo::inputs)
      .field("layers", &ExplanationInfo::layers)
      .field("loss", &ExplanationInfo::loss);
  value_object<StatisticsInfo>("Statistics")
      .field("mean", &StatisticsInfo::mean)
      .field("deviation", &StatisticsInfo::deviation)
      .field("min", &StatisticsInfo::min)
      .field("max", &StatisticsInfo::max)
      .field("histogram", &StatisticsInfo::histogram);
  value_object<LayerProbeInfo>("LayerProbe")
      .field("z", &LayerProbeInfo::z)
      .field("a", &LayerProbeInfo::a)
      .field("gradientRms", &LayerProbeInfo::gradientRms)
      .field("updateToWeight", &LayerProbeInfo::updateToWeight)
      .field("units", &LayerProbeInfo::units)
      .field("positiveShare", &LayerProbeInfo::positiveShare)
      .field("inactiveShare", &LayerProbeInfo::inactiveShare);
  value_object<ProbeInfo>("Probe")
      .field("layers", &ProbeInfo::layers)
      .field("loss", &ProbeInfo::loss)
      .field("accuracy", &ProbeInfo::accuracy)
      .field("firstNonFiniteLayer", &ProbeInfo::firstNonFiniteLayer);
  value_object<ReliabilityInfo>("ReliabilityBin")
      .field("count", &ReliabilityInfo::count)
      .field("confidence", &ReliabilityInfo::confidence)
      .field("accuracy", &ReliabilityInfo::accuracy);
  class_<ClassifierHandle>("Classifier")
      .smart_ptr<Owned<ClassifierHandle>>("OwnedClassifier")
      .function("inputs", &ClassifierHandle::inputs)
      .function("classes", &ClassifierHandle::classes)
      .function("learningRate", &ClassifierHandle::learning_rate)
      .function("setLearningRate", &ClassifierHandle::set_learning_rate)
      .function("setData", &ClassifierHandle::set_data)
      .function("train", &ClassifierHandle::train)
      .function("trainOn", &ClassifierHandle::train_on)
      .function("reset", &ClassifierHandle::reset)
      .function("resetSame", &ClassifierHandle::reset_same)
      .function("copy", &ClassifierHandle::clone)
      .function("layout", &ClassifierHandle::layout)
      .function("parameters", &ClassifierHandle::parameters)
      .function("setParameters", &ClassifierHandle::set_parameters)
      .function("predict", &ClassifierHandle::predict)
      .function("evaluate", &ClassifierHandle::evaluate)
      .function("explain", &ClassifierHandle::explain)
      .function("explainWith", &ClassifierHandle::explain_with)
      .function("probe", &ClassifierHandle::probe)
      .function("gradient", &ClassifierHandle::gradient)
      .function("grid", &ClassifierHandle::grid)
      .function("unitGrid", &ClassifierHandle::unit_grid)
      .function("reliability", &ClassifierHandle::reliability);
  function("initializers", &initializer_ids);
  function("optimizers", &optimizer_ids);
  function("createClassifier", &make_classifier);
}
