# Sample covariance law. m(z) = int mu(dx)/(x - z), Im z > 0.
#
#     z = c*expectation(t/(t*(c*m - (1 - c)/z) + 1), t) - 1/(c*m - (1 - c)/z)
#
# Generated from derivations/sample_covariance.py by `rmtsym generate sample_covariance` (SymPy 1.14.0). Do not edit.
import math

from rmtsym.runtime.load import Array, function, kernel


NAME = 'sample_covariance'
TITLE = 'Sample covariance law'
KIND = 'population'
PARAMETERS = (('c', 'real', None), ('population', 'population', None))
BLOCK = 64
EPSILON = 2.220446049250313e-16


@function
def complex_quotient(ar: float, ai: float, br: float, bi: float) -> (float, float):
    """a/b without overflow of |b|^2."""
    if abs(br) >= abs(bi):
        r = bi/br
        d = br + bi*r
        return (ar + ai*r)/d, (ai - ar*r)/d
    r = br/bi
    d = br*r + bi
    return (ar*r + ai)/d, (ai*r - ar)/d


@function
def far_value(x: float, y: float) -> (float, float):
    """-1/z, to which m is equal in double precision far from the support; 0 at infinity."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    return complex_quotient(-1.0, 0.0, x, y)


@function
def resolvents(sr: float, si: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part."""
    si2 = si*si
    mean_r = 0.0
    mean = 0.0
    near_r = 0.0
    near = 0.0
    slope_r = 0.0
    slope = 0.0
    other_r = 0.0
    other = 0.0
    start = 0
    while start < k:
        stop = min(k, start + BLOCK)
        a0 = 0.0
        a1 = 0.0
        a2 = 0.0
        a3 = 0.0
        a4 = 0.0
        a5 = 0.0
        a6 = 0.0
        a7 = 0.0
        for i in range(start, stop):
            d = t[i] - sr
            q = 1.0/(d*d + si2)
            a = w[i]*q
            b = a*t[i]
            e = q*(d*d - si2)
            f = q*d
            a0 += b*d
            a1 += b
            a2 += a*d
            a3 += a
            a4 += b*e
            a5 += b*f
            a6 += a*e
            a7 += a*f
        mean_r += a0
        mean += a1
        near_r += a2
        near += a3
        slope_r += a4
        slope += a5
        other_r += a6
        other += a7
        start = stop
    return mean_r, si*mean, near_r, si*near, slope_r, 2.0*si*slope, other_r, 2.0*si*other


@function
def expectations(sr: float, si: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float):
    """u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
    of the magnitudes that make Re u, to which its rounding is relative.
    """
    si2 = si*si
    near_r = 0.0
    near = 0.0
    mean_r = 0.0
    mean = 0.0
    square = 0.0
    fourth = 0.0
    third = 0.0
    start = 0
    while start < k:
        stop = min(k, start + BLOCK)
        a0 = 0.0
        a1 = 0.0
        a2 = 0.0
        a3 = 0.0
        a4 = 0.0
        a5 = 0.0
        a6 = 0.0
        for i in range(start, stop):
            d = t[i] - sr
            q = 1.0/(d*d + si2)
            a = w[i]*q
            b = a*t[i]
            e = b*t[i]
            f = e*q
            a0 += a*d
            a1 += a
            a2 += b*d
            a3 += b
            a4 += e
            a5 += f
            a6 += f*d
        near_r += a0
        near += a1
        mean_r += a2
        mean += a3
        square += a4
        fourth += a5
        third += a6
        start = stop
    ur = 1.0 - c*mean_r
    size = 1.0 + c*math.sqrt(square)
    height = 1.0 - c*square
    # Where |s| is small the constant part of the moments is known exactly: t/(t-s) = 1 + s/(t-s), t^2 = |t-s|^2 + 2 t sr - |s|^2.
    modulus = sr*sr + si2
    other = abs(margin) + c*math.sqrt(modulus*near)
    if other < size:
        size = other
        ur = margin - c*(sr*near_r - si2*near)
    if abs(margin) + c*(2.0*abs(sr)*mean + modulus*near) < 1.0 + c*square:
        height = margin - c*(2.0*sr*mean - modulus*near)
    return ur, -c*si*mean, height, height + 2.0*c*si2*fourth, -2.0*c*si*third, size


@function
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


@function
def rounding() -> float:
    """Rounding of the expectations, relative to the sum of the magnitudes."""
    return 8.881784197001252e-16


@function
def complex_root(re: float, im: float) -> (float, float):
    """Principal square root; for im = -0 the limit from below."""
    if re == 0.0 and im == 0.0:
        return 0.0, 0.0
    a = math.sqrt(0.5*(math.hypot(re, im) + abs(re)))
    b = 0.5*abs(im)/a
    if re < 0.0:
        return b, math.copysign(a, im)
    return a, math.copysign(b, im)


@function
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


@function
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


@function
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


@function
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


@function
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


@function
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


@function
def has_density() -> bool:
    """Atoms only."""
    return False


@function
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


@function
def interval_start(x: float, y: float, a: float, b: float, sa: float, sb: float) -> (float, float):
    """s(z) of the white law with this interval [a, b]: the half circle over [sa, sb], by Joukowski's map; exact for one atom."""
    zr = (2.0*x - a - b)/(b - a)
    zi = 2.0*y/(b - a)
    pr, pi = complex_root(zr - 1.0, zi)
    qr, qi = complex_root(zr + 1.0, zi)
    return 0.5*(sa + sb) + 0.5*(sb - sa)*(zr + pr*qr - pi*qi), 0.5*(sb - sa)*(zi + pr*qi + pi*qr)


@function
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


@function
def mean_square(c: float, sr: float, si: float, er: float, ei: float) -> float:
    """E[t/|t-s|^2] = ei/Im s from e = E[t/(t-s)]; where Im s = 0 within the population, from h = 1."""
    if si > 0.0:
        return ei/si
    return (1.0/c - er)/sr if ei > 0.0 else 0.0


@function
def transform(x: float, y: float, c: float, w0: float, sr: float, si: float, er: float, ei: float, ar: float, ai: float) -> (float, float):
    """m at z = x + iy != 0 from s, e = E[t/(t-s)] and a = E[1/(t-s)]."""
    ur, ui = complex_quotient(x, y, sr, si)
    modulus = math.hypot(ur, ui)
    mr = (ar*(ur/modulus) + ai*(ui/modulus))/modulus
    mi = c*ei*mean_square(c, sr, si, er, ei)/modulus/modulus
    if y > 0.0:
        mi += y*(ai/si)/modulus/modulus
    if w0 > 0.0:
        pr, pi = complex_quotient(-1.0, 0.0, x, y)
        mr += w0*pr
        mi += w0*pi
    return mr, mi


