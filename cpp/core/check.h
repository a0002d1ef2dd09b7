// Checks of arguments, with the messages that every caller sees.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "result.h"

namespace activation_lab {

// Both ends allowed.
struct Interval {
  double min, max;
};

// The end of an interval to which 1 does not belong.
inline constexpr double kBelowOne = 1 - 0x1p-53;

// Not finite: kInvalidArgument; below: kOutOfRange; above: kTooLarge.
Status check_number(std::string_view name, double value, Interval allowed);

// The first of several that fails: a table takes less code than a call each.
struct NumberToCheck {
  std::string_view name;
  double value;
  Interval allowed;
};
Status check_numbers(std::initializer_list<NumberToCheck> numbers);

// The same for a count of things.
Status check_count(std::string_view name, std::size_t value, Interval allowed);

// The most elements that any array may have.
inline constexpr double kMostElements = 16777216;  // 2^24
// At most that many, or kTooLarge.
Status check_elements(std::string_view name, std::size_t count);

// The same for a number that must be whole.
Result<std::uint64_t> whole_number(std::string_view name, double value, Interval allowed);

// A whole number from 0 to end - 1, or kOutOfRange (kInvalidArgument where it is not whole).
Result<std::size_t> check_index(std::string_view name, double value, std::size_t end);

// Every element finite, or kInvalidArgument naming the first index that is not.
Status check_finite(std::string_view name, std::span<const float> values);
Status check_finite(std::string_view name, std::span<const double> values);

// Every label below `classes`, or kOutOfRange naming the first index that is not.
Status check_labels(std::string_view name, std::span<const std::uint8_t> labels,
                    std::size_t classes);

// `name` has `length` elements, or kInvalidArgument; `meaning` says what gives that number.
Status check_length(std::string_view name, std::size_t length, std::size_t expected,
                    std::string_view meaning);

}  // namespace activation_lab
