"""E[phi(u) psi(v)] and E[phi'(u) psi'(v)] by two quadratures, one within the other, for what Mehler's series is too long for: |rho| near 1.

in:   tables of phi and psi (polynomials on panels), covariances
out:  values and derivatives

Given u, v is normal of width sqrt(det/q11): Gauss-Legendre on the panels of psi, none wider than that width allows. The mean over u runs over the panels
of phi and over those of psi as u sees them, finer about kinks of psi, which are smoothed to that width.
"""
import math

import numpy as np

from rmtsym.runtime.load import function, kernel
from rmtsym.runtime.mehler import legendre, panels

__all__ = ["Table", "by_panels"]

_NODES = 16
_FINE = (0.0, 1.5, 3.5, 6.0, 9.0)


class Table:
    """A Profile as polynomials on panels of [-reach, reach].

    ends (P + 1), phi and slope (P, 16): coefficients of powers of the place in the panel, -1 to 1; kinks: those within
    """

    def __init__(self, profile, reach):
        kinks = sorted({float(place) for place in profile.kinks if abs(place) < reach})
        self.kinks = np.array(kinks)
        self.jumps = np.array([(place, height) for place, height in profile.jumps if abs(place) < reach], float).reshape(-1, 2)
        self.ends = panels([profile.phi, profile.slope], np.unique([-reach, *kinks, 0.0, reach]), 0.1, kinks, not profile.has_pole, 2.0 if reach > 100 else 0.0)
        x, _ = legendre(_NODES)
        points = 0.5*(self.ends[1:] + self.ends[:-1])[:, None] + 0.5*np.diff(self.ends)[:, None]*x
        self.phi, self.slope = (np.ascontiguousarray(_monomials(f(points))) for f in (profile.phi, profile.slope))


def _monomials(values):
    """Coefficients of powers from values at the Gauss-Legendre nodes."""
    x, w = legendre(_NODES)
    coefficients = (np.polynomial.legendre.legvander(x, _NODES - 1)*w[:, None]).T*(np.arange(_NODES) + 0.5)[:, None] @ values.T
    change = np.zeros((_NODES, _NODES))
    for k in range(_NODES):
        change[:k + 1, k] = np.polynomial.legendre.leg2poly(np.eye(_NODES)[k, :k + 1])
    return (change @ coefficients).T


@function
def place_of(ends, x):
    """The panel of x."""
    low, high = 0, ends.size - 1
    while high - low > 1:
        middle = (low + high)//2
        if x < ends[middle]:
            high = middle
        else:
            low = middle
    return low


@function
def value_at(ends, powers, x):
    """The tabulated function at x."""
    k = place_of(ends, x)
    t = (2*x - ends[k] - ends[k + 1])/(ends[k + 1] - ends[k])
    total = 0.0
    for m in range(powers.shape[1] - 1, -1, -1):
        total = total*t + powers[k, m]
    return total


@function
def smoothed(ends, phi, slope, mean, width, reach, nodes, weights, t, f, g):
    """(E phi, E phi') of a normal variable of that mean and standard deviation."""
    if width <= 1e-12*abs(mean) or width <= 1e-290:
        return value_at(ends, phi, mean), value_at(ends, slope, mean)
    # in units of the width, or the place of a kink far off would blur the mean
    low, high = max(-reach, (ends[0] - mean)/width), min(reach, (ends[-1] - mean)/width)
    total, total_slope = 0.0, 0.0
    k = place_of(ends, mean + low*width)
    while k < ends.size - 1:
        start = (ends[k] - mean)/width
        if start >= high:
            break
        a, b = max(low, start), min(high, (ends[k + 1] - mean)/width)
        parts = max(1, math.ceil((b - a)/3.0))
        middle, half = 0.5*(ends[k + 1] + ends[k]), 0.5*(ends[k + 1] - ends[k])
        row, row_slope = phi[k], slope[k]
        h = 0.5*(b - a)/parts
        for part in range(parts):
            c = a + (2*part + 1)*h
            # all nodes of a panel at once: vector units take eight
            is_whole = parts == 1 and b - a >= 1.999999*half/width
            for m in range(_NODES):
                # a whole panel knows its places better than their distance from the mean does
                t[m] = nodes[m] if is_whole else min(max((mean + (c + h*nodes[m])*width - middle)/half, -1.0), 1.0)
                f[m], g[m] = row[_NODES - 1], row_slope[_NODES - 1]
            for p in range(_NODES - 2, -1, -1):
                for m in range(_NODES):
                    f[m] = f[m]*t[m] + row[p]
                    g[m] = g[m]*t[m] + row_slope[p]
            for m in range(_NODES):
                z = c + h*nodes[m]
                weight = weights[m]*h*math.exp(-0.5*z*z)
                total += weight*f[m]
                total_slope += weight*g[m]
        k += 1
    return 0.3989422804014327*total, 0.3989422804014327*total_slope


