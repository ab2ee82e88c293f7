"""Expressions, declarations and values as text: the same words as in Python, complaints with their place, and nothing ever run."""
import random
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reading_fuzz import outcome, random_text, reader

from rmtsym.errors import ParameterError, RmtsymError, ShapeError
from rmtsym.matrix.base import MatrixExpression
from rmtsym.measures import Discrete, Empirical, Joint, PowerLaw
from rmtsym.reading.build import Reader, read_expression
from rmtsym.reading.files import read_problem
from rmtsym.reading.kinds import KINDS, declaration_text
from rmtsym.reading.source import LENGTH, Source
from rmtsym.reading.values import read_limit, read_values
from rmtsym.words import GOE, GUE, Deterministic, Elliptic, Gaussian, Haar, dims, eye, tr

p, n, q = dims("p n q")
lam = sp.Symbol("lam", positive=True)
z, mu, c = sp.symbols("z mu c")
X, Y = Gaussian("X", p, n), Gaussian("Y", p, n, field="complex")
S, T, A = Deterministic("S", p), Deterministic("T", p), Deterministic("A", p, n)
W, H = GOE("W", n), GUE("H", n)
Q = (X*X.T/n + lam*eye(p)).I
NAMES = ("X: gaussian p n; Y: gaussian p n complex; S, T: deterministic p; A: deterministic p n; W: goe n; H: gue n; "
         "lam: scalar positive; z, mu: scalar; Q = inv(X*X.T/n + lam*eye(p))")


def read(text, where=NAMES):
    return read_expression(text, where)[0]


def refused(text, where=NAMES, kind=ParameterError):
    """(column, first line) of the complaint."""
    with pytest.raises(kind) as caught:
        read_expression(text, where)
    sentence, line, caret = str(caught.value).split("\n")
    assert len(line) <= 84 and caret.endswith("^") and caret.strip() == "^"
    return caught.value.position[1], sentence


# ---- what is written is what Python builds ----

@pytest.mark.parametrize("text, expected", [
    ("tr(inv(X*X.T/n + lam*eye(p)))/p", tr((X*X.T/n + lam*eye(p)).I)/p),
    ("tr(S*Q)/p", tr(S*Q)/p),
    ("lam**2*tr(T*Q*S*Q)/p + mu*tr(S*Q*(X*X.T/n)*Q)/n", lam**2*tr(T*Q*S*Q)/p + mu*tr(S*Q*(X*X.T/n)*Q)/n),
    ("(Y*Y.H/n - z*I_p).I", (Y*Y.H/n - z*eye(p)).I),
    ("-X - 2*A", -X - 2*A), ("X - A - X", X - A - X), ("- -X", X), ("+X", X), ("-X*X.T", -X*X.T), ("-lam**2", -lam**2), ("2**-1*X", X/2),
    ("S**2*S**-1", S**2*S**-1), ("W**6", W**6), ("S**(1/2)*X", S.sqrt*X), ("S.sqrt", S.sqrt), ("sqrt(S)", S.sqrt), ("X.T.T", X), ("Y.T.H", Y.T.H),
    ("eye(p, n)*W", eye(p, n)*W), ("eye(2*p)", eye(2*p)), ("I_3", eye(3)), ("I*(W*H - H*W)", sp.I*(W*H - H*W)), ("X**0", None),
    ("0.1*X", sp.Rational(1, 10)*X), ("1.5e-3*mu", sp.Rational(3, 2000)*mu), (".5 + 2.", sp.Rational(5, 2)), ("2j*W", 2*sp.I*W),
    ("1e3", sp.Integer(1000)),
    ("mu**(1/2)", sp.sqrt(mu)), ("sqrt(tr(Q*Q)/p)", sp.sqrt(tr(Q*Q)/p)), ("mu**z", mu**z), ("2**3**2", sp.Integer(512)), ("6/2/3", sp.Integer(1)),
    ("exp(-mu)*log(2) + sin(mu)*cos(z)/tan(1)", sp.exp(-mu)*sp.log(2) + sp.sin(mu)*sp.cos(z)/sp.tan(1)), ("pi*mu", sp.pi*mu),
    ("tr(X*X.T)*Q/(p*n)", tr(X*X.T)*Q/(p*n)), ("X*(1/n)*X.T", X*X.T/n), ("tr(W)**2/n", tr(W)**2/n), ("0*X + X", 0*X + X),
    ("(X)\n*  # data\nX.T", X*X.T),
])
def test_text_builds_what_python_builds(text, expected):
    if expected is None:
        refused(text, kind=ShapeError)
        return
    assert read(text) == expected


