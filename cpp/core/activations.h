// The registry of activation functions: what is known of each, and how to evaluate it.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string_view>

#include "formula.h"
#include "result.h"

namespace activation_lab {

// A short list in a constant table.
template <class T, std::size_t Capacity>
class ShortList {
 public:
  constexpr ShortList() = default;
  constexpr ShortList(std::initializer_list<T> items) {
    for (const T& item : items) items_[size_++] = item;
  }
  constexpr std::size_t size() const { return size_; }
  constexpr const T* begin() const { return items_; }
  constexpr const T* end() const { return items_ + size_; }
  constexpr const T& operator[](std::size_t i) const { return items_[i]; }

 private:
  T items_[Capacity]{};
  std::size_t size_ = 0;
};

struct ActivationParameter {
  std::string_view name;    // as Keras and PyTorch write it
  std::string_view symbol;  // TeX
  double initial;
  double slider_min, slider_max;  // the ends of a control
  double valid_min, valid_max;    // what is accepted, both included
};

// The smallest closed interval that holds every value.
struct ActivationRange {
  double min, max;
};

// Where the derivative tends to 0 (or is 0).
enum class Saturates { kNowhere, kLeft, kRight, kBoth };

// Which of the two is evaluated.
enum class Part { kValue, kDerivative };

// A row. Its facts hold at the parameters' initial values; each is proved by a test over all rows.
struct Activation {
  std::string_view id;                           // as learners type it in Keras and PyTorch
  std::string_view name;                         // as it is written in text
  std::string_view formula, derivative_formula;  // TeX
  ShortList<ActivationParameter, kMaxParameters> parameters = {};
  ShortList<double, 2> kinks =
      {};  // where the pieces meet and f' jumps, for some parameters at least
  ActivationRange range;
  bool monotonic;     // never falls
  bool zero_centred;  // f(-x) = -f(x)
  Saturates saturates;
  Function f;  // f(x) and f'(x)

  constexpr bool bounded() const {
    return range.min > -__builtin_inf() && range.max < __builtin_inf();
  }
  constexpr bool saturates_left() const {
    return saturates == Saturates::kLeft || saturates == Saturates::kBoth;
  }
  constexpr bool saturates_right() const {
    return saturates == Saturates::kRight || saturates == Saturates::kBoth;
  }
  const Formula& formula_of(Part part) const {
    return part == Part::kValue ? f.value : f.derivative;
  }
  // The parameters' initial values; the rest 0.
  ParameterValues initial_parameters() const;
};

// All rows; the course's four come first.
std::span<const Activation> activations();

// The row with this id, or kUnknownActivation.
Result<const Activation*> find_activation(std::string_view id);

// f(x) or f'(x) for each element; a float32 array sees the parameters rounded to float32. `out` has the length of `in`
// and is either the same range or does not overlap it. T is float or double.
template <class T>
Status apply(const Activation& activation, Part part, std::span<const T> in, std::span<T> out,
             const ParameterValues& parameters);

// The parameters as a float32 array sees them: rounded to float32, as PyTorch does.
ParameterValues rounded_to_float(ParameterValues parameters);

// Checks each value against its parameter's valid interval.
Status check_parameters(const Activation& activation, const ParameterValues& parameters);
// The same, and that a float32 array sees a finite number.
Status check_float_parameters(const Activation& activation, const ParameterValues& parameters);

}  // namespace activation_lab