@function
def inverse_moment(t: Array, w: Array, k: int) -> float:
    """E[1/t] over the atoms."""
    total = 0.0
    for i in range(k):
        total += w[i]/t[i]
    return total


@function
def value_at_zero(margin: float, w0: float, t: Array, w: Array, k: int) -> (float, float):
    """m(0): E[1/t]/(1-c) where that is finite; at an atom and at a hard edge the limit from above, infinite."""
    if w0 > 0.0 or margin <= 0.0:
        return 0.0, math.inf
    mr = inverse_moment(t, w, k)/margin
    if math.isinf(mr):
        return 0.0, math.inf
    return mr, 0.0


@function
def population_point(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array,
                         k: int, w0: float, far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                             float, float, float, float, float, float):
    """m(z) at z = x + iy, y >= 0, from the hint s = hr + i hi at the point hx + i hy (NaN for none).

    Returns Re m, Im m, s (the next point's hint, with this z), 1 if certified (0: m is NaN), evaluations of the expectations.
    """
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if x == 0.0 and y == 0.0:
        mr, mi = value_at_zero(margin, w0, t, w, k)
        return mr, mi, math.nan, math.nan, 1.0, 0.0
    if abs(x) > far or y > far:
        mr, mi = far_value(x, y)
        return mr, mi, math.nan, math.nan, 1.0, 0.0
    sr, si, status, count = solve(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
    if status == 0.0:
        return math.nan, math.nan, math.nan, math.nan, 0.0, count
    er, ei, ar, ai, _, _, _, _ = resolvents(sr, si, t, w, k)
    mr, mi = transform(x, y, c, w0, sr, si, er, ei, ar, ai)
    return mr, mi, sr, si, 1.0, count + 1.0


@function
def density_at_zero(margin: float, t: Array, w: Array, k: int) -> float:
    """The density at its edge 0, which is hard."""
    return math.inf


@function
def population_density(x: float, hx: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int, w0: float,
                       far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                           float, float, float, float, float):
    """Density at a real x (atoms apart), exactly 0 off the support; then s, status and evaluations, as in `population_point`."""
    if math.isnan(x):
        return math.nan, math.nan, math.nan, 1.0, 0.0
    if edges_below(x, edge_x, n_edges) % 2 == 0:
        return 0.0, math.nan, math.nan, 1.0, 0.0
    if x == 0.0:
        return density_at_zero(margin, t, w, k), math.nan, math.nan, 1.0, 0.0
    sr, si, status, count = solve(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
    if status == 0.0:
        return math.nan, math.nan, math.nan, 0.0, count
    er, ei, _, _, _, _, _, _ = resolvents(sr, si, t, w, k)
    ratio = math.hypot(sr, si)/x
    return c*ei*mean_square(c, sr, si, er, ei)*ratio*ratio/math.pi, sr, si, 1.0, count + 1.0


@function
def population_gradient(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array,
                        k: int, w0: float, far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                            float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz, dm/dc (real, imaginary), then s, status and evaluations, as in `population_point`."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    is_zero = x == 0.0 and y == 0.0
    mr, mi = value_at_zero(margin, w0, t, w, k)
    if is_zero and math.isinf(mi):
        return mr, mi, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if abs(x) > far or y > far:
        mr, mi = far_value(x, y)
        return mr, mi, mr*mr - mi*mi, 2.0*mr*mi, 0.0, 0.0, math.nan, math.nan, 1.0, 0.0
    sr = 0.0
    si = 0.0
    ur = margin
    ui = 0.0
    count = 0.0
    if not is_zero:
        sr, si, status, count = solve(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
        if status == 0.0:
            return math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 0.0, count
        ur, ui = complex_quotient(x, y, sr, si)
    _, _, _, dr, di, _ = expectations(sr, si, c, margin, t, w, k)
    er, ei, ar, ai, br, bi, pr, pi = resolvents(sr, si, t, w, k)
    if not is_zero:
        mr, mi = transform(x, y, c, w0, sr, si, er, ei, ar, ai)
    # With b = E[t/(t-s)^2] and d = Z': m_z = (E[1/(t-s)^2] + c b^2/d)/u^2, m_c = b E[t/(t-s)]/(u d).
    fr, fi = complex_quotient(br, bi, dr, di)
    nr = pr + c*(br*fr - bi*fi)
    ni = pi + c*(br*fi + bi*fr)
    nr, ni = complex_quotient(nr, ni, ur, ui)
    nr, ni = complex_quotient(nr, ni, ur, ui)
    if w0 > 0.0:
        vr, vi = complex_quotient(1.0, 0.0, x, y)
        nr += w0*(vr*vr - vi*vi)
        ni += w0*2.0*vr*vi
    gr, gi = complex_quotient(fr*er - fi*ei, fr*ei + fi*er, ur, ui)
    return mr, mi, nr, ni, gr, gi, sr, si, 1.0, count + 2.0


@function
def population_density_gradient(x: float, hx: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int, w0: float,
                                far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                                    float, float, float, float, float, float, float):
    """Density and its derivatives in x and c (0 off the support); then s, status and evaluations, as in `population_point`."""
    if math.isnan(x):
        return math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if edges_below(x, edge_x, n_edges) % 2 == 0:
        return 0.0, 0.0, 0.0, math.nan, math.nan, 1.0, 0.0
    if x == 0.0:
        return density_at_zero(margin, t, w, k), math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    _, mi, _, ni, _, gi, sr, si, status, count = population_gradient(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, w0, far, edge_x, edge_s,
                                                                     edge_kappa, n_edges)
    # The atom at 0 has no share in the imaginary parts at real x.
    return mi/math.pi, ni/math.pi, gi/math.pi, sr, si, status, count


@function
def complex_quotient_power(ar: float, ai: float, br: float, bi: float) -> (float, float):
    """a/b without overflow of |b|^2."""
    if abs(br) >= abs(bi):
        r = bi/br
        d = br + bi*r
        return (ar + ai*r)/d, (ai - ar*r)/d
    r = br/bi
    d = br*r + bi
    return (ar*r + ai)/d, (ai*r - ar)/d


@function
def far_value_power(x: float, y: float) -> (float, float):
    """-1/z, to which m is equal in double precision far from the support; 0 at infinity."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    return complex_quotient_power(-1.0, 0.0, x, y)


@function
def complex_reciprocal(ar: float, ai: float) -> (float, float):
    """1/(ar + i ai) without overflow of the squares."""
    h = math.hypot(ar, ai)
    return (ar/h)/h, -(ai/h)/h


@function
def digamma(x: float) -> float:
    """psi(x) for x > 0, to a few units in the last place of max(|psi|, 1)."""
    if not x > 0.0:
        return math.nan
    shift = 0.0
    while x < 10.0:
        shift += 1.0/x
        x += 1.0
    y = 1.0/(x*x)
    # B_2k/(2k), k = 8..1
    tail = 1.0/12.0 - y*(3617.0/8160.0)
    tail = 691.0/32760.0 - y*tail
    tail = 1.0/132.0 - y*tail
    tail = 1.0/240.0 - y*tail
    tail = 1.0/252.0 - y*tail
    tail = 1.0/120.0 - y*tail
    tail = 1.0/12.0 - y*tail
    return math.log(x) - 0.5/x - y*tail - shift


@function
def hyp2f1_1b_at_one(b: float, wr: float, wi: float, ur: float, ui: float) -> (float, float, float, float):
    """F and D from the incomplete beta function about w = 1, |u| = |1 - w| < 0.75, b (|u| + Re u) < 2.

    Below b = 1/2 from b + 1, by F = 1 + (b/(b+1)) w F(b+1, w): psi(b) ~ -1/b would hide Im F.
    """
    c = b if b >= 0.5 else b + 1.0
    sr = -0.5772156649015329 - digamma(c) - math.log(math.hypot(ur, ui))
    # At Im u = -0 this is +pi: the limit from above.
    si = -math.atan2(ui, ur)
    tr = 1.0
    ti = 0.0
    k = 1.0
    while k < 2000.0 and abs(tr) + abs(ti) > 1e-17*k*(abs(sr) + abs(si)):
        a = (k - c)/k
        t = a*(tr*ur - ti*ui)
        ti = a*(tr*ui + ti*ur)
        tr = t
        sr -= tr/k
        si -= ti/k
        k += 1.0
    e = c*math.exp(-0.5*c*math.log1p(ur*(ur - 2.0) + ui*ui))
    angle = c*math.atan2(wi, wr)
    cr = e*math.cos(angle)
    ci = -e*math.sin(angle)
    fr = cr*sr - ci*si
    fi = cr*si + ci*sr
    if b < 0.5:
        a = b/c
        t = 1.0 + a*(wr*fr - wi*fi)
        fi = a*(wr*fi + wi*fr)
        fr = t
    vr, vi = complex_reciprocal(ur, ui)
    return fr, fi, vr - fr, vi - fi


@function
def hyp2f1_1b_fraction(b: float, wr: float, wi: float, ur: float, ui: float, pairs: float) -> (
        float, float, float, float):
    """F and D by Gauss' continued fraction, backwards from its periodic tail t = (1 + sqrt(u))/2.

    t_j = 1 - alpha_{j+1} w/t_{j+1}, alpha_2k = k^2/((b+2k-1)(b+2k)), alpha_{2k+1} = (b+k)^2/((b+2k)(b+2k+1)); F = 1/t_0.
    """
    r = math.hypot(ur, ui)
    if ur >= 0.0:
        tr = math.sqrt(0.5*(r + ur))
        ti = 0.5*ui/tr
    else:
        ti = math.copysign(math.sqrt(0.5*(r - ur)), ui)
        tr = 0.5*ui/ti
    tr = 0.5*(1.0 + tr)
    ti = 0.5*ti
    k = pairs
    while k > 0.5:
        c = b + 2.0*k
        a = (k + 1.0)*(k + 1.0)/((c + 1.0)*(c + 2.0)*(tr*tr + ti*ti))
        t = 1.0 - a*(wr*tr + wi*ti)
        ti = -a*(wi*tr - wr*ti)
        tr = t
        a = (b + k)*(b + k)/(c*(c + 1.0)*(tr*tr + ti*ti))
        t = 1.0 - a*(wr*tr + wi*ti)
        ti = -a*(wi*tr - wr*ti)
        tr = t
        k -= 1.0
    # t_2 is known; x = w/((b+2) t_2), t_1 = 1 - x/(b+1), t_0 = 1 - (b/(b+1)) w/t_1
    a = 1.0/((b + 2.0)*(tr*tr + ti*ti))
    xr = a*(wr*tr + wi*ti)
    xi = a*(wi*tr - wr*ti)
    a = 1.0/(b + 1.0)
    vr, vi = complex_reciprocal(1.0 - a*xr, -a*xi)
    yr = a*(wr*vr - wi*vi)
    yi = a*(wr*vi + wi*vr)
    fr, fi = complex_reciprocal(1.0 - b*yr, -b*yi)
    # D = (y/u) (1 - x) F
    vr, vi = complex_reciprocal(ur, ui)
    t = fr*vr - fi*vi
    vi = fr*vi + fi*vr
    vr = t
    t = vr*(1.0 - xr) + vi*xi
    vi = vi*(1.0 - xr) - vr*xi
    vr = t
    return fr, fi, yr*vr - yi*vi, yr*vi + yi*vr


@function
def hyp2f1_1b_series(b: float, wr: float, wi: float) -> (float, float, float, float):
    """F and D by powers of w (Horner), |w| < 0.7."""
    h = math.hypot(wr, wi)
    if h < 1e-300:
        return 1.0, wi*b/(b + 1.0), wr/(b + 1.0), wi/(b + 1.0)
    k = math.floor(39.0/-math.log(h)) + 2.0
    fr = 0.0
    fi = 0.0
    dr = 0.0
    di = 0.0
    while k > 0.5:
        # 1/(b+k) w^(k-1) and k/(b+k) w^(k-1)
        a = 1.0/(b + k)
        t = a + wr*fr - wi*fi
        fi = wr*fi + wi*fr
        fr = t
        t = k*a + wr*dr - wi*di
        di = wr*di + wi*dr
        dr = t
        k -= 1.0
    return (1.0 + b*(wr*fr - wi*fi), b*(wr*fi + wi*fr),
            wr*dr - wi*di, wr*di + wi*dr)


@function
def log_pi_over_sine(d: float) -> float:
    """log(pi d/sin(pi d))/d for |d| <= 1/2, accurate through d = 0."""
    if abs(d) > 0.2:
        return math.log(math.pi*d/math.sin(math.pi*d))/d
    y = d*d
    # sum zeta(2k) d^(2k-1)/k, k = 11..1
    t = 0.10000009539620339 + y*0.09090911258640934
    t = 0.11111153525480722 + y*t
    t = 0.12500191028242608 + y*t
    t = 0.14286589259072267 + y*t
    t = 0.16670768109221801 + y*t
    t = 0.20019891502556362 + y*t
    t = 0.2510193390494861 + y*t
    t = 0.3391143539948164 + y*t
    t = 0.5411616168555691 + y*t
    t = 1.6449340668482264 + y*t
    return d*t


@function
def hyp2f1_1b_bracket(d: float, lr: float, li: float, qr: float, qi: float) -> (float, float):
    """w F/(1+d) at b = 1 + d, |d| <= 1/2, from q = 1/w and L = log(-w) = lr + i li.

    Both terms of (pi b/sin(pi b)) (-w)^-b + (b/(1-b)) q F(1-b, q) have the pole 1/d, their sum has none. It is q (1+d) times
    expm1(d x)/d + q F(1-d, q)/(1-d), d x = log(pi d/sin(pi d)) - d L.
    """
    sr, si, _, _ = hyp2f1_1b_series(1.0 - d, qr, qi)
    xr = log_pi_over_sine(d) - lr
    xi = -li
    if d != 0.0:
        h = math.sin(0.5*d*xi)
        e = math.expm1(d*xr)
        xi = (1.0 + e)*math.sin(d*xi)/d
        xr = (e*math.cos(d*li) - 2.0*h*h)/d
    a = 1.0/(1.0 - d)
    return xr + a*(qr*sr - qi*si), xi + a*(qr*si + qi*sr)


@function
def hyp2f1_1b_inverse(b: float, wr: float, wi: float, ur: float, ui: float) -> (float, float, float, float):
    """F and D by powers of q = 1/w, |w| >= 1.4.

    F = (pi b/sin(pi b)) (-w)^-b + (b/(1-b)) q F(1-b, q) for b < 1/2; else from 1 + d, d = b - nearest integer, up to b by
    F(b+1) = (1 + 1/b) (F(b) - 1) q, stable because errors shrink by |q| a step.
    """
    qr, qi = complex_reciprocal(wr, wi)
    vr, vi = complex_reciprocal(ur, ui)
    lr = math.log(math.hypot(wr, wi))
    # At Im w = +0 this is -pi: the limit from above.
    li = math.atan2(-wi, -wr)
    if b < 0.5:
        sr, si, _, _ = hyp2f1_1b_series(1.0 - b, qr, qi)
        a = b/(1.0 - b)
        e = math.pi*b/math.sin(math.pi*b)*math.exp(-b*lr)
        fr = e*math.cos(b*li) + a*(qr*sr - qi*si)
        fi = -e*math.sin(b*li) + a*(qr*si + qi*sr)
        return fr, fi, vr - fr, vi - fi
    top = float(math.floor(b + 0.5))
    d = b - top
    xr, xi = hyp2f1_1b_bracket(d, lr, li, qr, qi)
    fr = (1.0 + d)*(qr*xr - qi*xi)
    fi = (1.0 + d)*(qr*xi + qi*xr)
    dr = vr - fr
    di = vi - fi
    k = 1.0
    while k < top - 0.5:
        a = 1.0/(d + k)
        t = (1.0 + a)*((fr - 1.0)*qr - fi*qi)
        fi = (1.0 + a)*((fr - 1.0)*qi + fi*qr)
        fr = t
        t = (1.0 + a)*(dr*qr - di*qi) - a*vr
        di = (1.0 + a)*(dr*qi + di*qr) - a*vi
        dr = t
        k += 1.0
    return fr, fi, dr, di


@function
def hyp2f1_1b_pfaff(b: float, wr: float, wi: float, ur: float, ui: float) -> (float, float, float, float):
    """F and D by F = (1/u) sum k!/(b+1)_k (-w/u)^k, u = 1 - w, for b |u| >= 40 |w|."""
    vr, vi = complex_reciprocal(ur, ui)
    xr = -(wr*vr - wi*vi)
    xi = -(wr*vi + wi*vr)
    tr = 1.0
    ti = 0.0
    sr = 0.0
    si = 0.0
    k = 1.0
    while k < 41.0 and abs(tr) + abs(ti) > 1e-18*(abs(sr) + abs(si)):
        a = k/(b + k)
        t = a*(tr*xr - ti*xi)
        ti = a*(tr*xi + ti*xr)
        tr = t
        sr += tr
        si += ti
        k += 1.0
    dr = -(sr*vr - si*vi)
    di = -(sr*vi + si*vr)
    return vr - dr, vi - di, dr, di


@function
def hyp2f1_1b_parts(b: float, wr: float, wi: float, ur: float, ui: float) -> (float, float, float, float):
    """F and D from w and u = 1 - w, both given."""
    h = math.hypot(wr, wi)
    r = math.hypot(ur, ui)
    if not (b > 0.0 and math.isfinite(b) and h >= 0.0 and r >= 0.0):
        return math.nan, math.nan, math.nan, math.nan
    if r == 0.0:
        return math.inf, 0.0, math.inf, 0.0
    if math.isinf(h):
        return 0.0, 0.0, 0.0, 0.0
    # Im w = -0 would choose the lower side of the cut in atan2.
    if wi == 0.0:
        wi = 0.0
        ui = -0.0
    if h <= 0.5:
        return hyp2f1_1b_series(b, wr, wi)
    sr = math.sqrt(0.5*(r + abs(ur)))
    if ur < 0.0:
        sr = 0.5*abs(ui)/sr
    ratio = (1.0 + r - 2.0*sr)/(1.0 + r + 2.0*sr)
    if b*r >= 40.0*h:
        fr, fi, dr, di = hyp2f1_1b_pfaff(b, wr, wi, ur, ui)
    elif h >= 4.0:
        fr, fi, dr, di = hyp2f1_1b_inverse(b, wr, wi, ur, ui)
    elif ratio <= 0.4:
        fr, fi, dr, di = hyp2f1_1b_fraction(b, wr, wi, ur, ui, math.floor(38.0/-math.log(max(ratio, 1e-17))) + 2.0)
    elif h >= 1.5:
        fr, fi, dr, di = hyp2f1_1b_inverse(b, wr, wi, ur, ui)
    elif b*sr*sr >= 1.0:
        # Large b: F(b, 1 - x/b) ~ b e^x E_1(x), whose fraction needs about (9/Re sqrt x)^2 pairs.
        fr, fi, dr, di = hyp2f1_1b_fraction(b, wr, wi, ur, ui, math.floor(90.0/(b*sr*sr)) + 10.0)
    else:
        fr, fi, dr, di = hyp2f1_1b_at_one(b, wr, wi, ur, ui)
    if wi == 0.0 and wr > 1.0:
        # Known in closed form on the cut, and exponentially small for large b.
        fi = math.pi*b*math.exp(-b*math.log(wr))
        di = -fi
    return fr, fi, dr, di


@function
def inverted_power(sr: float, si: float) -> (float, float, float, float):
    """1/s and 1 - 1/s = (s-1)/s."""
    h = math.hypot(sr, si)
    wr = (sr/h)/h
    wi = -(si/h)/h
    return wr, wi, (sr - 1.0)*wr - si*wi, (sr - 1.0)*wi + si*wr


@function
def resolvents_power(sr: float, si: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part."""
    b = t[0]
    if k == 2:
        q = b/(b + 1.0)
        if sr == 0.0 and si == 0.0:
            return 1.0, 0.0, q, 0.0, q, 0.0, b/(b + 2.0), 0.0
        wr, wi, _, _ = inverted_power(sr, si)
        fr, fi, dr, di = hyp2f1_1b_parts(b, sr, si, 1.0 - sr, -si)
        gr, gi, hr, hi = hyp2f1_1b_parts(b + 1.0, sr, si, 1.0 - sr, -si)
        return fr, fi, q*gr, q*gi, b*(wr*dr - wi*di), b*(wr*di + wi*dr), b*(wr*hr - wi*hi), b*(wr*hi + wi*hr)
    b = 1.0/b
    q = b/(b + 1.0)
    if sr == 0.0 and si == 0.0:
        mr = b/(b - 1.0) if b > 1.0 else math.inf
        nr = b/(b - 2.0) if b > 2.0 else math.inf
        return 1.0, 0.0, mr, 0.0, mr, 0.0, nr, 0.0
    wr, wi, vr, vi = inverted_power(sr, si)
    if sr*sr + si*si <= 1.0:
        fr, fi, dr, di = hyp2f1_1b_parts(b, wr, wi, vr, vi)
        if si == 0.0 and wr > 1.0:
            fi = -fi
            di = -di
        er = 1.0 - fr
        ei = -fi
        ar = b*(wr*dr - wi*di)
        ai = b*(wr*di + wi*dr)
        mr = -(wr*fr - wi*fi)
        mi = -(wr*fi + wi*fr)
        if b > 1.0:
            # E[1/(t-s)] = (1 - F(b-1, w)) b/(b-1)
            _, gi, hr, hi = hyp2f1_1b_parts(b - 1.0, wr, wi, vr, vi)
            mi = -b/(b - 1.0)*gi
            nr = b*(wr*hr - wi*hi)
            ni = b*(wr*hi + wi*hr)
        else:
            lr = fr + b*dr
            li = fi + b*di
            nr = (wr*wr - wi*wi)*lr - 2.0*wr*wi*li
            ni = (wr*wr - wi*wi)*li + 2.0*wr*wi*lr
        if b < 0.5:
            gr, gi, hr, hi = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi)
            er = -q*(wr*gr - wi*gi)
        return er, ei, mr, mi, ar, ai, nr, ni
    fr, fi, dr, di = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi)
    er = -q*(wr*fr - wi*fi)
    ei = -q*(wr*fi + wi*fr)
    lr = q*(fr + (b + 1.0)*dr)
    li = q*(fi + (b + 1.0)*di)
    ar = (wr*wr - wi*wi)*lr - 2.0*wr*wi*li
    ai = (wr*wr - wi*wi)*li + 2.0*wr*wi*lr
    mr = wr*(er - 1.0) - wi*ei
    mi = wr*ei + wi*(er - 1.0)
    return er, ei, mr, mi, ar, ai, wr*(ar - mr) - wi*(ai - mi), wr*(ai - mi) + wi*(ar - mr)


@function
def pareto_moments_power(sr: float, si: float, b: float, is_critical: bool) -> (float, float, float, float, float, float, float, float):
    """What `power_moments` returns, for P(t > x) = x^-b; is_critical: exact near 0, too, at twice the cost."""
    fr, fi, dr, di = hyp2f1_1b_parts(b, sr, si, 1.0 - sr, -si)
    pr = b*dr + fr
    pi = b*di + fi
    mean = b/(b + 1.0)
    square = pr
    if si > 0.0:
        mean = fi/si
        square = fr + sr*mean
        if sr < -1.0 and b > 1.0:
            # s F(b, s) = (F(b-1, s) - 1) b/(b-1)
            _, gi, _, _ = hyp2f1_1b_parts(b - 1.0, sr, si, 1.0 - sr, -si)
            square = b/(b - 1.0)*gi/si
    elif sr != 0.0:
        mean = b*dr/sr
    if is_critical and sr*sr + si*si <= 0.25:
        # F(b, s) - 1 = s F(b+1, s) b/(b+1)
        gr, gi, _, _ = hyp2f1_1b_parts(b + 1.0, sr, si, 1.0 - sr, -si)
        gr = (sr*gr - si*gi)*b/(b + 1.0)
        return gr, fr, fi, mean, square, b*dr + gr, pi, 1.0
    return fr - 1.0, fr, fi, mean, square, pr - 1.0, pi, 0.0


@function
def power_moments_power(sr: float, si: float, b: float) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)] - 1 (real), E[t/(t-s)] (real, imaginary), E[t/|t-s|^2], E[t^2/|t-s|^2], E[t^2/(t-s)^2] - 1 (real, imaginary), 1 where the
    first and the last are exact near 0, else 0; for t = v^(1/b).
    """
    wr, wi, vr, vi = inverted_power(sr, si)
    q = b/(b + 1.0)
    if sr*sr + si*si <= 1.0:
        fr, fi, dr, di = hyp2f1_1b_parts(b, wr, wi, vr, vi)
        if si == 0.0 and wr > 1.0:
            # 1/s comes to the cut from below.
            fi = -fi
            di = -di
        er = 1.0 - fr
        if b < 0.5:
            gr, gi, _, _ = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi)
            er = -q*(wr*gr - wi*gi)
        mean = b*dr*wr
        if si > 0.0:
            mean = -fi/si
        return -fr, er, -fi, mean, er + sr*mean, b*dr - fr, b*di - fi, 1.0
    fr, fi, dr, di = hyp2f1_1b_parts(b + 1.0, wr, wi, vr, vi)
    er = -q*(wr*fr - wi*fi)
    ei = -q*(wr*fi + wi*fr)
    pr = b*(wr*dr - wi*di)
    pi = b*(wr*di + wi*dr)
    mean = q*wr*wr*(fr + (b + 1.0)*dr)
    square = pr
    if si > 0.0:
        # Im(s E[t/(t-s)]) = Im(s) E[t^2/|t-s|^2]
        square = -q*fi/si
        mean = ei/si
    return er - 1.0, er, ei, mean, square, pr - 1.0, pi, 0.0


@function
def expectations_power(sr: float, si: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float):
    """u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
    of the magnitudes that make Re u, to which its rounding is relative.
    """
    if k == 1:
        br, er, ei, mean, square, pr, pi, is_exact = power_moments_power(sr, si, 1.0/t[0])
    else:
        br, er, ei, mean, square, pr, pi, is_exact = pareto_moments_power(sr, si, t[0], abs(margin) < 0.01)
    ur = 1.0 - c*er
    size = 1.0 + c*abs(er)
    height = 1.0 - c*square
    dr = 1.0 - c*(1.0 + pr)
    # Where |s| is small the constant part of the moments is known exactly.
    other = abs(margin) + c*abs(br)
    if is_exact > 0.0 and other < size:
        size = other
        ur = margin - c*br
        height = margin - c*(br + sr*mean)
        dr = margin - c*pr
    return ur, -c*ei, height, dr, -c*pi, size


@function
def axis_start_power(x: float, y: float, sr: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float):
    """Newton steps on the upper side of the real axis, where the population has a density and Im s may be tiny; Im s <= 0 if that fails."""
    si = 0.0
    for attempt in range(20):
        ur, ui, _, dr, di, _ = expectations_power(sr, 0.0, c, margin, t, w, k)
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


@function
def rounding_power() -> float:
    """Rounding of the expectations, that is of F, relative to its conditioning."""
    return 2.8421709430404007e-14


@function
def complex_root_power(re: float, im: float) -> (float, float):
    """Principal square root; for im = -0 the limit from below."""
    if re == 0.0 and im == 0.0:
        return 0.0, 0.0
    a = math.sqrt(0.5*(math.hypot(re, im) + abs(re)))
    b = 0.5*abs(im)/a
    if re < 0.0:
        return b, math.copysign(a, im)
    return a, math.copysign(b, im)


@function
def single_atom_step_power(x: float, y: float, sr: float, si: float, ur: float, ui: float, dr: float, di: float) -> (float, float):
    """The root with Im > 0 (of two, the nearer) of Z(s) = z once E[t/(t-s)] is q/(p-s), with u and d = Z' at s; else NaN."""
    # p = s (1 - d)/(u - d), c q = (1 - u)(p - s)
    gr, gi = complex_quotient_power(1.0 - ur, -ui, ur - dr, ui - di)
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
    rr, ri = complex_root_power(br*br - bi*bi - nr, 2.0*br*bi - ni)
    if br*rr + bi*ri < 0.0:
        rr = -rr
        ri = -ri
    fr = br + rr
    fi = bi + ri
    hr, hi = complex_quotient_power(nr, ni, fr, fi)
    if fi > 0.0 and (hi <= 0.0 or abs(fr - sr) + abs(fi - si) <= abs(hr - sr) + abs(hi - si)):
        return fr, fi
    if hi > 0.0:
        return hr, hi
    return math.nan, math.nan


