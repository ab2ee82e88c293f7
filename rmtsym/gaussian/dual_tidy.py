"""Closed forms as a person would write them.

in:   what the rules of dual_expectations.py give: products within sums, complex exponentials, roots of fractions
out:  one term for each special function, with a coefficient in lowest terms; hyperbolic and trigonometric functions for pairs of exponentials
"""
import sympy as sp

from rmtsym.algebra import tidy
from rmtsym.functions import GaussianIntegral, OrthantMoment

__all__ = ["tidied"]

_SAMPLE = tuple(sp.Rational(value, 97) for value in (98, 31, 89, 41, 107, 53, 61))
_SPECIAL = (sp.exp, sp.erf, sp.erfc, sp.asin, sp.Max, sp.Min, sp.sign, sp.Piecewise, GaussianIntegral)


def tidied(expression, q):
    """The expression, equal and shorter. q: the symbols of the covariance."""
    if expression.has(sp.oo):
        return expression
    if not expression.has(*q):
        return sp.simplify(expression)
    expression = expression.replace(_is_root, lambda e: _root(e.base, e.exp))
    expression = expression.replace(lambda e: isinstance(e, (sp.erf, sp.erfc, sp.asin, GaussianIntegral)), lambda e: e.func(*map(_short, e.args)))
    collected = {}
    for factors in _products(expression):
        special, roots, rest, exponent = sp.S.One, sp.S.One, sp.S.One, sp.S.Zero
        for factor in factors:
            base, power = factor.as_base_exp()
            if isinstance(factor, sp.exp) and (factor.free_symbols or not factor.is_real):
                exponent += factor.exp
            elif base == sp.pi:
                roots *= factor
            elif factor.is_number and not _is_root(factor):
                rest *= factor
            elif factor.has(*_SPECIAL):
                special *= factor
            elif _is_root(factor) and power.q == 2:             # a^(k + 1/2) is a^(k + 1) a^(-1/2)
                roots, rest = roots*base**-sp.S.Half, rest*base**(power + sp.S.Half)
            else:
                rest *= factor
        key = (special, _short(exponent) if exponent != 0 else exponent)
        parts = collected.setdefault(key, {})
        parts[roots] = parts.get(roots, sp.S.Zero) + rest
    added = {key: sp.Add(*[roots*_short(rest) for roots, rest in sorted(parts.items(), key=lambda pair: sp.default_sort_key(pair[0]))])
             for key, parts in collected.items()}
    return _opposite_moments(_paired({key: value for key, value in added.items() if value != 0}, q))


def _products(expression):
    """The terms of an expanded sum, as lists of factors. sp.expand would multiply denominators out, exp(-x) among them: they are held back."""
    held = {}

    def hold(part):
        return held.setdefault(part, sp.Dummy(f"h{len(held)}"))

    expanded = sp.expand(expression.replace(lambda e: isinstance(e, _SPECIAL) or e.is_Pow and e.exp.is_negative, hold))
    back = {}
    for part, dummy in held.items():                            # inner ones first
        back[dummy] = part.xreplace(back)
    for term in sp.Add.make_args(expanded):
        yield sp.Mul.make_args(term.xreplace(back))


def _is_root(expression):
    return expression.is_Pow and expression.exp.is_Rational and not expression.exp.is_Integer


def _root(base, exponent):
    """A power of a fraction, numerator and denominator apart: both are positive or both negative wherever the fraction is positive and finite."""
    if not base.free_symbols:
        return base**exponent
    (above, numerator), (below, denominator) = map(_primitive, sp.fraction(tidy(base)))
    signs = {sp.sign(denominator.subs({symbol: value*(sign if symbol.name[0] != "q" else 1) for symbol, value in
                                       zip(sorted(denominator.free_symbols, key=lambda symbol: symbol.name), _SAMPLE, strict=False)}))
             for sign in (1, -1)}
    if signs not in ({sp.S.One}, {sp.S.NegativeOne}):
        return (above/below)**exponent*(numerator/denominator)**exponent
    sign = signs.pop()
    return (above/below)**exponent*(sign*numerator)**exponent/(sign*denominator)**exponent


def _primitive(expression):
    """(rational content, the rest) of a product."""
    parts = [factor.primitive() for factor in sp.Mul.make_args(expression)]
    return sp.Mul(*(content for content, _ in parts)), sp.Mul(*(part for _, part in parts))


def _short(expression):
    """In lowest terms, radicals kept; complex parts apart."""
    if expression.has(sp.I):
        real, imaginary = _parts(expression)
        return real + sp.I*imaginary
    return sp.simplify(expression) if expression.is_number else tidy(expression)


def _paired(collected, q):
    """Sum over {(special, exponent): coefficient}; exponents that differ by the sign of a part odd in q12, and conjugate ones, are taken together."""
    total, left = [], dict(collected)
    for key in sorted(collected, key=lambda key: sp.default_sort_key(sp.Tuple(*key))):
        if key not in left:
            continue
        special, exponent = key
        coefficient = left.pop(key)
        if exponent.has(sp.I) or coefficient.has(sp.I):
            twin = (special, _conjugate(exponent))
            other = left.pop(twin, None) if twin != key else None
            (a, b), (x, y) = _parts(coefficient), _parts(exponent)
            if other is None:                                       # its own conjugate: real
                total.append(special*(a*sp.exp(x) if y == b == 0 else coefficient*sp.exp(exponent)))
            else:
                if y.could_extract_minus_sign():
                    b, y = -b, -y
                total.append(2*special*sp.exp(x)*(a*sp.cos(y) - b*sp.sin(y)))
            continue
        if len(q) == 3 and exponent.has(q[1]):
            mirrored = _short(sp.expand(exponent.subs(q[1], -q[1])))
            other = left.get((special, mirrored))
            if other is not None and mirrored != exponent:
                del left[special, mirrored]
                even, odd = _short((exponent + mirrored)/2), _short((exponent - mirrored)/2)
                if odd.could_extract_minus_sign():
                    odd, coefficient, other = -odd, other, coefficient
                plus, minus = _short(coefficient + other), _short(coefficient - other)
                total.append(special*sp.exp(even)*(plus*sp.cosh(odd) + minus*sp.sinh(odd)))
                continue
        total.append(special*coefficient*sp.exp(exponent))
    return sp.Add(*total)


def _parts(expression):
    real, imaginary = [], []
    for term in sp.Add.make_args(sp.expand(expression)):
        (imaginary if term.has(sp.I) else real).append(-sp.I*term if term.has(sp.I) else term)
    return _short(sp.Add(*real)), _short(sp.Add(*imaginary))


def _conjugate(expression):
    real, imaginary = _parts(expression)
    return _short(real - sp.I*imaginary)


def _opposite_moments(expression):
    """M(0, 0) at q12 and at -q12 add up to 1/2: where their difference stands, it is an arcsine."""
    for moment in sorted((m for m in expression.atoms(OrthantMoment) if m.args[:2] == (0, 0)), key=sp.default_sort_key):
        q11, q12, q22 = moment.args[2:]
        mirrored = OrthantMoment(0, 0, q11, -q12, q22)
        a, b = expression.coeff(moment), expression.coeff(mirrored)
        if a != 0 and sp.expand(a + b) == 0 and not q12.could_extract_minus_sign():
            expression = expression - a*moment - b*mirrored + a*sp.asin(q12/sp.sqrt(q11*q22))/sp.pi
    return expression
