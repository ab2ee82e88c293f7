"""The subordination function s(z) of a sample covariance matrix: where to start, and how to converge to the one right root.

in:   z = x + iy with y >= 0, ratio c, the population H through `expectations`, the edges with s and curvature at each
out:  s = -1/v, v the companion transform, with a certificate

    z = Z(s) = s u,     u = 1 - c E[t/(t-s)],     Im Z = Im(s) (1 - h),     h = c E[t^2/|t-s|^2].

*Certificate.* For z in C+ the root with Im s > 0 is unique; for real z on the support the one with Im s > 0 is; for real z off the
support the one with h < 1 is. So a converged root that passes is right, whatever way it was found.
*Search.* First come steps on the best fit by a single atom, E[t/(t-s)] = q/(p-s) with the value and the slope of the moment, whose
equation is quadratic (it knows square-root edges and is exact for one atom), from the last point of the array or from the nearest
edge. Off the support and near the real axis the real root comes first, in a bracket of edges. What fails goes down along a vertical
line from far above.

Population arguments are passed through: c, margin = 1 - c H(0, inf), t, w, k. A generated file holds population_discrete.py or
population_power.py (functions of the same names), then this file, then population.py.
[Silverstein & Bai, J. Multivariate Anal. 54 (1995) 175; Silverstein & Choi, ibid. 295; Biane, Indiana Univ. Math. J. 46 (1997) 705]
"""
import math

from rmtsym.codegen.templates.population_discrete import expectations, has_density, rounding
from rmtsym.runtime.load import Array

__all__ = ["complex_quotient", "solve"]

EPSILON = 2.220446049250313e-16


def complex_root(re: float, im: float) -> (float, float):
    """Principal square root; for im = -0 the limit from below."""
    if re == 0.0 and im == 0.0:
        return 0.0, 0.0
    a = math.sqrt(0.5*(math.hypot(re, im) + abs(re)))
    b = 0.5*abs(im)/a
    if re < 0.0:
        return b, math.copysign(a, im)
    return a, math.copysign(b, im)


def complex_quotient(ar: float, ai: float, br: float, bi: float) -> (float, float):
    """a/b without overflow of |b|^2."""
    if abs(br) >= abs(bi):
        r = bi/br
        d = br + bi*r
        return (ar + ai*r)/d, (ai - ar*r)/d
    r = br/bi
    d = br*r + bi
    return (ar*r + ai)/d, (ai*r - ar)/d


def edges_below(x: float, edge_x: Array, n_edges: int) -> int:
    """How many edges are <= x: odd on the support, even off it."""
    low = 0
    high = n_edges
    while low < high:
        middle = (low + high)//2
        if edge_x[middle] <= x:
            low = middle + 1
        else:
            high = middle
    return low


def edge_start(x: float, y: float, edge: float, s: float, kappa: float, is_left: bool) -> (float, float):
    """s(z) of the white law that has this edge, there Z(s) = edge + (s - s_edge)^2/kappa + ...; exact for one atom."""
    sign = -1.0 if is_left else 1.0
    dr = sign*(x - edge)
    di = sign*y
    if dr == 0.0 and di == 0.0:
        return s, 0.0
    # (d + d sqrt(1 + 4 kappa/d))/2, the root that grows like d
    qr, qi = complex_quotient(4.0*kappa, 0.0, dr, di)
    if y == 0.0:
        qi = -0.0*sign
    rr, ri = complex_root(1.0 + qr, qi)
    rr += 1.0
    return s + sign*0.5*(dr*rr - di*ri), sign*0.5*(dr*ri + di*rr)


def interval_start(x: float, y: float, a: float, b: float, sa: float, sb: float) -> (float, float):
    """s(z) of the white law with this interval [a, b]: the half circle over [sa, sb], by Joukowski's map; exact for one atom."""
    zr = (2.0*x - a - b)/(b - a)
    zi = 2.0*y/(b - a)
    pr, pi = complex_root(zr - 1.0, zi)
    qr, qi = complex_root(zr + 1.0, zi)
    return 0.5*(sa + sb) + 0.5*(sb - sa)*(zr + pr*qr - pi*qi), 0.5*(sb - sa)*(zi + pr*qi + pi*qr)


