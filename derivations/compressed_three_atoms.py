"""Compressed three-atom law: the spectrum of a corner of a matrix with three eigenvalues, in general position.

W is the k x k corner of U D U^T, D diagonal with eigenvalues 0, 1 and t in shares 1 - p - q, p and q, U orthogonal and uniform, k/n -> alpha;
shifts and factors make any three eigenvalues of these. An eigenvalue of share w remains in the corner with mass 1 - (1 - w)/alpha, if
that is positive.

[Nica & Speicher, Amer. J. Math. 118 (1996) 799]
"""
import sympy as sp

from rmtsym import Deterministic, Haar, Law, agree, compress, dims, eye

m, z, g = sp.symbols("m z g")
t, p, q, alpha = sp.symbols("t p q alpha", positive=True)
n, k = dims("n k")

U, D = Haar("U", n), Deterministic("D", n)
W = eye(k, n)*U*D*U.T*eye(n, k)
omega = z - (1/alpha - 1)/m                                             # subordination: alpha m(z) is the transform of D at omega
law = Law("compressed_three_atoms", about=__doc__, source="derivations/compressed_three_atoms.py", matrix=W, limit={k/n: alpha},
          spectra={D: {0: 1 - p - q, 1: p, t: q}}, parameters=(t, p, q, alpha),
          domain=[t > 1, (p + q < 1, "p + q must be less than 1"), (alpha <= 1, "alpha must be at most 1")],
          equation=sp.Eq(alpha*m, (1 - p - q)/(0 - omega) + p/(1 - omega) + q/(t - omega)))

# what everyone knows must come out
whole = Law("three_atoms", equation=sp.Eq(m, (1 - p - q)/(0 - z) + p/(1 - z) + q/(t - z)), domain=[t > 1, p + q < 1])
assert agree(law.polynomial, compress(whole, alpha).polynomial)
assert agree(law.cumulants(4), [alpha**j*kappa for j, kappa in enumerate(whole.cumulants(4))])
assert agree(law.at(alpha=1).polynomial, whole.polynomial)