def test_names_are_unicode_and_lambda_is_one():
    expression, names = read_expression("tr(Σ*(λ*Σ + lambda*I_p).I)/p", "Σ: deterministic p; λ, lambda: scalar")
    sigma, ell = Deterministic("Σ", p), sp.Symbol("λ")
    assert expression == tr(sigma*(ell*sigma + sp.Symbol("lambda")*eye(p)).I)/p
    assert names == {"p": p, "Σ": sigma, "λ": ell, "lambda": sp.Symbol("lambda")}
    assert read("\u00b5", "\u03bc: scalar") == sp.Symbol("\u03bc")              # the micro sign, as in Python
    assert read("I*X", "I: deterministic p; X: gaussian p n") == Deterministic("I", p)*X
    assert read("I_p*X", "I_p: deterministic p; X: gaussian p n") == Deterministic("I_p", p)*X


@pytest.mark.parametrize("text, expected", [
    ("X: gaussian p n", X), ("X: gaussian p n real", X), ("X: Gaussian p, n", X), ("Y: gaussian p n complex", Y),
    ("S: deterministic p; T: deterministic n; v: scalar\nX: gaussian p n complex variance=2*v row_cov=S col_cov=T",
     Gaussian("X", p, n, "complex", 2*sp.Symbol("v"), S, Deterministic("T", n))),
    ("S: deterministic p; X: gaussian p n row_cov=S/2", Gaussian("X", p, n, row_cov=S/2)),
    ("W: goe n", W), ("W: GOE n variance=3", GOE("W", n, 3)),
    ("v: scalar positive; V: gue n variance=v", GUE("V", n, sp.Symbol("v", positive=True))),
    ("E: elliptic n correlation=-1/2 complex variance=2", Elliptic("E", n, -sp.Rational(1, 2), 2, "complex")),
    ("U: haar n", Haar("U", n)), ("U: haar n complex", Haar("U", n, "complex")), ("S: deterministic p", S), ("A: deterministic p n", A),
    ("a: deterministic p 1", Deterministic("a", p, 1)), ("X: gaussian 10 2*p + n", Gaussian("X", 10, 2*p + n)),
    ("lam: scalar positive", lam), ("z: scalar", z), ("z: scalar real", sp.Symbol("z", real=True)),
    ("z: scalar complex", sp.Symbol("z", complex=True)),
    ("p, n: size", n), ("X: gaussian p n; B = X*X.T/n", X*X.T/n), ("X: gaussian p n # data\n\n; k = p/n;;", p/n),
    ("X, Z: gaussian p n", Gaussian("Z", p, n)),
    ("X: gaussian p n; B = (X\n*X.T\n)/n", X*X.T/n),
])
def test_declarations(text, expected):
    _, names = read_expression("1", text)
    assert list(names.values())[-1] == expected


def test_every_kind_has_an_example_that_reads_and_words_write_their_declaration():
    for kind in KINDS.values():
        for word in read_expression("1", kind.example)[1].values():
            if isinstance(word, MatrixExpression):
                assert read(word.name, declaration_text(word)) == word
    S_, v = Deterministic("S", p), sp.Symbol("v")
    word = Gaussian("X", p + n, 3, "complex", v/2, None, None)
    assert declaration_text(word) == "X: gaussian n + p 3 complex variance=v/2" and read("X", f"v: scalar; {declaration_text(word)}") == word
    assert declaration_text(Gaussian("X", p, n, row_cov=S_)) == "X: gaussian p n row_cov=S"


# ---- complaints say where and what ----

