"""ELU: the exponential linear unit, the identity on the right and a saturating exponential on the left.

[Clevert, Unterthiner & Hochreiter, ICLR 4 (2016), arXiv:1511.07289]
[Tsuchida, Pearce, van der Heide, Roosta & Gallagher, AAAI 35 (2021) 9967, arXiv:2002.08517]
"""
import sympy as sp

from rmtsym import Activation, agree, dual, hermite

t = sp.Symbol("t", real=True)
alpha = sp.Symbol("alpha", real=True)

activation = Activation("elu", sp.Piecewise((t, t > 0), (alpha*(sp.exp(t) - 1), True)), {alpha: 1})

# what everyone knows must come out
free = activation(alpha=alpha)
tail = sp.sqrt(sp.E)*sp.erfc(1/sp.sqrt(2))/2                                 # E[e^xi; xi < 0]
assert agree(free.mean, 1/sp.sqrt(2*sp.pi) + alpha*(tail - sp.Rational(1, 2)))
assert agree([hermite(free, k) for k in (1, 2)], [sp.Rational(1, 2) + alpha*tail, (1/sp.sqrt(2*sp.pi) + alpha*(tail - 1/sp.sqrt(2*sp.pi)))/sp.sqrt(2)])
assert agree(free.nu, sp.Rational(1, 2) + alpha**2*(sp.exp(2)*sp.erfc(sp.sqrt(2))/2 - 2*tail + sp.Rational(1, 2)))

f = dual(free)
q11, q12, q22 = f.variables
q = sp.Symbol("q", positive=True)
assert agree(f.diagonal, q/2 + alpha**2*(sp.exp(2*q)*sp.erfc(sp.sqrt(2*q))/2 - sp.exp(q/2)*sp.erfc(sp.sqrt(q/2)) + sp.Rational(1, 2)))
assert agree(f.expression.coeff(alpha, 0).doit(), dual(sp.Max(0, t)).expression.doit())

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, alpha: 1}
