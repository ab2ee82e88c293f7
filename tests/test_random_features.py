"""Random features as words: their kernels, their equivalents with a kernel kept and linearised, draws, refusals."""
import pickle

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import LimitError, ParameterError, ShapeError

p, n, nh, N, m = rm.dims("p n nh N m")
gamma = sp.Symbol("gamma", positive=True)
X, Xh = rm.Deterministic("X", p, n), rm.Deterministic("Xh", p, nh)
y, yh = rm.Deterministic("y", n, 1), rm.Deterministic("yh", nh, 1)
F = rm.RandomFeatures("F", N, X, "relu")
Fh = F.at(Xh)
ODD = rm.RandomFeatures("F", N, X, "tanh")
Q = (F.T*F/n + gamma*rm.eye(n)).I


def directions(rows, columns, seed=0):
    drawn = np.random.default_rng(seed).standard_normal((rows, columns))
    return drawn/np.linalg.norm(drawn, axis=0)


def arccosine(first, second):
    """E[relu(w.x) relu(w.x')] of the columns of two arrays. [Cho & Saul, NeurIPS 22 (2009)]"""
    lengths = np.linalg.norm(first, axis=0)[:, None]*np.linalg.norm(second, axis=0)
    angle = np.arccos(np.clip(first.T @ second/lengths, -1, 1))
    return lengths*(np.sin(angle) + (np.pi - angle)*np.cos(angle))/(2*np.pi)


@pytest.fixture(scope="module")
def train():
    return rm.derive(gamma**2*rm.tr(y.T*Q*Q*y)/n)


@pytest.fixture(scope="module")
def test():
    predicted = Fh.T*F*Q*y/n
    return rm.derive((rm.tr(yh.T*yh) - 2*rm.tr(yh.T*predicted) + rm.tr(predicted.T*predicted))/nh)


# ---- errors given a kernel

def louart(K, cross, Kh, labels, others, width, ridge):
    """(training error, test error) by the formulas of Louart, Liao and Couillet (2018)."""
    size, own, delta = len(K), len(Kh), 1.0
    for _ in range(10000):
        resolvent = np.linalg.inv(width/size*K/(1 + delta) + ridge*np.eye(size))
        delta, last = np.trace(K @ resolvent)/size, delta
        if abs(delta - last) < 1e-15*delta:
            break
    K, cross, Kh = (width/size/(1 + delta)*one for one in (K, cross, Kh))
    D = 1 - np.trace(K @ resolvent @ K @ resolvent)/width
    inner = np.eye(size) + np.trace(resolvent @ K @ resolvent)/width/D*K
    training = ridge**2/size*(labels.T @ resolvent @ inner @ resolvent @ labels).item()
    residual = others - cross.T @ resolvent @ labels
    noise = (labels.T @ resolvent @ K @ resolvent @ labels).item()/width/D
    spread = np.trace(Kh) - np.trace((np.eye(size) + ridge*resolvent) @ cross @ cross.T @ resolvent)
    return training, ((residual.T @ residual).item() + noise*spread)/own


@pytest.mark.parametrize(("size", "own", "width", "ridge"), [(40, 25, 60, .2), (60, 15, 30, .05), (30, 45, 30, 1.5)])
def test_training_and_test_error_with_a_given_kernel(train, test, size, own, width, ridge):
    rng = np.random.default_rng(size)
    root = rng.standard_normal((size + own, 2*size))*rng.uniform(.2, 2, 2*size)         # any joint second moment; nothing commutes
    joint = root @ root.T/size
    K, cross, Kh = joint[:size, :size], joint[:size, size:], joint[size:, size:]
    labels, others = rng.standard_normal((size, 1)), rng.standard_normal((own, 1))
    training, testing = louart(K, cross, Kh, labels, others, width, ridge)
    values = {N: width, gamma: ridge, y: labels, F.kernel: K}
    assert train.evaluate(values) == pytest.approx(training, rel=1e-11)
    values |= {yh: others, Fh.kernel: Kh, F.cross(Fh): cross}
    assert test.evaluate(values) == pytest.approx(testing, rel=1e-11)