def single_atom_step(x: float, y: float, sr: float, si: float, ur: float, ui: float, dr: float, di: float) -> (float, float):
    """The root with Im > 0 (of two, the nearer) of Z(s) = z once E[t/(t-s)] is q/(p-s), with u and d = Z' at s; else NaN."""
    # p = s (1 - d)/(u - d), c q = (1 - u)(p - s)
    gr, gi = complex_quotient(1.0 - ur, -ui, ur - dr, ui - di)
    lr = sr*gr - si*gi
    li = sr*gi + si*gr
    ar = sr + lr
    ai = si + li
    qr = (1.0 - ur)*lr + ui*li
    qi = (1.0 - ur)*li - ui*lr
    # s^2 - 2 b s + z p = 0
    br = 0.5*(ar + x - qr)
    bi = 0.5*(ai + y - qi)
    nr = x*ar - y*ai
    ni = x*ai + y*ar
    rr, ri = complex_root(br*br - bi*bi - nr, 2.0*br*bi - ni)
    if br*rr + bi*ri < 0.0:
        rr = -rr
        ri = -ri
    fr = br + rr
    fi = bi + ri
    hr, hi = complex_quotient(nr, ni, fr, fi)
    if fi > 0.0 and (hi <= 0.0 or abs(fr - sr) + abs(fi - si) <= abs(hr - sr) + abs(hi - si)):
        return fr, fi
    if hi > 0.0:
        return hr, hi
    return math.nan, math.nan


def descend(x: float, y: float, sr: float, si: float, limit: float, c: float, margin: float, t: Array, w: Array, k: int) -> (
        float, float, float, float):
    """Solve Z(s) = z from s: single-atom steps, then Newton steps, damped where they do not reduce the residual.

    Returns s, 1 if it converged (else 0), evaluations.
    """
    ur, ui, height, dr, di, scale = expectations(sr, si, c, margin, t, w, k)
    count = 1.0
    last = 0.0
    while count <= limit:
        gr = sr*ur - si*ui - x
        gi = si*height - y
        q = 1.0/(dr*dr + di*di)
        nr = -(gr*dr + gi*di)*q
        ni = -(gi*dr - gr*di)*q
        # Rounding of the residual, and of s itself
        floor_r = rounding()*(abs(x) + abs(sr)*(scale + abs(dr)) + abs(si*ui))
        floor_i = rounding()*(y + si*(1.0 + abs(1.0 - height)) + abs(sr*di))
        length = abs(nr) + abs(ni)
        # Im s keeps its digits in the last step.
        is_settled = ni > -0.5*si
        if is_settled and abs(gr) <= floor_r and abs(gi) <= floor_i:
            return sr + nr, si + ni, 1.0, count
        # A Newton step leaves an error |Z''/(2 Z')| length^2, of it the share |ni|/length in Im s; |Z''|/2 <= h/Im s, or as two steps tell.
        relative = min((1.0 - height)*(length/si)*math.sqrt(q), length/last*(length/last))
        if is_settled and relative*abs(ni) <= 1e-17*si and relative*length <= 1e-17*(abs(sr) + si):
            return sr + nr, si + ni, 1.0, count
        cr = math.nan
        ci = math.nan
        if length > 0.01*si and length > 1e-10*abs(sr):
            cr, ci = single_atom_step(x, y, sr, si, ur, ui, dr, di)
        is_newton = not (math.isfinite(cr) and math.isfinite(ci))
        # Not below the real axis
        damping = 1.0 if ni > -0.9*si else -0.9*si/ni
        if is_newton:
            cr = sr + damping*nr
            ci = si + damping*ni
        # Where rounding is all that is left, damping cannot help.
        is_close = abs(gr) <= 100.0*floor_r and abs(gi) <= 100.0*floor_i
        merit = max(abs(gr) - floor_r, 0.0) + max(abs(gi) - floor_i, 0.0)
        while True:
            ur, ui, height, dr, di, scale = expectations(cr, ci, c, margin, t, w, k)
            count += 1.0
            gi = ci*height - y
            after = max(abs(cr*ur - ci*ui - x) - floor_r, 0.0) + max(abs(gi) - floor_i, 0.0)
            if after <= (1.0 - 0.3*damping)*merit:
                break
            if count > limit or damping < 1e-3 or (is_close and damping < 0.2):
                return sr, si, 1.0 if is_close else 0.0, count
            if is_newton:
                damping *= 0.5
            is_newton = True
            cr = sr + damping*nr
            ci = si + damping*ni
        last = length if is_newton and damping == 1.0 else 0.0
        sr = cr
        si = ci
    return sr, si, 0.0, count


