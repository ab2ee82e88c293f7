# Step: E[phi(u) phi(v)], (u, v) centred Gaussian of covariance q11, q12, q22.
#
#     phi(t) = Heaviside(t)
#     E[phi(u) phi(v)] = OrthantMoment(0, 0, q11, q12, q22)
#     E[phi'(u) phi'(v)] = 1/(2*pi*sqrt(q11*q22 - q12**2))
#
# Generated from derivations/activations/step.py by `rmtsym generate step` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, inlined, kernel


NAME = 'step'
TITLE = 'Step'
KIND = 'dual'
METHOD = 'closed'
PARAMETERS = ()
TILE = 128


@function
def phi_point(x: float) -> float:
    """phi between its jumps."""
    if x < 0:
        return 0.0
    return 1.0


@function
def phi_slope(x: float) -> float:
    """phi' between its jumps."""
    if x < 0:
        return 0.0
    return 0.0


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
def angle(y: float, x: float) -> float:
    """atan2(y, x) to two units in the last place, without branches; 0 at the origin."""
    a = abs(x)
    b = abs(y)
    large = max(a, b)
    small = min(a, b)
    is_steep = small > 0.41421356237309503*large
    # pi/4 + atan((small - large)/(small + large)) beyond tan(pi/8)
    top = small - large if is_steep else small
    bottom = small + large if is_steep else large
    t = top/(bottom if bottom > 0.0 else 1.0)
    z = t*t
    # the minimax polynomial of (atan(t)/t - 1)/t^2 on t^2 <= 0.1716
    p = 0.016285756855221028
    p = -0.034570561981427744 + z*p
    p = 0.04551593220626549 + z*p
    p = -0.05230454270650244 + z*p
    p = 0.05878928997834775 + z*p
    p = -0.06666424885738255 + z*p
    p = 0.07692296375032143 + z*p
    p = -0.09090908753500877 + z*p
    p = 0.11111111105155447 + z*p
    p = -0.14285714285659828 + z*p
    p = 0.19999999999999804 + z*p
    p = -0.3333333333333333 + z*p
    first = t + t*z*p
    first = (first + 3.061616997868383e-17) + 0.7853981633974483 if is_steep else first
    first = (1.5707963267948966 - first) + 6.123233995736766e-17 if b > a else first
    first = (3.141592653589793 - first) + 1.2246467991473532e-16 if x < 0.0 else first
    return -first if y < 0.0 else first


@inlined
def orthant_moment_0_0(q11: float, q12: float, q22: float) -> float:
    """E[u^0 v^0; u > 0, v > 0]."""
    root = math.sqrt(max(determinant(q11, q12, q22), 0.0))
    wedge = angle(root, -q12)
    return 0.15915494309189535*wedge


@inlined
def dual_point(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    det = max(determinant(q11, q12, q22), 0.0)
    v0 = orthant_moment_0_0(q11, q12, q22)
    s0 = 0.5/(math.pi*math.sqrt(det))
    return v0, s0, abs(v0), abs(s0)


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


@inlined
def dual_first(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 0.25
    s0 = math.inf
    return v0, s0, abs(v0), abs(s0)


@inlined
def dual_minus(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 0.0
    s0 = math.inf
    return v0, s0, abs(v0), abs(s0)


@inlined
def dual_origin(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 0.25
    s0 = math.inf
    return v0, s0, abs(v0), abs(s0)


@inlined
def dual_plus(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 0.5
    s0 = math.inf
    return v0, s0, abs(v0), abs(s0)


@inlined
def dual_second(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """Value, derivative, and the sums of the moduli of their terms."""
    v0 = 0.25
    s0 = math.inf
    return v0, s0, abs(v0), abs(s0)


@function
def dual_end(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """dual_point where the covariance is singular."""
    if q11 == 0.0 and q22 == 0.0:
        return dual_origin(q11, q12, q22)
    if q11 == 0.0:
        return dual_first(q11, q12, q22)
    if q22 == 0.0:
        return dual_second(q11, q12, q22)
    if q12 > 0.0:
        return dual_plus(q11, q12, q22)
    return dual_minus(q11, q12, q22)


@inlined
def is_end(q11: float, q12: float, q22: float) -> bool:
    """Is the covariance singular?"""
    return determinant(q11, q12, q22) <= 0.0


@function
def dual_whole(q11: float, q12: float, q22: float) -> (float, float, float, float):
    """dual_point, at the ends too."""
    if is_end(q11, q12, q22):
        return dual_end(q11, q12, q22)
    return dual_point(q11, q12, q22)


@kernel
def activation(x, out):
    for i in range(x.size):
        out[i] = phi_point(x[i])


@kernel
def activation_slope(x, out):
    for i in range(x.size):
        out[i] = phi_slope(x[i])


@kernel
def dual(q11, q12, q22, value, slope):
    outside, doubtful, singular = 0, 0, 0
    for i in range(q12.size):
        v, s, v_size, s_size = dual_point(q11[i], q12[i], q22[i])
        value[i] = v
        slope[i] = s
        is_special = is_singular(q11[i], q12[i], q22[i])
        singular += is_special
        doubtful += ((v != v) | (s != s)) & (not is_special)
    if singular:
        for i in range(q12.size):
            if is_singular(q11[i], q12[i], q22[i]):
                outside += is_outside(q11[i], q12[i], q22[i])
                v, s, v_size, s_size = dual_whole(q11[i], q12[i], q22[i])
                value[i] = v
                slope[i] = s
                doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
    return outside, doubtful


@kernel
def dual_sizes(q11, q12, q22, value, slope):
    for i in range(q12.size):
        _, _, value[i], slope[i] = dual_whole(q11[i], q12[i], q22[i])


@kernel
def dual_matrix(K, q, value, slope):
    n = q.size
    outside, doubtful, uneven = 0, 0, 0
    for i in range(n):
        v, s, v_size, s_size = dual_whole(q[i], q[i], q[i])
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
                    v, s, v_size, s_size = dual_point(q11, q12[j], q22[j])
                    row[j] = v
                    slopes[j] = s
                    is_special = is_singular(q11, q12[j], q22[j])
                    singular += is_special
                    doubtful += ((v != v) | (s != s)) & (not is_special)
                if singular:
                    for j in range(q12.size):
                        if is_singular(q11, q12[j], q22[j]):
                            outside += is_outside(q11, q12[j], q22[j])
                            v, s, v_size, s_size = dual_whole(q11, q12[j], q22[j])
                            row[j] = v
                            slopes[j] = s
                            doubtful += is_doubtful(v, v_size) | is_doubtful(s, s_size)
            for j in range(left, right):
                for i in range(top, min(j, bottom)):
                    uneven += K[i, j] != K[j, i]
                    value[j, i] = value[i, j]
                    slope[j, i] = slope[i, j]
    return outside, doubtful, uneven


def domain():
    """[(does the condition hold, parameter, what must hold)]."""
    return []


def kinks():
    """Where phi is not smooth."""
    return [0.0]


def jumps():
    """[(place, height)]."""
    return [(0.0, 1.0)]
