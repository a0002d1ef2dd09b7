// The options of a call: JavaScript hands over names and values one by one, the call reads what it
// knows, and what is left over or of the wrong kind becomes an error that says what is allowed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/activations.h"
#include "core/check.h"
#include "core/result.h"

namespace activation_lab::engine {

class Options {
 public:
  // What JavaScript gives. `description` says what a value is that is neither number nor text.
  void set_number(std::string name, double value) { add(std::move(name), value); }
  void set_text(std::string name, std::string value) { add(std::move(name), std::move(value)); }
  void set_other(std::string name, std::string description) {
    add(std::move(name), Other{std::move(description)});
  }

  // The value of an option, or `fallback` where it was not given or was wrong: finish() tells.
  double number(std::string_view name, double fallback);
  std::uint64_t whole(std::string_view name, Interval allowed, std::uint64_t fallback);
  // The index of the text among `ids`.
  std::size_t choice(std::string_view name, std::span<const std::string_view> ids,
                     std::size_t fallback);
  // The text, or nothing where it was not given.
  std::optional<std::string> text(std::string_view name);
  // How many items an array has, or nothing where it was not given. `text` says what it is of.
  std::optional<std::size_t> length(std::string_view name, Interval allowed, std::string_view text);
  // Values for an activation's parameters, whose options stand under `prefix`.
  ParameterValues parameters(const Activation& activation, std::string_view prefix);
  bool has(std::string_view name) const;
  // An error, and true, where one value was given for what has parts: an object or an array.
  bool refuse_value(std::string_view name, std::string_view allowed);

  // Notes the first error.
  void fail(Error error);
  // The first error; failing that, one for the first option that nobody asked for. Forgets all. `of` is
  // what the call is of, if anything.
  Status finish(std::string_view call, std::string_view of = {});
  void clear();

 private:
  struct Other {
    std::string description;
  };
  using Value = std::variant<double, std::string, Other>;
  struct Entry {
    std::string name;
    Value value;
    bool used;
  };

  void add(std::string name, Value value) {
    entries_.push_back({std::move(name), std::move(value), false});
  }
  const Value* take(std::string_view name);
  // An error where JavaScript gave something with parts instead of one value.
  bool refuse_parts(std::string_view name, std::string_view allowed);
  void wrong_kind(std::string_view name, const Value& value, std::string_view allowed);

  std::vector<Entry> entries_;
  std::vector<std::string> known_;
  std::optional<Error> error_;
};

}  // namespace activation_lab::engine
