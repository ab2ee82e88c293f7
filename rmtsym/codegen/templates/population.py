"""The Stieltjes transform of a sample covariance matrix whose population covariance has a given spectrum H.

in:   z = x + iy, ratio c, population and edges as arrays
out:  m(z) = int mu(dx)/(x - z), its derivatives in z and c; the density of mu and its derivatives

With the subordination function s(z) of population_search.py and u = z/s = 1 - c E[t/(t-s)],

    m = E[1/(t u - z)] = E[1/(t-s)]/u,        Im m = (y E[1/|t-s|^2] + c Im(s) E[t/|t-s|^2]^2)/|u|^2,

so that Im m and the density keep their own relative accuracy, off the support and at its edges. (m = (v + (1-c)/z)/c does not: it
cancels for small c.) What does not converge to a certified root is NaN, never another root.

Arguments of every point function, in this order after z:

    c, margin     ratio; 1 - c H(0, inf), rounded once
    t, w, k       positive atoms and their weights (a power law: its parameter in t[0], its kind in k)
    w0, far       mass of H at 0; the |z| beyond which m = -1/z in double precision (0 where nothing else is left)
    edge_x, edge_s, edge_kappa, n_edges     edges, ascending; s and 2/|Z''(s)| at each

[Silverstein & Bai, J. Multivariate Anal. 54 (1995) 175]
"""
import math

from rmtsym.codegen.templates.population_discrete import density_at_zero, expectations, inverse_moment, resolvents
from rmtsym.codegen.templates.population_search import complex_quotient, edges_below, solve
from rmtsym.runtime.load import Array

__all__ = ["population_density", "population_density_gradient", "population_gradient", "population_point"]

def mean_square(c: float, sr: float, si: float, er: float, ei: float) -> float:
    """E[t/|t-s|^2] = ei/Im s from e = E[t/(t-s)]; where Im s = 0 within the population, from h = 1."""
    if si > 0.0:
        return ei/si
    return (1.0/c - er)/sr if ei > 0.0 else 0.0


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


def far_value(x: float, y: float) -> (float, float):
    """-1/z, to which m is equal in double precision far from the support; 0 at infinity."""
    if math.isinf(x) or math.isinf(y):
        return 0.0, 0.0
    return complex_quotient(-1.0, 0.0, x, y)


def value_at_zero(margin: float, w0: float, t: Array, w: Array, k: int) -> (float, float):
    """m(0): E[1/t]/(1-c) where that is finite; at an atom and at a hard edge the limit from above, infinite."""
    if w0 > 0.0 or margin <= 0.0:
        return 0.0, math.inf
    mr = inverse_moment(t, w, k)/margin
    if math.isinf(mr):
        return 0.0, math.inf
    return mr, 0.0


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