def test_a_kernel_with_one_large_eigenvalue(test):
    """The mean of relu features: an eigenvalue of order n."""
    data, others = directions(60, 120), directions(60, 50, seed=1)
    kernels = arccosine(data, data), arccosine(data, others), arccosine(others, others)
    labels, more = data[:1].T, others[:1].T
    values = {N: 170, gamma: .2, y: labels, yh: more} | dict(zip((F.kernel, F.cross(Fh), Fh.kernel), kernels, strict=True))
    assert test.evaluate(values) == pytest.approx(louart(*kernels, labels, more, 170, .2)[1], rel=1e-11)


def test_arrays_of_the_target_need_not_commute_with_the_kernel():
    """tr(T Q S)/n, T and S arrays: Q alone knows K, and the equation is one in its eigenvalues."""
    T, S = rm.Deterministic("T", n), rm.Deterministic("S", n, nh)
    target = rm.tr(T*Q)/n + rm.tr(S.T*Q*S)/nh
    rng = np.random.default_rng(7)
    K, values = np.cov(rng.standard_normal((20, 60))), rng.standard_normal((20, 20))
    T_value, S_value = values + values.T, rng.standard_normal((20, 7))
    delta = 1.0
    for _ in range(2000):
        resolvent = np.linalg.inv(30/20*K/(1 + delta) + .4*np.eye(20))
        delta = np.trace(K @ resolvent)/20
    expected = np.trace(T_value @ resolvent)/20 + np.trace(S_value.T @ resolvent @ S_value)/7
    assert rm.derive(target).evaluate({N: 30, gamma: .4, F.kernel: K, T: T_value, S: S_value}) == pytest.approx(expected, rel=1e-12)


def test_errors_agree_with_networks(train, test):
    """Relative deviations are of order 1/n beside the standard error: features are not Gaussian, and words are real."""
    data, others = directions(40, 80), directions(40, 30, seed=1)
    teacher = np.random.default_rng(2).standard_normal((40, 1))
    values = {N: 100, gamma: .2, X: data, y: data.T @ teacher}
    for equivalent, given in ((train, values), (test, values | {Xh: others, yh: others.T @ teacher})):
        drawn, limit = equivalent.monte_carlo(given, draws=40), equivalent.evaluate(given)
        assert abs(drawn.mean - limit) < 4*drawn.stderr + 3*limit/80


# ---- kernels

def test_kernels_are_those_of_the_data(test):
    data, others = 1.3*directions(20, 30), .7*directions(20, 12, seed=1)
    rng = np.random.default_rng(3)
    values = {N: 40, gamma: .3, y: rng.standard_normal((30, 1)), yh: rng.standard_normal((12, 1))}
    kernels = {F.kernel: arccosine(data, data), Fh.kernel: arccosine(others, others), F.cross(Fh): arccosine(data, others)}
    assert test.evaluate(values | {X: data, Xh: others}) == pytest.approx(test.evaluate(values | kernels), rel=1e-12)
    turned = {F.kernel: kernels[F.kernel], "K_F_Xh": kernels[Fh.kernel], Fh.cross(F): kernels[F.cross(Fh)].T}
    assert test.evaluate(values | turned) == test.evaluate(values | kernels)
    assert test.evaluate(values | {"X": data, "Xh": others, p: 20}) == test.evaluate(values | {X: data, Xh: others})


def test_rows_have_these_second_moments():
    """Of 40000 rows; the fourth moments of an entry are below 3, so that a standard error is below sqrt(3)/200."""
    data, others = directions(3, 4), 1.5*directions(3, 2, seed=1)
    drawn, more = rm.sample((F, Fh), {N: 40000, X: data, Xh: others}, rng=0)
    assert np.abs(drawn.T @ drawn/40000 - arccosine(data, data)).max() < 5*np.sqrt(3)/200
    assert np.abs(drawn.T @ more/40000 - arccosine(data, others)).max() < 5*1.5*np.sqrt(3)/200


def test_features_share_weights():
    drawn, more, weights = rm.sample((F, Fh, F.weights), {N: 5, X: np.eye(3), Xh: 2*np.eye(3)[:, :2]}, rng=1)
    assert np.array_equal(drawn, np.maximum(weights, 0))
    assert np.array_equal(more, 2*drawn[:, :2])


