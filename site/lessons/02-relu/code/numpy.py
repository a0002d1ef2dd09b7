import numpy as np

x = np.array([-5.0, 0.0, 5.0])
y = np.maximum(x, 0)
slope = (x > 0).astype(x.dtype)  # at 0 we take 0 | 在 0 的地方取 0

z = np.array([[-1.2, 0.4], [-0.3, -2.0]])  # a row an input, a column a unit | 一列一個輸入，一欄一個單元
dead = (z <= 0).all(axis=0)  # never above 0 | 從來沒有大於 0
# Not shown: what the test looks at.
print(y.tolist(), slope.tolist(), dead.tolist())
