"""Edges of the spectrum of a sample covariance matrix, from the atoms of its population.

in:   ratio c > 0, distinct atoms 0 < t_1 < ... < t_K and their weights (what is missing to 1 lies at 0)
out:  edges x, ascending, with s = -1/v and the curvature at each

In s the support's complement is {h < 1}, h(s) = c E[t^2/(t-s)^2], and x = Z(s) = s (1 - c E[t/(t-s)]) with Z' = 1 - h. On every interval
between neighbouring atoms, and left and right of all, g = h^{-1/2} is concave (reverse Minkowski inequality for |t_i - s|), so
{g > 1} is one interval or none and Newton's steps for g = 1 from outside approach it monotonically: a slope of the wrong sign, or
two ends that pass each other, prove that there is no gap. Leaving atoms out raises g, so a gap that a few neighbours close is
closed; only gaps that survive them cost a sum over all atoms. Memory is linear in K.

Z' = 0 at an edge: an error e of s shifts x by O(e^2), so that edges are as accurate as one sum over the atoms.
[Silverstein & Choi, J. Multivariate Anal. 54 (1995) 295]
"""
import math
from fractions import Fraction

import numpy as np

from rmtsym.runtime.load import function, kernel
from rmtsym.runtime.special import hyp2f1_1b_parts

__all__ = ["margin_of", "population_edges", "power_law_edges"]

_BLOCK = 64
_NEIGHBOURS = (6, 48)
_EPSILON = 2.220446049250313e-16


@function
def _height(s, c, margin, t, w, first, stop):
    """1 - h(s) and c E[t^2/(t-s)^3] over atoms first..stop-1, in blocks. margin: 1 - c sum(w) over all of them, inf for fewer."""
    h = 0.0
    slope = 0.0
    near = 0.0
    mean = 0.0
    for start in range(first, stop, _BLOCK):
        a0 = 0.0
        a1 = 0.0
        a2 = 0.0
        a3 = 0.0
        for i in range(start, min(start + _BLOCK, stop)):
            q = 1.0/(t[i] - s)
            a = w[i]*q*q
            b = a*t[i]
            a0 += a
            a1 += b
            a2 += b*t[i]
            a3 += b*t[i]*q
        near += a0
        mean += a1
        h += a2
        slope += a3
    height = 1.0 - c*h
    # t^2 = (t-s)^2 + 2 t s - s^2 where s is small: exact near c = 1.
    if abs(margin) + c*(2.0*abs(s)*mean + s*s*near) < 1.0 + c*h:
        height = margin - c*(2.0*s*mean - s*s*near)
    return height, c*slope


@function
def _approach(s, other, sign, c, margin, t, w, first, stop):
    """Newton for g = h^{-1/2} = 1 from s, where g <= 1, in direction `sign` and not beyond `other`.

    Returns (s, True) at the root, (s, False) if {g > 1} is empty.
    """
    for _ in range(200):
        height, slope = _height(s, c, margin, t, w, first, stop)
        if -sign*slope <= 0.0:
            return s, False
        # 1 - g = (h - 1)/(root (1 + root)), root = h^{1/2};  g' = -h^{-3/2} c E[t^2/(t-s)^3]
        h = 1.0 - height
        new = s + height*h/((1.0 + math.sqrt(h))*slope)
        if sign*(new - other) > 0.0:
            return s, False
        # Beyond the root by rounding: the step leads back.
        if height >= 0.0 or abs(new - s) <= 1e-16*abs(s):
            return new, True
        s = new
    return s, True


@function
def _edge(s, c, margin, t, w, is_left):
    """Z(s) and 2/|Z''(s)|."""
    _, slope = _height(s, c, margin, t, w, 0, t.size)
    mean = 0.0
    square = 0.0
    for start in range(0, t.size, _BLOCK):
        a = 0.0
        b = 0.0
        for i in range(start, min(start + _BLOCK, t.size)):
            q = 1.0/(t[i] - s)
            a += w[i]*t[i]*q
            b += w[i]*t[i]*q*q
        mean += a
        square += b
    x = s*(1.0 - c*mean)
    if is_left and not abs(1.0 - c*mean) > 0.5:
        # h = 1 makes this the same number, a sum of positive terms: the lower edge stays positive and accurate near c = 1.
        x = s*s*c*square
    return x, 1.0/abs(slope)


