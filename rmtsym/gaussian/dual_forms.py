"""The closed forms of a dual: value, derivative, and both on the boundary of the covariances.

in:   two activations
out:  Forms: expressions in q11, q12, q22 and the parameters; where there are none, the Mehler series; a DualSpecification of either
"""
from functools import cached_property

import sympy as sp

from rmtsym.functions import HalfLineExponential
from rmtsym.gaussian.dual_expectations import joint, single
from rmtsym.gaussian.dual_terms import Half, NotClosed, Point, Sigmoid, Term, derivative_terms, terms_of
from rmtsym.gaussian.dual_tidy import tidied

__all__ = ["Forms", "Q", "forms_of", "mehler", "specification"]

Q = (sp.Symbol("q11", positive=True), sp.Symbol("q12", real=True), sp.Symbol("q22", positive=True))


def forms_of(phi, psi):
    """The Forms of two activations, or None where no closed form is known."""
    try:
        forms = Forms(phi, psi)
        found = (forms.value, forms.derivative, forms.diagonal, *(part for pair in forms.ends.values() for part in pair))
    except NotClosed:
        return None
    # error functions of complex arguments: a sine in u with a half-line in v
    return None if any(sp.sympify(part).has(sp.I) for part in found) else forms


def mehler(q, is_same, order=0):
    """sum_k a(k, q11) b(k, q22) rho^k, or its derivative in q12; a(k, q) = E[phi(sqrt(q) xi) He_k(xi)]/sqrt(k!), b that of psi."""
    q11, q12, q22 = q
    k = sp.Symbol("k", integer=True, nonnegative=True)
    first, second = sp.Function("a"), sp.Function("a" if is_same else "b")
    rho = q12/sp.sqrt(q11*q22)
    if order:
        return sp.Sum(k*first(k, q11)*second(k, q22)*rho**(k - 1), (k, 1, sp.oo))/sp.sqrt(q11*q22)
    return sp.Sum(first(k, q11)*second(k, q22)*rho**k, (k, 0, sp.oo))


def specification(phi, psi, name, title, source):
    """The DualSpecification of two activations; their parameters stay symbols, values are defaults."""
    from rmtsym.codegen.lower_dual import DualSpecification
    from rmtsym.codegen.specification import Parameter
    from rmtsym.gaussian.activation import read_activation
    phi, psi = read_activation(phi), read_activation(psi)
    known = {**phi.parameters, **psi.parameters}
    free, other = (one(**{symbol.name: symbol for symbol in one.parameters}) if one.parameters else one for one in (phi, psi))
    forms = forms_of(free, free if phi == psi else other)
    closed = {} if forms is None else {"value": forms.value, "derivative": forms.derivative,
                                       "ends": tuple((place, *map(_without_cases, pair)) for place, pair in forms.ends.items())}
    return DualSpecification(name or phi.name, title or f"Dual of {name or phi.name}", source, phi, Q, **closed,
                             parameters=tuple(Parameter(symbol.name, symbol, "real", value) for symbol, value in known.items()),
                             domain=tuple((symbol > 0, symbol.name, f"{symbol} must be positive") for symbol in known if symbol.is_positive),
                             second=None if phi == psi else psi)


def _without_cases(expression):
    """Infinity where two point masses meet, as arithmetic: 1/|sign(d)| - 1 is infinite at d = 0, else zero."""
    return expression.replace(lambda part: isinstance(part, sp.Piecewise), lambda part: 1/sp.Abs(sp.sign(part.args[0].cond.lhs - part.args[0].cond.rhs)) - 1)


