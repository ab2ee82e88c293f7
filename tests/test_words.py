"""Matrix words: what is written is kept, shapes are checked at once, and it prints as a person writes it."""
import copy
import pickle

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import GOE, GUE, Deterministic, Gaussian, Haar, ParameterError, ShapeError, complex_twin, dims, eye, tr
from rmtsym.words import Adjoint, Inverse, MatrixExpression, MatrixProduct, MatrixSum, Transposed, Word, Zero, convert

p, n, k = dims("p n k")
lam, z, mu = sp.symbols("lambda z mu")
X, Y, V = Gaussian("X", p, n), Gaussian("Y", p, n), Gaussian("V", p, k)
B = Gaussian("B", p, n, field="complex")
G, W, U, P = Gaussian("G", n, n), GOE("W", n), Haar("U", n), Deterministic("P", n)
S, T, A = Deterministic("Sigma", p), Deterministic("T", n), Deterministic("A", p, n)
Q = (X*X.T/n + lam*eye(p)).I

EXPRESSIONS = [X, W, U, S, A, S.sqrt, eye(p), eye(p, n), X*X.T/n, Q, X.T, B.H, S*Q*S, (P*U*P).I, W**3, W**-2, X - Y, 2*X, -X, lam*(X + Y),
               Gaussian("Z", p, n, field="complex", variance=lam**2, row_cov=S, col_cov=T), GUE("H", n, variance=2), Haar("O", n, field="complex"),
               tr(Q)*X, Zero(p, n)]


# shapes

@pytest.mark.parametrize("build, message", [
    (lambda: X*X, "X*X: X is (p x n), X is (p x n); inner sizes n and p differ. Did you mean X*X.T?"),
    (lambda: B*B, "B*B: B is (p x n), B is (p x n); inner sizes n and p differ. Did you mean B*B.H?"),
    (lambda: X*V, "X*V: X is (p x n), V is (p x k); inner sizes n and p differ. Did you mean X.T*V?"),
    (lambda: S*X*X, "Sigma*X*X: Sigma*X is (p x n), X is (p x n); inner sizes n and p differ. Did you mean Sigma*X*X.T?"),
    (lambda: (X + Y)*X, "(X + Y)*X: X + Y is (p x n), X is (p x n); inner sizes n and p differ. Did you mean (X + Y)*X.T?"),
    (lambda: V*W, "V*W: V is (p x k), W is (n x n); inner sizes k and n differ."),
    (lambda: X + V.T, "X + V.T: X is (p x n), V.T is (k x p); sizes p and k differ."),
    (lambda: X + Gaussian("C", n, p), "X + C: X is (p x n), C is (n x p); sizes p and n differ. Did you mean X + C.T?"),
    (lambda: X - Gaussian("C", n, p), "X - C: X is (p x n), C is (n x p); sizes p and n differ. Did you mean X - C.T?"),
    (lambda: X.I, "X.I: X is (p x n), but only a square matrix has an inverse. Did you mean X*X.T?"),
    (lambda: X**2, "X**2: X is (p x n), but only a square matrix has powers. Did you mean X*X.T?"),
    (lambda: tr(X), "tr(X): X is (p x n), but only a square matrix has a trace. Did you mean X*X.T?"),
    (lambda: X*X.T/n + lam, "X*X.T/n + lambda: lambda is a scalar, X*X.T/n is (p x p). Did you mean lambda*eye(p)?"),
    (lambda: 1 - W, "1 - W: 1 is a scalar, W is (n x n). Did you mean eye(n)?"),
    (lambda: W - (lam + mu), "W - (lambda + mu): lambda + mu is a scalar, W is (n x n). Did you mean (lambda + mu)*eye(n)?"),
    (lambda: X + 1, "X + 1: 1 is a scalar, X is (p x n)."),
    (lambda: tr(lam), "what a trace is taken of: lambda is a scalar, not a matrix; multiply it by eye(p)"),
])
def test_shape_errors_say_what_is_wrong_and_what_would_be_right(build, message):
    with pytest.raises(ShapeError) as caught:
        build()
    assert str(caught.value) == message


