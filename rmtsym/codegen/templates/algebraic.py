"""The physical root of P(z, m) = 0 for any degree in m, followed from infinity.

in:   z = x + iy with y >= 0; generated functions that evaluate P and its Taylor coefficients in m
out:  m(z), the root that continues -1/z from z = x + i infinity straight down, or NaN

Homotopy in the height: w = -z m is constant far away, so a step predicts m_new = m z/z_new. A step is taken only when Smale's
alpha = beta gamma is small at the prediction and, backwards, at the old point: then Newton cannot reach another root. Steps are
geometric in the height, so the way down to 1e-12 from an edge takes some tens of them.

`newton(x, y, m_re, m_im, PARAMETERS)` gives the Newton step and gamma = max_k |P_k/P_1|^{1/(k-1)}; it is generated.
"""
import math


def settle(x: float, y: float, m_re: float, m_im: float, PARAMETERS) -> (float, float):
    """Newton until rounding is all that is left."""
    previous = math.inf
    for _ in range(60):
        step_re, step_im, _ = newton(x, y, m_re, m_im, PARAMETERS)
        size = abs(step_re) + abs(step_im)
        if not (size < 1e300):
            break
        if size >= 0.5*previous and size <= 1e-6*(abs(m_re) + abs(m_im)):
            break
        m_re -= step_re
        m_im -= step_im
        if size <= 1e-17*(abs(m_re) + abs(m_im)) or (size <= 1e-16*(abs(m_re) + abs(m_im)) and abs(step_im) <= 1e-16*abs(m_im)):
            break
        previous = size
    return m_re, m_im


def alpha(x: float, y: float, m_re: float, m_im: float, PARAMETERS) -> float:
    """Smale's alpha at m; below 0.157 Newton converges to the root next to m. The floor of rounding counts as zero."""
    step_re, step_im, gamma = newton(x, y, m_re, m_im, PARAMETERS)
    size = math.hypot(step_re, step_im)
    return size*gamma if size > 1e-15*math.hypot(m_re, m_im) else 0.0


def carry(x: float, y: float, height: float, m_re: float, m_im: float) -> (float, float):
    """m (x + iy)/(x + i height): the prediction of m at the height."""
    square = x*x + height*height
    if square == 0 or x*x + y*y == 0:
        return m_re, m_im
    ratio_re = (x*x + y*height)/square
    ratio_im = x*(y - height)/square
    return m_re*ratio_re - m_im*ratio_im, m_re*ratio_im + m_im*ratio_re


def follow(x: float, y: float, PARAMETERS) -> (float, float):
    """m(x + iy) by homotopy from a great height; NaN if a step cannot be certified."""
    height = 1e6*(1 + abs(x) + y)
    m_re = 0.0
    m_im = 0.0
    is_found = False
    for _ in range(40):
        m_re, m_im = reciprocal(x, height)
        if alpha(x, height, m_re, m_im, PARAMETERS) < 1e-3:
            a, b = reciprocal(x, 1e6*height)
            if alpha(x, 1e6*height, a, b, PARAMETERS) < 1e-3:
                is_found = True
                break
        height *= 100
    if not is_found:
        return math.nan, math.nan
    m_re, m_im = settle(x, height, m_re, m_im, PARAMETERS)
    ratio = 1e-2
    floor = 1e-22*abs(x) + 1e-290
    for _ in range(4000):
        if height <= y:
            break
        # The axis itself is tried as soon as the height is small; at a branch point no such step is certified, and the floor ends it.
        target = max(y, height*ratio)
        is_safe = False
        if y == 0 and (x == 0 or height < 1e-3*abs(x)):
            target = 0.0
        for _ in range(2):
            guess_re, guess_im = carry(x, height, target, m_re, m_im)
            if alpha(x, target, guess_re, guess_im, PARAMETERS) < 0.03:
                new_re, new_im = settle(x, target, guess_re, guess_im, PARAMETERS)
                back_re, back_im = carry(x, target, height, new_re, new_im)
                is_safe = alpha(x, height, back_re, back_im, PARAMETERS) < 0.03
                if target == 0 and x == 0:
                    # At z = 0 nothing is predicted: m must have settled. (Far above, 0 may be the value of another root.)
                    is_safe = is_safe and math.hypot(new_re - m_re, new_im - m_im) < 0.01*math.hypot(m_re, m_im)
            if is_safe or target > 0:
                break
            target = height*ratio
        if is_safe:
            m_re = new_re
            m_im = new_im
            height = target
            ratio = max(1e-2, ratio*ratio)
            if y == 0 and 0 < height and height < floor:
                if x == 0 and abs(m_re) + abs(m_im) > 1e50:
                    return 0.0, math.inf             # an atom or a hard edge at 0
                if x == 0 and abs(m_re) + abs(m_im) < 1e-50:
                    return 0.0, 0.0
                height = 0.0
        else:
            ratio = math.sqrt(ratio)
            if ratio > 0.9999999:
                return math.nan, math.nan
    if height > y:
        return math.nan, math.nan
    if y == 0 and abs(m_im) < 1e-3*abs(m_re):
        # Off the support the root is real: Newton started on the axis stays there, and must come back to the same root.
        real_re, real_im = settle(x, 0.0, m_re, 0.0, PARAMETERS)
        if abs(real_re - m_re) + abs(m_im) <= 1e-9*abs(m_re):
            return real_re, 0.0
    if m_im < 0:
        return math.nan, math.nan
    return m_re, m_im
