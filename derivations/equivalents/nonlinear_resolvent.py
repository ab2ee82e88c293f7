"""Resolvent of a nonlinear Gram matrix, given its kernel.

F = phi(W X) are the features that random weights W (N x p, independent N(0, 1) entries) make of data X (p x n), phi(t) = erf(t). With
Q = (F^T F/N + gamma)^{-1}, tr Q/n tends to tr (K/(1 + delta) + gamma)^{-1}/n: of phi and the data, only K = E[phi(X^T w) phi(w^T X)] is left.

[Louart, Liao & Couillet, Ann. Appl. Probab. 28 (2018) 1190, arXiv:1702.05419]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, RandomFeatures, derive, dims, eye, tr

gamma = sp.symbols("gamma", positive=True)
N, n, p = dims("N n p")

X = Deterministic("X", p, n)
F = RandomFeatures("F", N, X, sp.erf)
Q = (F.T*F/N + gamma*eye(n)).I
equivalent = derive(tr(Q)/n)

# what everyone knows must come out: for a kernel K = 1, Marchenko and Pastur's c gamma m^2 + (1 - c + gamma) m = 1, c = n/N
m = equivalent.evaluate({N: 2, n: 1, gamma: .5, F.kernel: Discrete({1: 1})})
assert abs(.5*.5*m**2 + (1 - .5 + .5)*m - 1) < 1e-12

# where the certificate is made: random directions, p/n = 1/2
values = {N: 300, n: 200, gamma: .3, F.kernel: F.typical_kernel(50, 100)}
