"""Gaussian expectations of products of terms, one in u and one in v: the closed forms of duals.

in:   terms of phi and psi (dual_terms.py), the covariance (q11, q12, q22) as expressions
out:  E[phi(u) psi(v)] as an expression; E[phi(w) psi(w)] of one variable

Rules, applied until nothing is left to do:
    e^(g t^2)      changes the covariance C to C (1 - 2 G C)^(-1), at the price det(1 - 2 G C)^(-1/2)
    point mass     one variable is fixed, the other one conditional on it
    t^k            E[u g(u, v)] = q11 E[g_u] + q12 E[g_v]                  [Stein]
    erf(a t + d)   is 2 P(x < sqrt(2) (a t + d)) - 1 for x ~ N(0, 1) of its own: a half-line of one more Gaussian variable
    e^(b t)        shifts the mean
    half-lines     orthant moments and exponentials, the bivariate normal distribution (rmtsym/functions.py)
"""
from dataclasses import replace
from functools import lru_cache

import sympy as sp

from rmtsym.algebra import tidy
from rmtsym.functions import BivariateNormal, HalfLineExponential, OrthantExponential, OrthantMoment, half_moment
from rmtsym.gaussian.dual_terms import Half, NotClosed, Point, Sigmoid, Term, derivative_terms

__all__ = ["joint", "single"]

_X, _Y = (sp.Dummy(name, positive=True) for name in ("x", "y"))


def joint(first, second, q, is_same=False):
    """E[phi(u) psi(v)] for the terms of phi and of psi. is_same: psi is phi, so that the result is symmetric by its form."""
    q11, q12, q22 = q
    if not is_same:
        return sp.Add(*[_joint(one, other, q11, q12, q22) for one in first for other in second])
    total = []
    for index, one in enumerate(first):
        for other in first[:index + 1]:
            part = _joint(other, one, _X, q12, _Y)
            both = part.xreplace({_X: q11, _Y: q22}) + part.xreplace({_X: q22, _Y: q11})
            total.append(both/2 if other is one else both)
    return sp.Add(*total)


def single(first, second, q):
    """E[phi(w) psi(w)], w ~ N(0, q), for terms of phi and of psi."""
    return sp.Add(*[_met(one, other, q) for one in first for other in second])


@lru_cache(maxsize=4096)
def _joint(one, other, q11, q12, q22):
    if one.coefficient != 1 or other.coefficient != 1:
        return one.coefficient*other.coefficient*_joint(replace(one, coefficient=sp.S.One), replace(other, coefficient=sp.S.One), q11, q12, q22)
    if isinstance(one.gate, Point):
        return _fixed(one, other, q11, q12, q22)
    if isinstance(other.gate, Point):
        return _fixed(other, one, q22, q12, q11)
    if one.curvature != 0 or other.curvature != 0:
        g, h = 2*one.curvature, 2*other.curvature
        det = q11*q22 - q12**2
        price = tidy(1 - g*q11 - h*q22 + g*h*det)
        changed = (tidy((q11 - h*det)/price), q12/price, tidy((q22 - g*det)/price))
        return _joint(replace(one, curvature=sp.S.Zero), replace(other, curvature=sp.S.Zero), *changed)/sp.sqrt(price)
    if one.power or other.power:
        return _lowered(one, other, q11, q12, q22)
    return _base(one, other, q11, q12, q22)


def _fixed(one, other, q11, q12, q22):
    """E[delta(u - place) ... g(v)]: v is N(q12 place/q11, det/q11) then."""
    place = one.gate.place
    density = sp.exp(sp.expand(one.slope*place + one.curvature*place**2) - place**2/(2*q11))*place**one.power/sp.sqrt(2*sp.pi*q11)
    if isinstance(other.gate, Point):
        det, end = q11*q22 - q12**2, other.gate.place
        weight = sp.exp(sp.expand(other.slope*end + other.curvature*end**2) + sp.expand(one.slope*place + one.curvature*place**2))
        square = q22*place**2 - 2*q12*place*end + q11*end**2
        return weight*place**one.power*end**other.power*sp.exp(-square/(2*det))/(2*sp.pi*sp.sqrt(det))
    return density*sp.Add(*[_single(term, (q11*q22 - q12**2)/q11) for term in _moved(other, q12*place/q11)])


def _moved(term, mean):
    """The terms of w -> term(mean + w)."""
    if mean == 0:
        return [term]
    gate = term.gate
    if isinstance(gate, Half):
        gate = Half(gate.end - mean, gate.sign)
    elif isinstance(gate, Sigmoid):
        gate = Sigmoid(gate.scale, gate.shift + gate.scale*mean)
    b, g, k = term.slope, term.curvature, term.power
    scale = term.coefficient*sp.exp(b*mean + g*mean**2)
    return [Term(scale*sp.binomial(k, j)*mean**(k - j), j, b + 2*g*mean, g, gate) for j in range(k + 1)]


def _lowered(one, other, q11, q12, q22):
    halves = [isinstance(term.gate, Half) and term.gate.end == 0 and term.slope == 0 for term in (one, other)]
    if all(halves):
        s, t = one.gate.sign, other.gate.sign
        return s**one.power*t**other.power*OrthantMoment(one.power, other.power, q11, s*t*q12, q22)
    if one.power == 0:
        return _joint(other, one, q22, q12, q11) if other.power else _base(one, other, q11, q12, q22)
    lower = replace(one, power=one.power - 1)
    slopes, others = derivative_terms((lower,)), derivative_terms((other,))
    return q11*sp.Add(*[_joint(term, other, q11, q12, q22) for term in slopes]) + q12*sp.Add(*[_joint(lower, term, q11, q12, q22) for term in others])