def test_a_kernel_may_stand_in_the_expression():
    data = directions(10, 15)
    _, drawn = rm.sample((F, F.kernel), {N: 4, X: data}, rng=0)
    assert np.allclose(drawn, arccosine(data, data), rtol=1e-13)
    equivalent = rm.derive(rm.tr(F.kernel*(F.T*F/N + gamma*rm.eye(n)).I)/n)
    values = {N: 30, gamma: .5}
    assert equivalent.evaluate(values | {X: data}) == pytest.approx(equivalent.evaluate(values | {F.kernel: arccosine(data, data)}), rel=1e-12)


def test_data_may_be_an_array():
    data = directions(10, 30)
    bound = rm.RandomFeatures("F", N, data, "relu")
    assert bound.shape == (N, 30)
    value = rm.derive(rm.tr((bound.T*bound/N + gamma*rm.eye(30)).I)/30).evaluate({N: 50, gamma: .5})
    free = rm.derive(rm.tr((F.T*F/N + gamma*rm.eye(n)).I)/n)
    assert value == pytest.approx(free.evaluate({N: 50, gamma: .5, X: data}), rel=1e-13)
    fixed = rm.RandomFeatures("F", 50, data, "relu")
    assert rm.derive(rm.tr((fixed.T*fixed/50 + gamma*rm.eye(30)).I)/30).evaluate({gamma: .5}) == pytest.approx(value, rel=1e-13)


# ---- the expression

def test_the_equivalent_says_what_is_kept():
    equivalent = rm.derive(rm.tr((F.T*F/N + gamma*rm.eye(n)).I)/n)
    assert equivalent.words == (F, F.kernel) and equivalent.dims == (N, n) and equivalent.scalars == (gamma,)
    steps = {step.name: step for step in equivalent.steps}
    assert "kept as a deterministic kernel" in " ".join(steps["concentration"].text.split())
    assert [str(formula.sides[0]) for formula in steps["concentration"].formulas] == ["phi(t)", "F", "K_F"]
    assert r"\operatorname{E}\left[F M F^{\top}\right] &= \operatorname{tr}(K_F M)\, I_N" in equivalent.latex()


def test_words_rebuild_and_travel():
    assert F == rm.RandomFeatures("F", N, X, "relu") and hash(F) == hash(rm.RandomFeatures("F", N, X, "relu"))
    assert rm.RandomFeatures("F", N, X, "tanh") != F
    assert pickle.loads(pickle.dumps(Fh)) == Fh and F.func(*F.args) == F
    assert F.free_symbols == {N, n} and F.words() == (F, F.kernel)
    assert rm.sample(F.subs(N, 7), {X: np.eye(3)}).shape == (7, 3)
    assert str(F.cross(Fh)) == "K_F_F_Xh" and F.cross(Fh).shape == Fh.cross(F).shape[::-1] == (n, nh) and F.cross(F) == F.kernel


def test_other_words_act_beside_features():
    """Within 4 standard errors and terms of order 1/n, a tenth of the value at n = 100 at most."""
    data = directions(50, 100)
    W, D = rm.Gaussian("V", m, N), rm.Deterministic("D", N)
    values = {N: 150, gamma: .3, X: data}
    second = ((W*F).T*W*F/(m*N) + gamma*rm.eye(n)).I
    weighted = (ODD.T*D*ODD/N + gamma*rm.eye(n)).I
    for matrix, more in ((second, {m: 120}), (weighted, {D: np.diag(np.linspace(0, 2, 150))})):
        equivalent = rm.derive(rm.tr(matrix)/n)
        drawn, limit = equivalent.monte_carlo(values | more, draws=16), equivalent.evaluate(values | more)
        assert abs(drawn.mean - limit) < 4*drawn.stderr + limit/100


def test_the_mean_of_the_rows_is_part_of_the_kernel():
    """Along 1, near the mean direction of relu features, y^T Q y/n is 1/n times what it is elsewhere, and right to a relative 4 stderr + 4/n."""
    data = directions(50, 100)
    equivalent = rm.derive(y.T*Q*y/n)
    values = {N: 150, gamma: .3, X: data, y: np.ones((100, 1))}
    drawn, limit = equivalent.monte_carlo(values, draws=60), equivalent.evaluate(values)
    assert limit < .1
    assert abs(drawn.mean - limit) < 4*drawn.stderr + limit*4/100