def test_division_by_a_matrix_is_refused():
    for build in (lambda: X/W, lambda: 1/W, lambda: lam/W, lambda: tr(W)/W):
        with pytest.raises(ShapeError, match=r"\.I"):
            build()


@pytest.mark.parametrize("size", ["p", -3, 0, 2.5, 3.0, True, None, float("nan"), sp.oo, 1 + 1j, sp.Symbol("q", negative=True), n/2.0, [2]])
def test_a_size_is_a_positive_integer_or_a_symbol(size):
    for build in (lambda: Gaussian("X", size, n), lambda: GOE("W", size), lambda: Haar("U", size), lambda: Deterministic("S", size, n),
                  lambda: eye(size), lambda: eye(n, [size] if size is None else size)):
        with pytest.raises(ShapeError, match="size"):
            build()


@pytest.mark.parametrize("operand", ["lambda", None, float("nan"), float("inf"), True, np.ones((2, 2)), [1, 2], object(), sp.zoo, sp.Matrix([[1]]),
                                     sp.Symbol("a", commutative=False)])
def test_what_is_neither_scalar_nor_matrix_is_refused(operand):
    for build in (lambda: X*operand, lambda: operand*X, lambda: X + operand, lambda: X/operand):
        with pytest.raises((ParameterError, ShapeError)):
            build()


@pytest.mark.parametrize("build", [
    lambda: Gaussian(3, p, n), lambda: Gaussian("", p, n), lambda: Gaussian("X Y", p, n), lambda: Gaussian("X*Y", p, n), lambda: GOE(None, n),
    lambda: Gaussian("X", p, n, field="quaternion"), lambda: Gaussian("X", p, n, field=None), lambda: Haar("U", n, field=2),
    lambda: Gaussian("X", p, n, variance=-1), lambda: GOE("W", n, variance="1"), lambda: GOE("W", n, variance=float("nan")),
    lambda: GOE("W", n, variance=1j), lambda: Gaussian("X", p, n, row_cov=X*X.T), lambda: Gaussian("X", p, n, row_cov=Deterministic("C", p, p)),
    lambda: Gaussian("Sigma", p, n, row_cov=S), lambda: W**lam, lambda: W**1.5, lambda: W**5000, lambda: X/0, lambda: Zero(n, n).I,
    lambda: dims(3), lambda: dims(None),
])
def test_parameters_out_of_their_domain_are_refused(build):
    with pytest.raises(ParameterError):
        build()


def test_covariances_must_fit():
    with pytest.raises(ShapeError, match=r"row_cov = T is \(n x n\), but it must be \(p x p\)"):
        Gaussian("X", p, n, row_cov=T)
    with pytest.raises(ShapeError, match="scalar"):
        Gaussian("X", p, n, row_cov=2)


def test_sizes_compare_as_expressions():
    C = Gaussian("C", 2*n, k + 1)
    assert (C*Gaussian("D", 1 + k, n)).shape == (2*n, n)
    assert (Gaussian("E", p, sp.expand((n + 1)**2))*eye(n**2 + 2*n + 1)).shape[0] == p
    assert Gaussian("F", 3, 4).shape == (3, 4)


def test_shapes():
    assert X.shape == (p, n) and X.T.shape == (n, p) and (X.T*X).shape == (n, n) and (X*T*X.T).shape == (p, p)
    assert S.shape == (p, p) == Q.shape == S.sqrt.shape and A.shape == (p, n) == eye(p, n).shape and (W**0).shape == (n, n)
    assert (eye(p, n)*U*eye(n, p)).shape == (p, p)


# nothing is rewritten silently

