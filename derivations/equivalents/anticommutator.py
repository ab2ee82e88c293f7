"""Anticommutator of two Wigner matrices.

m(z) = tr (X Y + Y X - z)^{-1}/n, X and Y independent GOEs.

[Nica & Speicher, Duke Math. J. 92 (1998) 553, arXiv:funct-an/9612001]
[Helton, Mai & Speicher, J. Funct. Anal. 274 (2018) 1, arXiv:1511.05330]
"""
import sympy as sp

from rmtsym import GOE, agree, derive, dims, eye, tr

m, z = sp.symbols("m z")
n = dims("n")

X, Y = GOE("X", n), GOE("Y", n)
equivalent = derive(tr((X*Y + Y*X - z*eye(n)).I)/n)
polynomial = equivalent.polynomial()

# what everyone knows must come out
assert agree(polynomial, z*m**3 - m**2 - z*m - 1)

# where the certificate is made
values = {n: 200, z: .5 + .5j}
