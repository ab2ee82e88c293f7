"""What a derivation ends in: a closed system of scalar equations, as plain data.

in:   reduce.py
out:  System(unknowns, equations, target), Mean; the code generator, LaTeX, elimination and evaluation read them

unknown_i = equations[i]. Right-hand sides are SymPy expressions in the unknowns, the sizes and the scalars; on a space with
deterministic words they hold `Mean(f, words)`, the normalised trace (1/p) tr f(S, T, ...) for commuting S, T, ...: f is a scalar
function of their eigenvalues, the symbols `eigenvalue(S)`, `eigenvalue(T)`.
"""
import functools
from dataclasses import dataclass
from typing import Any

import numpy as np
import sympy as sp

__all__ = ["Mean", "System", "Unknown", "eigenvalue", "numeric"]

_MODULES = [{"sqrt": np.lib.scimath.sqrt, "amin": lambda items, axis=0: np.minimum.reduce(np.broadcast_arrays(*items))}, "numpy"]


@functools.lru_cache(maxsize=4096)
def numeric(symbols, expression):
    """The expression as a function of numbers or arrays for a tuple of symbols; roots of negative numbers are imaginary."""
    return sp.lambdify(symbols, expression, _MODULES)


def eigenvalue(word):
    """The symbol that stands for the eigenvalues of a deterministic symmetric word."""
    return sp.Symbol(f"s_{word.name}", real=True)


class Mean(sp.Expr):
    """The mean of a function over the (joint) spectrum of deterministic words: args are (function, *words).

    A function free of their eigenvalues is its own mean. Linear factors come out: Mean(2*delta*s_S, S) = 2*delta*Mean(s_S, S).
    """

    is_commutative = True

    def __new__(cls, function, *words):
        function = sp.sympify(function, strict=True)
        words = tuple(sorted(words, key=lambda word: word.name))
        bound = {eigenvalue(word) for word in words}
        outside, inside = function.as_independent(*bound, as_Add=False)
        if not inside.free_symbols & bound:
            return function
        made = sp.Expr.__new__(cls, inside, *words)
        return outside*made

    @property
    def function(self):
        return self.args[0]

    @property
    def words(self):
        return self.args[1:]

    @property
    def bound_symbols(self):
        return [eigenvalue(word) for word in self.words]

    @property
    def free_symbols(self):
        return self.args[0].free_symbols - set(self.bound_symbols)

    def _eval_subs(self, old, new):
        if old in self.bound_symbols or old in self.words:
            return self
        return Mean(self.args[0]._subs(old, new), *self.words)

    def _eval_derivative(self, symbol):
        return Mean(self.args[0].diff(symbol), *self.words)

    def _sympystr(self, printer):
        return f"mean({printer._print(self.args[0])})"

    def _latex(self, printer, exp=None):
        body = rf"\operatorname{{E}}\left[{printer._print(self.args[0])}\right]"
        return body if exp is None else f"{body}^{{{exp}}}"


@dataclass(frozen=True)
class Unknown:
    """A scalar that the equations determine: the limit of a normalised trace.

    symbol   SymPy symbol
    meaning  the normalised trace in words of which it is the limit, e.g. tr(S*Q)/p, or None where it has no short form
    size     the size of its space
    """

    symbol: Any
    meaning: Any
    size: Any


@dataclass(frozen=True)
class System:
    """unknowns[i].symbol = equations[i]; the target in the unknowns. Both scalar, with `Mean` for deterministic words.

    scalars  the parameters that occur, sorted by name (neither sizes nor unknowns)
    sizes    the sizes that occur, sorted by name; the system is invariant if all are multiplied by one number
    words    deterministic words that occur in Means, sorted by name
    linear   indices of unknowns in whose own group the equations are linear, given the others: they are solved last
    """

    unknowns: tuple
    equations: tuple
    target: Any
    scalars: tuple
    sizes: tuple
    words: tuple
    linear: tuple = ()