def test_an_inverse_is_not_taken_apart():
    inverse = (P*U*P).I
    assert isinstance(inverse, Inverse) and inverse.args[0] == P*U*P and str(inverse) == "(P*U*P).I"
    assert str((2*G*G.T).I) == "(2*G*G.T).I"
    assert str((X*X.T).T) == "(X*X.T).T" and str((W.I).I) == "W.I.I" and str(W.T) == "W.T" and str(X.H) == "X.H"
    assert X.T.T == X and X.H.H == X and X.T.H != X
    assert W**-1 == W.I and W**2 == W*W and W**-2 == W.I*W.I and W**1 == W and W**0 == eye(n)
    assert str(X - X) == "X - X" and str(eye(p)*X) == "I_p*X" and str(X + X) == "X + X"


def test_scalars_stand_in_front():
    assert 2*X == X*2 == X*sp.Integer(2) == np.int64(2)*X == 4*X/2 == -(-2*X)
    assert str((2*X)*(3*X.T)/n) == "6*X*X.T/n" and (2*X)*(3*X.T) == 6*(X*X.T) and lam*(mu*X) == (lam*mu)*X
    assert 1*X == X and 0*X == Zero(p, n) and X + 0*X == X and 0*X*X.T == Zero(p, p)
    assert np.float64(.5)*X == .5*X == X*.5 and str(X/sp.sqrt(n)) == "X/sqrt(n)"


def test_products_and_sums_are_flat_and_sums_commute():
    assert (X*T)*X.T == X*(T*X.T) == MatrixProduct(X, T, X.T) and (X*T*X.T).args == (X, T, X.T)
    assert X + (Y + A) == (A + Y) + X and hash(X + (Y + A)) == hash((A + Y) + X) and X*Y.T != Y*X.T
    assert str(X + Y) == "X + Y" and str(Y + X) == "Y + X"
    assert sum([X, Y, A]) == X + Y + A == MatrixSum(X, Y, A) and +X == X and X@X.T == X*X.T


@pytest.mark.parametrize("expression", EXPRESSIONS, ids=str)
def test_everything_is_in_the_arguments(expression):
    assert expression.func(*expression.args) == expression
    assert pickle.loads(pickle.dumps(expression)) == expression and copy.deepcopy(expression) == expression
    assert hash(pickle.loads(pickle.dumps(expression))) == hash(expression)
    again = expression.xreplace({lam: mu}).xreplace({mu: lam})
    assert again == expression and again.shape == expression.shape and again.field == expression.field


def test_complex_stays_complex_through_substitution():
    product = B*B.H/n + lam*eye(p)
    for changed in (product.subs(lam, 2), product.subs({p: 3, n: 5}), product.xreplace({n: 2*n}), product.replace(p, k)):
        word = changed.words()[0]
        assert word.field == "complex" and changed.field == "complex" and word.name == "B"
    O = Haar("O", n, field="complex")
    assert O.subs(n, 4) == Haar("O", 4, field="complex") != Haar("O", 4)
    assert Gaussian("X", p, n, variance=lam).subs(lam, 4) == Gaussian("X", p, n, variance=4)


def test_substitution_keeps_checking_shapes():
    assert X.subs(p, 20).shape == (20, n) and Q.subs(lam, 0) == (X*X.T/n).I
    assert (X*X.T).subs(n, p).shape == (p, p)
    assert Q.xreplace({X: Gaussian("Z", p, n, variance=2)}).words()[0].variance == 2
    with pytest.raises(ShapeError):
        X.subs(p, 2.5)
    with pytest.raises(ShapeError):
        (X + Y).xreplace({X: V})


def test_two_words_of_one_name_are_an_error():
    other = Gaussian("X", p, n, variance=2)
    for build in (lambda: X + other, lambda: X*other.T, lambda: tr(X*X.T)*other, lambda: Gaussian("Z", p, n, row_cov=Deterministic("Z", p)),
                  lambda: X*complex_twin(X).H, lambda: GOE("P", n) + P):
        with pytest.raises(ParameterError, match="name"):
            build()
    assert (X + Gaussian("X", p, n)).words() == (X,)


