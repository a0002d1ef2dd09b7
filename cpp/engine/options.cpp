#include "options.h"

#include "core/text.h"

namespace activation_lab::engine {

const Options::Value* Options::take(const std::string& name) {
  known_.push_back(name);
  for (Entry& entry : entries_) {
    if (entry.name != name) continue;
    entry.used = true;
    return &entry.value;
  }
  return nullptr;
}

bool Options::has(const std::string& name) const {
  for (const Entry& entry : entries_)
    if (entry.name == name) return true;
  return false;
}

void Options::fail(Error error) {
  if (!error_) error_ = std::move(error);
}

void Options::wrong_kind(const std::string& name, const Value& value, std::string_view allowed) {
  std::string shown;
  if (const double* number = std::get_if<double>(&value)) {
    shown = to_text(*number);
  } else if (const std::string* text = std::get_if<std::string>(&value)) {
    shown = quoted(*text) + " (a string)";
  } else {
    shown = std::get_if<Other>(&value)->description;
  }
  fail({ErrorCode::kInvalidArgument,
        name + " is " + shown + "; it must be " + std::string(allowed)});
}

bool Options::refuse_value(const std::string& name, std::string_view allowed) {
  for (Entry& entry : entries_) {
    if (entry.name != name) continue;
    entry.used = true;
    wrong_kind(name, entry.value, allowed);
    return true;
  }
  return false;
}

bool Options::refuse_parts(const std::string& name, std::string_view allowed) {
  for (const Entry& entry : entries_) {
    if (entry.name.rfind(name + ".", 0) != 0 && entry.name.rfind(name + "[", 0) != 0) continue;
    wrong_kind(name, Other{"an array or an object"}, allowed);
    return true;
  }
  return false;
}

double Options::number(const std::string& name, double fallback) {
  const Value* value = take(name);
  if (!value) {
    refuse_parts(name, "a number");
    return fallback;
  }
  if (const double* number = std::get_if<double>(value)) return *number;
  wrong_kind(name, *value, "a number");
  return fallback;
}

std::uint64_t Options::whole(const std::string& name, Interval allowed, std::uint64_t fallback) {
  const double value = number(name, static_cast<double>(fallback));
  const Result<std::uint64_t> checked = whole_number(name, value, allowed);
  if (checked.ok()) return checked.value();
  fail(checked.error());
  return fallback;
}

std::optional<std::string> Options::text(const std::string& name) {
  const Value* value = take(name);
  if (!value) {
    refuse_parts(name, "a string");
    return {};
  }
  if (const std::string* text = std::get_if<std::string>(value)) return *text;
  wrong_kind(name, *value, "a string");
  return {};
}

std::size_t Options::choice(const std::string& name, std::span<const std::string_view> ids,
                            std::size_t fallback) {
  const std::optional<std::string> chosen = text(name);
  if (!chosen) return fallback;
  std::string known;
  for (std::size_t i = 0; i < ids.size(); i++) {
    if (ids[i] == *chosen) return i;
    append_item(known, ids[i]);
  }
  fail({ErrorCode::kInvalidArgument,
        name + " is " + quoted(*chosen) + "; it must be one of " + known});
  return fallback;
}

std::optional<std::size_t> Options::length(const std::string& name, Interval allowed,
                                           std::string_view text) {
  if (refuse_value(name, text)) return {};
  known_.push_back(name);
  if (!has(name + ".length")) return {};
  const auto count = static_cast<std::size_t>(whole(name + ".length", allowed, 0));
  known_.pop_back();  // the array is what a caller knows, not its length
  return count;
}

ParameterValues Options::parameters(const Activation& activation, const std::string& prefix) {
  ParameterValues values = activation.initial_parameters();
  for (std::size_t i = 0; i < activation.parameters.size(); i++) {
    const ActivationParameter& p = activation.parameters[i];
    const std::string name = prefix + std::string(p.name);
    values[i] = number(name, values[i]);
    const Status checked = check_number(name, values[i], {p.valid_min, p.valid_max});
    if (!checked.ok()) fail(checked.error());
  }
  return values;
}

Status Options::finish(std::string_view call, std::string_view of) {
  if (!error_) {
    for (const Entry& entry : entries_) {
      if (entry.used) continue;
      std::string known;
      for (const std::string& name : known_) append_item(known, name);
      const std::string name = std::string(call) + (of.empty() ? "" : " of ") + std::string(of);
      fail({ErrorCode::kInvalidArgument, name + " has no option " + quoted(entry.name) +
                                             "; it has " + (known.empty() ? "none" : known)});
      break;
    }
  }
  const std::optional<Error> error = error_;
  clear();
  return error ? Status(*error) : Status(Done{});
}

void Options::clear() {
  entries_.clear();
  known_.clear();
  error_.reset();
}

}  // namespace activation_lab::engine
