"""Small functions that the kernels of all kinds of laws share."""
import math


def reciprocal(x: float, y: float) -> (float, float):
    """-1/z, to which m(z) is equal in double precision far from the support; z may be infinite."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    scale = max(abs(x), y)
    a = x/scale
    b = y/scale
    square = (a*a + b*b)*scale
    return -a/square, b/square


def pole(location: float, mass: float, x: float, y: float) -> (float, float):
    """mass/(location - z), an atom's share of m(z); at the atom itself its limit along the imaginary direction."""
    if mass == 0:
        return 0.0*x, 0.0*y
    re, im = reciprocal(x - location, y)
    if x == location and y == 0:
        return 0.0, math.inf
    return mass*re, mass*im


def pole_slope(location: float, mass: float, x: float, y: float) -> (float, float):
    """mass/(location - z)^2, the derivative of `pole` in z and minus that in the location."""
    if mass == 0:
        return 0.0*x, 0.0*y
    re, im = reciprocal(x - location, y)
    return mass*(re*re - im*im), 2*mass*re*im


def quotient(a_re: float, a_im: float, b_re: float, b_im: float) -> (float, float):
    """a/b without overflow or underflow of |b|^2; i times infinity where b = 0, the limit at an atom and at a hard edge."""
    scale = max(abs(b_re), abs(b_im))
    if scale == 0:
        return 0.0, math.inf
    c = b_re/scale
    d = b_im/scale
    square = (c*c + d*d)*scale
    return (a_re*c + a_im*d)/square, (a_im*c - a_re*d)/square
