// Errors are values: what a call gives back when it can fail. The core never prints, aborts or throws.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace activation_lab {

enum class ErrorCode {
  kUnknownActivation,
  kUnknownDataset,
  kInvalidArgument,
  kOutOfRange,
  kTooLarge,
};

// `message` names the argument, its value and what is allowed.
struct Error {
  ErrorCode code;
  std::string message;
};

// A T, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  // Implicit: `return value;`
  Result(T value) : value_(std::move(value)) {}
  // Implicit: `return error;`
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return value_.has_value(); }
  // Only if ok().
  T& value() { return *value_; }
  const T& value() const { return *value_; }
  T&& take() { return std::move(*value_); }
  // Only if not ok().
  const Error& error() const { return error_; }

 private:
  std::optional<T> value_;
  Error error_{ErrorCode::kInvalidArgument, {}};
};

struct Done {};
using Status = Result<Done>;

}  // namespace activation_lab