@function
def descend_power(x: float, y: float, sr: float, si: float, limit: float, c: float, margin: float, t: Array, w: Array, k: int) -> (
        float, float, float, float):
    """Solve Z(s) = z from s: single-atom steps, then Newton steps, damped where they do not reduce the residual.

    Returns s, 1 if it converged (else 0), evaluations.
    """
    ur, ui, height, dr, di, scale = expectations_power(sr, si, c, margin, t, w, k)
    count = 1.0
    last = 0.0
    while count <= limit:
        gr = sr*ur - si*ui - x
        gi = si*height - y
        q = 1.0/(dr*dr + di*di)
        nr = -(gr*dr + gi*di)*q
        ni = -(gi*dr - gr*di)*q
        # Rounding of the residual, and of s itself
        floor_r = rounding_power()*(abs(x) + abs(sr)*(scale + abs(dr)) + abs(si*ui))
        floor_i = rounding_power()*(y + si*(1.0 + abs(1.0 - height)) + abs(sr*di))
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
            cr, ci = single_atom_step_power(x, y, sr, si, ur, ui, dr, di)
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
            ur, ui, height, dr, di, scale = expectations_power(cr, ci, c, margin, t, w, k)
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


@function
def edge_start_power(x: float, y: float, edge: float, s: float, kappa: float, is_left: bool) -> (float, float):
    """s(z) of the white law that has this edge, there Z(s) = edge + (s - s_edge)^2/kappa + ...; exact for one atom."""
    sign = -1.0 if is_left else 1.0
    dr = sign*(x - edge)
    di = sign*y
    if dr == 0.0 and di == 0.0:
        return s, 0.0
    # (d + d sqrt(1 + 4 kappa/d))/2, the root that grows like d
    qr, qi = complex_quotient_power(4.0*kappa, 0.0, dr, di)
    if y == 0.0:
        qi = -0.0*sign
    rr, ri = complex_root_power(1.0 + qr, qi)
    rr += 1.0
    return s + sign*0.5*(dr*rr - di*ri), sign*0.5*(dr*ri + di*rr)


