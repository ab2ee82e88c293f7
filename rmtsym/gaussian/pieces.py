"""The smooth pieces of a real function of one variable.

in:   an expression in one symbol (and parameters) with Abs, sign, Heaviside, Max, Min, Piecewise in it
out:  ((low, high, smooth expression), ...) from -oo to oo, its jumps ((place, height), ...); the function again from its pieces

Ends are exact where the kinks are polynomial or SymPy solves for them, else numbers of 60 digits within +-40, beyond which no Gaussian goes. What
depends on the sign of a parameter must be provable from its assumptions: ParameterError otherwise.
"""
import functools
import itertools

import sympy as sp
from sympy.core.relational import Relational

from rmtsym.errors import ParameterError

__all__ = ["KINKED", "joined", "jumps_of", "kinks_of", "pieces_of", "resolved"]

KINKED = (sp.Abs, sp.sign, sp.Heaviside, sp.Max, sp.Min, sp.Piecewise)
_REACH, _SCAN, _DIGITS = 40, 4001, 60


def kinks_of(expression):
    """Expressions that vanish where `expression` is not smooth, free of kinked functions, sorted; some more places do no harm."""
    kinks = {kink for part in expression.atoms(*KINKED) for kink in _kinks(part) if kink.free_symbols}
    return tuple(sorted(kinks, key=sp.default_sort_key))


def pieces_of(expression, symbol):
    """((low, high, smooth expression), ...); equal neighbours are one piece."""
    places = _ordered({place for kink in (*kinks_of(expression), *_singular(expression)) if kink.has(symbol) for place in _roots(kink, symbol)})
    found = []
    for low, high in itertools.pairwise([-sp.oo, *places, sp.oo]):
        inside = low + 1 if high is sp.oo and low is not -sp.oo else high - 1 if low is -sp.oo and high is not sp.oo else \
            (low + high)/2 if high is not sp.oo else sp.Rational(1, 3)
        smooth = resolved(expression, {symbol: inside})
        if found and found[-1][2] == smooth and _is_finite(smooth, symbol, low):
            low = found.pop()[0]
        found.append((low, high, smooth))
    return tuple(found)


def jumps_of(pieces, symbol):
    """((place, height), ...) where neighbouring pieces do not meet."""
    found = []
    for (_, place, left), (_, _, right) in itertools.pairwise(pieces):
        height = sp.simplify(_limit(right, symbol, place, "+") - _limit(left, symbol, place, "-"))
        # ends that are numbers only: a jump below their digits is none
        if height != 0 and not (height.is_number and place.atoms(sp.Float) and abs(height.evalf(15)) < 1e-40):
            found.append((place, height))
    return tuple(found)


def joined(pieces, symbol):
    """The function that has these pieces, one expression."""
    if len(pieces) == 1:
        return pieces[0][2]
    *most, last = pieces
    return sp.Piecewise(*((smooth, symbol < high) for _, high, smooth in most), (last[2], True))


def resolved(expression, at):
    """The smooth expression that `expression` equals around the point {symbol: number}, off its kinks."""
    return expression.replace(lambda part: isinstance(part, KINKED), lambda part: _resolved(part, at))


def _resolved(part, at):
    def is_positive(expression):
        value = expression.subs(at)
        decided = value.is_positive if value.free_symbols or value.is_positive is not None else bool(value.evalf(30) > 0)
        if decided is None and (decided := sp.simplify(value).is_positive) is None:
            raise ParameterError(f"phi: {part} depends on whether {value} is positive; give numbers to the parameters, or symbols that decide it, "
                                 "such as sp.Symbol('a', positive=True)")
        return decided

    if isinstance(part, (sp.Max, sp.Min)):
        best, *others = part.args
        for other in others:
            if is_positive(other - best if isinstance(part, sp.Max) else best - other):
                best = other
        return best
    if isinstance(part, sp.Piecewise):
        return next((branch for branch, condition in part.args if _holds(condition, at, is_positive)), sp.nan)
    up = is_positive(part.args[0])
    if isinstance(part, sp.Heaviside):
        return sp.Integer(up)
    return sp.Integer(1 if up else -1) if isinstance(part, sp.sign) else part.args[0] if up else -part.args[0]


def _holds(condition, at, is_positive):
    """Whether a condition holds around the point, off its own kinks."""
    if condition in (sp.true, sp.false):
        return condition == sp.true
    if isinstance(condition, (sp.And, sp.Or)):
        return (all if isinstance(condition, sp.And) else any)(_holds(part, at, is_positive) for part in condition.args)
    if isinstance(condition, sp.Not):
        return not _holds(condition.args[0], at, is_positive)
    if isinstance(condition, (sp.Gt, sp.Ge)):
        return is_positive(condition.lhs - condition.rhs)
    if isinstance(condition, (sp.Lt, sp.Le)):
        return is_positive(condition.rhs - condition.lhs)
    return isinstance(condition, sp.Ne)


