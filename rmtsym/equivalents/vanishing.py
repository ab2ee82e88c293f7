"""Scalars that are zero: a pencil may divide by a coefficient of the expression, such as the variance of a noise, which may vanish.

in:   DeterministicEquivalent, values at which its equations divide by zero
out:  the equivalent of the expression with these zeros put in, and the values that it needs
"""
from rmtsym.errors import ParameterError
from rmtsym.matrix.base import words_of
from rmtsym.matrix.expressions import Inverse
from rmtsym.matrix.printing import short

__all__ = ["with_zeros"]


def with_zeros(equivalent, values):
    """(DeterministicEquivalent, {key: value}). Scalars within inverses stay: at zero these may not exist.

    ParameterError if no other scalar is zero.
    """
    from rmtsym.equivalents.equivalent import derive
    inside = {symbol for inverse in equivalent.expression.atoms(Inverse) for symbol in inverse.free_symbols}
    by_name = {_name(key): value for key, value in values.items()}
    zeros = {symbol: 0*symbol for symbol in equivalent.scalars if symbol not in inside and _is_zero(by_name.get(symbol.name))}
    if not zeros:
        raise ParameterError(f"evaluate: the equations of {short(equivalent.expression)} divide by zero at these values; "
                             "take a small number in place of a zero")
    expression = equivalent.expression.xreplace(zeros)
    known = {symbol.name for symbol in zeros}
    left = derive(expression, equivalent.limit.given or None)
    names = {symbol.name for symbol in (*left.dims, *left.scalars)} | set(words_of(expression))
    gone = {word.name for word in equivalent.words} - names
    return left, {key: value for key, value in values.items() if _name(key) not in known | gone}


def _name(key):
    return key if isinstance(key, str) else getattr(key, "name", key)


def _is_zero(value):
    return isinstance(value, (int, float, complex)) and value == 0
