# Exponential: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
#
#     phi(t) = exp(scale*t)
#     E[phi(u) phi(v)] = exp(scale**2*(q11 + 2*q12 + q22)/2)
#     E[phi'(u) phi'(v)] = scale**2*exp(scale**2*(q11 + 2*q12 + q22)/2)
#
# Generated from derivations/activations/exp.py by `rmtsym generate exp` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, inlined, kernel


NAME = 'exp'
TITLE = 'Exponential'
KIND = 'dual'
METHOD = 'closed'
PARAMETERS = (('scale', 'real', 1.0),)
TILE = 128


@function
def phi_point(x: float, par_scale: float) -> float:
    """phi between its jumps."""
    return math.exp(par_scale*x)


@function
def phi_slope(x: float, par_scale: float) -> float:
    """phi' between its jumps."""
    return par_scale*math.exp(par_scale*x)


@function
def dual_point(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    t0 = par_scale*par_scale
    t1 = math.exp(0.5*t0*(q11 + 2*q12 + q22))
    v0 = t1
    s0 = t0*t1
    return v0, s0, abs(v0), abs(s0)


@inlined
def product_error(a: float, b: float) -> float:
    """a b - fl(a b), exact (Dekker)."""
    t = 134217729.0*a
    a_high = t - (t - a)
    a_low = a - a_high
    t = 134217729.0*b
    b_high = t - (t - b)
    b_low = b - b_high
    return ((a_high*b_high - a*b) + a_high*b_low + a_low*b_high) + a_low*b_low


@inlined
def determinant(q11: float, q12: float, q22: float) -> float:
    """q11 q22 - q12^2 to one unit in the last place: both products are exact. Negative for |rho| > 1."""
    return (q11*q22 - q12*q12) + (product_error(q11, q22) - product_error(q12, q12))


@inlined
def is_outside(q11: float, q12: float, q22: float) -> bool:
    """A negative variance, |rho| > 1 by more than rounding, or variances whose product leaves the range of doubles. NaN is not outside."""
    size = abs(q11*q22)
    is_extreme = (size > 1e300) | ((size < 1e-300) & (q11 > 0.0) & (q22 > 0.0))
    return (determinant(q11, q12, q22) < -2e-12*size) | (q11 < 0.0) | (q22 < 0.0) | is_extreme


@inlined
def is_singular(q11: float, q12: float, q22: float) -> bool:
    """Is the covariance singular, none, or beyond the range of doubles? Such elements are looked at once more."""
    return (determinant(q11, q12, q22) <= 0.0) | (q11 < 0.0) | (q11*q22 > 1e300)


@inlined
def is_doubtful(value: float, size: float) -> bool:
    """Did terms of that size cancel?"""
    return not size <= 160.0*abs(value)


@function
def dual_first(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    t0 = par_scale*par_scale
    t1 = math.exp(0.5*q22*t0)
    v0 = t1
    s0 = t0*t1
    return v0, s0, abs(v0), abs(s0)


@function
def dual_minus(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    t0 = par_scale*par_scale
    t1 = math.exp(0.5*t0*(math.sqrt(q11) - math.sqrt(q22))*(math.sqrt(q11) - math.sqrt(q22)))
    v0 = t1
    s0 = t0*t1
    return v0, s0, abs(v0), abs(s0)


@inlined
def dual_origin(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 1.0
    s0 = par_scale*par_scale
    return v0, s0, abs(v0), abs(s0)


@function
def dual_plus(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    t0 = par_scale*par_scale
    t1 = math.exp(0.5*t0*(math.sqrt(q11) + math.sqrt(q22))*(math.sqrt(q11) + math.sqrt(q22)))
    v0 = t1
    s0 = t0*t1
    return v0, s0, abs(v0), abs(s0)


@function
def dual_second(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    t0 = par_scale*par_scale
    t1 = math.exp(0.5*q11*t0)
    v0 = t1
    s0 = t0*t1
    return v0, s0, abs(v0), abs(s0)


@function
def dual_end(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """dual_point where the covariance is singular."""
    if q11 == 0.0 and q22 == 0.0:
        return dual_origin(q11, q12, q22, par_scale)
    if q11 == 0.0:
        return dual_first(q11, q12, q22, par_scale)
    if q22 == 0.0:
        return dual_second(q11, q12, q22, par_scale)
    if q12 > 0.0:
        return dual_plus(q11, q12, q22, par_scale)
    return dual_minus(q11, q12, q22, par_scale)


@inlined
def is_end(q11: float, q12: float, q22: float) -> bool:
    """Is the covariance singular?"""
    return determinant(q11, q12, q22) <= 0.0


@function
def dual_whole(q11: float, q12: float, q22: float, par_scale: float) -> (float, float, float, float):
    """dual_point, at the ends too."""
    if is_end(q11, q12, q22):
        return dual_end(q11, q12, q22, par_scale)
    return dual_point(q11, q12, q22, par_scale)


@kernel
def activation(x, out, par_scale):
    for i in range(x.size):
        out[i] = phi_point(x[i], par_scale)


@kernel
def activation_slope(x, out, par_scale):
    for i in range(x.size):
        out[i] = phi_slope(x[i], par_scale)


@kernel
def dual(q11, q12, q22, value, slope, par_scale):
    outside, doubtful, singular = 0, 0, 0
    for i in range(q12.size):
        v, s, v_size, s_size = dual_point(q11[i], q12[i], q22[i], par_scale)
        value[i] = v
        slope[i] = s
        is_special = is_singular(q11[i], q12[i], q22[i])
        singular += is_special
        doubtful += ((v != v) | (s != s)) & (not is_special)
    if singular:
        for i in range(q12.size):
            if is_singular(q11[i], q12[i], q22[i]):
                outside += is_outside(q11[i], q12[i], q22[i])
                v, s, v_size, s_size = dual_whole(q11[i], q12[i], q22[i], par_scale)
                value[i] = v
                slope[i] = s
                doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
    return outside, doubtful


@kernel
def dual_sizes(q11, q12, q22, value, slope, par_scale):
    for i in range(q12.size):
        _, _, value[i], slope[i] = dual_whole(q11[i], q12[i], q22[i], par_scale)


@kernel
def dual_matrix(K, q, value, slope, par_scale):
    n = q.size
    outside, doubtful, uneven = 0, 0, 0
    for i in range(n):
        v, s, v_size, s_size = dual_whole(q[i], q[i], q[i], par_scale)
        value[i, i] = v
        slope[i, i] = s
        outside += q[i] < 0.0
        doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
    # tiles: the mirror image is written while it is in cache
    for top in range(0, n, TILE):
        bottom = min(top + TILE, n)
        for left in range(top, n, TILE):
            right = min(left + TILE, n)
            for i in range(top, bottom):
                start = max(left, i + 1)
                q11, q12, q22, row, slopes = q[i], K[i, start:right], q[start:right], value[i, start:right], slope[i, start:right]
                singular = 0
                for j in range(q12.size):
                    v, s, v_size, s_size = dual_point(q11, q12[j], q22[j], par_scale)
                    row[j] = v
                    slopes[j] = s
                    is_special = is_singular(q11, q12[j], q22[j])
                    singular += is_special
                    doubtful += ((v != v) | (s != s)) & (not is_special)
                if singular:
                    for j in range(q12.size):
                        if is_singular(q11, q12[j], q22[j]):
                            outside += is_outside(q11, q12[j], q22[j])
                            v, s, v_size, s_size = dual_whole(q11, q12[j], q22[j], par_scale)
                            row[j] = v
                            slopes[j] = s
                            doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
            for j in range(left, right):
                for i in range(top, min(j, bottom)):
                    uneven += K[i, j] != K[j, i]
                    value[j, i] = value[i, j]
                    slope[j, i] = slope[i, j]
    return outside, doubtful, uneven


def domain(par_scale):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (par_scale > 0, 'scale', 'scale must be positive'),
    ]


def kinks(par_scale):
    """Where phi is not smooth."""
    return []


def jumps(par_scale):
    """[(place, height)]."""
    return []
