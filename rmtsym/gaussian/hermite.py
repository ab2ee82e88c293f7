"""Hermite coefficients of activations, and what follows from them.

in:   an activation (anything that rm.activation reads) and an index, a list of them, or a symbol
out:  a_k = E[phi(xi) He_k(xi)]/sqrt(k!), xi ~ N(0, 1): exact SymPy where the pieces of phi are polynomials, exponentials, sines, Gaussians and
      error functions (hermite_exact.py), else numbers of any precision (hermite_numeric.py); moments, and the tail of the expansion

He_k are the probabilists' polynomials; He_k/sqrt(k!) is an orthonormal basis, so sum a_k^2 = nu = E phi(xi)^2.
"""
import functools
import numbers
import operator

import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.gaussian.activation import Activation, read_activation
from rmtsym.gaussian.hermite_exact import expectation
from rmtsym.gaussian.hermite_terms import terms_of
from rmtsym.readers import shown

__all__ = ["check_square_integrable", "hermite", "hermite_tail", "mean", "moment", "second_moment", "terms_by_piece"]

DIGITS = 30


def hermite(phi, k, digits=None):
    """a_k = E[phi(xi) He_k(xi)]/sqrt(k!), xi ~ N(0, 1).

    phi    : an activation, an expression in one symbol, a callable of SymPy symbols, a name
    k      : integer >= 0; a range or list of them gives a list; a symbol gives the closed form for all k
    digits : None: exact SymPy where known, else an mpmath number of 30 digits. An integer: an mpmath number with that many
    ParameterError for a phi that is not square-integrable, for a symbol k where no closed form is known, and for parameters without a value where
    only numbers are known.

    >>> hermite("relu", 2)
    1/(2*sqrt(pi))
    """
    phi = read_activation(phi, "hermite").resolved
    digits = None if digits is None else _whole(digits, "digits", 1)
    if isinstance(k, sp.Basic) and not k.is_number:
        if digits is not None:
            raise ParameterError(f"hermite: digits = {digits} for a symbol k = {k}; digits are for numbers")
        return _closed(phi, k)
    if isinstance(k, (list, tuple, range)) or getattr(k, "ndim", 0) == 1:
        orders = [_whole(order, "k", 0) for order in k]
        return _several(phi, orders, digits)
    return _several(phi, [_whole(k, "k", 0)], digits)[0]


def hermite_tail(phi, order, digits=None):
    """nu - (a_0^2 + ... + a_order^2) = sum of the squares beyond (Parseval): exact, or an mpmath number.

    It bounds what the first terms miss: E(phi - sum a_k He_k/sqrt(k!))^2, and the dual activation at unit variances at every correlation.
    """
    phi, order = read_activation(phi, "hermite_tail").resolved, _whole(order, "order", 0)
    digits = None if digits is None else _whole(digits, "digits", 1)
    check_square_integrable(phi)
    exact = [_exact(phi, k) for k in range(order + 1)] if digits is None else [None]
    if digits is None and None not in exact and not phi.nu.atoms(sp.Float):
        return sp.simplify(phi.nu - sum(value**2 for value in exact))
    import mpmath
    digits = digits or DIGITS
    with mpmath.workdps(2*digits + 10):
        square = _number(second_moment(phi, digits=2*digits + 5), 2*digits + 5)
        return square - sum(value**2 for value in _several(phi, list(range(order + 1)), 2*digits + 5))


def mean(phi):
    """E phi(xi): exact, or a SymPy Float of 30 digits."""
    value = hermite(phi, 0)
    return value if isinstance(value, sp.Basic) else sp.Float(value, DIGITS)


def second_moment(phi, digits=DIGITS, label=None):
    """E phi(xi)^2: exact, or a SymPy Float of that many digits."""
    phi = phi.resolved
    check_square_integrable(phi)
    found = _exact_power(phi, 2)
    if found is not None:
        return found
    _need_numbers(phi, label or f"{phi.name}: E phi^2")
    from rmtsym.gaussian.hermite_numeric import square
    return sp.Float(square(phi, digits), digits)


def moment(phi, order):
    """E phi(xi)^order: exact, or a SymPy Float of 30 digits. ParameterError where it is infinite."""
    phi, order = phi.resolved, _whole(order, "order", 0)
    if order <= 2:
        return second_moment(phi) if order == 2 else mean(phi) if order else sp.S.One
    check_square_integrable(phi, order)
    found = _exact_power(phi, order)
    return mean(Activation(f"{phi.name}^{order}", phi.expression**order, phi.parameters, symbol=phi.symbol)) if found is None else found


# ---- exact

@functools.lru_cache(maxsize=512)
def terms_by_piece(phi):
    """((low, high, terms), ...) of an activation; None where a piece is no sum of terms, or an end no exact number."""
    found = tuple((low, high, terms_of(smooth, phi.symbol)) for low, high, smooth in phi.pieces)
    is_exact = all(terms is not None and not low.atoms(sp.Float) for low, _, terms in found)
    return found if is_exact else None


