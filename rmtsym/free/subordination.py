"""Subordination: the fixed point that two free laws share, certified at every point.

in:   sources of two laws, or of one and an exponent; points in the coordinate y
out:  F, dF/dy and y_1 at the points, each with its certificate

    additive        y = z,      F = -1/m                             the law of A + U B U^T
    multiplicative  y = log z,  F = log((1 + s)/s), s = -1 - z m     the law of A^(1/2) U B U^T A^(1/2)
    convolution     y_1 + y_2 = y + F,  F = F_1(y_1) = F_2(y_2)      power t >= 1:  y_1 = y + (t - 1)(F_1(y_1) - y_1)

So y_1 is a fixed point of T(y_1) = y + h_2(y + h_1(y_1)), h = F - id, which maps the half-plane (the strip 0 < Im < pi) to itself. By Denjoy
and Wolff it has exactly one there, or one on the boundary with 0 <= T' < 1. Hence the certificate, whatever way a solution was found:
    Im y_j > 0 (more than rounding) and T(y_1) = y_1; or, for real y, all real, off the laws, and 0 <= T' < 1.
[Belinschi & Bercovici, J. Anal. Math. 101 (2007) 357]
"""
import math

import numpy as np

from rmtsym.runtime import subordination as kernels

__all__ = ["ADDITIVE", "MULTIPLICATIVE", "Pair", "Power", "Solution", "polish", "solve"]

EPS = np.finfo(float).eps
#: Newton's corrections, relative to the distance from the axis, whose square is rounding.
SMALL = 1e-8
_SPACING = 16           # one point of so many is solved from above, the others start from these
_ROUNDS = 6


class _Additive:
    """y = z, F = -1/m."""

    top = math.inf

    def points(self, y):
        return y

    def coordinate(self, z):
        return z

    def partner(self, y, y1, z, m, d, f, df, y2):
        kernels.additive_partner(y, y1, m, d, f, df, y2)

    def newton(self, y, y1, f1, df1, y2, z, m, d, *out):
        kernels.additive_newton(y, y1, f1, df1, y2, m, d, *out)

    def stieltjes(self, z, f, df):
        """(m, dm/dz)."""
        with np.errstate(all="ignore"):
            m = -1/f
            return m, m*m*df


class _Multiplicative:
    """y = log z, F = log((1 + s)/s)."""

    top = math.pi

    def points(self, y):
        z = np.empty_like(y)
        kernels.exponential(y, z)
        return z

    def coordinate(self, z):
        return np.log(z)

    def partner(self, *arguments):
        kernels.multiplicative_partner(*arguments)

    def newton(self, *arguments):
        kernels.multiplicative_newton(*arguments)

    def stieltjes(self, z, f, df):
        # u = 1 + s = 1/(1 - exp(-F)), in parts that keep the relative accuracy of Im F
        a, b = f.real, f.imag
        with np.errstate(all="ignore"):
            below = -np.expm1(-a) + 2*np.exp(-a)*np.sin(b/2)**2 + 1j*np.exp(-a)*np.where(b < math.pi, np.sin(b), 0)
            u = 1/below
            return -u/z, u*(1 - (1 - u)*df)/(z*z)


ADDITIVE, MULTIPLICATIVE = _Additive(), _Multiplicative()


class _Equation:
    def level(self, y1):
        """F_1(y_1)."""
        here = self.coordinate
        y1 = _closed(y1, here.top)
        z = here.points(y1)
        f, df, y2 = (np.empty_like(y1) for _ in range(3))
        here.partner(y1, y1, z, *self.sources[0].transform(z), f, df, y2)
        return f


