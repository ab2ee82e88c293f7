"""Are two expressions equal? `agree` proves it or disproves it.

in:   two expressions, equations, or tuples of these
out:  True with a proof, False with a disproof, RmtsymError where neither is found

Disproof: values at 16 random points, real and complex, with 60 digits. Proof: radicals and symbolic powers become new symbols y with
y**n = base, and the difference vanishes modulo these relations. Where they hide a dependence (sqrt(3 + 2 sqrt(2)) = 1 + sqrt(2)), the
norm over all conjugates y -> root of unity * y must vanish identically, and ours must be the only conjugate that vanishes at three
random points: then it vanishes on the branches that contain them.
"""
import itertools
import random

import mpmath
import sympy as sp

from rmtsym.algebra import Radicals, Ring, exact, symbols_in_order
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.law.average import Expectation, has_expectation

__all__ = ["agree"]

_DIGITS = 60
_POINTS = 16
# A population for the disproof of equations between expectations.
_ATOMS = {sp.Rational(3, 7): sp.Rational(2, 9), sp.Rational(8, 5): sp.Rational(1, 3), sp.Rational(19, 4): sp.Rational(4, 9)}


def agree(a, b, *, assuming=(), up_to_factor=None):
    """True if two expressions, equations or tuples of them are equal; False if they are not.

    a, b : SymPy expressions or numbers; equations `sp.Eq`; tuples or lists (entry by entry). Equations are equal if lhs - rhs agree up to
        a nonzero factor free of z and m (any symbols of these names), after common denominators are cleared.
        Two polynomials in z and m, both symbols occurring, are read as equations "= 0".
    assuming : inequalities that hold, such as a + b > 1; random points and signs respect them.
    up_to_factor : True or False forces, or forbids, the reading as equations.
    Raises RmtsymError if the two are numerically equal to 60 digits but no proof is found, and ParameterError for text.

    >>> c, m, z = sp.symbols("c m z")
    >>> agree(sp.Eq(z, 1/(1 + c*m) - 1/m), c*z*m**2 + (z + c - 1)*m + 1)
    True
    """
    if isinstance(a, (tuple, list, sp.Tuple)) or isinstance(b, (tuple, list, sp.Tuple)):
        if not (isinstance(a, (tuple, list, sp.Tuple)) and isinstance(b, (tuple, list, sp.Tuple))) or len(a) != len(b):
            return False
        return all(agree(one, two, assuming=assuming, up_to_factor=up_to_factor) for one, two in zip(a, b, strict=True))
    a, b = _symbolic(a), _symbolic(b)
    is_equation = isinstance(a, sp.Equality) or isinstance(b, sp.Equality)
    if up_to_factor is None:
        up_to_factor = is_equation or (_is_law_polynomial(a) and _is_law_polynomial(b))
    if not up_to_factor:
        if is_equation:
            return all(agree(one, two, assuming=assuming) for one, two in zip(_sides(a), _sides(b), strict=True))
        return _equal(a, b, assuming)
    first, second = (_cleared(side) for side in (a, b))
    if first == 0 or second == 0:
        return first == second
    spectral = [symbol for symbol in symbols_in_order(first, second) if symbol.name in ("z", "m")]
    other = {symbol: sp.Symbol(symbol.name + "_0", **symbol.assumptions0) for symbol in spectral}
    # first/second is free of z and m if it does not change when they do
    return _equal(first*second.subs(other), second*first.subs(other), assuming)


def _symbolic(value):
    try:
        value = sp.sympify(value, strict=True)
    except (sp.SympifyError, TypeError):
        raise ParameterError(f"agree: {value!r} is not a SymPy expression, number or equation") from None
    if value in (sp.true, sp.false):
        raise ParameterError("agree: an equation that is always true or false was given")
    return exact(value)


def _sides(value):
    return value.args if isinstance(value, sp.Equality) else (value, sp.S.Zero)


def _is_law_polynomial(expression):
    spectral = {symbol.name: symbol for symbol in expression.free_symbols if symbol.name in ("z", "m")}
    if len(spectral) < 2:
        return False
    if expression.is_polynomial(*spectral.values()):
        return True
    return all(power.exp.is_integer for power in expression.atoms(sp.Pow)) and any(not p.exp.is_number for p in expression.atoms(sp.Pow)) \
        and expression.is_Add


def _cleared(equation):
    """lhs - rhs without its denominator."""
    left, right = _sides(equation)
    radicals = Radicals(apart=False)
    lifted = radicals.lift(_expectations(left) - _expectations(right))
    ring = Ring(symbols_in_order(lifted))
    return radicals.restore(ring.write(ring.read(lifted)[0]))


def _expectations(expression):
    """Every expectation in its linear normal form."""
    return expression.replace(lambda part: isinstance(part, Expectation), lambda part: part.linear())