def test_words_and_dims_are_sorted_and_complete():
    Z = Gaussian("Z", p, n, row_cov=S, col_cov=T)
    expression = Z*W*X.T + tr(U)*lam*eye(p)
    assert [word.name for word in expression.words()] == ["Sigma", "T", "U", "W", "X", "Z"]
    assert expression.dims() == (n, p) and tr(expression).dims() == (n, p) and tr(expression).words() == expression.words()
    assert expression.free_symbols == {n, p, lam} and Q.free_symbols == {n, p, lam} and X.free_symbols == {p, n}
    assert Gaussian("F", 2*k, 3).dims() == (k,) and Z.row_cov == S and X.row_cov is None and X.col_cov is None
    assert X.is_random and not S.is_random and not (S*A).is_random and (S*X).is_random


# structure

@pytest.mark.parametrize("expression, expected", [
    (X*X.T, True), (X*X.T/n + lam*eye(p), True), (Q, True), (W, True), (GUE("H", n), True), (U, False), (S, True), (S.sqrt, True), (G, False),
    (S*Q*S, True), (S*Q, False), (Q*S*Q, True), (G + G.T, True), (G - G.T, False), (sp.I*(G - G.T), True), (G*P + P*G.T, True),
    (sp.I*(W*P - P*W), True), (W*P - P*W, False), (W*P + P*W, True), (B*B.H, True), (B*B.T, False), (B.T.H*B.T, True), (W.I, True),
    ((X*X.T)*(X*X.T + Y*Y.T).I, False), ((X*X.T + Y*Y.T).I, True), (X, False), (sp.I*W, False), (eye(p), True), (eye(p, n), False),
    (eye(p, n)*U*P*U.T*eye(n, p), True), (W**3, True), (W - z*eye(n), True), (W - sp.I*eye(n), False), (Deterministic("C", n, n), False),
    (X*(P + G + G.T)*X.T, True), (tr(G)*W, True), (sp.sqrt(lam)*W, True), (Zero(n, n), True), (W.T, True), (P.T, True), (U.I, False),
    (GUE("H", n).T, True), (tr(GUE("H", n)*W*P)*P, False), (sp.Symbol("w", imaginary=True)*W, False),
])
def test_hermitian_is_seen_from_the_structure(expression, expected):
    assert expression.is_hermitian is expected


def test_complex_twin():
    assert complex_twin(X) == Gaussian("X", p, n, field="complex") and complex_twin(W) == GUE("W", n)
    assert complex_twin(U) == Haar("U", n, field="complex") and complex_twin(GOE("M", n, variance=lam)) == GUE("M", n, variance=lam)
    C = complex_twin(X)
    assert complex_twin(X*X.T/n) == C*C.H/n and complex_twin(A*A.T + X*A.T) == A*A.T + C*A.T
    assert complex_twin((X*T).T*S) == (C*T).H*S
    assert complex_twin(tr(Q)**2/p) == tr((C*C.H/n + lam*eye(p)).I)**2/p
    assert complex_twin(complex_twin(X*X.T)) == C*C.H and complex_twin(B*B.T) == B*B.T
    Z = Gaussian("Z", p, n, variance=3, row_cov=S)
    assert complex_twin(Z) == Gaussian("Z", p, n, field="complex", variance=3, row_cov=S)
    assert complex_twin(lam) == lam and complex_twin(2) == 2


# traces are scalars of SymPy

