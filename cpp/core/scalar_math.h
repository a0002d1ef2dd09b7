// exp, log, sin and cos of one double, the same bits everywhere. Within 2 ULP.
#pragma once

namespace activation_lab {

// e^x: gradual underflow to 0 at -745.2, infinity above 709.78.
double exponential(double x);

// ln x for x > 0; -infinity at 0, NaN below.
double logarithm(double x);

// ln(1 + x) for x >= 0, accurate near 0.
double logarithm_of_one_plus(double x);

// |x| up to 10^5, where the reduction by pi / 2 keeps 53 bits.
double sine(double x);
double cosine(double x);

}  // namespace activation_lab
