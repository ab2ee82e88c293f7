# Kesten-McKay law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     d + m**2*(d**2 - z**2) + m*z*(d - 2) - 1 = 0
#
# Generated from derivations/kesten_mckay.py by `rmtsym generate kesten_mckay` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.atoms import leading_atoms
from rmtsym.runtime.load import function, inlined, kernel


NAME = 'kesten_mckay'
TITLE = 'Kesten-McKay law'
KIND = 'quadratic'
PARAMETERS = (('d', 'real', None),)


@function
def setup(d: float) -> (float, float, float, float):
    """The edges, the root of the discriminant's leading coefficient, and the |z| beyond which m = -1/z in double precision."""
    upper = 2*math.sqrt(d - 1)
    lower = -upper
    lead = d
    far = max(1e50, 1e20*max(abs(lower), abs(upper)))
    return lower, upper, lead, far


@inlined
def physical_root(x: float, y: float, lower: float, upper: float) -> (float, float, float):
    """sqrt((z - lower)(z - upper)) with Im >= 0, on the real axis its limit from C+; and its squared modulus.

    Without branches, so that loops vectorise; where the squared modulus underflows the caller takes physical_root_scaled.
    """
    left = x - lower
    right = x - upper
    square_re = left*right - y*y
    square_im = y*(left + right)
    modulus = math.sqrt(square_re*square_re + square_im*square_im)
    large = math.sqrt(0.5*(modulus + abs(square_re)))
    small = 0.5*abs(square_im)/(large + 1e-300)
    root_re = large if square_re > 0 else small
    root_im = small if square_re > 0 else large
    root_re = -root_re if left + right < 0 else root_re
    return root_re, root_im, modulus


@inlined
def root_fast(x: float, y: float, lower: float, upper: float, lead: float, far: float, d: float) -> (float, float, bool):
    """The physical root for Im z >= 0, and whether the point needs care (stieltjes_point)."""
    r_re, r_im, modulus = physical_root(x, y, lower, upper)
    s_re = lead*r_re
    s_im = lead*r_im
    b_re = (d - 2)*x
    b_im = (d - 2)*y
    t1_re = x - d
    t1_im = y
    t2_re = x + d
    t2_im = y
    t3_re = t1_re*t2_re - t1_im*t2_im
    t3_im = t1_re*t2_im + t1_im*t2_re
    # Of the two forms (S - B)/(2A) and -2C/(B + S) the one in which B and S do not cancel.
    is_direct = b_re*s_re + b_im*s_im < 0
    top_re = s_re - b_re if is_direct else -2*d + 2
    top_im = s_im - b_im if is_direct else 0.0
    below_re = -2*t3_re if is_direct else b_re + s_re
    below_im = -2*t3_im if is_direct else b_im + s_im
    square = below_re*below_re + below_im*below_im
    share = 1/square
    is_special = not (modulus > 1e-140 and square > 1e-280 and abs(x) + y < far)
    return (top_re*below_re + top_im*below_im)*share, (top_im*below_re - top_re*below_im)*share, is_special


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
def physical_root_scaled(x: float, y: float, lower: float, upper: float) -> (float, float):
    """As physical_root, for points at which squares of the modulus leave the range of doubles."""
    left = x - lower
    right = x - upper
    square_re = left*right - y*y
    square_im = y*(left + right)
    modulus = math.hypot(square_re, square_im)
    large = math.sqrt(0.5*(modulus + abs(square_re)))
    small = 0.0 if large == 0 else 0.5*abs(square_im)/large
    root_re = large if square_re > 0 else small
    root_im = small if square_re > 0 else large
    return -root_re if left + right < 0 else root_re, root_im


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
def root_point(x: float, y: float, lower: float, upper: float, lead: float, d: float) -> (float, float, float, float):
    """The physical root m and S = 2Am + B, a square root of B^2 - 4AC, for Im z >= 0."""
    r_re, r_im = physical_root_scaled(x, y, lower, upper)
    s_re = lead*r_re
    s_im = lead*r_im
    b_re = (d - 2)*x
    b_im = (d - 2)*y
    t1_re = x - d
    t1_im = y
    t2_re = x + d
    t2_im = y
    t3_re = t1_re*t2_re - t1_im*t2_im
    t3_im = t1_re*t2_im + t1_im*t2_re
    # Of the two forms (S - B)/(2A) and -2C/(B + S) the one in which B and S do not cancel.
    is_direct = b_re*s_re + b_im*s_im < 0
    top_re = s_re - b_re if is_direct else -2*d + 2
    top_im = s_im - b_im if is_direct else 0.0
    below_re = -2*t3_re if is_direct else b_re + s_re
    below_im = -2*t3_im if is_direct else b_im + s_im
    m_re, m_im = quotient(top_re, top_im, below_re, below_im)
    return m_re, m_im, s_re, s_im


