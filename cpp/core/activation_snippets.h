// The registry's functions in other languages, for the code that lessons and exports show. Nothing
// computes with them: the tests run or read them, and compare them with the registry.
#pragma once

#include <span>
#include <string_view>

namespace activation_lab {

// f(x) as code. A parameter stands as its name in braces, {alpha}, to be filled with a number.
struct ActivationSnippets {
  std::string_view id;          // of the registry's row
  std::string_view numpy;       // an expression of the array x; np is numpy, math Python's own
  std::string_view pytorch;     // a module; nn is torch.nn
  std::string_view keras;       // a layer of Keras 3; keras and keras.layers as layers
  std::string_view javascript;  // an expression of the number x
  std::string_view cpp;  // an expression of the double x; <algorithm>, <cmath>, <numbers>, C++20
};

// In the registry's order. A row of the registry may be missing here: whoever lists them names it.
std::span<const ActivationSnippets> activation_snippets();

}  // namespace activation_lab
