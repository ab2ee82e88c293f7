"""A dual at one covariance, to the last digit: closed forms by mpmath. What a dual is not defined for.

in:   Forms (dual_forms.py), a covariance; an Activation
out:  (value, derivative) as floats; the variance from which on E phi(u)^2 is infinite

Every form is computed again with twice the digits until both numbers agree: where terms cancel, digits are added. A handful of values costs less in
this way than the compilation of kernels.
"""
import mpmath
import sympy as sp

from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment
from rmtsym.gaussian.dual_forms import Q

__all__ = ["exact", "largest_variance"]

_DIGITS = (30, 60, 120, 240, 480, 960)
_MODULES = [{kind.__name__: kind.number for kind in (BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment)}, "mpmath"]
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