def test_trace_is_a_sympy_scalar():
    t = tr(Q)/p
    assert isinstance(tr(Q), sp.Expr) and tr(Q) + tr(Q) == 2*tr(Q) and sp.sqrt(tr(Q)**4).subs(lam, 1) == sp.sqrt(tr(Q.subs(lam, 1))**4)
    assert sp.simplify(t + t - 2*tr(Q)/p) == 0 and sp.expand((t + 1)**2) == t**2 + 2*t + 1 and sp.factor(t**2 - 1) == sp.factor((t - 1)*(t + 1))
    assert t.free_symbols == {p, n, lam} and pickle.loads(pickle.dumps(t)) == t and not t.is_constant(lam)
    assert sp.solve(sp.Eq(t*mu, 1), mu) == [p/tr(Q)] and t.subs(lam, 1) == tr(Q.subs(lam, 1))/p
    assert sp.expand(tr(2*W + lam*eye(n) - 3*(P + W*P))) == 2*tr(W) + lam*n - 3*tr(P) - 3*tr(W*P)
    assert tr(Zero(n, n)) == 0 and sp.conjugate(tr(G)) == tr(G) and sp.conjugate(tr(complex_twin(G))) == tr(complex_twin(G).H) and sp.conjugate(tr(W)) == tr(W)
    assert str(tr(Q)/p) == "tr((X*X.T/n + lambda*I_p).I)/p" and (t.evalf() - t).subs(tr(Q), 2) == 0
    assert sp.conjugate(tr(z*W)) == tr((z*W).H) and sp.conjugate(tr(W + n*P)) == tr(W + n*P)


def test_derivatives():
    assert Q.diff(lam) == -Q*Q and tr(Q).diff(lam) == tr(-Q*Q) and (tr(Q)/p).diff(lam) == tr(-Q*Q)/p
    assert (lam**2*W).diff(lam) == 2*lam*W and (lam*W*P*lam).diff(lam, 2) == 2*W*P and (lam*mu*W).diff(lam, mu) == W
    assert W.diff(lam) == Zero(n, n) and (X*X.T).diff(lam) == Zero(p, p) and tr(W).diff(lam) == 0 and W.diff() == W
    assert (lam*X).T.diff(lam) == X.T and (sp.I*lam*B).H.diff(lam) == (sp.I*B).H
    assert (tr(lam*W)*P).diff(lam) == tr(W)*P and sp.diff(tr(lam*W)**2, lam) == 2*tr(lam*W)*tr(W)
    Z = Gaussian("Z", p, n, variance=lam)
    assert Z.diff(lam) == Z/(2*lam) and GOE("M", n, variance=lam**2).diff(lam) == GOE("M", n, variance=lam**2)/lam
    assert (W.I).diff(lam) == Zero(n, n) and Q.diff(lam, 0) == Q and Q.diff(mu, 0, lam) == Q.diff(lam)


@pytest.mark.parametrize("build", [lambda: X.diff(p), lambda: Q.diff(2), lambda: Q.diff("lambda"), lambda: Q.diff(lam, -1),
                                   lambda: Gaussian("Z", p, n, row_cov=lam*S).diff(lam)])
def test_derivatives_in_sizes_are_refused(build):
    with pytest.raises(ParameterError, match="diff"):
        build()


def test_a_trace_keeps_its_derivative_in_a_size_unevaluated():
    # is_constant, solve and others differentiate in every symbol that occurs.
    assert tr(Q).diff(n) == sp.Derivative(tr(Q), n, evaluate=False)
    with pytest.raises(ParameterError, match="cannot be evaluated"):
        rm.sample(tr(Q).diff(n), {p: 2, n: 3, lam: 1}, rng=0)


# printing