def _base(one, other, q11, q12, q22):
    """No powers, no curvature, no point masses."""
    order = {type(None): 0, Half: 1, Sigmoid: 2}
    if order[type(one.gate)] > order[type(other.gate)]:
        return _base(other, one, q22, q12, q11)
    a, b = one.slope, other.slope
    if other.gate is not None and sp.im(a) != 0:
        raise NotClosed("an error function of complex arguments")
    if other.gate is None:
        return sp.exp((a**2*q11 + b**2*q22)/2 + a*b*q12)
    if one.gate is None:
        return sp.exp(a**2*q11/2)*sp.Add(*[_single(term, q22) for term in _moved(other, a*q12)])
    if isinstance(one.gate, Half):
        h, s = one.gate.end, one.gate.sign
        if s < 0:
            return _base(replace(one, slope=-a, gate=Half(-h, 1)), other, q11, -q12, q22)
        if isinstance(other.gate, Half):
            k, t = other.gate.end, other.gate.sign
            return OrthantExponential(a, t*b, q11, t*q12, q22, h, t*k)
    shift = sp.exp((a**2*q11 + b**2*q22)/2 + a*b*q12)
    second, variance, scale = _threshold(other.gate, a*q12 + b*q22, q22)
    if isinstance(one.gate, Half):
        rho = scale*q12/sp.sqrt(q11*variance)
        first = a*q11 + b*q12 - h
        if first == 0 and second == 0:
            return shift*sp.asin(rho)/sp.pi
        bound = first/sp.sqrt(q11)
        return shift*(2*BivariateNormal(bound, second, rho) - sp.erfc(-bound/sp.sqrt(2))/2)
    first, variance_u, scale_u = _threshold(one.gate, a*q11 + b*q12, q11)
    rho = scale*scale_u*q12/sp.sqrt(variance_u*variance)
    if first == 0 and second == 0:
        return shift*2*sp.asin(rho)/sp.pi
    return shift*(4*BivariateNormal(first, second, rho) - sp.erfc(-first/sp.sqrt(2)) - sp.erfc(-second/sp.sqrt(2)) + 1)


def _threshold(gate, mean, q):
    """erf(a t + d) = 2 P(x < y) - 1, y = sqrt(2) (a t + d) - x: (mean of y/its deviation, Var y, Cov(y, t)/q)."""
    variance, scale = 1 + 2*gate.scale**2*q, sp.sqrt(2)*gate.scale
    return sp.sqrt(2)*(gate.scale*mean + gate.shift)/sp.sqrt(variance), variance, scale


@lru_cache(maxsize=4096)
def _single(term, q):
    """E[term(w)], w ~ N(0, q)."""
    if term.coefficient != 1:
        return term.coefficient*_single(replace(term, coefficient=sp.S.One), q)
    b, g, k, gate = term.slope, term.curvature, term.power, term.gate
    if isinstance(gate, Point):
        return gate.place**k*sp.exp(b*gate.place + g*gate.place**2 - gate.place**2/(2*q))/sp.sqrt(2*sp.pi*q)
    if g != 0:
        price = tidy(1 - 2*g*q)
        return _single(replace(term, curvature=sp.S.Zero), q/price)/sp.sqrt(price)
    if k:
        if isinstance(gate, Half) and gate.end == 0 and b == 0:
            return gate.sign**k*half_moment(k, q)
        lower = replace(term, power=k - 1)
        return q*sp.Add(*[_single(part, q) for part in derivative_terms((lower,))])
    if gate is None:
        return sp.exp(b**2*q/2)
    if isinstance(gate, Half):
        return HalfLineExponential(gate.sign*b, q, gate.sign*gate.end)
    if gate.shift == 0 and b == 0:
        return sp.S.Zero
    return sp.exp(b**2*q/2)*sp.erf((gate.scale*b*q + gate.shift)/sp.sqrt(1 + 2*gate.scale**2*q))


def _met(one, other, q):
    """E[one(w) other(w)]."""
    gates = [gate for gate in (one.gate, other.gate) if gate is not None]
    merged = Term(one.coefficient*other.coefficient, one.power + other.power, one.slope + other.slope, one.curvature + other.curvature)
    if len(gates) < 2:
        return _single(replace(merged, gate=gates[0] if gates else None), q)
    if isinstance(one.gate, Point):
        return _single(replace(merged, gate=one.gate), q)*_seen(other.gate, one.gate.place)
    if isinstance(other.gate, Point):
        return _met(other, one, q)
    if not all(isinstance(gate, Half) for gate in gates):
        return _joint(one, other, q, q, q)
    (h, s), (k, t) = ((gate.end, gate.sign) for gate in gates)
    if s == t:                                                  # the half-line that lies in the other one
        return _single(replace(merged, gate=Half(sp.Max(h, k) if s > 0 else sp.Min(h, k), s)), q)
    low, high = (h, k) if s > 0 else (k, h)
    if (high - low).is_nonpositive:
        return sp.S.Zero
    if (high - low).is_positive:
        return _single(replace(merged, gate=Half(low, 1)), q) - _single(replace(merged, gate=Half(high, 1)), q)
    raise NotClosed("half-lines whose order depends on parameters")


def _seen(gate, place):
    """The gate at a place where the other factor has a point mass; at a jump the mean of both sides, at a point mass infinity."""
    if isinstance(gate, Sigmoid):
        return sp.erf(gate.scale*place + gate.shift)
    if isinstance(gate, Half):
        return (1 + sp.sign(gate.sign*(place - gate.end)))/2
    distance = place - gate.place
    return sp.oo if distance.is_zero else sp.S.Zero if distance.is_nonzero else sp.Piecewise((sp.oo, sp.Eq(distance, 0)), (0, True))
