"""Names of unknowns, and unknowns that need none.

in:   the classes of a Reduction with their equations
out:  explicit_unknowns: constants and multiples of other unknowns, which are put in; names_for: delta_1, delta_2, ..., tau_1, ...
"""
import sympy as sp

from rmtsym.equivalents.system import Mean
from rmtsym.matrix.base import words_of

__all__ = ["explicit_unknowns", "names_for"]


def explicit_unknowns(symbols, equations):
    """{symbol: its value} of unknowns that are constants, or multiples of another unknown by their own equation."""
    found, unknown = {}, set(symbols)
    for symbol, equation in zip(symbols, equations, strict=True):
        equation = equation.xreplace(found)
        inside = equation.free_symbols & unknown
        factor = equation.coeff(next(iter(inside))) if len(inside) == 1 else sp.S.Zero
        is_multiple = len(inside) == 1 and not factor.free_symbols & unknown and sp.expand(equation - factor*next(iter(inside))) == 0
        if symbol not in inside and (not inside or is_multiple) and not equation.has(Mean):
            found = {key: value.xreplace({symbol: equation}) for key, value in found.items()} | {symbol: equation}
    return found


def names_for(symbols, linear, expression):
    """{symbol: its name}; the last `linear` ones are called tau."""
    taken = {symbol.name for symbol in expression.free_symbols} | set(words_of(expression))
    counts = {"delta": len(symbols) - linear, "tau": linear}
    names, position = {}, 0
    for letter, others in (("delta", ("kappa", "xi")), ("tau", ("omega", "chi"))):
        free = next((name for name in (letter, *others) if not any(other.rstrip("0123456789_") == name for other in taken)), f"{letter}_{letter}")
        for k in range(counts[letter]):
            names[symbols[position]] = sp.Symbol(free if counts[letter] == 1 else f"{free}_{k + 1}")
            position += 1
    return names
