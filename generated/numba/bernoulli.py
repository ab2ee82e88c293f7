# Bernoulli law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     m*(z**2 - z) + p + z - 1 = 0
#
# Generated from derivations/bernoulli.py by `rmtsym generate bernoulli` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import function, kernel


NAME = 'bernoulli'
TITLE = 'Bernoulli law'
KIND = 'rational'
PARAMETERS = (('p', 'real', None),)


@function
def reciprocal(x: float, y: float) -> (float, float):
    """-1/z, to which m(z) is equal in double precision far from the support; z may be infinite."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    scale = max(abs(x), y)
    a = x/scale
    b = y/scale
    square = (a*a + b*b)*scale
    return -a/square, b/square


@function
def pole(location: float, mass: float, x: float, y: float) -> (float, float):
    """mass/(location - z), an atom's share of m(z); at the atom itself its limit along the imaginary direction."""
    if mass == 0:
        return 0.0*x, 0.0*y
    re, im = reciprocal(x - location, y)
    if x == location and y == 0:
        return 0.0, math.inf
    return mass*re, mass*im


@function
def quotient(a_re: float, a_im: float, b_re: float, b_im: float) -> (float, float):
    """a/b without overflow or underflow of |b|^2; i times infinity where b = 0, the limit at an atom and at a hard edge."""
    scale = max(abs(b_re), abs(b_im))
    if scale == 0:
        return 0.0, math.inf
    c = b_re/scale
    d = b_im/scale
    square = (c*c + d*d)*scale
    return (a_re*c + a_im*d)/square, (a_im*c - a_re*d)/square


@function
def stieltjes_point(x: float, y: float, p: float) -> (float, float):
    """m(x + iy) for y >= 0: a sum over the atoms."""
    re = 0.0
    im = 0.0
    u0_re, u0_im = pole(0.0, -p + 1, x, y)
    re += u0_re
    im += u0_im
    u1_re, u1_im = pole(1.0, p, x, y)
    re += u1_re
    im += u1_im
    if im < math.inf and abs(x) + y < 1e50:
        c_re = -x + (-p + 1)
        c_im = -y
        t1_re = x - 1
        t1_im = y
        t2_re = x*t1_re - y*t1_im
        t2_im = x*t1_im + y*t1_re
        b_re = t2_re
        b_im = t2_im
        re, _ = quotient(c_re, c_im, b_re, b_im)
    return re, im


@function
def density_point(x: float, p: float) -> float:
    """There is no continuous part."""
    return 0.0*x if math.isnan(x) else 0.0


@function
def pole_slope(location: float, mass: float, x: float, y: float) -> (float, float):
    """mass/(location - z)^2, the derivative of `pole` in z and minus that in the location."""
    if mass == 0:
        return 0.0*x, 0.0*y
    re, im = reciprocal(x - location, y)
    return mass*(re*re - im*im), 2*mass*re*im


@function
def stieltjes_gradient_point(x: float, y: float, p: float) -> (float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta."""
    re = 0.0
    im = 0.0
    u0_re, u0_im = pole(0.0, -p + 1, x, y)
    re += u0_re
    im += u0_im
    u1_re, u1_im = pole(1.0, p, x, y)
    re += u1_re
    im += u1_im
    if im < math.inf and abs(x) + y < 1e50:
        c_re = -x + (-p + 1)
        c_im = -y
        t1_re = x - 1
        t1_im = y
        t2_re = x*t1_re - y*t1_im
        t2_im = x*t1_im + y*t1_re
        b_re = t2_re
        b_im = t2_im
        re, _ = quotient(c_re, c_im, b_re, b_im)
    dz_re = 0.0
    dz_im = 0.0
    d0_re = 0.0
    d0_im = 0.0
    s0_re, s0_im = pole_slope(0.0, -p + 1, x, y)
    dz_re += s0_re
    dz_im += s0_im
    p0_re, p0_im = pole(0.0, -1.0, x, y)
    d0_re += p0_re
    d0_im += p0_im
    s1_re, s1_im = pole_slope(1.0, p, x, y)
    dz_re += s1_re
    dz_im += s1_im
    p1_re, p1_im = pole(1.0, 1.0, x, y)
    d0_re += p1_re
    d0_im += p1_im
    return re, im, dz_re, dz_im, d0_re, d0_im


@function
def density_gradient_point(x: float, p: float) -> (float, float, float):
    """There is no continuous part."""
    zero = 0.0*x if math.isnan(x) else 0.0
    return zero, zero, zero


@kernel
def stieltjes(z, out, p):
    for i in range(z.size):
        y = z[i].imag
        v0, v1 = stieltjes_point(z[i].real, abs(y), p)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, p):
    for i in range(x.size):
        v0 = density_point(x[i], p)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, p):
    for i in range(z.size):
        y = z[i].imag
        v0, v1, v2, v3, v4, v5 = stieltjes_gradient_point(z[i].real, abs(y), p)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)


@kernel
def density_gradient(x, out, dx, dparams, p):
    for i in range(x.size):
        v0, v1, v2 = density_gradient_point(x[i], p)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2


def domain(p):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (p > 0, 'p', 'p must be positive'),
        (p < 1, 'p', 'p must be less than 1'),
    ]


def support(p):
    """Intervals (lo, hi) of the continuous part."""
    return []


def edges(p):
    """Edges of the continuous part, ascending."""
    return []


def atoms(p):
    """[(location, mass)] with mass > 0."""
    return sorted((location, mass) for location, mass in [(0.0, -p + 1), (1.0, p)] if mass > 0)


def edge_powers(p):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return []


def terms(p):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(p - 1, 0, 0), (1, 1, 0), (-1, 1, 1), (1, 2, 1)]
