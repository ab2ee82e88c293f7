"""`rmtsym show NAME [NAME=VALUE ...]` of a theorem of derivations/equivalents.

in:   a theorem of the registry, words of the command line
out:  its words, equations and certificate on a screen; its value where the words give all it needs
"""
from rich.text import Text

from rmtsym.reading.build import Reader
from rmtsym.reading.command import number_text, system_table
from rmtsym.reading.kinds import declaration_text
from rmtsym.reading.source import Source
from rmtsym.reading.values import read_values
from rmtsym.screen import certificate_table, stale

__all__ = ["show_theorem"]


def show_theorem(screen, theorem, words):
    """Everything about a theorem; its value too where NAME=VALUE words are given."""
    value = number_text(theorem.evaluate(_values(theorem, words))) if words else None
    screen.print(Text(theorem.title, style="bold"), Text(f"  rmtsym.theorems.{theorem.name}"))
    if theorem.summary:
        screen.print(Text(theorem.summary))
    screen.print()
    screen.print(system_table(theorem.equivalent))
    for reference in theorem.references:
        screen.print(Text(f"reference   {reference}"))
    if value is not None:
        screen.print(Text(f"value       {value}"))
    screen.print()
    if theorem.certificate is None:
        screen.print(Text(f"no certificate; `rmtsym validate {theorem.name}` makes one"))
        return
    screen.print(Text("certificate", style="bold"))
    screen.print(certificate_table(theorem.certificate))
    for problem in stale(theorem):
        screen.print(Text(problem, style="yellow"))


def _values(theorem, words):
    """{name: value} of NAME=VALUE words, as `rmtsym derive --values` reads them."""
    reader, equivalent = Reader(f"the theorem has {', '.join(sum(theorem.parameters, ()))}"), theorem.equivalent
    for word in equivalent.words:
        reader.declare(Source.of(declaration_text(word)).span())
    for symbol in (*equivalent.scalars, *equivalent.limit.names):
        if symbol.name not in reader.names:
            reader.declare(Source.of(f"{symbol.name}: scalar").span())
    return read_values([Source.of(word, "NAME=VALUE").span() for word in words], reader)
