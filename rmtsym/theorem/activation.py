r"""An activation as a page of a paper: its Hermite coefficients, its dual, its derivative dual, and how they come about.

in:   an Activation, optionally its certificate, title, summary and references
out:  `document`: a complete LaTeX document: definition, theorem, derivation, Monte Carlo table

Every formula is that of rm.hermite and rm.dual. What has no closed form is given as a series, with its first coefficients and its remainder.
"""
import sympy as sp

from rmtsym.errors import ParameterError
from rmtsym.theorem.certificate import number, with_error
from rmtsym.theorem.derivation_layout import displayed, formula
from rmtsym.theorem.derivation_step import Paragraph
from rmtsym.theorem.dual_forms import RHO, DualPrinter, definition, lettered, tidied, with_normal_cdf
from rmtsym.theorem.hermite_forms import by_parity
from rmtsym.theorem.layout import aligned, display, width
from rmtsym.theorem.printer import bibliography, escape, listed

__all__ = ["document"]

NAMES = {"phi": r"\varphi", "slope": "s", "scale": r"\beta", "f_plus": "f_{+}", "f_minus": "f_{-}", "He": r"\mathrm{He}",
         **{f"{name}_new": f"{name[0]}_{{{name[1:]}}}'" for name in ("q11", "q12", "q22")}}
# What the last steps say, whose formulas stand in the theorem.
LAST = {
    "dual": r"Together, the terms give (\ref{value}).",
    "derivative": r"The density $n$ of $(u,v)$ satisfies $\partial n/\partial q_{12} = \partial^2 n/\partial u\,\partial v$. Two integrations by parts give "
                  r"Price's theorem, $\partial f/\partial q_{12} = \mathrm{E}\,\varphi'(u)\,\varphi'(v)$. This is (\ref{slope}).",
    "ends": r"At $\rho = \pm 1$ the pair is $(u, \pm u \sqrt{q_{22}/q_{11}})$, and one integral is left.",
    "hermite": r"$\mathrm{He}_k/\sqrt{k!}$ is an orthonormal basis of the functions that are square-integrable under $N(0,1)$. The $a_k(q)$ are integrals by "
               "quadrature.",
    "mehler": r"For standard normal variables $\xi$, $\eta$ of correlation $\rho$, $\mathrm{E}\,\mathrm{He}_j(\xi)\,\mathrm{He}_k(\eta) = \delta_{jk}\,k!\,"
              r"\rho^{k}$. This gives (\ref{value}), and (\ref{slope}) by its derivative in $q_{12}$, which is $\mathrm{E}\,\varphi'(u)\,\varphi'(v)$ by "
              "Price's theorem.",
    "remainder": r"By Parseval's identity $\sum_k a_k(q)^2 = \nu(q)$, and (\ref{remainder}) is the inequality of Cauchy and Schwarz."}
WITHIN = 33.0                               # em: what a display within a step may take
SHOWN = 9                                   # Hermite coefficients given as numbers
F, SLOPE = r"f(q_{11},q_{12},q_{22})", r"f'(q_{11},q_{12},q_{22})"


def document(activation, certificate=None, title="", summary="", references=(), source=""):
    """A standalone LaTeX document. certificate: dict as in generated/certificates/NAME.json, or None. The same to the byte in every run."""
    from rmtsym.latex import PREAMBLE, TITLE
    title = title or activation.name
    page = _Page(activation)
    origin = f" from {source} by `rmtsym generate`" if source else " by rmtsym"
    statement, proof = page.theorem(title), page.proof()
    parts = [f"% {' '.join(title.split())}. Generated{origin}. Do not edit.", PREAMBLE.rstrip(), r"\begin{document}",
             TITLE.format(title=escape(title)), escape(summary),
             r"\section*{Definition}", page.definition() + _normal(statement + proof),
             r"\section*{Statement}", statement, proof,
             "" if certificate is None else page.check(certificate), bibliography(references), r"\end{document}"]
    return "\n\n".join(part for part in parts if part) + "\n"


