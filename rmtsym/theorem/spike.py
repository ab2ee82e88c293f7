r"""A spike on a law as a theorem that could stand in a paper.

in:   a SpikedLaw, optionally its certificate, title, summary and references
out:  `document`: a complete LaTeX document: model, thresholds, location, overlaps, fluctuation, proof, Monte Carlo table
"""
import sympy as sp

from rmtsym.theorem.certificate import number, with_error
from rmtsym.theorem.layout import aligned, display, width
from rmtsym.theorem.model import assumptions
from rmtsym.theorem.printer import Printer, bibliography, escape, listed
from rmtsym.theorem.view import View

__all__ = ["document"]

DEFORMED = {
    "additive": r"M = @W + @t\,u u^{\top}",
    "multiplicative": r"M = S^{1/2} @W S^{1/2}, \qquad S = I + @t\,u u^{\top}",
    "information_plus_noise": r"M = Y Y^{\top}, \qquad Y = Z + @t\,u v^{\top}, \qquad Z Z^{\top} = @W"}
EQUATION = {
    "additive": r"m(x) = -\frac{1}{@T}",
    "multiplicative": r"-1 - x\,m(x) = \frac{1}{@T}",
    "information_plus_noise": r"x\,m(x)\,\widetilde m(x) = \frac{1}{@S}, \qquad \widetilde m(x) = @c\,m(x) - \frac{1 - @c}{x}"}


def document(spike, certificate=None, title="", summary="", references=(), source=""):
    """A standalone LaTeX document that states and proves the theorem. certificate: dict as in generated/certificates/NAME.json, or None."""
    from rmtsym.latex import PREAMBLE, TITLE
    title = title or f"Spike on a {spike.law.title} law"
    view = View(spike.law)
    known = {*spike.parameters, spike.variable, *spike.law.polynomial.free_symbols}
    view.printer = Printer(known, view.printer.ranks | {spike.variable.name: 1})
    writer = _Writer(spike, view)
    origin = f" from {source} by `rmtsym generate`" if source else " by rmtsym"
    parts = [f"% {' '.join(title.split())}. Generated{origin}. Do not edit.", PREAMBLE.rstrip(), r"\begin{document}",
             TITLE.format(title=escape(title)), escape(summary),
             r"\section*{Model and assumptions}", assumptions(view), writer.model(),
             r"\section*{Statement}", writer.theorem(title), writer.proof(),
             "" if certificate is None else _table(certificate, writer), bibliography(references), r"\end{document}"]
    return "\n\n".join(part for part in parts if part) + "\n"


