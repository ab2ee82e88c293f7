"""Activations as sums of terms whose Gaussian expectations are known.

in:   the smooth pieces of a function of one variable t
out:  a tuple of Term: coefficient t^power e^(slope t + curvature t^2) gate(t), the gate being nothing, a half-line, an error function or a point mass;
      the terms of its distributional derivative

Pieces become half-lines that point away from zero: the piece around zero holds on the whole line, and every kink adds the change beyond it.
"""
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

__all__ = ["Half", "NotClosed", "Point", "Sigmoid", "Term", "derivative_terms", "gathered", "terms_of"]


class NotClosed(Exception):
    """The function is no sum of such terms; says which part is none."""


@dataclass(frozen=True)
class Half:
    """1 where sign*(t - end) > 0."""

    end: Any
    sign: int


@dataclass(frozen=True)
class Sigmoid:
    """erf(scale*t + shift)."""

    scale: Any
    shift: Any


@dataclass(frozen=True)
class Point:
    """The unit point mass at `place`."""

    place: Any


@dataclass(frozen=True)
class Term:
    """coefficient t^power e^(slope t + curvature t^2) gate(t); no gate: None."""

    coefficient: Any
    power: int = 0
    slope: Any = sp.S.Zero
    curvature: Any = sp.S.Zero
    gate: Any = None


def terms_of(pieces, t):
    """The terms of ((low, high, smooth expression), ...). NotClosed for other functions."""
    if len(pieces) == 1:
        return gathered(_terms(pieces[0][2], t))
    middle = [index for index, (low, high, _) in enumerate(pieces) if low.is_extended_negative and high.is_extended_positive]
    zero = [index for index, (low, _, _) in enumerate(pieces) if low == 0]
    if middle:
        first = last = middle[0]
        found = _terms(pieces[first][2], t)
    elif zero:
        first, last = zero[0] - 1, zero[0]
        gates = []
        left, right = (gathered(_terms(pieces[index][2], t)) for index in (first, last))
        found = [term for term in left if term in right] or _constant(left, right)         # holds on the whole line
        for terms, sign in ((left, -1), (right, 1)):
            rest = gathered([*terms, *(replace(term, coefficient=-term.coefficient) for term in found)])
            gates += _gated(rest, Half(sp.S.Zero, sign))
        found = [*found, *gates]
    else:
        raise NotClosed(f"the signs of the ends {', '.join(str(high) for _, high, _ in pieces[:-1])}")
    for index in range(last + 1, len(pieces)):
        change = sp.expand(pieces[index][2] - pieces[index - 1][2])
        found += _gated(_terms(change, t), Half(pieces[index][0], 1))
    for index in range(first - 1, -1, -1):
        change = sp.expand(pieces[index][2] - pieces[index + 1][2])
        found += _gated(_terms(change, t), Half(pieces[index][1], -1))
    return gathered(found)


def _constant(left, right):
    """A constant that, taken off both sides, leaves a simpler one on one of them and none on the other: the mean of a centred function."""
    a, b = (next((term.coefficient for term in side if term == Term(term.coefficient)), sp.S.Zero) for side in (left, right))
    if a != 0 and b != 0 and sp.simplify(a - b).count_ops() < max(a.count_ops(), b.count_ops()):
        return [Term(a if a.count_ops() < b.count_ops() else b)]
    return []


def gathered(terms):
    """Like terms added up, zeros left out, in a fixed order."""
    total = {}
    for term in terms:
        key = replace(term, coefficient=sp.S.One)
        total[key] = total.get(key, sp.S.Zero) + term.coefficient
    total = {key: sp.simplify(value) if isinstance(value, sp.Add) else value for key, value in total.items()}
    return tuple(replace(key, coefficient=value) for key, value in sorted(total.items(), key=lambda pair: _order(pair[0])) if value != 0)


def derivative_terms(terms):
    """The terms of the derivative: at kinks without a jump the point masses cancel."""
    found = []
    for term in terms:
        b, g, k, c = term.slope, term.curvature, term.power, term.coefficient
        found += [replace(term, power=k - 1, coefficient=k*c)] if k else []
        found += [replace(term, coefficient=b*c), replace(term, power=k + 1, coefficient=2*g*c)]
        if isinstance(term.gate, Half):
            end = term.gate.end
            height = term.gate.sign*c*end**k*sp.exp(sp.expand(b*end + g*end**2))
            found.append(Term(height, gate=Point(end)))
        elif isinstance(term.gate, Sigmoid):
            a, d = term.gate.scale, term.gate.shift
            found.append(Term(2*a*c*sp.exp(-d**2)/sp.sqrt(sp.pi), k, b - 2*a*d, g - a**2))
    return gathered(found)


def _order(term):
    gate = term.gate
    values = () if gate is None else tuple(vars(gate).values())
    return (type(gate).__name__, *(sp.default_sort_key(sp.sympify(value)) for value in (*values, term.curvature, term.slope, term.power)))


def _gated(terms, gate):
    for term in terms:
        if term.gate is not None:
            raise NotClosed("an error function on a half-line")
        if gate is not None and sp.im(term.slope) != 0:
            raise NotClosed("a sine or cosine on a half-line")
    return [replace(term, gate=gate) for term in terms]


def _terms(smooth, t):
    smooth = smooth.rewrite((sp.sin, sp.cos, sp.sinh, sp.cosh), sp.exp).replace(sp.erfc, lambda x: 1 - sp.erf(x))
    return [_term(part, t) for part in sp.Add.make_args(sp.expand(smooth)) if part != 0]


def _term(part, t):
    coefficient, rest = part.as_independent(t, as_Add=False)
    power, exponent, gate = 0, sp.S.Zero, None
    for factor in sp.Mul.make_args(rest):
        base, index = factor.as_base_exp()
        if factor == 1:
            continue
        if base == sp.E or isinstance(factor, sp.exp):
            exponent += factor.exp if isinstance(factor, sp.exp) else index
        elif base == t and index.is_Integer and index > 0:
            power += int(index)
        elif not base.has(t) and base.is_positive:
            exponent += index*sp.log(base)
        elif isinstance(factor, sp.erf) and gate is None:
            gate = _sigmoid(factor, t)
            if gate.scale.is_negative:
                gate, coefficient = Sigmoid(-gate.scale, -gate.shift), -coefficient
        else:
            raise NotClosed(f"{factor}")
    exponent = sp.expand(exponent)
    if not exponent.is_polynomial(t) or sp.degree(exponent, t) > 2:
        raise NotClosed(f"exp({exponent})")
    constant, slope, curvature = (exponent.coeff(t, k) for k in range(3))
    if gate is not None and sp.im(slope) != 0:
        raise NotClosed("an error function times a sine or cosine")
    return Term(coefficient*sp.exp(constant), power, slope, curvature, gate)


def _sigmoid(factor, t):
    inner = sp.expand(factor.args[0])
    if not inner.is_polynomial(t) or sp.degree(inner, t) != 1:
        raise NotClosed(f"{factor}")
    return Sigmoid(inner.coeff(t, 1), inner.coeff(t, 0))
