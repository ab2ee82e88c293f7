"""Derivations as data, text and papers: every displayed formula is true at numbers, documents compile, nothing runs off the page."""
import os
import re
import shutil
import subprocess
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym.equivalents.steps import steps
from rmtsym.equivalents.steps_forms import neat, short_trace, solved
from rmtsym.matrix.base import MatrixExpression, words_of
from rmtsym.matrix.sampling import sample
from rmtsym.theorem.derivation import derivation, derivation_fragment
from rmtsym.theorem.derivation_printer import WordPrinter, loosened
from rmtsym.theorem.derivation_step import Block, Blocks, Display, Equation, Table
from rmtsym.theorem.layout import run_pdflatex

ROOT = Path(__file__).resolve().parents[1]
needs_pdflatex = pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed")

p, n, d, k = rm.dims("p n d k")
lam, z = sp.Symbol("lambda", positive=True), sp.Symbol("z")
SIZES = {p: 3, n: 4, d: 5, k: 2}
STEPS = ["expression", "pencil", "covariance", "dyson", "traces", "system", "limit", "branch", "check"]


# ---- expressions, as a user writes them

def marchenko_pastur():
    X = rm.Gaussian("X", p, n)
    return rm.tr((X*X.T/n + lam*rm.eye(p)).I)/p, {p/n: sp.Symbol("c", positive=True)}


def anisotropic():
    S = rm.Deterministic("Sigma", p)
    X = rm.Gaussian("X", p, n, row_cov=S)
    return rm.tr(S*(X*X.T/n + lam*rm.eye(p)).I)/p, None


def ridge():
    S, B, s2 = rm.Deterministic("Sigma", p), rm.Deterministic("Theta", p), sp.Symbol("sigma2", positive=True)
    X = rm.Gaussian("X", n, p, col_cov=S)
    C = X.T*X/n
    Q = (C + lam*rm.eye(p)).I
    return lam**2*rm.tr(B*Q*S*Q)/p + s2*rm.tr(S*Q*C*Q)/n, None


def random_features():
    m1, ms, t2 = sp.symbols("mu1 mus tau2")
    X, W, Z = rm.Gaussian("X", n, d), rm.Gaussian("W", k, d), rm.Gaussian("Z", n, k)
    F = m1*X*W.T/sp.sqrt(d) + ms*Z
    G = lam*(F*F.T/k + lam*rm.eye(n)).I
    return rm.tr(X.T*G*G*X)/(n*d) + t2*rm.tr(G*G)/n, None


def commutator():
    X, Y = rm.GUE("X", n), rm.GUE("Y", n)
    return rm.tr((sp.I*(X*Y - Y*X) - z*rm.eye(n)).I)/n, None


def two_groups():
    S, T = rm.Deterministic("Sigma", d), rm.Deterministic("Theta", d)
    X, Y = rm.Gaussian("X", d, n, row_cov=S), rm.Gaussian("Y", d, k, row_cov=T)
    return rm.tr((X*X.T/n + Y*Y.T/k + lam*rm.eye(d)).I)/d, None


def resolvent():
    S = rm.Deterministic("Sigma", p)
    X = rm.Gaussian("X", p, n, row_cov=S)
    return (X*X.T/n + lam*rm.eye(p)).I, None


def bilinear():
    a, b = rm.Deterministic("a", p, 1), rm.Deterministic("b", p, 1)
    X = rm.Gaussian("X", p, n, row_cov=rm.Deterministic("Sigma", p))
    return a.T*(X*X.T/n + lam*rm.eye(p)).I*b, None


def cross_validation():
    X = rm.Gaussian("X", n, p, col_cov=rm.Deterministic("Sigma", p))
    H = X*(X.T*X/n + lam*rm.eye(p)).I*X.T/n
    return rm.tr((rm.eye(n) - H)*(rm.eye(n) - H))/n/(1 - rm.tr(H)/n)**2, None


def two_resolvents():
    S, T, l2 = rm.Deterministic("Sigma", p), rm.Deterministic("Theta", p), sp.Symbol("lambda2", positive=True)
    C = (X := rm.Gaussian("X", p, n, row_cov=S))*X.T/n
    return rm.tr((C + lam*rm.eye(p)).I*T*(C + l2*rm.eye(p)).I*S)/p, None


def information_plus_noise():
    Y = rm.Deterministic("A", p, n) + rm.Gaussian("X", p, n)/sp.sqrt(n)
    return rm.tr((Y*Y.T - z*rm.eye(p)).I)/p, None


