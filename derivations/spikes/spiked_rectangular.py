"""Spiked rectangular matrix: the singular value that a perturbation of rank one pulls out of noise.

X + theta u v^T, X p x n with independent entries of variance variance/n, p/n -> c, |u| = |v| = 1. Locations are squared singular values.
After one step of gradient descent the first layer of a network is such a matrix.

[Benaych-Georges & Nadakuditi, J. Multivariate Anal. 111 (2012) 120]
[Ba, Erdogdu, Suzuki, Wang, Wu & Yang, NeurIPS 35 (2022), arXiv:2205.01445]
"""
import sympy as sp

from rmtsym import agree, laws, spiked

theta, c, variance = sp.symbols("theta c variance", positive=True)

spike = spiked(laws.marchenko_pastur, kind="information_plus_noise", c=c, strength=theta)

# what everyone knows must come out
s = theta/sp.sqrt(variance)
assert agree(spike.outlier(theta), variance*(1 + s**2)*(c + s**2)/s**2)
assert agree(spike.overlap(theta), 1 - c*(1 + s**2)/(s**2*(c + s**2)))
assert agree(spike.overlap(theta, side="right"), 1 - (c + s**2)/(s**2*(1 + s**2)))
assert agree(spike.thresholds[1], sp.sqrt(variance)*c**sp.Rational(1, 4)) and spike.thresholds[0] is None

# where the certificate is made
values = {theta: sp.Rational(3, 2), c: sp.Rational(1, 2), variance: 1}
