import numpy as np

x = np.array([-5.0, 0.0, 5.0])
y = 1 / (1 + np.exp(-x))
slope = 1 / (2 + 2 * np.cosh(x))  # y * (1 - y) loses digits where y is near 1 | y 接近 1 時，y * (1 - y) 會丟失位數
# Not shown: what the test looks at.
print(y.tolist(), slope.tolist())