def test_vectors_may_be_long_or_short():
    labels = np.ones((12, 1))
    values = {N: 20, gamma: .4, F.kernel: np.diag(np.arange(1., 13)), y: labels}
    assert rm.derive(y.T*Q*y/n).evaluate(values) == pytest.approx(rm.derive(y.T*Q*y).evaluate(values)/12, rel=1e-13)
    with pytest.raises(LimitError, match="grows like"):
        rm.derive(n*(y.T*Q*y))


# ---- linearised

def test_a_linear_activation_is_its_own_linearisation():
    linear = rm.RandomFeatures("L", N, X, sp.Symbol("t"))
    assert linear.linearised() == linear.weights*X
    first, rest = F.linearised().args                                   # relu: a_1 = 1/2, Var = 1/2 - 1/(2 pi)
    assert first == F.weights*X/2
    assert rest.matrix == rm.Gaussian("Z_F", N, n) and sp.simplify(rest.coefficient**2 - sp.Rational(1, 4) + 1/(2*sp.pi)) == 0


def test_linearised_features_for_columns_of_any_norm():
    """t -> erf(b t) has a_1 = (2 b/sqrt pi)/sqrt(1 + 2 b^2); here b^2 = q = 3, divided by sqrt q."""
    coefficient = rm.RandomFeatures("F", N, X, sp.erf).linearised(variance=3).args[0].coefficient
    assert float(coefficient) == pytest.approx(2/np.sqrt(7*np.pi), rel=1e-15)


