"""Laws as theorems: the formulas a person writes, documents that compile, nothing off the page, the same bytes for every hash seed."""
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.latex import LatexError, compile_pdf, escape, formula, fragment, theorem
from rmtsym.registry import laws, names
from rmtsym.theorem.certificate import with_error
from rmtsym.theorem.layout import display, lines, run_pdflatex, shortened, width
from rmtsym.theorem.printer import PlusMinus, Printer, polynomial
from rmtsym.theorem.view import View

ROOT = Path(__file__).resolve().parents[1]
needs_pdflatex = pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed")

z, m, g, x = sp.symbols("z m g x")
a, b, c, d, variance = sp.symbols("a b c d variance", positive=True)


def squeezed(tex):
    """LaTeX without what does not show: spaces, \\bigl and \\bigr, braces around one character."""
    return re.sub(r"\{(\w)\}", r"\1", re.sub(r"\\bigl|\\bigr|\s+|\\,", "", tex))


@pytest.fixture(scope="module")
def documents():
    return {name: theorem(laws[name]) for name in names()}


# Formulas, as they stand in the literature

@pytest.mark.parametrize(("expr", "tex"), [
    (variance/(1 - c*variance*g), r"\frac{\sigma^{2}}{1 - c \sigma^{2} g}"),
    (sp.Max(0, 1 - 1/c), r"\left(1 - \frac{1}{c}\right)^{+}"),
    (variance*(1 + sp.sqrt(c))**2, r"\sigma^{2} (1 + \sqrt{c})^{2}"),
    (variance*(1 + PlusMinus(sp.sqrt(c)))**2, r"\sigma^{2} (1 \pm \sqrt{c})^{2}"),
    (2*sp.sqrt(variance), r"2 \sigma"),
    (sp.sqrt(a)*sp.sqrt(a + b - 1), r"\sqrt{a (a + b - 1)}"),
    (-1/m, r"-\frac{1}{m}"),
    (-z*(z - 1), "z (1 - z)"),
    (c**sp.Rational(3, 2), "c^{3/2}"),
    (sp.Rational(3, 2)*c, r"\frac{3 c}{2}"),
    (3*2**sp.Symbol("k"), r"3 \cdot 2^{k}"),
])
def test_expressions_are_written_as_a_person_writes_them(expr, tex):
    assert Printer([c, variance, a, b])(expr) == tex


def test_a_polynomial_is_ordered_by_m_then_z():
    text = polynomial(c*variance*z*m**2 + z*m + variance*(c - 1)*m + 1, m, z, Printer([c, variance]))
    assert squeezed(text) == squeezed(r"c \sigma^{2} z m^{2} + (z + \sigma^{2} (c - 1)) m + 1")


def test_two_parameters_never_share_a_letter():
    printer = Printer(sp.symbols("variance sigma2 sigma"))
    assert len({printer(symbol) for symbol in sp.symbols("variance sigma2 sigma")}) == 3


def test_names_cannot_smuggle_tex():
    for name in (r"\input{/etc/passwd}", "a$b", "x^2", "50%", "_", "a__b", r"\write18"):
        tex = Printer()(sp.Symbol(name))
        assert not re.search(r"\\(input|write)", tex) and tex.count("{") - tex.count(r"\{") == tex.count("}") - tex.count(r"\}")


# Lines and paper

def test_lines_keep_every_character_and_fit():
    symbols = sp.symbols("a1:9")
    tex = "P = " + Printer(symbols)(sp.expand((sum(symbols) + 1)**2))
    rows = lines(tex, 30)
    assert len(rows) > 1 and all(width(row) <= 30 for row in rows)
    assert "".join("".join(rows).split()) == "".join(tex.split())


def test_a_radicand_that_fits_no_line_gets_a_letter():
    symbols = sp.symbols("a1:9")
    tex, definitions = shortened("R = " + Printer(symbols)(sp.sqrt(sp.expand((sum(symbols) + 1)**2))/(1 + g)), 30)
    assert tex == r"R = \frac{\sqrt{\Xi}}{1 + g}"
    assert len(definitions) == 1 and definitions[0].startswith(r"\Xi = 1 + 2 a_{1}")


