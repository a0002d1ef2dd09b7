#include "check.h"

#include <cmath>

#include "text.h"

namespace activation_lab {
namespace {

// "from 1 to 16", or "at least 0", "a finite number" where an end is no limit.
std::string allowed_text(Interval allowed) {
  const bool below = allowed.min > -__DBL_MAX__;
  const bool above = allowed.max < __DBL_MAX__;
  if (below && above)
    return "from " + to_text(allowed.min) + " to " +
           (allowed.max == kBelowOne ? "below 1" : to_text(allowed.max));
  if (below) return "at least " + to_text(allowed.min);
  if (above) return "at most " + to_text(allowed.max);
  return "finite";
}

template <class T>
Status check_all_finite(std::string_view name, std::span<const T> values) {
  for (std::size_t i = 0; i < values.size(); i++) {
    if (values[i] - values[i] == 0) continue;
    return Error{ErrorCode::kInvalidArgument, std::string(name) + "[" + to_text(i) + "] is " +
                                                  to_text(static_cast<double>(values[i])) +
                                                  "; every element must be finite"};
  }
  return Done{};
}

}  // namespace

Status check_number(std::string_view name, double value, Interval allowed) {
  const bool finite = value - value == 0;
  if (finite && value >= allowed.min && value <= allowed.max) return Done{};
  const ErrorCode code = !finite               ? ErrorCode::kInvalidArgument
                         : value < allowed.min ? ErrorCode::kOutOfRange
                                               : ErrorCode::kTooLarge;
  return Error{code, std::string(name) + " is " + to_text(value) + "; it must be a number, " +
                         allowed_text(allowed)};
}

Status check_numbers(std::initializer_list<NumberToCheck> numbers) {
  for (const auto& [name, value, allowed] : numbers)
    if (Status checked = check_number(name, value, allowed); !checked.ok()) return checked;
  return Done{};
}

Status check_count(std::string_view name, std::size_t value, Interval allowed) {
  return check_number(name, static_cast<double>(value), allowed);
}

Status check_elements(std::string_view name, std::size_t count) {
  if (static_cast<double>(count) <= kMostElements) return Done{};
  return Error{ErrorCode::kTooLarge, std::string(name) + " has " + to_text(count) +
                                         " elements; the most is " + to_text(kMostElements)};
}

Result<std::uint64_t> whole_number(std::string_view name, double value, Interval allowed) {
  const Status checked = check_number(name, value, allowed);
  const bool whole = value == std::floor(value);
  if (checked.ok() && whole) return static_cast<std::uint64_t>(value);
  return Error{checked.ok() ? ErrorCode::kInvalidArgument : checked.error().code,
               std::string(name) + " is " + to_text(value) + "; it must be a whole number, " +
                   allowed_text(allowed)};
}

Result<std::size_t> check_index(std::string_view name, double value, std::size_t end) {
  const Result<std::uint64_t> index = whole_number(name, value, {0, static_cast<double>(end) - 1});
  if (index.ok()) return static_cast<std::size_t>(index.value());
  const bool too_large = index.error().code == ErrorCode::kTooLarge;
  return Error{too_large ? ErrorCode::kOutOfRange : index.error().code, index.error().message};
}

Status check_finite(std::string_view name, std::span<const float> values) {
  return check_all_finite(name, values);
}
Status check_finite(std::string_view name, std::span<const double> values) {
  return check_all_finite(name, values);
}

Status check_labels(std::string_view name, std::span<const std::uint8_t> labels,
                    std::size_t classes) {
  for (std::size_t i = 0; i < labels.size(); i++) {
    if (labels[i] < classes) continue;
    const std::string element = std::string(name) + "[" + to_text(i) + "]";
    return check_index(element, labels[i], classes).error();
  }
  return Done{};
}

Status check_length(std::string_view name, std::size_t length, std::size_t expected,
                    std::string_view meaning) {
  if (length == expected) return Done{};
  return Error{ErrorCode::kInvalidArgument, std::string(name) + " has " + to_text(length) +
                                                " elements; it must have " + to_text(expected) +
                                                " (" + std::string(meaning) + ")"};
}

}  // namespace activation_lab
