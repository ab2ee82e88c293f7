"""Bernoulli law: the spectrum of a projection.

W = U P U^T, P diagonal with a share p of ones and the rest zeros, 0 < p < 1; U does not change the spectrum, it puts W in general position.

[Voiculescu, J. Operator Theory 18 (1987) 223]
"""
import sympy as sp

from rmtsym import Deterministic, Haar, Law, agree, dims

m, z, g, s = sp.symbols("m z g s")
p = sp.symbols("p", positive=True)
n = dims("n")

U, P = Haar("U", n), Deterministic("P", n)
W = U*P*U.T
law = Law("bernoulli", about=__doc__, source="derivations/bernoulli.py", matrix=W, spectra={P: {0: 1 - p, 1: p}}, domain=[p < 1],
          equation=sp.Eq(m, (1 - p)/(0 - z) + p/(1 - z)))

# what everyone knows must come out
assert agree(law.polynomial, z*(z - 1)*m + z + p - 1)
assert agree(law.s(s), (1 + s)/(p + s))
assert agree(law.r(g), (g - 1 + sp.sqrt((1 - g)**2 + 4*p*g))/(2*g))
assert agree(law.moments(4), (p, p, p, p))
assert agree(law.atoms, ((0, 1 - p), (1, p)))