def _kinks(part):
    if isinstance(part, (sp.Max, sp.Min)):
        found = [a - b for i, a in enumerate(part.args) for b in part.args[:i]]
    elif isinstance(part, sp.Piecewise):
        found = [relation.lhs - relation.rhs for _, condition in part.args for relation in condition.atoms(Relational)]
    else:
        found = [part.args[0]]
    return [smooth for kink in found for smooth in _smooth(kink)]


def _smooth(kink):
    inner = next(iter(sorted(kink.atoms(*KINKED), key=sp.count_ops)), None)
    if inner is None:
        return [kink]
    values = inner.args if isinstance(inner, (sp.Max, sp.Min)) else [branch for branch, _ in inner.args] if isinstance(inner, sp.Piecewise) \
        else [0, 1] if isinstance(inner, sp.Heaviside) else [-1, 0, 1] if isinstance(inner, sp.sign) else [inner.args[0], -inner.args[0]]
    return [smooth for value in values for smooth in _smooth(kink.subs(inner, value))]


def _singular(expression):
    """Bases of powers that are not natural, and arguments of logarithms: where they vanish, the function may be singular."""
    found = {power.base for power in expression.atoms(sp.Pow) if not (power.exp.is_Integer and power.exp >= 0) and power.base != sp.E}
    found |= {logarithm.args[0] for logarithm in expression.atoms(sp.log)}
    found |= {sp.cos(part.args[0]) for part in expression.atoms(sp.tan, sp.sec)} | {sp.sin(part.args[0]) for part in expression.atoms(sp.cot, sp.csc)}
    return sorted({smooth for part in found for smooth in _smooth(part)}, key=sp.default_sort_key)


def _roots(kink, symbol):
    """Real zeros of a smooth expression."""
    if kink.is_polynomial(symbol):
        polynomial = sp.Poly(kink, symbol)
        if polynomial.degree() == 1:
            slope, rest = polynomial.all_coeffs()
            return [sp.simplify(-rest/slope)]
        if not polynomial.free_symbols_in_domain and polynomial.domain.is_Exact:
            return list(dict.fromkeys(sp.real_roots(polynomial)))
        if polynomial.free_symbols_in_domain:
            return [root for root in sp.roots(polynomial) if root.is_real is not False]
    if kink.free_symbols != {symbol}:
        factors = [factor for factor in sp.Mul.make_args(sp.factor(kink)) if factor.has(symbol)]
        if len(factors) == 1 and factors[0].free_symbols == {symbol}:
            return _roots(factors[0], symbol)
        # a positive sum of squares and exponentials never vanishes
        if kink.is_nonzero:
            return []
        raise ParameterError(f"phi: where {kink} vanishes depends on its parameters; give numbers to them")
    return [] if kink.is_nonzero else _zeros(kink, symbol)


@functools.lru_cache(maxsize=256)
def _zeros(kink, symbol):
    found = sp.S.EmptySet
    try:
        found = sp.solveset(kink, symbol, sp.Reals)
    except (NotImplementedError, ValueError, TypeError):
        pass
    if isinstance(found, sp.FiniteSet) and all(root.is_number for root in found):
        return tuple(found)
    return _scanned(kink, symbol)


def _scanned(kink, symbol):
    """Zeros within +-40, as numbers, where the sign changes."""
    import mpmath
    with mpmath.workdps(_DIGITS + 10):
        value = sp.lambdify(symbol, kink, "mpmath")
        line = [mpmath.mpf(2*_REACH*j)/(_SCAN - 1) - _REACH + mpmath.mpf("1e-7") for j in range(_SCAN)]
        values = [mpmath.re(value(x)) for x in line]
        roots = [mpmath.findroot(value, (line[j], line[j + 1]), solver="anderson", tol=mpmath.mpf(10)**(-2*_DIGITS))
                 for j in range(_SCAN - 1) if values[j]*values[j + 1] < 0]
        return tuple(sp.Float(root, _DIGITS) for root in roots)


def _ordered(places):
    """Places in ascending order; ParameterError where parameters leave it open."""
    def compare(a, b):
        difference = sp.simplify(a - b)
        if difference == 0:
            return 0
        up = difference.is_positive if difference.free_symbols else bool(difference.evalf(30) > 0)
        down = difference.is_negative if difference.free_symbols else not up
        if not up and not down:
            raise ParameterError(f"phi: it has kinks at {a} and {b}, in an order that depends on its parameters; give numbers to them, or symbols that "
                                 "decide it, such as sp.Symbol('a', positive=True)")
        return 1 if up else -1
    return sorted(places, key=functools.cmp_to_key(compare))


def _is_finite(smooth, symbol, place):
    value = smooth.subs(symbol, place)
    # a pole at an end that is a number only is a large number
    return not value.has(sp.oo, sp.zoo, sp.nan) and not (place.atoms(sp.Float) and value.is_number and abs(value.evalf(15)) > 1e20)


def _limit(smooth, symbol, place, side):
    value = smooth.subs(symbol, place)
    return sp.limit(smooth, symbol, place, side) if value.has(sp.oo, sp.zoo, sp.nan) else value
