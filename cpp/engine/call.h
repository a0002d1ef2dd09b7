// What a call across the boundary is made of: its options, its input arrays, and its error. Errors
// cross as values: after each call JavaScript asks for the error, and throws it on its own side.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/result.h"
#include "options.h"

namespace activation_lab::engine {

// The state of the current call. JavaScript has one thread in an instance, so one is enough.
struct Call {
  Options options;
  // Arrays that JavaScript fills before a call, and that array kernels work on in place. Their length
  // changes only where JavaScript asks for room, for it keeps the view of the last.
  std::vector<float> floats;
  std::vector<double> doubles;
  std::vector<std::uint8_t> bytes;
  std::optional<Error> error;
};
Call& current_call();

// The text that JavaScript sees, such as "out-of-range".
std::string_view code_text(ErrorCode code);

// Notes the error, if there is one. Returns whether all is well.
template <class T>
bool accept(const Result<T>& result) {
  if (!result.ok()) current_call().error = result.error();
  return result.ok();
}

// The value of a result, or an empty one beside the noted error.
template <class T>
T deliver(Result<T> result) {
  return accept(result) ? result.take() : T{};
}

}  // namespace activation_lab::engine