@pytest.mark.parametrize("expression, text, latex", [
    (X*X.T/n + lam*eye(p), "X*X.T/n + lambda*I_p", r"\frac{1}{n} X X^{\top} + \lambda I_p"),
    (Q, "(X*X.T/n + lambda*I_p).I", r"\left(\frac{1}{n} X X^{\top} + \lambda I_p\right)^{-1}"),
    (B*B.H, "B*B.H", r"B B^{\mathsf H}"),
    (X.T.H, "X.T.H", r"\overline{X}"),
    ((X*T).T.H, "(X*T).T.H", r"\overline{X T}"),
    (X.T.H*T, "X.T.H*T", r"\overline{X} T"),
    (W.T.I, "W.T.I", r"\left(W^{\top}\right)^{-1}"),
    (W**3, "W**3", "W^{3}"), (W**-1, "W.I", "W^{-1}"), (W**-2, "W.I**2", "W^{-2}"), ((W + P)**2, "(W + P)**2", r"\left(W + P\right)^{2}"),
    ((W**2).I, "(W**2).I", r"\left(W^{2}\right)^{-1}"), ((W**2).T, "(W**2).T", r"\left(W^{2}\right)^{\top}"),
    (G.T*G.T, "G.T**2", r"\left(G^{\top}\right)^{2}"),
    (S.sqrt, "Sigma.sqrt", r"\Sigma^{1/2}"), (S.sqrt.I, "Sigma.sqrt.I", r"\Sigma^{-1/2}"), (S.sqrt*X, "Sigma.sqrt*X", r"\Sigma^{1/2} X"),
    (2*X, "2*X", "2 X"), (-X, "-X", "-X"), (X/2, "X/2", r"\frac{1}{2} X"), (-2*X/n, "-2*X/n", r"-\frac{2}{n} X"),
    (lam/n*X, "lambda*X/n", r"\frac{\lambda}{n} X"), (X/(n*p), "X/(n*p)", r"\frac{1}{n p} X"), (X/(1 + lam), "X/(lambda + 1)", r"\frac{1}{\lambda + 1} X"),
    ((1 - lam)*X, "(1 - lambda)*X", r"\left(1 - \lambda\right) X"), (lam*(X + Y), "lambda*(X + Y)", r"\lambda \left(X + Y\right)"),
    (X - Y, "X - Y", "X - Y"), (X - 2*(Y - A)/n, "X - 2*(Y - A)/n", r"X - \frac{2}{n} \left(Y - A\right)"), (X/n**2, "X/n**2", r"\frac{1}{n^{2}} X"),
    ((X - Y)*(X + Y).T, "(X - Y)*(X + Y).T", r"\left(X - Y\right) \left(X + Y\right)^{\top}"), (-(X - Y), "-(X - Y)", r"-\left(X - Y\right)"),
    ((-X).T, "(-X).T", r"\left(-X\right)^{\top}"), ((2*W).I, "(2*W).I", r"\left(2 W\right)^{-1}"), ((-W)*P, "-W*P", r"-W P"),
    (W - z*eye(n), "W - z*I_n", "W - z I_n"), (eye(p, n), "eye(p, n)", r"I_{p \times n}"), (eye(10), "I_10", "I_{10}"), (eye(2*n), "eye(2*n)", "I_{2 n}"),
    (Gaussian("X1", p, n), "X1", "X_1"), (Gaussian("X_in", p, n), "X_in", "X_{in}"), (Deterministic("Sigma12", p), "Sigma12", r"\Sigma_{12}"),
    (Gaussian("X__2", p, n).T, "X__2.T", r"{X^{2}}^{\top}"), (Haar("Omega", n), "Omega", r"\Omega"), (Zero(n, n), "0", "0"),
    (tr(W)*W/n, "tr(W)*W/n", r"\frac{\operatorname{tr}\left(W\right)}{n} W"), (0.5*X, "0.5*X", "0.5 X"), (-0.25*lam*X, "-0.25*lambda*X", r"-0.25 \lambda X"),
])
def test_printing(expression, text, latex):
    assert str(expression) == repr(expression) == text
    assert sp.latex(expression) == latex
    assert expression._repr_latex_() == rf"$\displaystyle {latex}$"


def test_latex_follows_the_settings_of_its_printer():
    assert sp.latex(X*X.T/n, mode="inline") == r"$\left(1 / n\right) X X^{\top}$" and sp.latex(eye(2*n), mode="equation*").count("equation") == 2
    assert sp.latex(lam*W, symbol_names={lam: r"\ell"}) == r"\ell W"


