"""Linear pencils: they give the expression back, exactly, and have as few states as theory says."""
import hypothesis.strategies as st
import pytest
import sympy as sp
from hypothesis import HealthCheck, assume, given, settings

import rmtsym as rm
from rmtsym import GOE, GUE, Deterministic, Gaussian, ParameterError, dims, eye
from rmtsym.equivalents.minimise import minimise
from rmtsym.equivalents.minimise_linear import is_doubtful
from rmtsym.equivalents.minimise_reach import Reach, exchanged, minimal_dimension
from rmtsym.equivalents.pencil import coefficients, is_singular, linearise, transposed, without
from rmtsym.equivalents.pencil_polynomials import is_deterministic, multiply, polynomial, polynomial_expression, randomness, split
from rmtsym.equivalents.pencil_residues import Residues, check, sizes_of
from rmtsym.equivalents.pencil_traces import TracePencil, pushed, trace_pencil
from rmtsym.equivalents.scalars import Field
from rmtsym.matrix.sampling import sample
from rmtsym.words import MatrixProduct, Trace

p, n, q, d, N = dims("p n q d N")
lam, z, s2, mu, nu = sp.symbols("lambda z sigma2 mu nu")
eps = sp.Symbol("epsilon", positive=True)
X, Y, V = Gaussian("X", p, n), Gaussian("Y", p, n), Gaussian("V", n, q)
G, H, W, M = Gaussian("G", n, n), Gaussian("H", n, n), GOE("W", n), GUE("M", n)
B, C = Gaussian("B", p, n, field="complex"), Gaussian("C", p, q, field="complex", variance=2)
S, T, A, R = Deterministic("Sigma", p), Deterministic("Theta", p), Deterministic("A", p, n), Deterministic("R", n)
I, J = eye(p), eye(n)
Q = (X*X.T/n + lam*I).I
K = (X.T*X/n + lam*J).I
F = mu*Gaussian("D", n, d)*Gaussian("E", N, d).T/sp.sqrt(d) + nu*Gaussian("Z", n, N)
FEATURES = (F.T*F/N + lam*eye(N)).I

# expression: the states of its minimal pencil, by hand: the resolvent of a product of k affine factors has k of them, ...
ZOO = {
    "marchenko-pastur": (Q, 2),
    "word": (X, 2),
    "transposed word": (X.T, 2),
    "deterministic word": (S*T + lam*S.I, 0),
    "one sum of words": ((X + Y)*(X + Y).T, 3),
    "polynomial": (X*X.T/n + lam*S - X*A.T, None),
    "two resolvents": (Q*S*Q*T, 4),
    "difference of equal resolvents": (Q - Q, 0),
    "resolvent identity": (Q*X*X.T/n + lam*Q, 0),
    "push-through identity": (X*K - Q*X, 0),
    "woodbury": (X.T*Q*X/n + lam*K, 0),
    "companion resolvent": (X.T*Q*X, 2),
    "power": (Q**3, 6),
    "negative power": ((X*X.T/n + lam*I)**-2, 4),
    "power of a wishart matrix": ((X*X.T)**2, 5),
    "anticommutator": ((G*H + H*G - z*J).I, 3),
    "commutator": ((W*G - G*W - z*J).I, 3),
    "inverse of a commutator": ((G*H - H*G).I, 3),
    "square non-normal": ((J + G*A.T*A*G.T*H.T).I, None),
    "transpose is another word": ((J + G*H*G.T*H.T).I, 4),
    "rectangular chain": ((X*V*V.T*X.T + z*I).I, 4),
    "affine in between": ((R*V*V.T*R + lam*J).I, 2),
    "information plus noise": (((A + X)*(A + X).T/n - z*I).I, 2),
    "deformed wigner": ((R + W - z*J).I, 1),
    "unregularised gram": ((X*X.T).I, 2),
    "unregularised projection": (X.T*(X*X.T).I*X, 2),
    "inverse times itself": ((X*X.T).I*X*X.T, 0),
    "f-matrix": (((X*X.T).I*Y*Y.T + I).I, 4),
    "manova": ((X*X.T + Y*Y.T).I*X*X.T, 4),
    "indefinite": ((X*X.T - Y*Y.T).I, 3),
    "nested inverses": (((Q + S).I + T).I, 3),
    "inverse of an inverse": (((X*X.T/n + lam*I).I).I, 3),
    "inverse of a product": ((G*H).I, 2),
    "product of inverses": (H.I*G.I, 2),
    "goe and gue": ((W*M + M*W + lam*W - z*J).I, 3),
    "gue transposed": ((M + M.T - z*J).I, 1),
    "complex words": ((B*B.H/n + C*C.H + lam*I).I, 3),
    "complex conjugates": ((B*B.T*(B*B.T).H/n**2 + lam*I).I, 4),
    "complex scalars": (((G*H - H*G)*sp.I - z*J).I, 3),
    "roots": (Q.T*(S.sqrt*X*X.T*S.sqrt/n + lam*I).I*S.sqrt, 4),
    "cut identity": (eye(p, n)*(W - z*J).I*eye(n, p), 1),
    "deterministic inverse": ((X*(R + lam*J).I*X.T + (A*A.T + lam*I).I).I, 2),
    "inverse of a deterministic product": ((X*(R*W.T*R).T*X.T + (S*T).I).I, None),
    "ridge": (Q*S*Q*(lam**2*T/p + s2*X*X.T/n**2), 4),
    "radicals": ((sp.sqrt(lam)*W + sp.sqrt(1 - mu)*G - z*J).I, 1),
    "features": (FEATURES, 4),
    "features, test error": (Gaussian("E", N, d).T*FEATURES*F.T*F*FEATURES*Gaussian("E", N, d), 8),
}


