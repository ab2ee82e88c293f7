"""The field of scalars of a derivation: rational functions of the parameters, with their radicals, exactly.

in:   SymPy expressions in sizes, scalars and, later, unknowns
out:  Field(expressions); field.read(expression) is a Scalar with + - * / ==, field.write(scalar) an expression again

sqrt(lambda), sqrt(eta - zeta) and I become symbols y with a relation y**n = base, by which every result is reduced: a scalar that
is zero is seen to be zero. Whatever else is not rational (exp(mu), a trace) counts as a symbol of its own.
"""
import random

import numpy as np
import sympy as sp
from sympy.ntheory.residue_ntheory import nthroot_mod, sqrt_mod

from rmtsym.algebra import Radicals, Ring, symbols_in_order
from rmtsym.errors import ParameterError

__all__ = ["PRIME", "Field", "Scalar"]

PRIME = 2305843009213693921             # 2^61 - 31, = 1 mod 4, so that I has a value


class Field:
    """Q(symbols of the expressions and `extra`)[radicals]."""

    def __init__(self, expressions, extra=()):
        self._radicals = Radicals()
        lifted = [self._radicals.lift(expression) for expression in expressions]
        bases = [base for _, _, base in self._radicals.relations if base is not None]
        known = [y for y, _, _ in self._radicals.relations]
        # With y = sqrt(x), x = y^2 leaves the field: then fractions have common factors that can be seen.
        self._squares = {}
        for y, n, base in self._radicals.relations:
            if n and base is not None and base.is_Symbol and base not in known:
                self._squares.setdefault(base, y**n)
        plain = [symbol for symbol in symbols_in_order(*lifted, *bases) if symbol not in known]
        plain += [symbol for symbol in extra if symbol not in plain]
        self.symbols = (*reversed(known), *(symbol for symbol in plain if symbol not in self._squares))       # a radical is above what its base is made of
        self.ring = Ring(self.symbols)
        self._relations = []                                # [(generator, n, base numerator, base denominator)]
        for y, n, base in reversed(self._radicals.relations):
            if n and base is not None and self._squares.get(base) != y**n:
                self._relations.append((y, n, *self.ring.read(base.xreplace(self._squares))))
        self.zero, self.one = Scalar(self, self.ring.zero, self.ring.one), Scalar(self, self.ring.one, self.ring.one)

    def read(self, expression):
        """The scalar that an expression is. ParameterError if it holds what the field was not made for."""
        if isinstance(expression, Scalar):
            return expression
        expression = sp.sympify(expression, strict=True)
        return self._make(*self.ring.read(self._radicals.lift(expression).xreplace(self._squares)))

    def write(self, scalar):
        """The scalar as a SymPy expression, factors apart."""
        top, bottom = self.ring.write_factored(scalar.top), self.ring.write_factored(scalar.bottom)
        return self._radicals.restore(top/bottom)

    def symbol(self, symbol):
        return Scalar(self, self.ring.generator(symbol), self.ring.one)

    def _make(self, top, bottom):
        if self._relations:
            top, bottom = self._reduced(top, bottom)
        if bottom == 0:
            raise ZeroDivisionError("a scalar is divided by zero")
        top, bottom = self.ring.reduce(top, bottom)
        return Scalar(self, top, bottom)

    def _reduced(self, top, bottom):
        for y, n, base_top, base_bottom in self._relations:
            top, scale = self._fold(top, y, n, base_top, base_bottom)
            bottom, other = self._fold(bottom, y, n, base_top, base_bottom)
            top, bottom = top*other, bottom*scale
            if n == 2 and self.ring.degree(bottom, y):      # a denominator without the square root
                even, odd = self.ring.coefficients(bottom, y)
                conjugate = even - odd*self.ring.generator(y)
                top, scale = self._fold(top*conjugate, y, n, base_top, base_bottom)
                bottom = (even*even*base_bottom - odd*odd*base_top)*scale
                top = top*base_bottom
        return top, bottom

    def _fold(self, polynomial, y, n, base_top, base_bottom):
        """(q, s) with polynomial = q/s and q of degree < n in y."""
        if self.ring.degree(polynomial, y) < n:
            return polynomial, self.ring.one
        parts = self.ring.coefficients(polynomial, y)
        most, generator = (len(parts) - 1)//n, self.ring.generator(y)
        total = self.ring.zero
        for power, part in enumerate(parts):
            whole, rest = divmod(power, n)
            total = total + part*base_top**whole*base_bottom**(most - whole)*generator**rest
        return total, base_bottom**most

    def random_values(self, seed, fixed=()):
        """{symbol: residue mod PRIME} at which every radical has a value, some of them fixed; the same for equal seeds."""
        source = random.Random(seed)
        for _ in range(400):
            values = {symbol: source.randrange(1, PRIME) for symbol in self.symbols} | dict(fixed)
            for symbol, power in self._squares.items():
                y, n = power.as_base_exp()
                if symbol in values:
                    values[y] = nthroot_mod(values[symbol], int(n), PRIME) or 1
                values[symbol] = pow(values[y], int(n), PRIME)
            if self._fill_radicals(values):
                return values
        raise ParameterError("the radicals of the expression have no common value modulo a prime")

    def _fill_radicals(self, values):
        for y, n, base_top, base_bottom in reversed(self._relations):      # inner radicals first
            base = self._residue(base_top, values)*pow(self._residue(base_bottom, values), -1, PRIME) % PRIME
            root = sqrt_mod(base, PRIME) if n == 2 else nthroot_mod(base, n, PRIME)
            if root is None:
                return False
            values[y] = int(root)
        return True

    def numbers(self, values):
        """`values` {symbol: number or array} with those of the radicals added, by which `number` evaluates."""
        numbers = dict(values)
        for y, _, _ in self._radicals.relations:            # inner radicals come first
            meaning = self._radicals.restore(y)
            symbols = [symbol for symbol in values if symbol in meaning.free_symbols]
            function = sp.lambdify(symbols, meaning, "numpy")
            found = np.asarray(function(*(np.asarray(values[symbol], dtype=complex) for symbol in symbols)), dtype=complex)
            found = found if found.imag.any() else found.real
            numbers[y] = found if found.ndim else found.item()
        return numbers

    def number(self, scalar, numbers):
        """The scalar as a float or complex, or an array of them. ZeroDivisionError if its denominator vanishes."""
        return self._number(scalar.top, numbers)/self._number(scalar.bottom, numbers)

    def _number(self, polynomial, numbers):
        total = 0.0
        for exponents, coefficient in polynomial.to_dict().items():
            term = float(coefficient)
            for symbol, power in zip(self.symbols, exponents, strict=False):
                if power:
                    term = term*numbers[symbol]**int(power)
            total = total + term
        return total

    def residue(self, scalar, values):
        """The scalar modulo PRIME at the given residues. ZeroDivisionError if its denominator vanishes there."""
        bottom = self._residue(scalar.bottom, values)
        if bottom == 0:
            raise ZeroDivisionError("a scalar is divided by zero")
        return self._residue(scalar.top, values)*pow(bottom, -1, PRIME) % PRIME

    def _residue(self, polynomial, values):
        point = [values[symbol] for symbol in self.symbols]
        total = 0
        for exponents, coefficient in polynomial.to_dict().items():
            term = int(coefficient)
            for value, power in zip(point, exponents, strict=False):
                if power:
                    term = term*pow(value, int(power), PRIME) % PRIME
            total += term
        return total % PRIME


