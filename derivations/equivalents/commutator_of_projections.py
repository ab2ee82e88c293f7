"""Commutator of two projections in general position.

m(z) = tr (i (P U Q U^T - U Q U^T P) - z)^{-1}/n, P and Q given projections, U a uniformly distributed orthogonal matrix.

[Nica & Speicher, Duke Math. J. 92 (1998) 553, arXiv:funct-an/9612001]
[Belinschi, Mai & Speicher, J. reine angew. Math. 732 (2017) 21]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, derive, dims, eye, tr

z = sp.symbols("z")
n = dims("n")

P, Q, U = Deterministic("P", n), Deterministic("Q", n), Haar("U", n)
R = U*Q*U.T
equivalent = derive(tr((sp.I*(P*R - R*P) - z*eye(n)).I)/n)

# what everyone knows must come out: two free projections of trace 1/2 have the arcsine law on [-1/2, 1/2] as that of their commutator
half, point = Discrete({0: .5, 1: .5}), .3 + .2j
assert abs(equivalent.evaluate({n: 100, z: point, P: half, Q: half})**2*(point**2 - .25) - 1) < 1e-12

# where the certificate is made
values = {n: 200, z: .1 + .2j, P: half, Q: Discrete({0: .75, 1: .25})}