def elliptic():
    X = rm.Elliptic("X", n, sp.Symbol("rho"))
    return rm.tr((X*X.T + lam*rm.eye(n)).I)/n, None


def ridgeless():
    X, s2 = rm.Gaussian("X", p, n), sp.Symbol("s2")
    K = (X*X.T).I
    return rm.tr(rm.eye(n) - X.T*K*X)/n + s2*rm.tr(K), None


EXAMPLES = {make.__name__: make for make in (marchenko_pastur, anisotropic, ridge, random_features, commutator, two_groups, resolvent, bilinear,
                                             cross_validation, two_resolvents, information_plus_noise, elliptic, ridgeless)}
each = pytest.mark.parametrize("name", EXAMPLES)


@pytest.fixture(scope="module")
def equivalents():
    return {name: rm.derive(*make()) for name, make in EXAMPLES.items()}


@pytest.fixture(scope="module")
def derivations(equivalents):
    return {name: {step.name: step for step in steps(equivalent)} for name, equivalent in equivalents.items()}


@pytest.fixture(scope="module")
def documents(equivalents):
    return {name: derivation(equivalent) for name, equivalent in equivalents.items()}


def display(step, label):
    return next((part.formulas for part in step.body if isinstance(part, Display) and part.label == label), ())


class Numbers:
    """Random numbers for everything that occurs in a derivation: small matrices, sizes, scalars; `value(formula)` at these."""

    def __init__(self, equivalent, story, seed=0):
        self.rng = np.random.default_rng(seed)
        symbols = [*equivalent.scalars, *(unknown.symbol for unknown in equivalent.unknowns)]
        self.scalars = {symbol: float(self.rng.uniform(.6, 1.6)) for symbol in symbols}
        self.limit = dict(equivalent.limit.names)
        self.given = {}
        for word in words_of(equivalent.expression).values():
            shape = [int(size.xreplace(SIZES)) for size in word.shape]
            self.given[word] = value = self.rng.normal(size=shape)
            if word.is_symmetric:
                self.given[word] = value @ value.T + np.eye(shape[0])
        self.names = {formula.sides[0]: formula.sides[1] for step in story.values() for label in ("asked", "system", "blocks")
                      for formula in display(step, label) if isinstance(formula.sides[0], MatrixExpression) and not isinstance(formula.sides[0], Block)}

    def value(self, formula):
        """A float, complex or array; names of what repeats are replaced by what they stand for."""
        while any(formula.has(name) for name in self.names):
            formula = formula.xreplace(self.names)
        formula = formula.xreplace(self.limit)
        # Words as given ones of any value: the identities displayed are formal.
        stand = {word: rm.Deterministic(word.name, *(word.shape[:1] if word.is_symmetric else word.shape)) for word in self.given}
        formula = formula.xreplace(stand)
        symbols = formula.free_symbols
        values = {size: number for size, number in SIZES.items() if size in symbols}
        values |= {symbol: number for symbol, number in self.scalars.items() if symbol in symbols}
        values |= {stand[word]: value for word, value in self.given.items() if formula.has(stand[word])}
        return sample(formula, values)

    def blocks(self, blocks):
        """A block matrix as an array."""
        rows = []
        for r, height in enumerate(blocks.rows):
            row = [self.value(blocks.entries[r, c]) if (r, c) in blocks.entries else np.zeros((self.size(height), self.size(width)))
                   for c, width in enumerate(blocks.columns)]
            rows.append(np.hstack(row))
        return np.vstack(rows)

    def size(self, size):
        return int(sp.sympify(size).xreplace(SIZES))


def block_of(array, sizes, place, numbers):
    """The block (row, column), counted from 0, of an array whose block rows and columns have these sizes."""
    tops, lefts = [np.cumsum([0, *map(numbers.size, one)]) for one in sizes]
    return array[tops[place[0]]:tops[place[0] + 1], lefts[place[1]]:lefts[place[1] + 1]]


# ---- what a derivation says is true

