import numpy as np

rng = np.random.default_rng(1)
x = rng.normal(size=(4, 2))


def layer(inputs, units):  # He initialisation | He 初始化
    deviation = np.sqrt(2 / inputs.shape[1])
    return inputs @ rng.normal(0, deviation, size=(inputs.shape[1], units))


a = np.maximum(layer(x, 16), 0)  # ReLU
b = np.tanh(layer(a, 16))  # tanh
z = layer(b, 3)
p = np.exp(z - z.max(axis=1, keepdims=True))
p /= p.sum(axis=1, keepdims=True)  # one of K: softmax | 多選一：Softmax
# Not shown: what the test looks at.
print("sums of the rows:", p.sum(axis=1).tolist())
