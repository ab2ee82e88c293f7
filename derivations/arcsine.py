"""Arcsine law on [-2, 2]: the spectrum of the sum of two reflections in general position.

W = D + U D U^T, D diagonal with as many 1 as -1, U orthogonal and uniform. R is twice that of D.

[Voiculescu, J. Funct. Anal. 66 (1986) 323]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, Law, agree, dims

m, z, g, s, x = sp.symbols("m z g s x")
n = dims("n")

U, D = Haar("U", n), Deterministic("D", n)
W = D + U*D*U.T
reflection = (sp.sqrt(1 + 4*g**2) - 1)/(2*g)                            # R of mass 1/2 at 1 and at -1
law = Law("arcsine", about=__doc__, source="derivations/arcsine.py", matrix=W, spectra={D: Discrete({-1: .5, 1: .5})},
          r=2*reflection)

# what everyone knows must come out
assert agree(law.polynomial, (4 - z**2)*m**2 + 1)                       # m = -1/sqrt(z^2 - 4)
assert agree(law.density(x), 1/(sp.pi*sp.sqrt(4 - x**2)))
assert agree(law.edges, (-2, 2))
assert agree(law.moments(8)[1::2], [sp.binomial(2*k, k) for k in range(1, 5)])
assert law.atoms == ()
