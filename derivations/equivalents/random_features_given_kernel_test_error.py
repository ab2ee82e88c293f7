"""Test error of random features regression at the training inputs, given the kernel.

F = phi(W X) are N random features of n samples X (p x n), phi(t) = erf(t) and W of independent N(0, 1) entries. Labels are a Gaussian process
of the features' own kernel with noise, E[y y^T] = signal K + noise, K = E[phi(X^T w) phi(w^T X)]. Ridge regression of y on F/N^{1/2} predicts
(1 - gamma Q) y, Q = (F^T F/N + gamma)^{-1}; what is asked is its mean squared error for new labels, with new noise, at the same inputs.

[Louart, Liao & Couillet, Ann. Appl. Probab. 28 (2018) 1190, arXiv:1702.05419]
[Liao, Couillet & Mahoney, NeurIPS 33 (2020), arXiv:2006.05013]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, RandomFeatures, derive, dims, eye, tr

gamma, signal, noise = sp.symbols("gamma signal noise", positive=True)
N, n, p = dims("N n p")

X = Deterministic("X", p, n)
F = RandomFeatures("F", N, X, sp.erf)
Q = (F.T*F/N + gamma*eye(n)).I
bias = gamma**2*signal*tr(F.kernel*Q*Q)/n
variance = noise*(1 - 2*gamma*tr(Q)/n + gamma**2*tr(Q*Q)/n)
equivalent = derive(bias + variance + noise)

# what everyone knows must come out: gamma Q is kappa R to first order, gamma^2 Q A Q is kappa^2 R (A + tr(A R K R)/(N D) K) R to second order
kappa, at = 1.5, {N: 2, n: 1, F.kernel: Discrete({1: .5, 3: .5})}
first, df, df2, square, plain = (sum(k**i/(k + kappa)**j for k in (1, 3))/2 for i, j in ((0, 1), (1, 1), (2, 2), (1, 2), (0, 2)))
inside = square + square*df2/(2 - df2), plain + square*square/(2 - df2)
expected = 2*kappa**2*inside[0] + (1 - 2*kappa*first + kappa**2*inside[1]) + 1
assert abs(equivalent.evaluate({**at, gamma: kappa*(1 - df/2), signal: 2, noise: 1}) - expected) < 1e-12

# where the certificate is made: random directions, p/n = 1/2
values = {N: 300, n: 200, gamma: .3, signal: 1, noise: .2, F.kernel: F.typical_kernel(50, 100)}
