import numpy as np

z = np.array([2.0, 1.0, 0.1])
e = np.exp(z - z.max())  # the largest power is 1: no overflow | 最大的次方是 1，不會溢位
p = e / e.sum()
loss = np.log(e.sum()) - (z[0] - z.max())  # class 0 is true; no log(0) | 真實類別是 0；不會取到 log(0)
gradient = p - np.array([1.0, 0.0, 0.0])  # p - y
# Not shown: what the test looks at.
print([p.tolist(), float(loss), gradient.tolist()])
