"""Parameters of a law as words of the command line.

in:   words NAME=VALUE and the parameters that a law declares
out:  {name: float, int, measure or activation}; the names that shall be fitted

    c=0.5   c=1/2   order=3                     numbers; a fraction is the quotient of two
    c=fit                                       to be fitted, even where the data tell it
    population=1:.4,3:.4,10:.2                  atoms with weights; without weights (1,3,10) they weigh the same
    population=@FILE                            the spectrum in a file (.npy, .csv, ...)
    population=powerlaw:exponent=1.5            u^1.5, u uniform; powerlaw:tail=3 is a Pareto law
    phi=relu                                    a known activation

Nothing is ever evaluated as Python.
"""
import math

from rmtsym.errors import ParameterError, nearest

__all__ = ["parse_number", "parse_parameters", "parse_population"]


def parse_parameters(law, declared, words):
    """({name: value}, names to be fitted) from NAME=VALUE words. ParameterError naming law, parameter and text."""
    kinds = {name: kind for name, kind, _ in declared}
    values, to_fit = {}, set()
    for word in words:
        name, equals, text = word.partition("=")
        name, text = name.strip(), text.strip()
        if not equals or not name or not text:
            raise ParameterError(f"{law}: {word!r} is not of the form NAME=VALUE, for example {_example(kinds)}")
        if name not in kinds:
            raise ParameterError(f"{law}: no parameter {name!r}; it has {', '.join(kinds) or 'none'}.{nearest(name, kinds)}")
        if name in values or name in to_fit:
            raise ParameterError(f"{law}: {name} was given twice")
        if text == "fit" and kinds[name] not in ("population", "activation"):
            to_fit.add(name)
        else:
            values[name] = _value(law, name, kinds[name], text)
    return values, to_fit


def _value(law, name, kind, text):
    if kind == "population":
        return parse_population(law, name, text)
    if kind == "activation":
        from rmtsym.registry import activations
        if text in activations:
            return activations[text]
        from rmtsym.gaussian.activation import activation
        return activation(text)                                     # of known names; what is none is refused
    number = parse_number(text)
    if number is None:
        raise ParameterError(f"{law}: {name} = {text!r} is not a number (0.5, 1e-3 or 1/2)")
    if kind == "integer":
        if number != int(number):
            raise ParameterError(f"{law}: {name} = {text}, but {name} must be an integer")
        return int(number)
    return number


def parse_number(text):
    """A finite number written as a decimal or a fraction (1/2), or None."""
    top, slash, bottom = text.partition("/")
    try:
        number = float(top) / (float(bottom) if slash else 1.0)
    except (ValueError, ZeroDivisionError):
        return None
    return number if math.isfinite(number) else None


def parse_population(law, name, text):
    """A measure from its text (module docstring)."""
    from rmtsym.measures import Discrete, Empirical, PowerLaw
    if text.startswith("@"):
        from rmtsym.data.spectra import load_spectrum
        return Empirical(load_spectrum(text[1:]).eigenvalues)
    if text.startswith("powerlaw:"):
        key, _, number = text[len("powerlaw:"):].partition("=")
        value = parse_number(number)
        if key not in ("exponent", "tail") or value is None:
            raise ParameterError(f"{law}: {name} = {text!r}, but a power law is written powerlaw:exponent=NUMBER or powerlaw:tail=NUMBER")
        return PowerLaw(**{key: value})
    pairs = [item.partition(":") for item in text.split(",")]
    places = [parse_number(place) for place, _, _ in pairs]
    weights = [parse_number(weight) if colon else 1.0 / len(pairs) for _, colon, weight in pairs]
    if None in places or None in weights or len({colon for _, colon, _ in pairs}) != 1:
        raise ParameterError(f"{law}: {name} = {text!r} is not a population; write atoms and weights (1:.4,3:.4,10:.2), @FILE, "
                             "or powerlaw:exponent=NUMBER")
    atoms = {}
    for place, weight in zip(places, weights):
        atoms[place] = atoms.get(place, 0) + weight
    return Discrete(atoms)


def _example(kinds):
    if not kinds:
        return "c=0.5 (this law has no parameters)"
    name, kind = next(iter(kinds.items()))
    return f"{name}=" + {"integer": "2", "population": "1:.5,3:.5"}.get(kind, "0.5")
