"""Numerical solutions of a system at random points, to 77 digits: they choose the factors of an elimination.

in:   the symbols to draw, what the sizes are in them, a solver of the system (or its solutions), the equations as polynomials
out:  points (elimination_pool.Point) at which equations and target hold

Any solution will do that is the physical one: its polynomial is the same wherever it is continued to. So parameters are drawn real and
positive first; a spectral variable z, or any symbol that is not known to be real where that fails, is drawn from the upper half-plane.
"""
import math
import random
import re
from fractions import Fraction

import flint
import sympy as sp

from rmtsym.equivalents.elimination_pool import PRECISION, Point
from rmtsym.errors import LimitError, ParameterError

__all__ = ["number", "polished", "solutions"]

_TRIALS, _SAMPLES = 18, 2
_MOVED = 1e-6                           # how far, relatively, the polish may move a solution


def solutions(numeric, system, given, free):
    """[(values, unknowns, target)]: what `numeric(values)` returns at two random points (one if nothing is free), always the same ones.

    given : {size or scalar: expression in the free symbols}, what is known of them; a size that is not among them and not free has any value.
    Raises LimitError if `numeric` has no solution at any of the points.
    """
    sizes = {size: sp.sympify(given.get(size, size if size in free else 1)) for size in system.sizes}
    scalars = {scalar: sp.sympify(given.get(scalar, scalar)) for scalar in system.scalars}
    symbols = [*free, *(scalar for scalar, value in scalars.items() if value == scalar and scalar not in free)]
    ratios = set().union(*(expression.free_symbols for expression in sizes.values()))
    source, found, reason = random.Random(1), [], None
    for trial in range(_TRIALS if symbols else 1):
        drawn = {symbol: _drawn(symbol, trial, source, symbol in ratios) for symbol in symbols}
        values = _whole(sizes, drawn) | {scalar: _float(drawn.get(scalar, value)) for scalar, value in scalars.items()}
        try:
            found.append((values, *numeric(values)))
        except (LimitError, ParameterError, ZeroDivisionError) as error:
            reason = error
        if len(found) == (_SAMPLES if free else 1):
            break
    if not found:
        raise LimitError(f"eliminate: numeric: no solution at any of {trial + 1} random points ({reason}); "
                         "give solutions yourself, [(values, unknowns, target), ...]")
    return found


def _float(value):
    if isinstance(value, complex):
        return value
    value = complex(value)
    return value if value.imag else value.real


def _drawn(symbol, trial, source, positive):
    # Odd sixteenths: exact as floats, and no ratio is 1.
    size = Fraction(source.randrange(3, 41, 2), 16)
    if positive or symbol.is_positive or symbol.is_nonnegative:
        return size
    if symbol.is_negative or trial % 3 == 2:
        size = -size
    upwards = trial % 2 == 0 if re.fullmatch(r"z\d*", symbol.name) else trial % 2 == 1
    return complex(size, source.randrange(5, 25, 2)/16) if symbol.is_real is None and upwards else size


def _whole(sizes, drawn):
    """Sizes of at least 100 in the drawn ratios: integers where there are such ones below a million."""
    numbers = {symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in drawn.items() if isinstance(value, Fraction)}
    values = {size: expression.subs(numbers) for size, expression in sizes.items()}
    if not all(value.is_Rational for value in values.values()):
        return {size: float(360*value) for size, value in values.items()}
    scale = math.lcm(1, *(int(value.q) for value in values.values()))
    scale *= math.ceil(100/min((value*scale for value in values.values()), default=100))
    whole = all(value*scale < 10**6 for value in values.values())
    return {size: int(value*scale) if whole else float(360*value) for size, value in values.items()}


def number(value):
    """A Python, NumPy, SymPy or mpmath number as a complex ball."""
    if isinstance(value, Fraction):
        return flint.acb(flint.fmpq(value.numerator, value.denominator))
    if isinstance(value, sp.Basic):
        if value.is_Rational:
            return flint.acb(flint.fmpq(int(value.p), int(value.q)))
        import mpmath
        with mpmath.workprec(PRECISION + 32):
            return flint.acb(mpmath.mpmathify(value.evalf(mpmath.mp.dps)))
    if hasattr(value, "item"):
        value = value.item()
    return flint.acb(value)


def polished(equations, unknowns, point):
    """The point with the unknowns moved by Newton's method to where the equations vanish.

    equations : polynomials, as many as unknowns (indices of generators); point : list of balls, one for each generator.
    ParameterError if that is somewhere else.
    """
    slopes = [[equation.derivative(unknown) for unknown in unknowns] for equation in equations]
    values = list(point)
    for _ in range(9):
        here = Point(values)
        try:
            step = flint.acb_mat([[here(slope).mid() for slope in row] for row in slopes]).solve(
                flint.acb_mat([[here(equation).mid()] for equation in equations]))
        except ZeroDivisionError:
            raise ParameterError("eliminate: the equations do not determine the unknowns: their Jacobian is singular at the solution") from None
        for i, unknown in enumerate(unknowns):
            values[unknown] = (values[unknown] - step[i, 0]).mid()
    for unknown in unknowns:
        if not float(abs(values[unknown] - point[unknown]).mid()) < _MOVED*(1 + float(abs(point[unknown]).mid())):
            raise ParameterError("eliminate: numeric: the unknowns do not solve the system to 6 digits")
    return values
