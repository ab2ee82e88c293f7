"""Where powers with exponent below 1 and enlargements are laws: only where that is proved.

in:   a symbolic law and t (or tau)
out:  the relations under which the result is a law, for its domain; ParameterError where none is known

Two families are known exactly. A law whose Jacobi parameters are constant after the first (semicircle, Marchenko-Pastur, Wachter, Kesten-McKay,
free Meixner, two atoms; shifted and scaled), of variance v and with the recurrence coefficient b from the second on: its free cumulants
kappa_n become t kappa_n or tau^(n-1) kappa_n, again of this kind with

    b_t = b - v + t v        b_tau = tau (tau (b - v) + v),

and there is such a law if and only if the new b is not negative (Favard). A law with a rational R-transform is freely infinitely divisible, so that
every t > 0 and tau > 0 will do, if and only if R maps the upper half-plane into itself: poles real and simple with negative residue, and a
polynomial part of degree 1 with a slope >= 0.

[Saitoh & Yoshida, Probab. Math. Statist. 21 (2001) 159]
[Bercovici & Voiculescu, Indiana Univ. Math. J. 42 (1993) 733]
"""
import itertools

import numpy as np
import sympy as sp

from rmtsym.algebra import Ring, factorise, sign, symbols_in_order, tidy
from rmtsym.errors import ParameterError
from rmtsym.law.closed_forms import NoClosedForm
from rmtsym.law.physical import has_density, mass_at

__all__ = ["is_infinitely_divisible", "jacobi_parameters", "largest_enlargement", "positive_masses", "power_below_one", "product_power_below_one"]


def power_below_one(law, t):
    """Relations under which t R(g) is an R-transform. Free additive powers exist for all t >= 1."""
    t = sp.sympify(t, strict=True)
    if t.is_number and t >= 1 or sp.Ge(t, 1) == sp.true:
        return []
    parameters = jacobi_parameters(law)
    if parameters is not None:
        b, v = parameters
        return [*_positive("boxplus_power", "t", t), *_not_negative("boxplus_power", "t", t, law, b - v + t*v)]
    if is_infinitely_divisible(law):
        return _positive("boxplus_power", "t", t)
    if t.is_number:
        raise ParameterError(f"boxplus_power: t = {t}, but {law.name} is not known to be freely infinitely divisible, so that t must be at least 1")
    return [(sp.Ge(t, 1), f"{t} must be at least 1")]


def largest_enlargement(law, tau):
    """Relations under which R(tau g) is an R-transform."""
    if tau.is_number and tau <= 1:
        return _positive("decompress", "tau", tau)
    parameters = jacobi_parameters(law)
    if parameters is not None:
        b, v = parameters
        return [*_positive("decompress", "tau", tau), *_not_negative("decompress", "tau", tau, law, tau*(b - v) + v)]
    if is_infinitely_divisible(law):
        return _positive("decompress", "tau", tau)
    raise ParameterError(f"decompress: tau = {tau}, but it is not known whether any law has {law.name} as its corner (it is not known to be freely "
                         f"infinitely divisible); from eigenvalues, rm.decompress(rm.Empirical(...), tau) estimates it")


def product_power_below_one(law, t):
    """Relations under which S(s)^t is an S-transform: all t >= 1; below 1 for the Marchenko-Pastur law with c <= 1, which is divisible."""
    if t >= 1 if t.is_number else t.is_positive and t.is_integer:
        return []
    mean, variance = law.cumulants(2)
    c, g = tidy(variance/mean**2), sp.Dummy("g")
    is_marchenko_pastur = law.kind == "quadratic" and _is_zero(law.r(g) - mean/(1 - c*mean*g))
    if t.is_positive and is_marchenko_pastur and sp.Le(c, 1) != sp.false:
        return [] if sp.Le(c, 1) == sp.true else [(sp.Le(c, 1), f"{c} must be at most 1")]
    raise ParameterError(f"boxtimes_power: t = {t}, but {law.name} is not known to be infinitely divisible for free products, "
                         "so that t must be at least 1")


def jacobi_parameters(law):
    """(b, v) if the Jacobi parameters are constant after the first: variance v = kappa_2 and the later b; None otherwise."""
    z, m = law.z, law.m
    if sp.degree(law.polynomial, m) > 2:
        return None
    mean, v, third, fourth = law.cumulants(4)
    if v == 0:
        return None
    a = tidy(third/v)
    b = tidy(fourth/v - a**2 + v)
    x = z - mean
    wanted = ((b - v)*x**2 + a*v*x + v**2)*m**2 - ((v - 2*b)*x - a*v)*m + b
    ring = Ring([m, z, *symbols_in_order(*law.parameters)])
    _, below = ring.read(wanted/law.polynomial)
    return (b, v) if not (ring.degree(below, z) or ring.degree(below, m)) else None