class Pair(_Equation):
    """Two laws convolved."""

    def __init__(self, coordinate, first, second):
        self.coordinate, self.sources = coordinate, (first, second)

    def newton(self, y, y1):
        """Newton's correction of y_1, T', F, dF/dy, dy_1/dy and y_2."""
        here = self.coordinate
        f, df, y2 = (np.empty_like(y) for _ in range(3))
        out = tuple(np.empty_like(y) for _ in range(4))
        z = here.points(y1)
        here.partner(y, y1, z, *self.sources[0].transform(z), f, df, y2)
        z = here.points(_closed(y2, here.top))
        here.newton(y, y1, f, df, y2, z, *self.sources[1].transform(z), *out)
        step, slope, total, dy1 = out
        return step, slope, f - df*step, total, dy1, y2


class Power(_Equation):
    """One law to the power t >= 1: y_1 is the fixed point of T(y_1) = y/t + (1 - 1/t) F_1(y_1), which keeps the strip, too."""

    def __init__(self, coordinate, source, t):
        self.coordinate, self.sources, self.rest = coordinate, (source,), t - 1

    def newton(self, y, y1):
        here = self.coordinate
        f, df, y2 = (np.empty_like(y) for _ in range(3))
        z = here.points(y1)
        here.partner(y, y1, z, *self.sources[0].transform(z), f, df, y2)
        t = self.rest + 1
        slope = self.rest/t*df
        room = 1 - slope
        step = (y1 - y - self.rest*(f - y1))/(t*room)
        return step, slope, f - df*step, df/(t*room), 1/(t*room), y1


class Solution:
    """Arrays over the points: y1, f, df (dF/dy), dy1 (dy_1/dy), is_certified, residual (|y_1 - T|, relative)."""

    def __init__(self, count):
        self.y1, self.f, self.df, self.dy1 = (np.full(count, complex(np.nan, np.nan)) for _ in range(4))
        self.is_certified = np.zeros(count, bool)
        self.residual = np.full(count, np.inf)

    def put(self, where, other):
        for name in ("y1", "f", "df", "dy1", "is_certified", "residual"):
            getattr(self, name)[where] = getattr(other, name)


def _closed(y, top):
    """y, moved into the closed domain where rounding took it out."""
    if math.isinf(top):
        return np.where(y.imag < 0, y.real, y)
    return np.where(y.imag < 0, y.real, np.where(y.imag > top, y.real + 1j*top, y))


def polish(equation, y, guess, rounds=_ROUNDS):
    """Newton's method from a guess, and the certificate of what it comes to."""
    top = equation.coordinate.top
    found = Solution(y.size)
    active = np.arange(y.size)
    target, y1 = y, _closed(guess, top)
    last = np.full(y.size, np.inf)
    for turn in range(rounds):
        with np.errstate(all="ignore"):
            step, slope, f, df, dy1, y2 = equation.newton(target, y1)
            new = y1 - step
            size = np.abs(step)
            room = np.abs(1 - slope)
            # dy_1/dy = F_2'/(1 - T'): next to a pole of F_2 the rounding of y_2 counts F_2' times.
            scale = (np.abs(target) + np.abs(y1) + np.abs(f))*np.maximum(1, np.abs(dy1)*room)
            floor = 4*EPS*scale/room
            low = np.minimum(y1.imag, y2.imag)
            margin = low if math.isinf(top) else np.minimum(low, top - np.maximum(y1.imag, y2.imag))
            is_settled = (size <= SMALL*margin) | ((size <= 64*floor) & (np.abs(step.imag) <= SMALL*margin)) | ((size <= 64*floor) & (size >= .5*last))
            is_inside = (margin > 0) & (new.imag > 0) & ((target.imag > 0) & (low >= target.imag*(1 - 1e-6)) | (low > 64*floor) & (np.abs(slope) < 1 + 1e-6))
            is_done = is_settled & is_inside & (np.abs(step.imag) <= .1*margin)
            # One of y_1, y_2 well inside is enough: either is the fixed point of a map of its own. (The other may be on the axis to rounding.)
            wide = np.maximum(_depth(y1, top), _depth(y2, top))
            is_done |= ((target.imag == 0) & (wide > 1e6*floor) & (low >= -64*floor) & (np.abs(slope) < 1 - 1e-6)
                        & (size <= 64*floor) & ((size >= .5*last) | (size == 0)))
        if is_done.any():
            part = Solution(int(is_done.sum()))
            part.y1, part.f, part.df, part.dy1 = new[is_done], f[is_done], df[is_done], dy1[is_done]
            part.is_certified[:] = True
            part.residual = (size*room/scale)[is_done]
            found.put(active[is_done], part)
        rest = ~is_done & np.isfinite(new)
        if turn == rounds - 1 or not rest.any():
            break
        # A step out of the domain is cut to a part of the way to the boundary.
        new = np.where(new.imag <= 0, new.real + .1j*y1.imag, new)
        if math.isfinite(top):
            new = np.where(new.imag >= top, new.real + 1j*(top - .1*(top - y1.imag)), new)
        active, target, y1, last = active[rest], target[rest], new[rest], size[rest]
    return found


