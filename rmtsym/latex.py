r"""A law as a theorem that could stand in a paper.

in:   a symbolic Law, optionally its certificate
out:  `theorem`: a complete LaTeX document (pdflatex, texlive-latex-recommended); `fragment`: its theorem alone, for \input

The text depends on nothing but the law: it is the same to the byte for every PYTHONHASHSEED. Every formula is computed from the
law; a statement that could not be derived is not made. Stages:

    theorem/view.py     the formulas of a law          (forms.py: from a polynomial to the forms a person writes)
    theorem/model.py    its matrix, assumptions, limit (identities.py: what leads from the matrix to the equation)
    theorem/proof.py    the steps of the proof
    theorem/printer.py  expressions                    layout.py  lines, paper, pdflatex
"""
import re

from rmtsym.theorem.certificate import table
from rmtsym.theorem.identities import model_steps, population_support
from rmtsym.theorem.layout import LINE, LatexError, aligned, compile_pdf, display, width
from rmtsym.theorem.model import assumptions
from rmtsym.theorem.printer import Printer, bibliography, escape, listed
from rmtsym.theorem.proof import steps
from rmtsym.theorem.view import View

__all__ = ["LatexError", "Printer", "compile_pdf", "escape", "formula", "fragment", "theorem"]

PREAMBLE = r"""\documentclass[11pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{lmodern}
\usepackage[margin=25mm]{geometry}
\usepackage{amsmath,amssymb,amsthm}
\allowdisplaybreaks
\setlength{\parindent}{0pt}
\setlength{\parskip}{.5\baselineskip}
\newtheorem{theorem}{Theorem}
"""
TITLE = r"\begin{{center}}\Large\bfseries {title}\end{{center}}"


