"""Semicircle plus Marchenko-Pastur law: the spectrum of a white sample covariance matrix with symmetric noise.

W = V + X X^T/n, V a GOE matrix of the given variance, X p x n with independent entries of mean 0 and variance 1, p/n -> c. R-transforms add.

[Pastur, Theor. Math. Phys. 10 (1972) 67]
[Voiculescu, J. Funct. Anal. 66 (1986) 323]
"""
import sympy as sp

from rmtsym import GOE, Gaussian, Law, agree, boxplus, dims, laws

m, z, g = sp.symbols("m z g")
c, variance = sp.symbols("c variance", positive=True)
p, n = dims("p n")

V, X = GOE("V", p, variance=variance), Gaussian("X", p, n)
W = V + X*X.T/n
law = Law("semicircle_plus_marchenko_pastur", about=__doc__, source="derivations/semicircle_plus_marchenko_pastur.py",
          matrix=W, limit={p/n: c}, parameters=(variance, c),
          equation=sp.Eq(-1/m, z + variance*m - 1/(1 + c*m)))

# what everyone knows must come out
assert agree(law.polynomial, boxplus(laws.semicircle, laws.marchenko_pastur.at(variance=1)).polynomial)
assert agree(law.r(g), variance*g + 1/(1 - c*g))
assert agree(law.moments(3), (1, 1 + c + variance, 1 + 3*c + c**2 + 3*variance))
assert law.atoms == ()
