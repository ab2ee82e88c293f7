"""The kinds of words that a declaration may name; a new kind of word is one line of this table.

in:   a kind, `gaussian`, and what its declaration says
out:  Kind, which builds the word; and back, the declaration of a word as text
"""
from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from rmtsym.words import GOE, GUE, Deterministic, Elliptic, Gaussian, Haar, dims

__all__ = ["FLAGS", "KINDS", "Kind", "declaration_text", "scalar"]


@dataclass(frozen=True)
class Kind:
    """What a declaration `name: kind sizes flag option=value` builds: build(name, *sizes, field=flag, option=value).

    sizes    how many sizes it takes
    flags    bare words it may have, one of them
    options  the names of its options; those in `required` must be given
    example  a declaration, for error messages
    """

    build: Callable
    example: str
    sizes: tuple = (0,)
    flags: tuple = ()
    options: tuple = ()
    required: tuple = ()


def scalar(name, field=None):
    """The symbol of a scalar; field: None, "real", "positive" or "complex"."""
    return sp.Symbol(name, **({} if field is None else {field: True}))


FIELDS = ("real", "complex")
KINDS = {
    "gaussian": Kind(Gaussian, "X: gaussian p n", (2,), FIELDS, ("variance", "row_cov", "col_cov")),
    "goe": Kind(GOE, "W: goe n", (1,), (), ("variance",)),
    "gue": Kind(GUE, "W: gue n", (1,), (), ("variance",)),
    "elliptic": Kind(Elliptic, "W: elliptic n correlation=1/2", (1,), FIELDS, ("correlation", "variance"), ("correlation",)),
    "haar": Kind(Haar, "U: haar n", (1,), FIELDS),
    "deterministic": Kind(Deterministic, "S: deterministic p", (1, 2)),
    "scalar": Kind(scalar, "lam: scalar positive", flags=("real", "positive", "complex")),
    "size": Kind(dims, "p, n: size"),
}
FLAGS = {flag for kind in KINDS.values() for flag in kind.flags}


def declaration_text(word):
    """A word as `where` declares it: X: gaussian p n variance=2. Of features, which have no declaration, the sizes are right."""
    name = type(word).__name__.lower()
    if name not in KINDS:
        return f"{word.name}: gaussian {' '.join(map(str, word.shape))}"
    kind = KINDS[name]
    sizes = word.args[1:] if kind.build is Deterministic else word.shape[:kind.sizes[0]]
    flags = ["complex"] if "complex" in kind.flags and word.field == "complex" else []
    options = [(option, getattr(word, option)) for option in kind.options]
    written = [f"{option}={value}" for option, value in options if value is not None and (option, value) != ("variance", 1)]
    return " ".join([f"{word.name}: {name}", *map(str, sizes), *flags, *written])