@function
def edges_below_power(x: float, edge_x: Array, n_edges: int) -> int:
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


@function
def real_root_power(x: float, low: float, high: float, s: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float):
    """The real s in [low, high] with Z(s) = x, where Z increases from below x to above it: Newton, or bisection. Also evaluations."""
    last = 0.0
    before = 0.0
    count = 0.0
    while count < 400.0:
        u, _, slope, _, _, scale = expectations_power(s, 0.0, c, margin, t, w, k)
        count += 1.0
        g = s*u - x
        if g > 0.0:
            high = min(high, s)
        else:
            low = max(low, s)
        step = -g/slope
        size = abs(step)
        new = min(max(s + step, low), high)
        if abs(g) <= 0.5*rounding_power()*(abs(x) + abs(s)*scale) or size <= 2.0*EPSILON*abs(s):
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


@function
def gap_root_power(x: float, below: int, hint: float, c: float, margin: float, t: Array, w: Array, k: int, edge_x: Array, edge_s: Array,
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
        guess, _ = edge_start_power(x, 0.0, edge_x[0], edge_s[0], edge_kappa[0], True)
        # Z(s) <= s for s > 0, Z(s) >= s for s < 0
        if x > 0.0 and high > 0.0:
            low = x
        else:
            high = min(high, x)
    elif below == n_edges:
        guess, _ = edge_start_power(x, 0.0, edge_x[below - 1], edge_s[below - 1], edge_kappa[below - 1], False)
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
            u, _, _, _, _, _ = expectations_power(low, 0.0, c, margin, t, w, k)
            count += 1.0
            if low*u < x:
                break
            low *= 4.0
    if not low < guess < high:
        guess = 0.5*(low + high)
    s, more = real_root_power(x, low, high, guess, c, margin, t, w, k)
    return s, count + more


@function
def has_density_power() -> bool:
    """The population has a density, so that s may lie close to the real axis within its support."""
    return True


@function
def homotopy_power(x: float, y: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float):
    """Solve Z(s) = z along z = x + i(y + height), height falling: the steps shrink until Newton's iteration follows.

    Z is one to one from {Im s > 0, h < 1} onto C+; by Koebe's theorem steps of 2% of the height cannot fail. Returns as `descend`.
    """
    sr = x
    si = abs(x) + y
    height = 0.0
    count = 0.0
    # Z(s)/s -> 1 at infinity
    for attempt in range(2000):
        ur, ui, above, _, _, _ = expectations_power(x, si, c, margin, t, w, k)
        count += 1.0
        height = si*above - y
        if height >= 4.0*abs(x*ur - si*ui - x) and height >= y:
            break
        si *= 2.0
    ratio = 1.0
    for attempt in range(2000):
        cr, ci, status, more = descend_power(x, y, sr, si, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0 or (attempt > 0 and ratio > 0.99):
            return cr, ci, status, count
        cr, ci, status, more = descend_power(x, y + ratio*height, sr, si, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            sr = cr
            si = ci
            height *= ratio
            ratio = max(0.1, 0.5*ratio)
        else:
            ratio = math.sqrt(ratio)
    return sr, si, 0.0, count


@function
def interval_start_power(x: float, y: float, a: float, b: float, sa: float, sb: float) -> (float, float):
    """s(z) of the white law with this interval [a, b]: the half circle over [sa, sb], by Joukowski's map; exact for one atom."""
    zr = (2.0*x - a - b)/(b - a)
    zi = 2.0*y/(b - a)
    pr, pi = complex_root_power(zr - 1.0, zi)
    qr, qi = complex_root_power(zr + 1.0, zi)
    return 0.5*(sa + sb) + 0.5*(sb - sa)*(zr + pr*qr - pi*qi), 0.5*(sb - sa)*(zi + pr*qi + pi*qr)


@function
def solve_power(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int,
          edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (float, float, float, float):
    """s(z), z != 0; hint: hr + i hi is s at hx + i hy, or NaN. Returns s, 1 if it is certified (else 0), evaluations."""
    below = edges_below_power(x, edge_x, n_edges)
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
        s, count = gap_root_power(x, below, hr if is_warm else math.nan, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
        if y == 0.0:
            return s, 0.0, 1.0, count
        _, _, height, _, _, _ = expectations_power(s, 0.0, c, margin, t, w, k)
        count += 1.0
        if height > 0.0:
            sr, si, status, more = descend_power(x, y, s, y/height, 30.0, c, margin, t, w, k)
            count += more
            if status > 0.0:
                return sr, si, status, count
    elif is_warm and hi > 1e-6*abs(hr):
        sr, si, status, more = descend_power(x, y, hr, hi, 12.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            return sr, si, status, count
    sr, si = edge_start_power(x, y, edge_x[near], edge_s[near], edge_kappa[near], near % 2 == 0)
    if not is_outside and has_density_power() and si == 0.0:
        sr, si = axis_start_power(x, y, sr, c, margin, t, w, k)
        if y == 0.0 and 0.0 < si < 1e-290:
            # The density may yet be within the range of floats.
            return sr, 0.0, 1.0, count
    elif not is_outside and distance > 2.0*edge_kappa[near] and math.isfinite(edge_x[below]):
        sr, si = interval_start_power(x, y, edge_x[below - 1], edge_x[below], edge_s[below - 1], edge_s[below])
    if si > 0.0:
        sr, si, status, more = descend_power(x, y, sr, si, 30.0, c, margin, t, w, k)
        count += more
        if status > 0.0:
            return sr, si, status, count
    sr, si, status, more = homotopy_power(x, y, c, margin, t, w, k)
    return sr, si, status, count + more


@function
def mean_square_power(c: float, sr: float, si: float, er: float, ei: float) -> float:
    """E[t/|t-s|^2] = ei/Im s from e = E[t/(t-s)]; where Im s = 0 within the population, from h = 1."""
    if si > 0.0:
        return ei/si
    return (1.0/c - er)/sr if ei > 0.0 else 0.0


@function
def transform_power(x: float, y: float, c: float, w0: float, sr: float, si: float, er: float, ei: float, ar: float, ai: float) -> (float, float):
    """m at z = x + iy != 0 from s, e = E[t/(t-s)] and a = E[1/(t-s)]."""
    ur, ui = complex_quotient_power(x, y, sr, si)
    modulus = math.hypot(ur, ui)
    mr = (ar*(ur/modulus) + ai*(ui/modulus))/modulus
    mi = c*ei*mean_square_power(c, sr, si, er, ei)/modulus/modulus
    if y > 0.0:
        mi += y*(ai/si)/modulus/modulus
    if w0 > 0.0:
        pr, pi = complex_quotient_power(-1.0, 0.0, x, y)
        mr += w0*pr
        mi += w0*pi
    return mr, mi


@function
def inverse_moment_power(t: Array, w: Array, k: int) -> float:
    """E[1/t], which may be infinite."""
    if k == 2:
        return t[0]/(t[0] + 1.0)
    return 1.0/(1.0 - t[0]) if t[0] < 1.0 else math.inf


@function
def value_at_zero_power(margin: float, w0: float, t: Array, w: Array, k: int) -> (float, float):
    """m(0): E[1/t]/(1-c) where that is finite; at an atom and at a hard edge the limit from above, infinite."""
    if w0 > 0.0 or margin <= 0.0:
        return 0.0, math.inf
    mr = inverse_moment_power(t, w, k)/margin
    if math.isinf(mr):
        return 0.0, math.inf
    return mr, 0.0


@function
def population_point_power(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array,
                         k: int, w0: float, far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                             float, float, float, float, float, float):
    """m(z) at z = x + iy, y >= 0, from the hint s = hr + i hi at the point hx + i hy (NaN for none).

    Returns Re m, Im m, s (the next point's hint, with this z), 1 if certified (0: m is NaN), evaluations of the expectations.
    """
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if x == 0.0 and y == 0.0:
        mr, mi = value_at_zero_power(margin, w0, t, w, k)
        return mr, mi, math.nan, math.nan, 1.0, 0.0
    if abs(x) > far or y > far:
        mr, mi = far_value_power(x, y)
        return mr, mi, math.nan, math.nan, 1.0, 0.0
    sr, si, status, count = solve_power(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
    if status == 0.0:
        return math.nan, math.nan, math.nan, math.nan, 0.0, count
    er, ei, ar, ai, _, _, _, _ = resolvents_power(sr, si, t, w, k)
    mr, mi = transform_power(x, y, c, w0, sr, si, er, ei, ar, ai)
    return mr, mi, sr, si, 1.0, count + 1.0


@function
def density_at_zero_power(margin: float, t: Array, w: Array, k: int) -> float:
    """The density at its edge 0, if 0 is one: like that of the population for c < 1, infinite for c = 1."""
    if margin <= 0.0 or k == 2 or t[0] > 1.0:
        return math.inf
    return 1.0/margin if t[0] == 1.0 else 0.0


@function
def population_density_power(x: float, hx: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int, w0: float,
                       far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                           float, float, float, float, float):
    """Density at a real x (atoms apart), exactly 0 off the support; then s, status and evaluations, as in `population_point`."""
    if math.isnan(x):
        return math.nan, math.nan, math.nan, 1.0, 0.0
    if edges_below_power(x, edge_x, n_edges) % 2 == 0:
        return 0.0, math.nan, math.nan, 1.0, 0.0
    if x == 0.0:
        return density_at_zero_power(margin, t, w, k), math.nan, math.nan, 1.0, 0.0
    sr, si, status, count = solve_power(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
    if status == 0.0:
        return math.nan, math.nan, math.nan, 0.0, count
    er, ei, _, _, _, _, _, _ = resolvents_power(sr, si, t, w, k)
    ratio = math.hypot(sr, si)/x
    return c*ei*mean_square_power(c, sr, si, er, ei)*ratio*ratio/math.pi, sr, si, 1.0, count + 1.0


@function
def population_gradient_power(x: float, y: float, hx: float, hy: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array,
                        k: int, w0: float, far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                            float, float, float, float, float, float, float, float, float, float):
    """m, dm/dz, dm/dc (real, imaginary), then s, status and evaluations, as in `population_point`."""
    if math.isnan(x) or math.isnan(y):
        return math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    is_zero = x == 0.0 and y == 0.0
    mr, mi = value_at_zero_power(margin, w0, t, w, k)
    if is_zero and math.isinf(mi):
        return mr, mi, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if abs(x) > far or y > far:
        mr, mi = far_value_power(x, y)
        return mr, mi, mr*mr - mi*mi, 2.0*mr*mi, 0.0, 0.0, math.nan, math.nan, 1.0, 0.0
    sr = 0.0
    si = 0.0
    ur = margin
    ui = 0.0
    count = 0.0
    if not is_zero:
        sr, si, status, count = solve_power(x, y, hx, hy, hr, hi, c, margin, t, w, k, edge_x, edge_s, edge_kappa, n_edges)
        if status == 0.0:
            return math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, math.nan, 0.0, count
        ur, ui = complex_quotient_power(x, y, sr, si)
    _, _, _, dr, di, _ = expectations_power(sr, si, c, margin, t, w, k)
    er, ei, ar, ai, br, bi, pr, pi = resolvents_power(sr, si, t, w, k)
    if not is_zero:
        mr, mi = transform_power(x, y, c, w0, sr, si, er, ei, ar, ai)
    # With b = E[t/(t-s)^2] and d = Z': m_z = (E[1/(t-s)^2] + c b^2/d)/u^2, m_c = b E[t/(t-s)]/(u d).
    fr, fi = complex_quotient_power(br, bi, dr, di)
    nr = pr + c*(br*fr - bi*fi)
    ni = pi + c*(br*fi + bi*fr)
    nr, ni = complex_quotient_power(nr, ni, ur, ui)
    nr, ni = complex_quotient_power(nr, ni, ur, ui)
    if w0 > 0.0:
        vr, vi = complex_quotient_power(1.0, 0.0, x, y)
        nr += w0*(vr*vr - vi*vi)
        ni += w0*2.0*vr*vi
    gr, gi = complex_quotient_power(fr*er - fi*ei, fr*ei + fi*er, ur, ui)
    return mr, mi, nr, ni, gr, gi, sr, si, 1.0, count + 2.0


@function
def population_density_gradient_power(x: float, hx: float, hr: float, hi: float, c: float, margin: float, t: Array, w: Array, k: int, w0: float,
                                far: float, edge_x: Array, edge_s: Array, edge_kappa: Array, n_edges: int) -> (
                                    float, float, float, float, float, float, float):
    """Density and its derivatives in x and c (0 off the support); then s, status and evaluations, as in `population_point`."""
    if math.isnan(x):
        return math.nan, math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    if edges_below_power(x, edge_x, n_edges) % 2 == 0:
        return 0.0, 0.0, 0.0, math.nan, math.nan, 1.0, 0.0
    if x == 0.0:
        return density_at_zero_power(margin, t, w, k), math.nan, math.nan, math.nan, math.nan, 1.0, 0.0
    _, mi, _, ni, _, gi, sr, si, status, count = population_gradient_power(x, 0.0, hx, 0.0, hr, hi, c, margin, t, w, k, w0, far, edge_x, edge_s,
                                                                     edge_kappa, n_edges)
    # The atom at 0 has no share in the imaginary parts at real x.
    return mi/math.pi, ni/math.pi, gi/math.pi, sr, si, status, count


@kernel
def stieltjes(z, out, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_y = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(z.size):
        x = z[i].real
        y = z[i].imag
        v0, v1, hint_re, hint_im, _, _ = population_point(x, abs(y), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        hint_x = x
        hint_y = abs(y)


@kernel
def density(x_points, out, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(x_points.size):
        x = x_points[i]
        v0, hint_re, hint_im, _, _ = population_density(x, hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = v0
        hint_x = x


@kernel
def stieltjes_gradient(z, out, dz, dparams, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_y = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(z.size):
        x = z[i].real
        y = z[i].imag
        v0, v1, v2, v3, v4, v5, hint_re, hint_im, _, _ = population_gradient(x, abs(y), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        hint_x = x
        hint_y = abs(y)


@kernel
def density_gradient(x_points, out, dx, dparams, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(x_points.size):
        x = x_points[i]
        v0, v1, v2, hint_re, hint_im, _, _ = population_density_gradient(x, hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        hint_x = x


@kernel
def stieltjes_power(z, out, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_y = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(z.size):
        x = z[i].real
        y = z[i].imag
        v0, v1, hint_re, hint_im, _, _ = population_point_power(x, abs(y), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        hint_x = x
        hint_y = abs(y)


@kernel
def density_power(x_points, out, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(x_points.size):
        x = x_points[i]
        v0, hint_re, hint_im, _, _ = population_density_power(x, hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = v0
        hint_x = x


@kernel
def stieltjes_gradient_power(z, out, dz, dparams, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_y = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(z.size):
        x = z[i].real
        y = z[i].imag
        v0, v1, v2, v3, v4, v5, hint_re, hint_im, _, _ = population_gradient_power(x, abs(y), hint_x, hint_y, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = complex(v0, -v1 if y < 0 else v1)
        dz[i] = complex(v2, -v3 if y < 0 else v3)
        dparams[0, i] = complex(v4, -v5 if y < 0 else v5)
        hint_x = x
        hint_y = abs(y)


@kernel
def density_gradient_power(x_points, out, dx, dparams, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges):
    hint_x = math.nan
    hint_re = math.nan
    hint_im = math.nan
    for i in range(x_points.size):
        x = x_points[i]
        v0, v1, v2, hint_re, hint_im, _, _ = population_density_gradient_power(x, hint_x, hint_re, hint_im, c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges)
        out[i] = v0
        dx[i] = v1
        dparams[0, i] = v2
        hint_x = x


def domain(c):
    """[(does the condition hold, parameter, what must hold)]."""
    return [
        (c > 0, 'c', 'c = p/n must be positive'),
    ]


def companion_cumulants(k, h, c):
    """Free cumulants k_1, ..., k_k of the companion X^T S X/n from the population's moments h_1, ..., h_k; its moments are c times the law's."""
    return [c*h[j - 1] for j in range(1, k + 1)]
