"""Training error of random features regression, given the kernel.

F = phi(W X) are N random features of n samples X (p x n), phi(t) = erf(t) and W of independent N(0, 1) entries. Labels are a Gaussian process
of the features' own kernel with noise, E[y y^T] = signal K + noise, K = E[phi(X^T w) phi(w^T X)]. Ridge regression of y on F/N^{1/2} leaves the
residuals gamma Q y, Q = (F^T F/N + gamma)^{-1}. No distribution of the data is assumed: K is what it is.

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
equivalent = derive(gamma**2*tr((signal*F.kernel + noise*eye(n))*Q*Q)/n)

# what everyone knows must come out: kappa^2 tr (signal K + noise) R [1 + tr(K R^2)/(N D) K] R/n, R = (K + kappa)^{-1}, D = 1 - tr(K R)^2/N
kappa, at = 1.5, {N: 2, n: 1, F.kernel: Discrete({1: .5, 3: .5})}
df, df2, square = (sum(k**i/(k + kappa)**j for k in (1, 3))/2 for i, j in ((1, 1), (2, 2), (1, 2)))
inside = sum((2*k + 1)/(k + kappa)**2*(1 + square/(2 - df2)*k) for k in (1, 3))/2
assert abs(equivalent.evaluate({**at, gamma: kappa*(1 - df/2), signal: 2, noise: 1}) - kappa**2*inside) < 1e-12

# where the certificate is made: random directions, p/n = 1/2
values = {N: 300, n: 200, gamma: .3, signal: 1, noise: .2, F.kernel: F.typical_kernel(50, 100)}
