"""`rmtsym derive`: from a text to equations, numbers and a verdict."""
import re
import shutil

import numpy as np
import pytest

from rmtsym.cli import main

MP = ("derive", "tr(inv(X*X.T/n + lam*eye(p)))/p", "--where", "X: gaussian p n; lam: scalar positive")
RIDGE = """\
title:  Ridge regression
name:   ridge
where:  X: gaussian n p; lam: scalar positive
        S: deterministic p
        Q = inv(S.sqrt*X.T*X*S.sqrt/n + lam*eye(p))
target: tr(S*Q)/p
limit:  p/n = c
values: p=200 n=400 lam=.3 S=1:.5,4:.5
"""


def run(capsys, *words):
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def value_in(out):
    return complex(re.search(r"^value +(\S+)", out, re.MULTILINE)[1])


def marchenko_pastur(c, lam):
    """m(-lam) of the law of X X^T/n, from its quadratic equation c z m^2 + (z + c - 1) m + 1 = 0 at z = -lam."""
    return ((1 - c + lam) - np.sqrt((1 - c + lam)**2 + 4*c*lam))/(-2*c*lam)


@pytest.fixture
def ridge(tmp_path):
    path = tmp_path/"ridge.txt"
    path.write_text(RIDGE)
    return path


def ridge_value(c, lam, atoms):
    """tr(S Q)/p by bisection of kappa = lam + kappa c E[s/(s + kappa)]."""
    def mean(kappa, power):
        return sum(weight*s/(s + kappa)**power for s, weight in atoms.items())
    low, high = lam, lam + c*max(atoms) + 1
    for _ in range(200):
        middle = (low + high)/2
        low, high = (middle, high) if middle < lam + middle*c*mean(middle, 1) else (low, middle)
    return low/lam*mean(low, 1)


def test_an_expression_gives_its_system(capsys):
    code, out, err = run(capsys, *MP, "--limit", "p/n=c")
    assert code == 0 and err == ""
    for text in ("expression", "X: gaussian p n", "p/n -> c", "lim tr(", "equation", "delta_1 = ", "target"):
        assert text in out
    assert "value" not in out


@pytest.mark.parametrize("values", [("p=200", "n=400"), ("p/n=0.5",), ("c=1/2",)])
def test_values_give_numbers(capsys, values):
    code, out, _ = run(capsys, *MP, "--limit", "p/n=c", "--values", *values, "lam=0.3")
    assert code == 0 and value_in(out) == pytest.approx(marchenko_pastur(.5, .3), rel=1e-9)


def test_a_complex_argument(capsys):
    words = ("derive", "tr((X*X.H/n - z*I_p).I)/p", "--where", "X: gaussian p n complex; z: scalar", "--values", "p=100", "n=200", "z=1+0.5j")
    code, out, _ = run(capsys, *words)
    m, x = value_in(out), 1 + .5j
    assert code == 0 and abs(.5*x*m**2 + (x - .5)*m + 1) < 1e-9 and m.imag > 0


def test_a_file_and_what_is_added_to_it(capsys, ridge):
    code, out, _ = run(capsys, "derive", str(ridge))
    assert code == 0 and "Ridge regression" in out and value_in(out) == pytest.approx(ridge_value(.5, .3, {1: .5, 4: .5}), rel=1e-9)
    code, out, _ = run(capsys, "derive", str(ridge), "--values", "lam=1", "S=1:.25,2:.75")
    assert code == 0 and value_in(out) == pytest.approx(ridge_value(.5, 1, {1: .25, 2: .75}), rel=1e-9)


def test_arrays_lie_beside_the_file(capsys, ridge):
    np.save(ridge.parent/"S.npy", np.diag(np.repeat([1., 4.], 100)))
    ridge.write_text(RIDGE.replace("S=1:.5,4:.5", "S=@S.npy"))
    code, out, _ = run(capsys, "derive", str(ridge))
    assert code == 0 and value_in(out) == pytest.approx(ridge_value(.5, .3, {1: .5, 4: .5}), rel=1e-9)


def test_validate_compares_with_monte_carlo(capsys, ridge):
    code, out, _ = run(capsys, "derive", str(ridge), "--validate", "--draws", "8", "--seed", "1")
    assert "8 draws of each size, seed 1" in out and "theory" in out and code == (0 if "\nagree" in out else 1)


