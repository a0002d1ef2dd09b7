#include "options.h"

#include "core/text.h"

namespace activation_lab::engine {

namespace {

// Whether it is named "of." or "of[" and something more.
bool is_part(std::string_view name, std::string_view of) {
  return name.size() > of.size() && name.starts_with(of) &&
         (name[of.size()] == '.' || name[of.size()] == '[');
}

}  // namespace

const Options::Value* Options::take(std::string_view name) {
  known_.emplace_back(name);
  for (Entry& entry : entries_) {
    if (entry.name != name) continue;
    entry.used = true;
    return &entry.value;
  }
  return nullptr;
}

bool Options::has(std::string_view name) const {
  for (const Entry& entry : entries_)
    if (entry.name == name) return true;
  return false;
}

void Options::fail(Error error) {
  if (!error_) error_ = std::move(error);
}

void Options::wrong_kind(std::string_view name, const Value& value, std::string_view allowed) {
  std::string shown;
  if (const double* number = std::get_if<double>(&value)) {
    shown = to_text(*number);
  } else if (const std::string* text = std::get_if<std::string>(&value)) {
    shown = quoted(*text) + " (a string)";
  } else {
    shown = std::get_if<Other>(&value)->description;
  }
  fail({ErrorCode::kInvalidArgument,
        std::string(name) + " is " + shown + "; it must be " + std::string(allowed)});
}

bool Options::refuse_value(std::string_view name, std::string_view allowed) {
  for (Entry& entry : entries_) {
    if (entry.name != name) continue;
    entry.used = true;
    wrong_kind(name, entry.value, allowed);
    return true;
  }
  return false;
}

bool Options::refuse_parts(std::string_view name, std::string_view allowed) {
  for (const Entry& entry : entries_) {
    if (!is_part(entry.name, name)) continue;
    wrong_kind(name, Other{"an array or an object"}, allowed);
    return true;
  }
  return false;
}

double Options::number(std::string_view name, double fallback) {
  const Value* value = take(name);
  if (!value) {
    refuse_parts(name, "a number");
    return fallback;
  }
  if (const double* number = std::get_if<double>(value)) return *number;
  wrong_kind(name, *value, "a number");
  return fallback;
}

std::uint64_t Options::whole(std::string_view name, Interval allowed, std::uint64_t fallback) {
  const double value = number(name, static_cast<double>(fallback));
  const Result<std::uint64_t> checked = whole_number(name, value, allowed);
  if (checked.ok()) return checked.value();
  fail(checked.error());
  return fallback;
}

std::optional<std::string> Options::text(std::string_view name) {
  const Value* value = take(name);
  if (!value) {
    refuse_parts(name, "a string");
    return {};
  }
  if (const std::string* text = std::get_if<std::string>(value)) return *text;
  wrong_kind(name, *value, "a string");
  return {};
}

std::size_t Options::choice(std::string_view name, std::span<const std::string_view> ids,
                            std::size_t fallback) {
  const std::optional<std::string> chosen = text(name);
  if (!chosen) return fallback;
  std::string known;
  for (std::size_t i = 0; i < ids.size(); i++) {
    if (ids[i] == *chosen) return i;
    append_item(known, ids[i]);
  }
  fail({ErrorCode::kInvalidArgument,
        std::string(name) + " is " + quoted(*chosen) + "; it must be one of " + known});
  return fallback;
}

std::optional<std::size_t> Options::length(std::string_view name, Interval allowed,
                                           std::string_view text) {
  if (refuse_value(name, text)) return {};
  known_.emplace_back(name);
  const std::string own = std::string(name) + ".length";
  if (!has(own)) return {};
  const auto count = static_cast<std::size_t>(whole(own, allowed, 0));
  known_.pop_back();  // the array is what a caller knows, not its length
  return count;
}

ParameterValues Options::parameters(const Activation& activation, std::string_view prefix) {
  ParameterValues values = activation.initial_parameters();
  for (std::size_t i = 0; i < activation.parameters.size(); i++) {
    const ActivationParameter& p = activation.parameters[i];
    const std::string name = std::string(prefix) + std::string(p.name);
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