@function
def stieltjes_point(x: float, y: float, lower: float, upper: float, lead: float, far: float, d: float) -> (float, float):
    """m(x + iy) for y >= 0; y = 0 is the limit from C+."""
    if abs(x) + y > far:
        return reciprocal(x, y)
    m_re, m_im, _, _ = root_point(x, y, lower, upper, lead, d)
    return m_re, m_im


@function
def density_point(x: float, lower: float, upper: float, lead: float, far: float, d: float) -> float:
    """Im m(x + i0)/pi = sqrt(4AC - B^2)/(2 pi |A|) between the edges, zero outside."""
    inside = (x - lower)*(upper - x)
    below = abs(-(-d + x)*(d + x))
    value = lead*math.sqrt(abs(inside))/(2*math.pi*below)
    return 0.0 if inside < 0 else (math.inf if below == 0 else value)


@function
def stieltjes_gradient_point(x: float, y: float, lower: float, upper: float, lead: float, far: float, d: float) -> (float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta by implicit differentiation: -P_theta/P_m with P_m = S."""
    if abs(x) + y > far:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0
    m_re, m_im, s_re, s_im = root_point(x, y, lower, upper, lead, d)
    square = s_re*s_re + s_im*s_im
    t1_re = m_re*x - m_im*y
    t1_im = m_re*y + m_im*x
    t2_re = 2*t1_re + (-d + 2)
    t2_im = 2*t1_im
    t3_re = m_re*t2_re - m_im*t2_im
    t3_im = m_re*t2_im + m_im*t2_re
    p0_re = -t3_re
    p0_im = -t3_im
    t4_re = 2*d*m_re + x
    t4_im = 2*d*m_im + y
    t5_re = m_re*t4_re - m_im*t4_im
    t5_im = m_re*t4_im + m_im*t4_re
    p1_re = t5_re + 1
    p1_im = t5_im
    return m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square


@function
def density_gradient_point(x: float, lower: float, upper: float, lead: float, far: float, d: float) -> (float, float, float):
    """The density and its derivatives in x and in the parameters; zero off the support."""
    density = density_point(x, lower, upper, lead, far, d)
    if not (lower < x and x < upper):
        return density, density*0.0, density*0.0
    m_re, m_im, s_re, s_im = root_point(x, 0.0, lower, upper, lead, d)
    w1_re = 2*x*m_re + (-d + 2)
    w1_im = 2*x*m_im
    w2_re = m_re*w1_re - m_im*w1_im
    w2_im = m_re*w1_im + m_im*w1_re
    p0_re = -w2_re
    w3_re = 2*d*m_re + x
    w3_im = 2*d*m_im
    w4_re = m_re*w3_re - m_im*w3_im
    w4_im = m_re*w3_im + m_im*w3_re
    p1_re = w4_re + 1
    return density, p0_re/(math.pi*s_im), p1_re/(math.pi*s_im)


@kernel
def stieltjes(z, out, d):
    lower, upper, lead, far = setup(d)
    any_special = False
    for i in range(z.size):
        y = z[i].imag
        v0, v1, is_special = root_fast(z[i].real, abs(y), lower, upper, lead, far, d)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        any_special |= is_special
    if any_special:
        for i in range(z.size):
            y = z[i].imag
            v0, v1, is_special = root_fast(z[i].real, abs(y), lower, upper, lead, far, d)
            if is_special:
                v0, v1 = stieltjes_point(z[i].real, abs(y), lower, upper, lead, far, d)
                out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, d):
    lower, upper, lead, far = setup(d)
    for i in range(x.size):
        v0 = density_point(x[i], lower, upper, lead, far, d)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, d):
    lower, upper, lead, far = setup(d)
    for i in range(z.size):
        y = z[i].imag
        v0, v1, v2, v3, v4, v5 = stieltjes_gradient_point(z[i].real, abs(y), lower, upper, lead, far, d)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)


@kernel
def density_gradient(x, out, dx, dparams, d):
    lower, upper, lead, far = setup(d)
    for i in range(x.size):
        v0, v1, v2 = density_gradient_point(x[i], lower, upper, lead, far, d)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2


def domain(d):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (d > 1, 'd', 'd must be greater than 1'),
    ]


def support(d):
    """Intervals (lo, hi) of the continuous part."""
    lower, upper, _, _ = setup(d)
    return [(lower, upper)]


def edges(d):
    """Edges of the continuous part, ascending."""
    lower, upper, _, _ = setup(d)
    return [lower, upper]


def atoms(d):
    """[(location, mass)] with mass > 0."""
    return leading_atoms([d*d, 0, -1], [0, d - 2], centre=0.0, sheet=[1.0])


def edge_powers(d):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return [(2, 2)]


def terms(d):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(d - 1, 0, 0), (d - 2, 1, 1), (d*d, 0, 2), (-1, 2, 2)]
