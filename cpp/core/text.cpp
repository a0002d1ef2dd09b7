#include "text.h"

#include <cmath>

namespace activation_lab {
namespace {

// The digits of a whole number below 10^19.
std::string digits_of(unsigned long long n) {
  std::string reversed;
  do {
    reversed += static_cast<char>('0' + n % 10);
    n /= 10;
  } while (n > 0);
  return {reversed.rbegin(), reversed.rend()};
}

// 123456 with exponent -1 is 0.123456: places the point and drops trailing zeros.
std::string with_point(std::string digits, int exponent) {
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  const int size = static_cast<int>(digits.size());
  if (exponent < -5 || exponent >= 15) {
    if (size > 1) digits.insert(1, ".");
    const auto magnitude = static_cast<unsigned long long>(exponent < 0 ? -exponent : exponent);
    return digits + (exponent < 0 ? "e-" : "e+") + digits_of(magnitude);
  }
  if (exponent < 0)
    return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  if (exponent + 1 >= size)
    return digits + std::string(static_cast<std::size_t>(exponent + 1 - size), '0');
  return digits.insert(static_cast<std::size_t>(exponent + 1), ".");
}

// A positive number to so many digits, rounded.
std::string rounded(double value, int digits) {
  double above = 10;  // 10 to the power of `digits`
  for (int i = 1; i < digits; i++) above *= 10;
  int exponent = digits - 1;
  while (value >= above) value /= 10, exponent++;
  while (value < above / 10) value *= 10, exponent--;
  double whole = std::floor(value + 0.5);
  if (whole == above) whole /= 10, exponent++;
  return with_point(digits_of(static_cast<unsigned long long>(whole)), exponent);
}

}  // namespace

std::string to_text(std::size_t value) { return digits_of(value); }

std::string to_text(double value) {
  if (value != value) return "NaN";
  if (value < 0) return "-" + to_text(-value);
  if (value > __DBL_MAX__) return "Infinity";
  if (value <= 0x1p53 && value == std::floor(value))
    return digits_of(static_cast<unsigned long long>(value));
  // Six digits, or more for a number that is not whole and would look so.
  for (int digits = 6;; digits += 3) {
    std::string text = rounded(value, digits);
    if (digits == 15 || text.find_first_of(".e") != std::string::npos) return text;
  }
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  if (text.size() <= kLongest) return "\"" + std::string(text) + "\"";
  std::size_t end = kLongest;
  while (end > 0 && (text[end] & 0xC0) == 0x80) end--;  // not inside a character of UTF-8
  return "\"" + std::string(text.substr(0, end)) + "…\"";
}

void append_item(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

}  // namespace activation_lab
