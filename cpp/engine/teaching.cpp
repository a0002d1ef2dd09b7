#include "teaching.h"

#include "call.h"
#include "core/datasets.h"
#include "core/teaching/differences.h"
#include "core/teaching/entropy.h"
#include "core/teaching/forms.h"
#include "core/teaching/naive.h"
#include "core/teaching/samples.h"
#include "core/teaching/two_weights.h"

namespace activation_lab::engine {
namespace {

// The alpha of a form, initially that of the function it is a form of.
void form_with_alpha(std::string_view call, std::string_view id,
                     Status (*form)(std::span<const float>, std::span<float>, double)) {
  Options& given = current_call().options;
  const double alpha = given.number("alpha", find_activation(id).value()->initial_parameters()[0]);
  std::vector<float>& xs = current_call().floats;
  if (accept(given.finish(call))) accept(form(xs, xs, alpha));
}

template <class T>
double powers_in_place(std::vector<T>& values) {
  return static_cast<double>(deliver(teaching::naive_powers<T>(values, values)));
}

std::size_t size_option(Options& given, const char* name, Interval allowed, std::size_t fallback) {
  return static_cast<std::size_t>(given.whole(name, allowed, fallback));
}

// Options that have no initial value, once they are read.
void require(Options& given, std::initializer_list<const char*> names) {
  for (const std::string name : names)
    if (!given.has(name))
      given.fail({ErrorCode::kInvalidArgument, name + " is missing; it must be a number"});
}

teaching::TwoWeightsData two_weights_data(Options& given) {
  teaching::TwoWeightsData data;
  data.centred = given.number("centred", data.centred ? 1 : 0) != 0;
  data.samples = size_option(given, "samples", teaching::kTwoWeightsSamples, data.samples);
  data.seed = given.whole("seed", kSeed, data.seed);
  return data;
}

}  // namespace

void sigmoid_slope_from_value_of_floats() {
  std::vector<float>& xs = current_call().floats;
  accept(teaching::sigmoid_slope_from_value(xs, xs));
}
void elu_from_exp_of_floats() { form_with_alpha("eluFromExp", "elu", teaching::elu_from_exp); }
void leaky_relu_from_max_of_floats() {
  form_with_alpha("leakyReluFromMax", "leaky_relu", teaching::leaky_relu_from_max);
}

double naive_powers_of_floats() { return powers_in_place(current_call().floats); }
double naive_powers_of_doubles() { return powers_in_place(current_call().doubles); }

double entropy_of_doubles() { return deliver(teaching::entropy_in_bits(current_call().doubles)); }

JsFloat32Array draw_normal_sample() {
  Options& given = current_call().options;
  teaching::NormalSampleOptions options;
  options.count = size_option(given, "count", kSamples.allowed, options.count);
  options.seed = given.whole("seed", kSeed, options.seed);
  options.mean = given.number("mean", options.mean);
  options.deviation = given.number("deviation", options.deviation);
  std::vector<float> sample;
  if (accept(given.finish("normalSample"))) sample = deliver(teaching::normal_sample(options));
  return copy_to_js<JsFloat32Array>(sample);
}

SummaryInfo summary_of_floats() {
  Options& given = current_call().options;
  teaching::Intervals intervals{};
  intervals.from = given.number("from", 0);
  intervals.to = given.number("to", 0);
  intervals.bins = size_option(given, "bins", kBins, intervals.bins);
  require(given, {"from", "to"});
  teaching::Summary s{};
  if (accept(given.finish("summarise")))
    s = deliver(teaching::summarise(current_call().floats, intervals));
  return {s.mean,
          s.deviation,
          s.min,
          s.max,
          copy_to_js<JsUint32Array>(s.counts),
          static_cast<double>(s.below),
          static_cast<double>(s.above)};
}

JsFloat64Array differences_of_doubles(double label) {
  const std::vector<double>& logits = current_call().doubles;
  std::vector<double> slopes;
  const Result<std::size_t> index = check_index("label", label, logits.size());
  // Without logits there is no label, and their absence is what the caller has to hear of.
  if (logits.empty() || accept(index))
    slopes = deliver(teaching::cross_entropy_differences(logits, index.ok() ? index.value() : 0));
  return copy_to_js<JsFloat64Array>(slopes);
}

TwoWeightsInfo walk_of_two_weights() {
  Options& given = current_call().options;
  const teaching::TwoWeightsData data = two_weights_data(given);
  teaching::TwoWeightsDescent descent;
  descent.batch_size = size_option(given, "batchSize", kBatchSize, descent.batch_size);
  descent.learning_rate = given.number("learningRate", descent.learning_rate);
  descent.steps = size_option(given, "steps", teaching::kTwoWeightsSteps, descent.steps);
  teaching::TwoWeightsWalk walk;
  if (accept(given.finish("twoWeights"))) walk = deliver(teaching::walk_two_weights(data, descent));
  return {copy_to_js<JsFloat64Array>(walk.path),
          copy_to_js<JsFloat64Array>(walk.losses),
          copy_to_js<JsFloat64Array>(walk.gradients),
          walk.same_sign_share,
          walk.path_length,
          walk.straight_length,
          copy_to_js<JsFloat64Array>(std::span<const double>(walk.minimum))};
}

JsFloat64Array loss_of_two_weights() {
  Options& given = current_call().options;
  const teaching::TwoWeightsData data = two_weights_data(given);
  Plane plane{};
  plane.x_min = given.number("xMin", 0);
  plane.x_max = given.number("xMax", 0);
  plane.y_min = given.number("yMin", 0);
  plane.y_max = given.number("yMax", 0);
  plane.columns = size_option(given, "columns", teaching::kTwoWeightsSide, 1);
  plane.rows = size_option(given, "rows", teaching::kTwoWeightsSide, 1);
  require(given, {"xMin", "xMax", "yMin", "yMax", "columns", "rows"});
  std::vector<double> losses;
  if (accept(given.finish("twoWeightsLoss")))
    losses = deliver(teaching::two_weights_loss(data, plane));
  return copy_to_js<JsFloat64Array>(losses);
}

}  // namespace activation_lab::engine
