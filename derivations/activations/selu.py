"""SELU: the ELU whose two constants make mean 0 and variance 1 a fixed point of a layer.

[Klambauer, Unterthiner, Mayr & Hochreiter, NIPS 30 (2017) 971]
[Tsuchida, Pearce, van der Heide, Roosta & Gallagher, AAAI 35 (2021) 9967, arXiv:2002.08517]
"""
import sympy as sp

from rmtsym import Activation, agree, dual

t = sp.Symbol("t", real=True)
alpha, scale = sp.symbols("alpha scale", positive=True)

# alpha = sqrt(2/pi)/(1 - sqrt(e) erfc(1/sqrt(2))), scale = 1/sqrt(E elu(xi)^2)
published = {alpha: sp.Rational("1.6732632423543772848170429916717"), scale: sp.Rational("1.0507009873554804934193349852946")}

activation = Activation("selu", scale*sp.Piecewise((t, t > 0), (alpha*(sp.exp(t) - 1), True)), published)

# what everyone knows must come out
assert abs(activation.mean.evalf(40)) < 1e-31 and abs((activation.nu - 1).evalf(40)) < 1e-30
assert agree(published[alpha].evalf(31), (sp.sqrt(2/sp.pi)/(1 - sp.sqrt(sp.E)*sp.erfc(1/sp.sqrt(2)))).evalf(31))

f = dual(activation(alpha=alpha, scale=scale))
q11, q12, q22 = f.variables
q = sp.Symbol("q", positive=True)
assert agree(f.diagonal, scale**2*(q/2 + alpha**2*(sp.exp(2*q)*sp.erfc(sp.sqrt(2*q))/2 - sp.exp(q/2)*sp.erfc(sp.sqrt(q/2)) + sp.Rational(1, 2))))

# where the certificate is made
values = {q11: 1, q12: sp.Rational(1, 2), q22: 2, **published}
