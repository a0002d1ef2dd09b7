import torch

x = torch.tensor([-5.0, -1e-8, 2.0], dtype=torch.float64, requires_grad=True)
y = torch.nn.functional.elu(x, alpha=1.0)
y.sum().backward()
slope = x.grad
# Not shown: what the test looks at.
print([y.tolist(), slope.tolist()])
