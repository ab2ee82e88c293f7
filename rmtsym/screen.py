"""What the command line shows: tables of laws, one law, a certificate, a progress bar (rich).

in:   laws of the registry, certificates
out:  text on a terminal; plain text without colours when the output is a file or a pipe
"""
import contextlib
import math

import numpy as np
from rich.console import Console, Group
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from rmtsym.errors import ParameterError

__all__ = ["certificate_heading", "certificate_table", "console", "law_table", "progress_bar", "show", "stale", "theorem_table"]

BLOCKS = " \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"
COLUMNS = 60            # of the density drawn in letters


def console():
    """Standard output; a pipe gets lines of 120 letters, since nobody can widen it."""
    screen = Console(highlight=False, soft_wrap=False)
    return screen if screen.is_terminal else Console(highlight=False, width=120)


def law_table(laws):
    """All laws: name, parameters with their defaults, title."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("law", "parameters", "what it is"):
        table.add_column(column, overflow="fold")
    for law in laws:
        table.add_row(Text(law.name, style="cyan"), Text(_signature(law.parameters) or "\u2013"), Text(law.kernels().TITLE))
    return table


def theorem_table(theorems):
    """All theorems, spikes or activations: name, title."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in (theorems[0].what if theorems else "", "what it is"):
        table.add_column(column, overflow="fold")
    for theorem in theorems:
        table.add_row(Text(theorem.name, style="cyan"), Text(theorem.title))
    return table


def _signature(parameters):
    return ", ".join(name if default is None else f"{name}={default:g}" for name, _, default in parameters)


def show(screen, law, values):
    """Everything about a law; numbers too where `values` and the defaults leave no parameter open."""
    specification = law.symbolic.specification()
    call = f"rmtsym.laws.{law.name}({_signature(law.parameters)})"
    screen.print(Text(specification.title, style="bold"), Text(f"  {call}"))
    if specification.summary:
        screen.print(Text(" ".join(str(specification.summary).split())))
    screen.print()
    screen.print(_facts(law.symbolic, specification))
    given = values if "phi" not in values else values | dict.fromkeys(("eta", "zeta"))         # which phi determines
    missing = [name for name, _, default in law.parameters if default is None and name not in given]
    frozen = None if missing else law(**values)
    if frozen is not None:
        screen.print()
        screen.print(_numbers(frozen))
    elif values:
        raise ParameterError(f"{law.name}: {', '.join(missing)} is not given; give all parameters, or none")
    screen.print()
    certificate = law.certificate
    if certificate is None:
        screen.print(Text(f"no certificate; `rmtsym validate {law.name}` makes one"))
    else:
        screen.print(certificate_heading(certificate, {} if frozen is None else frozen.parameters))
        screen.print(certificate_table(certificate))
        for problem in stale(law):
            screen.print(Text(problem, style="yellow"))


def _grid():
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    return table


def _facts(symbolic, specification):
    from sympy import pretty
    table = _grid()
    if symbolic.matrix is not None:
        table.add_row("model", Text(_model(symbolic, specification)))
    if specification.equation is not None:
        table.add_row("equation", Text(pretty(specification.equation, use_unicode=True, wrap_line=False)))
    if specification.polynomial is not None:
        table.add_row("polynomial", Text(f"{specification.polynomial} = 0"))
    for parameter in specification.parameters:
        rules = "; ".join(text for _, name, text in specification.domain if name == parameter.name)
        rules = "a measure on [0, inf): Discrete, Empirical or PowerLaw" if parameter.kind == "population" else rules
        name = _signature([(parameter.name, parameter.kind, parameter.default)])
        table.add_row("parameter", Text(f"{name}: {rules}" if rules else name))
    if specification.edges:
        table.add_row("edges", Text("\n".join(str(edge) for edge in specification.edges)))
    for location, mass in specification.atoms:
        table.add_row("atom", Text(f"at {location} with mass {mass}"))
    for reference in specification.references:
        table.add_row("reference", Text(str(reference).strip("[]")))
    return table


def _model(symbolic, specification):
    """The matrix, what its words are, and its limit."""
    matrix, ending = symbolic.matrix, ""
    if not hasattr(matrix, "shape"):                    # a function of the integer parameters: shown at 2
        integers = [parameter.name for parameter in specification.parameters if parameter.kind == "integer"]
        matrix, ending = matrix(*[2 for _ in integers]), f"  for {', '.join(f'{name} = 2' for name in integers)}"
    lines = [f"{matrix}{ending}"]
    for word in matrix.words():
        variance = getattr(word, "variance", None)
        size = " x ".join(map(str, word.shape))
        lines.append(f"{word}: {type(word).__name__} {size}" + ("" if variance is None else f", variance {variance}"))
    return "\n".join(lines + [f"{ratio} -> {value}" for ratio, value in symbolic.limit.items()])


