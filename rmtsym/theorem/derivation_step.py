"""What a derivation says, as data: sentences, formulas, block matrices and tables, which text and LaTeX are made of.

in:   SymPy expressions, words and plain text (equivalents/steps.py puts them together)
out:  Step; str(step) is its text, derivation.py sets it in LaTeX

A paragraph is a tuple of pieces: a string is text, anything else a formula within it.
"""
import textwrap
from dataclasses import dataclass, field
from typing import Any

import sympy as sp

from rmtsym.matrix.base import MatrixExpression
from rmtsym.matrix.expressions import latex_within, text_within
from rmtsym.matrix.printing import ATOM

__all__ = ["Block", "Blocks", "Display", "Equation", "Expected", "Image", "Paragraph", "Restricted", "Step", "Table", "equal", "say", "text"]

COLUMNS = 110               # characters of a line of text


class Expected(MatrixExpression):
    """E[A], the expectation of a matrix expression."""

    def __new__(cls, matrix):
        return cls._build(matrix)

    shape = property(lambda self: self.args[0].shape)

    def _write_text(self):
        return f"E[{self.args[0]._write_text()}]"

    def _write_latex(self, printer):
        return rf"\operatorname{{E}}\left[{self.args[0]._write_latex(printer)}\right]"


class Image(MatrixExpression):
    """C(A), what a map between matrices makes of one."""

    def __new__(cls, name, matrix):
        return cls._build(sp.Symbol(name), matrix)

    shape = property(lambda self: self.args[1].shape)

    def _write_text(self):
        return f"{self.args[0]}({self.args[1]._write_text()})"

    def _write_latex(self, printer):
        return rf"\mathcal{{{self.args[0]}}}({self.args[1]._write_latex(printer)})"


class Block(MatrixExpression):
    """The block (row, column), counted from 1, of a matrix: G_12, (L^-1)_12."""

    def __new__(cls, matrix, row, column, p, n):
        return cls._build(matrix, sp.Integer(row), sp.Integer(column), p, n)

    shape = property(lambda self: self.args[3:])

    def _place(self):
        return (",".join if max(self.args[1:3]) > 9 else "".join)(map(str, self.args[1:3]))

    def _write_text(self):
        return f"{text_within(self.args[0], ATOM)}_{self._place()}"

    def _write_latex(self, printer):
        return f"{latex_within(self.args[0], ATOM, printer)}_{{{self._place()}}}"


class Restricted(MatrixExpression):
    """The blocks of a matrix in some rows and columns: D[{1, 3}, {1, 3}]."""

    def __new__(cls, matrix, rows, columns):
        return cls._build(matrix, sp.Tuple(*rows), sp.Tuple(*columns))

    shape = property(lambda self: self.args[0].shape)

    def _places(self, left, right):
        sets = [f"{left}{', '.join(map(str, numbers))}{right}" for numbers in self.args[1:]]
        return sets[0] if sets[0] == sets[1] else ", ".join(sets)

    def _write_text(self):
        return f"{text_within(self.args[0], ATOM)}_{self._places('{', '}')}"

    def _write_latex(self, printer):
        return rf"{latex_within(self.args[0], ATOM, printer)}_{{{self._places(chr(92) + '{', chr(92) + '}')}}}"


@dataclass(frozen=True)
class Blocks:
    """A block matrix: {(row, column): expression}, and the sizes and numbers of its block rows and columns.

    row_numbers : () for a block row vector, which bears no labels
    """

    rows: tuple
    columns: tuple
    entries: dict
    row_numbers: tuple
    column_numbers: tuple


@dataclass(frozen=True)
class Equation:
    """left = middle = right; or left -> right, the limit, or left ~ right, the difference tends to 0. A side is a formula or a Blocks."""

    sides: tuple
    sign: str = "="


@dataclass(frozen=True)
class Paragraph:
    """Sentences with formulas in them."""

    pieces: tuple


@dataclass(frozen=True)
class Display:
    """Formulas below each other. label: what other steps call them by."""

    formulas: tuple
    label: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of cells, each a formula or text."""

    head: tuple
    rows: tuple


@dataclass(frozen=True)
class Step:
    """One step of a derivation.

    name     by which it is found: "expression", "pencil", "covariance", "dyson", "traces", "system", "equivalent", "branch", "check"
    title    what it does
    body     Paragraphs, Displays and Tables in order
    number   its place in the derivation, from 1
    """

    name: str
    title: str
    body: tuple = field(repr=False)
    number: int = 0

    @property
    def text(self):
        """The sentences of the step as plain text."""
        return "\n".join(text(part) for part in self.body if isinstance(part, Paragraph))

    @property
    def formulas(self):
        """The displayed formulas."""
        return tuple(formula for part in self.body if isinstance(part, Display) for formula in part.formulas)

    @property
    def table(self):
        """The rows of its tables, as they are."""
        return tuple(row for part in self.body if isinstance(part, Table) for row in part.rows)

    def __str__(self):
        head = f"{self.number}. {self.title}" if self.number else self.title
        return "\n".join([head, *(textwrap.indent(text(part), "   ") for part in self.body)])


def say(*pieces):
    """A Paragraph of text and formulas."""
    return Paragraph(pieces)


def equal(*sides, sign="="):
    """An Equation of these sides."""
    return Equation(sides, sign)


def text(part: Any) -> str:
    """A part of a step, or a formula, as plain text."""
    if isinstance(part, str):
        return part
    if isinstance(part, Paragraph):
        return textwrap.fill("".join(map(text, part.pieces)), COLUMNS, break_long_words=False, break_on_hyphens=False)
    if isinstance(part, Display):
        return "\n".join(textwrap.indent(text(formula), "   ") for formula in part.formulas)
    if isinstance(part, Equation):
        return _equation(part)
    if isinstance(part, Blocks) and not part.row_numbers:
        return f"({', '.join(text(part.entries.get((0, c), '0')) for c in range(len(part.columns)))})"
    if isinstance(part, Blocks):
        return _grid([["", *(f"{number}: {size}" for number, size in zip(part.column_numbers, part.columns, strict=True))],
                      *([f"{number}: {size}", *(text(part.entries.get((r, c), "0")) for c in range(len(part.columns)))]
                        for r, (number, size) in enumerate(zip(part.row_numbers, part.rows, strict=True)))])
    if isinstance(part, Table):
        return textwrap.indent(_grid([list(map(text, row)) for row in (part.head, *part.rows)]), "   ")
    if isinstance(part, (float, complex)):
        return f"{part:.6g}"
    return sp.sstr(part, full_prec=False) if isinstance(part, sp.Basic) else "-" if part is None else str(part)


def _equation(equation):
    sides = [text(side) for side in equation.sides]
    if all("\n" not in side for side in sides):
        return f" {equation.sign} ".join(sides)
    return f" {equation.sign}\n".join(textwrap.indent(side, "   ") if "\n" in side else side for side in sides)


def _grid(rows):
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