class _Writer:
    """The parts of one document."""

    def __init__(self, spike, view):
        self.spike, self.view, self.printer = spike, view, view.printer
        matrix = view.matrix
        self.rows, self.matrix = ("N", "W") if matrix is None else (self.printer(matrix.shape[0]), view.matrix_letter)
        self.variable = self.printer(spike.variable)
        strength = self.printer(spike.strength)
        self.is_plain = spike.strength == spike.variable
        self.wrapped = strength if self.is_plain else f"({strength})"
        columns = {"information_plus_noise": self.printer(spike.c)}.get(spike.kind, "")
        self.letters = {"@W": self.matrix, "@t": self.wrapped, "@T": strength, "@S": self.wrapped + "^{2}", "@c": columns}

    def fill(self, template):
        for letter, text in self.letters.items():
            template = template.replace(letter, text)
        return template

    def shortest(self, expression):
        """The narrowest of a few equal forms."""
        forms = [expression]
        if expression.is_rational_function(self.spike.variable):
            forms.append(sp.apart(expression, self.spike.variable))
        forms += [sp.factor(form) for form in forms]
        return min(map(self.printer, forms), key=lambda text: (width(text), text))

    def model(self):
        spike = self.spike
        vectors = r"$u$ and $v$ be independent and uniform" if spike.kind == "information_plus_noise" else "$u$ be uniform"
        spheres = "unit spheres" if spike.kind == "information_plus_noise" else f"unit sphere of $\\mathbb{{R}}^{{{self.rows}}}$"
        what = rf"with ${self.variable}$ fixed" + ("" if self.is_plain else rf" (${self.variable}$ is the eigenvalue of $S$ other than $1$)")
        least = r" Here $S \ge 0$." if spike.kind == "multiplicative" else ""
        law = rf" Let $\mu$ be the limiting spectral distribution of ${self.matrix}$ and $m(z) = \int (x - z)^{{-1}}\mu(\mathrm{{d}}x)$."
        return (f"Let {vectors} on the {spheres}, independent of the rest, or fixed if the distribution of the noise is invariant under rotations. "
                f"Consider, {what},\n" + display(self.fill(DEFORMED[spike.kind]), tail=".") + "\n" + (least + law).strip())

    # ---- statement

    def theorem(self, title):
        body = "\n".join(rf"\item {text}" for text in (self._location(), self._overlap(), self._fluctuation()))
        return (f"\\begin{{theorem}}[{{{escape(title)}}}]\\label{{theorem}}\nAs ${self.rows} \\to \\infty$, the following holds, (i) and (ii) almost "
                "surely, (iii) in distribution.\n\\begin{enumerate}\\renewcommand{\\labelenumi}{\\textup{(\\roman{enumi})}}\n"
                f"{body}\n\\end{{enumerate}}\n\\end{{theorem}}")

    def _location(self):
        lower, upper = self.spike.thresholds
        at = self.printer(upper)
        text = (f"If ${self.variable} > {at}$, the largest eigenvalue of $M$ converges to\n"
                + display(f"x({self.variable}) = {self.shortest(self.spike.outlier())}", "location", tail=",")
                + f"\nwhich lies above the support of $\\mu$. If $0 < {self.letters['@T']}$ and ${self.variable} \\le {at}$, it converges to the "
                  "upper edge of $\\mu$.")
        if lower is None:
            return text
        bound = "" if self.spike.least is None else f"{self.printer(self.spike.least)} < "
        return (f"{text} If ${bound}{self.variable} < {self.printer(lower)}$, the smallest eigenvalue converges to $x({self.variable})$, then "
                "below the support.")

    def _overlap(self):
        pairs = [("u", r"\hat u", self.spike.overlap())]
        if "right" in self.spike.sides:
            pairs.append(("v", r"\hat v", self.spike.overlap(side="right")))
        what = r"singular vectors $\hat u$, $\hat v$ of $Y$ satisfy" if len(pairs) > 1 else r"eigenvector $\hat u$ satisfies"
        rows = [rf"\lim |\langle {vector}, {found}\rangle|^2 = {self.shortest(value)}" for vector, found, value in pairs]
        shown = display(rows[0], "overlap", tail=",") if len(rows) == 1 else aligned(rows, tail=",")
        return f"For these ${self.variable}$ the unit {what}\n{shown}\nwhich is $0$ at the threshold."

    def _fluctuation(self):
        return (f"For these ${self.variable}$, and normal entries, with $\\lambda$ the eigenvalue,\n"
                + display(rf"\sqrt{{{self.rows}}}\,\bigl(\lambda - x({self.variable})\bigr) \longrightarrow \mathcal{{N}}\left(0,\; "
                          rf"{self.shortest(self.spike.fluctuation())}\right)", "fluctuation", tail=".")
                + "\nFor complex matrices and vectors the variance is half of that.")

    # ---- proof

    def proof(self):
        items = "\n".join(rf"\item \emph{{{name}.}} {text}" for name, text in [*self._secular(), *self._solved(), *self._vectors()])
        return ("\\begin{proof}[Sketch of the proof]\\leavevmode\n\\csname @beginparpenalty\\endcsname=10000\n\\begin{enumerate}\n"
                f"{items} \\qedhere\n\\end{{enumerate}}\n\\end{{proof}}")

    def _secular(self):
        strength, theta, matrix = self.letters["@T"], self.wrapped, self.matrix
        limit = rf"u^{{\top}}({matrix}-x)^{{-1}}u \to m(x)"
        if self.spike.kind == "additive":
            text = (rf"Let $x$ be no eigenvalue of ${matrix}$. As $M-x = ({matrix}-x)\bigl(I + {theta}({matrix}-x)^{{-1}}uu^{{\top}}\bigr)$, it "
                    rf"is one of $M$ if and only if $1 + {theta}\,u^{{\top}}({matrix}-x)^{{-1}}u = 0$.")
        elif self.spike.kind == "multiplicative":
            share = rf"\frac{{{strength}}}{{{self.shortest(1 + self.spike.strength)}}}"
            text = (rf"$M - x = S^{{1/2}}({matrix} - xS^{{-1}})S^{{1/2}}$, and $S^{{-1}} = I - {share}\,uu^{{\top}}$. So $x$, no eigenvalue of "
                    rf"${matrix}$, is one of $M$ if and only if $1 + {share}\,x\,u^{{\top}}({matrix}-x)^{{-1}}u = 0$.")
        else:
            limit = (r"u^{\top}(ZZ^{\top}-x)^{-1}u \to m(x), \quad v^{\top}(Z^{\top}Z-x)^{-1}v \to \widetilde m(x), \quad "
                     r"u^{\top}(ZZ^{\top}-x)^{-1}Zv \to 0")
            text = (r"Let $x > 0$ be no eigenvalue of $ZZ^{\top}$. It is one of $YY^{\top}$ if and only if"
                    "\n" + display(rf"\bigl(1 + {theta}\,u^{{\top}}(ZZ^{{\top}}-x)^{{-1}}Zv\bigr)^2 = "
                                   rf"{theta}^{{2}}\,x\;u^{{\top}}(ZZ^{{\top}}-x)^{{-1}}u\;"
                                   r"v^{\top}(Z^{\top}Z-x)^{-1}v", tail=",")
                    + "\na determinant of size $2$, by the resolvent of "
                      r"$\left(\begin{smallmatrix} 0 & Z \\ Z^{\top} & 0 \end{smallmatrix}\right)$ at $\sqrt{x}$.")
        yield "An equation for the eigenvalues", text
        yield "Its limit", (f"Quadratic forms of a uniform vector concentrate: ${limit}$, uniformly for $x$ away from the support. In the limit\n"
                            + display(self.fill(EQUATION[self.spike.kind]), "secular", tail="."))

    def _solved(self):
        lower, upper = self.spike.thresholds
        yield "Location", ("Outside its support $m$ solves\n" + display(f"{self.view.polynomial} = 0", tail=".")
                           + "\nTogether with (\\ref{secular}) this gives (\\ref{location}).")
        below = "" if lower is None else rf", and likewise ${self.variable} = {self.printer(lower)}$ at the lower edge"
        yield "Threshold", (r"Above the support (\ref{secular}) gives the strength as an increasing function of $x$, since $m' > 0$ and "
                            r"$\int t\,(x-t)^{-1}\mu(\mathrm{d}t)$ decreases. So there is a solution if and only if the strength is beyond its "
                            rf"value at the edge, where $\mathrm{{d}}x/\mathrm{{d}}{self.variable}=0$: "
                            rf"${self.variable} = {self.printer(upper)}${below}.")

    def _vectors(self):
        slope, theta = rf"\frac{{\mathrm{{d}}x}}{{\mathrm{{d}}{self.variable}}}", self.wrapped
        left, right = (rf"\lim |\langle {letter},\hat {letter}\rangle|^2" for letter in "uv")
        rules = {"additive": [rf"{left} = \frac{{1}}{{{theta}^{{2}}\,m'(x)}} = {slope}"],
                 "multiplicative": [rf"{left} = \frac{{{self.shortest(1 + self.spike.strength)}}}{{x}}\,{slope}"],
                 "information_plus_noise": [rf"{left} = -\frac{{{theta}}}{{2}}\,m(x)\,{slope}",
                                            rf"{right} = -\frac{{{theta}}}{{2}}\,\widetilde m(x)\,{slope}"]}[self.spike.kind]
        yield "Overlap", ("The squared overlap is minus the residue of $u^{\\top}(M-z)^{-1}u$ at the eigenvalue; the resolvent identity expresses "
                          "this by the quadratic forms above, and\n" + display(r", \qquad ".join(rules), tail=".")
                          + "\nWith (\\ref{location}) this is (ii).")
        square = r"ZZ^{\top}" if len(rules) > 1 else self.matrix
        twin = r"; its twin for $v$ likewise, and the mixed form $u^{\top}(ZZ^{\top}-x)^{-1}Zv$ is uncorrelated with both" if len(rules) > 1 else ""
        yield "Fluctuation", (rf"For uniform $u$, $\sqrt{{{self.rows}}}\,\bigl(u^{{\top}}({square}-x)^{{-1}}u - m(x)\bigr)$ is asymptotically normal "
                              rf"with variance $2\bigl(m'(x) - m(x)^2\bigr)${twin}. The eigenvalues of the noise are rigid. Linearising the equation "
                              r"of the first step in $x$ gives (\ref{fluctuation}).")


