"""Linear sub-systems of a System: recognised, and solved in closed form.

in:   a System
out:  the groups of unknowns that determine each other; which are linear given the others; the System with these solved

Quantities with two resolvents, or derivatives, satisfy linear equations whose coefficients are made of the base unknowns:

    tr(Q1 S Q2 T)/p = E[t s q1 q2]/(1 - c a1 a2 E[s^2 q1 q2])

Means are linear, so linear unknowns leave them: Mean(f x) = x Mean(f). The common denominator of a group is det(1 - A), x = A x + b.
"""
import math
from dataclasses import replace

import sympy as sp
from sympy.utilities.iterables import strongly_connected_components

from rmtsym.algebra import Radicals, Ring, symbols_in_order, tidy
from rmtsym.equivalents.scalars import Field
from rmtsym.equivalents.system import Mean
from rmtsym.errors import ParameterError

__all__ = ["affine", "closed_linear", "groups", "linear_indices"]

_LARGE, _LONG = 8, 100                  # unknowns of a group, terms of its determinant, beyond which it stays a linear system
_WIDE, _UNREADABLE = 1000, 400          # terms of a scalar on the way; operations of a solution


def groups(system):
    """Tuples of indices of unknowns that determine each other, each group after those that its equations need."""
    symbols = [unknown.symbol for unknown in system.unknowns]
    edges = [(i, j) for i, equation in enumerate(system.equations) for j, symbol in enumerate(symbols) if symbol in equation.free_symbols]
    return [tuple(sorted(group)) for group in strongly_connected_components((range(len(symbols)), edges))]


def linear_indices(system):
    """Indices of the unknowns whose group is linear given the others, and on which no group that is not depends, in the order of solution."""
    return tuple(i for group in _linear_groups(system) for i in group)


def closed_linear(system):
    """The System with its linear groups solved: their equations hold base unknowns, and linear ones that come earlier, only.

    `linear` lists them in the order in which they can be evaluated; the target has them outside its means. A group whose determinant is
    long stays as it is, linear equations for numbers to solve. ParameterError for a group that its equations do not determine.
    """
    plain, back = _without_roots(system)
    solved, found = list(system.equations), _linear_groups(plain)
    linear = tuple(i for group in found for i in group)
    relations = _Relations(plain, linear)
    for group in found:
        symbols = [system.unknowns[i].symbol for i in group]
        if any(solved[i].has(symbol) for i in group for symbol in symbols):
            for i, solution in zip(group, _solved([affine(plain.equations[i], symbols) for i in group], symbols, relations), strict=False):
                solved[i] = solution.xreplace(back)
    present = [system.unknowns[i].symbol for i in linear if system.target.has(system.unknowns[i].symbol)]
    return replace(system, equations=tuple(solved), target=_spread_means(system.target, present) if present else system.target, linear=linear)


def _without_roots(system):
    """The system with x = y**2 for each positive symbol x of which the square root occurs, and {y: sqrt(x)}; so it can be factored."""
    roots = {power.base for expression in (*system.equations, system.target) for power in expression.atoms(sp.Pow)
             if power.base.is_Symbol and power.base.is_positive and (2*power.exp).is_Integer and not power.exp.is_Integer}
    forth = {x: sp.Symbol(f"_{x.name}", positive=True)**2 for x in roots}
    plain = replace(system, equations=tuple(expression.subs(forth) for expression in system.equations))
    return plain, {square.base: sp.sqrt(x) for x, square in forth.items()}


def _linear_groups(system):
    found, symbols, needed = [], [unknown.symbol for unknown in system.unknowns], set()
    for group in reversed(groups(system)):
        own = [symbols[i] for i in group]
        if needed.intersection(group) or any(affine(system.equations[i], own) is None for i in group):
            needed.update(j for i in group for j, symbol in enumerate(symbols) if symbol in system.equations[i].free_symbols)
        else:
            found.insert(0, group)
    first = _explicit(system, [i for group in found for i in group])
    return sorted(found, key=lambda group: group[0] not in first)


def _explicit(system, linear):
    """The indices of base unknowns, and of those that are explicit in them."""
    later = [system.unknowns[i].symbol for i in linear]
    return [i for i, equation in enumerate(system.equations) if equation.free_symbols.isdisjoint(later)]


