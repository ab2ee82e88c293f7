"""Rademacher law: the spectrum of a reflection, mass 1/2 at -1 and at 1.

W = U D U^T, D diagonal with as many 1 as -1; U does not change the spectrum, it puts W in general position.

[Nica & Speicher, Lectures on the Combinatorics of Free Probability (2006), Lecture 12]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, Law, agree, dims

m, z, g = sp.symbols("m z g")
n = dims("n")

U, D = Haar("U", n), Deterministic("D", n)
W = U*D*U.T
law = Law("rademacher", about=__doc__, source="derivations/rademacher.py", matrix=W, spectra={D: Discrete({-1: .5, 1: .5})},
          equation=sp.Eq(m, (1/(-1 - z) + 1/(1 - z))/2))

# what everyone knows must come out
assert agree(law.polynomial, (z**2 - 1)*m + z)
assert agree(law.r(g), (sp.sqrt(1 + 4*g**2) - 1)/(2*g))
assert agree(law.cumulants(8)[1::2], [(-1)**(k - 1)*sp.catalan(k - 1) for k in range(1, 5)])
assert agree(law.moments(4), (0, 1, 0, 1))
half = sp.Rational(1, 2)
assert agree(law.atoms, ((-1, half), (1, half)))
