"""`rmtsym derive`: what it reads, computes and prints.

in:   the arguments of the command line
out:  the system of equations, numbers, a verdict, LaTeX; the exit code 0, 1 (checked and found wrong) or 2 (asked wrongly)
"""
import sys
from pathlib import Path

import numpy as np
from rich.table import Table
from rich.text import Text

from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.matrix.base import Word
from rmtsym.reading.build import Reader
from rmtsym.reading.files import read_problem
from rmtsym.reading.kinds import declaration_text
from rmtsym.reading.source import Source
from rmtsym.reading.values import read_limit, read_values
from rmtsym.screen import console

__all__ = ["number_text", "run", "system_table"]

VERDICTS = {"agree": "bold green", "disagree": "bold red", "undecided": "bold yellow"}


def run(arguments):
    """Derive what the command line asks for. Returns the exit code."""
    try:
        return _run(arguments)
    except RmtsymError as problem:
        if not hasattr(problem, "position"):
            raise
        print(f"rmtsym derive: {problem}", file=sys.stderr)        # three lines: the caret stands below the spot
        return 2


def _run(arguments):
    from rmtsym.equivalents.equivalent import derive
    problem = read_problem(arguments.target)
    output = _output(arguments, problem)                # what cannot be written is not derived first
    expression, limit, values = _read(problem, arguments)
    if arguments.validate and not values:
        raise ParameterError("--validate draws the expression at numbers; give --values, such as p=200 n=400")
    equivalent = derive(expression, limit=limit or None)
    screen = console()
    if problem.title:
        screen.print(Text(problem.title, style="bold"))
    screen.print(system_table(equivalent))
    if values:
        screen.print(_grid([("value", number_text(equivalent.evaluate(values)))]))
    if arguments.polynomial:
        spectra = {key: value for key, value in values.items() if isinstance(key, Word)}
        screen.print(_grid([("polynomial", f"{equivalent.polynomial('m', values=spectra)} = 0, m the target")]))
    certificate = None
    if arguments.validate:
        options = {name: value for name, value in (("draws", arguments.draws), ("rng", arguments.seed)) if value is not None}
        certificate = equivalent.validate(values, **options)
        verdict, _, table = str(certificate).partition("\n")
        screen.print(Text(verdict, style=VERDICTS.get(certificate.verdict, "")))
        screen.print(Text(table))
    if output:
        _write(equivalent.latex(certificate=certificate, title=problem.title or None), output, arguments.pdf)
    return 0 if certificate is None or certificate.verdict == "agree" else 1


def _read(problem, arguments):
    """(expression, limit, values), what the arguments add to a file included; their values replace those of the file."""
    reader = Reader("declare it under 'where:'" if problem.label else "declare it with --where")
    for span in [*problem.where, *(Source.of(text, "--where").span() for text in arguments.where)]:
        reader.declare(span)
    expression = reader.expression(problem.target)
    limit = read_limit([*problem.limit, *(Source.of(text, "--limit").span() for text in arguments.limit)], reader)
    values = read_values(problem.values, reader, problem.folder)
    values.update(read_values([Source.of(text, "--values").span() for text in arguments.values], reader))
    ratios = {name: ratio for ratio, name in limit.items() if name not in expression.free_symbols}
    return expression, limit, {ratios.get(key, key): value for key, value in values.items()}


def _output(arguments, problem):
    """The LaTeX file to be written, or None."""
    if arguments.output is None and not arguments.pdf:
        return None
    path = Path(arguments.output or f"{problem.name or 'equivalent'}.tex")
    if path.suffix != ".tex":
        raise ParameterError(f"{path.name}: a LaTeX file ends in .tex")
    return path


def _write(text, path, with_pdf):
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {path}")
    if with_pdf:
        from rmtsym.latex import compile_pdf
        print(f"wrote {compile_pdf(text, path.with_suffix('.pdf'))}")


# ---- the screen ----

def _grid(rows):
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True, min_width=10)
    table.add_column(overflow="fold")
    for name, text in rows:
        table.add_row(name, Text(str(text)))
    return table


def system_table(equivalent):
    """The words, the unknowns with their meaning, the equations, the target."""
    rows = [("expression", equivalent.expression)]
    rows += [("word", f"{word} = {word.formula()}" if hasattr(word, "formula") else declaration_text(word)) for word in equivalent.words]
    rows += [("limit", f"{ratio} -> {name}") for name, ratio in equivalent.limit.names.items()]
    rows += [("unknown", f"{unknown.symbol} = lim {unknown.meaning}" if unknown.meaning is not None else f"{unknown.symbol}, an auxiliary trace")
             for unknown in equivalent.unknowns]
    rows += [("equation", f"{equation.lhs} = {equation.rhs}") for equation in equivalent.equations]
    return _grid([*rows, ("target", equivalent.target)])


def number_text(value):
    """A number in 12 digits; a matrix as NumPy shows it."""
    if np.ndim(value):
        return np.array2string(np.asarray(value), precision=6, threshold=36, edgeitems=3)
    return f"{value:.12g}"