@pytest.mark.parametrize("text, column, sentence", [
    ("tr(inv(X*X.T + B))", 16, "column 16: unknown word 'B' in \"tr(inv(X*X.T + B))\"; declare it in `where`"),
    ("tr(Z*lamb)", 4, "unknown word 'Z'"), ("S*lamb", 3, "declare it in `where`. Did you mean 'lam'?"), ("mu*E", 4, "unknown word 'E'"),
    ("", 1, "the text ends where a number, a name or '(' is expected"), ("X +", 4, "the text ends"), ("  \n ", 1, "the text ends"),
    ("X**", 4, "the text ends"), ("X.", 3, "the text ends where T, H, I or sqrt"), ("tr(X*X.T", 3, "'(' is not closed"),
    ("(X\n", 1, "'(' is not closed"),
    ("tr(X*X.T))", 10, "')' without '('"), ("X X", 3, "no operator before 'X'"), ("2X", 2, "no operator before 'X'"),
    ("(X)(S)", 4, "no operator before '('"),
    ("X*/S", 3, "'/' where a number, a name or '(' is expected"), ("X == S", 3, "'=' does not belong here"),
    ("X; S", 2, "';' does not belong here"),
    ("X, S", 2, "',' does not belong here"), ("()", 2, "')' where a number"), ("X^2", 2, "did you mean **?"), ("X^T*X", 2, "did you mean .T?"),
    ("X @ X.T", 3, "did you mean *?"), ("X'*X", 2, "did you mean .T?"), ("X − S", 3, "did you mean -?"), ("X·S", 2, "did you mean *?"),
    ("Xᵀ", 2, "did you mean .T?"),
    ("Q⁻¹", 2, "did you mean .I?"), ("[X]", 1, "did you mean (?"), ("\\lambda", 1, "without it: lambda, Sigma"), ("X∘X", 2, "Hadamard"),
    ("$x", 1, "'$' means nothing"),
    ("X.t", 2, "did you mean .T?"), ("X.inverse", 2, "did you mean .I?"), ("X.inv", 2, "did you mean .I?"), ("rm.tr(X)", 3, "write tr(...) alone"),
    ("X.applyfunc(f)", 2, "entrywise functions and Hadamard products are not rational expressions in words"),
    ("X.foo", 2, "there are .T .H .I .sqrt"),
    ("hadamard(X, X)", 1, "entrywise"), ("multiply(X, X)", 1, "entrywise"), ("relu(X)", 1, "entrywise"), ("exp(X)", 1, "entrywise"),
    ("trace(S)", 1, "did you mean tr?"), ("I(p)", 1, "did you mean eye?"), ("foo(S)", 1, "functions are tr, inv, eye"),
    ("lam(S)", 1, "a product is written with *"),
    ("__import__('os').system('true')", 1, "unknown function '__import__'"), ("eval(S)", 1, "unknown function 'eval'"),
    ("X.__class__", 2, "'.__class__' means nothing"),
    ("lambda: 0", 7, "':' does not belong here"), ("[1 for x in S]", 1, "'[' means nothing"), ("X if S else X", 3, "no operator before 'if'"),
    ("tr", 1, "write tr(...)"), ("tr(S, S)", 1, "it takes 1"), ("eye(p, n, p)", 1, "it takes 1 or 2"),
    ("eye(lam)", 5, "lam is a scalar, not a size"),
    ("eye(q)", 5, "unknown word 'q'"), ("eye(S)", 5, "S is a matrix, not a size"), ("I_q", 1, "unknown word 'I_q'"), ("1/0", 2, "division by zero"),
    ("mu/(1 - 1)", 3, "division by zero"), ("log(0)", 1, "not finite"), ("0**-1", 2, "not finite"), ("2**X", 2, "exponents are scalars"),
    ("W**mu", 2, "exponents are integers"),
    ("W**1.5", 2, "exponents are integers"), ("1e999", 1, "out of range"), ("1e99999999999", 1, "out of range"), ("1"*400, 1, "out of range"),
    ("9**9**9**9", 5, "up to 1000"), ("2**(1/1001)", 2, "denominators up to 1000"), ("exp(2000)", 1, "up to 1000"),
    ("((2**900)**900)", 10, "more than 600 digits"),
    ("((W**1000)**1000)", 11, "more than 50000 pieces"), ("a"*61, 1, "names have at most 60"),
    ("("*101 + "X" + ")"*101, 101, "nested more than 100 levels"),
    ("W" + ".I"*120, 202, "nested more than 100 levels"), ("mu**"*120 + "mu", 403, "nested more than 100 levels"),
])
def test_what_is_no_expression_is_refused_with_its_place(text, column, sentence):
    found, first = refused(text)
    assert found == column and sentence in first


