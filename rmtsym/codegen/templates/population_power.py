"""Expectations over a power-law population, for the solver in population_search.py.

in:   s = sr + i si with si >= 0, ratio c, margin = 1 - c, parameter t[0] and kind k (w is not used):
      k = 1   t = v^a, v uniform on (0, 1), a = t[0]
      k = 2   Pareto: P(t > x) = x^-a for x > 1, a = t[0]
out:  the functions of population_discrete.py, by the same names

With F(b, w) = 2F1(1, b; b+1; w) of runtime/special.py, D = 1/(1-w) - F, w F' = b D,

    k = 1, b = 1/a, w = 1/s:   E[t/(t-s)] = 1 - F(b, w) = -b/(b+1) w F(b+1, w),      E[1/(t-s)] = -w F(b, w)
    k = 2, b = a,   w = s:     E[t/(t-s)] = F(b, s),                                E[1/(t-s)] = b/(b+1) F(b+1, s)

and the derivatives of these in s. Of two forms the one that does not cancel is taken; imaginary parts that are small off the support
come from an F whose own imaginary part has the same sign as theirs.
"""
import math

from rmtsym.runtime.load import Array
from rmtsym.runtime.special import hyp2f1_1b_parts

__all__ = ["density_at_zero", "expectations", "has_density", "inverse_moment", "resolvents", "rounding"]


def rounding() -> float:
    """Rounding of the expectations, that is of F, relative to its conditioning."""
    return 2.8421709430404007e-14


def has_density() -> bool:
    """The population has a density, so that s may lie close to the real axis within its support."""
    return True


def inverted(sr: float, si: float) -> (float, float, float, float):
    """1/s and 1 - 1/s = (s-1)/s."""
    h = math.hypot(sr, si)
    wr = (sr/h)/h
    wi = -(si/h)/h
    return wr, wi, (sr - 1.0)*wr - si*wi, (sr - 1.0)*wi + si*wr


def power_moments(sr: float, si: float, b: float) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)] - 1 (real), E[t/(t-s)] (real, imaginary), E[t/|t-s|^2], E[t^2/|t-s|^2], E[t^2/(t-s)^2] - 1 (real, imaginary), 1 where the
    first and the last are exact near 0, else 0; for t = v^(1/b).
    """
    wr, wi, vr, vi = inverted(sr, si)
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


def pareto_moments(sr: float, si: float, b: float, is_critical: bool) -> (float, float, float, float, float, float, float, float):
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


def expectations(sr: float, si: float, c: float, margin: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float):
    """u = 1 - c E[t/(t-s)] (real, imaginary), 1 - h with h = c E[t^2/|t-s|^2], Z' = 1 - c E[t^2/(t-s)^2] (real, imaginary), and the sum
    of the magnitudes that make Re u, to which its rounding is relative.
    """
    if k == 1:
        br, er, ei, mean, square, pr, pi, is_exact = power_moments(sr, si, 1.0/t[0])
    else:
        br, er, ei, mean, square, pr, pi, is_exact = pareto_moments(sr, si, t[0], abs(margin) < 0.01)
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


def resolvents(sr: float, si: float, t: Array, w: Array, k: int) -> (float, float, float, float, float, float, float, float):
    """E[t/(t-s)], E[1/(t-s)], E[t/(t-s)^2], E[1/(t-s)^2], each as real and imaginary part."""
    b = t[0]
    if k == 2:
        q = b/(b + 1.0)
        if sr == 0.0 and si == 0.0:
            return 1.0, 0.0, q, 0.0, q, 0.0, b/(b + 2.0), 0.0
        wr, wi, _, _ = inverted(sr, si)
        fr, fi, dr, di = hyp2f1_1b_parts(b, sr, si, 1.0 - sr, -si)
        gr, gi, hr, hi = hyp2f1_1b_parts(b + 1.0, sr, si, 1.0 - sr, -si)
        return fr, fi, q*gr, q*gi, b*(wr*dr - wi*di), b*(wr*di + wi*dr), b*(wr*hr - wi*hi), b*(wr*hi + wi*hr)
    b = 1.0/b
    q = b/(b + 1.0)
    if sr == 0.0 and si == 0.0:
        mr = b/(b - 1.0) if b > 1.0 else math.inf
        nr = b/(b - 2.0) if b > 2.0 else math.inf
        return 1.0, 0.0, mr, 0.0, mr, 0.0, nr, 0.0
    wr, wi, vr, vi = inverted(sr, si)
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


def inverse_moment(t: Array, w: Array, k: int) -> float:
    """E[1/t], which may be infinite."""
    if k == 2:
        return t[0]/(t[0] + 1.0)
    return 1.0/(1.0 - t[0]) if t[0] < 1.0 else math.inf


def density_at_zero(margin: float, t: Array, w: Array, k: int) -> float:
    """The density at its edge 0, if 0 is one: like that of the population for c < 1, infinite for c = 1."""
    if margin <= 0.0 or k == 2 or t[0] > 1.0:
        return math.inf
    return 1.0/margin if t[0] == 1.0 else 0.0