def field_of(*expressions):
    return Field([scalar for one in expressions for scalar in coefficients(one)], extra=(eps,))


def minimal(expression, regularise=eps):
    return minimise(linearise(expression, field_of(expression), regularise), regularise)


def is_affine(pencil):
    return all(randomness(one) <= 1 for one in pencil.entries.values()) and \
        all(map(is_deterministic, [*pencil.left.values(), *pencil.right.values(), pencil.constant]))


@pytest.mark.parametrize("name", ZOO)
def test_a_pencil_gives_its_expression_back(name):
    expression, states = ZOO[name]
    full = linearise(expression, field_of(expression), eps)
    small, removed = minimise(full, eps)
    for pencil in (full, small):
        assert is_affine(pencil)
        assert check(without(pencil, eps), expression)["agrees"]
    assert len(full.rows) - len(small.rows) == sum(sum(counts.values()) for counts in removed.values())
    assert states is None or len(small.rows) == states
    assert is_singular(full) or not is_singular(small)
    assert not is_singular(full)            # what eps is for


@pytest.mark.parametrize("name", ZOO)
def test_a_minimal_pencil_is_minimal_and_stays_so(name):
    small, _ = minimal(ZOO[name][0])
    assert Reach(small, eps).dimension == Reach(exchanged(small), eps).dimension == minimal_dimension(small, eps) == len(small.rows)
    again, removed = minimise(small, eps)
    assert len(again.rows) == len(small.rows) and not any(removed.values())


@pytest.mark.parametrize("name", ZOO)
def test_a_transposed_expression_takes_as_many_states(name):
    expression = ZOO[name][0]
    states = len(minimal(expression)[0].rows)
    assert len(minimal(expression.T)[0].rows) == states
    pencil = linearise(expression, field_of(expression))
    assert check(transposed(pencil), expression.T)["agrees"]
    assert len(minimal(pushed(expression))[0].rows) == states


def test_the_pencil_of_marchenko_pastur_is_what_a_person_writes():
    pencil, removed = minimal(Q)
    field = pencil.field
    assert pencil.entries == {(0, 0): polynomial(J, field), (0, 1): polynomial(X.T/n, field), (1, 0): polynomial(-X, field),
                              (1, 1): polynomial(lam*I, field)}
    assert (pencil.rows, pencil.columns, pencil.left, pencil.right) == ((n, p), (n, p), {1: polynomial(I, field)}, {1: polynomial(I, field)})
    assert pencil.constant == {} and not any(removed.values())


def test_the_ridge_pencil_is_what_a_person_writes():
    pencil, _ = minimal(ZOO["ridge"][0])
    field = pencil.field
    base = {(0, 0): J, (0, 1): X.T/n, (1, 0): -X, (1, 1): lam*I}
    written = base | {(r + 2, c + 2): one for (r, c), one in base.items()} | {(1, 3): -S}
    assert pencil.entries == {place: polynomial(one, field) for place, one in written.items()}
    assert pencil.right == {1: polynomial(s2*S/n, field), 3: polynomial(lam**2*T/p - lam*s2/n*I, field)}


