"""Limits and values as text: what `--limit` and `--values` mean.

in:   spans NAME=VALUE, and a Reader that knows the names
out:  {ratio of sizes: scalar} for a limit; {size, ratio, scalar or word: value} as `evaluate` takes them

    p/n = c                                   a limit; c is a new positive scalar unless it was declared
    p=200   lam=0.3   mu=sqrt(1/4-1/(2*pi))   numbers: expressions without names
    z=1+0.5j                                  complex
    p/n=0.5                                   a ratio in the place of a size
    S=1:.5,4:.5   S=powerlaw:exponent=1.5     the spectrum of a symmetric word: atoms with weights, a power law
    S=@S.npy                                  an array; a vector in the file is a spectrum
    joint=S:1,4;T:2,3;weights:.5,.5           the joint spectrum of words that commute; without weights all points weigh the same
"""
from pathlib import Path

import numpy as np
import sympy as sp

from rmtsym.arguments import parse_number, parse_population
from rmtsym.errors import ParameterError, nearest
from rmtsym.matrix.base import Word
from rmtsym.matrix.printing import shape_text, short
from rmtsym.measures import Empirical, Joint
from rmtsym.reading.build import Reader
from rmtsym.reading.grammar import parse_expression
from rmtsym.reading.source import Span

__all__ = ["read_limit", "read_values"]


def read_limit(spans, reader):
    """{ratio: scalar} of spans that hold `p/n = c`, several apart by commas, semicolons or ends of lines."""
    limit = {}
    for span in spans:
        for entry in span.lines(",;\n"):
            name, value = _halves(entry, "p/n = c")
            ratio = _ratio(name, reader)
            if ratio in limit:
                raise name.error(f"{ratio} is given twice")
            if parse_expression(value).kind != "name":
                raise value.error(f"the limit of {ratio} is {value.text}", "it is a name, p/n = c, which --values may give a number")
            limit[ratio] = _limit_name(value, reader)
    return limit


def _limit_name(span, reader):
    """The scalar that a ratio is called: a new one unless it was declared."""
    if span.text not in reader.names:
        reader.declare_scalar(span)
    name = reader.expression(span)
    if not isinstance(name, sp.Symbol) or reader.is_size(name):
        raise span.error(f"{span.text} is no scalar", "a ratio of sizes needs a name of its own: p/n = c")
    return name


def read_values(spans, reader, folder="."):
    """{size, ratio, scalar or word: value} of spans NAME=VALUE. Files are sought in `folder`."""
    values = {}
    for span in spans:
        name, value = _halves(span, "lam=0.3")
        for key, found in (_joint(value, reader) if name.text == "joint" and "joint" not in reader.names else _value(name, value, reader, folder)):
            if key in values:
                raise name.error(f"{key} is given twice")
            values[key] = found
    return values


def _halves(span, example):
    """The spans before and behind the first equals sign."""
    name, equals, value = span.text.partition("=")
    if not (name.strip() and equals and value.strip()):
        raise span.error(f"{span.text!r} is not of the form NAME=VALUE", f"for example {example}")
    behind = span.start + len(name) + 1 + len(value) - len(value.lstrip())
    return Span(span.source, span.start, span.start + len(name.rstrip())), Span(span.source, behind, span.stop)


def _ratio(span, reader):
    ratio = reader.expression(span)
    powers = ratio.as_powers_dict() if isinstance(ratio, sp.Expr) else {}
    if len(powers) < 2 or not all(reader.is_size(base) and abs(exponent) == 1 for base, exponent in powers.items()):
        raise span.error(f"{short(ratio)} is not a ratio of sizes", "write p/n=...")
    return ratio


