"""Spiked Wigner matrix: the eigenvalue that a perturbation of rank one pulls out of the semicircle.

W + theta u u^T, W a Wigner matrix, |u| = 1.

[Peche, Probab. Theory Relat. Fields 134 (2006) 127]
[Capitaine, Donati-Martin & Feral, Ann. Probab. 37 (2009) 1]
[Benaych-Georges & Nadakuditi, Adv. Math. 227 (2011) 494]
"""
import sympy as sp

from rmtsym import agree, laws, spiked

theta, variance = sp.symbols("theta variance", positive=True)

spike = spiked(laws.semicircle, kind="additive", strength=theta)

# what everyone knows must come out
assert agree(spike.outlier(theta), theta + variance/theta)
assert agree(spike.overlap(theta), 1 - variance/theta**2)
assert agree(spike.thresholds, (-sp.sqrt(variance), sp.sqrt(variance)))
assert agree(spike.fluctuation(theta), 2*variance*(1 - variance/theta**2))

# where the certificate is made
values = {theta: 2, variance: 1}