@needs_pdflatex
def test_the_estimated_width_is_near_the_true_one():
    formulas = [r"c \sigma^{2} z m^{2} + \bigl(z + \sigma^{2} (c - 1)\bigr) m + 1", r"\frac{\sqrt{(x_{+} - x)(x - x_{-})}}{2 \pi c \sigma^{2} x}",
                r"\int \frac{t}{1 + t v}\,H(\mathrm{d}t)", r"\frac{g - a - b + \sqrt{(a + b)^{2} + 2 (a - b) g + g^{2}}}{2 g}"]
    boxes = "".join(rf"\setbox0\hbox{{$\displaystyle {tex}$}}\typeout{{box{index}:\the\wd0}}" for index, tex in enumerate(formulas))
    _, log = run_pdflatex(r"\documentclass[11pt]{article}\usepackage{lmodern,amsmath}\begin{document}x" + boxes + r"\end{document}", runs=1)
    for index, tex in enumerate(formulas):
        true = float(re.search(rf"box{index}:([\d.]+)pt", log).group(1))/10.95
        assert true <= width(tex) <= 1.25*true


@needs_pdflatex
def test_a_compiled_pdf_and_an_error_with_its_line(tmp_path):
    path = compile_pdf(theorem(laws.semicircle), tmp_path/"law.pdf")
    assert path.read_bytes().startswith(b"%PDF")
    with pytest.raises(LatexError, match="Undefined control sequence"):
        compile_pdf(r"\documentclass{article}\begin{document}\nosuchthing\end{document}", tmp_path/"no.pdf")
    assert not (tmp_path/"no.pdf").exists()


def test_a_missing_pdflatex_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LatexError, match="texlive-latex-recommended"):
        compile_pdf("", tmp_path/"law.pdf")


# Every law

@needs_pdflatex
@pytest.mark.parametrize("name", names())
def test_every_law_compiles_and_nothing_runs_off_the_page(name, documents):
    _, log = run_pdflatex(documents[name], runs=1)
    overfull = [float(points) for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log)]
    assert max(overfull, default=0) <= 5
    assert "multiply defined" not in log and "Missing character" not in log


@pytest.mark.parametrize("name", names())
def test_every_document_has_the_parts_of_a_theorem(name, documents):
    text = documents[name]
    parts = [r"\section*{Model and assumptions}", r"\begin{theorem}", "Stieltjes transform", r"\mathbb{C}^{+}", "moments and free cumulants",
             r"\begin{proof}", r"\begin{enumerate}"]
    parts += [r"\operatorname{Im} m(z)>0"] if laws[name].symbolic.kind != "rational" else []
    parts += [r"\begin{thebibliography}"] if laws[name].symbolic.references else []
    assert all(part in text for part in parts)
    assert set(re.findall(r"\\ref\{(\w+)\}", text)) <= set(re.findall(r"\\label\{(\w+)\}", text))
    # nothing of a machine: numbered temporaries, Python's spelling, placeholders
    assert not re.search(r"\bx_?\{?\d|Dummy|\bNone\b|\*\*|sqrt\(|@[zmxgs]|Max\(", text)


def test_the_marchenko_pastur_theorem_says_what_everyone_knows(documents):
    text = squeezed(documents["marchenko_pastur"])
    for known in (r"\frac{\sqrt{(x_{+} - x)(x - x_{-})}}{2 \pi c \sigma^{2} x}", r"x_{\pm} = \sigma^{2} (1 \pm \sqrt{c})^{2}",
                    r"\left(1 - \frac{1}{c}\right)^{+}", r"R(g) &= \frac{\sigma^{2}}{1 - c \sigma^{2} g}", r"S(s) &= \frac{1}{\sigma^{2} (1 + c s)}",
                    r"\sigma^{6} (1 + 3 c + c^{2})", r"p/n \to c"):
        assert squeezed(known) in text


