"""Special functions that numba and CUDA lack, as plain functions of the kernel language.

in:   real parameters and the real and imaginary parts of complex arguments
out:  flat tuples of floats

Everything here is a function of the kernel language (codegen/language.py): undecorated, annotated, real parts and imaginary
parts apart, callees first. Generated files carry its text: numba compiles it, the CUDA printer translates it, Python runs it.

The function of the power-law populations is

    F(b, w) = 2F1(1, b; b+1; w) = b int_0^1 s^(b-1)/(1 - w s) ds,     b > 0,

cut along w in [1, inf), with w F' = b D, D = 1/(1-w) - F. D is carried beside F because the difference cancels for small w and
for large b. Each part of the plane has its own stable form:

    |w| <= 1/2                  sum b/(b+k) w^k
    b |1-w| >= 40 |w|           Pfaff's series in w/(w-1): asymptotic, its smallest term is below 2^-53
    away from the cut           Gauss' continued fraction from its tail: each step contracts by |(1-s)/(1+s)|, s = sqrt(1-w)
    |w| >= 3/2                  powers of 1/w at 1 + (b - nearest integer), then the recurrence in b, upwards
    otherwise, near w = 1       b w^-b (psi(1) - psi(b) - log(1-w) - sum (1-b)_k/(k k!) (1-w)^k), no cancellation on the cut

On the cut, Im w = +0 and -0 both mean the limit from above, where Im F = pi b w^-b > 0; `hyp2f1_1b_below` is the other limit.
F(b, 1) is (inf, 0), F(b, inf) is 0; NaN gives NaN, and so does b outside (0, inf).

[Abramowitz & Stegun 15.3; Cuyt et al., Handbook of Continued Fractions (2008), 15.3; DLMF 8.17, 15.6]
"""
import math

__all__ = ["digamma", "hyp2f1_1b", "hyp2f1_1b_below", "hyp2f1_1b_near", "hyp2f1_1b_pair", "hyp2f1_1b_pair_near",
           "pareto_stieltjes", "power_law_stieltjes"]


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


def complex_reciprocal(ar: float, ai: float) -> (float, float):
    """1/(ar + i ai) without overflow of the squares."""
    h = math.hypot(ar, ai)
    return (ar/h)/h, -(ai/h)/h


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


def hyp2f1_1b(b: float, wr: float, wi: float) -> (float, float):
    """2F1(1, b; b+1; w), w = wr + i wi, b > 0; on the cut w > 1 the limit from above.

    Relative error of the complex value: 20*2^-52 (1 + |w F_w/F| + |b F_b/F|); Im F keeps its own as wi -> 0 at wr < 1.
    Close to w = 1, where 1 - w is known better than w, call `hyp2f1_1b_near`.
    """
    fr, fi, _, _ = hyp2f1_1b_parts(b, wr, wi, 1.0 - wr, -wi)
    return fr, fi


def hyp2f1_1b_below(b: float, wr: float, wi: float) -> (float, float):
    """2F1(1, b; b+1; w) as `hyp2f1_1b`; on the cut w > 1 the limit from below, its conjugate."""
    fr, fi, _, _ = hyp2f1_1b_parts(b, wr, wi, 1.0 - wr, -wi)
    if wi == 0.0 and wr > 1.0:
        fi = -fi
    return fr, fi


def hyp2f1_1b_near(b: float, ur: float, ui: float) -> (float, float):
    """2F1(1, b; b+1; 1 - u), u = ur + i ui; on the cut u < 0, ui = +-0, the limit from above in w (below in u)."""
    fr, fi, _, _ = hyp2f1_1b_parts(b, 1.0 - ur, -ui, ur, ui)
    return fr, fi


def hyp2f1_1b_pair(b: float, wr: float, wi: float) -> (float, float, float, float):
    """F and w dF/dw at w, as Re F, Im F, Re w F', Im w F'; conventions of `hyp2f1_1b`."""
    fr, fi, dr, di = hyp2f1_1b_parts(b, wr, wi, 1.0 - wr, -wi)
    return fr, fi, b*dr, b*di