def theorem(law, certificate=None, source=None):
    """A standalone LaTeX document that states and proves the law.

    law : a symbolic Law, or a law of rm.laws
    certificate : dict as in generated/certificates/NAME.json; adds the Monte Carlo table and the check of the kernels
    source : the file it is generated from, named in the first line; default: the law's own `source`
    Returns the text, ending in a newline. Compile it with `compile_pdf`.
    """
    law = getattr(law, "symbolic", law)
    view = View(law)
    source = source or getattr(law, "source", "")
    origin = f" from {_comment(source)} by `rmtsym generate`" if source else " by rmtsym"
    parts = [
        f"% {_comment(law.title or law.name)}. Generated{origin}. Do not edit.",
        PREAMBLE.rstrip(),
        r"\begin{document}",
        TITLE.format(title=_title(law)),
        _summary(law),
        r"\section*{Model and assumptions}", assumptions(view),
        r"\section*{Statement}", _environment(view, ""),
        _proof(view),
        "" if certificate is None else table(certificate, view),
        bibliography(law.references or ()),
        r"\end{document}",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def fragment(law):
    r"""The theorem environment alone, its assumptions included, for \input into a paper that loads amsmath, amssymb and amsthm.

    The paper defines the environment: \newtheorem{theorem}{Theorem}. References are not cited.
    """
    view = View(getattr(law, "symbolic", law))
    return _environment(view, assumptions(view)) + "\n"


def formula(law):
    """The equation of a law as LaTeX, without dollars: what a notebook shows."""
    view = View(getattr(law, "symbolic", law))
    return view.equation or f"{view.polynomial} = 0"


def _comment(text):
    """Text that stays on its comment line."""
    return " ".join(str(text).split())


def _summary(law):
    """The first sentence; what follows it in a derivation says in plain text what the model says in formulas."""
    summary = re.split(r"(?<=[^A-Z]\.)\s+(?=[A-Z])", " ".join(str(law.summary or "").split()), maxsplit=1)[0]
    return _minus(escape(summary))


def _title(law):
    """The title, with a dash between two persons: Kesten--McKay."""
    return _minus(re.sub(r"(?<=[a-z])-(?=[A-Z])", "--", escape(law.title or law.name)))


def _minus(text):
    """A hyphen before a number, as a minus sign."""
    return re.sub(r"(?<![\w$.)-])-(?=\d)", "$-$", text)


def _environment(view, before):
    """The theorem environment; `before` is put in front of the statement."""
    items = [text for text in (_equation(view), _density(view), _atoms(view), _transforms(view), _moments(view)) if text]
    body = "\n".join(rf"\item {text}" for text in items)
    inner = "\n\n".join(part for part in (before, _opening(view)) if part)
    return (f"\\begin{{theorem}}[{{{_title(view.law)}}}]\\label{{theorem}}\n{inner}\n"
            "\\begin{enumerate}\\renewcommand{\\labelenumi}{\\textup{(\\roman{enumi})}}\n"
            f"{body}\n\\end{{enumerate}}\n\\end{{theorem}}")


def _opening(view):
    if view.matrix is None:
        return r"There is a probability measure $\mu$ on $\mathbb{R}$ with the following properties."
    return view.fill(r"Almost surely, the empirical spectral distribution of $@W$ converges weakly to a deterministic probability measure $\mu$ "
                     r"with the following properties.", W=view.matrix_letter)


def _equation(view):
    """The Stieltjes transform, its equation with the branch, and the polynomial."""
    transform = view.fill(r"@m(@z) = \int \frac{\mu(\mathrm{d}@x)}{@x - @z}")
    domain = view.fill(r", \qquad @z \in \mathbb{C}^{+},")
    as_polynomial = None if view.polynomial is None else display(f"{view.polynomial} = 0", "polynomial", tail=".")
    if view.explicit is not None:
        text = display(f"{transform} = {view.explicit}{domain}", "equation")
        return f"Its Stieltjes transform is\n{text}\nthat is,\n{as_polynomial}"
    branch = (r"is the unique analytic function on $\mathbb{C}^{+}$ with $\operatorname{Im} @m(@z)>0$ and $@z\,@m(@z)\to-1$ as "
              r"$@z\to\mathrm{i}\infty$ that solves")
    between = "or, as a polynomial equation,"
    if view.has_radical and as_polynomial:
        # A radical of m is not single-valued on the upper half-plane.
        branch, between = branch + ", for large $|@z|$,", "and, for all $@z$, the polynomial equation"
    text = ["Its Stieltjes transform", display(transform + domain), view.fill(branch)]
    if view.equation is None or view.equation == f"{view.polynomial} = 0":
        return "\n".join([*text, as_polynomial])
    if as_polynomial is None:
        return "\n".join([*text, display(view.equation, "equation", tail=".")])
    return "\n".join([*text, display(view.equation, "equation", tail=","), view.fill(between), as_polynomial])


def _density(view):
    """The continuous part and its edges."""
    limit = view.fill(r"$\frac1\pi\operatorname{Im} @m(@x+\mathrm{i}0)$")
    if view.law.polynomial is None:
        inverse = view.fill(rf"Wherever $@m$ extends continuously to a real $@x$, $\mu$ has the density {limit}.")
        return "\n".join(part for part in (inverse, population_support(view)) if part)
    if view.explicit is not None:
        return None
    where = r"$\mu$" if view.given_atoms == () else r"Apart from its atoms, $\mu$"
    if not view.edges:
        return f"{where} has the density {limit}; {_candidates(view)}" if view.density is None else "\n".join(
            (f"{where} has the density", display(view.fill(r"\rho(@x) = @d", d=view.density), "density", tail=".")))
    symbols = [symbol for symbol, _ in view.edges]
    support = {1: view.fill("on $[@x_{-},@x_{+}]$"), 2: f"on $[{symbols[0]},{symbols[-1]}]$"}.get(len(symbols), "between its edges")
    edges = r", \qquad ".join(f"{symbol} = {value}" for symbol, value in view.edges)
    if len(symbols) == 1 and r"\frac" not in edges and width(edges) < 16:
        edges = f"where ${edges}$."
    elif width(edges) < LINE:
        edges = "where\n" + display(edges, tail=".")
    else:
        edges = "where\n" + aligned([f"{symbol} = {value}" for symbol, value in view.edges], tail=".")
    if view.density is None:
        return f"{where} has the density {limit} {support}, {edges}"
    return "\n".join((f"{where} has the density", display(view.fill(r"\rho(@x) = @d", d=view.density), "density"), f"{support}, {edges}"))


def _candidates(view):
    """Where the edges of a law lie whose equation has no closed solution."""
    if view.discriminant is None:
        return view.fill(r"the edges of its support are zeros of the discriminant, or of the leading coefficient, of (\ref{polynomial}) "
                         "in $@m$.")
    return "the edges of its support are among the zeros of\n" + display(view.fill(r"\Delta(@z) = @D", D=view.discriminant), tail=".")


def _atoms(view):
    atoms = view.atoms
    if not atoms:
        return None
    if view.paired_atoms is not None:
        location, mass, root = view.paired_atoms
        return "$\\mu$ has at most two atoms,\n" + display(rf"\mu\left(\left\{{{location}\right\}}\right) = {mass}, \qquad {root}", tail=".")
    if len(atoms) == 2 and atoms[0][1] == atoms[1][1] and "-" + atoms[0][0].removeprefix("-") in (atoms[0][0], atoms[1][0]) \
            and atoms[0][0].removeprefix("-") == atoms[1][0].removeprefix("-"):
        return rf"$\mu$ has the atoms $\pm {atoms[0][0].removeprefix('-')}$, each with mass ${atoms[0][1]}$, and no other."
    each = listed(rf"$\mu(\{{{location}\}}) = {mass}$" for location, mass in atoms)
    return rf"$\mu$ has the atom{'s' if len(atoms) > 1 else ''} {each}, and no other."


def _transforms(view):
    rows = [view.fill(f"{name}(@{letter}) = @t", t=view.printer(transform)) for name, letter, (_, transform) in
            (("R", "g", view.r), ("S", "s", view.s_transform)) if transform is not None]
    if not rows:
        return None
    names = "R- and S-transform are" if len(rows) == 2 else f"{rows[0][0]}-transform is"
    return f"Its {names}\n" + aligned(rows, tail=".")


def _moments(view):
    moments = [f"m_{{{index}}} = {value}" for index, value in enumerate(view.moments, 1)]
    cumulants = [rf"\kappa_{{{index}}} = {value}" for index, value in enumerate(view.cumulants, 1)]
    if not moments and not cumulants:
        return None
    what = " and ".join(name for name, values in (("moments", moments), ("free cumulants", cumulants)) if values)
    means = rf", with $h_k=\int t^k\,{view.population}(\mathrm{{d}}t)$," if view.law.polynomial is None else ""
    return f"Its first {what}{means} are\n" + aligned(moments, cumulants, tail=".")


def _proof(view):
    written = steps(view, model_steps(view))
    if not written:
        return ""
    numbered = "\n".join(rf"\item \emph{{{name}.}} {text}" for name, text in written)
    numbered += "" if numbered.endswith("}") else r" \qedhere"
    # No page break between the heading and the first step.
    return (r"\begin{proof}[Sketch of the proof]\leavevmode" "\n" r"\csname @beginparpenalty\endcsname=10000" "\n"
            f"\\begin{{enumerate}}\n{numbered}\n\\end{{enumerate}}\n\\end{{proof}}")