# ---- check

def _table(certificate, writer):
    monte_carlo, kernels = certificate["monte_carlo"], certificate["kernels"]
    values = listed(rf"${writer.printer(sp.Symbol(name))} = {number(value)}$" for name, value in sorted(certificate["values"].items()))
    what = [key for key in ("location", "overlap", "right_overlap") if monte_carlo["sizes"][0][key]]
    heads = {"location": r"$\lambda$", "overlap": r"$|\langle u,\hat u\rangle|^2$", "right_overlap": r"$|\langle v,\hat v\rangle|^2$"}
    head = ["$N$", *(part for key in what for part in (heads[key], "$z$")), r"$N\operatorname{Var}$, ratio", "below threshold"]
    rows = [[str(row["size"]), *(part for key in what for part in (f"${with_error(row[key]['mean'], row[key]['stderr'])}$",
                                                                  f"${number(row[key]['z'], 2)}$")),
             f"${number(row['variance_ratio'], 3)}$", f"${number(row['hidden_overlap'], 2)}$"] for row in monte_carlo["sizes"]]
    theory = ["theory", *(part for key in what for part in (f"${number(monte_carlo['sizes'][0][key]['theory'])}$", "")), "$1$", "$0$"]
    body = " \\\\\n".join(" & ".join(row) for row in rows)
    trends = listed(rf"${number(trend['intercept'], 2)} \pm {number(trend['intercept_stderr'], 1)}$ ({escape(key.replace('_', ' '))})"
                    for key, trend in monte_carlo["trends"].items())
    tabular = ("\\begin{center}\n" + rf"\begin{{tabular}}{{r{'l'*(len(head) - 1)}}}" + "\n" + " & ".join(head)
               + f" \\\\ \\hline\n{body} \\\\ \\hline\n" + " & ".join(theory) + "\n\\end{tabular}\n\\end{center}")
    before = (f"The matrix $M$ was drawn {monte_carlo['draws']} times at each size (seed {certificate['seed']}, {monte_carlo['field']} words) at "
              f"{values}. $N$ is the number of rows; standard errors of the last digits are in parentheses, $z$ is the deviation in standard errors, "
              "the ratio that of the observed variance to (iii); the last column is the squared overlap at half the threshold.")
    after = (f"A fit of mean minus theory by $a + C/N$ gives $a$ = {trends}. Verdict: {certificate['verdict']}. The generated kernels differ by at "
             f"most ${number(kernels['worst'], 2)}$, relative to one plus the value, from the numerical solution of (\\ref{{secular}}) on the "
             f"transform of $\\mu$ at {kernels['points']} random strengths.")
    return f"\\section*{{Numerical check}}\n\n{before}\n\n{tabular}\n\n{after}"
