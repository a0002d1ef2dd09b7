import torch

alpha = 0.1
x = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
y = torch.nn.functional.leaky_relu(x, negative_slope=alpha)  # 0.01 if you leave it out | 不寫就是 0.01
y.sum().backward()
slope = x.grad
# Not shown: what the test looks at.
print(y.tolist(), slope.tolist())