class _Page:
    """The parts of the page. Formulas keep the symbols of parameters; numbers are those at their values."""

    def __init__(self, activation):
        from rmtsym.gaussian.dual import dual
        self.activation = activation
        self.free = activation(**{symbol.name: symbol for symbol in activation.parameters}) if activation.parameters else activation
        self.dual = dual(self.free)
        self.steps = self.dual.steps
        self.printer = DualPrinter({*activation.parameters, activation.symbol, *self.dual.variables, RHO, *_symbols(self.steps)}, [], {})
        self.printer.names |= NAMES
        self.printer.ranks |= dict.fromkeys(("t", "q", "q11", "q12", "q22"), 1) | dict.fromkeys(("rho", "u", "v", "w"), 2)
        given = [f"${self.printer(symbol)} = {self._value(value)}$" for symbol, value in activation.parameters.items() if value is not None]
        self.at = f" at {listed(given)}" if given else ""

    # ---- definition

    def definition(self):
        """phi, its parameters, and the Gaussian variables."""
        return ("Let\n" + display(rf"\varphi(t) = {cases(self.free, self.printer)}", tail=".") + self._parameters()
                + "\nLet $\\xi$ be a standard normal variable, $\\mathrm{He}_k$ the Hermite polynomials with $\\mathrm{E}\\,\\mathrm{He}_k(\\xi)^2 = k!$, "
                  "and $(u,v)$ a centred Gaussian pair,\n"
                + display(r"\operatorname{Var} u = q_{11}, \quad \operatorname{Cov}(u,v) = q_{12}, \quad \operatorname{Var} v = q_{22}, \qquad "
                          r"\rho = \frac{q_{12}}{\sqrt{q_{11} q_{22}}}", tail="."))

    def _parameters(self):
        names = [f"${self.printer(symbol)}{' > 0' if symbol.is_positive else ''}$ (\\texttt{{{escape(symbol.name)}}})"
                 for symbol in self.activation.parameters]
        default = self.at.replace(" at ", "; where nothing else is said, ")
        return f"\nHere {listed(names)} {'are parameters' if len(names) > 1 else 'is a parameter'}{default}." if names else ""

    def _value(self, value):
        """The value of a parameter; as a decimal where it is a long fraction."""
        text = self.printer(value)
        return text if len(text) < 20 else f"{float(value):.10g}\\ldots"

    # ---- statement

    def theorem(self, title):
        """The theorem environment."""
        items = self._closed() if self.dual.is_closed else self._series()
        body = "\n".join(rf"\item {text}" for text in [self._hermite(), *items])
        return (f"\\begin{{theorem}}[{{{escape(title)}}}]\\label{{theorem}}\\leavevmode\n"
                "\\begin{enumerate}\\renewcommand{\\labelenumi}{\\textup{(\\roman{enumi})}}\n"
                f"{body}\n\\end{{enumerate}}\n\\end{{theorem}}")

    def _hermite(self):
        """The coefficients in closed form where there is one, as numbers, and what they leave of E phi^2."""
        from rmtsym.gaussian.hermite import hermite, hermite_tail
        first, general = self._general()
        intro = "The Hermite coefficients $a_k = \\mathrm{E}\\,\\varphi(\\xi)\\,\\mathrm{He}_k(\\xi)/\\sqrt{k!}$ are"
        text = [intro]
        if general:
            text += [aligned(first, general, tail="." if not first else ""), "for $m \\ge 1$." if first else "", f"As numbers{self.at}, they are"]
        else:
            text[0] += self.at
        text.append(_numbers([float(value) for value in hermite(self.activation, range(SHOWN))]))
        tail = abs(float(hermite_tail(self.activation, SHOWN - 1)))
        text.append(rf"and $\sum_{{k \ge {SHOWN}}} a_k^2 = {number(tail, 3)}$. Moreover")
        slope = r"\infty" if self.free.nu_derivative is sp.oo else self._exact(self.free.nu_derivative)
        text.append(aligned([rf"\mathrm{{E}}\,\varphi(\xi)^2 = {self._exact(self.free.nu)}"], [rf"\mathrm{{E}}\,\varphi'(\xi)^2 = {slope}"], tail="."))
        return "\n".join(part for part in text if part)

    def _general(self):
        """(rows a_0 = ..., a_1 = ...; rows for all others), or (none; one row for all k); nothing where no closed form is known."""
        from rmtsym.gaussian.hermite import hermite
        k = sp.Symbol("k", integer=True, nonnegative=True)
        try:
            forms = by_parity(hermite(self.free, k), k)
        except ParameterError:
            return [], []
        first = [] if forms[0][0] == k else [(sp.Integer(index), hermite(self.free, index)) for index in (0, 1)]
        return tuple([f"a_{{{self.printer(index)}}} = {self._coefficient(value)}" for index, value in rows] for rows in (first, forms))

    def _coefficient(self, value):
        """A sum over sqrt(k!) with the root in front."""
        value = with_normal_cdf(value)
        roots = [sp.Pow(part, -sp.S.Half) for part in value.atoms(sp.factorial)]
        if len(roots) != 1:
            return self.printer(value)
        inner = tidied(value/roots[0])
        if not inner.is_Add or inner.has(sp.factorial):
            return self.printer(value)
        return rf"\frac{{1}}{{{self.printer(1/roots[0])}}} \left({self.printer(inner)}\right)"

    def _exact(self, value):
        """An exact value, or a number with a sign of approximation."""
        return self.printer(tidied(with_normal_cdf(value))) if not value.atoms(sp.Float) else f"{float(value):.12g}\\ldots"

    def _closed(self):
        """Value, derivative and ends in closed form."""
        dual, printer = self.dual, self.printer
        (value, slope), letters = lettered([dual.expression, dual.derivative_expression], dual.variables)
        definitions = [definition(letter, form, dual.variables, printer) for letter, form in letters.items()]
        yield ("The dual of $\\varphi$ and that of its derivative, $f' = \\partial f/\\partial q_{12}$, are, for $|\\rho| < 1$,\n"
               + display(rf"{F} = \mathrm{{E}}\,\varphi(u)\,\varphi(v) = {printer(value)}", "value", tail=",") + "\n"
               + display(rf"{SLOPE} = \mathrm{{E}}\,\varphi'(u)\,\varphi'(v) = {printer(slope)}", "slope", tail="," if definitions else ".")
               + ("\nwhere\n" + aligned(definitions, tail=".") if definitions else ""))
        given = [value for place in ("plus", "minus") for value in dual.ends[place]]
        ends, letters = lettered([_ordered(value, dual.variables) for value in given], dual.variables)
        assert not letters                                  # q12 is not there at an end
        plus, plus_slope, minus, minus_slope = map(self._limit, ends)
        where = ", where $q_{11} \\le q_{22}$" if any(value.has(sp.Max, sp.Min) for value in given) else ""
        diagonal = printer(tidied(with_normal_cdf(dual.diagonal)))
        yield (f"On the boundary, at $\\rho = 1$ and $\\rho = -1${where},\n"
               + aligned([f"f_{{+}} = {plus}", f"f_{{-}} = {minus}"], [f"f'_{{+}} = {plus_slope}", f"f'_{{-}} = {minus_slope}"], tail=",")
               + (f"\nand $f(q,q,q) = {diagonal}$." if width(diagonal) < 14 else "\nand\n" + display(f"f(q,q,q) = {diagonal}", tail=".")))

    def _limit(self, value):
        assert value not in (sp.nan, sp.zoo)
        return r"\infty" if value is sp.oo else r"-\infty" if value is -sp.oo else self.printer(value)

    def _series(self):
        """The Mehler series, its derivative and its remainder."""
        yield ("The dual of $\\varphi$ is, for $|\\rho| \\le 1$,\n"
               + display(rf"{F} = \mathrm{{E}}\,\varphi(u)\,\varphi(v) = \sum_{{k \ge 0}} a_k(q_{{11}})\,a_k(q_{{22}})\,\rho^{{k}}", "value", tail=",")
               + "\nwith $a_k(q) = \\mathrm{E}\\,\\varphi(\\sqrt{q}\\,\\xi)\\,\\mathrm{He}_k(\\xi)/\\sqrt{k!}$, and that of its derivative, $\\partial f/\\partial q_{12}$, is\n"
               + display(rf"{SLOPE} = \mathrm{{E}}\,\varphi'(u)\,\varphi'(v) = \frac{{1}}{{\sqrt{{q_{{11}} q_{{22}}}}}} \sum_{{k \ge 1}} "
                         r"k\,a_k(q_{11})\,a_k(q_{22})\,\rho^{k-1}", "slope", tail="."))
        yield ("With $\\nu(q) = \\mathrm{E}\\,\\varphi(\\sqrt{q}\\,\\xi)^2$, the remainder after the terms $k < K$ is at most\n"
               + display(r"|\rho|^{K} \prod_{q \in \{q_{11}, q_{22}\}} \Bigl(\nu(q) - \sum_{k < K} a_k(q)^2\Bigr)^{1/2}", "remainder", tail=","))
        yield ("On the boundary $|\\rho| = 1$ the series converge, to\n"
               + display(r"f\big|_{\rho = \pm 1} = \mathrm{E}\,\varphi(\sqrt{q_{11}}\,\xi)\,\varphi(\pm\sqrt{q_{22}}\,\xi), \qquad f(q,q,q) = \nu(q)", tail="."))

    # ---- proof

    def proof(self):
        """The steps as an enumerated list, without the formulas of the theorem."""
        items = "\n".join(rf"\item \emph{{{escape(step.title)}.}} {self._step(step)}" for step in self.steps)
        return ("\\begin{proof}[Derivation]\\leavevmode\n\\csname @beginparpenalty\\endcsname=10000\n\\begin{enumerate}\n"
                f"{items} \\qedhere\n\\end{{enumerate}}\n\\end{{proof}}")

    def _step(self, step):
        if step.name in LAST:
            return LAST[step.name]
        text = []
        for part in step.body:
            if step.name == "terms" and isinstance(part, Paragraph):
                text.append(self._intro(step))
            elif isinstance(part, Paragraph):
                text.append("".join(escape(piece) if isinstance(piece, str) else f"${formula(piece, self.printer)}$" for piece in part.pieces))
            else:
                text.append(displayed(part.formulas, self.printer, WITHIN, tail="."))
        return "\n".join(text)

    def _intro(self, step):
        """What stands before the terms of phi and phi'."""
        sides = [side for part in step.body if not isinstance(part, Paragraph) for one in part.formulas for side in one.sides]
        has_step, has_mass = (any(side.has(kind) for side in sides) for kind in (sp.Heaviside, sp.DiracDelta))
        known = f"the activation and its{' distributional' if has_mass else ''} derivative are sums of terms whose Gaussian expectations are known,"
        names = [name for name, is_there in (("the unit step $\\theta$", has_step), ("the unit point mass $\\delta$ at zero", has_mass)) if is_there]
        return f"With {listed(names)}, {known}" if names else known.replace("the", "The", 1)

    # ---- check

    def check(self, certificate):
        """The Monte Carlo table and what is known of the kernels."""
        monte_carlo, kernels = certificate["monte_carlo"], certificate["kernels"]
        values = listed(rf"${self.printer(sp.Symbol(name))} = {number(value)}$" for name, value in sorted(certificate["values"].items()) if name != "q12")
        rows = [" & ".join([f"${number(point['correlation'], 3)}$", *_cells(point["dual"]), *_cells(point["derivative"])])
                for point in monte_carlo["points"]]
        head = [r"$\rho$", "$f$", "mean", "$z$", "$f'$", "mean", "$z$"]
        tabular = ("\\begin{center}\n\\begin{tabular}{rllrllr}\n" + " & ".join(head) + " \\\\ \\hline\n" + " \\\\\n".join(rows)
                   + "\n\\end{tabular}\n\\end{center}")
        before = (
            r"Entry $(1,2)$ of $\varphi(WX)^{\top}\varphi(WX)/N$ was drawn "
            f"{monte_carlo['draws']} times (seed {certificate['seed']}), $W$ of $N = {monte_carlo['size']}$ standard normal rows, $X$ of two columns "
            f"with the Gram matrix of {values}; $f'$ likewise. Standard errors of the last digits are in parentheses, $z$ is the deviation in standard "
            "errors.")
        after = (
            f"Verdict: {certificate['verdict']}. The generated kernels differ by at most ${number(kernels['worst'], 2)}$, relative to "
            rf"$\sqrt{{f_{{1}} f_{{2}}}}$, $f_{{i}} = f(q_{{ii}},q_{{ii}},q_{{ii}})$, from nested Gauss rules at {kernels['points']} random covariances.")
        return f"\\section*{{Numerical check}}\n\n{before}\n\n{tabular}\n\n{after}"