def _depth(y, top):
    """The distance from the boundary."""
    return y.imag if math.isinf(top) else np.minimum(y.imag, top - y.imag)


def _real(equation, y, guess, rounds=12):
    """The same for points on the boundary, whose solution lies there too: real arithmetic but for the kernels."""
    top = equation.coordinate.top
    found = Solution(y.size)
    y1 = guess.astype(complex)
    if math.isfinite(top):
        y1 = np.where(y1.imag > top/2, y1.real + 1j*top, y1.real + 0j)
    else:
        y1 = y1.real + 0j
    last = np.full(y.size, np.inf)
    for _ in range(rounds):
        with np.errstate(all="ignore"):
            step, slope, f, df, dy1, y2 = equation.newton(y, y1)
            size, room = np.abs(step.real), np.abs(1 - slope.real)
            scale = (np.abs(y) + np.abs(y1) + np.abs(f))*np.maximum(1, np.abs(dy1)*room)
            is_real = (slope.imag == 0) & (np.abs(step.imag) <= 8*EPS) & _is_boundary(y2, top)
            is_done = is_real & (slope.real >= 0) & (slope.real < 1) & (size*room <= 64*EPS*scale) & ((size >= .5*last) | (size <= SMALL*SMALL*scale) | (size == 0))
            is_done &= ~found.is_certified
            if is_done.any():
                part = Solution(int(is_done.sum()))
                part.y1, part.f, part.df, part.dy1 = (y1 - step.real)[is_done], f[is_done], df[is_done], dy1[is_done]
                part.is_certified[:] = True
                part.residual = (size*room/scale)[is_done]
                found.put(np.flatnonzero(is_done), part)
            if found.is_certified.all():
                break
            y1, last = y1.real - step.real + 1j*y1.imag, size
    return found


def _is_boundary(y, top):
    return (y.imag == 0) | ((np.abs(y.imag - top) <= 8*EPS*top) if math.isfinite(top) else False)


def _attempt(equation, y, guess, rounds=_ROUNDS):
    """polish, and for points on the boundary _real where that fails."""
    found = polish(equation, y, guess, rounds)
    rest = np.flatnonzero(~found.is_certified & _is_boundary(y, equation.coordinate.top))
    if rest.size:
        start = guess[rest]
        found.put(rest, _real(equation, y[rest], start))
    return found


