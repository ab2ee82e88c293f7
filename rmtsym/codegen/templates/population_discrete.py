"""Expectations over a discrete population: atoms t_i > 0 with weights w_i, for the solver in population_search.py.

in:   s = sr + i si with si >= 0, ratio c, atoms t and weights w of length k, margin = 1 - c sum(w) (rounded once)
out:  `expectations`: u(s) = 1 - c E[t/(t-s)], 1 - h, Z'(s); `resolvents`: the moments of which m is made

One of two variants of the same functions (the other is population_power.py): a generated file holds one of them. Sums run in blocks,
so that rounding grows with the size and the number of the blocks, not with k. Imaginary parts are sums of terms of one sign and
keep their own relative accuracy.
"""
import math

from rmtsym.runtime.load import Array

__all__ = ["density_at_zero", "expectations", "has_density", "inverse_moment", "resolvents", "rounding"]

BLOCK = 64


def rounding() -> float:
    """Rounding of the expectations, relative to the sum of the magnitudes."""
    return 8.881784197001252e-16


def has_density() -> bool:
    """Atoms only."""
    return False


def expectations(sr: float, si: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float):
    """u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
    of the magnitudes that make Re u, to which its rounding is relative.
    """
    si2 = si*si
    near_r = 0.0
    near = 0.0
    mean_r = 0.0
    mean = 0.0
    square = 0.0
    fourth = 0.0
    third = 0.0
    start = 0
    while start < k:
        stop = min(k, start + BLOCK)
        a0 = 0.0
        a1 = 0.0
        a2 = 0.0
        a3 = 0.0
        a4 = 0.0
        a5 = 0.0
        a6 = 0.0
        for i in range(start, stop):
            d = t[i] - sr
            q = 1.0/(d*d + si2)
            a = w[i]*q
            b = a*t[i]
            e = b*t[i]
            f = e*q
            a0 += a*d
            a1 += a
            a2 += b*d
            a3 += b
            a4 += e
            a5 += f
            a6 += f*d
        near_r += a0
        near += a1
        mean_r += a2
        mean += a3
        square += a4
        fourth += a5
        third += a6
        start = stop
    ur = 1.0 - c*mean_r
    size = 1.0 + c*math.sqrt(square)
    height = 1.0 - c*square
    # Where |s| is small the constant part of the moments is known exactly: t/(t-s) = 1 + s/(t-s), t^2 = |t-s|^2 + 2 t sr - |s|^2.
    modulus = sr*sr + si2
    other = abs(margin) + c*math.sqrt(modulus*near)
    if other < size:
        size = other
        ur = margin - c*(sr*near_r - si2*near)
    if abs(margin) + c*(2.0*abs(sr)*mean + modulus*near) < 1.0 + c*square:
        height = margin - c*(2.0*sr*mean - modulus*near)
    return ur, -c*si*mean, height, height + 2.0*c*si2*fourth, -2.0*c*si*third, size


def resolvents(sr: float, si: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part."""
    si2 = si*si
    mean_r = 0.0
    mean = 0.0
    near_r = 0.0
    near = 0.0
    slope_r = 0.0
    slope = 0.0
    other_r = 0.0
    other = 0.0
    start = 0
    while start < k:
        stop = min(k, start + BLOCK)
        a0 = 0.0
        a1 = 0.0
        a2 = 0.0
        a3 = 0.0
        a4 = 0.0
        a5 = 0.0
        a6 = 0.0
        a7 = 0.0
        for i in range(start, stop):
            d = t[i] - sr
            q = 1.0/(d*d + si2)
            a = w[i]*q
            b = a*t[i]
            e = q*(d*d - si2)
            f = q*d
            a0 += b*d
            a1 += b
            a2 += a*d
            a3 += a
            a4 += b*e
            a5 += b*f
            a6 += a*e
            a7 += a*f
        mean_r += a0
        mean += a1
        near_r += a2
        near += a3
        slope_r += a4
        slope += a5
        other_r += a6
        other += a7
        start = stop
    return mean_r, si*mean, near_r, si*near, slope_r, 2.0*si*slope, other_r, 2.0*si*other


def inverse_moment(t: Array, w: Array, k: int) -> float:
    """E[1/t] over the atoms."""
    total = 0.0
    for i in range(k):
        total += w[i]/t[i]
    return total


def density_at_zero(margin: float, t: Array, w: Array, k: int) -> float:
    """The density at its edge 0, which is hard."""
    return math.inf
