#include "data.h"

#include "call.h"
#include "core/classifier.h"
#include "core/column_scale.h"
#include "core/datasets.h"
#include "core/input_features.h"
#include "core/random.h"

namespace activation_lab::engine {
namespace {

LimitsInfo limits_info(const Limits& limits) {
  return {limits.allowed.min, limits.allowed.max, limits.initial};
}

LabelledParts labelled_parts(const Dataset& dataset) {
  return {copy_to_js<JsFloat32Array>(dataset.training.inputs),
          copy_to_js<JsFloat32Array>(dataset.test.inputs),
          copy_to_js<JsUint8Array>(dataset.training.labels),
          copy_to_js<JsUint8Array>(dataset.test.labels)};
}

// The scale that the doubles hold.
ColumnScale given_scale() {
  const std::vector<double>& doubles = current_call().doubles;
  const auto half = doubles.begin() + static_cast<std::ptrdiff_t>(doubles.size() / 2);
  return {{doubles.begin(), half}, {half, doubles.end()}};
}

}  // namespace

JsDatasets list_datasets() {
  return list_to_js<JsDatasets>(datasets(), [](const DatasetKind& kind) {
    return DatasetInfo{std::string(kind.id),          std::string(kind.name),
                       std::string(kind.description), limits_info(kSamples),
                       limits_info(kind.classes),     limits_info(kind.noise),
                       limits_info(kTestFraction)};
  });
}

JsInputFeatures list_input_features() {
  return list_to_js<JsInputFeatures>(input_features(), [](const InputFeature& feature) {
    return InputFeatureInfo{std::string(feature.id), std::string(feature.formula),
                            std::string(feature.label)};
  });
}

DatasetArrays make_dataset(const std::string& id) {
  Options& given = current_call().options;
  Dataset dataset;
  DatasetOptions options{};
  if (const Result<const DatasetKind*> kind = find_dataset(id); accept(kind)) {
    options = initial_options(*kind.value());
    options.samples =
        static_cast<std::size_t>(given.whole("samples", kSamples.allowed, options.samples));
    options.classes = static_cast<std::size_t>(
        given.whole("classes", kind.value()->classes.allowed, options.classes));
    options.noise = given.number("noise", options.noise);
    options.seed = given.whole("seed", {0, kLargestSeed}, options.seed);
    options.test_fraction = given.number("testFraction", options.test_fraction);
    if (accept(given.finish("createDataset")))
      dataset = deliver(create_dataset(*kind.value(), options));
  }
  given.clear();
  return {labelled_parts(dataset), static_cast<double>(options.classes)};
}

LabelledParts split_rows() {
  Call& call = current_call();
  const std::uint64_t seed = call.options.whole("seed", kSeed, 1);
  const double test_fraction = call.options.number("testFraction", kTestFraction.initial);
  Dataset dataset;
  if (accept(call.options.finish("splitData")))
    dataset = deliver(split_data(call.floats, call.bytes, seed, test_fraction));
  return labelled_parts(dataset);
}

ColumnScaleInfo measure_columns_of_floats(double columns) {
  ColumnScale scale;
  if (const Result<std::uint64_t> whole = whole_number("columns", columns, kInputs); accept(whole))
    scale =
        deliver(measure_columns(current_call().floats, static_cast<std::size_t>(whole.value())));
  return {copy_to_js<JsFloat64Array>(scale.mean), copy_to_js<JsFloat64Array>(scale.deviation)};
}

void standardize_floats() { accept(standardize(current_call().floats, given_scale())); }
void unstandardize_floats() { accept(unstandardize(current_call().floats, given_scale())); }

}  // namespace activation_lab::engine