def test_validate_knows_ratios_by_name(capsys):
    _, out, _ = run(capsys, *MP, "--limit", "p/n=c", "--values", "c=0.5", "lam=.3", "--validate", "--draws", "8")
    assert re.search(r"\b100 +50 ", out) and re.search(r"\b400 +200 ", out)             # n, p


def test_an_expression_that_starts_with_a_sign(capsys):
    code, out, _ = run(capsys, "derive", "--where", "W: goe n", "--values", "n=100", "--", "-tr(W*W)/n")
    assert code == 0 and value_in(out) == pytest.approx(-1)


def test_validate_fails_when_the_equivalent_is_wrong(capsys, ridge, monkeypatch):
    from rmtsym.equivalents.equivalent import DeterministicEquivalent
    real = DeterministicEquivalent.evaluate
    monkeypatch.setattr(DeterministicEquivalent, "evaluate", lambda self, values: 1.1*real(self, values))
    code, out, _ = run(capsys, "derive", str(ridge), "--validate", "--draws", "8")
    assert code == 1 and "disagree" in out


def test_the_polynomial_of_the_target(capsys):
    import sympy as sp
    code, out, _ = run(capsys, *MP, "--limit", "p/n=c", "--polynomial")
    assert code == 0
    text = re.search(r"^polynomial +(.*) = 0", out, re.MULTILINE)[1]
    from rmtsym.reading.build import read_expression
    found, names = read_expression(text, "m, lam, c: scalar; p, n: size")
    m, lam, c = names["m"], names["lam"], names["c"]
    found = found.subs(names["p"], c*names["n"])
    assert sp.rem(sp.numer(sp.together(found)), c*lam*m**2 + (lam + 1 - c)*m - 1, m).expand() == 0


def test_latex_and_pdf(capsys, ridge, tmp_path):
    code, out, _ = run(capsys, "derive", str(ridge), "-o", str(tmp_path/"x.tex"))
    assert code == 0 and f"wrote {tmp_path/'x.tex'}" in out and "Ridge regression" in (tmp_path/"x.tex").read_text(encoding="utf-8")
    if shutil.which("pdflatex"):
        assert run(capsys, "derive", str(ridge), "-o", str(tmp_path/"x.tex"), "--pdf")[0] == 0
        assert (tmp_path/"x.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("words, first", [
    (("tr(inv(X*X.T + Y))", "--where", "X: gaussian p n"), "column 16: unknown word 'Y' in \"tr(inv(X*X.T + Y))\"; declare it with --where"),
    (("tr(X*X)", "--where", "X: gaussian p n"), "column 5: X*X: X is (p x n)"),
    (("tr(X)", "--where", "X: gausian p n"), "--where, column 4: unknown kind 'gausian'"),
    (("__import__('os').system('true')",), "column 1: unknown function '__import__'"),
    (("tr(W)/n", "--where", "W: goe n", "--limit", "p/n=c"), "--limit, column 1: unknown word 'p'"),
    (("tr(W)/n", "--where", "W: goe n", "--values", "m=3"), "--values, column 1: unknown name 'm'"),
])
def test_complaints_show_the_place(capsys, words, first):
    code, out, err = run(capsys, "derive", *words)
    lines = err.split("\n")
    assert code == 2 and out == "" and lines[0].startswith(f"rmtsym derive: {first}") and lines[2].strip() == "^" and len(lines) == 4


@pytest.mark.parametrize("words, saying", [
    ((), "required: FILE|EXPR"), (("absent.txt",), "absent.txt: No such file"), (("program.py",), "python program.py"),
    (("1", "--sizes", "3"), "unknown argument"),
    ((*MP[1:], "--validate"), "give --values"), ((*MP[1:], "--values", "p=3"), "no value for"), ((*MP[1:], "-o", "x.pdf"), "ends in .tex"),
    ((*MP[1:], "--draws", "0"), "positive number"),
    (("tr(X*X.T)/p", "--where", "X: gaussian p n"), "divide X*X.T by n"),
    (("tr((W - z*I_n).I)/n", "--where", "W: goe n; z: scalar", "--values", "n=100", "z=0.5"), "no limit at these values"),
])
def test_other_complaints_are_one_line(capsys, words, saying):
    code, _, err = run(capsys, "derive", *words)
    assert code == 2 and err.startswith("rmtsym derive: ") and err.count("\n") == 1 and saying in err and "Traceback" not in err