# regularisers

@pytest.mark.parametrize("expression, used", [
    ((X.T*X).I, True), ((X.T*X + lam*J).I, False), ((X*X.T + A*A.T).I, True), ((X*X.T + S).I, False), ((G*H).I, True), ((W - z*J).I, False),
    (((X*X.T).I*Y*Y.T + I).I, True), ((X*R*X.T - T).I, False)])
def test_only_inverses_that_need_it_are_regularised(expression, used):
    pencil = linearise(expression, field_of(expression), eps)
    assert any(split(one, eps)[1] for one in pencil.entries.values()) == used
    assert without(pencil, eps) == linearise(expression, pencil.field)
    small, _ = minimise(pencil, eps)
    assert not any(split(one, eps)[1] for one in [*small.left.values(), *small.right.values(), small.constant])


def test_a_regulariser_is_what_it_says_before_states_are_removed():
    pencil = linearise((X.T*X).I, field_of((X.T*X).I), eps)
    assert check(pencil, (X.T*X + eps*J).I)["agrees"]


# invariance

PAIRS = {
    "inverse of a product": ((G*H*W).I, W.I*H.I*G.I),
    "order of a sum": ((X*X.T + Y*Y.T + S).I, (S + Y*Y.T + X*X.T).I),
    "distributed": ((X + Y)*(A + X).T*Q, X*A.T*Q + X*X.T*Q + Y*A.T*Q + Y*X.T*Q),
    "transposed inside": ((X*X.T/n + S).I, ((X*X.T).T/n + S.T).T.I),
    "scalar inside": ((2*X*X.T + lam*I).I, (X*X.T + lam*I/2).I/2),
    "resolvent identity": (Q*S*Q - S*Q*Q, Q*(S*(X*X.T/n) - (X*X.T/n)*S)*Q*Q),
    "schur complement": ((X*X.T + lam*I).I, (I - X*(X.T*X + lam*J).I*X.T)/lam),
}


@pytest.mark.parametrize("name", PAIRS)
def test_equal_expressions_have_equally_large_pencils(name):
    first, second = PAIRS[name]
    field = field_of(first, second)
    sizes = {len(minimise(linearise(one, field, eps), eps)[0].rows) for one in (first, second)}
    assert len(sizes) == 1
    difference, _ = minimise(linearise(first - second, field))
    assert len(difference.rows) == 0 and not difference.constant


def test_renaming_changes_nothing_but_the_names():
    first = minimal(Q*S*Q)[0]
    renamed = Gaussian("Alpha", q, d)
    inner = (renamed*renamed.T/d + lam*eye(q)).I
    second = minimal(inner*Deterministic("P", q)*inner)[0]
    assert [sorted(map(len, one)) for one in first.entries.values()] == [sorted(map(len, one)) for one in second.entries.values()]
    assert first.entries.keys() == second.entries.keys()


def test_parameters_may_vanish_where_the_expression_exists():
    # 1/mu would come from K F' X and mu K F' X being multiples of each other.
    word = Gaussian("E", N, d)
    error = mu*word.T*FEATURES*F.T
    pencil, _ = minimal(error*error.T + word.T*FEATURES*F.T*F*FEATURES*word)
    field = pencil.field
    bottoms = [x.bottom for one in pencil.polynomials() for x in one.values()]
    assert all(field.ring.degree(bottom, symbol) == 0 for bottom in bottoms for symbol in (mu, nu, lam))


def test_resolvents_at_two_arguments_are_not_divided_by_their_difference():
    one, other = ((X*X.T/n + argument*I).I for argument in sp.symbols("lambda1 lambda2", positive=True))
    pencil, _ = minimal(one*other)
    assert len(pencil.rows) == 4 and not any(is_doubtful(x) for polynomial in pencil.polynomials() for x in polynomial.values())
    difference = sp.Symbol("lambda2", positive=True) - sp.Symbol("lambda1", positive=True)
    assert len(minimal(one*other - (one - other)/difference)[0].rows) == 0
    field = pencil.field
    assert is_doubtful(1/field.read(difference)) and not is_doubtful(1/field.read(difference + n + sp.Symbol("lambda1", positive=True)*2))


