"""Expectations over a population measure: int f(t) H(dt) as a SymPy object.

in:   f(t), rational in t, and other symbols
out:  Expectation: printed as an integral, differentiated under it, expanded in the moments h_k = int t^k H(dt)

H stays a name; `at_atoms` puts a discrete measure in its place.
"""
import sympy as sp

from rmtsym.algebra import Ring, as_expression, symbols_in_order
from rmtsym.errors import ParameterError

__all__ = ["Expectation", "expectation", "has_expectation", "population_moment"]


_VARIABLE = sp.Symbol("_t")


def expectation(expression, t, measure=None):
    """int expression H(dt), as a SymPy expression.

    expression : SymPy expression in t and other symbols
    t : the symbol that is integrated over
    measure : the name of the population, a symbol; default H

    >>> c, m, t = sp.symbols("c m t")
    >>> expectation(t/(1 + c*t*m), t).diff(m)
    expectation(-c*t**2/(c*m*t + 1)**2, t)
    """
    return Expectation(as_expression(expression, "expectation"), t, sp.Symbol("H") if measure is None else measure)


def population_moment(k):
    """The symbol h_k = int t^k H(dt)."""
    return sp.Symbol(f"h_{k}")


def has_expectation(expression):
    """Whether an expectation occurs in the expression."""
    return bool(expression.atoms(Expectation))


class Expectation(sp.Expr):
    """int expression H(dt); args are (expression, t, H). Free of t, an expression is its own expectation."""

    def __new__(cls, expression, t, measure):
        expression, t, measure = (sp.sympify(part, strict=True) for part in (expression, t, measure))
        if not t.is_Symbol or not measure.is_Symbol:
            raise ParameterError(f"expectation({expression}, {t}): the variable and the measure must be symbols")
        return sp.Expr.__new__(cls, expression, t, measure) if t in expression.free_symbols else expression

    @property
    def free_symbols(self):
        return self.args[0].free_symbols - {self.args[1]}

    @property
    def bound_symbols(self):
        return [self.args[1]]

    def _eval_subs(self, old, new):
        expression, t, measure = self.args
        if old == t:
            return self
        if old == measure:
            return self.func(expression, t, new)
        if t in new.free_symbols:                   # the bound variable gives way
            other = sp.Symbol(t.name + "'", **t.assumptions0)
            expression, t = expression.xreplace({t: other}), other
        return self.func(expression._subs(old, new), t, measure)

    def _eval_derivative(self, symbol):
        expression, t, measure = self.args
        return self.func(expression.diff(symbol), t, measure)

    def _sympystr(self, printer):
        return f"expectation({printer._print(self.args[0])}, {printer._print(self.args[1])})"

    def _latex(self, printer):
        expression, t, measure = self.args
        return rf"\int {printer._print(expression)}\,{printer._print(measure)}(\mathrm{{d}}{printer._print(t)})"

    def linear(self):
        """A sum of coefficients times expectations of the simplest kind, t^k and 1/(1 + a t)^k, all over the same variable."""
        expression, t, measure = self.args
        expression, t = expression.xreplace({t: _VARIABLE}), _VARIABLE
        result = sp.S.Zero
        for term in sp.Add.make_args(sp.apart(sp.together(expression), t)):
            numerator, denominator = term.as_numer_denom()
            scale = denominator.subs(t, 0)
            if scale == 0:
                coefficient, rest = term.as_independent(t, as_Add=False)
            else:
                coefficient, rest = sp.expand(numerator).as_independent(t, as_Add=False)
                coefficient, rest = coefficient/scale, rest/sp.collect(sp.expand(sp.cancel(denominator/scale)), t, sp.factor)
            result += sp.factor(coefficient)*self.func(rest, t, measure)
        return result

    def at_atoms(self, atoms):
        """The sum over a discrete measure {location: weight}."""
        expression, t, _ = self.args
        return sp.Add(*[weight*expression.subs(t, location) for location, weight in atoms.items()])

    def series(self, x, order):
        """The expansion in x to the given order, with the moments h_k for the expectations of t^k; a rational expression."""
        expression, t, _ = self.args
        ring = Ring([x, t, *[symbol for symbol in symbols_in_order(expression) if symbol not in (x, t)]])
        above, below = (ring.coefficients(part, x) for part in ring.read(expression))
        leading = below[0]
        if leading == 0 or ring.degree(leading, t):
            raise ParameterError(f"{self} has no expansion in the moments of the population at {x} = 0")
        result, numerators = sp.S.Zero, []          # the coefficient of x^k is numerators[k]/leading^(k + 1)
        for k in range(order + 1):
            numerator = above[k]*leading**k if k < len(above) else ring.zero
            for i in range(1, min(k, len(below) - 1) + 1):
                numerator = numerator - below[i]*numerators[k - i]*leading**(i - 1)
            numerators.append(numerator)
            moments = sp.Add(*[ring.write(part)*(population_moment(j) if j else 1) for j, part in enumerate(ring.coefficients(numerator, t))])
            result += x**k*moments/ring.write(leading)**(k + 1)
        return result
