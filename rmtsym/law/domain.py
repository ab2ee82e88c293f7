"""Where the parameters of a law may lie.

in:   parameter symbols with their assumptions, the limit {p/n: c}, relations of the user's own
out:  triples (relation, parameter name, text such as "c = p/n must be positive"); positive facts; admissible rational points
"""
import random
from fractions import Fraction

import sympy as sp
from sympy.core.relational import Relational

from rmtsym.errors import ParameterError

__all__ = ["admissible_points", "check_values", "domain_of", "positive_facts"]

_PHRASES = {sp.StrictGreaterThan: "must be greater than", sp.GreaterThan: "must be at least", sp.StrictLessThan: "must be less than",
            sp.LessThan: "must be at most"}


def domain_of(name, parameters, relations, limit=None):
    """Triples (relation, parameter name, text), sorted by parameter; SymPy's assumptions and the law's relations together.

    relations : SymPy inequalities, or pairs (inequality, text).
    A relation such as d > 1 replaces the assumption d > 0. Raises ParameterError for relations that are false or not in the parameters.
    """
    meaning = {value: ratio for ratio, value in (limit or {}).items()}
    triples, bounded = [], set()
    for entry in relations:
        relation, text = entry if isinstance(entry, tuple) and not isinstance(entry, sp.Basic) else (entry, None)
        if relation is True or relation == sp.true:
            continue
        if not isinstance(relation, Relational) or type(relation) not in _PHRASES:
            raise ParameterError(f"{name}: domain contains {relation!r}; give inequalities such as a + b > 1")
        occurring = [symbol for symbol in parameters if symbol in relation.free_symbols]
        if not occurring or relation.free_symbols - set(parameters):
            raise ParameterError(f"{name}: the domain {relation} is not about the parameters {', '.join(map(str, parameters))}")
        if relation.lhs in parameters and type(relation) in (sp.StrictGreaterThan, sp.GreaterThan) and relation.rhs.is_nonnegative:
            bounded.add(relation.lhs)
        triples.append((relation, occurring[0].name, text or _text(relation, meaning)))
    for symbol in parameters:
        if symbol in bounded:
            continue
        # not evaluated: SymPy would make c > 0 true for a positive symbol
        if symbol.is_integer and symbol.is_positive:
            relation, text = sp.GreaterThan(symbol, 1, evaluate=False), "must be a positive integer"
        elif symbol.is_positive:
            relation, text = sp.StrictGreaterThan(symbol, 0, evaluate=False), "must be positive"
        elif symbol.is_nonnegative:
            relation, text = sp.GreaterThan(symbol, 0, evaluate=False), "must not be negative"
        else:
            continue
        triples.append((relation, symbol.name, f"{_named(symbol, meaning)} {text}"))
    order = {symbol.name: i for i, symbol in enumerate(parameters)}
    return tuple(sorted(triples, key=lambda triple: (len(triple[0].free_symbols), order[triple[1]], triple[0].rhs != 0)))


def _named(expression, meaning):
    return f"{expression} = {meaning[expression]}" if expression in meaning else str(expression)


def _text(relation, meaning):
    if type(relation) is sp.StrictGreaterThan and relation.rhs == 0:
        return f"{_named(relation.lhs, meaning)} must be positive"
    return f"{_named(relation.lhs, meaning)} {_PHRASES[type(relation)]} {relation.rhs}"


def positive_facts(domain):
    """The expressions that the strict relations of a domain make positive."""
    return tuple(relation.gts - relation.lts for relation, _, _ in domain if type(relation) in (sp.StrictGreaterThan, sp.StrictLessThan))


def check_values(name, parameters, domain, values):
    """The values by symbol, as SymPy numbers; ParameterError naming parameter, value and domain if one lies outside.

    values : {parameter name or symbol: number}; every parameter must be there.
    """
    given = {str(key): value for key, value in values.items()}
    for key in given:
        if key not in {symbol.name for symbol in parameters}:
            raise ParameterError(f"{name}: no parameter {key!r}; it has {', '.join(symbol.name for symbol in parameters) or 'none'}")
    numbers = {}
    for symbol in parameters:
        if symbol.name not in given:
            raise ParameterError(f"{name}: parameter {symbol.name} is missing")
        try:
            number = sp.sympify(given[symbol.name], strict=True)
        except (sp.SympifyError, TypeError):
            number = None
        if number is None or not number.is_number or number.is_finite is False or number.is_real is not True:
            raise ParameterError(f"{name}: {symbol} = {given[symbol.name]!r} is not a real number")
        if symbol.is_integer and number.is_integer is not True:
            raise ParameterError(f"{name}: {symbol} = {given[symbol.name]}, but {symbol} must be a positive integer")
        numbers[symbol] = number
    for relation, parameter, text in domain:
        if relation.func(relation.lhs.subs(numbers), relation.rhs.subs(numbers)) != sp.true:
            raise ParameterError(f"{name}: {parameter} = {given[parameter]}, but {text}")
    return numbers


def admissible_points(parameters, domain, count, seed=0):
    """`count` points {symbol: rational} of the domain, of moderate size, always the same ones; one empty point without parameters."""
    if not parameters:
        return [{}]
    source, points = random.Random(seed), []
    conditions = [sp.lambdify(parameters, relation, "math") for relation, _, _ in domain]
    for _ in range(1000 + 100*count):
        numbers = []
        for symbol in parameters:
            if symbol.is_integer:
                numbers.append(Fraction(source.randint(1, 4)))
            else:
                number = Fraction(source.randint(1, 24), source.randint(5, 17))      # as often below 1 as above
                numbers.append(-number if not symbol.is_nonnegative and source.random() < 0.5 else number)
        try:
            is_inside = all(condition(*numbers) for condition in conditions)
        except ZeroDivisionError:                   # c/(c - d) >= 1 at c = d
            continue
        if is_inside:
            points.append(dict(zip(parameters, (sp.Rational(number.numerator, number.denominator) for number in numbers), strict=True)))
            if len(points) == count:
                return points
    raise ParameterError(f"no admissible values of {', '.join(map(str, parameters))} were found; is the domain empty?")
