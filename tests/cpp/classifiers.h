// Classifiers and data that several tests start from.
#pragma once

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "core/classifier.h"
#include "core/datasets.h"

namespace activation_lab {

inline HiddenLayer layer(std::size_t units, std::string_view activation) {
  return {units, find_activation(activation).value()};
}

template <class T = float>
BasicClassifier<T> create(const ClassifierOptions& options) {
  Result<BasicClassifier<T>> result = BasicClassifier<T>::create(options);
  EXPECT_TRUE(result.ok()) << result.error().message;
  return result.take();
}

// A data set as it is initially, with this seed.
inline LabelledData training_data(std::string_view id, std::uint64_t seed) {
  const DatasetKind& kind = *find_dataset(id).value();
  DatasetOptions options = initial_options(kind);
  options.seed = seed;
  return create_dataset(kind, options).take().training;
}

// With the options and the data that nothing was said about but the seed.
inline Classifier spiral_classifier(std::uint64_t seed,
                                    ClassifierOptions options = initial_classifier_options()) {
  options.seed = seed;
  Classifier classifier = create(options);
  const LabelledData data = training_data("spiral", seed);
  EXPECT_TRUE(classifier.set_data(data.inputs, data.labels).ok());
  return classifier;
}

template <class T>
std::vector<T> copy_of(std::span<const T> values) {
  return {values.begin(), values.end()};
}

}  // namespace activation_lab