class Forms:
    """Expressions of a dual.

    value, derivative          E[phi(u) psi(v)], E[phi'(u) psi'(v)] inside, |rho| < 1
    plus, minus                (value, derivative) at q12 = sqrt(q11 q22) and -sqrt(q11 q22): v = +-sqrt(q22/q11) u
    first, second, origin      (value, derivative) where u, v, both are constant; at a jump or kink phi(0) and phi'(0) are the mean of both sides
    """

    def __init__(self, phi, psi):
        self.is_same = psi is phi
        self.phi, self.psi = phi, psi
        self._first = self._terms(phi)
        self._second = self._first if self.is_same else self._terms(psi)

    @staticmethod
    def _terms(phi):
        terms = terms_of(phi.pieces, phi.symbol)
        return terms, derivative_terms(terms)

    @cached_property
    def value(self):
        return tidied(joint(self._first[0], self._second[0], Q, self.is_same), Q)

    @cached_property
    def derivative(self):
        return tidied(joint(self._first[1], self._second[1], Q, self.is_same), Q)

    @property
    def size(self):
        """The number of operations of value and derivative."""
        return int(self.value.count_ops() + self.derivative.count_ops())

    @cached_property
    def diagonal(self):
        """E[phi(w) psi(w)], Var w = q."""
        q = sp.Symbol("q", positive=True)
        written = single(self._first[0], self._second[0], q).replace(HalfLineExponential, lambda *args: HalfLineExponential(*args).doit())
        return tidied(written, (q,))

    @cached_property
    def ends(self):
        """{place: (value, derivative)}"""
        q11, _, q22 = Q
        found = {}
        for place, sign in (("plus", 1), ("minus", -1)):
            found[place] = tuple(self._along(one, other, sp.sqrt(q11), sign*sp.sqrt(q22)) for one, other in zip(self._first, self._second, strict=True))
        at_zero = [[_at_zero(terms) for terms in side] for side in (self._first, self._second)]
        means = [[tidied(single(terms, (Term(sp.S.One),), q), (q,)) for terms in side] for side, q in ((self._first, q11), (self._second, q22))]
        found["first"] = tuple(_product(a, b) for a, b in zip(at_zero[0], means[1], strict=True))
        found["second"] = tuple(_product(a, b) for a, b in zip(means[0], at_zero[1], strict=True))
        found["origin"] = tuple(_product(a, b) for a, b in zip(*at_zero, strict=True))
        return found

    @staticmethod
    def _along(first, second, a, b):
        """E[phi(a w) psi(b w)], w standard normal."""
        left, right = ([_scaled(term, factor) for term in terms] for terms, factor in ((first, a), (second, b)))
        return tidied(single(left, right, sp.S.One), Q)


def _product(a, b):
    return sp.S.Zero if a == 0 or b == 0 else a*b


def _scaled(term, factor):
    """w -> term(factor w)"""
    gate, scale = term.gate, term.coefficient*factor**term.power
    sign = -1 if factor.is_negative else 1
    if isinstance(gate, Half):
        gate = Half(gate.end/factor, gate.sign*sign)
    elif isinstance(gate, Sigmoid):
        gate, scale = Sigmoid(sign*gate.scale*factor, sign*gate.shift), scale*sign
    elif isinstance(gate, Point):
        gate, scale = Point(gate.place/factor), scale*sign/factor
    return Term(scale, term.power, term.slope*factor, term.curvature*factor**2, gate)


def _at_zero(terms):
    """The mean of the limits from both sides; oo where there is a point mass."""
    if any(isinstance(term.gate, Point) and term.gate.place == 0 for term in terms):
        return sp.oo*sp.sign(sum(term.coefficient for term in terms if isinstance(term.gate, Point) and term.gate.place == 0))
    total = sp.S.Zero
    for term in terms:
        if term.power or isinstance(term.gate, Point):
            continue
        gate = term.gate
        weight = sp.S.One
        if isinstance(gate, Sigmoid):
            weight = sp.erf(gate.shift)
        elif isinstance(gate, Half):
            weight = sp.S.Half if gate.end == 0 else (1 if (gate.sign*gate.end).is_negative else 0)
        total += term.coefficient*weight
    return sp.simplify(total)
