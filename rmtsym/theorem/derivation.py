r"""The derivation of a deterministic equivalent as a paper: model, theorem, proof, numerical check.

in:   DeterministicEquivalent (its `steps`, plain data), perhaps a certificate
out:  `derivation`: a complete LaTeX document (pdflatex); `derivation_fragment`: theorem and proof, for \input

The text depends on nothing but the equivalent: it is the same to the byte for every PYTHONHASHSEED. Every formula is that of a
step. A letter of the proof is never one of the expression.

    derivation_step.py  what a step says        derivation_printer.py  formulas        derivation_layout.py  displays and tables
"""
import itertools
import re
from types import SimpleNamespace

import sympy as sp

from rmtsym.latex import PREAMBLE
from rmtsym.matrix.expressions import Root
from rmtsym.theorem.certificate import number, with_error
from rmtsym.theorem.derivation_layout import displayed, formula, pairings, tabular
from rmtsym.theorem.derivation_printer import WordPrinter
from rmtsym.theorem.derivation_step import Display, Image, Paragraph, Table
from rmtsym.theorem.layout import LINE, width
from rmtsym.theorem.model import sentences, slashed
from rmtsym.theorem.printer import bibliography, escape, listed

__all__ = ["derivation", "derivation_fragment"]

WITHIN = 33.0               # em: what a display within a step may take
STATED = ("spectral", "polynomial")     # displays that stand in the statement, with the sentence before them
TILDE = " (~ says that the difference tends to 0)"
PROOF = ("pencil", "concentration", "covariance", "dyson", "traces", "system", "limit", "branch")


def derivation(equivalent, certificate=None, title=None, references=(), source="", polynomial=None):
    """A standalone LaTeX document that states and proves the equivalent.

    certificate : of `equivalent.validate`, for the table of the Monte Carlo check
    title       : of the document; default: what the equivalent is of
    references  : "Marchenko & Pastur, Math. USSR Sb. 1 (1967) 457", ...
    source      : the file it is generated from, named in the first line
    polynomial  : of the target in m, if it has been computed, or (polynomial, {word: measure}) as it was computed
    Returns the text, ending in a newline. Compile it with `rmtsym.latex.compile_pdf`.
    """
    paper = _Paper(equivalent, certificate, polynomial)
    heading = escape(title) if title else paper.heading()
    origin = f" from {' '.join(str(source).split())} by `rmtsym generate`" if source else " by rmtsym"
    parts = [f"% {' '.join(str(title or 'A deterministic equivalent').split())}. Generated{origin}. Do not edit.",
             PREAMBLE.rstrip(), r"\begin{document}", rf"\begin{{center}}\Large\bfseries\boldmath {heading}\end{{center}}",
             r"\section*{Model and assumptions}", paper.model(),
             r"\section*{Statement}", paper.theorem(title), paper.remarks(), paper.proof(), paper.check(), bibliography(references), r"\end{document}"]
    return "\n\n".join(part for part in parts if part) + "\n"


def derivation_fragment(equivalent, title=None, polynomial=None):
    r"""Theorem and proof alone, for \input into a paper that loads amsmath, amssymb and amsthm and has \newtheorem{theorem}{Theorem}."""
    paper = _Paper(equivalent, None, polynomial)
    return "\n\n".join([paper.model(), paper.theorem(title), paper.proof()]) + "\n"