def axis_start(x: float, y: float, sr: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float):
    """Newton steps on the upper side of the real axis, where the population has a density and Im s may be tiny; Im s <= 0 if that fails."""
    si = 0.0
    for attempt in range(20):
        ur, ui, _, dr, di, _ = expectations(sr, 0.0, c, margin, t, w, k)
        gr = sr*ur - x
        gi = sr*ui - y
        q = 1.0/(dr*dr + di*di)
        step = -(gr*dr + gi*di)*q
        si = -(gi*dr - gr*di)*q
        sr += step
        if abs(step) <= 1e-8*abs(sr):
            # Below the range of floats Im s counts as its least number.
            return sr, si if si > 0.0 or dr <= 0.0 else 5e-324
        if abs(step) <= 0.1*si:
            break
    return sr, si


def homotopy(x: float, y: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float):
    """Solve Z(s) = z along z = x + i(y + height), height falling: the steps shrink until Newton's iteration follows.

    Z is one to one from {Im s > 0, h < 1} onto C+; by Koebe's theorem steps of 2% of the height cannot fail. Returns as `descend`.
    """
    sr = x
    si = abs(x) + y
    height = 0.0
    count = 0.0
    # Z(s)/s -> 1 at infinity
    for attempt in range(2000):
        ur, ui, above, _, _, _ = expectations(x, si, c, margin, t, w, k)
        count += 1.0
        height = si*above - y
        if height >= 4.0*abs(x*ur - si*ui - x) and height >= y:
            break
        si *= 2.0
    ratio = 1.0
    for attempt in range(2000):
        cr, ci, status, more = descend(x, y, sr, si, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0 or (attempt > 0 and ratio > 0.99):
            return cr, ci, status, count
        cr, ci, status, more = descend(x, y + ratio*height, sr, si, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            sr = cr
            si = ci
            height *= ratio
            ratio = max(0.1, 0.5*ratio)
        else:
            ratio = math.sqrt(ratio)
    return sr, si, 0.0, count


def real_root(x: float, low: float, high: float, s: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float):
    """The real s in [low, high] with Z(s) = x, where Z increases from below x to above it: Newton, or bisection. Also evaluations."""
    last = 0.0
    before = 0.0
    count = 0.0
    while count < 400.0:
        u, _, slope, _, _, scale = expectations(s, 0.0, c, margin, t, w, k)
        count += 1.0
        g = s*u - x
        if g > 0.0:
            high = min(high, s)
        else:
            low = max(low, s)
        step = -g/slope
        size = abs(step)
        new = min(max(s + step, low), high)
        if abs(g) <= 0.5*rounding()*(abs(x) + abs(s)*scale) or size <= 2.0*EPSILON*abs(s):
            return new if slope > 0.0 else s, count
        # Quadratic convergence, seen twice, leaves size^3/last^2.
        if size <= 0.1*last and last <= 0.1*before and size*(size/last)*(size/last) <= 1e-18*abs(s):
            return new, count
        before = last
        last = size
        if not (slope > 0.0 and new == s + step):
            last = 0.0
            # Far apart on one side of 0, the geometric mean halves the digits.
            if low > 0.0 and high > 4.0*low:
                new = math.sqrt(low)*math.sqrt(high)
            elif high < 0.0 and low < 4.0*high:
                new = -math.sqrt(-low)*math.sqrt(-high)
            else:
                new = 0.5*(low + high)
            if not low < new < high:
                return s, count
        s = new
    return s, count


def gap_root(x: float, below: int, hint: float, c: float, margin: float, t: Array, w: Array, k: int, edge_x: Array, edge_s: Array,
             edge_kappa: Array, n_edges: int) -> (float, float):
    """s(x) at a real x != 0 off the support, with `below` edges on its left, from `hint` (or NaN). Also evaluations."""
    low = -math.inf
    high = math.inf
    guess = hint
    count = 0.0
    if below > 0:
        low = edge_s[below - 1]
    if below < n_edges:
        high = edge_s[below]
    if below == 0:
        guess, _ = edge_start(x, 0.0, edge_x[0], edge_s[0], edge_kappa[0], True)
        # Z(s) <= s for s > 0, Z(s) >= s for s < 0
        if x > 0.0 and high > 0.0:
            low = x
        else:
            high = min(high, x)
    elif below == n_edges:
        guess, _ = edge_start(x, 0.0, edge_x[below - 1], edge_s[below - 1], edge_kappa[below - 1], False)
        high = x
    else:
        # The inverse of the cubic with these ends and zero slopes there
        part = (x - edge_x[below - 1])/(edge_x[below] - edge_x[below - 1])
        guess = low + (high - low)*(0.5 + math.sin(math.atan2(2.0*part - 1.0, 2.0*math.sqrt(part*(1.0 - part)))/3.0))
    if low < hint < high:
        guess = hint
    if math.isinf(low):
        low = 2.0*min(guess, high)
        if not low < 0.0:
            low = -1.0
        for attempt in range(600):
            u, _, _, _, _, _ = expectations(low, 0.0, c, margin, t, w, k)
            count += 1.0
            if low*u < x:
                break
            low *= 4.0
    if not low < guess < high:
        guess = 0.5*(low + high)
    s, more = real_root(x, low, high, guess, c, margin, t, w, k)
    return s, count + more


def solve(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int,
          edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (float, float, float, float):
    """s(z), z != 0; hint: hr + i hi is s at hx + i hy, or NaN. Returns s, 1 if it is certified (else 0), evaluations."""
    below = edges_below(x, edge_x, n_edges)
    is_outside = below % 2 == 0
    # The nearest edge
    near = below
    if below == n_edges or (below > 0 and x - edge_x[below - 1] <= edge_x[below] - x):
        near = below - 1
    distance = abs(x - edge_x[near])
    # A hint from the same interval or gap
    is_warm = hi >= 0.0 and abs(x - hx) + abs(y - hy) <= 0.1*(abs(x) + y) and (below == 0 or edge_x[below - 1] <= hx) and (
        below == n_edges or hx < edge_x[below])
    count = 0.0
    if y == 0.0 and distance <= 4.0*EPSILON*abs(x):
        return edge_s[near], 0.0, 1.0, 0.0
    if is_outside and y <= 0.25*distance:
        s, count = gap_root(x, below, hr if is_warm else math.nan, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
        if y == 0.0:
            return s, 0.0, 1.0, count
        _, _, height, _, _, _ = expectations(s, 0.0, c, margin, t, w, k)
        count += 1.0
        if height > 0.0:
            sr, si, status, more = descend(x, y, s, y/height, 30.0, c, margin, t, w, k)
            count += more
            if status > 0.0:
                return sr, si, status, count
    elif is_warm and hi > 1e-6*abs(hr):
        sr, si, status, more = descend(x, y, hr, hi, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            return sr, si, status, count
    sr, si = edge_start(x, y, edge_x[near], edge_s[near], edge_kappa[near], near % 2 == 0)
    if not is_outside and has_density() and si == 0.0:
        sr, si = axis_start(x, y, sr, c, margin, t, w, k)
        if y == 0.0 and 0.0 < si < 1e-290:
            # The density may yet be within the range of floats.
            return sr, 0.0, 1.0, count
    elif not is_outside and distance > 2.0*edge_kappa[near] and math.isfinite(edge_x[below]):
        sr, si = interval_start(x, y, edge_x[below - 1], edge_x[below], edge_s[below - 1], edge_s[below])
    if si > 0.0:
        sr, si, status, more = descend(x, y, sr, si, 30.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            return sr, si, status, count
    sr, si, status, more = homotopy(x, y, c, margin, t, w, k)
    return sr, si, status, count + more
