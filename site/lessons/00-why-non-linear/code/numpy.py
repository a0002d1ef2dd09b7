import numpy as np


def layer(x, w, b):
    return w * x + b


x = np.array([-2.0, -1.0, 0.0, 1.0])
straight = layer(layer(x, 2, 1), -3, 0.5)  # the same as -6 * x - 2.5 | 等於 -6 * x - 2.5
bent = layer(np.maximum(0, layer(x, 2, 1)), -3, 0.5)  # ReLU in between | 中間加上 ReLU
# Not shown: what the test looks at.
print([straight.tolist(), bent.tolist()])