def hyp2f1_1b_pair_near(b: float, ur: float, ui: float) -> (float, float, float, float):
    """F and w dF/dw at w = 1 - u; conventions of `hyp2f1_1b_near`."""
    fr, fi, dr, di = hyp2f1_1b_parts(b, 1.0 - ur, -ui, ur, ui)
    return fr, fi, b*dr, b*di


def power_law_stieltjes(b: float, x: float, y: float) -> (float, float):
    """m(z) = b int_0^1 t^(b-1)/(t - z) dt, z = x + i y: the law of u^(1/b), u uniform on (0, 1); y = +-0 is the limit from C+.

    m = -w F(b, w), w = 1/z. Near z = 0 that product would hide Im m, so G = w F is carried: G(b+1) = (1 + 1/b) (z G(b) - 1).
    """
    h = math.hypot(x, y)
    if not (b > 0.0 and math.isfinite(b) and h >= 0.0):
        return math.nan, math.nan
    if h == 0.0:
        return (b/(b - 1.0) if b > 1.0 else math.inf), 0.0
    if math.isinf(h):
        return 0.0, 0.0
    if y == 0.0:
        y = 0.0
    if h > 0.25:
        wr, wi = complex_reciprocal(x, y)
        ur = 1.0 - wr if h > 2.0 else ((x - 1.0)*x + y*y)/(h*h)
        # z in C+ is w in C-: the conjugate of F at the conjugate of w.
        fr, fi, _, _ = hyp2f1_1b_parts(b, wr, -wi, ur, wi)
        if math.isinf(fr):
            return -fr, 0.0
        mr = -(wr*fr + wi*fi)
        mi = wr*fi - wi*fr
    else:
        lr = -math.log(h)
        # log(-w) = -log(-z); at y = +0, x > 0 its imaginary part is +pi: w is below its cut.
        li = -math.atan2(-y, -x)
        top = float(math.floor(b + 0.5))
        d = b - top
        k = 0.0
        # From d where its power z^(d-1) stands out, from 1 + d where the poles in d would.
        if top == 0.0 or d*lr >= 1.0:
            sr, si, _, _ = hyp2f1_1b_series(1.0 - d, x, y)
            a = d/(1.0 - d)
            # Python's exp raises where C's overflows.
            e = math.pi*d/math.sin(math.pi*d)*math.exp(min((1.0 - d)*lr, 709.0))
            mr = e*math.cos((1.0 - d)*li) - a*sr
            mi = e*math.sin((1.0 - d)*li) - a*si
        else:
            k = 1.0
            mr, mi = hyp2f1_1b_bracket(d, lr, li, x, y)
            mr = -(1.0 + d)*mr
            mi = -(1.0 + d)*mi
        if top > 60.0:
            # The start is forgotten as |z|^steps.
            k = top - 50.0
            mr = 1.0
            mi = 0.0
        while k < top - 0.5:
            a = 1.0 + 1.0/(d + k)
            t = a*(1.0 + x*mr - y*mi)
            mi = a*(x*mi + y*mr)
            mr = t
            k += 1.0
    if y == 0.0 and 0.0 < x < 1.0:
        mi = math.pi*b*math.exp(min((b - 1.0)*math.log(x), 709.0))
    return mr, mi


def pareto_stieltjes(alpha: float, x: float, y: float) -> (float, float):
    """m(z) = alpha int_1^inf t^(-alpha-1)/(t - z) dt, z = x + i y: Pareto's law; y = +-0 is the limit from C+.

    m = (alpha/(alpha+1)) F(alpha+1, z).
    """
    if not (alpha > 0.0 and math.isfinite(alpha)):
        return math.nan, math.nan
    fr, fi = hyp2f1_1b(alpha + 1.0, x, y)
    a = alpha/(alpha + 1.0)
    return a*fr, a*fi
