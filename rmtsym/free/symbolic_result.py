"""The Law that a combination of laws is: parameters, domains, defaults, matrix and certified polynomial together.

in:   one or two symbolic laws, the new values, relations of their own; R, S, a polynomial, or the resultant to find it by
out:  a Law; ParameterError where names clash, the domain is empty or there is no solution m ~ -1/z
"""
import sympy as sp

from rmtsym.algebra import symbols_in_order
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.free import transforms
from rmtsym.law.domain import admissible_points
from rmtsym.law.elimination import law_polynomial
from rmtsym.law.law import Law

__all__ = ["CERTIFIED_POINTS", "combined", "joint_points", "positive", "relation"]

CERTIFIED_POINTS = 3                    # rational parameters at which a factor is certified


def combined(name, title, laws, *, values=(), relations=(), matrix=None, resultant=None, moments=None, polynomial=None, r=None, s=None):
    """The Law of one or two laws and some values: parameters, domains, defaults and matrices together.

    r, s : functions, or None; polynomial : an expression that vanishes at m, or None; resultant, moments : how to find the polynomial otherwise
    """
    first = laws[0]
    z, m = first.z, first.m
    parameters = tuple(dict.fromkeys(symbol for law in laws for symbol in law.parameters))
    parameters += _new_symbols(name, parameters, values)
    for symbol in parameters:
        if symbol.name in (z.name, m.name):
            raise ParameterError(f"{name}: the parameter {symbol} has the name of a variable of {first.name}; rename it with .at({symbol}=...)")
    domain = [*(pair for law in laws for pair in _pairs(law)), *relations]
    domain = [pair for i, pair in enumerate(domain) if pair not in domain[:i]]
    try:
        points = admissible_points(parameters, _triples(domain), 2*CERTIFIED_POINTS)
    except ParameterError:
        raise ParameterError(f"{name}: no law for {', '.join(map(str, values)) or 'these parameters'}: "
                             f"{' and '.join(_shown(entry) for entry in relations) or 'the domain is empty'}") from None
    given = {"r": r, "s": s}
    if r is None and s is None:
        if resultant is not None:
            polynomial = _certified(laws, parameters, points, resultant, moments, z, m)
        found = law_polynomial(polynomial, z, m, parameters, points)
        given["polynomial"] = sp.collect(found, m, lambda part: sp.collect(part, z, sp.factor))
    defaults = {symbol: value for law in laws for symbol, value in law.defaults.items() if symbol in parameters}
    law = Law(name, parameters=parameters, domain=domain, defaults=defaults, title=title, z=z, m=m,
              references=tuple(dict.fromkeys(entry for one in laws for entry in one.references)),
              **given, **(matrix or {}))
    if law.polynomial is None:          # computed here: the errors of an equation without a solution belong to the operation
        raise ParameterError(f"{name}: {title} has no polynomial")
    return law


def _certified(laws, parameters, points, resultant, moments, z, m):
    """The polynomial of a sum or product, its factor certified by its moments and by subordination."""
    parts = [law.polynomial.subs({law.z: z, law.m: m}, simultaneous=True) for law in laws]
    ring, polynomial = resultant(*parts, z, m, parameters)
    found = transforms.physical_factor(ring, polynomial, z, m, parameters, points[:CERTIFIED_POINTS],
                                       lambda point, k: moments(*(transforms.exact_moments(law, point, k) for law in laws), point))
    is_product = {transforms.sum_polynomial: False, transforms.product_polynomial: True}.get(resultant)
    if is_product is not None and not transforms.is_subordinate(found, parts, z, m, points[0], is_product):
        raise RmtsymError(f"{found} = 0 has the moments of the law, but does not solve its subordination equations at {points[0]}")
    return found


def _pairs(law):
    return [(relation, text) for relation, _, text in law.domain]


def joint_points(name, law, values, relations, count):
    """`count` admissible points of a law's parameters and the symbols of the values; one empty point if there are none."""
    return admissible_points((*law.parameters, *_new_symbols(name, law.parameters, values)), _triples([*_pairs(law), *relations]), count)


def _triples(domain):
    """A domain as admissible_points reads it; the positivity of symbols comes with their assumptions."""
    return [(entry[0] if isinstance(entry, tuple) else entry, "", "") for entry in domain]


def _shown(entry):
    return str(entry[0] if isinstance(entry, tuple) else entry)


def _new_symbols(name, known, values):
    """The symbols of the values that are no parameters yet. ParameterError where one has the name of a parameter, but other assumptions."""
    new = tuple(symbol for symbol in symbols_in_order(*values) if symbol not in known) if values else ()
    for symbol in new:
        if any(symbol.name == other.name for other in known):
            raise ParameterError(f"{name}: {symbol} has the name of a parameter, but other assumptions; "
                                 "use the law's own symbol, or another name")
    return new


def positive(name, letter, value):
    return relation(name, letter, value, sp.Gt(value, 0), "must be positive")


def relation(name, letter, value, inequality, text):
    """[] where the relation holds, [(relation, text)] where it restricts parameters. ParameterError where it is false."""
    if inequality == sp.false:
        raise ParameterError(f"{name}: {letter} = {value}, but {letter} {text}")
    return [] if inequality == sp.true else [(inequality, f"{value} {text}")]
