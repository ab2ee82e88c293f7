"""A dual at one covariance, to the last digit: closed forms by mpmath. What a dual is not defined for. Functions near 0.

in:   Forms (dual_forms.py), a covariance; an Activation
out:  (value, derivative) as floats; the variance from which on E phi(u)^2 is infinite; a function of arrays that keeps its digits near 0

Every form is computed again with twice the digits until both numbers agree: where terms cancel, digits are added. A handful of values costs less in
this way than the compilation of kernels.
"""
import mpmath
import numpy as np
import sympy as sp

from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment
from rmtsym.gaussian.dual_forms import Q

__all__ = ["exact", "largest_variance", "with_all_digits"]

_DIGITS = (30, 60, 120, 240, 480, 960)
_MODULES = [{kind.__name__: kind.number for kind in (BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment)}, "mpmath"]
_TERMS = 24                                 # of Taylor series
_ROUNDING = sp.Rational(1, 2**50)           # |rho| = 1 within rounding of q12


def exact(forms):
    """The function of three numbers that gives (value, derivative), as floats."""
    compiled = {}

    def evaluate(q11, q12, q22):
        q = tuple(sp.Rational(float(part)) for part in (q11, q12, q22))
        place = _place(*q)
        if place not in compiled:
            pair = (forms.value, forms.derivative) if place is None else forms.ends[place]
            compiled[place] = [sp.lambdify(Q, sp.sympify(part), _MODULES) for part in pair]
        return tuple(_number(function, q) for function in compiled[place])

    return evaluate


def _place(q11, q12, q22):
    if q11 == 0 or q22 == 0:
        return "origin" if q11 == q22 == 0 else "first" if q11 == 0 else "second"
    if q11*q22 - q12**2 > _ROUNDING*q11*q22:
        return None
    return "plus" if q12 > 0 else "minus"


def _number(function, q):
    last = None
    for digits in _DIGITS:
        with mpmath.workdps(digits):
            found = mpmath.mpmathify(function(*(mpmath.mpf(int(part.p))/int(part.q) for part in q)))
            if mpmath.isinf(found) or last is not None and abs(found - last) <= max(abs(found)*mpmath.mpf(10)**-18, mpmath.mpf(10)**-320):
                return float(found)
        last = found
    return float(found)


def largest_variance(phi):
    """From this variance on E phi(u)^2 is infinite: 1/(4 g), if phi grows like e^(g x^2); else inf. phi: an Activation without free parameters."""
    rate = -mpmath.inf
    with mpmath.workdps(30):
        for (_, _, smooth), side in ((phi.pieces[0], -1), (phi.pieces[-1], 1)):
            function = sp.lambdify(phi.symbol, smooth, "mpmath")
            logs = []
            for x in (80, 160, 320):
                value = abs(mpmath.mpmathify(function(mpmath.mpf(side*x))))
                logs.append(mpmath.log(value) if value else mpmath.mpf(0))
            # g of g x^2 + c x + d
            rate = max(rate, ((logs[2] - logs[1])/160 - (logs[1] - logs[0])/80)/240)
        return float(1/(4*rate)) if rate > 1e-4 else float("inf")


def with_all_digits(phi):
    """phi, an Activation without free parameters, as a function of arrays: near 0 by its Taylor series where floats lose digits, as log(1 + t^2)."""
    sides = [side for side in (_taylor(phi, sign) for sign in (-1, 1)) if side]

    def values(x):
        found = np.array(phi(x), float)
        for sign, radius, coefficients in sides:
            near = (sign*x > 0) & (abs(x) < radius)
            found[near] = np.polynomial.polynomial.polyval(x[near], coefficients)
        return found

    return values if sides else phi


def _taylor(phi, sign):
    """(sign, radius, coefficients) of phi on that side of 0; None where floats are good enough, or there is no Taylor series."""
    low, high, smooth = next(piece for piece in phi.pieces if (piece[0] <= 0 < piece[1] if sign > 0 else piece[0] < 0 <= piece[1]))
    function = sp.lambdify(phi.symbol, smooth, _MODULES)
    end = float(high if sign > 0 else -low)
    try:
        with mpmath.workdps(60):
            places = [float(sign*2.0**-k) for k in range(3, 28, 3) if 2.0**-k < end]
            exact_values = [mpmath.mpf(function(mpmath.mpf(x))) for x in places]
            if all(abs(value - mpmath.mpf(float(found))) <= 1e-13*abs(value) for value, found in zip(exact_values, phi(np.array(places)), strict=True)):
                return None
            coefficients = [mpmath.mpf(c) for c in mpmath.taylor(function, 0, _TERMS)]
            floor = max(map(abs, coefficients))*mpmath.mpf(10)**-25
            coefficients = [c if abs(c) > floor else mpmath.mpf(0) for c in coefficients]

            def differs(x):
                value = mpmath.mpf(function(mpmath.mpf(x)))
                return abs(mpmath.polyval(coefficients[::-1], x) - value) > 1e-16*abs(value)

            radius = next((2.0**-k for k in range(2, 20) if 2.0**-k < end and not any(differs(sign*y*2.0**-k) for y in (1, .77, .5, .1, 1e-3, 1e-6))), None)
    except (ArithmeticError, AttributeError, NameError, TypeError, ValueError):
        return None
    return radius and (sign, radius, [float(c) for c in coefficients])
