#include "datasets.h"

#include <algorithm>
#include <numeric>

#include "random.h"
#include "scalar_math.h"
#include "text.h"

namespace activation_lab {
namespace {

constexpr double kTurn = 6.283185307179586;

double share_of_turn(std::size_t label, std::size_t classes) {
  return kTurn * static_cast<double>(label) / static_cast<double>(classes);
}

Point on_circle(double radius, double angle) {
  return {radius * cosine(angle), radius * sine(angle)};
}

Point moved(Point p, double noise, Random& random) {
  const double dx = noise * random.normal();
  return {p.x + dx, p.y + noise * random.normal()};
}

// Karpathy's arms (CS231n notes): the radius grows along the arm while the angle turns by 4 radians.
Point draw_spiral(std::size_t label, std::size_t classes, double along, double noise,
                  Random& random) {
  return on_circle(along, share_of_turn(label, classes) + 4 * along + noise * random.normal());
}

Point draw_blob(std::size_t label, std::size_t classes, double, double noise, Random& random) {
  return moved(on_circle(0.7, share_of_turn(label, classes) + kTurn / 4), noise, random);
}

Point draw_ring(std::size_t label, std::size_t classes, double along, double noise,
                Random& random) {
  const double radius = static_cast<double>(label + 1) / static_cast<double>(classes);
  return moved(on_circle(radius, kTurn * along), noise, random);
}

// Two half circles, each reaching into the other.
Point draw_moon(std::size_t label, std::size_t, double along, double noise, Random& random) {
  const Point half = on_circle(0.6, kTurn / 2 * along);
  return moved(label == 0 ? Point{half.x - 0.3, half.y - 0.15} : Point{0.3 - half.x, 0.15 - half.y},
               noise, random);
}

// Class 0 where x and y have the same sign, class 1 elsewhere.
Point draw_xor(std::size_t label, std::size_t, double, double noise, Random& random) {
  const double x = 2 * random.uniform() - 1;
  const double size = random.uniform();
  const bool same_sign = label == 0;
  return moved({x, (x < 0) == same_sign ? -size : size}, noise, random);
}

constexpr DatasetKind kDatasets[] = {
    {"spiral",
     "Spiral",
     "Arms that wind around each other: no straight line helps.",
     {{2, 6}, 3},
     {{0, 1}, 0.1},
     draw_spiral},
    {"blobs",
     "Blobs",
     "Round clouds around a circle: straight borders are enough.",
     {{2, 6}, 3},
     {{0, 1}, 0.15},
     draw_blob},
    {"rings",
     "Rings",
     "Rings inside rings: a border must close on itself.",
     {{2, 6}, 3},
     {{0, 1}, 0.05},
     draw_ring},
    {"moons",
     "Moons",
     "Two half circles that reach into each other.",
     {{2, 2}, 2},
     {{0, 1}, 0.08},
     draw_moon},
    {"xor",
     "XOR",
     "Opposite quadrants belong together: the smallest problem that no line solves.",
     {{2, 2}, 2},
     {{0, 1}, 0.05},
     draw_xor},
};

// Which of n samples are held out. At least one is left to train on.
std::vector<bool> draw_test(std::size_t n, double test_fraction, Random& random) {
  const auto held_out =
      std::min(n - 1, static_cast<std::size_t>(static_cast<double>(n) * test_fraction + 0.5));
  std::vector<std::uint32_t> order(n);
  std::iota(order.begin(), order.end(), 0U);
  random.shuffle(order);
  std::vector<bool> is_test(n);
  for (std::size_t i = 0; i < held_out; i++) is_test[order[i]] = true;
  return is_test;
}

void append(LabelledData& data, std::span<const float> row, std::size_t label) {
  data.inputs.insert(data.inputs.end(), row.begin(), row.end());
  data.labels.push_back(static_cast<std::uint8_t>(label));
}

Status check_split(std::uint64_t seed, double test_fraction) {
  if (Status checked = check_number("seed", static_cast<double>(seed), {0, kLargestSeed});
      !checked.ok())
    return checked;
  return check_number("testFraction", test_fraction, kTestFraction.allowed);
}

}  // namespace

std::span<const DatasetKind> datasets() { return kDatasets; }

Result<const DatasetKind*> find_dataset(std::string_view id) {
  for (const DatasetKind& kind : kDatasets)
    if (kind.id == id) return &kind;
  std::string known;
  for (const DatasetKind& kind : kDatasets) append_item(known, kind.id);
  return Error{ErrorCode::kUnknownDataset,
               "dataset is " + quoted(id) + "; it must be one of " + known};
}

DatasetOptions initial_options(const DatasetKind& kind) {
  return {static_cast<std::size_t>(kSamples.initial),
          static_cast<std::size_t>(kind.classes.initial), kind.noise.initial, 1,
          kTestFraction.initial};
}

Result<Dataset> create_dataset(const DatasetKind& kind, const DatasetOptions& options) {
  for (const Status& checked :
       {check_number("samples", static_cast<double>(options.samples), kSamples.allowed),
        check_number("classes", static_cast<double>(options.classes), kind.classes.allowed),
        check_number("noise", options.noise, kind.noise.allowed),
        check_split(options.seed, options.test_fraction)})
    if (!checked.ok()) return checked.error();

  Random random(options.seed, Stream::kData);
  const std::size_t n = options.samples;
  std::vector<Point> points;
  points.reserve(n);
  for (std::size_t i = 0; i < n; i++) {
    const std::size_t label = i % options.classes;
    const std::size_t of_class = (n - label + options.classes - 1) / options.classes;
    const std::size_t turn = i / options.classes;  // of this class's samples
    const double along = (static_cast<double>(turn) + 0.5) / static_cast<double>(of_class);
    points.push_back(kind.draw(label, options.classes, along, options.noise, random));
  }

  const std::vector<bool> is_test = draw_test(n, options.test_fraction, random);
  Dataset dataset;
  for (std::size_t i = 0; i < n; i++) {
    const float row[] = {static_cast<float>(points[i].x), static_cast<float>(points[i].y)};
    append(is_test[i] ? dataset.test : dataset.training, row, i % options.classes);
  }
  return dataset;
}

Result<Dataset> split_data(std::span<const float> inputs, std::span<const std::uint8_t> labels,
                           std::uint64_t seed, double test_fraction) {
  if (Status checked = check_split(seed, test_fraction); !checked.ok()) return checked.error();
  const std::size_t n = labels.size();
  if (Status checked = check_count("labels.length", n, kSamples.allowed); !checked.ok())
    return checked.error();
  if (inputs.empty() || inputs.size() % n != 0)
    return Error{inputs.empty() ? ErrorCode::kOutOfRange : ErrorCode::kInvalidArgument,
                 "inputs has " + to_text(inputs.size()) +
                     " elements; it must have a positive multiple of " + to_text(n) +
                     " (the labels)"};
  Random random(seed, Stream::kData);
  const std::vector<bool> is_test = draw_test(n, test_fraction, random);
  const std::size_t columns = inputs.size() / n;
  Dataset dataset;
  for (std::size_t i = 0; i < n; i++)
    append(is_test[i] ? dataset.test : dataset.training, inputs.subspan(i * columns, columns),
           labels[i]);
  return dataset;
}

}  // namespace activation_lab
