"""Reading spectra from files, and fitting laws to them: spectra of known parameters come back, spikes do no harm."""
import math

import numpy as np
import pytest

from rmtsym.data.fit import fit
from rmtsym.data.spectra import load_spectrum
from rmtsym.errors import ParameterError
from rmtsym.registry import laws


def wishart(p, n, rng, variance=1.0, spikes=()):
    """Eigenvalues of X X^T/n, X p x n, independent of the library's own sampler."""
    scale = np.full(p, math.sqrt(variance))
    scale[:len(spikes)] = np.sqrt(spikes)
    x = rng.standard_normal((p, n)) * scale[:, None]
    values = np.linalg.eigvalsh(x @ x.T / n)
    values[np.abs(values) < 1e-10 * values[-1]] = 0
    return values


def goe(n, rng, variance=1.0):
    a = rng.standard_normal((n, n))
    return np.linalg.eigvalsh((a + a.T) * math.sqrt(variance / (2 * n)))


def assert_recovered(result, **truth):
    for name, value in truth.items():
        assert 0 < result.stderr[name] < 0.2 * abs(value)
        assert abs(result.parameters[name] - value) < 4 * result.stderr[name], (name, str(result))


# ---- fitting ----

@pytest.mark.parametrize(("p", "n", "variance"), [(150, 300, 1.0), (120, 1200, 2e-7), (200, 100, 3e6)])
def test_marchenko_pastur_is_recovered_at_any_scale(p, n, variance):
    result = fit("marchenko_pastur", wishart(p, n, np.random.default_rng(1), variance), resamples=12, rng=2)
    assert_recovered(result, c=p / n, variance=variance)
    assert result.is_plausible and result.outliers.size == 0 and result.n == p


def test_semicircle_variance_is_recovered():
    result = fit("semicircle", goe(200, np.random.default_rng(3), 2.5), resamples=12, rng=4)
    assert_recovered(result, variance=2.5)


def test_standard_errors_are_the_true_errors():
    """The root-mean-square error over 40 independent matrices is what one fit reports (both are known to 15%)."""
    rng = np.random.default_rng(14)
    spectra = [wishart(80, 160, rng) for _ in range(40)]
    found = [fit("marchenko_pastur", values, resamples=0).parameters for values in spectra]
    reported = fit("marchenko_pastur", spectra[0], resamples=30, rng=15).stderr
    for name, truth in (("c", .5), ("variance", 1.0)):
        actual = math.sqrt(np.mean([(parameters[name] - truth)**2 for parameters in found]))
        assert 0.6 < reported[name] / actual < 1.7


def test_standard_error_is_of_the_order_of_one_over_the_size():
    """d log(variance) is a linear statistic: Var tr W^2 = 4 for the GOE of variance 1, so the best error is 2/N; the mean is off by 1/N."""
    n = 100
    result = fit("semicircle", goe(n, np.random.default_rng(5)), resamples=40, rng=6)
    assert 1 / n < result.stderr["variance"] < 5 / n


def test_bernoulli_fraction_is_counted():
    assert fit("bernoulli", np.repeat([0.0, 1.0], [70, 30]), resamples=0).parameters["p"] == pytest.approx(0.3, abs=1e-6)


def test_integer_order_is_profiled():
    rng = np.random.default_rng(7)
    n = 150
    x = np.linalg.multi_dot([rng.standard_normal((n, n)) / math.sqrt(n) for _ in range(2)])
    result = fit("fuss_catalan", np.linalg.svd(x, compute_uv=False)**2, resamples=0)
    assert result.parameters["order"] == 2 and isinstance(result.parameters["order"], int)


def test_ratio_of_a_sample_covariance_is_recovered():
    rng = np.random.default_rng(8)
    population = np.repeat([1.0, 3.0, 10.0], [80, 80, 40])
    x = rng.standard_normal((200, 1000)) * np.sqrt(population)[:, None]
    result = fit("sample_covariance", np.linalg.eigvalsh(x @ x.T / 1000), {"population": {1: .4, 3: .4, 10: .2}}, resamples=8, rng=9)
    assert_recovered(result, c=0.2)