@pytest.mark.parametrize("phi", ["tanh", sp.sin])
def test_kernel_and_linearisation_agree_for_directions(phi):
    """Up to the order 1/n of the cubic terms of the kernel."""
    features = rm.RandomFeatures("F", N, X, phi)
    resolvent = [rm.derive(rm.tr((one.T*one/N + gamma*rm.eye(n)).I)/n) for one in (features, features.linearised())]
    gaps = []
    for size in (60, 240):
        values = {N: 3*size//2, gamma: .3, X: directions(size//2, size)}
        kept, linear = (equivalent.evaluate(values) for equivalent in resolvent)
        gaps.append(abs(kept/linear - 1))
    assert gaps[1] < gaps[0] < 3/60 and gaps[1] < 1/240


def test_features_of_random_data_are_linearised():
    data = rm.Gaussian("X", p, n, variance=1/p)
    features = rm.RandomFeatures("F", N, data, sp.erf)
    matrix = (features.T*features/N + gamma*rm.eye(n)).I
    with pytest.raises(ParameterError, match="function of random data"):
        rm.derive(rm.tr(matrix)/n)
    linear = features.linearised()
    equivalent = rm.derive(rm.tr((linear.T*linear/N + gamma*rm.eye(n)).I)/n)
    values = {N: 300, n: 200, p: 250, gamma: .3}
    drawn = [np.trace(rm.sample(matrix, values, rng=seed))/200 for seed in range(8)]
    assert abs(np.mean(drawn) - equivalent.evaluate(values)) < 4*np.std(drawn, ddof=1)/np.sqrt(8) + 3/200


# ---- certificates

def test_features_are_drawn_at_every_size():
    features = rm.RandomFeatures("F", N, X, sp.erf)
    equivalent = rm.derive(rm.tr(features.kernel*(features.T*features/N + gamma*rm.eye(n)).I)/n)
    values = {N: 60, n: 40, gamma: .3, features.kernel: features.typical_kernel(20, 40)}
    certificate = equivalent.validate(values, sizes=(60, 120, 240), draws=16)
    assert certificate.verdict == "agree" and certificate.field == "real"
    assert [row["sizes"] for row in certificate.rows] == [{"N": 3*k, "n": 2*k, "p": k} for k in (20, 40, 80)]


def test_means_can_be_drawn():
    """sum_ij F_ij/(N n) is 1/sqrt(2 pi) for directions, up to 4 standard errors 1/sqrt(N)."""
    linear = F.linearised(mean=True)
    drawn = rm.sample((F, linear), {N: 2500, X: directions(40, 30)}, rng=0)
    assert all(abs(one.mean() - 1/np.sqrt(2*np.pi)) < 4/50 for one in drawn)
    with pytest.raises(LimitError):
        rm.derive(rm.tr((linear.T*linear/N + rm.eye(n)).I)/n)


# ---- refusals

@pytest.mark.parametrize(("build", "error", "says"), [
    (lambda: rm.RandomFeatures("F", N, X, sp.exp(sp.Symbol("t")**2/2)), ParameterError, "grows too fast"),
    (lambda: rm.RandomFeatures("F", 0, X, "relu"), ShapeError, "size 0"),
    (lambda: rm.RandomFeatures("F", N, np.ones(3), "relu"), ShapeError, "p x n"),
    (lambda: rm.RandomFeatures("F", N, [[1., np.nan]], "relu"), ParameterError, "not finite"),
    (lambda: rm.RandomFeatures("F", N, "X", "relu"), ParameterError, "Deterministic"),
    (lambda: rm.RandomFeatures("F", N, rm.Gaussian("X", p, n, field="complex"), "relu"), ParameterError, "complex"),
    (lambda: rm.RandomFeatures("F 1", N, X, "relu"), ParameterError, "'F 1' is not a name"),
    (lambda: F.at(np.ones((3, 2))), ShapeError, "p rows are wanted"),
    (lambda: F.cross(rm.RandomFeatures("G", N, X, "relu")), ParameterError, "does not share the weights"),
    (lambda: F.linearised(variance=-1), ParameterError, "must be positive"),
    (lambda: rm.derive(rm.tr((F.T*F/N + X.T*F.weights.T*F.weights*X/N + rm.eye(n)).I)/n), ParameterError, r"take F.linearised\(\)"),
    (lambda: rm.derive(rm.tr((F.T*rm.Deterministic("D", N)*F/N + rm.eye(n)).I)/n), ParameterError, "not centred"),
    (lambda: rm.derive(F*Q*F.T/n), ParameterError, "not a multiple of the identity"),
    (lambda: rm.derive(rm.tr(F.T*F)/n), LimitError, "grows like N"),
])
def test_what_cannot_be_is_refused(build, error, says):
    with pytest.raises(error, match=says):
        build()


@pytest.mark.parametrize(("values", "error", "says"), [
    ({}, ParameterError, "no value for K_F.*give it, or X"),
    ({F.kernel: np.ones((3, 4))}, ShapeError, "K_F"),
    ({F.kernel: np.triu(np.ones((3, 3)))}, ParameterError, "symmetric"),
    ({F.kernel: -np.eye(3)}, ParameterError, "must not be negative"),
    ({X: np.ones((2, 3)), "other": 1}, ParameterError, "'other' does not occur"),
    ({X: np.ones(3)}, ShapeError, "X has an array of 1 dimensions"),
])
def test_values_that_do_not_fit_are_refused(values, error, says):
    equivalent = rm.derive(rm.tr((F.T*F/N + gamma*rm.eye(n)).I)/n)
    with pytest.raises(error, match=says):
        equivalent.evaluate({N: 10, gamma: .5} | values)


def test_kernels_that_no_rows_have_are_refused(test):
    values = {N: 10, gamma: .5, y: np.ones((3, 1)), yh: np.ones((2, 1)), F.kernel: np.eye(3), Fh.kernel: np.eye(2), F.cross(Fh): 2*np.ones((3, 2))}
    with pytest.raises(ParameterError, match="together must be positive semidefinite"):
        test.evaluate(values)


def test_a_kernel_beside_other_data_is_refused(test):
    data, others = directions(20, 30), directions(20, 12, seed=1)
    values = {N: 40, gamma: .3, y: np.ones((30, 1)), yh: np.ones((12, 1)), X: data, Xh: others}
    kernels = {F.kernel: arccosine(data, data), Fh.kernel: arccosine(others, others), F.cross(Fh): arccosine(data, others)}
    assert test.evaluate(values | kernels) == pytest.approx(test.evaluate(values), rel=1e-7)
    for kernel, matrix in kernels.items():
        with pytest.raises(ParameterError, match=f"{kernel} is given, and with it the data of F.*differs from it by up to"):
            test.evaluate(values | kernels | {kernel: 1.001*matrix})
    with pytest.raises(ParameterError, match="K_F is given"):
        rm.derive(rm.tr((F.T*F/N + gamma*rm.eye(n)).I)/n).evaluate({N: 10, gamma: .5, X: data, "K_F": np.eye(30)})


def test_draws_need_the_data(train):
    with pytest.raises(ParameterError, match="no value for X: F = relu.* is drawn from its data"):
        train.monte_carlo({N: 10, gamma: .5, F.kernel: np.eye(3), y: np.ones((3, 1))})