# polynomials and errors

@pytest.mark.parametrize("expression, same", [
    (S.sqrt*S.sqrt*T, S*T), (S*S.I*T, T), (S.sqrt*S.sqrt.I, I), ((S.I).I, S), ((2*S*T).I, T.I*S.I/2), ((S + T).T, T + S),
    ((A*A.T + S).I.T, (S + A*A.T).I), ((A.T).T*R, A*R), (eye(p, n).T, eye(n, p)), ((3*I).I, I/3), ((S*T).T, T*S), ((S - S) + T, T),
    ((A*R*A.T*S).I.T, (S*A*R*A.T).I)])
def test_equal_deterministic_expressions_are_equal_polynomials(expression, same):
    field = field_of(expression, same)
    assert polynomial(expression, field) == polynomial(same, field)
    assert polynomial(polynomial_expression(polynomial(same, field), same.shape), field) == polynomial(same, field)


def test_products_of_polynomials_keep_random_letters_apart():
    field = field_of(X)
    assert multiply(polynomial(X, field), polynomial(X.T, field)) == {(*polynomial(X, field).copy().popitem()[0],
                                                                      *polynomial(X.T, field).copy().popitem()[0]): field.one}


@pytest.mark.parametrize("expression, message", [
    ((X*X.T - X*X.T).I, "does not exist"), (((G - G)*H).I, "does not exist"), ((S - S + 0*T).I, "has no inverse"),
    ((Q*X*X.T/n + lam*Q - I).I, "does not exist"), ((X*X.T)**110, "more than 200")])
def test_what_has_no_pencil_is_refused(expression, message):
    with pytest.raises(ParameterError, match=message):
        minimal(expression)


def test_the_check_finds_a_wrong_pencil():
    pencil = linearise(Q, field_of(Q, Q/2))
    with pytest.raises(rm.errors.RmtsymError, match="does not give it back"):
        check(pencil, Q/2)


# random expressions

WORDS = {(p, n): [X, Y, A, B], (n, n): [G, H, W, R, M, J], (p, p): [S, T, I, S.sqrt]}


@st.composite
def expressions(draw, shape=(p, p), depth=3):
    leaves = [*WORDS.get(shape, []), *(word.T for word in WORDS.get(shape[::-1], [])), *(word.H for word in WORDS.get(shape[::-1], []))]
    kind = draw(st.integers(0, 5 if shape[0] == shape[1] else 3)) if depth else 0
    if kind == 0:
        return draw(st.sampled_from(leaves))
    if kind == 1:
        return draw(expressions(shape, depth - 1)) + draw(st.sampled_from([1, -1, lam, 2]))*draw(expressions(shape, depth - 1))
    if kind in (2, 3):
        middle = draw(st.sampled_from([p, n]))
        return draw(expressions((shape[0], middle), depth - 1))*draw(expressions((middle, shape[1]), depth - 1))
    inner = draw(expressions(shape, depth - 1))
    return (inner + z*eye(shape[0])).I if kind == 4 else inner.I


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(expressions(), st.booleans())
def test_random_expressions_are_given_back(expression, turned):
    expression = expression.T if turned else expression
    try:
        full = linearise(expression, field_of(expression), eps)
        verdict = check(without(full, eps), expression)
    except ParameterError as error:
        assert "inverse" in str(error) or "does not exist" in str(error)
        assume(False)
    small, _ = minimise(full, eps)
    assert is_affine(small) and check(without(small, eps), expression) == verdict
    assert not is_singular(small)
    assert minimal_dimension(small, eps) == len(small.rows)


# traces

