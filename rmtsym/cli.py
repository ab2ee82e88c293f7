"""The command line: `rmtsym list | show | derive | latex | validate | plot | generate | demo | bench`.

in:   words of the command line
out:  text and files, and an exit code: 0 done, 1 checked and found wrong, 2 asked wrongly (one line on stderr), 130 interrupted

A command imports what it needs when it runs: `rmtsym --help` loads neither SymPy, numba, SciPy, Matplotlib nor rich.
"""
import argparse
import contextlib
import functools
import math
import os
import sys
from pathlib import Path

from rmtsym import __version__
from rmtsym.errors import ParameterError, RmtsymError

__all__ = ["main"]

PARAMETERS = """\
Parameters are words NAME=VALUE, for example c=0.5 or c=1/2. A population is written
  population=1:.4,3:.4,10:.2           atoms and weights
  population=@eigenvalues.npy          the spectrum in a file
  population=powerlaw:exponent=1.5     u^1.5, u uniform on (0,1); powerlaw:tail=3 is a Pareto law on (1, inf)
An activation is named: nonlinear_gram phi=relu c=1/2 phi_ratio=1
"""
EXPRESSIONS = """\
An expression is made of words (matrices) and scalars by + - * / ** ( ), .T .H .I .sqrt, tr(...), inv(...), eye(p), sqrt(...):
  rmtsym derive "tr(inv(X*X.T/n + lam*eye(p)))/p" --where "X: gaussian p n; lam: scalar" --limit p/n=c --values c=0.5 lam=0.3
Its names are declared by --where, one after the other:
  X, Y: gaussian p n complex variance=2 row_cov=S col_cov=T        W: goe n     W: gue n     W: elliptic n correlation=1/2
  S: deterministic p (symmetric)    A: deterministic p n           lam: scalar positive      Q = inv(X*X.T/n + lam*eye(p))
Values are numbers (p=200 z=1+0.5j), ratios (p/n=0.5), spectra (S=1:.5,4:.5), arrays (S=@S.npy), and joint spectra
(joint=S:1,4;T:2,3;weights:.5,.5). FILE holds lines `target: ...`, `where: ...`, `limit: ...`, `values: ...`, `title: ...`, `name: ...`,
continued by indented lines. Nothing is evaluated as Python.
"""
DATA = """\
FILE is .npy, or numbers as text (.csv, .tsv, .txt, .dat). A vector holds eigenvalues; a square symmetric matrix is diagonalised;
any other matrix holds samples: n rows, one sample each, of p features. Samples are centred, and their covariance matrix (sum of
squares over n - 1) is diagonalised; c = p/(n - 1) is then known. Parameters that are not given are fitted by maximum likelihood;
their standard errors are those of the same fit on matrices drawn from the law. c=fit fits c even where the samples tell it.
"""


