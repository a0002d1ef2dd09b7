import torch

x = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
y = torch.sigmoid(x)
y.sum().backward()
slope = x.grad  # computed by autograd | 由自動微分算出
# Not shown: what the test looks at.
print(y.tolist(), slope.tolist())
