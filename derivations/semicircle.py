"""Semicircle law: the spectrum of a Wigner matrix.

W is a real symmetric Gaussian matrix (GOE) whose entries off the diagonal have the given variance divided by n.

[Wigner, Ann. of Math. 62 (1955) 548 and 67 (1958) 325]
"""
import sympy as sp

from rmtsym import GOE, Law, agree, dims

m, z, g, s, x = sp.symbols("m z g s x")
variance = sp.symbols("variance", positive=True)
n = dims("n")

W = GOE("W", n, variance=variance)
law = Law("semicircle", about=__doc__, source="derivations/semicircle.py", matrix=W, defaults={variance: 1},
          equation=sp.Eq(-1/m, z + variance*m))

# what everyone knows must come out
assert agree(law.polynomial, variance*m**2 + z*m + 1)
assert agree(law.r(g), variance*g)                                      # only kappa_2 is not 0
assert agree(law.s(s), 1/sp.sqrt(variance*s))
assert agree(law.edges, (-2*sp.sqrt(variance), 2*sp.sqrt(variance)))
assert agree(law.density(x), sp.sqrt(4*variance - x**2)/(2*sp.pi*variance))
assert agree(law.moments(8)[1::2], [sp.catalan(k)*variance**k for k in range(1, 5)])
assert law.atoms == ()
