import torch

x = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
y = torch.relu(x)
y.sum().backward()
slope = x.grad  # at 0 it takes 0 | 在 0 的地方取 0

z = torch.tensor([[-1.2, 0.4], [-0.3, -2.0]])  # a row an input, a column a unit | 一列一個輸入，一欄一個單元
dead = (torch.relu(z) == 0).all(dim=0)  # 0 for every input | 對每個輸入都是 0
# Not shown: what the test looks at.
print(y.tolist(), slope.tolist(), dead.tolist())
