"""Sums of Mehler series, in the kernel language: numba runs them, CUDA files carry the translation of the first.

in:   coefficients of both sides, flat, one row an item; the rows of u and v; rho
out:  sum_m left[first, m] right[second, m] rho^(start + stride m)

[Mehler, J. Reine Angew. Math. 66 (1866) 161]
"""
import math

from rmtsym.runtime.load import Array, Vector, function, kernel

__all__ = ["mehler_points", "mehler_sum"]


@function
def mehler_sum(left: Array, right: Array, first: int, second: int, left_count: int, right_count: int, start: int, stride: int, tolerance: float,
               rho: float) -> float:
    """The sum, in four interleaved chains, up to where powers of rho are below the tolerance. Counts are multiples of four."""
    x = rho*rho if stride == 2 else rho
    terms = min(left_count, right_count)
    if abs(rho) < 1.0:
        power = math.log(tolerance)/math.log(max(abs(rho), 1e-300))
        terms = min(terms, 4*int(power/(4*stride)) + 4)
    square = x*x
    step = square*square
    i = first*left_count
    j = second*right_count
    a = 0.0
    b = 0.0
    c = 0.0
    d = 0.0
    m = terms - 4
    while m >= 0:
        a = a*step + left[i + m]*right[j + m]
        b = b*step + left[i + m + 1]*right[j + m + 1]
        c = c*step + left[i + m + 2]*right[j + m + 2]
        d = d*step + left[i + m + 3]*right[j + m + 3]
        m -= 4
    total = (a + square*c) + x*(b + square*d)
    return total*rho if start == 1 else total


@kernel
def mehler_points(left: Array, right: Array, first: Array, second: Array, left_count: int, right_count: int, start: int, stride: int, tolerance: float,
                  rho: Array, out: Vector) -> None:
    """The sums at arrays of rows (of integers) and correlations. Here, because numba's cache does not see changes in other files."""
    for i in range(rho.size):
        out[i] = mehler_sum(left, right, first[i], second[i], left_count, right_count, start, stride, tolerance, rho[i])
