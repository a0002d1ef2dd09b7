#include "call.h"

namespace activation_lab::engine {

Call& current_call() {
  static Call call;
  return call;
}

std::string_view code_text(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUnknownActivation:
      return "unknown-activation";
    case ErrorCode::kUnknownDataset:
      return "unknown-dataset";
    case ErrorCode::kInvalidArgument:
      return "invalid-argument";
    case ErrorCode::kOutOfRange:
      return "out-of-range";
    case ErrorCode::kTooLarge:
      return "too-large";
  }
  return "invalid-argument";
}

}  // namespace activation_lab::engine
