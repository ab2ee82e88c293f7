# Sum of two projections. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     m**2*(-z**4 + 4*z**3 - 5*z**2 + 2*z) + m*(-2*z**2*(p + q - 1) + 4*z*(p + q - 1) - 2*(p + q - 1)) + z**2 - 2*z - (p - q -
#     1)*(p - q + 1) = 0
#
# Generated from derivations/sum_of_projections.py by `rmtsym generate sum_of_projections` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.algebraic import algebraic_shape
from rmtsym.runtime.load import function, kernel


NAME = 'sum_of_projections'
TITLE = 'Sum of two projections'
KIND = 'algebraic'
PARAMETERS = (('p', 'real', None), ('q', 'real', None))


@function
def outer(par_p: float, par_q: float) -> (float, float):
    """|z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1."""
    rest = 0.0 + 1e-15
    n2 = 1.0
    lead = 2.0
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    radius = min(0.4/gamma, 0.5)
    room = radius*(lead - radius*(n2)) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0
    bound1 = abs(2*(par_p + par_q)) + radius*(abs(2*(par_p + par_q + 3)) + radius*(4.0))
    bound2 = abs(-par_p*par_p + 2*par_p*par_q - 4*par_p - par_q*par_q - 4*par_q) + radius*(abs(-2*(2*par_p + 2*par_q + 3)) + radius*(5.0))
    bound3 = abs(2*(par_p + par_q)) + radius*(abs(2*(par_p + par_q + 1)) + radius*(2.0))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach = min(reach, math.pow(room/bound3, 1/3))
    reach *= room/(reach*(bound1 + reach*(bound2 + reach*(bound3))))
    return 1/(0.7*reach), radius