@pytest.mark.parametrize("text, column, sentence", [
    ("tr(X*X)", 5, "column 5: X*X: X is (p x n), X is (p x n); inner sizes n and p differ. Did you mean X*X.T?"),
    ("S*X*X", 4, "S*X*X: S*X is (p x n)"), ("lam*S*X/n*X", 10, "inner sizes n and p differ"), ("S + T + X", 7, "sizes p and n differ"),
    ("X - A - S", 7, "X - A - S"),
    ("X*X.T/n + lam", 9, "lam is a scalar, X*X.T/n is (p x p). Did you mean lam*eye(p)?"), ("1 - W", 3, "Did you mean eye(n)?"),
    ("S + lam*I", 3, "I is the imaginary unit; the identity is eye(p) or I_p"), ("tr(X)", 1, "only a square matrix has a trace"),
    ("X.I", 2, "only a square matrix has an inverse"),
    ("inv(X)", 1, "only a square matrix has an inverse"), ("1/S", 2, "multiply by its inverse"), ("tr(lam)", 1, "lam is a scalar"),
    ("inv(lam)", 1, "lam is a scalar"),
    ("lam.I", 4, "write 1/(lam)"), ("lam.T", 4, "write lam alone"), ("W.sqrt", 2, "symmetric and deterministic"),
    ("(S*T).sqrt", 6, "symmetric and deterministic"),
    ("X**2", 2, "only a square matrix has powers"), ("eye(p - p)", 1, "the size 0 is not a positive integer"),
])
def test_shape_errors_have_the_place_of_the_operator(text, column, sentence):
    found, first = refused(text, kind=ShapeError)
    assert found == column and sentence in first


@pytest.mark.parametrize("where, column, sentence", [
    ("X gaussian p n", 3, "where, column 3: ':' is missing after 'X'"), ("X", 2, "':' is missing"), ("X: gausian p n", 4, "unknown kind 'gausian'"),
    ("X: gausian p n", 4, "Did you mean 'gaussian'?"), ("X: gaussian p", 4, "gaussian takes 2 sizes, not 1"), ("W: goe", 4, "takes 1 size, not 0"),
    ("W: goe n complex", 10, "'complex' does not go with goe"), ("X: gaussian p n real complex", 22, "'complex' does not go with gaussian real"),
    ("X: gaussian p n positive", 17, "'positive' does not go with gaussian"), ("X: gaussian p n varianc=2", 17, "Did you mean 'variance'?"),
    ("X: gaussian p n variance=2 variance=3", 28, "variance is given twice"), ("W: elliptic n", 4, "elliptic needs correlation=..."),
    ("X: gaussian p n variance=-1", 1, "variance = -1"), ("X: gaussian p n row_cov=S", 25, "unknown word 'S'"),
    ("X: gaussian p n row_cov=S; S: deterministic p", 25, "'S' is declared further on"), ("X: goe n; X: goe n", 11, "'X' is declared twice"),
    ("X: gaussian p n; p: scalar", 18, "'p' is a size already"), ("p: gaussian p n", 1, "'p' is a size already"),
    ("lam: scalar; X: gaussian lam n", 26, "lam is a scalar, not a size"),
    ("tr: scalar", 1, "'tr' is a function"), ("X, : goe n", 4, "':' where a name is expected"), ("1: goe n", 1, "'1' where a name is expected"),
    ("X: gaussian p -n", 4, "gaussian takes 2 sizes, not 1"), ("X: gaussian p n)", 16, "')' where a number"),
    ("Q = inv(X", 8, "'(' is not closed"), ("Q = inv(X)", 9, "unknown word 'X'"),
    ("X: goe n; B = inv(X\nY: goe n", 18, "'(' is not closed"), ("X: gaussian p n 3j", 4, "takes 2 sizes, not 3"),
    ("X: goe 2.5", 1, "not a positive integer"),
    ("x: scalar = 3", 11, "'=' where a number"), ("X = Y = 2", 7, "'=' does not belong here"), ("X' : goe n", 2, "did you mean .T?"),
    ("S: deterministic p; X: gaussian p n row_cov=S*S.T*(1+p)**900", 37, "too many terms"),
])
def test_wrong_declarations_are_refused_with_their_place(where, column, sentence):
    found, first = refused("1", where, (ParameterError, ShapeError))
    assert found == column and sentence in first


