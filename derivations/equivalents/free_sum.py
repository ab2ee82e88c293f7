"""Sum of two matrices in general position: free additive convolution.

m(z) = tr (A + U B U^T - z)^{-1}/n, A and B given, U a uniformly distributed orthogonal matrix.

[Voiculescu, Invent. Math. 104 (1991) 201]
[Speicher, Publ. RIMS 29 (1993) 731]
[Belinschi, Mai & Speicher, J. reine angew. Math. 732 (2017) 21]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, agree, derive, dims, eye, tr

m, z = sp.symbols("m z")
n = dims("n")

A, B, U = Deterministic("A", n), Deterministic("B", n), Haar("U", n)
equivalent = derive(tr((A + U*B*U.T - z*eye(n)).I)/n)

# what everyone knows must come out: signs in general position add up to the arcsine law
signs = Discrete({-1: sp.Rational(1, 2), 1: sp.Rational(1, 2)})
assert agree(equivalent.polynomial(values={A: signs, B: signs}), (z**2 - 4)*m**2 - 1)

# where the certificate is made
values = {n: 200, z: .7 + .5j, A: Discrete({-1: .5, 2: .5}), B: Discrete({0: .75, 3: .25})}
