"""The parameters of a frozen law, checked.

in:   what the caller gave, by name, and the kernels' PARAMETERS and domain
out:  {name: float | int | measure} in the kernels' order, or one ParameterError that names law, parameter, value and what is right
"""
import math
import numbers

from rmtsym.errors import ParameterError, nearest

__all__ = ["checked", "named", "shown"]

_SMALLEST, _LARGEST = 1e-30, 1e30


def checked(kernels, given):
    """Validated parameters of the law of `kernels`: a dict in the order of kernels.PARAMETERS.

    given : dict of name -> value. Real numbers (Python, NumPy, Fraction, SymPy) for kind "real", integral ones for "integer",
            a measure, array of eigenvalues or dict {location: weight} for "population".
    Raises ParameterError: missing, unknown, not a finite real number, not an integer, outside the law's domain.
    """
    law, known = kernels.NAME, [name for name, _, _ in kernels.PARAMETERS]
    for name in given:
        if name not in known:
            takes = f"its parameters are {_signature(kernels)}" if known else "it has no parameters"
            raise ParameterError(f"{law}: unknown parameter {name!r}; {takes}.{nearest(name, known)}")
    values = {}
    for name, kind, default in kernels.PARAMETERS:
        value = given.get(name, default)
        if value is None:
            raise ParameterError(f"{law}: parameter {name} is missing; the parameters are {_signature(kernels)}")
        values[name] = _READERS[kind](law, name, value)
    domain = kernels.domain(*(values[name] for name, kind, _ in kernels.PARAMETERS if kind != "population"))
    for is_inside, name, text in domain:
        if not is_inside:
            raise ParameterError(f"{law}: {name} = {shown(values[name])}, but {text}")
    return values


def named(kernels, values, parameters):
    """The parameters of a call as a dict: positional values take the kernels' order. ParameterError for too many, or for one given twice."""
    known = [name for name, _, _ in kernels.PARAMETERS]
    if len(values) > len(known):
        raise ParameterError(f"{kernels.NAME}: {len(values)} parameters were given, but it has {len(known)}: {', '.join(known) or 'none'}")
    for name in known[:len(values)]:
        if name in parameters:
            raise ParameterError(f"{kernels.NAME}: {name} was given twice")
    return {**dict(zip(known, values, strict=False)), **parameters}


def shown(value):
    """A value as the errors and the repr print it; long ones are cut."""
    try:
        text = repr(value)
    except ValueError:                          # Python refuses to print integers of more than 4300 digits
        text = "a huge integer"
    return text if len(text) <= 80 else text[:77] + "..."


def _signature(kernels):
    return ", ".join(name if default is None else f"{name}={default}" for name, _, default in kernels.PARAMETERS)


def _real(law, name, value):
    if getattr(value, "shape", None) == () and hasattr(value, "item"):
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        raise ParameterError(f"{law}: {name} = {shown(value)}, but {name} must be one real number, not {_kind_of(value)}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ParameterError(f"{law}: {name} = {shown(value)}, but {name} must be a finite real number")
    # Beyond, squares and products of parameters leave the range of doubles inside the kernels, and wrong values would come out.
    if number != 0 and not _SMALLEST <= abs(number) <= _LARGEST:
        raise ParameterError(f"{law}: {name} = {shown(value)}, but the size of {name} must lie between 1e-30 and 1e30; rescale the law")
    return number


def _integer(law, name, value):
    number = _real(law, name, value)
    if number != math.floor(number):
        raise ParameterError(f"{law}: {name} = {shown(value)}, but {name} must be an integer")
    return int(value)


def _population(law, name, value):
    from rmtsym.measures import as_measure
    try:
        measure = as_measure(value, f"{law}: {name}")
    except (TypeError, ValueError) as problem:
        raise ParameterError(f"{law}: {name} = {shown(value)}, but {name} must be a population (a measure, an array of eigenvalues, or "
                             f"{{location: weight}}): {problem}") from None
    lowest = min([x for x, _ in measure.atoms()] + [lo for lo, _ in measure.support()], default=0.0)
    if lowest < 0:
        raise ParameterError(f"{law}: {name} = {shown(measure)} reaches down to {lowest:g}, but a population of covariance eigenvalues "
                             "must be non-negative")
    return measure


def _kind_of(value):
    if isinstance(value, str):
        return "a string"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, numbers.Number):
        return "a complex number"
    if hasattr(value, "shape") or isinstance(value, (list, tuple)):
        return "an array (freeze one law for each value)"
    return f"{type(value).__name__}"


_READERS = {"real": _real, "integer": _integer, "population": _population}