def test_spikes_are_set_aside_and_do_not_move_the_bulk():
    spikes = [6.0, 12.0, 60.0]
    rng = np.random.default_rng(10)
    result = fit("marchenko_pastur", wishart(200, 400, rng, spikes=spikes), resamples=12, rng=11)
    # Each spike l > 1 + sqrt(c) sends one eigenvalue to l (1 + c/(l - 1)).
    expected = [spike * (1 + .5 / (spike - 1)) for spike in spikes]
    np.testing.assert_allclose(result.outliers, expected, rtol=0.25)
    assert_recovered(result, variance=1.0)
    known = fit("marchenko_pastur", wishart(200, 400, rng, spikes=[4.0] * 12), {"c": .5}, resamples=0)
    assert known.outliers.size == 12 and known.parameters["variance"] == pytest.approx(1, abs=0.06)


def test_a_wrong_law_is_not_plausible():
    uniform = np.linspace(1, 2, 300)
    assert not fit("semicircle", uniform - 1.5 + 5, resamples=8, rng=0).is_plausible


def test_known_parameters_stay_and_the_likelihood_prefers_the_truth():
    values = wishart(150, 300, np.random.default_rng(12))
    true, wrong = (fit("marchenko_pastur", values, {"c": .5, "variance": v}, resamples=0) for v in (1.0, 1.3))
    assert true.parameters == {"c": .5, "variance": 1.0} and true.stderr == {}
    assert true.log_likelihood > wrong.log_likelihood and true.distance < wrong.distance


def test_any_callable_can_be_fitted():
    result = fit(lambda s: laws.semicircle(variance=s), goe(100, np.random.default_rng(13)), start={"s": 3.0}, resamples=0)
    assert result.parameters["s"] == pytest.approx(1, abs=0.1) and math.isnan(result.stderr["s"])


@pytest.mark.parametrize(("law", "values", "fixed", "message"), [
    ("marchenko_pastr", [1.0] * 9, {}, "Did you mean 'marchenko_pastur'"),
    ("marchenko_pastur", [1.0] * 9, {"varianc": 1}, "Did you mean 'variance'"),
    ("sample_covariance", [1.0] * 9, {}, "population is not given"),
    ("semicircle", ["a"] * 9, {}, "real vector"),
    ("semicircle", [1j] * 9, {}, "real vector"),
    ("semicircle", [], {}, "at least 4"),
    ("semicircle", [math.nan] * 9, {}, "NaN"),
    ("semicircle", np.eye(3), {}, "real vector"),
    ("semicircle", [1.0] * 9, {"variance": -1.0}, "variance"),
])
def test_bad_arguments_are_named(law, values, fixed, message):
    with pytest.raises(ParameterError, match=message):
        fit(law, values, fixed)


# ---- reading ----

def write(path, content):
    if isinstance(content, str):
        path.write_text(content, encoding="utf-8")
    else:
        np.save(path, content, allow_pickle=True)
    return path


def test_vector_matrix_and_samples_are_told_apart(tmp_path):
    rng = np.random.default_rng(0)
    a = rng.standard_normal((20, 5))
    matrix = a.T @ a
    assert load_spectrum(write(tmp_path / "v.npy", np.array([3, 1, 2]))).eigenvalues.tolist() == [1, 2, 3]
    assert load_spectrum(write(tmp_path / "c.csv", "eigenvalue\n3\n1\n2\n")).eigenvalues.tolist() == [1, 2, 3]
    assert load_spectrum(write(tmp_path / "r.txt", "# comment\n3 1\t 2\n")).eigenvalues.tolist() == [1, 2, 3]
    found = load_spectrum(write(tmp_path / "m.npy", matrix))
    assert found.kind == "matrix" and found.ratio is None
    np.testing.assert_allclose(found.eigenvalues, np.linalg.svd(a, compute_uv=False)[::-1]**2, rtol=1e-12)
    found = load_spectrum(write(tmp_path / "s.npy", a))
    np.testing.assert_allclose(found.eigenvalues, np.linalg.eigvalsh(np.cov(a.T)), rtol=1e-12)
    assert (found.samples, found.features, found.ratio) == (20, 5, 5 / 19)
    found = load_spectrum(tmp_path / "s.npy", standardise=True)
    np.testing.assert_allclose(found.eigenvalues, np.linalg.eigvalsh(np.corrcoef(a.T)), rtol=1e-12)