@each
def test_the_equations_shown_are_those_of_the_equivalent(name, equivalents, derivations):
    equivalent, story = equivalents[name], derivations[name]
    numbers = Numbers(equivalent, story)
    shown = {formula.sides[0]: formula.sides[1] for formula in display(story["system"], "system")}
    for equation in equivalent.equations:
        assert np.isclose(numbers.value(shown[equation.lhs]), numbers.value(equation.rhs), rtol=1e-10)
    for formula in display(story["limit"], "limit"):
        wanted, found = numbers.value(equivalent.target), formula.sides[-1]
        if formula is display(story["limit"], "limit")[0]:
            assert np.allclose(numbers.value(found), wanted, rtol=1e-10)
        else:                                               # factor*unknown: where the unknown has the value that its equation gives
            at = {equation.lhs: equation.rhs for equation in equivalent.equations if found.has(equation.lhs)}
            assert np.isclose(numbers.value(found.xreplace(at)), wanted, rtol=1e-10)


@each
def test_the_pencil_shown_gives_the_expression(name, equivalents, derivations):
    """u^T L^-1 v at random matrices, with floats: independent of the check modulo a prime."""
    story = derivations[name]
    numbers = Numbers(equivalents[name], story)
    formulas = [formula for part in story["pencil"].body if isinstance(part, Display) for formula in part.formulas]
    at = [i for i, formula in enumerate(formulas) if isinstance(formula.sides[-1], Blocks) and formula.sides[-1].row_numbers
          and not str(formula.sides[0]).startswith("S")]
    for i in at:
        blocks, u, v, value = formulas[i].sides[1], formulas[i + 1].sides[1], formulas[i + 2].sides[1], formulas[i + 3]
        L = numbers.blocks(blocks)
        left, right = ([numbers.value(row.entries[0, c]) if (0, c) in row.entries else None for c in range(len(row.columns))] for row in (u, v))
        height = next(one for one in left if one is not None).shape[0]
        left = np.hstack([np.zeros((height, numbers.size(size))) if one is None else one for one, size in zip(left, u.columns, strict=True)])
        width = next(one for one in right if one is not None).shape[0]
        right = np.hstack([np.zeros((width, numbers.size(size))) if one is None else one for one, size in zip(right, v.columns, strict=True)]).T
        linear = left @ np.linalg.solve(L, right)
        asked, realised = value.sides
        if isinstance(asked, MatrixExpression):
            assert np.allclose(linear, numbers.value(asked))
            continue
        constant = realised.matrix.args[0] if len(realised.matrix.args) == 2 and type(realised.matrix).__name__ == "MatrixSum" else None
        total = np.trace(linear) + (0 if constant is None else np.trace(numbers.value(constant)))
        assert np.isclose(total, numbers.value(asked))
        inverse = np.linalg.inv(L)
        for formula in formulas[i + 4:]:
            side = formula.sides[0]
            if isinstance(side, Block) and isinstance(formula.sides[1], MatrixExpression) and str(side.args[0]) == f"{formulas[i].sides[0]}.I":
                row, column = (number - first for number, first in zip(side.args[1:3], (blocks.column_numbers[0], blocks.row_numbers[0]), strict=True))
                assert np.allclose(block_of(inverse, (blocks.columns, blocks.rows), (row, column), numbers), numbers.value(formula.sides[1]))


@each
def test_the_blocks_shown_are_those_of_the_inverse(name, equivalents, derivations):
    """(F - eta) G = 1, at any numbers for the unknowns."""
    story = derivations[name]
    numbers = Numbers(equivalents[name], story)
    found = {}
    for formula in display(story["dyson"], "whole"):
        side, right = formula.sides
        if isinstance(right, Blocks):
            inverse = np.linalg.inv(numbers.blocks(right))
            for r, row in enumerate(right.row_numbers):
                for c, column in enumerate(right.column_numbers):
                    found[column, row] = block_of(inverse, (right.columns, right.rows), (c, r), numbers)
        else:
            found[tuple(map(int, side.args[2:0:-1]))] = np.linalg.inv(numbers.value(right))
    shown = [formula for formula in display(story["dyson"], "blocks") if isinstance(formula.sides[0], Block)]
    assert shown
    for formula in shown:
        assert np.allclose(found[tuple(map(int, formula.sides[0].args[1:3]))], numbers.value(formula.sides[1]))
    for formula, reason in (row for part in (story["traces"].body if "traces" in story else ()) if isinstance(part, Table) for row in part.rows):
        block = next(iter(sorted(formula.sides[0].atoms(Block), key=str)))
        place = tuple(map(int, block.args[1:3]))
        if formula.sides[1] == 0:
            assert place not in found or np.allclose(found[place], 0)
        if isinstance(reason, Equation) and reason.sides[1] != 0:
            other = next(iter(reason.sides[1].atoms(Block)))
            factor = numbers.value(getattr(reason.sides[1], "coefficient", sp.S.One)*sp.S.One)
            assert np.allclose(found[place], factor*found[tuple(map(int, other.args[1:3]))])


