"""Kesten-McKay law: the spectrum of a random d-regular graph, for any real degree d > 1.

W is d times a p x p corner of an n x n reflection in general position (half of its eigenvalues 1, half -1), p/n -> 1/d. A corner
of relative size 1/d turns R(g) into R(g/d), and the factor d turns that into d R(g).

[Kesten, Trans. Amer. Math. Soc. 92 (1959) 336]
[McKay, Linear Algebra Appl. 40 (1981) 203]
"""
import sympy as sp

from rmtsym import Deterministic, Discrete, Haar, Law, agree, dims, eye

m, z, g, x = sp.symbols("m z g x")
d = sp.symbols("d", positive=True)
p, n = dims("p n")

U, D = Haar("U", n), Deterministic("D", n)
W = d*eye(p, n)*U*D*U.T*eye(n, p)
reflection = (sp.sqrt(1 + 4*g**2) - 1)/(2*g)                            # R of mass 1/2 at 1 and at -1
law = Law("kesten_mckay", about=__doc__, source="derivations/kesten_mckay.py", domain=[d > 1],
          matrix=W, limit={p/n: 1/d}, spectra={D: Discrete({-1: .5, 1: .5})},
          r=d*reflection)

# what everyone knows must come out
assert agree(law.polynomial, (d**2 - z**2)*m**2 + (d - 2)*z*m + d - 1)
assert agree(law.edges, (-2*sp.sqrt(d - 1), 2*sp.sqrt(d - 1)))
assert agree(law.density(x), d*sp.sqrt(4*(d - 1) - x**2)/(2*sp.pi*(d**2 - x**2)))
assert agree(law.atoms, ((-d, sp.Max(0, 1 - d/2)), (d, sp.Max(0, 1 - d/2))))
assert agree(law.moments(6), (0, d, 0, d*(2*d - 1), 0, d*(5*d**2 - 6*d + 2)))      # closed walks on the d-regular tree