def test_a_complaint_shows_the_line_and_a_caret():
    with pytest.raises(ParameterError) as caught:
        read_expression("tr(\n  X*Y\n)", "X: goe n")
    assert str(caught.value) == "line 2, column 5: unknown word 'Y' in \"X*Y\"; declare it in `where`\n      X*Y\n        ^"
    assert caught.value.position == (2, 5)
    with pytest.raises(ParameterError) as caught:
        read_expression("数*\t\x1b[31mX", "数: scalar")
    sentence, *shown = str(caught.value).split("\n")           # a wide letter, and no control letters
    assert shown == ["    数*  [31mX", "        ^"] and "'\\x1b' means nothing" in sentence
    with pytest.raises(ParameterError) as caught:
        read_expression("1 + "*1000 + "B" + " + 1"*1000)
    sentence, line, caret = str(caught.value).split("\n")
    assert sentence.startswith("column 4001: unknown word 'B'") and line[len(caret) - 1] == "B"
    assert line.startswith("    ...") and line.endswith("...")


@pytest.mark.parametrize("text", [None, 3, b"X", sp.Symbol("x"), ["X"]])
def test_only_text_is_read(text):
    with pytest.raises(ParameterError, match="is not text"):
        read_expression(text)
    with pytest.raises(ParameterError, match="where: .* is not text"):
        read_expression("1", text)


# ---- round trip ----

_symbols = st.sampled_from([lam, mu, z, n, p, sp.Integer(2), sp.Rational(-1, 3), sp.I, sp.sqrt(2), sp.pi])


@st.composite
def scalars(draw, depth):
    if depth == 0:
        return draw(_symbols)
    one, other = draw(scalars(depth - 1)), draw(scalars(depth - 1))
    found = draw(st.sampled_from([lambda: one + other, lambda: one*other, lambda: one - other, lambda: one/other, lambda: one**2,
                                  lambda: sp.sqrt(one), lambda: sp.exp(-mu)*one, lambda: one**sp.Rational(-3, 2), lambda: sp.sin(mu) + one]))()
    return one if found.has(sp.zoo, sp.nan) else found


@st.composite
def matrices(draw, rows, columns, depth):
    """An expression of this shape."""
    words = {(p, n): [X, Y, A, eye(p, n)], (p, p): [S, T, eye(p), Q], (n, n): [W, H, eye(n)], (n, p): [X.T, Y.H, A.T, eye(n, p)]}[rows, columns]
    if depth == 0:
        return draw(st.sampled_from(words))
    inner = draw(st.sampled_from([p, n]))
    of_squares = ["inverse", "power", "root"] if rows == columns else []
    build = draw(st.sampled_from(["sum", "difference", "product", "scaled", "transpose", "adjoint", "traced", *of_squares]))
    part = matrices(depth=depth - 1, rows=rows, columns=columns)
    if build in ("transpose", "adjoint"):
        turned = draw(matrices(depth=depth - 1, rows=columns, columns=rows))
        return turned.T if build == "transpose" else turned.H
    if build == "product":
        return draw(matrices(depth=depth - 1, rows=rows, columns=inner))*draw(matrices(depth=depth - 1, rows=inner, columns=columns))
    found = draw(part)
    if build in ("sum", "difference"):
        other = draw(part)
        return found + other if build == "sum" else found - other
    if build == "traced":
        return tr(draw(matrices(depth=depth - 1, rows=inner, columns=inner)))*found/p
    if build == "root":
        return S.sqrt if rows == p else found
    return {"scaled": lambda: draw(scalars(1))*found, "inverse": lambda: found.I, "power": lambda: found**draw(st.integers(1, 3))}[build]()


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.sampled_from([p, n]).flatmap(lambda rows: st.sampled_from([p, n]).flatmap(lambda columns: matrices(rows=rows, columns=columns, depth=3))))
def test_the_text_of_an_expression_reads_as_the_expression(expression):
    if not expression.words() or "0" in str(expression).split():
        return                                          # a zero matrix is written 0
    assert read(str(expression)) == expression
    if expression.shape[0] == expression.shape[1]:
        scalar = tr(expression)/p + sp.sqrt(1 + tr(expression)**2)
        assert read(str(scalar)) == scalar


@settings(max_examples=100, deadline=None, derandomize=True)
@given(scalars(4))
def test_the_text_of_a_scalar_reads_as_the_scalar(scalar):
    # SymPy multiplies 2*(a + b) out, and the text of 4*(a + b)/c is 4*(a + b)/c: equal as numbers.
    at = {lam: .7, mu: 1.3 + .2j, z: -.4 + 1.1j, p: 3, n: 5}
    found, expected = (complex(value.xreplace(at)) for value in (read(str(scalar)), scalar))
    assert found == pytest.approx(expected, rel=1e-9)