def _numbers(frozen):
    table = _grid()
    table.add_row("at", Text(", ".join(f"{name} = {value}" for name, value in frozen.parameters.items()) or "no parameters"))
    table.add_row("mean, variance", Text(f"{frozen.mean():.10g}, {frozen.var():.10g}"))
    support = frozen.support()
    table.add_row("support", Text(_first([f"[{lo:.10g}, {hi:.10g}]" for lo, hi in support]) or "atoms only"))
    atoms = frozen.atoms()
    table.add_row("atoms", Text(_first([f"{mass:.10g} at {x:.10g}" for x, mass in atoms]) or "none"))
    if hasattr(frozen, "outliers"):
        table.add_row("outliers", Text(_first([f"{place:.10g} of {origin}" for place, origin, _ in frozen.outliers()]) or "none"))
    if support:
        row, lo, hi = _sparkline(frozen, support)
        table.add_row("density", Text(f"{row}\n{lo:<{COLUMNS // 2}.4g}{hi:>{COLUMNS // 2}.4g}"))
    return table


def _first(items, most=6):
    return ", ".join(items[:most]) + (f" and {len(items) - most} more" if len(items) > most else "")


def _sparkline(frozen, support):
    """The density in letters, from the lower end of the support to the upper one (99% of the mass if that is far away)."""
    lo, hi = support[0][0], support[-1][1]
    if not lo < hi:
        return "", lo, hi
    near = float(frozen.ppf(0.99))
    if not math.isfinite(hi) or hi - lo > 20 * (near - lo) > 0:
        hi = near
    cdf = np.asarray(frozen.cdf(np.linspace(lo, hi, COLUMNS + 1)), dtype=float)
    for x, mass in frozen.atoms():
        cdf -= mass * (np.linspace(lo, hi, COLUMNS + 1) >= x)
    heights = np.diff(cdf)
    # A hard edge would flatten all the rest: the second highest column fills the height.
    top = np.sort(heights)[-2]
    if not (0 < top < math.inf):                # all of the mass in one column, or a scale beyond doubles: nothing to draw
        return "", lo, hi
    levels = np.ceil(np.clip(heights / top, 0, 1) * (len(BLOCKS) - 1) - 1e-9).astype(int)
    return "".join(BLOCKS[level] for level in levels), lo, hi


def certificate_heading(certificate, given):
    """'certificate', and where it was made if not at the values that are given."""
    from rmtsym.evidence.certificates import as_json, plain
    heading, made = Text("certificate", style="bold"), certificate.get("values", certificate.get("parameters"))
    given = {str(name): value for name, value in given.items()}
    other = [name for name, value in given.items() if name in made and made[name] != as_json(plain(value))]
    if other:
        where = ", ".join(f"{name} = {made[name]:g}" for name in other if isinstance(made[name], (int, float)))
        heading.append(f"; none at the values above, this one was made at {where or 'other values'}", style="yellow")
    elif not set(given) <= set(made):                           # said in other words: sizes for ratios, another limit of the law
        heading.append("; made at the values below", style="yellow")
    return heading


def certificate_table(certificate):
    """The findings of a certificate: its verdict, Monte Carlo against the law at each size, and the checks of the kernels."""
    from rmtsym.evidence.certificates import summary
    colours = {"agree": "bold green", "disagree": "bold red", "undecided": "bold yellow"}
    above, below = _grid(), _grid()
    is_above = True
    has_moments = "kind" not in certificate                 # a law's: one column a moment
    for what, finding in summary(certificate):
        if has_moments and (what.startswith("N = ") or what == "law"):          # shown as a table
            is_above = False
        else:
            (above if is_above else below).add_row(what, Text(finding, style=colours.get(finding, "")))
    monte_carlo = certificate["monte_carlo"]
    return Group(above, _sizes(monte_carlo), below) if monte_carlo and has_moments else above


def _sizes(monte_carlo):
    last = monte_carlo["sizes"][-1]["moments"]
    table = Table(box=None, header_style="cyan", padding=(0, 2, 0, 0))
    table.add_column("N", justify="right")
    table.add_column("distance (bound)")
    for moment in last:
        table.add_column(f"m{moment['order']}")
    for row in monte_carlo["sizes"]:
        moments = [f"{moment['mean']:.5g} \u00b1 {moment['stderr']:.1g}" for moment in row["moments"]]
        table.add_row(str(row["size"]), f"{row['ks']:.2g} ({row['ks_bound']:.2g})", *moments)
    table.add_row("law", "", *(f"{moment['law']:.6g}" for moment in last))
    return table


def stale(law):
    """Sentences on files that changed since the certificate was written; none for an installation without sources."""
    from rmtsym.evidence.certificates import check, root_of
    root = root_of(law.kernels())
    path = None if root is None else root / "generated" / "certificates" / f"{law.name}.json"
    return check(path, root) if path is not None and path.is_file() else []


@contextlib.contextmanager
def progress_bar(text):
    """Gives a function progress(finished, total); the bar is drawn on stderr and goes when it is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    screen = Console(stderr=True)
    with Progress(*columns, console=screen, transient=True, disable=not screen.is_terminal) as bar:
        task = bar.add_task(text, total=None)
        yield lambda finished, total: bar.update(task, completed=finished, total=total)