def test_covariances_are_those_of_the_draws():
    """The mean of X M X^T and X^T M X over many draws, five standard errors allowed."""
    rng = np.random.default_rng(3)
    A, B = rm.Deterministic("A", p), rm.Deterministic("B", n)
    X = rm.Gaussian("X", p, n, variance=2, row_cov=A, col_cov=B)
    story = {step.name: step for step in steps(rm.derive(rm.tr((X*X.T/n + lam*rm.eye(p)).I)/p))}
    given = {A: np.diag([1., 2., .5]), B: np.diag([1., .5])}
    for formula in display(story["covariance"], "rules"):
        inside, right = formula.sides[0].args[0], formula.sides[1]
        M = inside.args[1]
        values = {p: 3, n: 2, M: rng.normal(size=[int(size.xreplace({p: 3, n: 2})) for size in M.shape])}
        draws = np.array([sample(inside, {**values, **given}, rng=seed) for seed in range(3000)])
        wanted = sample(right, {key: value for key, value in {**values, **given}.items() if right.has(key) or key is M})
        assert (abs(draws.mean(axis=0) - wanted) < 5*draws.std(axis=0)/len(draws)**.5 + 1e-12).all()


def test_unknowns_are_the_limits_that_they_are_said_to_be():
    """The solution of the equations shown, by iteration, against the traces shown, drawn once at size 400."""
    target, _ = ridge()
    equivalent = rm.derive(target)
    story = {step.name: step for step in steps(equivalent)}
    S, B = equivalent.words[:2]
    sizes, scalars = {p: 200, n: 400}, {lam: .5, sp.Symbol("sigma2", positive=True): .7}
    given = {S: np.diag(np.linspace(.5, 2, 200)), B: np.diag(np.linspace(2, 1, 200))}
    shown = display(story["system"], "system")
    names = {formula.sides[0]: formula.sides[1] for formula in shown if isinstance(formula.sides[0], MatrixExpression)}
    equations = {formula.sides[0]: formula.sides[1].xreplace(names) for formula in shown if isinstance(formula.sides[0], sp.Symbol)}
    values = dict.fromkeys(equations, 1.0)
    for _ in range(60):
        known = {**sizes, **scalars, **given, **values}
        values = {symbol: float(sample(right, {key: one for key, one in known.items() if right.has(key)})) for symbol, right in equations.items()}
    asked = {formula.sides[0]: formula.sides[1] for formula in display(story["expression"], "asked") if isinstance(formula.sides[0], MatrixExpression)}
    for formula in display(story["system"], "meaning"):
        trace = formula.sides[1].xreplace(asked)
        known = {**sizes, **scalars, **given}
        drawn = sample(trace, {key: one for key, one in known.items() if trace.has(key) or key in trace.free_symbols or key in sizes}, rng=5)
        assert np.isclose(drawn, values[formula.sides[0]], rtol=.03)


# ---- forms

def test_neat_scalars_are_equal_and_short():
    s, t, N = sp.Symbol("s"), sp.Symbol("t"), sp.Symbol("N", positive=True)
    rational = N*d/(-d**sp.Rational(3, 2)*s + N*t)*(d**sp.Rational(3, 2)*s + N*t)/(d**sp.Rational(3, 2)*s + N*t)
    assert neat(sp.cancel(rational)) - rational == 0 or sp.simplify(neat(sp.cancel(rational)) - rational) == 0
    assert neat((2*sp.I*s - z)/(4*s**2 + z**2)) == -1/(z + 2*sp.I*s)
    assert neat(n/(n + p*s), [s]) == 1/(1 + p*s/n)
    assert neat(-1/(2*s - 1), [s]) == 1/(1 - 2*s)
    A, B = rm.Deterministic("A", p), rm.Deterministic("B", p)
    assert neat(rm.tr(2*s*A + t*B + rm.eye(p))/p) == 2*s*rm.tr(A)/p + t*rm.tr(B)/p + 1


def test_traces_of_rank_one_are_numbers_and_roots_join():
    a, S = rm.Deterministic("a", p, 1), rm.Deterministic("S", p)
    assert short_trace(rm.tr(a*a.T*S)) == rm.tr(a.T*S*a)
    Q = (S + lam*rm.eye(p)).I
    assert short_trace(rm.tr(S.sqrt*Q*S.sqrt)) == rm.tr(Q*S)


