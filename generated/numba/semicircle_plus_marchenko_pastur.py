# Semicircle plus Marchenko-Pastur law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     c*m**3*variance + m**2*(c*z + variance) + m*(c + z - 1) + 1 = 0
#
# Generated from derivations/semicircle_plus_marchenko_pastur.py by `rmtsym generate semicircle_plus_marchenko_pastur` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.algebraic import algebraic_shape
from rmtsym.runtime.load import function, kernel


NAME = 'semicircle_plus_marchenko_pastur'
TITLE = 'Semicircle plus Marchenko-Pastur law'
KIND = 'algebraic'
PARAMETERS = (('variance', 'real', None), ('c', 'real', None))


@function
def outer(par_variance: float, par_c: float) -> (float, float):
    """|z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1."""
    rest = 0.0 + 1e-15
    n2 = 0.0
    n3 = 0.0
    lead = 1.0
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    gamma = max(gamma, math.sqrt(n3/lead))
    radius = min(0.4/gamma, 0.5)
    room = radius*(lead - radius*(n2 + radius*(n3))) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0
    bound1 = 1.0 + radius*(abs(par_c + 1) + radius*(abs(par_c)))
    bound2 = abs(par_variance) + radius*(abs(2*par_variance) + radius*(abs(par_variance)))
    bound3 = abs(-par_c*par_variance) + radius*(abs(-3*par_c*par_variance) + radius*(abs(-3*par_c*par_variance) + radius*(abs(-par_c*par_variance))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach = min(reach, math.pow(room/bound3, 1/3))
    reach *= room/(reach*(bound1 + reach*(bound2 + reach*(bound3))))
    return 1/(0.7*reach), radius


@function
def disc(x: float, y: float, m_re: float, m_im: float, par_variance: float, par_c: float) -> (float, float, float, float):
    """dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)
    a1_im = y
    a2_re = par_c*x + par_variance
    a2_im = par_c*y
    a3_re = par_c*par_variance
    a3_im = 0.0
    b0_re = 0.0
    b0_im = 0.0
    b1_re = 1.0
    b1_im = 0.0
    b2_re = par_c
    b2_im = 0.0
    b3_re = 0.0
    b3_im = 0.0
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((1.0) + size_m*((abs(par_c - 1) + size_z*(1.0)) + size_m*((abs(par_variance) + size_z*(abs(par_c))) + size_m*((abs(par_c))*(abs(par_variance))))))
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
    reach = room/bound1
    return -(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, 0.7*reach, radius


@function
def newton(x: float, y: float, m_re: float, m_im: float, par_variance: float, par_c: float) -> (float, float):
    """The Newton step P/P_m at m."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)
    a1_im = y
    a2_re = par_c*x + par_variance
    a2_im = par_c*y
    a3_re = par_c*par_variance
    a3_im = 0.0
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
        par_variance: float, par_c: float) -> (float, float, bool):
    """The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere."""
    dx = x - disc_x
    dy = y - disc_y
    m_re = disc_re + slope_re*dx - slope_im*dy
    m_im = disc_im + slope_re*dy + slope_im*dx
    for _ in range(12):
        step_re, step_im = newton(x, y, m_re, m_im, par_variance, par_c)
        m_re -= step_re
        m_im -= step_im
        if abs(step_re) + abs(step_im) <= 1e-4*radius:
            return m_re, m_im, math.hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius
    return m_re, m_im, False


@function
def march(x: float, y: float, limit: int, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float,
          reach: float, radius: float, par_variance: float, par_c: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc."""
    for _ in range(limit):
        if not (reach > 0):
            break
        dx = x - disc_x
        dy = y - disc_y
        distance = math.hypot(dx, dy)
        if distance <= reach:
            m_re, m_im, is_found = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_variance, par_c)
            if is_found:
                return m_re, m_im, True, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
            reach *= 0.5
            continue
        if distance <= 1e-22*abs(x) + 1e-290:
            break
        next_x = disc_x + dx*(reach/distance)
        next_y = disc_y + dy*(reach/distance)
        m_re, m_im, is_found = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_variance, par_c)
        if not is_found:
            reach *= 0.5
            continue
        if next_x == disc_x and next_y == disc_y:
            break
        next_slope_re, next_slope_im, next_reach, next_radius = disc(next_x, next_y, m_re, m_im, par_variance, par_c)
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
def settle(x: float, y: float, m_re: float, m_im: float, par_variance: float, par_c: float) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im = newton(x, y, m_re, m_im, par_variance, par_c)
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
            par_variance: float, par_c: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """As `march`, from a point so high that the root is next to -1/z; `turn` slants the way."""
    top_x = x
    top_y = y
    if not (math.hypot(x, y) >= far):
        top_x = x + turn*far
        top_y = far
    m_re, m_im = reciprocal(top_x, top_y)
    m_re, m_im = settle(top_x, top_y, m_re, m_im, par_variance, par_c)
    # w - 1 = -(z m + 1)
    miss = math.hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re)
    slope_re, slope_im, reach, radius = disc(top_x, top_y, m_re, m_im, par_variance, par_c)
    if not (miss < far_radius):
        reach = 0.0
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, par_variance, par_c)


@function
def pinch(x: float, y: float, m_re: float, m_im: float, par_variance: float, par_c: float) -> (float, float, float, float):
    """The step P_m/P_mm to a double root, and the square of the distance of its two roots."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)
    a1_im = y
    a2_re = par_c*x + par_variance
    a2_im = par_c*y
    a3_re = par_c*par_variance
    a3_im = 0.0
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((1.0) + size_m*((abs(par_c - 1) + size_z*(1.0)) + size_m*((abs(par_variance) + size_z*(abs(par_c))) + size_m*((abs(par_c))*(abs(par_variance))))))
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
def pair(x: float, y: float, near_re: float, near_im: float, par_variance: float, par_c: float) -> (float, float):
    """The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead."""
    m_re = near_re
    m_im = near_im
    for _ in range(30):
        step_re, step_im, _, _ = pinch(x, y, m_re, m_im, par_variance, par_c)
        m_re -= step_re
        m_im -= step_im
        if not (abs(step_re) + abs(step_im) > 1e-15*(abs(m_re) + abs(m_im))):
            break
    if y == 0 and abs(m_im) <= 1e-9*abs(m_re):
        m_im = 0.0
    _, _, square_re, square_im = pinch(x, y, m_re, m_im, par_variance, par_c)
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
           radius: float, far: float, far_radius: float, par_variance: float, par_c: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too."""
    m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = march(
        x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, par_variance, par_c)
    turn = 0.0
    for _ in range(3):
        if is_found or not (far > 0):
            break
        m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = descend(x, y, turn, far, far_radius, par_variance, par_c)
        # It ends at a double root of the target, or the way has met one of another pair of sheets: then another way is tried.
        if not is_found and math.hypot(x - disc_x, y - disc_y) <= 1e-10*(abs(x) + y) + 1e-200:
            m_re, m_im = pair(x, y, disc_re, disc_im, par_variance, par_c)
            return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
        turn = 0.37 if turn == 0 else -0.61
    if is_found:
        if y == 0 and math.hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius:
            m_im = 0.0
        m_re, m_im = settle(x, y, m_re, m_im, par_variance, par_c)
    if not (m_im >= 0):
        m_re = math.nan
        m_im = math.nan
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_variance: float, par_c: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    if abs(x) + y > 1e50:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = follow(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_variance: float, par_c: float) -> (float, float, float, float, float, float, float, float, float):
    """Im m(x + i0)/pi."""
    _, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
    return m_im/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_gradient_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_variance: float, par_c: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta by implicit differentiation."""
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
    if abs(x) + y > 1e50:
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    t1_re = 3*par_c*par_variance*m_re + 2*par_c*x + 2*par_variance
    t1_im = 3*par_c*par_variance*m_im + 2*par_c*y
    t2_re = m_re*t1_re - m_im*t1_im
    t2_im = m_re*t1_im + m_im*t1_re
    s_re = t2_re + x + (par_c - 1)
    s_im = t2_im + y
    square = s_re*s_re + s_im*s_im
    t3_re = par_c*m_re + 1
    t3_im = par_c*m_im
    t4_re = m_re*t3_re - m_im*t3_im
    t4_im = m_re*t3_im + m_im*t3_re
    p0_re = t4_re
    p0_im = t4_im
    t5_re = m_re*m_re - m_im*m_im
    t5_im = 2*m_re*m_im
    t6_re = t5_re*t3_re - t5_im*t3_im
    t6_im = t5_re*t3_im + t5_im*t3_re
    p1_re = t6_re
    p1_im = t6_im
    t7_re = par_variance*m_re + x
    t7_im = par_variance*m_im + y
    t8_re = m_re*t7_re - m_im*t7_im
    t8_im = m_re*t7_im + m_im*t7_re
    t9_re = t8_re + 1
    t9_im = t8_im
    t10_re = m_re*t9_re - m_im*t9_im
    t10_im = m_re*t9_im + m_im*t9_re
    p2_re = t10_re
    p2_im = t10_im
    return m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square, -(p2_re*s_re + p2_im*s_im)/square, -(p2_im*s_re - p2_re*s_im)/square, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_gradient_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_variance: float, par_c: float) -> (float, float, float, float, float, float, float, float, float, float, float, float):
    """The density and its derivatives in x and in the parameters."""
    v0, v1, v2, v3, v4, v5, v6, v7, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
    if v1 == 0:
        return 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    return v1/math.pi, v3/math.pi, v5/math.pi, v7/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@kernel
def stieltjes(z, out, par_variance, par_c):
    far, far_radius = outer(par_variance, par_c)
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
        v0, v1, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, par_variance, par_c):
    far, far_radius = outer(par_variance, par_c)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, par_variance, par_c):
    far, far_radius = outer(par_variance, par_c)
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
        v0, v1, v2, v3, v4, v5, v6, v7, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        dparams[1, i] = complex(v6, -v7 if y < 0 else v7)