@function
def disc(x: float, y: float, m_re: float, m_im: float, par_p: float, par_q: float) -> (float, float, float, float):
    """dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none."""
    t1_re = x + (-par_p + par_q - 1)
    t1_im = y
    t2_re = x + (par_p - par_q - 1)
    t2_im = y
    t3_re = t1_re*t2_re - t1_im*t2_im
    t3_im = t1_re*t2_im + t1_im*t2_re
    a0_re = t3_re
    a0_im = t3_im
    t4_re = x - 1
    t4_im = y
    t5_re = t4_re*t4_re - t4_im*t4_im
    t5_im = 2*t4_re*t4_im
    a1_re = (-2*par_p - 2*par_q + 2)*t5_re
    a1_im = (-2*par_p - 2*par_q + 2)*t5_im
    t6_re = x - 2
    t6_im = y
    t7_re = x*t6_re - y*t6_im
    t7_im = x*t6_im + y*t6_re
    t8_re = t7_re*t5_re - t7_im*t5_im
    t8_im = t7_re*t5_im + t7_im*t5_re
    a2_re = -t8_re
    a2_im = -t8_im
    b0_re = 2*x - 2
    b0_im = 2*y
    b1_re = (-4*par_p - 4*par_q + 4)*t4_re
    b1_im = (-4*par_p - 4*par_q + 4)*t4_im
    t9_re = 2*x - 4
    t9_im = 2*y
    t10_re = x*t9_re - y*t9_im
    t10_im = x*t9_im + y*t9_re
    t11_re = t10_re + 1
    t11_im = t10_im
    t12_re = t4_re*t11_re - t4_im*t11_im
    t12_im = t4_re*t11_im + t4_im*t11_re
    b2_re = -2*t12_re
    b2_im = -2*t12_im
    c0_re = 1.0
    c0_im = 0.0
    c1_re = -2*par_p - 2*par_q + 2
    c1_im = 0.0
    t13_re = -6*x + 12
    t13_im = -6*y
    t14_re = x*t13_re - y*t13_im
    t14_im = x*t13_im + y*t13_re
    c2_re = t14_re - 5
    c2_im = t14_im
    d0_re = 0.0
    d0_im = 0.0
    d1_re = 0.0
    d1_im = 0.0
    d2_re = -4*x + 4
    d2_im = -4*y
    e0_re = 0.0
    e0_im = 0.0
    e1_re = 0.0
    e1_im = 0.0
    e2_re = -1.0
    e2_im = 0.0
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*(((abs(par_p - par_q - 1) + size_z*(1.0))*(abs(t1_re) + abs(t1_im) + 1e-15*(abs(-par_p + par_q - 1) + size_z*(1.0))) + (abs(t2_re) + abs(t2_im) + 1e-15*(abs(par_p - par_q - 1) + size_z*(1.0)))*(abs(-par_p + par_q - 1) + size_z*(1.0))) + size_m*((2.0)*(abs(x - (1.0)) + y)*(abs(x - (1.0)) + y)*(abs(par_p + par_q - 1)) + size_m*((1.0)*(abs(x - (0.0)) + y)*(abs(x - (1.0)) + y)*(abs(x - (1.0)) + y)*(abs(x - (2.0)) + y))))
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    b0_re += m_re*b1_re - m_im*b1_im
    b0_im += m_re*b1_im + m_im*b1_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    square = a1_re*a1_re + a1_im*a1_im
    rest = (abs(a0_re) + abs(a0_im)) + rounding
    n2 = (abs(a2_re) + abs(a2_im))
    lead = math.sqrt(square)
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    radius = min(0.4/gamma, 1e100)
    room = radius*(lead - radius*(n2)) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0, 0.0, 0.0
    bound1 = (abs(b0_re) + abs(b0_im)) + radius*((abs(b1_re) + abs(b1_im)) + radius*((abs(b2_re) + abs(b2_im))))
    bound2 = (abs(c0_re) + abs(c0_im)) + (size_m + radius)*((abs(c1_re) + abs(c1_im)) + (size_m + radius)*((abs(c2_re) + abs(c2_im))))
    bound3 = (abs(d0_re) + abs(d0_im)) + (size_m + radius)*((abs(d1_re) + abs(d1_im)) + (size_m + radius)*((abs(d2_re) + abs(d2_im))))
    bound4 = (abs(e0_re) + abs(e0_im)) + (size_m + radius)*((abs(e1_re) + abs(e1_im)) + (size_m + radius)*((abs(e2_re) + abs(e2_im))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach = min(reach, math.pow(room/bound3, 1/3))
    reach = min(reach, math.pow(room/bound4, 1/4))
    reach *= room/(reach*(bound1 + reach*(bound2 + reach*(bound3 + reach*(bound4)))))
    return -(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, 0.7*reach, radius


@function
def newton(x: float, y: float, m_re: float, m_im: float, par_p: float, par_q: float) -> (float, float):
    """The Newton step P/P_m at m."""
    t1_re = x + (-par_p + par_q - 1)
    t1_im = y
    t2_re = x + (par_p - par_q - 1)
    t2_im = y
    t3_re = t1_re*t2_re - t1_im*t2_im
    t3_im = t1_re*t2_im + t1_im*t2_re
    a0_re = t3_re
    a0_im = t3_im
    t4_re = x - 1
    t4_im = y
    t5_re = t4_re*t4_re - t4_im*t4_im
    t5_im = 2*t4_re*t4_im
    a1_re = (-2*par_p - 2*par_q + 2)*t5_re
    a1_im = (-2*par_p - 2*par_q + 2)*t5_im
    t6_re = x - 2
    t6_im = y
    t7_re = x*t6_re - y*t6_im
    t7_im = x*t6_im + y*t6_re
    t8_re = t7_re*t5_re - t7_im*t5_im
    t8_im = t7_re*t5_im + t7_im*t5_re
    a2_re = -t8_re
    a2_im = -t8_im
    p_re = a2_re
    p_im = a2_im
    q_re = p_re
    q_im = p_im
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
        par_p: float, par_q: float) -> (float, float, bool):
    """The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere."""
    dx = x - disc_x
    dy = y - disc_y
    m_re = disc_re + slope_re*dx - slope_im*dy
    m_im = disc_im + slope_re*dy + slope_im*dx
    for _ in range(12):
        step_re, step_im = newton(x, y, m_re, m_im, par_p, par_q)
        m_re -= step_re
        m_im -= step_im
        if abs(step_re) + abs(step_im) <= 1e-4*radius:
            return m_re, m_im, math.hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius
    return m_re, m_im, False


@function
def march(x: float, y: float, limit: int, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float,
          reach: float, radius: float, par_p: float, par_q: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc."""
    for _ in range(limit):
        if not (reach > 0):
            break
        dx = x - disc_x
        dy = y - disc_y
        distance = math.hypot(dx, dy)
        if distance <= reach:
            m_re, m_im, is_found = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_p, par_q)
            if is_found:
                return m_re, m_im, True, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
            reach *= 0.5
            continue
        if distance <= 1e-22*abs(x) + 1e-290:
            break
        next_x = disc_x + dx*(reach/distance)
        next_y = disc_y + dy*(reach/distance)
        m_re, m_im, is_found = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_p, par_q)
        if not is_found:
            reach *= 0.5
            continue
        if next_x == disc_x and next_y == disc_y:
            break
        next_slope_re, next_slope_im, next_reach, next_radius = disc(next_x, next_y, m_re, m_im, par_p, par_q)
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
def settle(x: float, y: float, m_re: float, m_im: float, par_p: float, par_q: float) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im = newton(x, y, m_re, m_im, par_p, par_q)
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
            par_p: float, par_q: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """As `march`, from a point so high that the root is next to -1/z; `turn` slants the way."""
    top_x = x
    top_y = y
    if not (math.hypot(x, y) >= far):
        top_x = x + turn*far
        top_y = far
    m_re, m_im = reciprocal(top_x, top_y)
    m_re, m_im = settle(top_x, top_y, m_re, m_im, par_p, par_q)
    # w - 1 = -(z m + 1)
    miss = math.hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re)
    slope_re, slope_im, reach, radius = disc(top_x, top_y, m_re, m_im, par_p, par_q)
    if not (miss < far_radius):
        reach = 0.0
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, par_p, par_q)


@function
def pinch(x: float, y: float, m_re: float, m_im: float, par_p: float, par_q: float) -> (float, float, float, float):
    """The step P_m/P_mm to a double root, and the square of the distance of its two roots."""
    t1_re = x + (-par_p + par_q - 1)
    t1_im = y
    t2_re = x + (par_p - par_q - 1)
    t2_im = y
    t3_re = t1_re*t2_re - t1_im*t2_im
    t3_im = t1_re*t2_im + t1_im*t2_re
    a0_re = t3_re
    a0_im = t3_im
    t4_re = x - 1
    t4_im = y
    t5_re = t4_re*t4_re - t4_im*t4_im
    t5_im = 2*t4_re*t4_im
    a1_re = (-2*par_p - 2*par_q + 2)*t5_re
    a1_im = (-2*par_p - 2*par_q + 2)*t5_im
    t6_re = x - 2
    t6_im = y
    t7_re = x*t6_re - y*t6_im
    t7_im = x*t6_im + y*t6_re
    t8_re = t7_re*t5_re - t7_im*t5_im
    t8_im = t7_re*t5_im + t7_im*t5_re
    a2_re = -t8_re
    a2_im = -t8_im
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*(((abs(par_p - par_q - 1) + size_z*(1.0))*(abs(t1_re) + abs(t1_im) + 1e-15*(abs(-par_p + par_q - 1) + size_z*(1.0))) + (abs(t2_re) + abs(t2_im) + 1e-15*(abs(par_p - par_q - 1) + size_z*(1.0)))*(abs(-par_p + par_q - 1) + size_z*(1.0))) + size_m*((2.0)*(abs(x - (1.0)) + y)*(abs(x - (1.0)) + y)*(abs(par_p + par_q - 1)) + size_m*((1.0)*(abs(x - (0.0)) + y)*(abs(x - (1.0)) + y)*(abs(x - (1.0)) + y)*(abs(x - (2.0)) + y))))
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
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
def pair(x: float, y: float, near_re: float, near_im: float, par_p: float, par_q: float) -> (float, float):
    """The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead."""
    m_re = near_re
    m_im = near_im
    for _ in range(30):
        step_re, step_im, _, _ = pinch(x, y, m_re, m_im, par_p, par_q)
        m_re -= step_re
        m_im -= step_im
        if not (abs(step_re) + abs(step_im) > 1e-15*(abs(m_re) + abs(m_im))):
            break
    if y == 0 and abs(m_im) <= 1e-9*abs(m_re):
        m_im = 0.0
    _, _, square_re, square_im = pinch(x, y, m_re, m_im, par_p, par_q)
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
           radius: float, far: float, far_radius: float, par_p: float, par_q: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too."""
    m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = march(
        x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, par_p, par_q)
    turn = 0.0
    for _ in range(3):
        if is_found or not (far > 0):
            break
        m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = descend(x, y, turn, far, far_radius, par_p, par_q)
        # It ends at a double root of the target, or the way has met one of another pair of sheets: then another way is tried.
        if not is_found and math.hypot(x - disc_x, y - disc_y) <= 1e-10*(abs(x) + y) + 1e-200:
            m_re, m_im = pair(x, y, disc_re, disc_im, par_p, par_q)
            return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
        turn = 0.37 if turn == 0 else -0.61
    if is_found:
        if y == 0 and math.hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius:
            m_im = 0.0
        m_re, m_im = settle(x, y, m_re, m_im, par_p, par_q)
    if not (m_im >= 0):
        m_re = math.nan
        m_im = math.nan
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_p: float, par_q: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    if abs(x) + y > 1e50:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = follow(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_p: float, par_q: float) -> (float, float, float, float, float, float, float, float, float):
    """Im m(x + i0)/pi."""
    _, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
    return m_im/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_gradient_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_p: float, par_q: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta by implicit differentiation."""
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
    if abs(x) + y > 1e50:
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    t1_re = x - 1
    t1_im = y
    t2_re = t1_re*t1_re - t1_im*t1_im
    t2_im = 2*t1_re*t1_im
    t3_re = m_re*x - m_im*y
    t3_im = m_re*y + m_im*x
    t4_re = x - 2
    t4_im = y
    t5_re = t3_re*t4_re - t3_im*t4_im
    t5_im = t3_re*t4_im + t3_im*t4_re
    t6_re = t5_re + (par_p + par_q - 1)
    t6_im = t5_im
    t7_re = t2_re*t6_re - t2_im*t6_im
    t7_im = t2_re*t6_im + t2_im*t6_re
    s_re = -2*t7_re
    s_im = -2*t7_im
    square = s_re*s_re + s_im*s_im
    t8_re = 2*x - 4
    t8_im = 2*y
    t9_re = x*t8_re - y*t8_im
    t9_im = x*t8_im + y*t8_re
    t10_re = t9_re + 1
    t10_im = t9_im
    t11_re = m_re*t10_re - m_im*t10_im
    t11_im = m_re*t10_im + m_im*t10_re
    t12_re = t11_re + 2*(par_p + par_q - 1)
    t12_im = t11_im
    t13_re = m_re*t12_re - m_im*t12_im
    t13_im = m_re*t12_im + m_im*t12_re
    t14_re = t13_re - 1
    t14_im = t13_im
    t15_re = t1_re*t14_re - t1_im*t14_im
    t15_im = t1_re*t14_im + t1_im*t14_re
    p0_re = -2*t15_re
    p0_im = -2*t15_im
    t16_re = x*t4_re - y*t4_im
    t16_im = x*t4_im + y*t4_re
    t17_re = t16_re + 1
    t17_im = t16_im
    t18_re = m_re*t17_re - m_im*t17_im
    t18_im = m_re*t17_im + m_im*t17_re
    p1_re = -2*t18_re + (-2*par_p + 2*par_q)
    p1_im = -2*t18_im
    p2_re = -2*t18_re + (2*par_p - 2*par_q)
    p2_im = -2*t18_im
    return m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square, -(p2_re*s_re + p2_im*s_im)/square, -(p2_im*s_re - p2_re*s_im)/square, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_gradient_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_p: float, par_q: float) -> (float, float, float, float, float, float, float, float, float, float, float, float):
    """The density and its derivatives in x and in the parameters."""
    v0, v1, v2, v3, v4, v5, v6, v7, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
    if v1 == 0:
        return 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    return v1/math.pi, v3/math.pi, v5/math.pi, v7/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@kernel
def stieltjes(z, out, par_p, par_q):
    far, far_radius = outer(par_p, par_q)
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
        v0, v1, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, par_p, par_q):
    far, far_radius = outer(par_p, par_q)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, par_p, par_q):
    far, far_radius = outer(par_p, par_q)
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
        v0, v1, v2, v3, v4, v5, v6, v7, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        dparams[1, i] = complex(v6, -v7 if y < 0 else v7)


@kernel
def density_gradient(x, out, dx, dparams, par_p, par_q):
    far, far_radius = outer(par_p, par_q)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, v1, v2, v3, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_gradient_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_p, par_q)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        dparams[1, i] = v3


def domain(par_p, par_q):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (par_p > 0, 'p', 'p must be positive'),
        (par_p < 1, 'p', 'p must be less than 1'),
        (par_q > 0, 'q', 'q must be positive'),
        (par_q < 1, 'q', 'q must be less than 1'),
    ]


def support(par_p, par_q):
    """Intervals (lo, hi) of the continuous part."""
    return algebraic_shape(terms(par_p, par_q), stieltjes, (par_p, par_q)).support


def edges(par_p, par_q):
    """Edges of the continuous part, ascending."""
    return algebraic_shape(terms(par_p, par_q), stieltjes, (par_p, par_q)).edges


def atoms(par_p, par_q):
    """[(location, mass)] with mass > 0."""
    return algebraic_shape(terms(par_p, par_q), stieltjes, (par_p, par_q)).atoms


def edge_powers(par_p, par_q):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return algebraic_shape(terms(par_p, par_q), stieltjes, (par_p, par_q)).edge_powers


def terms(par_p, par_q):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(-(par_p - par_q - 1)*(par_p - par_q + 1), 0, 0), (-2, 1, 0), (1, 2, 0), (-2*(par_p + par_q - 1), 0, 1), (4*(par_p + par_q - 1), 1, 1), (-2*(par_p + par_q - 1), 2, 1), (2, 1, 2), (-5, 2, 2), (4, 3, 2), (-1, 4, 2)]
