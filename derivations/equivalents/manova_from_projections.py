"""Corner of a projection in general position: the MANOVA ensemble.

m(z) = tr (E U P U^T E^T - z)^{-1}/p, E = eye(p, n) the first p of n rows, U a uniformly distributed orthogonal matrix, P given, p/n -> alpha.
For a projection P of rank share beta this is Wachter's law with a = beta/alpha and b = (1 - beta)/alpha.

[Wachter, Ann. Statist. 8 (1980) 937]
[Collins, Probab. Theory Relat. Fields 133 (2005) 315]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, agree, derive, dims, eye, tr

m, z = sp.symbols("m z")
alpha = sp.symbols("alpha", positive=True)
p, n = dims("p n")

P, U = Deterministic("P", n), Haar("U", n)
equivalent = derive(tr((eye(p, n)*U*P*U.T*eye(n, p) - z*eye(p)).I)/p, limit={p/n: alpha})

# what everyone knows must come out
beta = sp.Rational(2, 3)
a, b = beta/alpha, (1 - beta)/alpha
assert agree(equivalent.polynomial(values={P: Discrete({0: 1 - beta, 1: beta})}), z*(1 - z)*m**2 - (a - 1 - (a + b - 2)*z)*m + a + b - 1)

# where the certificate is made
values = {p: 60, n: 200, z: .4 + .3j, P: Discrete({0: .4, 1: .6})}