CASES = {
    "silverstein-bai": ([2], """
p, n = rm.dims("p n"); z = sp.Symbol("z")
X = rm.Gaussian("X", p, n); S = rm.Deterministic("S", p)
target = rm.tr((X.T*S*X/n - z*rm.eye(n)).I)/n"""),
    "ledoit-peche": ([2], """
p, n = rm.dims("p n"); lam = sp.Symbol("lambda", positive=True)
X = rm.Gaussian("X", p, n); R = rm.Deterministic("R", p)
Q = (R*X*X.T*R/n + lam*rm.eye(p)).I
target = rm.tr(R*R*Q)/p"""),
    "mimo": ([3], """
p, n1, n2 = rm.dims("p n1 n2"); lam = sp.Symbol("lambda", positive=True)
X1 = rm.Gaussian("X1", p, n1, field="complex"); X2 = rm.Gaussian("X2", p, n2, field="complex")
R1, R2 = rm.Deterministic("R1", p), rm.Deterministic("R2", p)
T1, T2 = rm.Deterministic("T1", n1), rm.Deterministic("T2", n2)
B = R1*X1*T1*X1.H*R1/n1 + R2*X2*T2*X2.H*R2/n2
target = rm.tr((B + lam*rm.eye(p)).I)/p"""),
    "product of wisharts": ([4], """
n0, n1, n2 = rm.dims("n0 n1 n2"); lam = sp.Symbol("lambda", positive=True)
Y1, Y2 = rm.Gaussian("Y1", n1, n0), rm.Gaussian("Y2", n2, n1)
H = Y2*Y1/sp.sqrt(n0*n1)
target = rm.tr((H*H.T + lam*rm.eye(n2)).I)/n2"""),
    "ridge bias and variance": ([4], """
p, n = rm.dims("p n"); lam, s2 = sp.symbols("lambda sigma2", positive=True)
Z = rm.Gaussian("Z", n, p); R, T = rm.Deterministic("R", p), rm.Deterministic("T", p)
S, Sh = R*R, R*Z.T*Z*R/n
Q = (Sh + lam*rm.eye(p)).I
target = lam**2*rm.tr(T*Q*S*Q)/p + s2*rm.tr(S*Q*Sh*Q)/n"""),
    "two resolvents": ([4], """
p, n = rm.dims("p n"); l1, l2 = sp.symbols("lambda1 lambda2", positive=True)
Z = rm.Gaussian("Z", p, n); R, T = rm.Deterministic("R", p), rm.Deterministic("T", p)
Sh, I = R*Z*Z.T*R/n, rm.eye(p)
target = rm.tr(T*(Sh + l1*I).I*R*R*(Sh + l2*I).I)/p"""),
    "deformed wigner": ([1], """
n, = rm.dims("n,"); z = sp.Symbol("z")
A, W = rm.Deterministic("A", n), rm.GUE("W", n)
target = rm.tr((A + W - z*rm.eye(n)).I)/n"""),
    "commutator": ([6], """
n, = rm.dims("n,"); lam = sp.Symbol("lambda", positive=True)
X, Y = rm.GOE("X", n), rm.GOE("Y", n)
C = X*Y - Y*X
target = rm.tr((C*C.T + lam*rm.eye(n)).I)/n"""),
    "ridgeless": ([2], """
n, p = rm.dims("n p"); r2, s2 = sp.symbols("r2 sigma2")
X = rm.Gaussian("X", n, p)
K = (X*X.T).I
target = r2*rm.tr(rm.eye(p) - X.T*K*X)/p + s2*rm.tr(K)"""),
    "optimal ridge": ([2], """
n, p = rm.dims("n p"); a2 = sp.Symbol("alpha2"); lam = p/(n*a2)
Z = rm.Gaussian("Z", n, p); R = rm.Deterministic("R", p); X = Z*R
Q = (X.T*X/n + lam*rm.eye(p)).I
target = 1 + a2*lam**2*rm.tr(R*R*Q*Q)/p + rm.tr(R*R*Q*(X.T*X/n)*Q)/n"""),
    "anisotropic prior": ([4], """
n, p = rm.dims("n p"); lam, s2 = sp.symbols("lambda sigma2")
Z = rm.Gaussian("Z", n, p); R = rm.Deterministic("R", p); Th = rm.Deterministic("Theta", p)
X = Z*R; S = R*R; Q = (X.T*X/n + lam*rm.eye(p)).I
target = s2 + lam**2*rm.tr(S*Q*Th*Q)/p + s2*rm.tr(S*Q*(X.T*X/n)*Q)/n"""),
    "random features, training error": ([8], """
d, N, n = rm.dims("d N n"); lam, m1, ms, F1, t2 = sp.symbols("lambda mu1 mus F1sq tau2")
X = rm.Gaussian("X", n, d); W = rm.Gaussian("W", N, d); Z = rm.Gaussian("Z", n, N)
F = m1*X*W.T/sp.sqrt(d) + ms*Z
G = lam*n/d*(F*F.T/N + n*lam/d*rm.eye(n)).I
target = F1*rm.tr(X.T*G*G*X)/(n*d) + t2*rm.tr(G*G)/n"""),
    "neural tangent kernel": ([4], """
m, n0, n1 = rm.dims("m n0 n1"); g, sw2, ze, et, ep = sp.symbols("gamma sw2 zeta eta etap")
X = rm.Gaussian("X", n0, m); W = rm.Gaussian("W", n1, n0); Th = rm.Gaussian("Theta", n1, m); I = rm.eye(m)
F = sp.sqrt(ze/n0)*W*X + sp.sqrt(et - ze)*Th
K = sw2*((ep - ze)*I + ze*X.T*X/n0) + F.T*F/n1 + g*I
target = rm.tr(K.I)/m"""),
    "product of four": ([8], """
n0, n1, n2, n3, n4 = rm.dims("n0 n1 n2 n3 n4"); lam = sp.Symbol("lambda")
A, B = rm.Gaussian("A", n0, n1), rm.Gaussian("B", n1, n2)
C, D = rm.Gaussian("C", n2, n3), rm.Gaussian("D", n3, n4)
Y = A*B*C*D
target = rm.tr((Y*Y.T/(n1*n2*n3*n4) + lam*rm.eye(n0)).I)/n0"""),
    "weak to strong": ([8], """
n1, n2, p = rm.dims("n1 n2 p"); l1, l2, s2 = sp.symbols("lambda1 lambda2 sigma2")
R = rm.Deterministic("R", p); S = R*R; Th = rm.Deterministic("Theta", p); I = rm.eye(p)
X1 = rm.Gaussian("Z1", n1, p)*R; X2 = rm.Gaussian("Z2", n2, p)*R
Q1 = (X1.T*X1/n1 + l1*I).I; Q2 = (X2.T*X2/n2 + l2*I).I
H1 = I - l1*Q1; H2 = I - l2*Q2; E = I - H2*H1
target = rm.tr(S*E*Th*E.T)/p + s2*rm.tr(S*H2*Q1*(X1.T*X1/n1)*Q1*H2)/n1"""),
    "three steps of gradient descent": ([13], """
n, p = rm.dims("n p"); eta, r2, s2 = sp.symbols("eta r2 sigma2")
X = rm.Gaussian("X", n, p); I = rm.eye(p); C = X.T*X/n
M = I - eta*C; P = I + M + M*M
target = r2*rm.tr(M**6)/p + s2*eta**2*rm.tr(P*C*P)/n"""),
    "random features, test error": ([0, 9], """
d, N, n = rm.dims("d N n"); lam, m1, ms, s2 = sp.symbols("lambda mu1 mus sigma2")
X = rm.Gaussian("X", n, d); W = rm.Gaussian("W", N, d); Z = rm.Gaussian("Z", n, N)
F = m1*X*W.T/sp.sqrt(d) + ms*Z
Q = (F.T*F/N + lam*rm.eye(N)).I
C = m1**2*W*W.T/d + ms**2*rm.eye(N)
E = m1*W.T/sp.sqrt(d)*Q*F.T*X/N - rm.eye(d)
target = rm.tr(E*E.T)/d + ms**2*rm.tr(X.T*F*Q*Q*F.T*X)/(d*N**2) + s2*rm.tr(F*Q*C*Q*F.T)/N**2"""),
}


