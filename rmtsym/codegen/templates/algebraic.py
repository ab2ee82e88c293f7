"""The physical root of P(z, m) = 0 for any degree in m, carried from disc to disc.

in:   z = x + iy with y >= 0, a disc that the last point left behind; generated functions that evaluate P
out:  m(z), the root that continues -1/z from infinity, or NaN; and a disc for the next point

A disc is a proof: for every z' with |z' - z| <= reach, P(z', .) has exactly one root within `radius` of m, by Rouche's theorem on the
Taylor coefficients a_jk of P at (z, m):  |a_01| r > sum of the other |a_jk| reach^j r^k, rounding included. Where Newton starts does
not matter then: what it finds in the disc is the root. A neighbour lies in the same disc, a distant point is reached from disc to disc,
and where that fails, down from infinity: w = -z m has its own disc about w = 1, 1/z = 0. Where z, z' are real and the disc also holds the
conjugate of the root, the root is real. Only next to a double root is there no disc: there the quadratic part of P gives the pair.

Generated are `newton` (P/P_m), `disc`, `pinch` (the pair) and `outer` (the disc at infinity).
"""
import math


def settle(x: float, y: float, m_re: float, m_im: float, PARAMETERS) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im = newton(x, y, m_re, m_im, PARAMETERS)
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


def hop(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, radius: float,
        PARAMETERS) -> (float, float, bool):
    """The root at x + iy within a disc that reaches there; it is not found if Newton goes elsewhere."""
    dx = x - disc_x
    dy = y - disc_y
    m_re = disc_re + slope_re*dx - slope_im*dy
    m_im = disc_im + slope_re*dy + slope_im*dx
    for _ in range(12):
        step_re, step_im = newton(x, y, m_re, m_im, PARAMETERS)
        m_re -= step_re
        m_im -= step_im
        if abs(step_re) + abs(step_im) <= 1e-4*radius:
            return m_re, m_im, math.hypot(m_re - disc_re, m_im - disc_im) < 0.99*radius
    return m_re, m_im, False


def march(x: float, y: float, limit: int, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float,
          reach: float, radius: float, PARAMETERS) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """From a disc along the segment to x + iy: the root there, whether it was reached, and the last disc."""
    for _ in range(limit):
        if not (reach > 0):
            break
        dx = x - disc_x
        dy = y - disc_y
        distance = math.hypot(dx, dy)
        if distance <= reach:
            m_re, m_im, is_found = hop(x, y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, PARAMETERS)
            if is_found:
                return m_re, m_im, True, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
            reach *= 0.5
            continue
        if distance <= 1e-22*abs(x) + 1e-290:
            break
        next_x = disc_x + dx*(reach/distance)
        next_y = disc_y + dy*(reach/distance)
        m_re, m_im, is_found = hop(next_x, next_y, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, radius, PARAMETERS)
        if not is_found:
            reach *= 0.5
            continue
        if next_x == disc_x and next_y == disc_y:
            break
        next_slope_re, next_slope_im, next_reach, next_radius = disc(next_x, next_y, m_re, m_im, PARAMETERS)
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


def descend(x: float, y: float, turn: float, far: float, far_radius: float,
            PARAMETERS) -> (float, float, bool, float, float, float, float, float, float, float, float):
    """As `march`, from a point so high that the root is next to -1/z; `turn` slants the way."""
    top_x = x
    top_y = y
    if not (math.hypot(x, y) >= far):
        top_x = x + turn*far
        top_y = far
    m_re, m_im = reciprocal(top_x, top_y)
    m_re, m_im = settle(top_x, top_y, m_re, m_im, PARAMETERS)
    # w - 1 = -(z m + 1)
    miss = math.hypot(top_x*m_re - top_y*m_im + 1, top_x*m_im + top_y*m_re)
    slope_re, slope_im, reach, radius = disc(top_x, top_y, m_re, m_im, PARAMETERS)
    if not (miss < far_radius):
        reach = 0.0
    return march(x, y, 20000, top_x, top_y, m_re, m_im, slope_re, slope_im, reach, radius, PARAMETERS)


def pair(x: float, y: float, near_re: float, near_im: float, PARAMETERS) -> (float, float):
    """The root next to a double root, of the two the one on the side of `near`; i infinity where the root grows instead."""
    m_re = near_re
    m_im = near_im
    for _ in range(30):
        step_re, step_im, _, _ = pinch(x, y, m_re, m_im, PARAMETERS)
        m_re -= step_re
        m_im -= step_im
        if not (abs(step_re) + abs(step_im) > 1e-15*(abs(m_re) + abs(m_im))):
            break
    if y == 0 and abs(m_im) <= 1e-9*abs(m_re):
        m_im = 0.0
    _, _, square_re, square_im = pinch(x, y, m_re, m_im, PARAMETERS)
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


def square_root(x: float, y: float) -> (float, float):
    """One square root of x + iy."""
    size = math.sqrt(0.5*(math.hypot(x, y) + abs(x)))
    if size == 0:
        return 0.0, 0.0
    if x >= 0:
        return size, 0.5*y/size
    return 0.5*y/size, size


def follow(x: float, y: float, disc_x: float, disc_y: float, disc_re: float, disc_im: float, slope_re: float, slope_im: float, reach: float,
           radius: float, far: float, far_radius: float, PARAMETERS) -> (float, float, float, float, float, float, float, float, float, float):
    """m(x + iy), from the last disc if it can be, else from infinity; NaN if nothing is proved. Returns the next disc, too."""
    m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = march(
        x, y, 8, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius, PARAMETERS)
    turn = 0.0
    for _ in range(3):
        if is_found or not (far > 0):
            break
        m_re, m_im, is_found, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius = descend(x, y, turn, far, far_radius, PARAMETERS)
        # It ends at a double root of the target, or the way has met one of another pair of sheets: then another way is tried.
        if not is_found and math.hypot(x - disc_x, y - disc_y) <= 1e-10*(abs(x) + y) + 1e-200:
            m_re, m_im = pair(x, y, disc_re, disc_im, PARAMETERS)
            return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
        turn = 0.37 if turn == 0 else -0.61
    if is_found:
        if y == 0 and math.hypot(m_re - disc_re, m_im + disc_im) < 0.99*radius:
            m_im = 0.0
        m_re, m_im = settle(x, y, m_re, m_im, PARAMETERS)
    if not (m_im >= 0):
        m_re = math.nan
        m_im = math.nan
    return m_re, m_im, disc_x, disc_y, disc_re, disc_im, slope_re, slope_im, reach, radius