def _value(name, text, reader, folder):
    """[(object, value)] of one NAME=VALUE."""
    key = reader.names.get(name.text)
    if key is None and any(sign in name.text for sign in "*/"):
        return [(_ratio(name, reader), _number(text))]
    if key is None:
        raise name.error(f"unknown name {name.text!r}", f"values are given to {', '.join(_takers(reader))}.{nearest(name.text, reader.names)}")
    if isinstance(key, Word):
        return [(key, _matrix(key, name, text, folder))]
    if not isinstance(key, sp.Symbol):
        raise name.error(f"{name.text} is an expression, it follows from its words", f"values are given to {', '.join(_takers(reader))}")
    number = _number(text)
    if reader.is_size(key) and not (isinstance(number, int) and number > 0):
        raise text.error(f"the size {key} = {text.text}", "sizes are positive integers")
    return [(key, number)]


def _takers(reader):
    """The names that may have values."""
    return [name for name, value in reader.names.items()
            if isinstance(value, sp.Symbol) or (isinstance(value, Word) and value.is_given)] or ["nothing"]


def _number(text):
    """An int, float or complex: an expression without names."""
    scalar = Reader("a value is a number, such as 0.3, 1/3, 1+0.5j or sqrt(2)").expression(text)
    if not isinstance(scalar, sp.Expr):
        raise text.error(f"{text.text} is a matrix, not a number")
    try:
        number = complex(scalar)
    except (ArithmeticError, TypeError, ValueError):
        number = complex("inf")
    if not np.isfinite(number):
        raise text.error(f"{text.text} is beyond the range of doubles")
    return int(scalar) if scalar.is_Integer else number if number.imag else number.real


def _matrix(word, name, text, folder):
    """The value of a given word: an array or a measure."""
    if not word.is_given:
        raise name.error(f"{word} is random, it has no value", f"declare it as '{word}: deterministic ...' to give one")
    if text.text.startswith("@"):
        array = _array(text, Path(folder)/text.text[1:])
        if array.ndim == 1 and word.is_symmetric:
            return _measured(text, Empirical, array)
        if array.ndim != 2:
            raise text.error(f"{text.text[1:]} holds an array of {array.ndim} dimensions", f"{word} is {shape_text(word.shape)}")
        return array
    if not word.is_symmetric:
        raise text.error(f"{word} is {shape_text(word.shape)}", f"its value is an array in a file: {word}=@FILE.npy")
    return _measured(text, parse_population, "values", word.name, text.text)


def _measured(text, build, *arguments):
    try:
        return build(*arguments)
    except ParameterError as problem:
        raise text.source.located(text.start, problem) from None


def _array(text, path):
    """The array of numbers in a .npy file; pickled objects are not read. OSError if there is no such file."""
    if path.suffix.lower() != ".npy":
        raise text.error(f"{text.text!r} is no .npy file", "write the array with numpy.save")
    with open(path, "rb") as stream:
        try:
            array = np.load(stream, allow_pickle=False)
        except (EOFError, MemoryError, ValueError) as problem:
            why = "it holds pickled objects, which are never read" if "pickle" in str(problem) else "it is no .npy file, or cut short"
            raise text.error(f"{path.name}: {why}", "write it with numpy.save from an array of numbers") from None
    if not isinstance(array, np.ndarray) or array.dtype.kind not in "fiu":
        raise text.error(f"{path.name} holds no array of real numbers")
    return array


def _joint(text, reader):
    """[(word, joint spectrum)], one object for all of its words."""
    lists, weights = {}, None
    for entry in text.lines(";"):
        name, colon, numbers = (part.strip() for part in entry.text.partition(":"))
        values = [parse_number(number) for number in numbers.split(",")]
        if not colon or None in values:
            raise entry.error(f"{entry.text!r} is no list of eigenvalues", "a joint spectrum is written joint=S:1,4;T:2,3;weights:.5,.5")
        word = reader.names.get(name)
        if name == "weights" and word is None:
            weights = values
        elif not isinstance(word, Word) or not word.is_given or not word.is_symmetric:
            raise entry.error(f"{name!r} is no symmetric deterministic word", f"there are {', '.join(_takers(reader))}.{nearest(name, reader.names)}")
        elif word in lists:
            raise entry.error(f"{name} is given twice")
        else:
            lists[word] = values
    joint = _measured(text, Joint, lists, weights)
    return [(word, joint) for word in lists]
