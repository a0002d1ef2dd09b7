// What an exported network needs in other languages besides its activation functions: the input
// features and the softmax. As in activation_snippets.h, nothing computes with them; the tests run
// the exports and compare them with the engine.
#pragma once

#include <span>
#include <string_view>

namespace activation_lab {

struct ExportSnippets {
  std::string_view id;
  std::string_view numpy;    // np is numpy
  std::string_view pytorch;  // torch
  std::string_view javascript;
  std::string_view cpp;  // <algorithm>, <cmath>, <vector>, C++20
};

// The features of input_features.h, in its order: an expression of x and y, which are columns in NumPy
// and PyTorch and numbers in the others.
std::span<const ExportSnippets> input_feature_snippets();

// A function `softmax` of logits z, of rows in NumPy and PyTorch and of one row in the others. It
// subtracts the largest first, so that no logit overflows.
const ExportSnippets& softmax_snippets();

}  // namespace activation_lab