@function
def outer_ends(breaks, kinks, s1, s2, rho, root, other, reach, out):
    """Ends of the panels of x = u/s1, sorted, in `out`; returns how many."""
    count = 0
    for k in range(-6, 7):
        out[count] = reach*k/6
        count += 1
    for place in breaks:
        if abs(place) < reach*s1:
            out[count] = place/s1
            count += 1
    for place in other:
        if abs(place) < reach*s2*abs(rho):
            out[count] = place/(s2*rho)
            count += 1
    for place in kinks:
        for step in _FINE:
            for sign in (-1.0, 1.0):
                x = (place/s2 + sign*step*root)/rho
                if abs(x) < reach:
                    out[count] = x
                    count += 1
    out[:count].sort()
    return count


@kernel
def quadratures(q11, q12, q22, reach, ends, phi, slope, jumps, other_ends, psi, other_slope, other_kinks, other_jumps, nodes, weights, value, derivative):
    """Values and derivatives, one after the other."""
    t, f, g = np.empty(_NODES), np.empty(_NODES), np.empty(_NODES)
    line = np.empty(40 + ends.size + other_ends.size + 2*len(_FINE)*other_kinks.size)
    for i in range(q12.size):
        s1, s2 = math.sqrt(q11[i]), math.sqrt(q22[i])
        rho = min(max(q12[i]/(s1*s2), -1.0), 1.0)
        det = exact_determinant(q11[i], q12[i], q22[i])
        root = math.sqrt(max(det, 0.0))/(s1*s2)
        width = s2*root
        count = outer_ends(ends, other_kinks, s1, s2, rho, root, other_ends, reach, line)
        total, total_slope = 0.0, 0.0
        for k in range(count - 1):
            h = 0.5*(line[k + 1] - line[k])
            if h <= 1e-15*abs(line[k]):
                continue
            c = 0.5*(line[k + 1] + line[k])
            for m in range(nodes.size):
                x = c + h*nodes[m]
                weight = h*weights[m]*0.3989422804014327*math.exp(-0.5*x*x)
                mean, mean_slope = smoothed(other_ends, psi, other_slope, s2*rho*x, width, reach, nodes, weights, t, f, g)
                total += weight*mean*value_at(ends, phi, s1*x)
                total_slope += weight*mean_slope*value_at(ends, slope, s1*x)
        for k in range(jumps.shape[0]):
            place = jumps[k, 0]
            _, mean_slope = smoothed(other_ends, psi, other_slope, q12[i]/q11[i]*place, width, reach, nodes, weights, t, f, g)
            total_slope += jumps[k, 1]*mean_slope*0.3989422804014327/s1*math.exp(-0.5*place*place/q11[i])
            for j in range(other_jumps.shape[0]):
                # densities of both at their jumps
                gap = other_jumps[j, 0] - q12[i]/q11[i]*place
                density = math.exp(-0.5*(gap/width)**2)/width if width > 0.0 else (math.inf if gap == 0.0 else 0.0)
                total_slope += jumps[k, 1]*other_jumps[j, 1]*0.15915494309189535/s1*math.exp(-0.5*place*place/q11[i])*density
        for j in range(other_jumps.shape[0]):
            place = other_jumps[j, 0]
            _, mean_slope = smoothed(ends, phi, slope, q12[i]/q22[i]*place, s1*root, reach, nodes, weights, t, f, g)
            total_slope += other_jumps[j, 1]*mean_slope*0.3989422804014327/s2*math.exp(-0.5*place*place/q22[i])
        value[i] = total
        derivative[i] = total_slope


@function
def exact_determinant(a, b, c):
    """q11 q22 - q12^2 by exact products."""
    return (a*c - b*b) + (error_of_product(a, c) - error_of_product(b, b))


@function
def error_of_product(a, b):
    """a b - fl(a b) (Dekker)."""
    t = 134217729.0*a
    a_high = t - (t - a)
    a_low = a - a_high
    t = 134217729.0*b
    b_high = t - (t - b)
    b_low = b - b_high
    return ((a_high*b_high - a*b) + a_high*b_low + a_low*b_high) + a_low*b_low


def by_panels(profile, other, q11, q12, q22):
    """(values, derivatives) at arrays of one dimension, all variances positive. profile, other : Profiles of phi and psi."""
    value, derivative = np.empty(q12.size), np.empty(q12.size)
    nodes, weights = legendre(_NODES)
    # Tables as wide as needed and no wider, or small variances would lose digits: elements within factors of 4 share them.
    levels = [np.ceil(0.5*np.log2(q)).astype(int) for q in (q11, q22)]
    sides = [(which, level) for which, several in ((profile, levels[0]), (other, levels[1])) for level in np.unique(several)]
    reaches = {(which, level): which.reach(2.0**level) for which, level in sides}
    widest = max(reaches.values())
    tables = {(which, level): Table(which, 1.45*widest*2.0**level) for which, level in sides}
    for pair in np.unique(np.stack(levels, axis=1), axis=0):
        here = np.flatnonzero((levels[0] == pair[0]) & (levels[1] == pair[1]))
        first, second = tables[profile, pair[0]], tables[other, pair[1]]
        values, derivatives = np.empty(here.size), np.empty(here.size)
        reach = max(reaches[profile, pair[0]], reaches[other, pair[1]])
        quadratures(q11[here], q12[here], q22[here], reach, first.ends, first.phi, first.slope, first.jumps, second.ends, second.phi, second.slope,
                    second.kinks, second.jumps, nodes, weights, values, derivatives)
        value[here], derivative[here] = values, derivatives
    return value, derivative
