import torch
from torch import nn

torch.manual_seed(1)
body = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.Tanh())
one_of_k = nn.Sequential(body, nn.Linear(16, 3))  # its loss: CrossEntropyLoss, softmax included | 損失已含 Softmax
yes_or_no = nn.Sequential(body, nn.Linear(16, 1))  # its loss: BCEWithLogitsLoss, sigmoid included | 損失已含 Sigmoid
number = nn.Sequential(body, nn.Linear(16, 1))  # its loss: MSELoss | 損失：MSELoss
# Not shown: what the test looks at.
print(torch.softmax(one_of_k(torch.zeros(4, 2)), dim=1).sum(dim=1).tolist())
