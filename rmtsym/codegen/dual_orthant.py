"""Moments of an orthant, E[u^i v^j; u > 0, v > 0], as functions of the kernel language.

in:   i, j
out:  Function orthant_moment_I_J(q11, q12, q22)

In polar coordinates the orthant is a wedge of opening w = pi - arccos(rho):

    E[u^i v^j; u, v > 0] = sqrt(q11)^i sqrt(q22)^j 2^(n/2) Gamma(n/2 + 1)/(2 pi) A(w),  n = i + j,
    A(w) = int_0^w sin(t)^i sin(w - t)^j dt = w P(cos w, sin w) + R(cos w, sin w),

whose terms cancel for small w, down to w^(n+1): there its Taylor series, exact to the last coefficient.

[Cho & Saul, NeurIPS 22 (2009) 342]
"""
from fractions import Fraction
from functools import lru_cache
from math import comb, factorial, gamma, pi

from rmtsym.codegen.language import parse

__all__ = ["orthant_function"]

_CANCELLATION = 6.0         # of the closed form, accepted


@lru_cache(maxsize=64)
def orthant_function(i, j):
    """The Function orthant_moment_I_J."""
    n = i + j
    name = f"orthant_moment_{i}_{j}"
    head = f"def {name}(q11: float, q12: float, q22: float) -> float:\n    \"\"\"E[u^{i} v^{j}; u > 0, v > 0].\"\"\"\n"
    lines = ["root = math.sqrt(max(determinant(q11, q12, q22), 0.0))", "wedge = angle(root, -q12)"]
    scale = 2**(n/2)*gamma(n/2 + 1)/(2*pi)
    if n == 0:
        lines.append(f"return {1/(2*pi)!r}*wedge")
    elif (i, j) == (1, 1):
        taylor = _taylor(i, j, 1.2)
        lines += ["square = wedge*wedge", *_horner(taylor), "near = 2.0*math.sqrt(q11*q22)*wedge*square*p",
                  f"return {1/(2*pi)!r}*(near if wedge < 1.2 else root + q12*wedge)"]
    else:
        products, singles = _closed(i, j)
        split = _split(i, j, products, singles)
        lines += ["size = math.sqrt(q11*q22)", "c = -q12/(size if size > 0.0 else 1.0)", "s = root/(size if size > 0.0 else 1.0)", "square = wedge*wedge",
                  *_horner(_taylor(i, j, split)), f"near = {'*'.join(['wedge']*(n + 1))}*p", f"far = wedge*({_polynomial(products)}) + {_polynomial(singles)}"]
        powers = "*".join([f"{scale!r}"] + ["math.sqrt(q11)"]*i + ["math.sqrt(q22)"]*j)
        lines.append(f"return {powers}*(near if wedge < {split!r} else far)")
    return parse("import math\n\n" + head + "\n".join(f"    {line}" for line in lines) + "\n")[0]


def _sine_series(power, count):
    """Coefficients of sin(t)^power = t^power sum c_k t^(2k)."""
    sine = [Fraction((-1)**k, factorial(2*k + 1)) for k in range(count)]
    found = [Fraction(1)] + [Fraction(0)]*(count - 1)
    for _ in range(power):
        found = [sum(found[m]*sine[k - m] for m in range(k + 1)) for k in range(count)]
    return found


def _taylor(i, j, reach):
    """Coefficients of A(w)/w^(n+1) in w^2, enough for w <= reach."""
    count = 40
    first, second = _sine_series(i, count), _sine_series(j, count)
    found = []
    for k in range(count):
        total = sum(first[a]*second[k - a]*Fraction(factorial(i + 2*a)*factorial(j + 2*(k - a)), factorial(i + j + 2*k + 1)) for a in range(k + 1))
        found.append(total)
        if k > 3 and abs(total)*Fraction(reach)**(2*k) < Fraction(1, 10**18)*found[0]:
            return found
    return found


def _horner(coefficients):
    *rest, last = (float(item) for item in coefficients)
    return [f"p = {last!r}", *(f"p = {item!r} + square*p" for item in reversed(rest))]


def _exponentials(power):
    """sin(t)^power = sum c_a e^(i a t), {a: complex of Fractions as (re, im)}."""
    found = {}
    for k in range(power + 1):
        # (e^(it) - e^(-it))^power/(2i)^power
        re, im = [(1, 0), (0, -1), (-1, 0), (0, 1)][power % 4]
        size = Fraction((-1)**k*comb(power, k), 2**power)
        found[power - 2*k] = (size*re, size*im)
    return found


def _closed(i, j):
    """({(a, b): coefficient of c^a s^b} times w, the same without w), b = 0 or 1."""
    products, singles = {}, {}

    def add(target, frequency, re, im):
        """Re of (re + i im)(c + i s)^frequency."""
        for k in range(abs(frequency) + 1):
            size = comb(abs(frequency), k)*(1 if frequency >= 0 else (-1)**k)
            # (i s)^k
            real, imaginary = [(1, 0), (0, 1), (-1, 0), (0, -1)][k % 4]
            value = size*(re*real - im*imaginary)
            for m in range(k//2 + 1):                               # s^k = s^(k mod 2) (1 - c^2)^(k//2)
                key = abs(frequency) - k + 2*m, k % 2
                target[key] = target.get(key, 0) + value*comb(k//2, m)*(-1)**m

    for a, (ar, ai) in _exponentials(i).items():
        for b, (br, bi) in _exponentials(j).items():
            re, im = ar*br - ai*bi, ar*bi + ai*br
            if a == b:
                add(products, b, re, im)
            else:
                # (e^(iaw) - e^(ibw))/(i(a - b))
                re, im = im/(a - b), -re/(a - b)
                add(singles, a, re, im)
                add(singles, b, -re, -im)
    return tuple({key: value for key, value in sorted(target.items()) if value} for target in (products, singles))


def _split(i, j, products, singles):
    """The wedge from which on the closed form loses little."""
    from math import cos, sin
    taylor = [float(item) for item in _taylor(i, j, 2.5)]
    for step in range(8, 60):
        w = step/20
        c, s = cos(w), sin(w)
        exact = w**(i + j + 1)*sum(item*w**(2*k) for k, item in enumerate(taylor))
        sizes = sum(abs(value)*abs(c)**a*s**b*(w if target is products else 1) for target in (products, singles) for (a, b), value in target.items())
        if sizes <= _CANCELLATION*exact:
            return w
    return 2.95


def _polynomial(terms):
    if not terms:
        return "0.0"
    parts = []
    for (a, b), value in terms.items():
        parts.append("*".join([repr(float(value)), *["c"]*a, *["s"]*b]))
    return " + ".join(parts)
