// Text for error messages: numbers and names as a reader would write them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace activation_lab {

// Up to six significant digits: 0.1, 1024, 1e+300, NaN, -Infinity.
std::string to_text(double value);
std::string to_text(std::size_t value);

// "text", cut after 40 characters.
std::string quoted(std::string_view text);

// Appends an item to a list "a, b, c".
void append_item(std::string& list, std::string_view item);

}  // namespace activation_lab