@kernel
def _fill(c, margin, t, w, near, far, edges, s_values, kappas):
    """Fill the arrays with (x, s, 2/|Z''|) of every edge, ascending; return their number."""
    last = t.size - 1
    total = 0.0
    second = 0.0
    inverse = 0.0
    for i in range(t.size):
        total += w[i]
        second += w[i]*t[i]*t[i]
        inverse += w[i]/t[i]
    reach = math.sqrt(c*second)
    if margin == 0.0:
        edges[0] = 0.0
        s_values[0] = 0.0
        kappas[0] = 1.0/(c*inverse)
    else:
        # h >= 1 at both starts: the first atom alone, or all atoms as far away as the last.
        s, _ = _approach(min(t[0]*(1.0 - math.sqrt(c*w[0])), t[last] - reach), -np.inf, -1.0, c, margin, t, w, 0, t.size)
        s_values[0] = s
        edges[0], kappas[0] = _edge(s, c, margin, t, w, True)
    n = 1
    for i in range(last):
        low = t[i]*(1.0 + math.sqrt(c*w[i]))
        high = t[i + 1]*(1.0 - math.sqrt(c*w[i + 1]))
        # Two atoms alone: min of a/p^2 + b/(gap - p)^2 is (a^{1/3} + b^{1/3})^3/gap^2.
        cube = (c*w[i]*t[i]*t[i])**(1.0/3.0) + (c*w[i + 1]*t[i + 1]*t[i + 1])**(1.0/3.0)
        gap = t[i + 1] - t[i]
        is_open = low < high and cube*cube*cube < gap*gap
        for window in range(3):
            if not is_open:
                break
            reach_left = 0
            stop = t.size
            if window < 2:
                size = near if window == 0 else far
                reach_left = max(0, i + 1 - size)
                stop = min(t.size, i + 1 + size)
                if window == 1 and reach_left == 0 and stop == t.size:
                    continue
            # (With atoms left out the margin says nothing.)
            low, is_open = _approach(low, high, 1.0, c, math.inf, t, w, reach_left, stop)
            if is_open:
                high, is_open = _approach(high, low, -1.0, c, math.inf, t, w, reach_left, stop)
        if is_open:
            x, kappa = _edge(low, c, margin, t, w, False)
            y, other = _edge(high, c, margin, t, w, True)
            # A gap narrower than rounding is none.
            if y - x > 4.0*_EPSILON*y:
                edges[n] = x
                s_values[n] = low
                kappas[n] = kappa
                edges[n + 1] = y
                s_values[n + 1] = high
                kappas[n + 1] = other
                n += 2
    s, _ = _approach(max(t[last]*(1.0 + math.sqrt(c*w[last])), t[0] + reach), np.inf, 1.0, c, margin, t, w, 0, t.size)
    s_values[n] = s
    edges[n], kappas[n] = _edge(s, c, margin, t, w, False)
    return n + 1


def margin_of(c, w):
    """1 - c sum(w), rounded once; 0 if the rounding of the weights alone could make it so (a hard edge at 0)."""
    total = math.fsum(w)
    rest = math.fsum([*w, -total])
    margin = float(1 - Fraction(c)*(Fraction(total) + Fraction(rest)))
    return 0.0 if abs(margin) <= 4*_EPSILON else margin


def population_edges(c, t, w, margin=None):
    """Edges of the continuous spectrum for the atoms t > 0 (ascending, distinct) with weights w, sum(w) <= 1.

    margin : 1 - c sum(w) as from `margin_of`.
    Returns three float64 arrays of even length: edges x ascending (left, right, left, ...), s = -1/v and 2/|Z''(s)| at each.
    Where the margin is 0 the first edge is 0, a hard edge, with s = 0. Gaps narrower than 4 units in the last place are closed.
    Time: a few sums over all atoms for every gap that 48 neighbours on each side leave open.

    >>> population_edges(1.0, np.array([1.0]), np.array([1.0]))[0]
    array([0., 4.])
    """
    t = np.ascontiguousarray(t, dtype=float)
    w = np.ascontiguousarray(w, dtype=float)
    arrays = np.empty((3, 2*t.size))
    count = _fill(float(c), margin_of(c, w) if margin is None else margin, t, w, *_NEIGHBOURS, *arrays)
    return tuple(np.ascontiguousarray(row[:count]) for row in arrays)