def cases(phi, printer):
    """A function by its pieces, where it has several."""
    try:
        pieces = phi.pieces
    except ParameterError:                                  # the order of its kinks depends on its parameters
        pieces = ()
    if len(pieces) < 2:
        return printer(phi.expression)
    rows = []
    for low, high, smooth in pieces:
        where = f"t < {printer(high)}" if low is -sp.oo else f"t > {printer(low)}" if high is sp.oo else f"{printer(low)} < t < {printer(high)}"
        rows.append(f"{printer(smooth)}, & {where}")
    return r"\begin{cases} " + r" \\ ".join(rows) + r" \end{cases}"


def _ordered(expression, covariance):
    """Max and Min of functions of one variance each, for q11 <= q22; as they are where that does not decide."""
    points = [{covariance[0]: first, covariance[2]: second} for first, second in ((.1, .3), (.5, 4), (1, 1.1), (2, 30), (7, 9))]

    def decided(kind):
        def choose(*args):
            best = [(max if kind is sp.Max else min)(args, key=lambda arg: float(arg.subs(point))) for point in points]
            return best[0] if set(best) == {best[0]} else kind(*args)
        return choose

    return expression.replace(sp.Max, decided(sp.Max)).replace(sp.Min, decided(sp.Min)) if expression.has(sp.Max, sp.Min) else expression


