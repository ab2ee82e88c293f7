"""Spiked covariance model: the eigenvalue of a sample covariance matrix that one population eigenvalue causes.

S^(1/2) X X^T S^(1/2)/n, X p x n, p/n -> c, where the population S is the identity but for one eigenvalue, ell.

[Johnstone, Ann. Statist. 29 (2001) 295]
[Baik, Ben Arous & Peche, Ann. Probab. 33 (2005) 1643]
[Paul, Statist. Sinica 17 (2007) 1617]
"""
import sympy as sp

from rmtsym import agree, laws, spiked

ell, c, variance = sp.symbols("ell c variance", positive=True)

spike = spiked(laws.marchenko_pastur, kind="multiplicative", strength=ell - 1)

# what everyone knows must come out
assert agree(spike.outlier(ell), variance*ell*(1 + c/(ell - 1)))
assert agree(spike.overlap(ell), (1 - c/(ell - 1)**2)/(1 + c/(ell - 1)))
assert agree(spike.thresholds, (1 - sp.sqrt(c), 1 + sp.sqrt(c)))
assert agree(spike.fluctuation(ell), 2*c*(variance*ell)**2*(1 - c/(ell - 1)**2))        # p Var

# where the certificate is made
values = {ell: 3, c: sp.Rational(1, 2), variance: 1}