# ---- affine expressions

def affine(expression, symbols):
    """[constant, coefficient of symbols[0], ...] of an expression affine in the symbols, or None. Means are split into their terms."""
    expression = _spread_means(expression, symbols)
    if any(not mean.free_symbols.isdisjoint(symbols) for mean in expression.atoms(Mean)):
        return None
    parts = _affine(expression, symbols, ())
    return None if parts is None else [sp.Add(*[value*monomial for monomial, value in part]) for part in parts]


def _spread_means(expression, symbols):
    """The expression with each mean of a function affine in the symbols as a sum of symbols times means of one term; other means stay."""
    return expression.replace(lambda part: isinstance(part, Mean), lambda mean: _spread(mean, symbols))


def _spread(mean, symbols):
    parts = _affine(mean.function, symbols, mean.bound_symbols)
    if parts is None:
        return mean
    return sp.Add(*[factor*Mean(monomial*value, *mean.words) for factor, part in zip([sp.S.One, *symbols], parts, strict=True)
                    for monomial, value in part])


def _affine(expression, symbols, bound):
    """For 1 and each of the symbols its coefficient, [(monomial in the bound symbols, value), ...]; None if the expression is not affine."""
    radicals = Radicals()
    lifted = radicals.lift(expression)
    meaning = {y: radicals.restore(y) for y, _, _ in radicals.relations}
    if any(not value.free_symbols.isdisjoint([*symbols, *bound]) for value in meaning.values()):
        return None
    ring = Ring([*symbols, *bound, *(symbol for symbol in symbols_in_order(lifted) if symbol not in (*symbols, *bound))])
    above, below = ring.read(lifted)
    count, split = len(symbols), [{} for _ in range(len(symbols) + 1)]
    if any(ring.degree(below, symbol) for symbol in symbols):
        return None
    for exponents, coefficient in above.to_dict().items():
        own = exponents[:count]
        if sum(own) > 1:
            return None
        inner = tuple(map(int, exponents[count:count + len(bound)]))
        rest = (*[0]*(count + len(bound)), *exponents[count + len(bound):])
        split[own.index(1) + 1 if 1 in own else 0].setdefault(inner, {})[rest] = coefficient

    def written(inner, terms):
        top, bottom = ring.reduce(ring.context.from_dict(terms), below)
        return sp.Mul(*[symbol**power for symbol, power in zip(bound, inner, strict=True)]), \
            radicals.restore(ring.write_factored(top)/ring.write_factored(bottom))

    return [[written(inner, terms) for inner, terms in sorted(part.items())] for part in split]


# ---- linear equations

def _solved(forms, unknowns, relations):
    """x = A x + b from its rows [b_i, A_i1, A_i2, ...]: numerators over the common denominator det(1 - A) = 1 - e; () if that is long."""
    means = sorted(set().union(*(entry.atoms(Mean) for row in forms for entry in row)), key=sp.default_sort_key)
    symbols = [sp.Symbol(f"_mean{k:03d}") for k in range(len(means))]
    back = dict(zip(symbols, means, strict=True))
    rows = [[relations.shorten(entry.xreplace(dict(zip(means, symbols, strict=True))), symbols) for entry in row] for row in forms]
    field = Field([entry for row in rows for entry in row], extra=symbols)
    constants = [field.read(row[0]) for row in rows]
    matrix = [[field.read(sp.Integer(i == j) - entry) for j, entry in enumerate(row[1:])] for i, row in enumerate(rows)]
    if _permanent([[len(entry.top) for entry in row] for row in matrix]) > _LONG:
        return ()
    determinant, solution = _gauss(field, matrix, constants)
    if determinant is None:
        return ()
    if not determinant:
        raise ParameterError(f"closed_linear: the equations of {', '.join(map(str, unknowns))} do not determine them")

    def written(scalar):
        return relations.shorten(_by_means(field, scalar, symbols), symbols).xreplace(back)

    denominator = 1 - written(1 - determinant)
    found = [written(value*determinant)/denominator for value in solution]
    return found if max(value.count_ops() for value in found) < _UNREADABLE else ()


