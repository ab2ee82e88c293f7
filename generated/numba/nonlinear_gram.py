# Nonlinear Gram law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     -c**2*m**4*phi_ratio*z**2*zeta*(eta - zeta) + m**3*(-c*phi_ratio*z**2*zeta - 2*c*phi_ratio*z*zeta*(c - 1)*(eta - zeta))
#     + m**2*(-phi_ratio*zeta*(c - 1)**2*(eta - zeta) + z*(c*eta - 2*c*phi_ratio*zeta + phi_ratio*zeta)) + m*(z + (c - 1)*(eta
#     - phi_ratio*zeta)) + 1 = 0
#
# Generated from derivations/nonlinear_gram.py by `rmtsym generate nonlinear_gram` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.algebraic import algebraic_shape
from rmtsym.runtime.load import function, kernel


NAME = 'nonlinear_gram'
TITLE = 'Nonlinear Gram law'
KIND = 'algebraic'
PARAMETERS = (('eta', 'real', None), ('zeta', 'real', None), ('c', 'real', None), ('phi_ratio', 'real', None))


@function
def outer(par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float):
    """|z| beyond which m is next to -1/z: -z m is the one root of its equation within `radius` of 1."""
    rest = 0.0 + 1e-15
    n2 = 0.0
    n3 = 0.0
    n4 = 0.0
    lead = 1.0
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    gamma = max(gamma, math.sqrt(n3/lead))
    gamma = max(gamma, math.pow(n4/lead, 1/3))
    radius = min(0.4/gamma, 0.5)
    room = radius*(lead - radius*(n2 + radius*(n3 + radius*(n4)))) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0
    bound1 = abs(par_eta) + radius*(abs(par_c*par_eta + par_eta + par_phi_ratio*par_zeta) + radius*(abs(par_c*par_eta + par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta) + radius*(abs(par_c*par_phi_ratio*par_zeta))))
    bound2 = abs(-par_phi_ratio*par_zeta*(par_eta - par_zeta)) + radius*(abs(-2*par_phi_ratio*par_zeta*(par_c + 1)*(par_eta - par_zeta)) + radius*(abs(-par_phi_ratio*par_zeta*(par_eta - par_zeta)*(par_c*par_c + 4*par_c + 1)) + radius*(abs(-2*par_c*par_phi_ratio*par_zeta*(par_c + 1)*(par_eta - par_zeta)) + radius*(abs(-par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta))))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach *= room/(reach*(bound1 + reach*(bound2)))
    return 1/(0.7*reach), radius


@function
def disc(x: float, y: float, m_re: float, m_im: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float):
    """dm/dz, reach and radius of the disc about (z, m); reach 0 where there is none."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)*(par_eta - par_phi_ratio*par_zeta)
    a1_im = y
    a2_re = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*x - par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)
    a2_im = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*y
    t1_re = x + 2*(par_c - 1)*(par_eta - par_zeta)
    t1_im = y
    t2_re = x*t1_re - y*t1_im
    t2_im = x*t1_im + y*t1_re
    a3_re = -par_c*par_phi_ratio*par_zeta*t2_re
    a3_im = -par_c*par_phi_ratio*par_zeta*t2_im
    t3_re = x*x - y*y
    t3_im = 2*x*y
    a4_re = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_re
    a4_im = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_im
    b0_re = 0.0
    b0_im = 0.0
    b1_re = 1.0
    b1_im = 0.0
    b2_re = par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta
    b2_im = 0.0
    t4_re = x + (par_c - 1)*(par_eta - par_zeta)
    t4_im = y
    b3_re = -2*par_c*par_phi_ratio*par_zeta*t4_re
    b3_im = -2*par_c*par_phi_ratio*par_zeta*t4_im
    b4_re = -2*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*x
    b4_im = -2*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*y
    c0_re = 0.0
    c0_im = 0.0
    c1_re = 0.0
    c1_im = 0.0
    c2_re = 0.0
    c2_im = 0.0
    c3_re = -par_c*par_phi_ratio*par_zeta
    c3_im = 0.0
    c4_re = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)
    c4_im = 0.0
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((1.0) + size_m*((abs((par_c - 1)*(par_eta - par_phi_ratio*par_zeta)) + size_z*(1.0)) + size_m*((abs(-par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)) + size_z*(abs(par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta))) + size_m*((1.0)*(abs(x - (0.0)) + y)*(abs(par_c))*(abs(par_phi_ratio))*(abs(par_zeta))*(abs(2*(par_c - 1)*(par_eta - par_zeta)) + size_z*(1.0)) + size_m*((1.0)*(abs(par_phi_ratio))*(abs(par_zeta))*(abs(x - (0.0)) + y)*(abs(x - (0.0)) + y)*(abs(par_c))*(abs(par_c))*(abs(par_eta - par_zeta)))))))
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    b3_re += m_re*b4_re - m_im*b4_im
    b3_im += m_re*b4_im + m_im*b4_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    b0_re += m_re*b1_re - m_im*b1_im
    b0_im += m_re*b1_im + m_im*b1_re
    b3_re += m_re*b4_re - m_im*b4_im
    b3_im += m_re*b4_im + m_im*b4_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    b1_re += m_re*b2_re - m_im*b2_im
    b1_im += m_re*b2_im + m_im*b2_re
    b3_re += m_re*b4_re - m_im*b4_im
    b3_im += m_re*b4_im + m_im*b4_re
    b2_re += m_re*b3_re - m_im*b3_im
    b2_im += m_re*b3_im + m_im*b3_re
    b3_re += m_re*b4_re - m_im*b4_im
    b3_im += m_re*b4_im + m_im*b4_re
    square = a1_re*a1_re + a1_im*a1_im
    rest = (abs(a0_re) + abs(a0_im)) + rounding
    n2 = (abs(a2_re) + abs(a2_im))
    n3 = (abs(a3_re) + abs(a3_im))
    n4 = (abs(a4_re) + abs(a4_im))
    lead = math.sqrt(square)
    gamma = 0.0
    gamma = max(gamma, n2/lead)
    gamma = max(gamma, math.sqrt(n3/lead))
    gamma = max(gamma, math.pow(n4/lead, 1/3))
    radius = min(0.4/gamma, 1e100)
    room = radius*(lead - radius*(n2 + radius*(n3 + radius*(n4)))) - rest
    if not (0 < room and room < 1e300):
        return 0.0, 0.0, 0.0, 0.0
    bound1 = (abs(b0_re) + abs(b0_im)) + radius*((abs(b1_re) + abs(b1_im)) + radius*((abs(b2_re) + abs(b2_im)) + radius*((abs(b3_re) + abs(b3_im)) + radius*((abs(b4_re) + abs(b4_im))))))
    bound2 = (abs(c0_re) + abs(c0_im)) + (size_m + radius)*((abs(c1_re) + abs(c1_im)) + (size_m + radius)*((abs(c2_re) + abs(c2_im)) + (size_m + radius)*((abs(c3_re) + abs(c3_im)) + (size_m + radius)*((abs(c4_re) + abs(c4_im))))))
    reach = room/bound1
    reach = min(reach, math.sqrt(room/bound2))
    reach *= room/(reach*(bound1 + reach*(bound2)))
    return -(b0_re*a1_re + b0_im*a1_im)/square, -(b0_im*a1_re - b0_re*a1_im)/square, 0.7*reach, radius


@function
def newton(x: float, y: float, m_re: float, m_im: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float):
    """The Newton step P/P_m at m."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)*(par_eta - par_phi_ratio*par_zeta)
    a1_im = y
    a2_re = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*x - par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)
    a2_im = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*y
    t1_re = x + 2*(par_c - 1)*(par_eta - par_zeta)
    t1_im = y
    t2_re = x*t1_re - y*t1_im
    t2_im = x*t1_im + y*t1_re
    a3_re = -par_c*par_phi_ratio*par_zeta*t2_re
    a3_im = -par_c*par_phi_ratio*par_zeta*t2_im
    t3_re = x*x - y*y
    t3_im = 2*x*y
    a4_re = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_re
    a4_im = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_im
    p_re = a4_re
    p_im = a4_im
    q_re = p_re
    q_im = p_im
    value_re = m_re*p_re - m_im*p_im + a3_re
    p_im = m_re*p_im + m_im*p_re + a3_im
    p_re = value_re
    slope_re = m_re*q_re - m_im*q_im + p_re
    q_im = m_re*q_im + m_im*q_re + p_im
    q_re = slope_re
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
        par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, bool):
    """The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere."""
    dx = x - disc_x
    dy = y - disc_y
    m_re = disc_re + slope_re*dx - slope_im*dy
    m_im = disc_im + slope_re*dy + slope_im*dx
    for _ in range(12):
        step_re, step_im = newton(x, y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
        m_re -= step_re
        m_im -= step_im
        if abs(step_re) + abs(step_im) <= 1e-4*radius:
            return m_re, m_im, math.hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius
    return m_re, m_im, False


@function
def march(x: float, y: float, limit: int, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float,
          reach: float, radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc."""
    for _ in range(limit):
        if not (reach > 0):
            break
        dx = x - disc_x
        dy = y - disc_y
        distance = math.hypot(dx, dy)
        if distance <= reach:
            m_re, m_im, is_found = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_eta, par_zeta, par_c, par_phi_ratio)
            if is_found:
                return m_re, m_im, True, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
            reach *= 0.5
            continue
        if distance <= 1e-22*abs(x) + 1e-290:
            break
        next_x = disc_x + dx*(reach/distance)
        next_y = disc_y + dy*(reach/distance)
        m_re, m_im, is_found = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, par_eta, par_zeta, par_c, par_phi_ratio)
        if not is_found:
            reach *= 0.5
            continue
        if next_x == disc_x and next_y == disc_y:
            break
        next_slope_re, next_slope_im, next_reach, next_radius = disc(next_x, next_y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
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
def settle(x: float, y: float, m_re: float, m_im: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im = newton(x, y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
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
            par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """As `march`, from a point so high that the root is next to -1/z; `turn` slants the way."""
    top_x = x
    top_y = y
    if not (math.hypot(x, y) >= far):
        top_x = x + turn*far
        top_y = far
    m_re, m_im = reciprocal(top_x, top_y)
    m_re, m_im = settle(top_x, top_y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
    # w - 1 = -(z m + 1)
    miss = math.hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re)
    slope_re, slope_im, reach, radius = disc(top_x, top_y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
    if not (miss < far_radius):
        reach = 0.0
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, par_eta, par_zeta, par_c, par_phi_ratio)


@function
def pinch(x: float, y: float, m_re: float, m_im: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float):
    """The step P_m/P_mm to a double root, and the square of the distance of its two roots."""
    a0_re = 1.0
    a0_im = 0.0
    a1_re = x + (par_c - 1)*(par_eta - par_phi_ratio*par_zeta)
    a1_im = y
    a2_re = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*x - par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)
    a2_im = (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta)*y
    t1_re = x + 2*(par_c - 1)*(par_eta - par_zeta)
    t1_im = y
    t2_re = x*t1_re - y*t1_im
    t2_im = x*t1_im + y*t1_re
    a3_re = -par_c*par_phi_ratio*par_zeta*t2_re
    a3_im = -par_c*par_phi_ratio*par_zeta*t2_im
    t3_re = x*x - y*y
    t3_im = 2*x*y
    a4_re = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_re
    a4_im = -par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t3_im
    size_z = abs(x) + y
    size_m = abs(m_re) + abs(m_im)
    rounding = 1e-15*((1.0) + size_m*((abs((par_c - 1)*(par_eta - par_phi_ratio*par_zeta)) + size_z*(1.0)) + size_m*((abs(-par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)) + size_z*(abs(par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta))) + size_m*((1.0)*(abs(x - (0.0)) + y)*(abs(par_c))*(abs(par_phi_ratio))*(abs(par_zeta))*(abs(2*(par_c - 1)*(par_eta - par_zeta)) + size_z*(1.0)) + size_m*((1.0)*(abs(par_phi_ratio))*(abs(par_zeta))*(abs(x - (0.0)) + y)*(abs(x - (0.0)) + y)*(abs(par_c))*(abs(par_c))*(abs(par_eta - par_zeta)))))))
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a0_re += m_re*a1_re - m_im*a1_im
    a0_im += m_re*a1_im + m_im*a1_re
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
    a2_re += m_re*a3_re - m_im*a3_im
    a2_im += m_re*a3_im + m_im*a3_re
    a1_re += m_re*a2_re - m_im*a2_im
    a1_im += m_re*a2_im + m_im*a2_re
    a3_re += m_re*a4_re - m_im*a4_im
    a3_im += m_re*a4_im + m_im*a4_re
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
def pair(x: float, y: float, near_re: float, near_im: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float):
    """The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead."""
    m_re = near_re
    m_im = near_im
    for _ in range(30):
        step_re, step_im, _, _ = pinch(x, y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
        m_re -= step_re
        m_im -= step_im
        if not (abs(step_re) + abs(step_im) > 1e-15*(abs(m_re) + abs(m_im))):
            break
    if y == 0 and abs(m_im) <= 1e-9*abs(m_re):
        m_im = 0.0
    _, _, square_re, square_im = pinch(x, y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
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
           radius: float, far: float, far_radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too."""
    m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = march(
        x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, par_eta, par_zeta, par_c, par_phi_ratio)
    turn = 0.0
    for _ in range(3):
        if is_found or not (far > 0):
            break
        m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = descend(x, y, turn, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
        # It ends at a double root of the target, or the way has met one of another pair of sheets: then another way is tried.
        if not is_found and math.hypot(x - disc_x, y - disc_y) <= 1e-10*(abs(x) + y) + 1e-200:
            m_re, m_im = pair(x, y, disc_re, disc_im, par_eta, par_zeta, par_c, par_phi_ratio)
            return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
        turn = 0.37 if turn == 0 else -0.61
    if is_found:
        if y == 0 and math.hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius:
            m_im = 0.0
        m_re, m_im = settle(x, y, m_re, m_im, par_eta, par_zeta, par_c, par_phi_ratio)
    if not (m_im >= 0):
        m_re = math.nan
        m_im = math.nan
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy) for y >= 0, y = 0 being the limit from C+; then the next disc."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    if abs(x) + y > 1e50:
        m_re, m_im = reciprocal(x, y)
        return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = follow(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float, float, float, float, float, float):
    """Im m(x + i0)/pi."""
    _, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
    return m_im/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def stieltjes_gradient_point(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz and dm/dtheta by implicit differentiation."""
    m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
    if abs(x) + y > 1e50:
        return m_re, m_im, m_re*m_re - m_im*m_im, 2*m_re*m_im, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    t1_re = x*x - y*y
    t1_im = 2*x*y
    t2_re = m_re*t1_re - m_im*t1_im
    t2_im = m_re*t1_im + m_im*t1_re
    t3_re = -3*par_c*par_phi_ratio*par_zeta*x - 6*par_c*par_phi_ratio*par_zeta*(par_c - 1)*(par_eta - par_zeta)
    t3_im = -3*par_c*par_phi_ratio*par_zeta*y
    t4_re = x*t3_re - y*t3_im
    t4_im = x*t3_im + y*t3_re
    t5_re = -4*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t2_re + t4_re
    t5_im = -4*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t2_im + t4_im
    t6_re = m_re*t5_re - m_im*t5_im
    t6_im = m_re*t5_im + m_im*t5_re
    t7_re = t6_re + (2*par_c*par_eta - 4*par_c*par_phi_ratio*par_zeta + 2*par_phi_ratio*par_zeta)*x - 2*par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta)
    t7_im = t6_im + (2*par_c*par_eta - 4*par_c*par_phi_ratio*par_zeta + 2*par_phi_ratio*par_zeta)*y
    t8_re = m_re*t7_re - m_im*t7_im
    t8_im = m_re*t7_im + m_im*t7_re
    s_re = t8_re + x + (par_c - 1)*(par_eta - par_phi_ratio*par_zeta)
    s_im = t8_im + y
    square = s_re*s_re + s_im*s_im
    t9_re = m_re*x - m_im*y
    t9_im = m_re*y + m_im*x
    t10_re = 2*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t9_re + 2*par_c*par_phi_ratio*par_zeta*x + 2*par_c*par_phi_ratio*par_zeta*(par_c - 1)*(par_eta - par_zeta)
    t10_im = 2*par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t9_im + 2*par_c*par_phi_ratio*par_zeta*y
    t11_re = m_re*t10_re - m_im*t10_im
    t11_im = m_re*t10_im + m_im*t10_re
    t12_re = t11_re + (-par_c*par_eta + 2*par_c*par_phi_ratio*par_zeta - par_phi_ratio*par_zeta)
    t12_im = t11_im
    t13_re = m_re*t12_re - m_im*t12_im
    t13_im = m_re*t12_im + m_im*t12_re
    t14_re = t13_re - 1
    t14_im = t13_im
    t15_re = m_re*t14_re - m_im*t14_im
    t15_im = m_re*t14_im + m_im*t14_re
    p0_re = -t15_re
    p0_im = -t15_im
    t16_re = par_c*par_phi_ratio*par_zeta*t9_re + par_phi_ratio*par_zeta*(par_c - 1)
    t16_im = par_c*par_phi_ratio*par_zeta*t9_im
    t17_re = m_re*t16_re - m_im*t16_im
    t17_im = m_re*t16_im + m_im*t16_re
    t18_re = t17_re - 1
    t18_im = t17_im
    t19_re = m_re*t18_re - m_im*t18_im
    t19_im = m_re*t18_im + m_im*t18_re
    t20_re = par_c*t9_re + (par_c - 1)
    t20_im = par_c*t9_im
    t21_re = t19_re*t20_re - t19_im*t20_im
    t21_im = t19_re*t20_im + t19_im*t20_re
    p1_re = -t21_re
    p1_im = -t21_im
    t22_re = par_c*(par_eta - 2*par_zeta)*t9_re + x + (par_c - 1)*(par_eta - 2*par_zeta)
    t22_im = par_c*(par_eta - 2*par_zeta)*t9_im + y
    t23_re = m_re*t22_re - m_im*t22_im
    t23_im = m_re*t22_im + m_im*t22_re
    t24_re = t23_re + 1
    t24_im = t23_im
    t25_re = m_re*t24_re - m_im*t24_im
    t25_im = m_re*t24_im + m_im*t24_re
    t26_re = t25_re*t20_re - t25_im*t20_im
    t26_im = t25_re*t20_im + t25_im*t20_re
    p2_re = -par_phi_ratio*t26_re
    p2_im = -par_phi_ratio*t26_im
    t27_re = t9_re + 1
    t27_im = t9_im
    t28_re = m_re*t27_re - m_im*t27_im
    t28_im = m_re*t27_im + m_im*t27_re
    t29_re = 2*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t9_re + par_phi_ratio*par_zeta*x + 2*par_phi_ratio*par_zeta*(par_c - 1)*(par_eta - par_zeta)
    t29_im = 2*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta)*t9_im + par_phi_ratio*par_zeta*y
    t30_re = m_re*t29_re - m_im*t29_im
    t30_im = m_re*t29_im + m_im*t29_re
    t31_re = t30_re + (-par_eta + par_phi_ratio*par_zeta)
    t31_im = t30_im
    t32_re = t28_re*t31_re - t28_im*t31_im
    t32_im = t28_re*t31_im + t28_im*t31_re
    p3_re = -t32_re
    p3_im = -t32_im
    t33_re = par_c*(par_eta - par_zeta)*t9_re + x + (par_c - 1)*(par_eta - par_zeta)
    t33_im = par_c*(par_eta - par_zeta)*t9_im + y
    t34_re = m_re*t33_re - m_im*t33_im
    t34_im = m_re*t33_im + m_im*t33_re
    t35_re = t34_re + 1
    t35_im = t34_im
    t36_re = m_re*t35_re - m_im*t35_im
    t36_im = m_re*t35_im + m_im*t35_re
    t37_re = t36_re*t20_re - t36_im*t20_im
    t37_im = t36_re*t20_im + t36_im*t20_re
    p4_re = -par_zeta*t37_re
    p4_im = -par_zeta*t37_im
    return m_re, m_im, -(p0_re*s_re + p0_im*s_im)/square, -(p0_im*s_re - p0_re*s_im)/square, -(p1_re*s_re + p1_im*s_im)/square, -(p1_im*s_re - p1_re*s_im)/square, -(p2_re*s_re + p2_im*s_im)/square, -(p2_im*s_re - p2_re*s_im)/square, -(p3_re*s_re + p3_im*s_im)/square, -(p3_im*s_re - p3_re*s_im)/square, -(p4_re*s_re + p4_im*s_im)/square, -(p4_im*s_re - p4_re*s_im)/square, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@function
def density_gradient_point(x: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float, radius: float, far: float, far_radius: float, par_eta: float, par_zeta: float, par_c: float, par_phi_ratio: float) -> (float, float, float, float, float, float, float, float, float, float, float, float, float, float):
    """The density and its derivatives in x and in the parameters."""
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(x, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
    if v1 == 0:
        return 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
    return v1/math.pi, v3/math.pi, v5/math.pi, v7/math.pi, v9/math.pi, v11/math.pi, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius


@kernel
def stieltjes(z, out, par_eta, par_zeta, par_c, par_phi_ratio):
    far, far_radius = outer(par_eta, par_zeta, par_c, par_phi_ratio)
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
        v0, v1, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
        out[i] = complex(v0, -v1 if y < 0 else v1)


@kernel
def density(x, out, par_eta, par_zeta, par_c, par_phi_ratio):
    far, far_radius = outer(par_eta, par_zeta, par_c, par_phi_ratio)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
        out[i] = v0


@kernel
def stieltjes_gradient(z, out, dz, dparams, par_eta, par_zeta, par_c, par_phi_ratio):
    far, far_radius = outer(par_eta, par_zeta, par_c, par_phi_ratio)
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
        v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = stieltjes_gradient_point(z[i].real, abs(y), disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        dparams[1, i] = complex(v6, -v7 if y < 0 else v7)
        dparams[2, i] = complex(v8, -v9 if y < 0 else v9)
        dparams[3, i] = complex(v10, -v11 if y < 0 else v11)


@kernel
def density_gradient(x, out, dx, dparams, par_eta, par_zeta, par_c, par_phi_ratio):
    far, far_radius = outer(par_eta, par_zeta, par_c, par_phi_ratio)
    disc_x = math.nan
    disc_y = math.nan
    disc_re = math.nan
    disc_im = math.nan
    slope_re = math.nan
    slope_im = math.nan
    reach = math.nan
    radius = math.nan
    for i in range(x.size):
        v0, v1, v2, v3, v4, v5, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = density_gradient_point(x[i], disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, far, far_radius, par_eta, par_zeta, par_c, par_phi_ratio)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        dparams[1, i] = v3
        dparams[2, i] = v4
        dparams[3, i] = v5


def domain(par_eta, par_zeta, par_c, par_phi_ratio):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (par_eta > 0, 'eta', 'eta must be positive'),
        (par_zeta > 0, 'zeta', 'zeta must be positive'),
        (par_c > 0, 'c', 'c = n/N must be positive'),
        (par_phi_ratio > 0, 'phi_ratio', 'phi_ratio = n/p must be positive'),
        (par_zeta < par_eta, 'eta', 'zeta must be less than eta'),
    ]


def support(par_eta, par_zeta, par_c, par_phi_ratio):
    """Intervals (lo, hi) of the continuous part."""
    return algebraic_shape(terms(par_eta, par_zeta, par_c, par_phi_ratio), stieltjes, (par_eta, par_zeta, par_c, par_phi_ratio)).support


def edges(par_eta, par_zeta, par_c, par_phi_ratio):
    """Edges of the continuous part, ascending."""
    return algebraic_shape(terms(par_eta, par_zeta, par_c, par_phi_ratio), stieltjes, (par_eta, par_zeta, par_c, par_phi_ratio)).edges


def atoms(par_eta, par_zeta, par_c, par_phi_ratio):
    """[(location, mass)] with mass > 0."""
    return algebraic_shape(terms(par_eta, par_zeta, par_c, par_phi_ratio), stieltjes, (par_eta, par_zeta, par_c, par_phi_ratio)).atoms


def edge_powers(par_eta, par_zeta, par_c, par_phi_ratio):
    """(q, q') an interval: x = lo + w s^q makes the density smooth in s at its ends."""
    return algebraic_shape(terms(par_eta, par_zeta, par_c, par_phi_ratio), stieltjes, (par_eta, par_zeta, par_c, par_phi_ratio)).edge_powers


def terms(par_eta, par_zeta, par_c, par_phi_ratio):
    """[(coefficient, i, j)] of P(z, m) = sum coefficient z^i m^j; any kind of number."""
    return [(1, 0, 0), ((par_c - 1)*(par_eta - par_phi_ratio*par_zeta), 0, 1), (1, 1, 1), (-par_phi_ratio*par_zeta*(par_c - 1)*(par_c - 1)*(par_eta - par_zeta), 0, 2), (par_c*par_eta - 2*par_c*par_phi_ratio*par_zeta + par_phi_ratio*par_zeta, 1, 2), (-2*par_c*par_phi_ratio*par_zeta*(par_c - 1)*(par_eta - par_zeta), 1, 3), (-par_c*par_phi_ratio*par_zeta, 2, 3), (-par_c*par_c*par_phi_ratio*par_zeta*(par_eta - par_zeta), 2, 4)]
