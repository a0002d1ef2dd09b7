#include "classifier_handle.h"

#include <algorithm>

#include "call.h"
#include "core/text.h"

namespace activation_lab::engine {
namespace {

int live = 0;

TrainingInfo training_info(const Result<TrainingReport>& result) {
  if (!accept(result)) return {0, 0, 0, 0, {emscripten::val::undefined()}};
  const TrainingReport& r = result.value();
  emscripten::val diverged = emscripten::val::undefined();
  if (r.diverged)
    diverged = emscripten::val(DivergenceInfo{static_cast<double>(r.diverged->step),
                                              static_cast<double>(r.diverged->layer)});
  return {
      static_cast<double>(r.step), static_cast<double>(r.epoch), r.loss, r.accuracy, {diverged}};
}

StatisticsInfo statistics_info(const Statistics& s) {
  return {s.mean, s.deviation, s.min, s.max, copy_to_js<JsUint32Array>(s.histogram)};
}

// The layer `i` of the options, whose names stand under `prefix`.
HiddenLayer read_layer(Options& given, const std::string& prefix) {
  HiddenLayer layer{1, nullptr, {}};
  if (!given.has(prefix + "units"))
    given.fail(
        {ErrorCode::kInvalidArgument, prefix + "units is missing; it must be a whole number"});
  layer.units = static_cast<std::size_t>(given.whole(prefix + "units", kUnits, 1));
  const std::optional<std::string> id = given.text(prefix + "activation");
  if (!id)
    given.fail({ErrorCode::kInvalidArgument,
                prefix + "activation is missing; it must be an activation function's id"});
  const Result<const Activation*> found = find_activation(id.value_or("linear"));
  if (!found.ok()) {
    given.fail({found.error().code, prefix + found.error().message});
    return layer;
  }
  layer.activation = found.value();
  layer.parameters = given.parameters(*layer.activation, prefix);
  return layer;
}

constexpr std::string_view kFeaturesText = "an array of features' ids";

std::vector<const InputFeature*> read_features(Options& given) {
  std::vector<std::string_view> ids;
  for (const InputFeature& feature : input_features()) ids.push_back(feature.id);
  std::vector<const InputFeature*> features;
  const Interval counts{1, static_cast<double>(ids.size())};
  const std::size_t count = given.length("features", counts, kFeaturesText).value_or(0);
  for (std::size_t i = 0; i < count; i++) {
    const std::string name = "features[" + to_text(i) + "]";
    if (!given.has(name))
      given.fail({ErrorCode::kInvalidArgument, name + " is missing; it must be a feature's id"});
    features.push_back(&input_features()[given.choice(name, ids, 0)]);
  }
  return features;
}

OptimizerOptions read_optimizer(Options& given) {
  OptimizerOptions options;
  given.refuse_value("optimizer", "an object such as { kind: \"sgd\", learningRate: 0.1 }");
  options.kind = static_cast<OptimizerKind>(given.choice("optimizer.kind", kOptimizerIds, 0));
  options.learning_rate = given.number("optimizer.learningRate", options.learning_rate);
  if (options.kind == OptimizerKind::kMomentum)
    options.momentum = given.number("optimizer.momentum", options.momentum);
  if (options.kind == OptimizerKind::kAdam) {
    options.beta1 = given.number("optimizer.beta1", options.beta1);
    options.beta2 = given.number("optimizer.beta2", options.beta2);
    options.epsilon = given.number("optimizer.epsilon", options.epsilon);
  }
  return options;
}

ClassifierOptions read_options(Options& given) {
  ClassifierOptions options = initial_classifier_options();
  options.inputs = static_cast<std::size_t>(given.whole("inputs", kInputs, options.inputs));
  options.classes = static_cast<std::size_t>(given.whole("classes", kClasses, options.classes));
  options.seed = given.whole("seed", kSeed, options.seed);
  if (const auto layers = given.length("layers", kHiddenLayers, "an array of layers")) {
    options.layers.clear();
    for (std::size_t i = 0; i < *layers; i++)
      options.layers.push_back(read_layer(given, "layers[" + to_text(i) + "]."));
  }
  options.initializer = static_cast<Initializer>(given.choice("initializer", kInitializerIds, 0));
  options.optimizer = read_optimizer(given);
  options.batch_size =
      static_cast<std::size_t>(given.whole("batchSize", kBatchSize, options.batch_size));
  options.l2 = given.number("l2", options.l2);
  options.features = read_features(given);
  return options;
}

Result<Plane> plane_of(double x_min, double x_max, double y_min, double y_max, double columns,
                       double rows) {
  const Result<std::uint64_t> across = whole_number("columns", columns, kGridSide);
  if (!across.ok()) return across.error();
  const Result<std::uint64_t> down = whole_number("rows", rows, kGridSide);
  if (!down.ok()) return down.error();
  return Plane{x_min,
               x_max,
               y_min,
               y_max,
               static_cast<std::size_t>(across.value()),
               static_cast<std::size_t>(down.value())};
}

}  // namespace

double live_objects() { return live; }

Owned<ClassifierHandle> make_classifier() {
  Options& given = current_call().options;
  const ClassifierOptions options = read_options(given);
  if (!accept(given.finish("createClassifier"))) return {};
  Result<Classifier> created = Classifier::create(options);
  if (!accept(created)) return {};
  return Owned(std::make_unique<ClassifierHandle>(created.take()));
}

ClassifierHandle::ClassifierHandle(Classifier classifier) : classifier_(std::move(classifier)) {
  live++;
}
ClassifierHandle::ClassifierHandle(const ClassifierHandle& other) : classifier_(other.classifier_) {
  live++;
}
ClassifierHandle::~ClassifierHandle() { live--; }

Owned<ClassifierHandle> ClassifierHandle::clone() const {
  return Owned(std::make_unique<ClassifierHandle>(*this));
}

double ClassifierHandle::inputs() const {
  return static_cast<double>(classifier_.options().inputs);
}
double ClassifierHandle::classes() const {
  return static_cast<double>(classifier_.shape().classes());
}
double ClassifierHandle::learning_rate() const {
  return classifier_.options().optimizer.learning_rate;
}
void ClassifierHandle::set_learning_rate(double rate) {
  accept(classifier_.set_learning_rate(rate));
}

void ClassifierHandle::set_data() {
  const Call& call = current_call();
  accept(classifier_.set_data(call.floats, call.bytes));
}

TrainingInfo ClassifierHandle::train(double steps) {
  const Result<std::uint64_t> whole = whole_number("steps", steps, kSteps);
  if (!whole.ok()) return training_info(whole.error());
  return training_info(classifier_.train(static_cast<std::size_t>(whole.value())));
}

TrainingInfo ClassifierHandle::train_on(double label) {
  const auto index = check_index("label", label, classifier_.shape().classes());
  if (!index.ok()) return training_info(index.error());
  return training_info(classifier_.train_on(current_call().floats, index.value()));
}

void ClassifierHandle::reset(double seed) {
  const Result<std::uint64_t> whole = whole_number("seed", seed, kSeed);
  if (accept(whole)) accept(classifier_.reset(whole.value()));
}
void ClassifierHandle::reset_same() { accept(classifier_.reset(classifier_.options().seed)); }

JsLayerLayouts ClassifierHandle::layout() const {
  return list_to_js<JsLayerLayouts>(classifier_.shape().layers(), [](const LayerShape& l) {
    return LayerLayoutInfo{static_cast<double>(l.inputs), static_cast<double>(l.units),
                           static_cast<double>(l.weights), static_cast<double>(l.biases)};
  });
}
JsFloat32Array ClassifierHandle::parameters() const {
  return copy_to_js<JsFloat32Array>(classifier_.parameters());
}
void ClassifierHandle::set_parameters() {
  accept(classifier_.set_parameters(current_call().floats));
}

JsFloat32Array ClassifierHandle::predict() const {
  return copy_to_js<JsFloat32Array>(deliver(classifier_.predict(current_call().floats)));
}

EvaluationInfo ClassifierHandle::evaluate() const {
  const Call& call = current_call();
  const Evaluation e = deliver(classifier_.evaluate(call.floats, call.bytes));
  return {e.loss, e.accuracy, copy_to_js<JsUint32Array>(e.confusion)};
}

ExplanationInfo ClassifierHandle::explain() const { return explain_sample({}); }
ExplanationInfo ClassifierHandle::explain_with(double label) const {
  const auto index = check_index("label", label, classifier_.shape().classes());
  if (!accept(index)) return {{}, {emscripten::val::array()}, 0};
  return explain_sample(index.value());
}
ExplanationInfo ClassifierHandle::explain_sample(std::optional<std::size_t> label) const {
  const Explanation<float> e = deliver(classifier_.explain(current_call().floats, label));
  return {copy_to_js<JsFloat32Array>(e.inputs),
          list_to_js<JsLayerExplanations>(
              e.layers,
              [](const LayerExplanation<float>& l) {
                return LayerExplanationInfo{
                    copy_to_js<JsFloat32Array>(l.z), copy_to_js<JsFloat32Array>(l.a),
                    copy_to_js<JsFloat32Array>(l.dl_da), copy_to_js<JsFloat32Array>(l.dl_dz),
                    copy_to_js<JsFloat32Array>(l.dl_dw)};
              }),
          e.loss};
}

JsFloat32Array ClassifierHandle::gradient() const {
  return copy_to_js<JsFloat32Array>(deliver(classifier_.gradient()));
}

ProbeInfo ClassifierHandle::probe() const {
  const Probe p = deliver(classifier_.probe());
  const auto layers = list_to_js<JsLayerProbes>(p.layers, [](const LayerProbe& l) {
    return LayerProbeInfo{
        statistics_info(l.z),
        statistics_info(l.a),
        l.gradient_rms,
        l.update_to_weight,
        list_to_js<JsTexts>(
            l.units,
            [](UnitState s) { return std::string(kUnitStateIds[static_cast<std::size_t>(s)]); }),
        copy_to_js<JsFloat32Array>(l.positive_share),
        copy_to_js<JsFloat32Array>(l.inactive_share)};
  });
  emscripten::val first = emscripten::val::undefined();
  if (p.first_non_finite_layer)
    first = emscripten::val(static_cast<double>(*p.first_non_finite_layer));
  return {layers, p.loss, p.accuracy, {first}};
}

JsFloat32Array ClassifierHandle::grid(double x_min, double x_max, double y_min, double y_max,
                                      double columns, double rows) const {
  std::vector<float> probabilities;
  if (const Result<Plane> plane = plane_of(x_min, x_max, y_min, y_max, columns, rows);
      accept(plane))
    probabilities = deliver(classifier_.grid(plane.value()));
  return copy_to_js<JsFloat32Array>(probabilities);
}

JsFloat32Array ClassifierHandle::unit_grid(double x_min, double x_max, double y_min, double y_max,
                                           double columns, double rows, double layer) const {
  std::vector<float> activations;
  const Result<Plane> plane = plane_of(x_min, x_max, y_min, y_max, columns, rows);
  // A network without hidden layers is told so by the call itself.
  const std::size_t hidden = std::max<std::size_t>(classifier_.shape().layers().size() - 1, 1);
  const Result<std::size_t> index = check_index("layer", layer, hidden);
  if (accept(plane) && accept(index))
    activations = deliver(classifier_.unit_grid(plane.value(), index.value()));
  return copy_to_js<JsFloat32Array>(activations);
}

JsReliabilityBins ClassifierHandle::reliability(double bins) const {
  const Call& call = current_call();
  std::vector<ReliabilityBin> result;
  if (const Result<std::uint64_t> whole = whole_number("bins", bins, kBins); accept(whole))
    result = deliver(
        classifier_.reliability(call.floats, call.bytes, static_cast<std::size_t>(whole.value())));
  return list_to_js<JsReliabilityBins>(result, [](const ReliabilityBin& b) {
    return ReliabilityInfo{static_cast<double>(b.count), b.confidence, b.accuracy};
  });
}

}  // namespace activation_lab::engine