def _descend(equation, y):
    """From points far up, or in the middle of the strip, where the map contracts, to y: a homotopy of certified solutions."""
    top = equation.coordinate.top
    found = Solution(y.size)
    active = np.arange(y.size)
    if math.isinf(top):
        reach = max([1e-3, *(abs(x) for source in equation.sources for x in (source.lowest, source.highest) if math.isfinite(x))])
        height = 4*(reach + np.abs(y.real)) + y.imag
    else:
        height = np.full(y.size, top/2)
    at = y.real + 1j*height
    y1 = at.copy()
    for _ in range(60):
        with np.errstate(all="ignore"):
            step, slope = equation.newton(at, y1)[:2]
            image = y1 - step*(1 - slope)
        y1 = _closed(np.where(np.isfinite(image), image, at), top)
    start = polish(equation, at, y1, 30)
    y1, dy1 = start.y1, start.dy1
    active = np.flatnonzero(start.is_certified)
    at, y1, dy1, ratio = at[active], y1[active], dy1[active], np.full(active.size, .125)
    for _ in range(400):
        if not active.size:
            break
        goal = y[active]
        final = _attempt(equation, goal, _inside(y1 + dy1*(goal - at), y1, top))
        found.put(active[final.is_certified], _part(final, final.is_certified))
        rest = ~final.is_certified
        active, goal, at, y1, dy1, ratio = active[rest], goal[rest], at[rest], y1[rest], dy1[rest], ratio[rest]
        if not active.size:
            break
        here = goal + (at - goal)*ratio
        part = polish(equation, here, _inside(y1 + dy1*(here - at), y1, top))
        good = part.is_certified
        at, y1, dy1 = (np.where(good, new, old) for new, old in ((here, at), (part.y1, y1), (part.dy1, dy1)))
        ratio = np.where(good, np.maximum(ratio**1.5, 1/64), np.sqrt(ratio))
        alive = (ratio < .99999) & (np.abs(at - goal) > 1e-18*np.abs(goal) + 1e-300)
        active, at, y1, dy1, ratio = active[alive], at[alive], y1[alive], dy1[alive], ratio[alive]
    return found


def _inside(guess, old, top):
    """A prediction that left the domain is replaced by one a tenth of the old distance from the boundary."""
    guess = np.where(np.isfinite(guess), guess, old)
    guess = np.where(guess.imag <= 0, guess.real + .1j*old.imag, guess)
    if math.isfinite(top):
        guess = np.where(guess.imag >= top, guess.real + 1j*(top - .1*(top - old.imag)), guess)
    return guess


def _part(solution, where):
    part = Solution(int(where.sum()))
    for name in ("y1", "f", "df", "dy1", "is_certified", "residual"):
        setattr(part, name, getattr(solution, name)[where])
    return part


def solve(equation, y, guess=None):
    """The Solution at coordinates y (complex, any order): a few points from above, their neighbours from them, what is left from above;
    or all from a guess.

    What no solution is certified at is NaN, and so marked.
    """
    found = Solution(y.size)
    if guess is not None:
        found = _attempt(equation, y, guess)
    elif y.size > 3*_SPACING:
        order = np.lexsort((y.imag, y.real))
        coarse = order[::_SPACING]
        found.put(coarse, _descend(equation, y[coarse]))
        place = np.arange(y.size)
        below = place//_SPACING*_SPACING
        above = np.minimum(below + _SPACING, (y.size - 1)//_SPACING*_SPACING)
        nearer = order[np.where(place - below <= above - place, below, above)]
        rest = np.flatnonzero(place % _SPACING != 0)
        start, points = nearer[rest], order[rest]
        guess = _inside(found.y1[start] + found.dy1[start]*(y[points] - y[start]), found.y1[start], equation.coordinate.top)
        # Two neighbours in the bulk: the line between them.
        left, right = order[below[rest]], order[above[rest]]
        share = np.divide(y[points].real - y[left].real, y[right].real - y[left].real, out=np.zeros(rest.size), where=y[right].real > y[left].real)
        line = found.y1[left] + share*(found.y1[right] - found.y1[left])
        is_bulk = (found.y1[left].imag > 0) & (found.y1[right].imag > 0) & (y[points].imag == 0) & (y[left].imag == 0) & (y[right].imag == 0)
        found.put(points, _attempt(equation, y[points], np.where(is_bulk, line, guess)))
    missing = np.flatnonzero(~found.is_certified)
    if missing.size:
        found.put(missing, _descend(equation, y[missing]))
    return found
