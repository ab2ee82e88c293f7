"""Test error of regression on deep linear random features, two layers.

n samples X (n x d) with independent N(0, 1) entries, features F = X P, P = W_1 W_2/(d N_1 N_2)^{1/2}, W_1 (d x N_1) and W_2 (N_1 x N_2)
with independent N(0, 1) entries. Ridge regression of y = X beta + noise on F estimates beta by B y, B = P F^T (F F^T + lambda)^{-1};
beta has the covariance signal/d and the noise the variance called noise.

[Zavatone-Veth, Tong & Pehlevan, Phys. Rev. E 105 (2022) 064118, arXiv:2203.00573]
[Zavatone-Veth & Pehlevan, NeurIPS 36 (2023), arXiv:2303.00564]
"""
import sympy as sp

from rmtsym import Gaussian, agree, derive, dims, eye, tr

t = sp.symbols("t")
lam, signal, noise = sp.symbols("lambda signal noise", positive=True)
d, N1, N2, n = dims("d N_1 N_2 n")

X, W1, W2 = Gaussian("X", n, d), Gaussian("W_1", d, N1), Gaussian("W_2", N1, N2)
P = W1*W2/sp.sqrt(d*N1*N2)
F = X*P
B = P*F.T*(F*F.T + lam*eye(n)).I
bias = 1 - 2*tr(B*X)/d + tr(B*X*X.T*B.T)/d
variance = tr(B*B.T)
equivalent = derive(signal*bias + noise*variance)

# what everyone knows must come out: with t = tr (1 + kappa)^{-1}, each layer and the samples divide the ridge kappa by 1 - t/size; the
# error, noise included, is that of the training, which is a derivative in the ridge, over (1 - t/n)^2
weights = (d/t - 1)*(1 - t/N1)*(1 - t/N2)
ridge = weights*(1 - t/n)
error = -weights**2*sp.diff((signal*(1 - t/d) + noise)/weights, t)/sp.diff(ridge, t) - noise
at = {d: 200, N1: 300, N2: 350, n: 150, signal: 1, noise: .2}
lam_at = float((ridge*n/d).subs({**at, t: 80}))                         # any t below all sizes fixes lambda
assert abs(equivalent.evaluate({**at, lam: lam_at}) - error.subs({**at, t: 80})) < 1e-10
# t -> n, the smallest size: no ridge
added = n/(N1 - n) + n/(N2 - n)
assert agree(error.subs(t, n), signal*(1 - n/d)*(1 + added) + noise*(n/(d - n) + added))

# where the certificate is made
values = {d: 200, N1: 300, N2: 350, n: 150, lam: .1, signal: 1, noise: .2}