@kernel
def density_gradient(x, out, dx, dparams, par_variance, par_c):
    far, far_radius = outer(par_variance, par_c)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, v1, v2, v3, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_gradient_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_variance, par_c)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        dparams[1, i] = v3


def domain(par_variance, par_c):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (par_variance > 0, 'variance', 'variance must be positive'),
        (par_c > 0, 'c', 'c = p/n must be positive'),
    ]


def support(par_variance, par_c):
    """Intervals (lo, hi) of the continuous part."""
    return algebraic_shape(terms(par_variance, par_c), stieltjes, (par_variance, par_c)).support


def edges(par_variance, par_c):
    """Edges of the continuous part, ascending."""
    return algebraic_shape(terms(par_variance, par_c), stieltjes, (par_variance, par_c)).edges


def atoms(par_variance, par_c):
    """[(location, mass)] with mass > 0."""
    return algebraic_shape(terms(par_variance, par_c), stieltjes, (par_variance, par_c)).atoms


def edge_powers(par_variance, par_c):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return algebraic_shape(terms(par_variance, par_c), stieltjes, (par_variance, par_c)).edge_powers


def terms(par_variance, par_c):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(1, 0, 0), (par_c - 1, 0, 1), (1, 1, 1), (par_variance, 0, 2), (par_c, 1, 2), (par_c*par_variance, 0, 3)]
