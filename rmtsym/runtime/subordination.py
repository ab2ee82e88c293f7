"""Array kernels of subordination: one step of Newton's method for the fixed point that two free laws share.

in:   coordinates y and y_1, the transforms m, m' of the laws at the points of y_1 and y_2
out:  the coordinates F, the partner y_2 = y + F_1 - y_1, and Newton's correction of y_1

    additive        y = z,      F = -1/m
    multiplicative  y = log z,  F = log((1 + s)/s), s = -1 - z m, in the strip 0 <= Im y <= pi
"""
import cmath
import math

import numpy as np

from rmtsym.runtime.load import function, kernel

__all__ = ["additive_newton", "additive_partner", "atoms_transform", "certified", "chart_guess", "chart_points",
           "exponential", "multiplicative_newton", "multiplicative_partner"]

_LANES = 8


@kernel
def atoms_transform(t, w, x, y, m_re, m_im, d_re, d_im):
    """m and m' of sum w/(t - z) at z = x + iy. The loop over points is inside: it vectorises without reordering a sum."""
    for start in range(0, x.size, _LANES):
        stop = min(start + _LANES, x.size)
        for i in range(start, stop):
            m_re[i] = 0.0
            m_im[i] = 0.0
            d_re[i] = 0.0
            d_im[i] = 0.0
        for k in range(t.size):
            for i in range(start, stop):
                a = t[k] - x[i]
                b = y[i]
                q = 1.0/(a*a + b*b)
                a *= q
                b *= q
                m_re[i] += w[k]*a
                m_im[i] += w[k]*b
                d_re[i] += w[k]*(a*a - b*b)
                d_im[i] += 2.0*w[k]*(a*b)


@function
def additive_coordinate(m, d):
    """F = -1/m and dF/dz; NaN where m = 0, F = infinity."""
    inverse = 1.0/m if m != 0.0 else complex(math.nan, math.nan)
    return -inverse, d*inverse*inverse


@function
def multiplicative_coordinate(z, m, d):
    """F = log((1 + s)/s) and dF/dlog z. Im F keeps its relative accuracy next to the real axis."""
    u = -z*m
    s = u - 1.0
    if s*u == 0.0:
        u = complex(math.nan, math.nan)
        s = u
    above = abs(u)
    below = abs(s)
    # Re(u conj(s)): for u next to 0 the form |s|^2 + Re s would cancel.
    imaginary = math.atan2(abs(u.imag), u.real*s.real + u.imag*u.imag)
    return complex(math.log(above) - math.log(below), imaginary), z*(m + z*d)/(s*u)


@kernel
def additive_partner(y, y1, m, d, f, df, y2):
    for i in range(y.size):
        f[i], df[i] = additive_coordinate(m[i], d[i])
        y2[i] = y[i] + (f[i] - y1[i])


@kernel
def multiplicative_partner(y, y1, z, m, d, f, df, y2):
    for i in range(y.size):
        f[i], df[i] = multiplicative_coordinate(z[i], m[i], d[i])
        y2[i] = y[i] + (f[i] - y1[i])


@function
def _newton(y, y1, f1, df1, y2, f2, df2):
    """Newton's correction of y_1, T', dF/dy and dy_1/dy for T(y_1) = y + F_2(y_2) - y_2."""
    slope = (df1 - 1.0)*(df2 - 1.0)
    room = 1.0 - slope
    if room == 0.0:
        room = complex(math.nan, math.nan)
    # y_1 - T = y_1 + y_2 - y - F_2 = F_1 - F_2
    return (f1 - f2)/room, slope, df1*df2/room, df2/room


@kernel
def additive_newton(y, y1, f1, df1, y2, m, d, step, slope, df, dy1):
    for i in range(y.size):
        f2, df2 = additive_coordinate(m[i], d[i])
        step[i], slope[i], df[i], dy1[i] = _newton(y[i], y1[i], f1[i], df1[i], y2[i], f2, df2)


@kernel
def multiplicative_newton(y, y1, f1, df1, y2, z, m, d, step, slope, df, dy1):
    for i in range(y.size):
        f2, df2 = multiplicative_coordinate(z[i], m[i], d[i])
        step[i], slope[i], df[i], dy1[i] = _newton(y[i], y1[i], f1[i], df1[i], y2[i], f2, df2)


@kernel
def exponential(y, z):
    """z = e^y, exactly real on both sides of the strip."""
    for i in range(y.size):
        size = math.exp(y[i].real)
        if y[i].imag == 0.0:
            z[i] = complex(size, 0.0)
        elif y[i].imag >= math.pi:
            z[i] = complex(-size, 0.0)
        else:
            z[i] = size*cmath.exp(complex(0.0, y[i].imag))


@kernel
def chart_points(kind, a, b, v, y, rise):
    """y and dy/dv of a chart's map (free/charts.py); for kinds 1 and 2 a is the finite end and b the sign (times the width)."""
    for i in range(v.size):
        if kind == 0:
            s = math.sin(v[i])
            c = math.cos(v[i])
            y[i] = a + (b - a)*s*s if s < c else b - (b - a)*c*c
            rise[i] = 2.0*(b - a)*s*c
        elif kind == 1:
            y[i] = a + b*v[i]*v[i]
            rise[i] = 2.0*b*v[i]
        else:
            y[i] = a + b*math.expm1(v[i]*v[i])
            rise[i] = 2.0*b*v[i]*math.exp(v[i]*v[i])


@kernel
def chart_guess(kind, a, b, nodes, values, slopes, known, y, y1):
    """y1 at real y by the cubic piece [nodes[k], nodes[k + 1]] in which it lies, NaN where known[k] is False."""
    k = 0
    last = nodes.size - 2
    for i in range(y.size):
        x = y[i].real
        if kind == 0:
            v = math.atan2(math.sqrt(max(x - a, 0.0)), math.sqrt(max(b - x, 0.0)))
        elif kind == 1:
            v = math.sqrt(max((x - a)*b, 0.0))
        else:
            v = math.sqrt(math.log1p(max((x - a)/b, 0.0)))
        # Neighbours in a sorted array lie in neighbouring pieces.
        if not (k <= last and nodes[k] <= v <= nodes[k + 1]):
            if k < last and nodes[k + 1] <= v <= nodes[k + 2]:
                k += 1
            else:
                k = min(max(np.searchsorted(nodes, v) - 1, 0), last)
        width = nodes[k + 1] - nodes[k]
        t = (v - nodes[k])/width
        if not known[k] or not 0.0 <= t <= 1.0:
            y1[i] = complex(math.nan, math.nan)
            continue
        rest = 1.0 - t
        y1[i] = (rest*rest*((1.0 + 2.0*t)*values[k] + (t*width)*slopes[k]) + t*t*((1.0 + 2.0*rest)*values[k + 1] - (rest*width)*slopes[k + 1]))


@kernel
def certified(y, y1, y2, step, slope, f, top, small):
    """Replace f by NaN where Newton's correction of y_1 is not small, relative to the distance of y_1 and y_2 from the axis (and from `top`)."""
    for i in range(y.size):
        low = min(y1[i].imag, y2[i].imag)
        if math.isfinite(top):
            low = min(low, top - max(y1[i].imag, y2[i].imag))
        size = abs(step[i].real) + abs(step[i].imag)
        rounding = 4*64*2.0**-52*(abs(y[i]) + abs(y1[i]) + abs(f[i]))
        distance = abs(1.0 - slope[i])
        if not (low > 0.0 and low*distance > rounding and size <= small*low and abs(slope[i]) < 1.0 + 1e-6):
            f[i] = complex(math.nan, math.nan)
