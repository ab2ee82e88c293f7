"""Wachter law: the spectrum of a multivariate beta (MANOVA, Jacobi) matrix.

W = S1 (S1 + S2)^{-1}, S_i = X_i X_i^T, X_i p x d_i, d1/p -> a, d2/p -> b, a + b > 1, so that S1 + S2 is invertible. With
K = (1 - z) S1 - z S2 and h = tr K^{-1}, integration by parts gives tr S1 K^{-1} = a h/(1 + (1 - z) h) and tr S2 K^{-1} = b h/(1 - z h).
Their sum is m, and the former times 1 - z less the latter times z is 1: they are 1 + z m and (1 - z) m - 1. Without h this is the equation.

[Wachter, Ann. Statist. 8 (1980) 937]
"""
import sympy as sp

from rmtsym import Gaussian, Law, agree, dims

m, z, g, s, x = sp.symbols("m z g s x")
a, b = sp.symbols("a b", positive=True)
p, d1, d2 = dims("p d_1 d_2")

X1, X2 = Gaussian("X_1", p, d1), Gaussian("X_2", p, d2)
S1, S2 = X1*X1.T, X2*X2.T
W = S1*(S1 + S2).I
law = Law("wachter", about=__doc__, source="derivations/wachter.py", matrix=W, limit={d1/p: a, d2/p: b}, domain=[a + b > 1],
          equation=sp.Eq(a/(1 + z*m) - b/((1 - z)*m - 1), 1))

# what everyone knows must come out
assert agree(law.polynomial, z*(1 - z)*m**2 - (a - 1 - (a + b - 2)*z)*m + a + b - 1)
assert agree(law.r(g), (g - a - b + sp.sqrt((a + b)**2 + 2*(a - b)*g + g**2))/(2*g))
assert agree(law.s(s), (a + b + s)/(a + s))
lower, upper = (((sp.sqrt(b) + side*sp.sqrt(a*(a + b - 1)))/(a + b))**2 for side in (-1, 1))
assert agree(law.edges, (lower, upper))
assert agree(law.density(x), (a + b)*sp.sqrt((upper - x)*(x - lower))/(2*sp.pi*x*(1 - x)))
assert agree(law.atoms, ((0, sp.Max(0, 1 - a)), (1, sp.Max(0, 1 - b))))
assert agree(law.moments(1)[0], a/(a + b))