def target_of(code):
    names = {"rm": rm, "sp": sp}
    exec(code, names)               # our own text, above
    return names["target"]


def traces_of(target):
    """([(coefficient, matrix)], rest) of a target that is linear in its traces."""
    target = sp.expand(target)
    found = sorted(target.atoms(Trace), key=sp.default_sort_key)
    traces = [(target.coeff(trace), trace.matrix) for trace in found]
    return traces, sp.expand(target - sum(coefficient*rm.tr(matrix) for coefficient, matrix in traces))


def residue_of_trace(matrix):
    return sum(int(matrix[i, i]) for i in range(matrix.nrows()))


@pytest.mark.parametrize("name", CASES)
def test_traces_are_combined_into_small_pencils(name):
    states, code = CASES[name]
    traces, _ = traces_of(target_of(code))
    field = Field([scalar for coefficient, one in traces for scalar in (coefficient, *coefficients(one))], extra=(eps,))
    parts = trace_pencil(traces, field, eps)
    assert sorted(len(part.pencil.rows) for part in parts) == states
    for part in parts:
        assert is_affine(part.pencil) and not is_singular(part.pencil)
        assert check(without(part.pencil, eps), part.expression)["agrees"]
    assert_same_sum(traces, parts, field)


def assert_same_sum(traces, parts, field):
    """The traces asked for, those of the expressions found, and those by weights are one number at random residues."""
    from itertools import permutations

    from rmtsym.equivalents.scalars import PRIME
    sizes = sizes_of(*(matrix for _, matrix in traces))
    for numbers in permutations(range(2, len(sizes) + 2)):
        point = Residues(field, dict(zip(sizes, numbers, strict=True)), seed=5)
        try:
            asked = sum(field.residue(field.read(coefficient), point.values)*residue_of_trace(point.expression(matrix))
                        for coefficient, matrix in traces)
            found = sum(residue_of_trace(point.expression(part.expression)) for part in parts)
            weighed = sum(weighed_trace(part, point) for part in parts)
        except ZeroDivisionError:
            continue
        assert asked % PRIME == found % PRIME == weighed % PRIME
        return
    pytest.fail("no sizes at which the inverses exist")