def _equal(a, b, assuming):
    if a == b:
        return True
    a, b = _expectations(a), _expectations(b)
    difference = a - b
    facts = tuple(relation.gts - relation.lts for relation in assuming if isinstance(relation, (sp.StrictGreaterThan, sp.StrictLessThan)))
    radicals = Radicals(facts)
    ring, numerator = _numerator(difference, radicals)
    for y, n, base in reversed(radicals.relations):
        numerator = _reduced(ring, numerator, y, n, base)
    if numerator == 0:
        return True
    one, two = (side.replace(lambda part: isinstance(part, Expectation), lambda part: part.at_atoms(_ATOMS)) for side in (a, b))
    points = _points(one, two, assuming)
    if any(_differ(one, two, point) for point in points):
        return False
    if not has_expectation(difference) and _norm_vanishes(ring, numerator, radicals) \
            and all(_only_ours(ring, numerator, radicals, point) for point in points[:3]):
        return True
    if sp.simplify(difference) == 0:
        return True
    raise RmtsymError(f"agree: {a} and {b} are equal to {_DIGITS} digits at {_POINTS} points, but no proof was found")


def _numerator(difference, radicals):
    lifted = radicals.lift(difference)
    new = [y for y, _, _ in radicals.relations]
    others = [symbol for symbol in symbols_in_order(lifted, *[base for _, n, base in radicals.relations if n]) if symbol not in new]
    ring = Ring([*new, *others])
    return ring, ring.read(lifted)[0]


def _reduced(ring, numerator, y, n, base):
    """The remainder modulo y**n = base, up to powers of the denominator of base."""
    if not n or ring.degree(numerator, y) < n:
        return numerator
    above, below = ring.read(base)
    parts = ring.coefficients(numerator, y)
    top = (len(parts) - 1)//n
    return sum((part*ring.generator(y)**(k % n)*above**(k//n)*below**(top - k//n) for k, part in enumerate(parts)), ring.zero)


def _norm_vanishes(ring, numerator, radicals):
    for y, n, base in reversed(radicals.relations):
        if n and ring.degree(numerator, y):
            above, below = ring.read(base)
            numerator = ring.resultant(numerator, below*ring.generator(y)**n - above, y)
            if numerator == 0:
                return True
    return numerator == 0


def _only_ours(ring, numerator, radicals, point):
    """Whether of all conjugates of the numerator only the one with principal roots vanishes at the point."""
    with mpmath.workdps(2*_DIGITS):
        expression = ring.write(numerator)
        roots = [(y, n, _number(radicals.restore(y), point)) for y, n, _ in radicals.relations]
        values = {symbol: _number(symbol, point) for symbol in expression.free_symbols if symbol not in {y for y, _, _ in roots}}
        f = sp.lambdify([*values, *[y for y, _, _ in roots]], expression, "mpmath")
        size = sp.lambdify([*values, *[y for y, _, _ in roots]], sp.Add(*[sp.Abs(term) for term in sp.Add.make_args(expression)]), "mpmath")
        vanishing = []
        for turns in itertools.product(*[range(max(n, 1)) for _, n, _ in roots]):
            at = [*values.values(), *[value*mpmath.unitroots(n)[k] if n else value for (_, n, value), k in zip(roots, turns, strict=True)]]
            if abs(f(*at)) < mpmath.mpf(10)**-_DIGITS*size(*at):
                vanishing.append(any(turns))
        return vanishing == [False]


def _number(expression, point):
    return mpmath.mpmathify(sp.lambdify(list(point), expression, "mpmath")(*point.values()))


def _differ(a, b, point):
    """Whether the values at the point are finite and differ."""
    with mpmath.workdps(2*_DIGITS):
        try:
            one, two = _number(a, point), _number(b, point)
        except (ZeroDivisionError, ValueError, OverflowError):
            return False
        if not (mpmath.isfinite(one) and mpmath.isfinite(two)):
            return False
        return abs(one - two) > mpmath.mpf(10)**-_DIGITS*(1 + abs(one) + abs(two))


def _points(a, b, assuming):
    """Random points {symbol: number} that respect the assumptions; symbols without any are real at some and complex at others."""
    source, points = random.Random(1), []
    symbols = symbols_in_order(a, b)
    with mpmath.workdps(2*_DIGITS):
        for trial in range(4000):
            point = {}
            # The later points are far out: |c - 1000| and 1000 - c differ only there.
            exponent = 0 if len(points) < _POINTS//2 or trial % 40 == 0 else (3, -3, 7, -7, 5, -5, 9, -9)[trial % 8]
            for symbol in symbols:
                size = mpmath.mpf(source.randint(1, 10**6))/source.randint(10**5, 10**6)*mpmath.mpf(10)**exponent
                signed = size if source.random() < 0.5 else -size
                if symbol.is_integer:
                    point[symbol] = source.randint(1, 5)
                elif symbol.is_nonnegative:
                    point[symbol] = size
                else:
                    point[symbol] = signed if symbol.is_real or trial % 2 == 0 else mpmath.mpc(signed, source.uniform(-3, 3))
            if all(_holds(relation, point) for relation in assuming):
                points.append(point)
                if len(points) == _POINTS:
                    break
    return points


def _holds(relation, point):
    return bool(relation.subs({symbol: sp.Float(value, 30) for symbol, value in point.items() if symbol in relation.free_symbols}))