# ---- nothing hangs, nothing runs ----

def test_random_texts_are_read_or_refused():
    """10,000 texts; reading_fuzz.py reads more."""
    source, known = random.Random(1), reader()
    start = time.perf_counter()
    found = [outcome(random_text(source), known)[0] for _ in range(10_000)]
    assert time.perf_counter() - start < 30                     # 1.2 s here
    assert found.count("read") > 300 and found.count("ShapeError") > 300


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(max_size=200))
@example("\ud800").via("a surrogate")
@example("\0").via("no letter")
def test_any_text_is_read_or_refused(text):
    outcome(text, reader())


@pytest.mark.parametrize("text", ["("*LENGTH, ")"*LENGTH, "-"*LENGTH, "**"*(LENGTH//2), "X"*LENGTH, "X*"*(LENGTH//2), "X+"*(LENGTH//2), "1"*LENGTH,
                                  "tr("*(LENGTH//3), "X.T"*(LENGTH//3), ";"*LENGTH, "\n"*LENGTH, "'"*LENGTH, "#"*LENGTH, "eye(" + "p,"*9000 + "p)",
                                  "a,"*9000 + ":scalar", "e:"*9000,
                                  "+".join(["W"]*9000), "*".join(["W"]*9000), "+".join(["tr(W)"]*3000),
                                  "*".join(f"{k}**(1/{k % 97 + 2})" for k in range(2, 900)),
                                  "\u0301"*LENGTH, "X=" * 9000, "ﷺ"*LENGTH])
def test_long_texts_take_no_long_time(text):
    start = time.perf_counter()
    outcome(text, reader())
    assert time.perf_counter() - start < 5                      # below 0.5 s here


def test_texts_that_grow_are_refused():
    assert "has more than" in str(pytest.raises(ParameterError, read_expression, "X"*(LENGTH + 1)).value)
    for start, step in (("W", "a{0}*a{0}"), ("W", "a{0} + a{0}"), ("1e300", "a{0}*a{0}"), ("2", "a{0}**999"),
    ("sin(x)", "sin(a{0}) + cos(a{0})"), ("W", "inv(a{0})"),
                        ("x", "sqrt(1 + a{0})"), ("10", "exp(a{0})")):
        where = f"W: goe n; x: scalar; a0 = {start}; " + "; ".join(f"a{k + 1} = {step.format(k)}" for k in range(200))
        with pytest.raises(ParameterError, match=r"pieces|digits|levels|up to"):
            read_expression("a200", where)


def test_nothing_is_evaluated_imported_or_opened():
    """An audit hook sees whatever Python compiles, imports, opens or starts."""
    code = f"""
import random, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from reading_fuzz import PYTHON, TOKENS, outcome, random_text, reader
source, known = random.Random(2), reader()
for _ in range(2000):
    outcome(random_text(source), known)                 # SymPy imports parts of itself when they are first needed
seen = []
def hook(event, arguments):
    if event in ("compile", "exec", "import", "open", "os.system", "subprocess.Popen", "marshal.loads", "pickle.find_class", "socket.connect"):
        seen.append((event, str(arguments)))
sys.addaudithook(hook)
for text in [*PYTHON, *(f"{{one}} {{other}}" for one in PYTHON for other in PYTHON), *(f"tr(X*{{one}})" for one in PYTHON)]:
    outcome(text, known)
for _ in range(2000):
    outcome(random_text(source), known)
print([event for event in seen if "sympy" not in event[1] and "mpmath" not in event[1]])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and done.stdout == "[]\n", done.stdout + done.stderr


# ---- limits and values ----

@pytest.fixture
def known():
    made = Reader()
    made.declare(Source.of("X: gaussian p n; S, T: deterministic p; A: deterministic p n; lam: scalar positive; z: scalar; B = X*X.T").span())
    return made


def values(known, *words, folder="."):
    return read_values([Source.of(word, "--values").span() for word in words], known, folder)


def test_numbers_spectra_and_ratios(known):
    assert values(known, "p=200", "n=400", "lam=0.3", "z=1+0.5j") == {p: 200, n: 400, lam: 0.3, z: 1 + .5j}
    assert all(isinstance(value, int) for value in values(known, "p=200", "lam=3").values())
    assert values(known, "lam=1/3", "z=sqrt(1/4-1/(2*pi))") == {lam: 1/3, z: pytest.approx(np.sqrt(.25 - .5/np.pi), rel=1e-15)}
    assert values(known, "p/n=0.5", "z=-2.5j", "lam = 1e-3") == {p/n: .5, z: -2.5j, lam: 1e-3}
    assert values(known, "S=1:.5,4:.5", "T=powerlaw:exponent=1.5") == {S: Discrete({1: .5, 4: .5}), T: PowerLaw(exponent=1.5)}
    found = values(known, "joint=S:1,4;T:2,3;weights:.5,.5")
    assert found[S] is found[T] and found[S] == Joint({S: [1, 4], T: [2, 3]}, weights=[.5, .5])
    assert values(known, "joint=S:1,4;T:2,3")[S] == Joint({S: [1, 4], T: [2, 3]})


def test_arrays_are_read_from_files_without_pickles(known, tmp_path):
    np.save(tmp_path/"S.npy", np.eye(3))
    np.save(tmp_path/"A.npy", np.ones((3, 4)))
    np.save(tmp_path/"spectrum.npy", np.array([1., 2.]))
    found = values(known, "S=@S.npy", "A=@A.npy", "T=@spectrum.npy", folder=tmp_path)
    assert found[S].shape == (3, 3) and found[A].shape == (3, 4) and found[T] == Empirical([1., 2.])
    np.save(tmp_path/"pickled.npy", np.array([{}], dtype=object), allow_pickle=True)
    (tmp_path/"text.npy").write_text("1 2")
    np.save(tmp_path/"cube.npy", np.ones((2, 2, 2)))
    np.save(tmp_path/"letters.npy", np.array(["a"]))
    for name, sentence in (("pickled", "never read"), ("text", "pickled objects|no .npy file"), ("cube", "3 dimensions"),
    ("letters", "no array of real numbers")):
        with pytest.raises(ParameterError, match=sentence):
            values(known, f"S=@{name}.npy", folder=tmp_path)
    with pytest.raises(ParameterError, match="numpy.save"):
        values(known, "S=@S.csv", folder=tmp_path)
    with pytest.raises(FileNotFoundError):
        values(known, "S=@absent.npy", folder=tmp_path)


@pytest.mark.parametrize("word, sentence", [
    ("lam", "NAME=VALUE"), ("=3", "NAME=VALUE"), ("lam=", "NAME=VALUE"), ("la=3", "Did you mean 'lam'?"), ("lam=abc", "a value is a number"),
    ("lam=nan", "a value is a number"),
    ("lam=1/0", "division by zero"), ("lam=__import__('os')", "unknown function"), ("p=2.5", "positive integers"), ("p=0", "positive integers"),
    ("p=-3", "positive integers"),
    ("X=3", "X is random"), ("B=3", "it follows from its words"), ("A=1:.5,4:.5", "an array in a file"), ("S=1:.5,x", "not a population"),
    ("S=1:.5,4:.6", "sum"),
    ("p*n=3", None), ("p/q=3", "unknown word 'q'"), ("p/lam=3", "not a ratio of sizes"), ("lam=eye(3)", "is a matrix"),
    ("joint=S:1,4;T:2", "one for each point"),
    ("joint=X:1,2", "no symmetric deterministic word"), ("joint=S:1,a", "no list of eigenvalues"), ("joint=S:1;S:2", "given twice"),
    ("lam=1e300*1e300", "range of doubles"),
])
def test_wrong_values_are_refused(known, word, sentence):
    if sentence is None:
        assert values(known, word) == {p*n: 3}                  # a product of sizes is as good as a ratio
        return
    with pytest.raises(ParameterError, match="--values, column") as caught:
        values(known, word)
    assert sentence in str(caught.value)
    with pytest.raises(ParameterError, match="given twice"):
        values(known, "lam=1", "lam=2")


def test_a_limit_names_ratios(known):
    def limit(text):
        return read_limit([Source.of(text, "--limit").span()], known)
    assert limit("p/n = c") == {p/n: sp.Symbol("c", positive=True)} and known.names["c"] == sp.Symbol("c", positive=True)
    assert limit("p/n = c") == {p/n: known.names["c"]}
    assert limit("n/p = d,  # the other\n") == {n/p: sp.Symbol("d", positive=True)}
    for text, sentence in (("p/n", "NAME=VALUE"), ("p/n = 2", "it is a name"), ("p = c", "not a ratio"), ("p/lam = c", "not a ratio"),
    ("X = c", "not a ratio"),
                           ("p/n = n", "a name of its own"), ("p/n = S", "a name of its own"), ("p/n = c, p/n = d", "given twice"),
                           ("p/n = tr", "is a function"), ("p/k = c", "unknown word 'k'")):
        with pytest.raises(ParameterError, match="--limit, column") as caught:
            limit(text)
        assert sentence in str(caught.value)


# ---- files ----

RIDGE = """\ufeff# a comment
title:  Ridge regression: the test error     # of it
name:   ridge-1
where:  X: gaussian n p; lam: scalar positive
        S: deterministic p    # covariance

        Q = inv(X.T*X/n
                + lam*eye(p))
where:  T: deterministic p
target: tr(S*Q)
        /p
limit:  p/n = c
values: p=200 n=400
        lam=.3 S=1:.5,4:.5
"""


def test_a_file_states_a_problem(tmp_path):
    path = tmp_path/"ridge.txt"
    path.write_text(RIDGE, encoding="utf-8")
    problem = read_problem(str(path))
    assert (problem.title, problem.name, problem.label, problem.folder) == ("Ridge regression: the test error", "ridge-1", "ridge.txt", tmp_path)
    known = Reader()
    for span in problem.where:
        known.declare(span)
    data = Gaussian("X", n, p)
    assert known.expression(problem.target) == tr(S*(data.T*data/n + lam*eye(p)).I)/p and list(known.names) == ["n", "p", "X", "lam", "S", "Q", "T"]
    assert read_limit(problem.limit, known) == {p/n: sp.Symbol("c", positive=True)}
    assert read_values(problem.values, known) == {p: 200, n: 400, lam: .3, S: Discrete({1: .5, 4: .5})}


@pytest.mark.parametrize("old, new, place, sentence", [
    ("tr(S*Q)", "tr(S*R)", "line 10, column 14", "unknown word 'R'"), ("+ lam*eye(p)", "+ lam*eye(n)", "line 8, column 17", "sizes p and n differ"),
    ("limit:", "limits:", "line 12, column 1", "Did you mean 'limit'?"), ("where:  T", "T", "line 9, column 1", "their further lines are indented"),
    ("target: tr(S*Q)", "target: tr(S*Q) )", "line 10, column 17", "')' without '('"),
    ("name:   ridge-1", "name: ../x", "line 3, column 6", "letters, digits"),
    ("name:   ridge-1", "title: again", "line 3, column 1", "'title' is given twice"),
    ("name:   ridge-1", "ridge", "line 3, column 1", "a line without a key"),
    ("lam=.3", "lam=x", "line 14, column 13", "unknown word 'x'"), ("p/n = c", "p/k = c", "line 12, column 11", "unknown word 'k'"),
    ("S: deterministic p ", "S: determinstic p ", "line 5, column 12", "Did you mean 'deterministic'?"),
    ("# a comment", "  X: goe n", "line 1, column 1", "continues nothing"),
])
def test_errors_in_a_file_have_line_and_column(tmp_path, old, new, place, sentence):
    path = tmp_path/"ridge.txt"
    path.write_text(RIDGE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(RmtsymError) as caught:
        problem, known = read_problem(str(path)), Reader()
        for span in problem.where:
            known.declare(span)
        known.expression(problem.target)
        read_limit(problem.limit, known)
        read_values(problem.values, known)
    assert str(caught.value).startswith(f"ridge.txt, {place}: ") and sentence in str(caught.value)


def test_what_is_no_file_of_this_grammar_is_refused(tmp_path):
    (tmp_path/"x.py").write_text("print('never')")
    (tmp_path/"x.txt").write_bytes(b"\xff\xfe\x00")
    (tmp_path/"long.txt").write_text("#"*(LENGTH + 10))
    (tmp_path/"empty.txt").write_text("where: X: goe n")
    for name, sentence in (("x.py", "`python "), ("absent.py", "`python "), ("x.txt", "not a text file"), ("long.txt", "more than"),
    ("empty.txt", "no target")):
        with pytest.raises(ParameterError, match=sentence):
            read_problem(str(tmp_path/name))
    with pytest.raises(FileNotFoundError):
        read_problem(str(tmp_path/"absent.txt"))
    for text in ("tr(X)/p", "X.T", "S.sqrt", "\0", "X"*5000):
        assert read_problem(text).target.text == text