def test_printing_of_traces():
    assert sp.latex(tr(S*Q)/p) == r"\frac{\operatorname{tr}\left(\Sigma " + sp.latex(Q) + r"\right)}{p}"
    assert str(tr(W)**2 - 1) == "tr(W)**2 - 1" and sp.latex(tr(W)**2) == r"\operatorname{tr}\left(W\right)^{2}"
    assert str(tr(W)*lam/n) == "lambda*tr(W)/n" and "tr(W)" in sp.pretty(tr(W) + 1) and sp.pretty(X*X.T) == "X*X.T"
    assert str(sp.Tuple(W, tr(W))) == "(W, tr(W))" and "Gaussian" in sp.srepr(X)


# SymPy's own matrices

def test_sympys_matrix_expressions_are_converted():
    M, N = sp.MatrixSymbol("M", p, n), sp.MatrixSymbol("N", n, n)
    m, square = Deterministic("M", p, n), Deterministic("N", n, n)
    assert convert(M) == m and convert(2*M*N + M) == 2*m*square + m and convert(M.T) == m.T
    assert convert(sp.Inverse(N)) == square.I and convert(N**3) == square**3 and convert(sp.Identity(n)) == eye(n)
    assert convert(sp.ZeroMatrix(p, n)) == Zero(p, n) and convert(sp.Adjoint(M)) == m.H and convert(X) == X
    assert convert(sp.Trace(N)/n + lam) == tr(square)/n + lam and tr(M*M.T) == tr(m*m.T)
    with sp.assuming(sp.Q.symmetric(N)):
        assert convert(N) == Deterministic("N", n)
        assert convert(sp.MatPow(N, sp.S.Half)) == Deterministic("N", n).sqrt


def test_sympys_matrices_mix_by_operators():
    M, N = sp.MatrixSymbol("M", n, p), sp.MatrixSymbol("N", n, n)
    m, square = Deterministic("M", n, p), Deterministic("N", n, n)
    assert M*X == m*X and X*M == X*m and N + W == square + W and W + N == W + square and N - W == square - W and W - N == W - square
    assert (2*M)*X == 2*m*X and (N.T + N)*W == (square.T + square)*W
    for mix in (lambda: M*W, lambda: M + X, lambda: W*sp.Matrix([[1, 2], [3, 4]])):
        with pytest.raises((ShapeError, ParameterError)):
            mix()
    with pytest.raises(ParameterError, match="HadamardProduct"):
        convert(sp.HadamardProduct(N, N.T))


# the hook

class Centred(Word):
    """Gaussian entries less the mean of their column."""

    def __new__(cls, name, rows, columns):
        return cls._word(name, sp.sympify(rows), sp.sympify(columns))

    shape = property(lambda self: self.args[1:])

    def _draw(self, values, rng):
        drawn = rng.standard_normal([values.size(dim) for dim in self.shape])
        return drawn - drawn.mean(axis=0)

    def _text(self):
        return f"centred({self.name})"

    def _latex_text(self):
        return rf"\mathring{{{self.name}}}"


def test_another_word_needs_only_shape_draw_and_print():
    C = Centred("C", p, n)
    expression = C*C.T/n + lam*eye(p)
    assert str(expression) == "centred(C)*centred(C).T/n + lambda*I_p" and sp.latex(C.T) == r"\mathring{C}^{\top}"
    assert expression.is_hermitian and expression.words() == (C,) and expression.dims() == (n, p) and pickle.loads(pickle.dumps(C)) == C
    assert expression.diff(lam) == eye(p) and complex_twin(C) == C
    ones = Deterministic("e", 1, p)
    assert np.abs(rm.sample(ones*C, {p: 5, n: 4, ones: np.ones((1, 5))}, rng=0)).max() < 1e-14


def test_dims_are_what_symbols_returns():
    assert dims("q") == sp.Symbol("q", integer=True, positive=True) and isinstance(dims("a b"), tuple) and dims("x:3")[2].name == "x2"


def test_public_names():
    assert isinstance(X, MatrixExpression) and isinstance(X.T, Transposed) and isinstance(X.H, Adjoint)
    assert rm.Gaussian is Gaussian and rm.eye is eye
