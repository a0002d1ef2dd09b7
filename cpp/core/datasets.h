// Labelled points in the plane, the same for the same seed everywhere.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "check.h"
#include "result.h"

namespace activation_lab {

class Random;

struct Point {
  double x, y;
};

// What a number of a data set may be, and what it is when nothing is said.
struct Limits {
  Interval allowed;
  double initial;
};

inline constexpr Limits kSamples{{1, 1e6}, 180};
inline constexpr Limits kTestFraction{{0, 0.9}, 0};

// A row of the table of data sets. Points lie within about [-1.3, 1.3] at the initial noise.
struct DatasetKind {
  std::string_view id, name, description;
  Limits classes;
  Limits noise;  // standard deviation; of the angle for the spiral, of the place for the others
  // A point of class `label`; `along` in [0, 1) runs through the class's samples.
  Point (*draw)(std::size_t label, std::size_t classes, double along, double noise, Random& random);
};

std::span<const DatasetKind> datasets();

// The row with this id, or kUnknownDataset.
Result<const DatasetKind*> find_dataset(std::string_view id);

struct LabelledData {
  std::vector<float> inputs;  // n x columns, row-major; 2 columns of what is made here
  std::vector<std::uint8_t> labels;
};

struct Dataset {
  LabelledData training, test;
};

struct DatasetOptions {
  std::size_t samples, classes;
  double noise;
  std::uint64_t seed;
  double test_fraction;
};

// The initial options of a kind, with seed 1.
DatasetOptions initial_options(const DatasetKind& kind);

// Sample i has class i mod classes; a seeded draw of round(samples * test_fraction) is held out.
Result<Dataset> create_dataset(const DatasetKind& kind, const DatasetOptions& options);

// The same draw for data of anyone's: n labels, and n rows of inputs whatever their columns. Both
// parts keep the rows' order.
Result<Dataset> split_data(std::span<const float> inputs, std::span<const std::uint8_t> labels,
                           std::uint64_t seed, double test_fraction);

}  // namespace activation_lab
