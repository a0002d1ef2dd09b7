// Where training starts: weights from a normal distribution whose variance depends on the layer.
#pragma once

#include <span>
#include <string_view>

#include "network.h"
#include "random.h"

namespace activation_lab {

enum class Initializer { kGlorot, kHe, kLecun, kNormal, kZeros };

// The ids, in the order of Initializer. Variances: Glorot and Bengio 2010, 2 / (in + out); He et al.
// 2015, 2 / in; LeCun et al. 1998, 1 / in; 1; 0.
inline constexpr std::string_view kInitializerIds[] = {"glorot", "he", "lecun", "normal", "zeros"};

// Fills all parameters, in their own order; biases are 0.
template <class T>
void initialize(Initializer initializer, const NetworkShape& shape, Random& random,
                std::span<T> parameters);

}  // namespace activation_lab