def is_infinitely_divisible(law):
    """Whether R is rational and provably maps the upper half-plane into itself: then every t R(g) and R(tau g) belongs to a law."""
    g = sp.Dummy("g", real=True)
    try:
        r = law.r(g)
    except NoClosedForm:
        return False
    if not r.is_rational_function(g):
        return False
    for term in sp.Add.make_args(sp.apart(sp.together(r), g, full=False)):
        above, below = sp.fraction(sp.together(term))
        degree = sp.degree(below, g)
        if degree == 0:
            numerator = sp.Poly(term, g)
            if numerator.degree() > 1 or numerator.degree() == 1 and not _is_positive(numerator.LC(), law.facts):
                return False
        elif not (_has_negative_residue(above, below, g, law.facts) or (not law.parameters and _is_pick(above, below, g))):
            return False
    return True


def _has_negative_residue(above, below, g, facts):
    """Whether above/below has one pole only, a simple one with negative residue, provably."""
    return not above.has(g) and sp.degree(below, g) == 1 and _is_positive(-above/sp.diff(below, g), facts)


def _is_positive(expression, facts):
    return expression.is_positive is True or not expression.free_symbols and expression > 0 or sign(expression, facts) == 1


def _is_pick(above, below, g):
    """Whether all poles are real and simple, with negative residues; numbers only."""
    below = sp.Poly(below, g)
    roots = below.real_roots()
    if len(set(roots)) < below.degree():
        return False
    return all((above/below.diff(g).as_expr()).subs(g, root).evalf(30) < 0 for root in roots)


# ---- laws on [0, inf)

def positive_masses(name, law):
    """ParameterError if the law has mass below 0 at one of a few admissible parameters."""
    if law.polynomial is None or law.kind == "power":
        return
    z, m = law.z, law.m
    ring = Ring([m, z, *law.parameters])
    polynomial = ring.read(law.polynomial)[0]
    branches = [ring.discriminant(polynomial, m)] if ring.degree(polynomial, m) > 1 else []
    places = [ring.write(part) for part in (ring.coefficients(polynomial, m)[-1], *branches)]
    for point in law.points[:4]:
        roots = [root for place in places for root in np.roots([float(a) for a in sp.Poly(place.subs(point), z).all_coeffs()])]
        scale = max([1e-300, *(abs(root) for root in roots)])
        below = sorted(root.real for root in roots if abs(root.imag) < 1e-7*scale and root.real < -1e-7*scale)
        middles = [(low + high)/2 for low, high in itertools.pairwise([*below, 0.0])]
        if any(mass_at(law.polynomial, z, m, point, place) for place in below) or any(has_density(law.polynomial, z, m, point, x) for x in middles):
            at = f" at {', '.join(f'{key} = {value}' for key, value in point.items())}" if point else ""
            raise ParameterError(f"{name}: {law.name} has mass below 0{at}, but it must live on [0, inf)")


# ---- relations

def _positive(name, letter, value):
    if value.is_number and value <= 0:
        raise ParameterError(f"{name}: {letter} = {value}, but {letter} must be positive")
    return [] if value.is_positive else [(sp.Gt(value, 0), f"{value} must be positive")]


def _is_zero(expression):
    return sp.simplify(expression) == 0


def _not_negative(name, letter, value, law, expression):
    """[] if the expression is provably >= 0, [(relation, text)] where it restricts parameters. ParameterError if it is provably negative."""
    content, factors = factorise(expression)
    if content == 0:
        return []
    rest = sp.S.One if content > 0 else sp.S.NegativeOne
    for factor, power in factors:
        own = sign(factor, (*law.facts, value) if not value.is_number else law.facts)
        if own is None and power % 2:
            rest *= factor
        elif own is not None and power % 2:
            rest *= own
    if rest.is_number:
        if rest > 0:
            return []
        b, v = jacobi_parameters(law)
        limit = f"at most {tidy(v/(v - b))}" if name == "decompress" else f"at least {tidy(1 - b/v)}"
        raise ParameterError(f"{name}: {letter} = {value}, but for {law.name} there is such a law for {letter} {limit} only")
    rest = sp.expand(rest)
    if value.is_Symbol and sp.degree(rest, value) == 1:
        slope, start = rest.coeff(value, 1), rest.coeff(value, 0)
        direction = sign(slope, law.facts)
        if direction is not None:
            bound = tidy(-start/slope)
            if direction < 0:
                return [(sp.Le(value, bound), f"{value} must be at most {bound}")]
            return [(sp.Ge(value, bound), f"{value} must be at least {bound}")]
    number, others = rest.as_coeff_Add()
    return [(sp.Ge(others, -number), f"{others} must be at least {-number}, or there is no such law")]