def _symbols(steps):
    """The symbols in the formulas of steps."""
    formulas = [one for step in steps for part in step.body for one in (part.pieces if isinstance(part, Paragraph) else part.formulas)]
    sides = [side for one in formulas for side in getattr(one, "sides", (one,)) if isinstance(side, sp.Basic)]
    return {symbol for side in sides for symbol in side.free_symbols}


def _normal(text):
    """What Phi and Phi_2 are, where they occur."""
    known = [(r"\Phi\left", r"$\Phi$ is the distribution function of $\xi$"),
             (r"\Phi_2\left", r"$\Phi_2(h,k;r) = \mathrm{P}(x \le h,\, y \le k)$ for standard normal variables of correlation $r$")]
    found = [meaning for name, meaning in known if name in text]
    return "\n" + ", and ".join(found) + "." if found else ""


def _numbers(values):
    """A table of the first coefficients."""
    head = " & ".join(["$k$", *(f"${k}$" for k in range(len(values)))])
    cells = " & ".join(["$a_k$", *("$0$" if abs(value) < 1e-12 else f"${value:.5f}$" for value in values)])
    return f"\\begin{{center}}\n\\small\\setlength{{\\tabcolsep}}{{4pt}}\\begin{{tabular}}{{r{'r'*len(values)}}}\n{head} \\\\ \\hline\n{cells}\n\\end{{tabular}}\n\\end{{center}}"


def _cells(row):
    if row is None:
        return ["$\\infty$", "--", "--"]
    return [f"${number(row['theory'])}$", f"${with_error(row['mean'], row['stderr'])}$", f"${number(row['z'], 2)}$"]