def test_text_and_npy_agree(tmp_path):
    a = np.random.default_rng(1).standard_normal((7, 4))
    for name, separator in [("a.csv", ","), ("b.csv", ";"), ("c.tsv", "\t"), ("d.txt", " ")]:
        text = "\n".join(separator.join(repr(float(x)) for x in row) for row in a)
        header = separator.join(["alpha", '"beta"', "gamma", "delta"]) + "\n"
        for prefix in ("", header, "\ufeff" + header):
            np.testing.assert_array_equal(load_spectrum(write(tmp_path / name, prefix + text)).eigenvalues,
                                          load_spectrum(write(tmp_path / "a.npy", a)).eigenvalues)


def test_more_features_than_samples_leave_exact_zeros(tmp_path):
    a = np.random.default_rng(2).standard_normal((10, 30))
    found = load_spectrum(write(tmp_path / "wide.npy", a))
    assert found.eigenvalues.size == 30 and np.count_nonzero(found.eigenvalues == 0) == 21 and found.ratio == 30 / 9


def test_constant_features_are_dropped(tmp_path):
    a = np.random.default_rng(3).standard_normal((12, 4))
    a[:, 1] = 7
    found = load_spectrum(write(tmp_path / "a.npy", a), standardise=True)
    assert (found.features, found.dropped) == (3, 1) and found.eigenvalues.sum() == pytest.approx(3)


def test_a_square_matrix_that_is_not_symmetric_must_be_announced(tmp_path):
    path = write(tmp_path / "square.npy", np.random.default_rng(4).standard_normal((6, 6)))
    with pytest.raises(ParameterError, match="not symmetric; if its rows are samples"):
        load_spectrum(path)
    assert load_spectrum(path, kind="samples").samples == 6


@pytest.mark.parametrize(("name", "content", "message"), [
    ("pickled.npy", np.array([{"a": 1}, None], dtype=object), "pickled"),
    ("broken.npy", "not a npy file", "not a .npy file"),
    ("nan.npy", np.array([1.0, math.nan]), "NaN or infinite .the first is entry 2"),
    ("inf.csv", "1\ninf\n", "NaN or infinite"),
    ("complex.npy", np.array([1j, 2]), "complex"),
    ("text.npy", np.array(["a", "b"]), "real numbers are needed"),
    ("empty.npy", np.array([]), "no numbers"),
    ("empty.csv", "\n# nothing\n", "no numbers"),
    ("words.csv", "1,2\n3,four\n", "line 2: 'four' is not a number"),
    ("missing.csv", "1,2\n3,\n4,5\n", "line 2"),
    ("ragged.csv", "1,2\n3\n", "line 2: 1 numbers, but the lines before have 2"),
    ("cube.npy", np.zeros((2, 2, 2)), "3 dimensions"),
    ("constant.npy", np.ones((5, 3)), "constant"),
    ("sheet.xlsx", "x", "unknown kind of file"),
])
def test_bad_files_are_refused(tmp_path, name, content, message):
    with pytest.raises(ParameterError, match=message) as caught:
        load_spectrum(write(tmp_path / name, content))
    assert name in str(caught.value)


def test_binary_text_and_missing_files(tmp_path):
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(ParameterError, match="not a text file"):
        load_spectrum(tmp_path / "binary.csv")
    with pytest.raises(OSError):
        load_spectrum(tmp_path / "absent.npy")
    with pytest.raises(ParameterError, match="Did you mean 'samples'"):
        load_spectrum(tmp_path / "binary.csv", kind="sample")