class _Paper:
    """The parts of the document."""

    def __init__(self, equivalent, certificate, polynomial):
        self.equivalent, self.certificate = equivalent, certificate
        from rmtsym.equivalents.steps import steps
        steps = steps(equivalent, certificate, polynomial)
        self.steps = {step.name: step for step in steps}
        self.words = {word.name: word for word in equivalent.words}
        symbols = {*equivalent.dims, *equivalent.scalars, *equivalent.limit.names}
        self.printer = WordPrinter(symbols, [unknown.symbol for unknown in equivalent.unknowns], self.words)
        for step in steps:
            for one in step.formulas:
                for side in one.sides:
                    if isinstance(side, Image):
                        self.printer.names[side.args[0].name] = rf"\mathcal{{{side.args[0].name}}}"
        self.phi = self.display("asked")[0].sides[0] if not equivalent.is_matrix else None

    def display(self, label):
        """The formulas of the display with this label, () if there is none."""
        return next((part.formulas for step in self.steps.values() for part in step.body if isinstance(part, Display) and part.label == label), ())

    # ---- statement

    def heading(self):
        """Of what it is the equivalent, or, where that is long, what it is."""
        tex = self.printer(self.equivalent.expression)
        return f"Deterministic equivalent of ${tex}$" if width(tex) < 16 else "A deterministic equivalent"

    def model(self):
        """Words, sizes, scalars, the expression."""
        equivalent, printer = self.equivalent, self.printer
        moments = {moment.name for word in self.words.values() for moment in word.moments(self.words.values())}       # said with the features
        words = [self.words[name] for name in sorted(self.words) if name not in moments]
        roots = [Root(covariance) for word in words for covariance in (word.row_cov, word.col_cov) if covariance is not None]
        view = SimpleNamespace(printer=printer, law=SimpleNamespace(spectra={}), matrix=sp.Tuple(equivalent.expression, *roots), is_normal=True)
        order = sorted(words, key=lambda word: (not word.is_random, word.name))
        text = [sentences(order, view)]
        sizes = [f"${printer(size)}$" for size in equivalent.dims]
        names = [f"${slashed(ratio, printer)} = {printer(name)}$" for name, ratio in equivalent.limit.names.items()]
        grow = f"The sizes {listed(sizes)} tend to infinity in proportion" if len(sizes) > 1 else f"Let {listed(sizes)} tend to infinity"
        text.append(grow + (f", {listed(names)}" if names else "") + "".join(self._constants()) + ".")
        asked = self.display("asked")
        text.append("Consider\n" + displayed(asked, printer, LINE))
        return "\n".join(text)

    def _constants(self):
        printer = self.printer
        given = [word for word in self.words.values() if not word.is_random]
        scalars = [f"${printer(symbol)}{' > 0' if symbol.is_positive else ''}$" for symbol in self.equivalent.scalars]
        yield ("; " + listed(scalars) + (" is" if len(scalars) == 1 else " are") + " fixed") if scalars else ""
        if given:
            yield ", and " if scalars else "; "
            yield ("the deterministic words stay" if len(given) > 1 else f"${printer(given[0])}$ stays") + " bounded in norm"

    def theorem(self, title):
        """The theorem environment."""
        name = f"[{escape(title)}]" if title else ""
        return f"\\begin{{theorem}}{name}\\label{{theorem}}\n{self._statement()}\n\\end{{theorem}}"

    def _statement(self):
        printer, unknowns = self.printer, [f"${self.printer(unknown.symbol)}$" for unknown in self.equivalent.unknowns]
        parts = []
        if unknowns:
            shown = listed(unknowns) if len(unknowns) < 7 else ", ".join(unknowns)
            parts += [f"Let {shown} be the solution of", displayed(self.display("system"), printer, LINE, "system", ""),
                      r"that satisfies the branch condition (\ref{branch}) below; there is at most one."]
        limit = self.display("limit")
        if self.equivalent.is_matrix:
            parts.append(self._matrix_statement(limit[0]))
        else:
            parts += ["Then, almost surely," if unknowns else "Almost surely,",
                      displayed(limit[-1:], printer, LINE, "limit", ","), r"where $a \simeq b$ means that $a - b \to 0$."]
        parts.append(self._part("branch", "polynomial"))
        return "\n".join(part for part in parts if part)

    def _matrix_statement(self, limit):
        printer = self.printer
        name = printer(self.display("realisation")[0].sides[0])
        target = printer(limit.sides[-1])
        columns = printer(self.equivalent.expression.shape[1])
        difference = f"{name} - {target}"
        traces = rf"\frac{{1}}{{{columns}}} \operatorname{{tr}} A ({difference}) \to 0"
        return ("Then, almost surely, for all deterministic matrices $A$ and vectors $a$, $b$ of bounded norm,\n"
                f"\\begin{{equation*}}\n  {traces}, \\qquad a^{{\\top}} ({difference}) b \\to 0.\n\\end{{equation*}}")

    def remarks(self):
        """The equations by means over the spectrum."""
        text = self._part("system", "spectral")
        return rf"\emph{{Remark.}} {text}" if text else ""

    def _part(self, name, label):
        """The paragraph and the display with a label, of a step."""
        step = self.steps.get(name)
        body = step.body if step else ()
        for before, part in itertools.pairwise(body):
            if isinstance(part, Display) and part.label == label:
                label = label if label == "polynomial" else ""
                return self._paragraph(before) + "\n" + displayed(part.formulas, self.printer, LINE, label)
        return ""

    # ---- proof

    def proof(self):
        """The steps as an enumerated list."""
        items = [rf"\item \emph{{{escape(self.steps[name].title)}.}} {self._step(self.steps[name])}" for name in PROOF if name in self.steps]
        return ("\\begin{proof}\\leavevmode\n\\csname @beginparpenalty\\endcsname=10000\n\\begin{enumerate}\n" + "\n".join(items)
                + "\n\\qedhere\n\\end{enumerate}\n\\end{proof}") if items else ""

    def _step(self, step):
        """The body of a step, without what the statement shows already."""
        text, skipped = [], False
        for part, following in itertools.zip_longest(step.body, step.body[1:]):
            skipped = (isinstance(following, Display) and following.label in STATED) or (skipped and isinstance(part, Display))
            if not skipped:
                text.append(self._body(part, step))
        return "\n".join(text)

    def _body(self, part, step):
        if isinstance(part, Paragraph):
            return self._paragraph(part)
        if isinstance(part, Table):
            rows = part.rows
            if len(part.head) == 3 and not any(isinstance(cell, str) for row in rows for cell in row):
                return pairings(rows, self.printer, WITHIN)
            return tabular(part.head, rows, self.printer)
        tail = self._tail(part, step)
        if part.label == "system" or (part.label == "limit" and not self.equivalent.is_matrix):
            return rf"(\ref{{{part.label}}}){tail}"
        return displayed(part.formulas, self.printer, WITHIN, "branch" if part.label == "branch" else "", tail)

    def _tail(self, part, step):
        """The punctuation after a display: none where its sentence goes on."""
        following = step.body[step.body.index(part) + 1:][:1]
        if following and isinstance(following[0], Paragraph):
            first = next((piece for piece in following[0].pieces if not isinstance(piece, str) or piece.strip()), "")
            return "" if isinstance(first, str) and re.match(r"[a-z(]", first.lstrip()) else "."
        return "."

    def _paragraph(self, paragraph):
        """Sentences in LaTeX; the sign ~ of plain text is explained in the statement."""
        start = "\n" if isinstance(paragraph.pieces[0], str) and paragraph.pieces[0].startswith("For ") else ""
        pieces = [piece.replace(TILDE, "") if isinstance(piece, str) else piece for piece in paragraph.pieces]
        return start + "".join(escape(piece) if isinstance(piece, str) else f"${formula(piece, self.printer)}$" for piece in pieces)

    # ---- check

    def check(self):
        """The Monte Carlo table."""
        certificate = self.certificate
        if certificate is None:
            return ""
        values = [f"${self.printer(sp.Symbol(name))} = {_complex(complex(value), 6)}$" for name, value in certificate.values.items()
                  if isinstance(value, (int, float, complex))]
        names = certificate.rows[0]["sizes"]
        head = [*(f"${self.printer(sp.Symbol(name))}$" for name in names), "equivalent", "mean", "$z$", r"$N\cdot\text{difference}$"]
        rows = [[*(f"${size}$" for size in row["sizes"].values()), *_numbers(row)] for row in certificate.rows]
        body = " \\\\\n".join(" & ".join(row) for row in rows)
        parts = [r"\section*{Numerical check}",
                 f"The expression itself was drawn {certificate.draws} times at each size (seed {certificate.seed}, {certificate.field} words)"
                 + (f" at {listed(values)}" if values else "") + ". $N$ is the largest size, the difference that of mean and equivalent, "
                 "$z$ its ratio to the standard error, which is that of the last digits in parentheses.",
                 "\\begin{center}\n" + rf"\begin{{tabular}}{{{'r'*len(names)}llll}}" + "\n" + " & ".join(head)
                 + f" \\\\ \\hline\n{body}\n\\end{{tabular}}\n\\end{{center}}"]
        trend = certificate.trend
        if trend:
            power = "" if trend["power"] == 1 else f"^{{{trend['power']}}}"
            intercept, constant = (_complex(complex(trend[key]), 2) for key in ("intercept", "constant"))
            error = number(trend["intercept_stderr"], 1)
            parts.append(rf"A fit of the difference by $a + C/N{power}$ gives $a = {intercept} \pm {error}$ and $C = {constant}$.")
        return "\n\n".join([*parts, escape(" ".join([f"Verdict: {certificate.verdict}.", *certificate.notes]))])


def _numbers(row):
    """The cells equivalent, mean(stderr), z, N(mean - equivalent)."""
    theory, mean, scaled = (complex(row[key]) for key in ("theory", "mean", "deviation_times_size"))
    if not any(value.imag for value in (theory, mean)):
        yield f"${number(theory.real, 7)}$"
        yield f"${with_error(mean.real, row['stderr'])}$"
    else:
        yield f"${_complex(theory, 5)}$"
        yield rf"${_complex(mean, 5)} \pm {number(row['stderr'], 2)}$"
    yield "--" if row["z"] is None else f"${number(float(row['z']), 2)}$"
    yield f"${_complex(scaled, 2)}$"


def _complex(value, digits):
    if not value.imag:
        return number(value.real, digits)
    return rf"{number(value.real, digits)} {'-' if value.imag < 0 else '+'} {number(abs(value.imag), digits)}\,\mathrm{{i}}"
