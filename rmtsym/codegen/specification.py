"""What a law hands to the code generator: plain data, never the Law itself."""
from dataclasses import dataclass
from typing import Any

KINDS = ("rational", "quadratic", "algebraic", "power", "population")


@dataclass(frozen=True)
class Parameter:
    """One argument of a law. kind: 'real', 'integer' or 'population'; default None means required."""

    name: str
    symbol: Any
    kind: str = "real"
    default: Any = None


@dataclass(frozen=True)
class Specification:
    """A law as data: P(z, m) = 0 with its parameters and domain.

    kind        rational | quadratic | algebraic (degree of P in m: 1, 2, more), power (a symbolic integer exponent),
                population (an expectation over a population measure)
    domain      tuple of (SymPy relational, parameter name, text), e.g. (c > 0, "c", "c = p/n must be positive")
    polynomial  SymPy expression in z, m and the parameters, or None for kind population
    edges       tuple of SymPy expressions (candidates, all edges are among them), or () where they need numbers
    atoms       tuple of (location, mass) SymPy expressions, mass written with Max(0, .)
    source      "derivations/NAME.py", or "" for a user's own law
    """

    name: str
    title: str
    summary: str
    references: tuple
    source: str
    z: Any
    m: Any
    parameters: tuple
    domain: tuple
    kind: str
    polynomial: Any
    equation: Any
    edges: tuple = ()
    atoms: tuple = ()