def weighed_trace(part, point):
    pencil = without(part.pencil, eps)
    total = residue_of_trace(point.polynomial(part.constant, pencil.shape))
    if pencil.rows:
        inverse = point.blocks(pencil.entries, pencil.rows, pencil.columns).inv().tolist()
        tops, lefts = [[sum(map(point.size, sizes[:i])) for i in range(len(sizes))] for sizes in (pencil.rows, pencil.columns)]
        for (c, r), one in part.weights.items():
            weight = point.polynomial(one, (pencil.rows[r], pencil.columns[c])).tolist()
            total += sum(int(x)*int(inverse[lefts[c] + j][tops[r] + i]) for i, line in enumerate(weight) for j, x in enumerate(line))
    return total


def test_ridge_bias_and_variance_become_one_readable_trace():
    traces, _ = traces_of(target_of(CASES["ridge bias and variance"][1]))
    field = Field([scalar for coefficient, one in traces for scalar in (coefficient, *coefficients(one))])
    part, = trace_pencil(traces, field)
    text = str(part.expression)
    assert text.count(".I") == 2 and text.count("R**2") == 1, text


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(expressions((n, n), 2), min_size=1, max_size=4), st.integers(0, 3), st.randoms(use_true_random=False))
def test_traces_do_not_care_for_rotation(factors, by, source):
    product = MatrixProduct(*factors)
    rotated = MatrixProduct(*factors[by % len(factors):], *factors[:by % len(factors)])
    field = field_of(product, rotated)
    try:
        check(linearise(product, field), product)
    except ParameterError:
        assume(False)
    states = [[len(part.pencil.rows) for part in trace_pencil([(1, one)], field, eps)] for one in (product, rotated)]
    assert states[0] == states[1]
    assert trace_total(trace_pencil([(1, product), (-1, rotated)], field, eps)) <= trace_total(trace_pencil([(1, product)], field, eps))


def trace_total(parts):
    return sum(len(part.pencil.rows) for part in parts)


def test_the_expression_of_a_trace_pencil_has_the_value_of_the_trace():
    # Floating point and the sampler instead of residues.
    traces, _ = traces_of(target_of(CASES["anisotropic prior"][1]))
    field = Field([scalar for coefficient, one in traces for scalar in (coefficient, *coefficients(one))])
    part, = trace_pencil(traces, field)
    joint = rm.Joint({"R": [1, 2], "Theta": [3, 1]}, weights=[.5, .5])
    values = {"n": 30, "p": 20, "lambda": .3, "sigma2": .7, "R": joint, "Theta": joint}
    asked = sum(coefficient*rm.tr(matrix) for coefficient, matrix in traces)
    assert sample(asked, values, rng=1) == pytest.approx(sample(rm.tr(part.expression), values, rng=1), rel=1e-12)


def test_traces_without_random_words_need_no_states():
    field = field_of(S*T)
    part, = trace_pencil([(1, S*T), (2, T*S), (lam, I)], Field([lam]))
    assert part.pencil.rows == () and part.weights == {}
    assert isinstance(part, TracePencil) and field.one == field.one