@pytest.mark.parametrize(("name", "formula"), [
    ("semicircle", r"\frac{\sqrt{4 \sigma^{2} - x^{2}}}{2 \pi \sigma^{2}}"),
    ("kesten_mckay", r"\frac{d \sqrt{4 (d - 1) - x^{2}}}{2 \pi (d^{2} - x^{2})}"),
    ("wachter", r"\frac{(a + b) \sqrt{(x_{+} - x)(x - x_{-})}}{2 \pi x (1 - x)}"),
    ("free_meixner", r"\frac{c \sqrt{4 b - (x - a)^{2}}}{2 \pi ((1 - c) x^{2} + a c x + b c^{2})}"),
    ("arcsine", r"\frac{1}{\pi \sqrt{4 - x^{2}}}"),
])
def test_densities_are_those_of_the_literature(name, formula, documents):
    assert squeezed(formula) in squeezed(documents[name])


def test_the_text_does_not_depend_on_the_hash_seed(documents):
    program = ("import hashlib; from rmtsym.latex import theorem; from rmtsym.registry import laws, names; "
               "print([hashlib.sha256(theorem(laws[name]).encode()).hexdigest() for name in names()])")
    # this process has a seed of its own
    seed = "1" if os.environ.get("PYTHONHASHSEED") == "4242" else "4242"
    other = subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}, cwd=ROOT,
                           capture_output=True, text=True, check=True).stdout
    assert other == f"{[hashlib.sha256(text.encode()).hexdigest() for text in documents.values()]}\n"


# What the text claims

@pytest.mark.parametrize("name", ["semicircle", "marchenko_pastur", "kesten_mckay", "wachter", "free_meixner", "arcsine"])
def test_the_printed_density_and_edges_are_those_of_the_law(name):
    law = laws[name].symbolic
    view = View(law)
    point = view.points[0]
    lower, upper = (sp.N(edge.subs(point), 30) for edge in law.edges)
    quadratic = view.quadratic
    assert abs(sp.N((quadratic.centre - sp.sqrt(quadratic.radius2)).subs(point), 30) - lower) < 1e-25
    place = lower + (upper - lower)/7
    printed = quadratic.factor*sp.sqrt(quadratic.radius2 - (z - quadratic.centre)**2)/sp.pi
    assert abs(sp.N((printed.subs(z, place) - law.density(place)).subs(point), 30)) < 1e-20


@pytest.mark.parametrize(("name", "identity"), [
    ("semicircle", "Schur complement"), ("marchenko_pastur", "Sherman--Morrison"), ("kesten_mckay", "Compression"), ("free_meixner", "Compression"),
    ("arcsine", "Additivity of the R-transform"), ("fuss_catalan", "Multiplicativity of the S-transform"), ("bernoulli", "Invariance of the spectrum"),
    ("wachter", "Sherman--Morrison"), ("sample_covariance", "Sherman--Morrison"), ("kesten_mckay", "R-transform and elimination"),
])
def test_the_proof_names_its_identity(name, identity, documents):
    assert identity in documents[name].split(r"\begin{proof}")[1]


def test_an_identity_that_does_not_give_the_law_is_not_claimed():
    n, p = rm.dims("n p")
    X = rm.Gaussian("X", p, n)
    wrong = rm.Law("wrong", X*X.T/n, {p/n: c}, equation=sp.Eq(-1/m, z - 2/(1 + c*m)), references=("Nobody, 2020",))
    text = theorem(wrong)
    assert "Sherman--Morrison" not in text and r"\cite{reference1}" in text


def test_a_radical_of_m_is_claimed_near_infinity_only(documents):
    assert "for large $|z|$," in documents["kesten_mckay"] and "for large" not in documents["marchenko_pastur"]


# A user's own law

