"""What measures are read from: checked numbers, masses and moment orders; and the immutable base that holds them.

in:   whatever a user passes for locations, masses, eigenvalues, the order of a moment
out:  finite float64 arrays, or a ParameterError that names the first bad element
"""
import math
import operator

import numpy as np

from rmtsym.errors import ParameterError

__all__ = ["Immutable", "order", "read_masses", "real", "reals", "short", "shown"]

_TOLERANCE = 1e-9


def shown(x):
    """repr(x) cut to what fits an error."""
    text = repr(x)
    return text if len(text) <= 60 else text[:57] + "..."


def reals(values, label, what):
    """Finite float64 copies of a flat sequence of real numbers; `what` names one element in errors."""
    if isinstance(values, (str, bytes)) or hasattr(values, "items") and not hasattr(values, "dtype") or not hasattr(values, "__iter__") \
            or getattr(values, "ndim", 1) == 0:
        raise ParameterError(f"{label}: {shown(values)} is not a sequence of {what}s")
    if getattr(values, "ndim", 1) > 1:
        raise ParameterError(f"{label}: an array of shape {values.shape}, but {what}s come as a flat sequence; "
                             "for a symmetric matrix A pass np.linalg.eigvalsh(A)")
    if isinstance(values, np.ndarray) and values.dtype.kind in "iuf":
        found = values.astype(float)
    elif isinstance(values, (list, tuple)) and set(map(type, values)) <= {float}:
        found = np.array(values, dtype=float)
    else:
        found = np.array([real(value, label, f"{what} {index}") for index, value in enumerate(values)], dtype=float)
    bad = np.flatnonzero(~np.isfinite(found))
    if bad.size:
        raise ParameterError(f"{label}: {what} {bad[0]} = {found[bad[0]]}, but {what}s must be finite")
    return found + 0.0                  # -0.0 becomes 0.0


def real(value, label, what):
    """A real number as a float (perhaps nan or inf); SymPy's numbers, fractions and NumPy scalars are accepted."""
    if isinstance(value, (list, tuple, set, dict)) or getattr(value, "ndim", 0) > 0:
        raise ParameterError(f"{label}: {what} = {shown(value)} is nested, but a flat sequence of real numbers is wanted")
    try:
        if isinstance(value, (str, bytes, bool, np.bool_, np.complexfloating)) or not hasattr(value, "__float__"):
            raise TypeError
        return float(value)
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):     # complex numbers, symbols
        raise ParameterError(f"{label}: {what} = {shown(value)}, but it must be a real number, not {type(value).__name__}") from None


def read_masses(values, label, count, names=None):
    """Masses: `count` of them, non-negative, summing to one within 1e-9; renormalised."""
    weights = reals(values, label, "mass")
    if weights.size != count:
        raise ParameterError(f"{label}: {weights.size} masses for {count} locations")
    bad = np.flatnonzero(weights < 0)
    if bad.size:
        of = f"of {names[bad[0]]:g}" if names is not None else f"{bad[0]}"
        raise ParameterError(f"{label}: mass {of} = {weights[bad[0]]:g}, but masses must be non-negative")
    try:
        total = math.fsum(weights)
    except OverflowError:
        total = math.inf
    if not abs(total - 1) <= _TOLERANCE:
        raise ParameterError(f"{label}: the masses sum to {total:.12g}, but must sum to 1 (within {_TOLERANCE:g})")
    # Weights that sum to one but for rounding are kept to the bit: Discrete(m.locations, m.weights) == m.
    return weights if abs(total - 1) <= 4*2.0**-52 else weights/total


def order(k, label):
    """The order of a moment: an integer >= 0."""
    try:
        if isinstance(k, (bool, np.bool_)):
            raise TypeError
        found = operator.index(k)
    except TypeError:
        found = -1
    if found < 0:
        raise ParameterError(f"{label}: moment: k = {shown(k)}, but k must be an integer >= 0")
    return found


def short(x):
    """A float as a reader would type it."""
    return str(int(x)) if x == int(x) and abs(x) < 1e15 else repr(float(x))


class Immutable:
    """Attributes are set once, by `_set`; the content decides equality and hash."""

    __slots__ = ("_hash",)

    def _set(self, **attributes):
        for name, value in attributes.items():
            if isinstance(value, np.ndarray):
                value.flags.writeable = False
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable; make a new one instead of setting {name}")

    def __delattr__(self, name):
        raise AttributeError(f"{type(self).__name__} is immutable; {name} cannot be deleted")

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __eq__(self, other):
        if not isinstance(other, Immutable):
            return NotImplemented
        return self is other or self._content() == other._content()

    def __hash__(self):
        if not hasattr(self, "_hash"):
            self._set(_hash=hash(self._content()))
        return self._hash