class Scalar:
    """An element of a Field: top/bottom, coprime. Arithmetic with scalars of the same field and integers."""

    __slots__ = ("bottom", "field", "top")

    def __init__(self, field, top, bottom):
        self.field, self.top, self.bottom = field, top, bottom

    def _other(self, other):
        return other if isinstance(other, Scalar) else Scalar(self.field, self.field.ring.context.constant(int(other)), self.field.ring.one)

    def __add__(self, other):
        other = self._other(other)
        if self.top == 0:
            return other
        if other.top == 0:
            return self
        if self.bottom == other.bottom:
            return self.field._make(self.top + other.top, self.bottom)
        return self.field._make(self.top*other.bottom + other.top*self.bottom, self.bottom*other.bottom)

    __radd__ = __add__

    def __neg__(self):
        return Scalar(self.field, -self.top, self.bottom)

    def __sub__(self, other):
        return self + (-self._other(other))

    def __rsub__(self, other):
        return self._other(other) + (-self)

    def __mul__(self, other):
        other = self._other(other)
        if self.top == 0 or other.top == 0:
            return self.field.zero
        return self.field._make(self.top*other.top, self.bottom*other.bottom)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = self._other(other)
        return self.field._make(self.top*other.bottom, self.bottom*other.top)

    def __rtruediv__(self, other):
        return self._other(other)/self

    def __eq__(self, other):
        return (self - self._other(other)).top == 0

    def __bool__(self):
        return self.top != 0

    def __hash__(self):
        return hash((str(self.top), str(self.bottom)))

    def __repr__(self):
        return str(self.field.write(self))