def _power_moments(s, kind, b):
    """E[t/(t-s)], E[t^2/(t-s)^2], both also less 1, and E[t/(t-s)^2] at a real s off the population.

    kind "exponent": t = v^(1/b), v uniform on (0, 1); "tail": P(t > x) = x^-b.
    """
    q = b/(b + 1)
    if kind == "tail":
        f, _, d, _ = hyp2f1_1b_parts(b, s, 0.0, 1 - s, 0.0)
        rest = f - 1
        if abs(s) <= 0.5:
            rest = q*s*hyp2f1_1b_parts(b + 1, s, 0.0, 1 - s, 0.0)[0]
        return f, f + b*d, rest, rest + b*d, b*d/s if s else q
    w, other = 1/s, (s - 1)/s
    if abs(s) <= 1:
        f, _, d, _ = hyp2f1_1b_parts(b, w, 0.0, other, 0.0)
        return 1 - f, 1 - f + b*d, -f, b*d - f, b*d*w
    f, _, d, _ = hyp2f1_1b_parts(b + 1, w, 0.0, other, 0.0)
    return -q*w*f, b*w*d, -q*w*f - 1, b*w*d - 1, q*w*w*(f + (b + 1)*d)


def _bisect(is_inside, low, high):
    """The zero between low (not inside) and high (inside), both positive, by halving the digits and then the bits."""
    while True:
        middle = math.sqrt(low)*math.sqrt(high) if high > 2*low else 0.5*(low + high)
        if not low < middle < high:
            return middle
        if is_inside(middle):
            high = middle
        else:
            low = middle


def power_law_edges(c, kind, parameter):
    """Edges for a power-law population; kind "exponent": u^parameter on (0, 1), "tail": Pareto of that tail on (1, inf).

    Returns arrays as `population_edges` does. The left edge is 0 for c <= 1 and kind "exponent" (there s = 0), the right one is inf
    for kind "tail".
    """
    b = 1/parameter if kind == "exponent" else parameter
    margin = 1 - c

    def less(moment, rest):
        # 1 - c moment, rest = moment - 1
        return 1 - c*moment if 1 + c*abs(moment) < abs(margin) + c*abs(rest) else margin - c*rest

    def height(s):
        return less(*_power_moments(s, kind, b)[1:4:2])

    def edge(s, step):
        mean, _, rest, _, slope = _power_moments(s, kind, b)
        u = less(mean, rest)
        x = s*u if abs(u) > 0.5 else s*(s*c*slope)
        return x, s, abs(2*step/(height(s + 0.5*step) - height(s - 0.5*step)))

    if kind == "exponent":
        delta = _bisect(lambda d: height(1 + d) > 0, 1e-300, 4*(1 + c))
        right = edge(1 + delta, 0.01*delta)
        left = (0.0, 0.0, max(1 - parameter, 0.1) if c == 1 else 0.0)
        if c > 1:
            s = -_bisect(lambda d: height(-d) > 0, 1e-300, 4*c)
            left = edge(s, 0.01*s)
    else:
        right = (math.inf, math.inf, math.inf)
        if c == 1:
            left = (0.0, 0.0, (parameter + 1)/parameter)
        elif c < 0.5:
            delta = _bisect(lambda d: height(1 - d) > 0, 1e-300, 1.0)
            left = edge(1 - delta, 0.01*delta)
        elif c < 1:
            s = _bisect(lambda s: height(s) <= 0, 1e-300, 1.0)
            left = edge(s, 0.01*min(s, 1 - s))
        else:
            far = 1.0
            while height(-far) <= 0:
                far *= 16
            s = -_bisect(lambda d: height(-d) > 0, 1e-300, far)
            left = edge(s, 0.01*s)
    return tuple(np.array(row) for row in zip(left, right, strict=True))