@needs_pdflatex
def test_special_characters_of_a_user_are_escaped():
    law = rm.Law("my_law", title="50% of A_1 & {B} ~ #1 \\input{x} \u2014 \u03bc \u2192 \u221e, \u968f\u673a", summary="x_1^2 & $y$ <z> \u00b5",
                 references=("O'Brien & \u0141\u00f3d\u017a, 100% (2020)",), equation=sp.Eq(-1/m, z - 1/(1 + c*m)))
    text = theorem(law)
    assert r"50\% of A\_1 \& \{B\}" in text and r"\input{x}" not in text.split("\n", 1)[1]       # the first line is a comment
    run_pdflatex(text, runs=1)


@needs_pdflatex
def test_other_letters_and_long_formulas_stay_on_the_page():
    transform, place = sp.symbols("G lambda")
    with_other_letters = rm.Law("other_letters", equation=sp.Eq(-1/transform, place - 1/(1 + b*transform)), z=place, m=transform)
    clash = rm.Law("clash", equation=sp.Eq(-1/m, z - 1/(1 + sp.Symbol("x", positive=True)*m)))
    rates = sp.symbols("a1:4", positive=True)
    long = rm.Law("long", r=sum(rate/(1 - rate*g) for rate in rates))
    for law in (with_other_letters, clash, long):
        _, log = run_pdflatex(theorem(law), runs=1)
        assert "Overfull \\hbox" not in log
    assert r"\mu(\mathrm{d}t)" in theorem(clash)                                # x is a parameter there
    assert r"G(\lambda )" in theorem(with_other_letters)


def test_escape_leaves_latin_letters():
    assert escape("Kesten\u2013McKay, Wigner\u2019s Wa\u017cewska") == "Kesten--McKay, Wigner's Wa\u017cewska"


@needs_pdflatex
def test_a_fragment_stands_in_a_paper():
    text = fragment(laws.marchenko_pastur)
    assert text.startswith(r"\begin{theorem}") and r"\documentclass" not in text
    run_pdflatex("\\documentclass{amsart}\\usepackage{amssymb}\\newtheorem{theorem}{Theorem}\\begin{document}\n" + text + "\\end{document}", runs=1)


def test_a_notebook_shows_the_equation():
    assert squeezed(formula(laws.marchenko_pastur)) == squeezed(r"-\frac{1}{m} = z - \frac{\sigma^{2}}{1 + c \sigma^{2} m}")


def test_display_numbers_only_what_has_a_label():
    assert display("a = b").startswith(r"\begin{equation*}") and display("a = b", "here").startswith(r"\begin{equation}\label{here}")


# Certificates

@needs_pdflatex
def test_a_certificate_becomes_a_table():
    moments = [{"order": k, "law": value, "mean": value + .001, "stderr": .0031, "z": .3, "scale": 1., "allowance": .01, "agrees": True,
                "is_precise": True} for k, value in ((1, 1.), (2, 1.5))]
    certificate = {
        "parameters": {"c": .5, "variance": 1.0}, "seed": 7, "verdict": "agree",
        "monte_carlo": {"field": "complex", "draws": 32, "trend": {"ks": -.97, "moments": None},
                        "sizes": [{"size": size, "ks": 1.1/size, "ks_bound": 2.7/size, "moments": moments} for size in (128, 256, 512)]},
        "reference": {"points": 2000, "digits": 50, "bound": 64, "density": {"worst": 12.3}, "imaginary": {"worst": None},
                      "stieltjes": {"worst": 3.2}},
        "branch": {"points": 10000, "certified": 9998, "wrong": 0}}
    text = theorem(laws.marchenko_pastur, certificate)
    assert r"512 & $0.0021$ & $0.0053$ & $1.0010(31)$ & $1.5010(31)$" in text
    assert r"$c = 0.5$ and $\sigma^{2} = 1$" in text and "none was on a wrong root" in text
    _, log = run_pdflatex(text, runs=1)
    assert "Overfull \\hbox" not in log


@pytest.mark.parametrize(("mean", "stderr", "text"), [(1.0003, .0012, "1.0003(12)"), (5.62, .0996, "5.62(10)"), (2., 0., "2"), (123.4, 25., r"123.4 \pm 25")])
def test_a_mean_with_its_standard_error(mean, stderr, text):
    assert with_error(mean, stderr) == text
