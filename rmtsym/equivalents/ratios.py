"""Ratios of sizes by name: {p/n: c}.

in:   the `limit` of a user
out:  expressions of degree 0 in the sizes, with the ratios' names in place of sizes
"""
import sympy as sp

from rmtsym.algebra import as_expression, tidy
from rmtsym.equivalents.system import Mean
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import MatrixExpression, Word
from rmtsym.matrix.expressions import Scaled
from rmtsym.matrix.printing import short
from rmtsym.words import Trace

__all__ = ["Ratios", "read_limit", "tidied"]


class Ratios:
    """given: {ratio: symbol}; names: {symbol: ratio}; sizes: {size: its value in the names and in the sizes that remain}."""

    def __init__(self, given, names, sizes):
        self.given, self.names, self.sizes = given, names, sizes

    def __call__(self, expression):
        """The expression in the names of ratios; traces over the size of their space stay as they are."""
        if not self.sizes or not isinstance(expression, sp.Expr):
            return expression
        traces = sorted(expression.atoms(Trace), key=sp.default_sort_key)
        dummies = {trace: sp.Dummy() for trace in traces}
        plain = expression.xreplace({trace: trace.matrix.shape[0]*dummy for trace, dummy in dummies.items()})
        plain = plain.xreplace(self.sizes)
        plain = sp.Add(*(sp.factor_terms(sp.cancel(term)) if not _has_root(term) else sp.simplify(term) for term in sp.Add.make_args(plain)))
        return plain.xreplace({dummy: trace/trace.matrix.shape[0] for trace, dummy in dummies.items()})


def tidied(expression):
    """The expression with common factors cancelled, in its scalars, its means and the coefficients of its matrices."""
    if isinstance(expression, Scaled):
        return Scaled(tidied(expression.coefficient), tidied(expression.matrix))
    if isinstance(expression, MatrixExpression):
        return expression if isinstance(expression, Word) else expression.func(*(tidied(arg) if isinstance(arg, MatrixExpression) else arg for arg in expression.args))
    if not isinstance(expression, sp.Expr):
        return expression
    inner = sorted((part for part in expression.atoms(Mean, Trace)), key=sp.default_sort_key)
    dummies = {part: sp.Dummy(positive=True) for part in inner if not any(part is not other and other.has(part) for other in inner)}
    plain = tidy(expression.xreplace(dummies))
    return plain.xreplace({dummy: _tidied_inside(part) for part, dummy in dummies.items()})


def _tidied_inside(part):
    return Mean(tidied(part.function), *part.words) if isinstance(part, Mean) else Trace(tidied(part.matrix))


def read_limit(limit, dims, taken=()):
    """The Ratios of {p/n: c, ...}. ParameterError for what is no ratio of these sizes, or names that are no symbols."""
    if limit is None:
        return Ratios({}, {}, {})
    if not hasattr(limit, "items"):
        raise ParameterError(f"derive: limit = {short(repr(limit))}, but a mapping such as {{p/n: c}} is wanted")
    names, sizes, joined = {}, {}, {}

    def root(size):
        return size if joined.get(size, size) == size else root(joined[size])

    for ratio, name in limit.items():
        ratio, name = as_expression(ratio, "derive: limit"), as_expression(name, "derive: limit")
        powers = ratio.as_powers_dict()
        if sorted(powers.values()) != [-1, 1] or any(symbol not in dims for symbol in powers):
            raise ParameterError(f"derive: limit: {ratio} is not a ratio of two of the sizes {', '.join(map(str, dims))}")
        if not name.is_Symbol or name.name in {symbol.name for symbol in (*dims, *taken)} or name in names:
            raise ParameterError(f"derive: limit: {ratio} = {name}, but the name of a ratio must be a symbol of its own, which nothing else is called")
        names[name] = ratio
        first, second = (root(symbol) for symbol in powers)
        if first == second:
            raise ParameterError(f"derive: limit: the ratios {', '.join(map(str, limit))} are not independent")
        joined[first] = second
        top, bottom = next(symbol for symbol in powers if powers[symbol] == 1), next(symbol for symbol in powers if powers[symbol] == -1)
        if top not in sizes and top not in {part for value in sizes.values() for part in value.free_symbols}:
            sizes[top] = name*bottom
        else:
            sizes[bottom] = top/name
        sizes = {size: value.xreplace(sizes) for size, value in sizes.items()}
        if any(size in value.free_symbols for size, value in sizes.items()):
            raise ParameterError(f"derive: limit: the ratios {', '.join(map(str, limit))} are not independent")
    return Ratios({ratio: name for name, ratio in names.items()}, names, sizes)


def _has_root(expression):
    return any(not power.exp.is_integer for power in expression.atoms(sp.Pow))
