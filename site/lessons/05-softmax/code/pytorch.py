import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 1.0, 0.1], requires_grad=True)
p = torch.softmax(z, dim=-1)
loss = F.cross_entropy(z, torch.tensor(0))  # takes logits, not p | 要給邏輯值，不是 p
loss.backward()
gradient = z.grad  # p - y
# Not shown: what the test looks at.
print([p.tolist(), loss.item(), gradient.tolist()])
