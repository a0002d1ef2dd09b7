"""Writes exact_values.inc: the activation functions in 1000 bits, which exact.cpp is tested against.

python3 tests/cpp/exact_values.py > tests/cpp/exact_values.inc    (needs python3-mpmath)
"""

import struct

from mpmath import diff, erfc, exp, expm1, log1p, mp, mpf, sqrt, tanh, pi

mp.prec = 1000
ALPHA = mpf(float.fromhex("0x1.47ae140000000p-7"))  # 0.01 as float32 holds it
LAMBDA = mpf("1.0507009873554804934193349852946")
SELU_ALPHA = mpf("1.6732632423543772848170429916717")


def sigmoid(x):
    return 1 / (1 + exp(-x))


def gelu_tanh(x):
    return x / 2 * (1 + tanh(sqrt(2 / pi) * (x + mpf("0.044715") * x**3)))


FUNCTIONS = {
    "sigmoid": sigmoid,
    "elu": lambda x: x if x > 0 else ALPHA * expm1(x),
    "tanh": tanh,
    "selu": lambda x: LAMBDA * (x if x > 0 else SELU_ALPHA * expm1(x)),
    "softplus": lambda x: log1p(exp(x)),
    "softsign": lambda x: x / (1 + abs(x)),
    "gelu": lambda x: x * erfc(-x / sqrt(2)) / 2,
    "gelu_tanh": gelu_tanh,
    "silu": lambda x: x * sigmoid(x),
    "mish": lambda x: x * tanh(log1p(exp(x))),
}

# Tails, joints of the definitions, and beside the roots of the derivatives.
SIZES = [2.0**-149, 1e-9, 0.001, 0.3466, 0.75179, 0.7525, 1.1924, 1.2785, 2.75, 3.9999, 4.0001, 9.02, 13.5,
         50.0, 103.25]


def hexadecimal(x):
    head = float(x)
    return head.hex(), float(x - mpf(head)).hex()


print("// clang-format off")
print("// Written by exact_values.py: the function, x, f(x) and f'(x), each as a head and its rest.")
for name, function in FUNCTIONS.items():
    for size in SIZES:
        for x in (size, -size):
            # As many bits as a float32 number has, and so no rounding where it is read.
            x = mpf(struct.unpack("f", struct.pack("f", x))[0])
            value, slope = function(x), diff(function, x, h=abs(x) * mpf(2) ** -120)
            if abs(value) > mpf(10) ** -250:
                pair = (*hexadecimal(value), *hexadecimal(slope))
                print('{"%s", %s, {%s, %s}, {%s, %s}},' % (name, float(x).hex(), *pair))