def main(argv=None):
    """Run one command. argv: list of words (default: the process's). Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")        # a terminal that cannot show a letter shows '?', not a traceback
    command = "rmtsym"
    try:
        arguments = _parse(argv)
        command = f"rmtsym {arguments.command}"
        code = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except SystemExit as end:                           # argparse: --help, --version, or a wrong word
        return end.code if isinstance(end.code, int) else 2
    except KeyboardInterrupt:
        print(f"{command}: interrupted", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader went away (`rmtsym list | head -1`); nothing may be written when the interpreter flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except RmtsymError as problem:
        return _complain(command, str(problem))
    except OSError as problem:
        where = f"{problem.filename}: " if problem.filename else ""
        return _complain(command, f"{where}{problem.strerror or problem}")


def _complain(command, text):
    print(f"{command}: " + "; ".join(line.strip() for line in text.splitlines() if line.strip()), file=sys.stderr)
    return 2


def _parse(argv):
    """argparse does not take `plot NAME --data F c=1/2`, words after options; what it leaves over is such words, or an error."""
    parser = _parser()
    arguments, rest = parser.parse_known_args(argv)
    words = "laws" if arguments.command == "generate" else "parameters"
    unknown = [word for word in rest if word.startswith("-") or not hasattr(arguments, words)]
    if unknown:
        parser.exit(2, f"rmtsym {arguments.command}: unknown argument {unknown[0]!r} (see `rmtsym {arguments.command} --help`)\n")
    if rest:
        setattr(arguments, words, [*getattr(arguments, words), *rest])
    return arguments


class _Parser(argparse.ArgumentParser):
    """Complains in one line."""

    def error(self, message):
        self.exit(2, f"{self.prog}: {message} (see `{self.prog} --help`)\n")


def _parser():
    parser = _Parser(prog="rmtsym", allow_abbrev=False,
                     description="Laws of random matrix theory: equations, LaTeX, kernels and certificates.")
    parser.add_argument("--version", action="version", version=f"rmtsym {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)

    def command(name, run, text, epilog=None):
        added = commands.add_parser(name, help=text, description=text, epilog=epilog, allow_abbrev=False,
                                    formatter_class=argparse.RawDescriptionHelpFormatter)
        added.set_defaults(run=run)
        return added

    def law(added, parameters=True, what="law, theorem, spike or activation"):
        added.add_argument("law", metavar="NAME", help=f"name of a {what}, as `rmtsym list` gives it")
        if parameters:
            added.add_argument("parameters", metavar="NAME=VALUE", nargs="*", help="its parameters")

    command("list", _list, "List the laws, theorems, spikes and activations.")
    law(command("show", _show, "Show a law or theorem: model, equations and certificate; with parameters, its numbers.", PARAMETERS))
    added = command("derive", _derive, "Derive the deterministic equivalent of an expression in random matrices.", EXPRESSIONS)
    added.add_argument("target", metavar="FILE|EXPR", help="an expression, or a text file that states one")
    added.add_argument("--where", action="append", default=[], metavar="TEXT", help="what the names in it are")
    added.add_argument("--limit", action="append", default=[], metavar="p/n=c", help="a name for a ratio of sizes")
    added.add_argument("--values", action="extend", nargs="+", default=[], metavar="NAME=VALUE", help="numbers: also evaluate it")
    added.add_argument("--validate", action="store_true", help="compare it with Monte Carlo at the values; exit code 1 if they disagree")
    added.add_argument("--draws", type=_positive, metavar="N", help="matrices of each size (at least 8)")
    added.add_argument("--seed", type=_seed, metavar="N", help="seed of the draws")
    added.add_argument("--polynomial", action="store_true", help="also the polynomial of the target, for the spectra given")
    added.add_argument("-o", "--output", metavar="FILE", help="write the derivation as LaTeX")
    added.add_argument("--pdf", action="store_true", help="also make the PDF beside it (pdflatex)")
    added = command("latex", _latex, "Write a law or theorem as LaTeX, with its proof.")
    law(added, parameters=False)
    added.add_argument("-o", "--output", metavar="FILE", help="the .tex file (default: standard output)")
    added.add_argument("--pdf", action="store_true", help="also make the PDF beside it (pdflatex)")
    added = command("validate", _validate, "Check a law or theorem by Monte Carlo, and its kernels; write its certificate.", PARAMETERS)
    law(added)
    added.add_argument("--sizes", type=_sizes, metavar="N,N,...", help="matrix sizes")
    added.add_argument("--draws", type=_positive, metavar="N", help="matrices of each size (at least 8)")
    added.add_argument("--seed", type=_seed, metavar="N", help="seed of the draws")
    added.add_argument("--processes", type=_positive, default=1, metavar="N", help="worker processes; the result does not depend on it")
    added.add_argument("--resume", metavar="FILE", help="keep finished draws in FILE, and continue from it")
    added.add_argument("-o", "--output", metavar="FILE", help="where the certificate goes (default: generated/certificates/NAME.json, "
                       "for its own parameters and the default sizes, draws and seed)")
    added = command("plot", _plot, "Draw a law, over real eigenvalues if they are given, or an activation and its dual.", DATA + "\n" + PARAMETERS)
    law(added, what="law or activation")
    added.add_argument("--data", metavar="FILE", help="eigenvalues, a symmetric matrix or samples")
    added.add_argument("--kind", choices=("auto", "eigenvalues", "matrix", "samples"), default="auto", help="what FILE holds")
    added.add_argument("--standardise", action="store_true", help="divide each feature by its standard deviation")
    added.add_argument("-o", "--output", metavar="FILE", help="picture: .pdf (default: NAME.pdf), .svg, .eps or .png")
    added.add_argument("--bins", type=_positive, metavar="N", help="bins of the histogram")
    added.add_argument("--resamples", type=_count, default=20, metavar="N",
                       help="matrices drawn for the standard errors (default 20; 0: none)")
    added.add_argument("--seed", type=_seed, default=0, metavar="N", help="seed of these matrices (default 0)")
    added = command("generate", _generate, "Write the kernels and LaTeX of the derivations again, or check them.")
    added.add_argument("laws", metavar="NAME", nargs="*", help="names of derivations (default: all)")
    added.add_argument("--check", action="store_true", help="write nothing; exit code 1 if a file is stale, missing or extra")
    added = command("demo", _demo, "Predict the covariance spectrum of handwritten digits, draw it and write the theorem.")
    added.add_argument("-o", "--output", metavar="FOLDER", default=".", help="where the files go (default: here)")
    added = command("bench", _bench, "Run the benchmarks of a source tree.")
    added.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...", help="handed to benchmarks/cpu.py")
    return parser


def _count(text):
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return number


def _positive(text):
    if not _count(text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a positive number")
    return _count(text)


def _seed(text):
    if not (text.isascii() and text.isdigit() and len(text) < 40):
        raise argparse.ArgumentTypeError(f"{text!r} is not a seed (a whole number)")
    return int(text)


def _sizes(text):
    return tuple(_positive(part.strip()) for part in text.split(","))


# ---- commands ----

def _list(arguments):
    from rmtsym.registry import REGISTRIES, laws
    from rmtsym.screen import console, law_table, theorem_table
    console().print(law_table(list(laws)))
    for registry in REGISTRIES[1:]:
        console().print()
        console().print(theorem_table(list(registry)))
    return 0


def _show(arguments):
    from rmtsym.registry import NamedLaw, find
    from rmtsym.screen import console, show
    found = find(arguments.law)
    if not isinstance(found, NamedLaw):
        from rmtsym import theorem_commands
        theorem_commands.show(console(), found, arguments.parameters)
        return 0
    law, values, _ = _law(arguments, optional=True)
    show(console(), law, values)
    return 0


def _derive(arguments):
    from rmtsym.reading.command import run
    return run(arguments)


def _latex(arguments):
    from rmtsym.latex import theorem as written
    from rmtsym.registry import NamedLaw, find
    named = find(arguments.law)
    text = written(named.symbolic, named.certificate) if isinstance(named, NamedLaw) else named.latex()
    output = Path(arguments.output) if arguments.output else Path(f"{named.name}.tex") if arguments.pdf else None
    if output is None:
        print(text, end="")
        return 0
    if output.suffix != ".tex":
        raise ParameterError(f"{output.name}: a LaTeX file ends in .tex")
    output.write_text(text, encoding="utf-8", newline="\n")
    print(f"wrote {output}")
    if arguments.pdf:
        from rmtsym.latex import compile_pdf
        print(f"wrote {compile_pdf(text, output.with_suffix('.pdf'))}")
    return 0


def _validate(arguments):
    from rmtsym.evidence import certificates
    from rmtsym.screen import certificate_table, console, progress_bar
    options = {name: getattr(arguments, name) for name in ("sizes", "draws", "seed", "resume") if getattr(arguments, name) is not None}
    named, made = _certified(arguments)
    try:
        with progress_bar(f"drawing {named.name}") as progress, _workers(arguments.processes) as executor:
            certificate = made(executor=executor, progress=progress, **options)
    except KeyboardInterrupt:
        if arguments.resume:
            print(f"rmtsym validate: finished draws are in {arguments.resume}; the same command goes on from there", file=sys.stderr)
        raise
    console().print(certificate_table(certificate))
    if arguments.output:
        certificates.write(arguments.output, certificate)
        print(f"wrote {arguments.output}")
    else:
        _check_in(named, certificate, is_standard=not set(options) - {"resume"})
    return 0 if certificate["verdict"] == "agree" else 1


def _certified(arguments):
    """(law or theorem, what makes its certificate from options)."""
    from rmtsym.registry import NamedLaw, find
    found = find(arguments.law)
    if not isinstance(found, NamedLaw):
        if arguments.parameters:
            raise ParameterError(f"{found.name}: {'an' if found.what[0] in 'aeiou' else 'a'} {found.what} is certified at the values of its "
                                 f"derivation; {arguments.parameters[0]!r} cannot be given")
        return found, found.certify
    from rmtsym.montecarlo import validate
    law, given, to_fit = _law(arguments)
    if to_fit:
        raise ParameterError(f"{law.name}: {min(to_fit)} = fit, but nothing is fitted here; give a number")
    return law, functools.partial(validate, law(**(given or _certified_parameters(law))), law.symbolic.model)


def _certified_parameters(law):
    """The parameters that the checked-in certificate is for; the defaults if there is none."""
    certificate = law.certificate
    if certificate is None:
        return {}
    return {name: _value(law.name, name, value) for name, value in certificate["parameters"].items()}


def _value(law, name, value):
    """A parameter from its record in a certificate."""
    if not isinstance(value, dict):
        return value
    if "locations" in value:
        return dict(zip(value["locations"], value["weights"]))
    if "power_law" in value:
        from rmtsym.measures import PowerLaw
        return PowerLaw(**{value["power_law"]: value["parameter"]})
    raise ParameterError(f"{law}: its certificate names a population too long to be kept; give {name}=...")


def _check_in(law, certificate, is_standard):
    """Write generated/certificates/NAME.json, if the run was one that the tree keeps: its parameters, and standard sizes, draws and seed."""
    from rmtsym.codegen.regenerate import root
    from rmtsym.evidence.certificates import write
    path, before = root() / "certificates" / f"{law.name}.json", law.certificate
    if not is_standard or (before is not None and before.get("parameters") != certificate.get("parameters")):
        print(f"not written: {path.name} is kept for its own parameters and standard sizes, draws and seed; -o FILE writes elsewhere")
        return
    try:
        write(path, certificate)
        print(f"wrote {path}")
    except OSError as problem:
        print(f"not written: {path}: {problem.strerror}; -o FILE writes elsewhere")


@contextlib.contextmanager
def _workers(processes):
    """An executor of that many processes, or None for this one. An interrupt does not wait for draws that have not begun."""
    if processes == 1:
        yield None
        return
    import concurrent.futures
    import multiprocessing
    spawn = multiprocessing.get_context("spawn")
    executor = concurrent.futures.ProcessPoolExecutor(processes, mp_context=spawn, initializer=_ignore_interrupt)
    try:
        yield executor
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


def _ignore_interrupt():
    import signal
    signal.signal(signal.SIGINT, signal.SIG_IGN)        # Ctrl-C goes to the whole group; the parent answers for all


def _plot(arguments):
    from rmtsym.plot import output_path, plot
    from rmtsym.registry import NamedActivation, NamedLaw, find
    found = find(arguments.law)
    if isinstance(found, NamedActivation):
        from rmtsym.theorem_commands import plot_activation
        print(f"wrote {plot_activation(found, arguments)}")
        return 0
    if not isinstance(found, NamedLaw):
        raise ParameterError(f"{found.name} is a {found.what}, but laws and activations are drawn; `rmtsym show {found.name}` shows it")
    law, values, to_fit = _law(arguments, optional=arguments.data is None)
    output = output_path(arguments.output or f"{law.name}.pdf")     # what cannot be written is not fitted first
    eigenvalues = subtitle = None
    if arguments.data is None:
        if to_fit or arguments.standardise or arguments.kind != "auto":
            raise ParameterError(f"{law.name}: fitting, --kind and --standardise need eigenvalues; give --data FILE")
        frozen = law(**values)
    else:
        from rmtsym.data.fit import fit
        from rmtsym.data.spectra import load_spectrum
        spectrum = load_spectrum(arguments.data, kind=arguments.kind, standardise=arguments.standardise)
        eigenvalues = spectrum.eigenvalues
        if spectrum.ratio is not None and law.name in ("marchenko_pastur", "sample_covariance") and "c" not in to_fit:
            values.setdefault("c", spectrum.ratio)
        print(f"{arguments.data}: {spectrum}")
        result = fit(law, eigenvalues, values, resamples=arguments.resamples, rng=arguments.seed)
        frozen = result.law
        subtitle = str(result)
        _report(result)
    plot(frozen, eigenvalues, output, subtitle=subtitle, bins=arguments.bins)
    print(f"wrote {output}")
    return 0


def _report(result):
    """The fit, in words."""
    for name in result.parameters:
        known = "" if name in result.stderr else "  (given)"
        print(f"  {name} = {result.shown(name)}{known}")
    if result.stderr:
        print(f"  {result.method}")
    if result.outliers.size:
        print(f"  {result.outliers.size} eigenvalues outside the support set aside: {result.outliers[0]:.4g} to {result.outliers[-1]:.4g}")
    expected = "" if math.isnan(result.typical_distance) else f"; a matrix of this law would give about {result.typical_distance:.2g}"
    print(f"  Kolmogorov-Smirnov distance {result.distance:.3g} over {result.n} eigenvalues{expected}")
    if not result.is_plausible:
        print("  the law does not describe these eigenvalues: read the parameters as a summary only")


def _generate(arguments):
    from rmtsym.codegen import regenerate
    return regenerate.main(arguments.laws, check_only=arguments.check)


def _demo(arguments):
    from rmtsym.demo import run
    return run(arguments.output)


def _bench(arguments):
    import subprocess
    script = Path(__file__).resolve().parent.parent / "benchmarks" / "cpu.py"
    if not script.is_file():
        raise ParameterError("the benchmarks are not part of an installed package; run this in a source tree (git clone)")
    return subprocess.run([sys.executable, str(script), *arguments.arguments], check=False).returncode


def _law(arguments, optional=False):
    """The law, its parameters and the names to be fitted. optional: also what its call takes instead of parameters or beside them."""
    from rmtsym.arguments import parse_parameters
    from rmtsym.registry import laws
    law = laws[arguments.law]
    values, to_fit = parse_parameters(law.name, law.parameters + (law.optional if optional else ()), arguments.parameters)
    return law, values, to_fit
