"""Sum of two projections: the spectrum of two projections of any ranks in general position, added up.

W = P + U Q U^T, P and Q diagonal with shares p and q of ones, U orthogonal and uniform. Two subspaces of more than n dimensions in all meet: that
makes the atom at 2, and likewise those at 0 and 1. Apart from them the spectrum is symmetric about 1.

[Voiculescu, J. Funct. Anal. 66 (1986) 323]
[Bercovici & Voiculescu, in Nonlinear Functional Analysis and Applications, Birkhauser (1998) 147]
"""
import sympy as sp

from rmtsym import Deterministic, Haar, Law, agree, boxplus, dims, laws

m, z, g, x = sp.symbols("m z g x")
p, q = sp.symbols("p q", positive=True)
n = dims("n")

U, P, Q = Haar("U", n), Deterministic("P", n), Deterministic("Q", n)
W = P + U*Q*U.T
projection = [(g - 1 + sp.sqrt((1 - g)**2 + 4*share*g))/(2*g) for share in (p, q)]      # R of mass 1 - share at 0 and share at 1
a, b = sp.sqrt(p*(1 - q)), sp.sqrt(q*(1 - p))
edges = (1 - a - b, 1 - sp.Abs(a - b), 1 + sp.Abs(a - b), 1 + a + b)
law = Law("sum_of_projections", about=__doc__, source="derivations/sum_of_projections.py", matrix=W, domain=[p < 1, q < 1],
          spectra={P: {0: 1 - p, 1: p}, Q: {0: 1 - q, 1: q}}, r=sum(projection), edges=edges,
          density=sp.sqrt(((a + b)**2 - (x - 1)**2)*((x - 1)**2 - (a - b)**2))/(sp.pi*x*(2 - x)*sp.Abs(x - 1)))

# what everyone knows must come out
assert agree(law.polynomial, boxplus(laws.bernoulli.at(p=p), laws.bernoulli.at(p=q)).polynomial)
assert agree(law.polynomial, z*(z - 2)*(z - 1)**2*m**2 + 2*(p + q - 1)*(z - 1)**2*m + (p - q)**2 - (z - 1)**2)
assert agree(law.moments(2), (p + q, p + q + 2*p*q))
assert agree(law.atoms, ((0, sp.Max(0, 1 - p - q)), (1, sp.Max(0, p - q, q - p)), (2, sp.Max(0, p + q - 1))))
half = sp.Rational(1, 2)
assert agree(law.at(p=half, q=half).polynomial, z*(z - 2)*m**2 - 1)                     # the arcsine law on [0, 2]
