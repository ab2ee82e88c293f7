"""`rmtsym show NAME [NAME=VALUE ...]` of a theorem of derivations/equivalents, or a spike of derivations/spikes.

in:   a theorem or spike of the registry, words of the command line
out:  its words, equations and certificate on a screen; its value where the words give all it needs
"""
import math

from rich.text import Text

from rmtsym.arguments import parse_parameters
from rmtsym.reading.build import Reader
from rmtsym.reading.command import number_text, system_table
from rmtsym.reading.kinds import declaration_text
from rmtsym.reading.source import Source
from rmtsym.reading.values import read_values
from rmtsym.screen import certificate_table, stale

__all__ = ["show_spike", "show_theorem"]


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
    _show_certificate(screen, theorem)


def show_spike(screen, spike, words):
    """Everything about a spike; its thresholds and outlier too where NAME=VALUE words give parameters and strength."""
    symbolic, numbers = spike.symbolic, None
    if words:
        variable = symbolic.variable.name
        given, _ = parse_parameters(spike.name, (*spike.parameters, (variable, "real", None)), words)
        strength = given.pop(variable, None)
        frozen = spike(**given)
        numbers = [("thresholds", ", ".join("none" if math.isnan(value) else f"{value:.10g}" for value in frozen.thresholds))]
        if strength is not None:
            numbers += [("outlier", f"{frozen.outlier(strength):.15g}"), ("overlap", f"{frozen.overlap(strength):.15g}")]
    screen.print(Text(spike.title, style="bold"), Text(f"  rmtsym.spikes.{spike.name}"))
    screen.print(Text(spike.summary))
    screen.print()
    rows = [("outlier", f"x = {symbolic.outlier()}"), *((f"overlap ({side})", f"|<.,.>|^2 = {symbolic.overlap(side=side)}") for side in symbolic.sides),
            ("thresholds", ", ".join("none" if value is None else str(value) for value in symbolic.thresholds))]
    for what, text in [*rows, *(("reference", reference) for reference in spike.references), *(numbers or ())]:
        screen.print(Text(f"{what:<18}{text}"))
    screen.print()
    _show_certificate(screen, spike)


def _show_certificate(screen, named):
    if named.certificate is None:
        screen.print(Text(f"no certificate; `rmtsym validate {named.name}` makes one"))
        return
    screen.print(Text("certificate", style="bold"))
    screen.print(certificate_table(named.certificate))
    for problem in stale(named):
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