def test_linear_unknowns_are_solved_together():
    x, y, a, b, c, e = sp.symbols("x y a b c e")
    left, right = solved([x, y], [a*y + b, c*x + e], [x, y])
    assert sp.simplify(sp.solve(sp.Eq(left, right), x)[0]*(1 - a*c) - (a*e + b)) == 0
    assert solved([x, y], [a*y + b, c*x*y + e], [x, y]) is None


# ---- steps as data and text

@each
def test_steps_are_numbered_data(name, derivations):
    found = list(derivations[name].values())
    assert [step.number for step in found] == list(range(1, len(found) + 1))
    assert [step.name for step in found] == [one for one in STEPS if one in derivations[name]]
    assert all(step.text and str(step).startswith(f"{step.number}. {step.title}") for step in found)
    with pytest.raises(FrozenInstanceError):
        found[0].name = ""


def test_the_text_reads_like_a_derivation(equivalents, derivations):
    text = "\n".join(map(str, derivations["marchenko_pastur"].values()))
    for line in ("Phi = tr(Q)/p", "Q = (X*X.T/n + lambda*I_p).I", "1: n  I_n   X.T/n", "S = X*X.T/n + lambda*I_p = Q.I", "(L.I)_22 = Q",
                 "E[X*M*X.T] = tr(M)*I_p", "eta_22  -E[X*G_11*X.T]/n  -tr(G_11)*I_p/n", "delta_1 = tr(G_22)/p", "Phi -> delta_1"):
        assert line in text
    assert equivalents["marchenko_pastur"].steps == steps(equivalents["marchenko_pastur"])


def test_vanishing_and_equal_traces_have_a_reason(derivations):
    text = str(derivations["commutator"]["traces"])
    assert "tr(G_21) = -tr(G_12)  G_21 = -G_12" in text and "no entry connects row 1 and column 3" in text
    assert "traces" not in derivations["marchenko_pastur"]


def test_letters_of_the_proof_are_not_those_of_the_expression():
    (N, G), (F, Phi) = rm.dims("N G"), sp.symbols("F Phi")
    L, Q = rm.Gaussian("L", N, G), rm.Deterministic("Q", N)
    story = steps(rm.derive(rm.tr((L*L.T/G + Phi*Q).I)/N + F))
    names = {str(formula.sides[0]) for step in story for formula in step.formulas if not isinstance(formula.sides[0], Block)}
    assert not names & {"L", "Q", "Phi", "N", "G", "F"}
    assert "The pencil" not in str(story[0])


def test_a_form_that_was_rotated_is_shown(derivations):
    form, = display(derivations["ridge"]["expression"], "form")
    assert str(form.sides[1]).count("tr(") == 1


# ---- papers

