# Compressed three-atom law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     m**3*(alpha**2*t*z + alpha**2*z**3 - alpha**2*z**2*(t + 1)) + m**2*(-alpha*t*(-alpha + p + q) + alpha*z**2*(3*alpha - 2)
#     + alpha*z*(-2*alpha*t - 2*alpha + p + q*t + t + 1)) + m*(z*(alpha - 1)*(3*alpha - 1) + (alpha - 1)*(-alpha*t - alpha + p
#     + q*t)) + (alpha - 1)**2 = 0
#
# Generated from derivations/compressed_three_atoms.py by `rmtsym generate compressed_three_atoms` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.algebraic import algebraic_shape
from rmtsym.runtime.load import function, kernel


NAME = 'compressed_three_atoms'
TITLE = 'Compressed three-atom law'
KIND = 'algebraic'
PARAMETERS = (('t', 'real', None), ('p', 'real', None), ('q', 'real', None), ('alpha', 'real', None))


@function
def outer(par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float):
    """|z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1."""
    rest = 0.0 + 1e-15
    n2 = abs(-2*par_alpha)
    n3 = abs(-par_alpha*par_alpha)
    lead = 1.0
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    gamma = max(gamma, math.sqrt(n3/lead))
    radius = min(0.4/gamma, 0.5)
    room = radius*(lead - radius*(n2 + radius*(n3))) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0
    bound1 = abs(par_p + par_q*par_t) + radius*(abs(par_alpha*par_p + par_alpha*par_q*par_t + par_alpha*par_t + par_alpha + par_p + par_q*par_t) + radius*(abs(par_alpha*(par_alpha*par_t + par_alpha + par_p + par_q*par_t + par_t + 1)) + radius*(abs(par_alpha*par_alpha*(par_t + 1)))))
    bound2 = abs(-par_alpha*par_t*(par_p + par_q)) + radius*(abs(-par_alpha*par_t*(par_alpha + 2*par_p + 2*par_q)) + radius*(abs(-par_alpha*par_t*(2*par_alpha + par_p + par_q)) + radius*(abs(-par_alpha*par_alpha*par_t))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach *= room/(reach*(bound1 + reach*(bound2)))
    return 1/(0.7*reach), radius


@function
def disc(x: float, y: float, m_re: float, m_im: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float):
    """dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none."""
    a0_re = (par_alpha - 1)*(par_alpha - 1)
    a0_im = 0.0
    t1_re = (3*par_alpha - 1)*x + (-par_alpha*par_t - par_alpha + par_p + par_q*par_t)
    t1_im = (3*par_alpha - 1)*y
    a1_re = (par_alpha - 1)*t1_re
    a1_im = (par_alpha - 1)*t1_im
    t2_re = (3*par_alpha - 2)*x + (-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t2_im = (3*par_alpha - 2)*y
    t3_re = x*t2_re - y*t2_im
    t3_im = x*t2_im + y*t2_re
    t4_re = t3_re - par_t*(-par_alpha + par_p + par_q)
    t4_im = t3_im
    a2_re = par_alpha*t4_re
    a2_im = par_alpha*t4_im
    t5_re = x - par_t
    t5_im = y
    t6_re = x*t5_re - y*t5_im
    t6_im = x*t5_im + y*t5_re
    t7_re = x - 1
    t7_im = y
    t8_re = t6_re*t7_re - t6_im*t7_im
    t8_im = t6_re*t7_im + t6_im*t7_re
    a3_re = par_alpha*par_alpha*t8_re
    a3_im = par_alpha*par_alpha*t8_im
    b0_re = 0.0
    b0_im = 0.0
    b1_re = (par_alpha - 1)*(3*par_alpha - 1)
    b1_im = 0.0
    t9_re = (6*par_alpha - 4)*x + (-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t9_im = (6*par_alpha - 4)*y
    b2_re = par_alpha*t9_re
    b2_im = par_alpha*t9_im
    t10_re = 3*x - 2*(par_t + 1)
    t10_im = 3*y
    t11_re = x*t10_re - y*t10_im
    t11_im = x*t10_im + y*t10_re
    t12_re = t11_re + par_t
    t12_im = t11_im
    b3_re = par_alpha*par_alpha*t12_re
    b3_im = par_alpha*par_alpha*t12_im
    c0_re = 0.0
    c0_im = 0.0
    c1_re = 0.0
    c1_im = 0.0
    c2_re = par_alpha*(3*par_alpha - 2)
    c2_im = 0.0
    t13_re = 3*x + (-par_t - 1)
    t13_im = 3*y
    c3_re = par_alpha*par_alpha*t13_re
    c3_im = par_alpha*par_alpha*t13_im
    d0_re = 0.0
    d0_im = 0.0
    d1_re = 0.0
    d1_im = 0.0
    d2_re = 0.0
    d2_im = 0.0
    d3_re = par_alpha*par_alpha
    d3_im = 0.0
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((abs(par_alpha - 1))*(abs(par_alpha - 1)) + size_m*((abs(par_alpha - 1))*(abs(-par_alpha*par_t - par_alpha + par_p + par_q*par_t) + size_z*(abs(3*par_alpha - 1))) + size_m*((abs(par_alpha))*(abs(-par_t*(-par_alpha + par_p + par_q)) + size_z*(abs(-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1) + size_z*(abs(3*par_alpha - 2)))) + size_m*((abs(x - (0.0)) + y)*(abs(par_alpha))*(abs(par_alpha))*(abs(x - (1.0)) + y)*(abs(x - (par_t)) + y)))))
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    b0_re += m_re*b1_re - m_im*b1_im
    b0_im += m_re*b1_im + m_im*b1_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    square = a1_re*a1_re + a1_im*a1_im
    rest = (abs(a0_re) + abs(a0_im)) + rounding
    n2 = (abs(a2_re) + abs(a2_im))
    n3 = (abs(a3_re) + abs(a3_im))
    lead = math.sqrt(square)
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    gamma = max(gamma, math.sqrt(n3/lead))
    radius = min(0.4/gamma, 1e100)
    room = radius*(lead - radius*(n2 + radius*(n3))) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0, 0.0, 0.0
    bound1 = (abs(b0_re) + abs(b0_im)) + radius*((abs(b1_re) + abs(b1_im)) + radius*((abs(b2_re) + abs(b2_im)) + radius*((abs(b3_re) + abs(b3_im)))))
    bound2 = (abs(c0_re) + abs(c0_im)) + (size_m + radius)*((abs(c1_re) + abs(c1_im)) + (size_m + radius)*((abs(c2_re) + abs(c2_im)) + (size_m + radius)*((abs(c3_re) + abs(c3_im)))))
    bound3 = (abs(d0_re) + abs(d0_im)) + (size_m + radius)*((abs(d1_re) + abs(d1_im)) + (size_m + radius)*((abs(d2_re) + abs(d2_im)) + (size_m + radius)*((abs(d3_re) + abs(d3_im)))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach = min(reach, math.pow(room/bound3, 1/3))
    reach *= room/(reach*(bound1 + reach*(bound2 + reach*(bound3))))
    return -(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, 0.7*reach, radius


@function
def newton(x: float, y: float, m_re: float, m_im: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float):
    """The Newton step P/P_m at m."""
    a0_re = (par_alpha - 1)*(par_alpha - 1)
    a0_im = 0.0
    t1_re = (3*par_alpha - 1)*x + (-par_alpha*par_t - par_alpha + par_p + par_q*par_t)
    t1_im = (3*par_alpha - 1)*y
    a1_re = (par_alpha - 1)*t1_re
    a1_im = (par_alpha - 1)*t1_im
    t2_re = (3*par_alpha - 2)*x + (-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t2_im = (3*par_alpha - 2)*y
    t3_re = x*t2_re - y*t2_im
    t3_im = x*t2_im + y*t2_re
    t4_re = t3_re - par_t*(-par_alpha + par_p + par_q)
    t4_im = t3_im
    a2_re = par_alpha*t4_re
    a2_im = par_alpha*t4_im
    t5_re = x - par_t
    t5_im = y
    t6_re = x*t5_re - y*t5_im
    t6_im = x*t5_im + y*t5_re
    t7_re = x - 1
    t7_im = y
    t8_re = t6_re*t7_re - t6_im*t7_im
    t8_im = t6_re*t7_im + t6_im*t7_re
    a3_re = par_alpha*par_alpha*t8_re
    a3_im = par_alpha*par_alpha*t8_im
    p_re = a3_re
    p_im = a3_im
    q_re = p_re
    q_im = p_im
    value_re = m_re*p_re - m_im*p_im + a2_re
    p_im = m_re*p_im + m_im*p_re + a2_im
    p_re = value_re
    slope_re = m_re*q_re - m_im*q_im + p_re
    q_im = m_re*q_im + m_im*q_re + p_im
    q_re = slope_re
    value_re = m_re*p_re - m_im*p_im + a1_re
    p_im = m_re*p_im + m_im*p_re + a1_im
    p_re = value_re
    slope_re = m_re*q_re - m_im*q_im + p_re
    q_im = m_re*q_im + m_im*q_re + p_im
    q_re = slope_re
    value_re = m_re*p_re - m_im*p_im + a0_re
    p_im = m_re*p_im + m_im*p_re + a0_im
    p_re = value_re
    share = 1/(q_re*q_re + q_im*q_im)
    return (p_re*q_re + p_im*q_im)*share, (p_im*q_re - p_re*q_im)*share


@function
def hop(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, radius: float,
        par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, bool):
    """The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere."""
    dx = x - disc_x
    dy = y - disc_y
    m_re = disc_re + slope_re*dx - slope_im*dy
    m_im = disc_im + slope_re*dy + slope_im*dx
    for _ in range(12):
        step_re, step_im = newton(x, y, m_re, m_im, par_t, par_p, par_q, par_alpha)
        m_re -= step_re
        m_im -= step_im
        if abs(step_re) + abs(step_im) <= 1e-4*radius:
            return m_re, m_im, math.hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius
    return m_re, m_im, False


@function
def march(x: float, y: float, limit: int, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float,
          reach: float, radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc."""
    for _ in range(limit):
        if not (reach > 0):
            break
        dx = x - disc_x
        dy = y - disc_y
        distance = math.hypot(dx, dy)
        if distance <= reach:
            m_re, m_im, is_found = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_t, par_p, par_q, par_alpha)
            if is_found:
                return m_re, m_im, True, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
            reach *= 0.5
            continue
        if distance <= 1e-22*abs(x) + 1e-290:
            break
        next_x = disc_x + dx*(reach/distance)
        next_y = disc_y + dy*(reach/distance)
        m_re, m_im, is_found = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_t, par_p, par_q, par_alpha)
        if not is_found:
            reach *= 0.5
            continue
        if next_x == disc_x and next_y == disc_y:
            break
        next_slope_re, next_slope_im, next_reach, next_radius = disc(next_x, next_y, m_re, m_im, par_t, par_p, par_q, par_alpha)
        if not (next_reach > 0):
            break
        disc_x = next_x
        disc_y = next_y
        disc_re = m_re
        disc_im = m_im
        slope_re = next_slope_re
        slope_im = next_slope_im
        reach = next_reach
        radius = next_radius
    return math.nan, math.nan, False, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


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
def settle(x: float, y: float, m_re: float, m_im: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im = newton(x, y, m_re, m_im, par_t, par_p, par_q, par_alpha)
        size = abs(step_re) + abs(step_im)
        if not (size < 1e300):
            break
        if size >= 0.5*previous and size <= 1e-6*(abs(m_re) + abs(m_im)):
            break
        m_re -= step_re
        m_im -= step_im
        if size <= 1e-16*(abs(m_re) + abs(m_im)) and abs(step_im) <= 1e-16*abs(m_im):
            break
        previous = size
    return m_re, m_im


@function
def descend(x: float, y: float, turn: float, far: float, far_radius: float,
            par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """As `march`, from a point so high that the root is next to -1/z; `turn` slants the way."""
    top_x = x
    top_y = y
    if not (math.hypot(x, y) >= far):
        top_x = x + turn*far
        top_y = far
    m_re, m_im = reciprocal(top_x, top_y)
    m_re, m_im = settle(top_x, top_y, m_re, m_im, par_t, par_p, par_q, par_alpha)
    # w - 1 = -(z m + 1)
    miss = math.hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re)
    slope_re, slope_im, reach, radius = disc(top_x, top_y, m_re, m_im, par_t, par_p, par_q, par_alpha)
    if not (miss < far_radius):
        reach = 0.0
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, par_t, par_p, par_q, par_alpha)


@function
def pinch(x: float, y: float, m_re: float, m_im: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float):
    """The step P_m/P_mm to a double root, and the square of the distance of its two roots."""
    a0_re = (par_alpha - 1)*(par_alpha - 1)
    a0_im = 0.0
    t1_re = (3*par_alpha - 1)*x + (-par_alpha*par_t - par_alpha + par_p + par_q*par_t)
    t1_im = (3*par_alpha - 1)*y
    a1_re = (par_alpha - 1)*t1_re
    a1_im = (par_alpha - 1)*t1_im
    t2_re = (3*par_alpha - 2)*x + (-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t2_im = (3*par_alpha - 2)*y
    t3_re = x*t2_re - y*t2_im
    t3_im = x*t2_im + y*t2_re
    t4_re = t3_re - par_t*(-par_alpha + par_p + par_q)
    t4_im = t3_im
    a2_re = par_alpha*t4_re
    a2_im = par_alpha*t4_im
    t5_re = x - par_t
    t5_im = y
    t6_re = x*t5_re - y*t5_im
    t6_im = x*t5_im + y*t5_re
    t7_re = x - 1
    t7_im = y
    t8_re = t6_re*t7_re - t6_im*t7_im
    t8_im = t6_re*t7_im + t6_im*t7_re
    a3_re = par_alpha*par_alpha*t8_re
    a3_im = par_alpha*par_alpha*t8_im
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((abs(par_alpha - 1))*(abs(par_alpha - 1)) + size_m*((abs(par_alpha - 1))*(abs(-par_alpha*par_t - par_alpha + par_p + par_q*par_t) + size_z*(abs(3*par_alpha - 1))) + size_m*((abs(par_alpha))*(abs(-par_t*(-par_alpha + par_p + par_q)) + size_z*(abs(-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1) + size_z*(abs(3*par_alpha - 2)))) + size_m*((abs(x - (0.0)) + y)*(abs(par_alpha))*(abs(par_alpha))*(abs(x - (1.0)) + y)*(abs(x - (par_t)) + y)))))
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    square = a2_re*a2_re + a2_im*a2_im
    share = -1/square if (abs(a0_re) + abs(a0_im)) > rounding else 0.0
    return (0.5*(a1_re*a2_re + a1_im*a2_im)/square, 0.5*(a1_im*a2_re - a1_re*a2_im)/square, (a0_re*a2_re + a0_im*a2_im)*share,
            (a0_im*a2_re - a0_re*a2_im)*share)


@function
def square_root(x: float, y: float) -> (float, float):
    """One square root of x + iy."""
    size = math.sqrt(0.5*(math.hypot(x, y) + abs(x)))
    if size == 0:
        return 0.0, 0.0
    if x >= 0:
        return size, 0.5*y/size
    return 0.5*y/size, size


@function
def pair(x: float, y: float, near_re: float, near_im: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float):
    """The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead."""
    m_re = near_re
    m_im = near_im
    for _ in range(30):
        step_re, step_im, _, _ = pinch(x, y, m_re, m_im, par_t, par_p, par_q, par_alpha)
        m_re -= step_re
        m_im -= step_im
        if not (abs(step_re) + abs(step_im) > 1e-15*(abs(m_re) + abs(m_im))):
            break
    if y == 0 and abs(m_im) <= 1e-9*abs(m_re):
        m_im = 0.0
    _, _, square_re, square_im = pinch(x, y, m_re, m_im, par_t, par_p, par_q, par_alpha)
    size = math.hypot(near_re, near_im)
    if not (math.hypot(m_re - near_re, m_im - near_im) <= 1e-2*size):
        if size > 1e6:
            return 0.0, math.inf                     # an atom or a hard edge
        if x == 0 and y == 0 and size < 1e-50:
            return 0.0, 0.0
        return math.nan, math.nan
    root_re, root_im = square_root(square_re, square_im)
    if root_re*(near_re - m_re) + root_im*(near_im - m_im) < 0:
        root_re = -root_re
        root_im = -root_im
    return m_re + root_re, max(m_im + root_im, 0.0)


@function
def follow(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float,
           radius: float, far: float, far_radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too."""
    m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = march(
        x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, par_t, par_p, par_q, par_alpha)
    turn = 0.0
    for _ in range(3):
        if is_found or not (far > 0):
            break
        m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = descend(x, y, turn, far, far_radius, par_t, par_p, par_q, par_alpha)
        # It ends at a double root of the target, or the way has met one of another pair of sheets: then another way is tried.
        if not is_found and math.hypot(x - disc_x, y - disc_y) <= 1e-10*(abs(x) + y) + 1e-200:
            m_re, m_im = pair(x, y, disc_re, disc_im, par_t, par_p, par_q, par_alpha)
            return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
        turn = 0.37 if turn == 0 else -0.61
    if is_found:
        if y == 0 and math.hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius:
            m_im = 0.0
        m_re, m_im = settle(x, y, m_re, m_im, par_t, par_p, par_q, par_alpha)
    if not (m_im >= 0):
        m_re = math.nan
        m_im = math.nan
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    if abs(x) + y > 1e50:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = follow(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float, float, float, float, float, float):
    """Im m(x + i0)/pi."""
    _, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
    return m_im/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_gradient_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta by implicit differentiation."""
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
    if abs(x) + y > 1e50:
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    t1_re = m_re*x - m_im*y
    t1_im = m_re*y + m_im*x
    t2_re = 3*par_alpha*par_alpha*x - 3*par_alpha*par_alpha*(par_t + 1)
    t2_im = 3*par_alpha*par_alpha*y
    t3_re = x*t2_re - y*t2_im
    t3_im = x*t2_im + y*t2_re
    t4_re = t3_re + 3*par_alpha*par_alpha*par_t
    t4_im = t3_im
    t5_re = t1_re*t4_re - t1_im*t4_im
    t5_im = t1_re*t4_im + t1_im*t4_re
    t6_re = 2*par_alpha*(3*par_alpha - 2)*x + 2*par_alpha*(-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t6_im = 2*par_alpha*(3*par_alpha - 2)*y
    t7_re = x*t6_re - y*t6_im
    t7_im = x*t6_im + y*t6_re
    t8_re = t5_re + t7_re - 2*par_alpha*par_t*(-par_alpha + par_p + par_q)
    t8_im = t5_im + t7_im
    t9_re = m_re*t8_re - m_im*t8_im
    t9_im = m_re*t8_im + m_im*t8_re
    s_re = t9_re + (par_alpha - 1)*(3*par_alpha - 1)*x + (par_alpha - 1)*(-par_alpha*par_t - par_alpha + par_p + par_q*par_t)
    s_im = t9_im + (par_alpha - 1)*(3*par_alpha - 1)*y
    square = s_re*s_re + s_im*s_im
    t10_re = 3*par_alpha*par_alpha*x - 2*par_alpha*par_alpha*(par_t + 1)
    t10_im = 3*par_alpha*par_alpha*y
    t11_re = x*t10_re - y*t10_im
    t11_im = x*t10_im + y*t10_re
    t12_re = t11_re + par_alpha*par_alpha*par_t
    t12_im = t11_im
    t13_re = m_re*t12_re - m_im*t12_im
    t13_im = m_re*t12_im + m_im*t12_re
    t14_re = 2*par_alpha*(3*par_alpha - 2)*x + t13_re + par_alpha*(-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t14_im = 2*par_alpha*(3*par_alpha - 2)*y + t13_im
    t15_re = m_re*t14_re - m_im*t14_im
    t15_im = m_re*t14_im + m_im*t14_re
    t16_re = t15_re + (par_alpha - 1)*(3*par_alpha - 1)
    t16_im = t15_im
    t17_re = m_re*t16_re - m_im*t16_im
    t17_im = m_re*t16_im + m_im*t16_re
    p0_re = t17_re
    p0_im = t17_im
    t18_re = par_alpha*par_alpha*x - par_alpha*par_alpha
    t18_im = par_alpha*par_alpha*y
    t19_re = t1_re*t18_re - t1_im*t18_im
    t19_im = t1_re*t18_im + t1_im*t18_re
    t20_re = -par_alpha*(-2*par_alpha + par_q + 1)*x + t19_re + par_alpha*(-par_alpha + par_p + par_q)
    t20_im = -par_alpha*(-2*par_alpha + par_q + 1)*y + t19_im
    t21_re = m_re*t20_re - m_im*t20_im
    t21_im = m_re*t20_im + m_im*t20_re
    t22_re = t21_re - (-par_alpha + par_q)*(par_alpha - 1)
    t22_im = t21_im
    t23_re = m_re*t22_re - m_im*t22_im
    t23_im = m_re*t22_im + m_im*t22_re
    p1_re = -t23_re
    p1_im = -t23_im
    t24_re = par_alpha*x - par_alpha*par_t
    t24_im = par_alpha*y
    t25_re = m_re*t24_re - m_im*t24_im
    t25_im = m_re*t24_im + m_im*t24_re
    t26_re = t25_re + (par_alpha - 1)
    t26_im = t25_im
    t27_re = m_re*t26_re - m_im*t26_im
    t27_im = m_re*t26_im + m_im*t26_re
    p2_re = t27_re
    p2_im = t27_im
    t28_re = par_alpha*x - par_alpha
    t28_im = par_alpha*y
    t29_re = m_re*t28_re - m_im*t28_im
    t29_im = m_re*t28_im + m_im*t28_re
    t30_re = t29_re + (par_alpha - 1)
    t30_im = t29_im
    t31_re = m_re*t30_re - m_im*t30_im
    t31_im = m_re*t30_im + m_im*t30_re
    p3_re = par_t*t31_re
    p3_im = par_t*t31_im
    t32_re = 2*par_alpha*x - 2*par_alpha*(par_t + 1)
    t32_im = 2*par_alpha*y
    t33_re = x*t32_re - y*t32_im
    t33_im = x*t32_im + y*t32_re
    t34_re = t33_re + 2*par_alpha*par_t
    t34_im = t33_im
    t35_re = t1_re*t34_re - t1_im*t34_im
    t35_im = t1_re*t34_im + t1_im*t34_re
    t36_re = (6*par_alpha - 2)*x + (-4*par_alpha*par_t - 4*par_alpha + par_p + par_q*par_t + par_t + 1)
    t36_im = (6*par_alpha - 2)*y
    t37_re = x*t36_re - y*t36_im
    t37_im = x*t36_im + y*t36_re
    t38_re = t35_re + t37_re - par_t*(-2*par_alpha + par_p + par_q)
    t38_im = t35_im + t37_im
    t39_re = m_re*t38_re - m_im*t38_im
    t39_im = m_re*t38_im + m_im*t38_re
    t40_re = t39_re + (6*par_alpha - 4)*x + (-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1)
    t40_im = t39_im + (6*par_alpha - 4)*y
    t41_re = m_re*t40_re - m_im*t40_im
    t41_im = m_re*t40_im + m_im*t40_re
    p4_re = t41_re + 2*(par_alpha - 1)
    p4_im = t41_im
    return m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square, -(p2_re*s_re + p2_im*s_im)/square, -(p2_im*s_re - p2_re*s_im)/square, -(p3_re*s_re + p3_im*s_im)/square, -(p3_im*s_re - p3_re*s_im)/square, -(p4_re*s_re + p4_im*s_im)/square, -(p4_im*s_re - p4_re*s_im)/square, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_gradient_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_t: float, par_p: float, par_q: float, par_alpha: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """The density and its derivatives in x and in the parameters."""
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
    if v1 == 0:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    return v1/math.pi, v3/math.pi, v5/math.pi, v7/math.pi, v9/math.pi, v11/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@kernel
def stieltjes(z, out, par_t, par_p, par_q, par_alpha):
    far, far_radius = outer(par_t, par_p, par_q, par_alpha)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(z.size):
        y = z[i].imag
        v0, v1, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, par_t, par_p, par_q, par_alpha):
    far, far_radius = outer(par_t, par_p, par_q, par_alpha)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, par_t, par_p, par_q, par_alpha):
    far, far_radius = outer(par_t, par_p, par_q, par_alpha)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(z.size):
        y = z[i].imag
        v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        dparams[1, i] = complex(v6, -v7 if y < 0 else v7)
        dparams[2, i] = complex(v8, -v9 if y < 0 else v9)
        dparams[3, i] = complex(v10, -v11 if y < 0 else v11)


@kernel
def density_gradient(x, out, dx, dparams, par_t, par_p, par_q, par_alpha):
    far, far_radius = outer(par_t, par_p, par_q, par_alpha)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, v1, v2, v3, v4, v5, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_gradient_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_t, par_p, par_q, par_alpha)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        dparams[1, i] = v3
        dparams[2, i] = v4
        dparams[3, i] = v5


def domain(par_t, par_p, par_q, par_alpha):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (par_t > 1, 't', 't must be greater than 1'),
        (par_p > 0, 'p', 'p must be positive'),
        (par_q > 0, 'q', 'q must be positive'),
        (par_alpha > 0, 'alpha', 'alpha = k/n must be positive'),
        (par_alpha <= 1, 'alpha', 'alpha must be at most 1'),
        (par_p + par_q < 1, 'p', 'p + q must be less than 1'),
    ]


def support(par_t, par_p, par_q, par_alpha):
    """Intervals (lo, hi) of the continuous part."""
    return algebraic_shape(terms(par_t, par_p, par_q, par_alpha), stieltjes, (par_t, par_p, par_q, par_alpha)).support


def edges(par_t, par_p, par_q, par_alpha):
    """Edges of the continuous part, ascending."""
    return algebraic_shape(terms(par_t, par_p, par_q, par_alpha), stieltjes, (par_t, par_p, par_q, par_alpha)).edges


def atoms(par_t, par_p, par_q, par_alpha):
    """[(location, mass)] with mass > 0."""
    return algebraic_shape(terms(par_t, par_p, par_q, par_alpha), stieltjes, (par_t, par_p, par_q, par_alpha)).atoms


def edge_powers(par_t, par_p, par_q, par_alpha):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return algebraic_shape(terms(par_t, par_p, par_q, par_alpha), stieltjes, (par_t, par_p, par_q, par_alpha)).edge_powers


def terms(par_t, par_p, par_q, par_alpha):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [((par_alpha - 1)*(par_alpha - 1), 0, 0), ((par_alpha - 1)*(-par_alpha*par_t - par_alpha + par_p + par_q*par_t), 0, 1), ((par_alpha - 1)*(3*par_alpha - 1), 1, 1), (-par_alpha*par_t*(-par_alpha + par_p + par_q), 0, 2), (par_alpha*(-2*par_alpha*par_t - 2*par_alpha + par_p + par_q*par_t + par_t + 1), 1, 2), (par_alpha*(3*par_alpha - 2), 2, 2), (par_alpha*par_alpha*par_t, 1, 3), (-par_alpha*par_alpha*(par_t + 1), 2, 3), (par_alpha*par_alpha, 3, 3)]
