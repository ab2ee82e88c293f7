"""A spike on a symbolic law: location, squared overlap, thresholds and fluctuation as expressions.

in:   a symbolic Law, the kind of deformation
out:  SpikedLaw

    additive                x = theta + R(1/theta)                overlap^2 = dx/dtheta
    multiplicative          x = (1 + theta)/S(1/theta)            overlap^2 = (1 + theta) (dx/dtheta)/x
    information_plus_noise  theta^2 x m_p(x) m_n(x) = 1           overlap^2 = -(theta/2) m_p dx/dtheta, right: with m_n

The overlap vanishes at the thresholds, where the location is an edge of the bulk; of the zeros of dx/dtheta those are taken that are so at
admissible points. [Benaych-Georges & Nadakuditi, Adv. Math. 227 (2011) 494; J. Multivariate Anal. 111 (2012) 120]
"""
from functools import cached_property

import sympy as sp

from rmtsym.algebra import symbols_in_order
from rmtsym.errors import ParameterError
from rmtsym.law.closed_forms import NoClosedForm

__all__ = ["SpikedLaw"]

_KINDS = ("additive", "multiplicative", "information_plus_noise")
_CLOSE = 1e-9


class SpikedLaw:
    """A spike on a symbolic law.

    law, kind, c : as given to `rm.spiked`;  variable : the symbol of the strength (theta);  strength : theta as a function of it
    Results are SymPy expressions in the variable and the law's parameters, valid beyond the thresholds. `model(**numbers)` is the SpikedModel
    at numbers. NoClosedForm where there is none: give numbers to the law then.
    """

    def __init__(self, law, kind, c=None, strength=None):
        if kind not in _KINDS:
            raise ParameterError(f"spiked: kind {kind!r} needs a law at numbers; {law.name} is symbolic")
        self.law, self.kind = law, kind
        self.c = None if c is None else _expression("c", c)
        self.variable, self.strength = self._read(strength)
        known = [*law.parameters, *symbols_in_order(*(part for part in (self.c, self.strength) if part is not None))]
        self.parameters = tuple(dict.fromkeys(symbol for symbol in known if symbol != self.variable))
        # Symbols that the strength or c brings in and that are declared positive must be so.
        own = [symbol for symbol in self.parameters if symbol not in law.parameters and symbol.is_positive]
        self.domain = (*law.domain, *((sp.true, symbol.name, f"{symbol.name} must be positive") for symbol in own))
        self.sides = ("left", "right") if kind == "information_plus_noise" else ("left",)

    def _read(self, strength):
        """(variable, theta in it)."""
        if strength is None:
            taken = {symbol.name for symbol in self.law.parameters}
            symbol = sp.Symbol("theta" if "theta" not in taken else "theta_", real=True)
            return symbol, symbol
        pair = strength if isinstance(strength, (tuple, list)) else (None, strength)
        if len(pair) != 2:
            raise ParameterError(f"spiked: strength = {strength!r}, but it must be an expression, or a pair (symbol, expression)")
        theta = _expression("strength", pair[1])
        own = [symbol for symbol in symbols_in_order(theta) if symbol not in self.law.parameters]
        symbol = pair[0] if pair[0] is not None else own[0] if len(own) == 1 else None
        if not isinstance(symbol, sp.Symbol) or symbol not in theta.free_symbols:
            raise ParameterError(f"spiked: strength = {strength!r} has {', '.join(map(str, own)) or 'no symbol'}; say which one is the variable: "
                                 "strength=(symbol, expression)")
        return symbol, theta

    def __repr__(self):
        return f"spiked({self.law.name}, kind={self.kind!r}{'' if self.c is None else f', c={self.c}'}): x = {self.outlier()}"

    # ---- what is asked

    def outlier(self, theta=None):
        """Location of the outlier (of information_plus_noise: the squared singular value) as an expression."""
        return self._at(self._location, theta)

    def overlap(self, theta=None, side="left"):
        """Squared overlap of the outlier's eigenvector with the spike's; side="right" for the right singular vector."""
        if side not in self.sides:
            raise ParameterError(f"spiked: overlap: side = {side!r}, but kind {self.kind!r} has {' and '.join(self.sides)}")
        return self._at(self._overlaps[self.sides.index(side)], theta)

    def fluctuation(self, theta=None, field="real"):
        """The limit of N Var(location), N the number of rows, for an invariant, rigid bulk."""
        if field not in ("real", "complex"):
            raise ParameterError(f"spiked: fluctuation: field = {field!r}, but it must be 'real' or 'complex'")
        return self._at(self._variance*(2 if field == "real" else 1), theta)

    @cached_property
    def thresholds(self):
        """(lower, upper) in the variable: outliers below and above the bulk; None where there are none of that side."""
        return tuple(None if value is None else self._in_variable(value) for value in self._thresholds)

    @cached_property
    def least(self):
        """The value of the variable at theta = -1 for the multiplicative kind, which has no weaker spikes; else None."""
        return self._in_variable(sp.Integer(-1)) if self.kind == "multiplicative" else None

    def model(self, **numbers):
        """The SpikedModel at numbers; strengths there are those of theta itself."""
        from rmtsym.free.spikes import spiked
        point = {symbol: sp.sympify(value, strict=True) for symbol in self.parameters if (value := numbers.get(symbol.name)) is not None}
        law = self.law(**{symbol.name: numbers[symbol.name] for symbol in self.law.parameters if symbol.name in numbers})
        return spiked(law, self.kind, c=None if self.c is None else float(self.c.subs(point)))

    def specification(self, name, title, source):
        """The spike as data for the code generator. NoClosedForm where it has no closed form."""
        from rmtsym.codegen.lower_spike import SpikeSpecification
        from rmtsym.codegen.specification import Parameter
        known = {parameter.symbol: parameter for parameter in self.law.specification().parameters}
        parameters = tuple(known.get(symbol, Parameter(symbol.name, symbol)) for symbol in self.parameters)
        overlaps = [("overlap" if side == "left" else "right_overlap", self.overlap(side=side)) for side in self.sides]
        formulas = [("location", self.outlier()), *overlaps, ("fluctuation", self.fluctuation())]
        return SpikeSpecification(name, title, source, self.kind, self.law.name, self.variable, self.strength, parameters, self.domain,
                                  self.thresholds, self.least, tuple((what, _in_partial_fractions(value, self.variable)) for what, value in formulas))

    def latex(self):
        """The spike as a complete LaTeX theorem."""
        from rmtsym.theorem.spike import document
        return document(self)

    def _repr_latex_(self):
        return rf"$\displaystyle x = {sp.latex(self.outlier())}$"

    def _at(self, expression, theta):
        value = self.strength if theta is None else self.strength.subs(self.variable, _expression("theta", theta))
        return _tidy(expression.subs(self._theta, value)) if value != self._theta else expression

    def _in_variable(self, threshold):
        x = sp.Dummy("x")                           # without the variable's assumptions: a lower threshold may be negative
        found = sp.solve(self.strength.subs(self.variable, x) - threshold, x)
        if len(found) != 1:
            raise NoClosedForm(f"spiked: the threshold {self.strength} = {threshold} has {len(found)} solutions in {self.variable}")
        return _tidy(found[0])

    # ---- how

    @cached_property
    def _theta(self):
        return self.variable if self.strength == self.variable else sp.Dummy("theta", real=True)

    @cached_property
    def _solution(self):
        """(x, m_p) in theta."""
        t, law = self._theta, self.law
        if self.kind == "additive":
            return _tidy(t + law.r(1/t)), -1/t
        if self.kind == "multiplicative":
            x = _tidy((1 + t)/law.s(1/t))
            return x, _tidy(-(1 + 1/t)/x)
        return self._rectangular()

    def _rectangular(self):
        t, z, m = self._theta, self.law.z, self.law.m
        if self.law.polynomial is None:
            raise NoClosedForm(f"spiked: {self.law.name} has no polynomial; give numbers to the law")
        condition = sp.expand(t**2*m*(self.c*z*m - (1 - self.c)) - 1)
        resultant = sp.factor_list(sp.resultant(sp.expand(self.law.polynomial), condition, m))
        for factor, _ in resultant[1]:
            if sp.degree(factor, z) != 1:
                continue
            x = sp.solve(factor, z)[0]
            common = sp.gcd(sp.numer(sp.together(self.law.polynomial.subs(z, x))), sp.numer(sp.together(condition.subs(z, x))))
            if sp.degree(common, m) == 1 and sp.limit(x/t**2, t, sp.oo) == 1:
                return sp.factor(x), sp.factor(sp.solve(common, m)[0])
        raise NoClosedForm(f"spiked: the outlier of {self.law.name} is no rational function of the strength; give numbers to the law")

    @property
    def _location(self):
        return self._solution[0]

    @cached_property
    def _slope(self):
        return _tidy(sp.diff(self._location, self._theta))

    @cached_property
    def _overlaps(self):
        t, (x, left) = self._theta, self._solution
        if self.kind == "additive":
            return (self._slope,)
        if self.kind == "multiplicative":
            return (_tidy((1 + t)*self._slope/x),)
        right = self.c*left - (1 - self.c)/x
        return _tidy(-t*left*self._slope/2), _tidy(-t*right*self._slope/2)

    @cached_property
    def _variance(self):
        """N Var for complex words (real ones have twice as much); the formulas of spikes_kinds.py."""
        t, (x, left) = self._theta, self._solution
        d_left = sp.diff(left, t)/self._slope
        if self.kind == "additive":
            return _tidy((d_left - left**2)/d_left**2)
        if self.kind == "multiplicative":
            return _tidy(x**2*(d_left - left**2)/(left + x*d_left)**2)
        right = self.c*left - (1 - self.c)/x
        d_right = sp.diff(right, t)/self._slope
        quadratic = t**4*x**2*(right**2*(d_left - left**2) + self.c*left**2*(d_right - right**2))
        mixed = 2*self.c*t**2*(left + x*d_left)
        return _tidy((quadratic + mixed)/(t**2*(left*right + x*(d_left*right + left*d_right)))**2)

    @cached_property
    def _thresholds(self):
        """(lower, upper) in theta."""
        edges = self.law.edges
        if not edges:
            raise NoClosedForm(f"spiked: the edges of {self.law.name} have no closed form; give numbers to the law")
        lower = upper = None
        for zero in self._zeros():
            if self._is_edge(zero, edges[-1], 1):
                upper = _tidy(zero)
            elif self.kind != "information_plus_noise" and self._is_edge(zero, edges[0], -1):
                lower = _tidy(zero)
        if upper is None:
            raise NoClosedForm(f"spiked: no zero of the overlap of {self.law.name} lies at the upper edge")
        # Beyond an atom outside the continuous part, as of a Marchenko-Pastur law with c > 1, every strength of the sign has its outlier.
        if lower is not None and not lower.is_negative:
            lower = sp.Min(0, lower)
        return lower, upper if upper.is_positive else sp.Max(0, upper)

    def _zeros(self):
        """Those of dx/dtheta."""
        t = sp.Dummy("t")
        numerator = sp.numer(sp.together(self._slope)).subs(self._theta, t)
        if numerator.is_polynomial(t):
            return list(sp.roots(sp.Poly(numerator, t)))
        try:
            found = [zero for sign in (1, -1) for zero in sp.solve(numerator.replace(sp.Abs, lambda part, sign=sign: sign*part), t, check=False)]
        except NotImplementedError:
            raise NoClosedForm(f"spiked: the thresholds of {self.law.name} have no closed form; give numbers to the law") from None
        return [zero for zero in dict.fromkeys(found) if not zero.has(sp.Piecewise, t)]

    def _is_edge(self, zero, edge, sign):
        """Whether strengths of this sign reach the edge at `zero`: at all admissible points where it has the sign, and at one at least."""
        found = False
        for point in self.law.points[:8]:
            t = complex(sp.N(zero.subs(point)))
            if abs(t.imag) > _CLOSE*abs(t) or sign*t.real <= 0 or self.kind == "multiplicative" and t.real <= -1:
                continue
            place = complex(sp.N(self._location.subs(self._theta, sp.Float(t.real, 30)).subs(point)))
            expected = complex(sp.N(edge.subs(point)))
            if abs(place - expected) > 1e-6*(1 + abs(expected)):
                return False
            found = True
        return found


def _expression(name, value):
    try:
        return sp.nsimplify(sp.sympify(value, strict=True), rational=True)
    except (sp.SympifyError, TypeError, ValueError):
        raise ParameterError(f"spiked: {name} = {value!r}, but it must be a number or a SymPy expression") from None


def _in_partial_fractions(expression, variable):
    """A form that does not overflow for strong spikes; the expression itself where it is not rational in the variable."""
    return sp.apart(expression, variable) if expression.is_rational_function(variable) else expression


def _tidy(expression):
    """The shortest of a few equal forms."""
    forms = [sp.factor(sp.cancel(sp.together(expression))), sp.factor(sp.simplify(expression))]
    return min(forms, key=lambda form: (sp.count_ops(form), str(form)))