@needs_pdflatex
@each
def test_every_derivation_compiles_and_nothing_runs_off_the_page(name, documents):
    _, log = run_pdflatex(documents[name])
    overfull = [float(points) for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", log)]
    assert max(overfull, default=0) <= 5
    assert "multiply defined" not in log and "Missing character" not in log and "undefined" not in log


@each
def test_every_document_has_the_parts_of_a_theorem(name, documents):
    text = documents[name]
    for part in (r"\section*{Model and assumptions}", r"\begin{theorem}", r"\begin{proof}", r"\emph{Linearisation.}", r"\emph{Dyson equation.}",
                 r"\emph{Branch.}", r"\bordermatrix", "almost surely"):
        assert part in text
    assert set(re.findall(r"\\ref\{(\w+)\}", text)) <= set(re.findall(r"\\label\{(\w+)\}", text))
    assert not re.search(r"Dummy|\bNone\b|\*\*|sqrt\(|t__|g_\d|epsilon_0", text)


@pytest.mark.parametrize(("name", "formula"), [
    ("marchenko_pastur", r"\delta_{2} &= \frac{1}{1 + c \delta_{1}}"),
    ("anisotropic", r"\delta_{1} &= \frac{1}{p} \operatorname{tr} \Sigma \bar{Q}"),
    ("anisotropic", r"\bar{Q} &= (\delta_{2} \Sigma + \lambda I_p)^{-1}"),
    ("anisotropic", r"\operatorname{E}\left[\frac{s_{\Sigma}}{\lambda + s_{\Sigma} \delta_{2}}\right]"),
    ("ridge", r"\frac{1}{p} \operatorname{tr} \Theta Q \Sigma Q"),
    ("commutator", r"\delta_{1} &= -\frac{1}{z + 2 \mathrm{i} \delta_{2}}"),
    ("commutator", r"\delta_{2} &= \frac{\mathrm{i} \delta_{1}}{\delta_{1}^{2} - 1}"),
    ("bilinear", r"b^{\top} \bar{Q} a"),
    ("resolvent", r"a^{\top} (Q - \bar{Q}) b \to 0"),
    ("random_features", r"Y &= \frac{\mu_{1}}{\sqrt{d}} X W^{\top} + \mu_{s} Z"),
    ("elliptic", r"\operatorname{E} x_{ij}x_{ji} = \frac{\rho}{n}"),
    ("two_resolvents", r"\operatorname{tr} \Sigma \bar{Q}_1 \Theta \bar{Q}_2"),
    ("cross_validation", r"L_a"),
])
def test_formulas_are_written_as_in_a_paper(name, formula, documents):
    assert formula in documents[name] or formula.replace(" &= ", " = ") in documents[name]


def test_a_certificate_a_polynomial_and_references_are_set(equivalents):
    equivalent = equivalents["anisotropic"]
    S = equivalent.words[0]
    spectrum = rm.Discrete({1: .5, 4: .5})
    certificate = equivalent.validate({"p": 20, "n": 40, "lambda": .3, "Sigma": spectrum}, sizes=(20, 40, 80), draws=8)
    m = sp.Symbol("m")
    text = derivation(equivalent, certificate=certificate, title="A & B", references=["[Silverstein, 1995]"], source="derivations/x.py",
                      polynomial=(lam*m - 1, {S: spectrum}))
    for part in (r"\section*{Numerical check}", "drawn 8 times at each size", r"$\lambda = 0.3$", r"A \& B", r"\bibitem{reference1} Silverstein, 1995.",
                 "% A & B. Generated from derivations/x.py by `rmtsym generate`. Do not edit.", "has the eigenvalues 1, 4 with weights 0.5, 0.5",
                 f"Verdict: {certificate.verdict}."):
        assert part in text
    check = steps(equivalent, certificate)[-1]
    assert check.name == "check" and len(check.table) == 3 and f"Verdict: {certificate.verdict}." in str(check)


def test_a_fragment_has_no_preamble(equivalents):
    text = derivation_fragment(equivalents["marchenko_pastur"], title="Marchenko-Pastur")
    assert r"\documentclass" not in text and r"\begin{theorem}[Marchenko-Pastur]" in text and text.endswith("\\end{proof}\n")


def test_parentheses_are_no_larger_than_what_is_in_them():
    assert loosened(r"\left(a + b\right)^{-1}") == "(a + b)^{-1}"
    assert loosened(r"\left(\left(a + b\right) c\right)") == r"\bigl((a + b) c\bigr)"
    assert loosened(r"\left(\frac{1}{n} \left(a\right)\right)") == r"\left(\frac{1}{n} (a)\right)"


def test_a_trace_in_front_of_a_matrix_is_closed():
    S = rm.Deterministic("S", p)
    printer = WordPrinter([p], [], {"S": S})
    assert printer(rm.tr(S*S)*rm.eye(p)/p) == r"\frac{1}{p} \operatorname{tr}(S^{2})\, I_p"
    assert printer(lam*rm.tr(S)/p) == r"\lambda \frac{1}{p} \operatorname{tr} S"


def test_names_with_several_letters_cannot_be_taken_for_products():
    printer = WordPrinter(sp.symbols("mus F1sq lam"), [], {})
    assert [printer(sp.Symbol(name)) for name in ("mus", "F1sq", "psi", "eta")] == [r"\mu_{s}", r"F_{1,\mathrm{sq}}", r"\psi", r"\eta"]


def test_the_same_bytes_for_every_hash_seed():
    code = ("import sys; sys.path.insert(0, 'tests'); import hashlib; import rmtsym as rm; import test_derivation_latex as t\n"
            "from rmtsym.theorem.derivation import derivation\n"
            "text = ''.join(derivation(rm.derive(*make())) for name, make in t.EXAMPLES.items() if name != 'random_features')\n"
            "print(hashlib.sha256(text.encode()).hexdigest())")
    found = {subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True,
                            text=True).stdout for seed in ("1", "77")}
    assert len(found) == 1