@functools.lru_cache(maxsize=4096)
def _exact(phi, k):
    """a_k, or None."""
    pieces = terms_by_piece(phi)
    value = expectation(pieces, k) if pieces is not None else None
    if value is not None:
        return value/sp.sqrt(sp.factorial(k))
    if phi.parameters:
        return None
    from rmtsym.gaussian.hermite_numeric import simple_parts
    part = simple_parts(phi)[k % 2]
    return None if part is None else part if k < 2 else sp.S.Zero


@functools.lru_cache(maxsize=512)
def _exact_power(phi, order):
    """E phi(xi)^order, or None."""
    pieces = [(low, high, terms_of(smooth**order, phi.symbol)) for low, high, smooth in phi.pieces]
    if any(terms is None or low.atoms(sp.Float) for low, _, terms in pieces):
        return None
    value = expectation(pieces, 0)
    return None if value is None else sp.simplify(value)


@functools.lru_cache(maxsize=512)
def _closed(phi, k):
    """The closed form in k, compared with the integers k up to three beyond the last exception."""
    check_square_integrable(phi)
    pieces = terms_by_piece(phi)
    order = sp.Symbol("k", integer=True, nonnegative=True)
    general = None if pieces is None else expectation(pieces, order)
    if general is None:
        raise ParameterError(f"hermite: {phi.name} has no known closed form for all k; give an integer, or a list of them")
    general = general/sp.sqrt(sp.factorial(order))
    last = 2 + max((term.power for _, _, terms in pieces for term in terms), default=0)
    exceptions = [(_exact(phi, m), m) for m in range(last + 1) if not _agrees(general, order, _exact(phi, m), m)]
    if not all(_agrees(general, order, _exact(phi, m), m) for m in range(last + 1, last + 4)):
        raise ParameterError(f"hermite: {phi.name} has no known closed form for all k; give an integer, or a list of them")
    if exceptions:
        general = general.subs({sp.KroneckerDelta(order, m): 0 for _, m in exceptions})
        general = sp.Piecewise(*((value, sp.Eq(order, m)) for value, m in exceptions), (general, True))
    return general.xreplace({order: k}) if isinstance(k, sp.Symbol) else general.subs(order, k)


def _agrees(general, order, exact, m):
    """Whether the general form has the exact value at k = m, at numbers in place of parameters."""
    try:
        value = general.subs(order, m).doit()
        difference = value - exact
        numbers_in = {s: sp.Rational(7 + 2*i, 13 + i) for i, s in enumerate(sorted(difference.free_symbols, key=str))}
        return bool(abs(sp.N(difference.subs(numbers_in), 30, maxn=200)) < 1e-20)
    except (TypeError, ValueError):
        return False


# ---- numbers

def _several(phi, orders, digits):
    check_square_integrable(phi)
    found = [_exact(phi, k) for k in orders]
    if digits is not None and None not in found:
        _need_numbers(phi, f"hermite: {phi.name}: digits")
    if None in found:
        _need_numbers(phi, f"hermite: {phi.name}")
        from rmtsym.gaussian.hermite_numeric import coefficients
        values = coefficients(phi, max(k for k, value in zip(orders, found, strict=True) if value is None), digits or DIGITS)
        found = [values[k] if value is None else value for k, value in zip(orders, found, strict=True)]
    return found if digits is None else [_number(value, digits) if isinstance(value, sp.Basic) else value for value in found]


def _number(value, digits):
    """A SymPy number as an mpmath number."""
    import mpmath
    with mpmath.workdps(digits + 5):
        return mpmath.mpf(sp.N(value, digits + 5, maxn=10*digits + 500)._to_mpmath(mpmath.mp.prec))


def _need_numbers(phi, label):
    free = [str(symbol) for symbol, value in phi.parameters.items() if value is None]
    if free:
        raise ParameterError(f"{label}: no closed form is known with {', '.join(free)} as symbols; give numbers: phi({free[0]}=1)")


def check_square_integrable(phi, power=2):
    """ParameterError unless E |phi(xi)|^power is finite, as growth and poles tell; nothing is said while parameters have no value."""
    if phi.resolved.parameters:
        return
    from rmtsym.gaussian.hermite_numeric import diverges
    reason = diverges(phi.resolved, power)
    if reason:
        raise ParameterError(f"{phi.name}: phi = {shown(phi.resolved.expression)} {reason}: E phi(xi)^{power} must be finite for xi ~ N(0, 1)")


def _whole(value, what, least):
    try:
        found = int(value) if isinstance(value, (numbers.Integral, sp.Integer)) else operator.index(value)
        if isinstance(value, bool):
            raise TypeError
    except TypeError:
        found = None
    if found is None or found < least:
        raise ParameterError(f"hermite: {what} = {shown(value)}, but an integer >= {least} is wanted" + (" (or a symbol)" if what == "k" else ""))
    return found