def _permanent(counts):
    """Of a matrix of numbers of terms: a bound for the number of terms of the determinant."""
    if not counts:
        return 1
    return sum(count*_permanent([row[:j] + row[j + 1:] for row in counts[1:]]) for j, count in enumerate(counts[0]) if count) \
        if len(counts) <= _LARGE else math.inf


def _gauss(field, matrix, right):
    """(det, solution) of matrix x = right; (0, None) if it is singular, (None, None) if it grows long. Both are overwritten."""
    size, determinant = len(matrix), field.one
    for k in range(size):
        pivot = next((i for i in range(k, size) if matrix[i][k]), None)
        if pivot is None:
            return field.zero, None
        if pivot != k:
            matrix[k], matrix[pivot], right[k], right[pivot], determinant = matrix[pivot], matrix[k], right[pivot], right[k], -determinant
        determinant = determinant*matrix[k][k]
        right[k], matrix[k] = right[k]/matrix[k][k], [entry/matrix[k][k] for entry in matrix[k]]
        for i in range(size):
            if i != k and matrix[i][k]:
                factor = matrix[i][k]
                right[i], matrix[i] = right[i] - factor*right[k], [one - factor*other for one, other in zip(matrix[i], matrix[k], strict=True)]
                if max(len(entry.top) + len(entry.bottom) for entry in (right[i], *matrix[i])) > _WIDE:
                    return None, None
    return determinant, right


def _by_means(field, scalar, means):
    """The scalar as a sum of products of means (symbols of the field), each with a factored coefficient."""
    ring, places = field.ring, [field.symbols.index(symbol) for symbol in means]
    if any(ring.degree(scalar.bottom, symbol) for symbol in means):
        return field.write(scalar)
    parts = {}
    for exponents, coefficient in scalar.top.to_dict().items():
        rest = tuple(0 if i in places else exponent for i, exponent in enumerate(exponents))
        parts.setdefault(tuple(int(exponents[i]) for i in places), {})[rest] = coefficient
    bottom = field.read(ring.write(scalar.bottom))
    return sp.Add(*[field.write(field.read(ring.write(ring.context.from_dict(part)))/bottom)
                    * sp.Mul(*[mean**power for mean, power in zip(means, powers, strict=True)]) for powers, part in sorted(parts.items())])


class _Relations:
    """The base equations as rules that make coefficients shorter.

    u = N/D, N one term and D a sum, lets D be written N/u; an unknown that an equation holds to the first degree can be put in.
    """

    def __init__(self, system, linear):
        self._names, self._rules, explicit = {}, [], _explicit(system, linear)
        for i in explicit:
            if not system.equations[i].has(Mean):
                self._add(system.unknowns[i].symbol, tidy(system.equations[i]), [system.unknowns[j].symbol for j in explicit])

    def _add(self, symbol, value, unknowns):
        factors = [factor.as_base_exp() for factor in sp.Mul.make_args(value)]
        sums = [(base, exponent) for base, exponent in factors if base.is_Add]
        if len(sums) == 1 and sums[0][1] == -1:
            base = sums[0][0]
            self._names.setdefault(base, sp.Mul(*[other**exponent for other, exponent in factors if other != base])/symbol)
            self._names.setdefault(sp.expand(-base), -self._names[base])
        for unknown in unknowns:
            form = affine(sp.numer(sp.together(symbol - value)), [unknown])
            if form is not None and form[1] != 0:
                self._rules.append((unknown, tidy(-form[0]/form[1])))

    def shorten(self, expression, means):
        """A sum of terms, products of means with a coefficient each, its coefficients as short as the rules make them."""
        parts = [term.as_independent(*means, as_Add=False) for term in sp.Add.make_args(expression)]
        return sp.Add(*[self._shorter(coefficient)*product for coefficient, product in parts])

    def _shorter(self, coefficient):
        best, found = None, self._named(coefficient)
        # A product of powers is short.
        while found.has(sp.Add) and (best is None or found.count_ops() < best.count_ops()):
            best = found
            found = min([best, *(self._named(tidy(best.subs(unknown, value))) for unknown, value in self._rules if best.has(unknown))],
                        key=lambda candidate: candidate.count_ops())
        return found

    def _named(self, expression):
        factors = [factor.as_base_exp() for factor in sp.Mul.make_args(expression)]
        return sp.Mul(*[self._names.get(base, base)**exponent for base, exponent in factors])
