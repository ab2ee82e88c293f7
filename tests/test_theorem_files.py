"""The theorems of derivations/equivalents: what their files say, their kernels, certificates and commands."""
import ast
import hashlib
import inspect
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import LimitError, ParameterError, ShapeError
from rmtsym.cli import main
from rmtsym.codegen import regenerate
from rmtsym.evidence import certificates
from rmtsym.evidence.theorems import BOUND, certify, deviation, points_near
from rmtsym.registry import REGISTRIES, find

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("anisotropic_sample_covariance", "anticommutator", "commutator", "commutator_of_projections", "correlated_grams",
         "deep_linear_features", "deformed_wigner", "f_matrix", "free_sum", "information_plus_noise", "manova_from_projections",
         "marchenko_pastur_resolvent", "multiple_access_channel", "nonlinear_resolvent", "product_of_wisharts", "random_features_bias",
         "random_features_given_kernel_test_error", "random_features_given_kernel_training_error", "random_features_test_error",
         "random_features_training_error", "resolvent_pair", "ridge_bias_variance", "ridge_covariate_shift", "ridge_gcv", "ridge_training_error",
         "separable_covariance", "sketched_inverse")
JOINT = rm.Joint({"Sigma": [1, 4], "Theta": [2, 1]})


# ---- the files

def test_these_are_the_theorems():
    assert tuple(rm.theorems.names()) == NAMES
    assert [theorem.name for theorem in rm.theorems] == list(NAMES)
    assert regenerate.derivation_names() == sorted(name for registry in REGISTRIES for name in registry.names())


@pytest.mark.parametrize("name", NAMES)
def test_a_file_states_its_theorem_and_checks_it(name):
    theorem = rm.theorems[name]
    source = inspect.getsource(theorem.derivation)              # importing it has run its asserts
    assert len(source.splitlines()) <= 46 and source.count("assert ") >= 1
    assert theorem.title and theorem.references and all(any(mark in text for mark in ("(19", "(20")) for text in theorem.references)
    imported = [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert {node.names[0].name if isinstance(node, ast.Import) else node.module for node in imported} == {"sympy", "rmtsym"}
    equivalent = theorem.equivalent
    assert isinstance(equivalent, rm.DeterministicEquivalent)
    given = {getattr(key, "name", key) for key in theorem.values}
    assert given == {item.name for item in (*equivalent.dims, *equivalent.scalars)} | {word.name for word in equivalent.words if word.is_given}


# ---- the kernels

@pytest.mark.parametrize("name", NAMES)
def test_the_kernel_is_the_solver_at_random_points(name):
    theorem = rm.theorems[name]
    points, worst = deviation(theorem, points_near(theorem.values, count=7, seed=11))
    assert points == 7 and worst < BOUND


def test_evaluating_imports_no_sympy():
    code = ("import sys, rmtsym as rm; j = rm.Joint({'Sigma': [1, 4], 'Theta': [2, 1]})\n"
            "print(rm.theorems.ridge_bias_variance(c=.5, lambda_=[.1, .3], sigma2=.25, Sigma=j, Theta=j)[1], 'sympy' in sys.modules)")
    value, has_sympy = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert has_sympy == "False"
    assert float(value) == pytest.approx(ridge_error(kappa_of(.3, .5), .5, .25), rel=1e-12)


def kappa_of(ridge, c):
    kappa = 1.0
    for _ in range(2000):
        kappa = ridge + c*kappa*(1/(1 + kappa) + 4/(4 + kappa))/2
    return kappa


def ridge_error(kappa, c, noise):
    """Dobriban and Wager's bias and variance for the eigenvalues (1, 2) and (4, 1) of Sigma and Theta."""
    df2 = c*(1/(1 + kappa)**2 + 16/(4 + kappa)**2)/2
    return (kappa**2*(2/(1 + kappa)**2 + 4/(4 + kappa)**2)/2 + noise*df2)/(1 - df2)


def test_a_double_descent_curve_is_one_call():
    kappa = np.geomspace(1e-4, 30, 50)[:, None]
    c = np.linspace(.1, 3, 7)
    ridge = kappa*(1 - c*(1/(1 + kappa) + 4/(4 + kappa))/2)
    c, kappa = np.broadcast_to(c, ridge.shape)[ridge > 1e-6], np.broadcast_to(kappa, ridge.shape)[ridge > 1e-6]
    ridge = ridge[ridge > 1e-6]
    found = rm.theorems.ridge_bias_variance(c=c, lambda_=ridge, sigma2=.25, Sigma=JOINT, Theta=JOINT)
    # The ridge of a kappa is known to 1e-16 of kappa.
    np.testing.assert_allclose(found, ridge_error(kappa, c, .25), rtol=1e-9)


def test_random_features_interpolate_with_mei_and_montanaris_error():
    chi, zeta2, p1, p2 = -np.geomspace(.01, .6, 40), 4.0, 1.5, 2.0
    a = chi*(1 + zeta2/(1 - zeta2*chi))
    bias = 1/(1 - zeta2*chi)**2                                 # of the mean predictor
    found = rm.theorems.random_features_bias(psi_1=p1, psi_2=p2, mu_1=.5, mu_s=.25, lambda_=-(p1 + a)*(p2 + a)/(16*p1*chi), signal=1)
    np.testing.assert_allclose(found, bias, rtol=1e-11)


def test_the_anticommutator_on_a_grid():
    z = (np.linspace(-5, 5, 41)[:, None] + 1j*np.array([1e-3, .1, 2])).ravel()
    m = rm.theorems.anticommutator(n=1, z=z)
    assert (m.imag > 0).all()
    assert abs(z*m**3 - m**2 - z*m - 1).max() < 1e-13*(1 + abs(z)).max()*10
    np.testing.assert_allclose(rm.theorems.anticommutator(n=1, z=[1j, *z.conj()])[1:], m.conj(), rtol=1e-13)      # not on another sheet


def test_arrays_are_left_to_the_solver():
    theorem = rm.theorems.ridge_bias_variance
    module = theorem.derivation
    rotated, _ = np.linalg.qr(np.random.default_rng(3).standard_normal((40, 40)))
    eigenvalues = np.repeat([1.0, 4.0], 20), np.repeat([2.0, 1.0], 20)
    Sigma, Theta = (rotated @ np.diag(each) @ rotated.T for each in eigenvalues)
    found = theorem.evaluate({module.p: 40, module.n: 80, module.lam: .3, module.sigma2: .25, module.Sigma: Sigma, module.Theta: Theta})
    assert found == pytest.approx(ridge_error(kappa_of(.3, .5), .5, .25), rel=1e-10)


def test_keys_are_objects_names_and_ratios():
    theorem = rm.theorems.ridge_bias_variance
    module = theorem.derivation
    rest = {"lambda": .3, module.sigma2: .25, "Sigma": module.joint, module.Theta: module.joint}
    sizes = ({module.p/module.n: .5}, {"c": .5}, {"p": 50, "n": 100}, {module.p: 50, "c": .5}, {"n": 7, "c": .5})
    values = [theorem.evaluate({**each, **rest}) for each in sizes]
    assert np.ptp(values) < 1e-14
    assert isinstance(values[0], float)
    assert theorem.evaluate({"c": [[.5], [.4]], **rest, "lambda": [.1, .2, .3]}).shape == (2, 3)


REST = {"lambda_": .3, "sigma2": .25, "Sigma": JOINT, "Theta": JOINT}
MISFITS = [
    ({"c": .5, **REST, "lamda": 1}, ParameterError, "'lamda' is not among its values .* Did you mean 'lambda'"),
    ({"c": .5, "Sigma": JOINT, "Theta": JOINT}, ParameterError, "no value for lambda, sigma2"),
    ({"c": .5, "lambda_": .1, "sigma2": 1, "Sigma": JOINT}, ParameterError, "no value for Theta"),
    ({**REST}, ParameterError, "no value for n, p"),
    ({"c": -1, **REST}, ParameterError, "p/n = -1, but p/n must be positive"),
    ({"c": "half", **REST}, ParameterError, "must be a number"),
    ({"c": np.nan, **REST}, ParameterError, "must be finite"),
    ({"c": .5, "p": 10, "n": 40, **REST}, ShapeError, "does not agree with"),
    ({"c": [.5, .6], **REST, "lambda_": [1, 2, 3]}, ShapeError, "shapes of its values do not fit together"),
    ({"c": .5, "lambda": .3, **REST}, ParameterError, "lambda is given twice"),
]


@pytest.mark.parametrize(("values", "error", "message"), MISFITS)
def test_values_that_do_not_fit_are_named(values, error, message):
    with pytest.raises(error, match=message):
        rm.theorems.ridge_bias_variance(**values)


def test_a_coefficient_may_vanish():
    """The pencil of bias and variance divides by the noise, that of signal and noise by the signal."""
    found = rm.theorems.ridge_bias_variance(**{**REST, "c": .5, "sigma2": 0})
    assert found == pytest.approx(ridge_error(kappa_of(.3, .5), .5, 0), rel=1e-12)
    values = {"psi_1": 1.5, "psi_2": 2, "mu_1": .5, "mu_s": .3, "lambda_": .3, "noise": .2}
    near = rm.theorems.random_features_training_error(**values, signal=1e-9)
    assert rm.theorems.random_features_training_error(**values, signal=0) == pytest.approx(near, rel=1e-8)
    with pytest.raises(ParameterError, match="divide by zero"):
        rm.theorems.random_features_training_error(**{**values, "lambda_": 0}, signal=1)


def test_a_ridge_may_vanish_where_the_gram_matrix_is_invertible():
    assert rm.theorems.ridge_bias_variance(**{**REST, "c": .5, "lambda_": 0}) == pytest.approx(.25*.5/(1 - .5), rel=1e-12)
    with pytest.raises(LimitError, match="a Gram matrix is of deficient rank"):
        rm.theorems.ridge_bias_variance(**{**REST, "c": 2, "lambda_": 0})
    # The equations are conditioned like 1/lambda: eps/lambda is what rounding leaves.
    for lam in (1e-6, 1e-8, 1e-10):
        near = rm.theorems.ridge_bias_variance(**{**REST, "c": 2, "lambda_": lam})
        assert near == pytest.approx(ridge_error(kappa_of(lam, 2), 2, .25), rel=4*2.0**-52/lam)


def test_there_is_no_value_where_there_is_no_limit():
    for z in (.5, [1j, .5], [3.5, .5]):
        with pytest.raises(LimitError, match="anticommutator has no limit at n = 1, z = 0.5"):
            rm.theorems.anticommutator(n=1, z=z)


# ---- the registry

def test_names_are_found_and_suggested():
    with pytest.raises(AttributeError, match="no theorem is called 'ridge_gvc'. Did you mean 'ridge_gcv'"):
        rm.theorems.ridge_gvc                                                # noqa: B018
    with pytest.raises(ParameterError, match="no theorem is called 'semicircle'"):
        rm.theorems["semicircle"]
    with pytest.raises(ParameterError, match="no law, theorem, spike or activation is called 'semicircel'. Did you mean 'semicircle'"):
        find("semicircel")
    assert find("semicircle") == rm.laws.semicircle and find("ridge_gcv") == rm.theorems.ridge_gcv != rm.theorems.commutator
    assert "ridge_gcv" in rm.theorems and "semicircle" not in rm.theorems and "ridge_gcv" in dir(rm.theorems)


def test_a_theorem_has_the_attributes_of_its_equivalent():
    theorem = rm.theorems.anticommutator
    assert theorem.parameters == (("n",), ("z",), ())
    assert len(theorem.unknowns) == 2 and theorem.equations == theorem.equivalent.equations
    assert theorem.title == "Anticommutator of two Wigner matrices"
    text = theorem.latex()
    assert text.rstrip().endswith(r"\end{document}") and "16 draws" in text.replace("16 times", "16 draws")


# ---- what is generated

def test_generation_does_not_depend_on_hash_seeds():
    code = ("import hashlib; from rmtsym.codegen.regenerate import files_of\n"
            "for name in ('ridge_covariate_shift', 'random_features_bias', 'f_matrix'):\n"
            "    for path, text in sorted(files_of(name).items()): print(path, hashlib.sha256(text.encode()).hexdigest())")
    runs = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONHASHSEED": seed})
            for seed in "12"]
    one, two = (run.communicate()[0] for run in runs)
    assert one == two and one.count("\n") == 9


def test_generated_files_are_current_and_staleness_is_seen(tmp_path, monkeypatch):
    assert regenerate.check(["anticommutator"]) == []
    for folder in ("numba", "cuda", "latex"):
        shutil.copytree(ROOT/"generated"/folder, tmp_path/folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(regenerate, "root", lambda: tmp_path)
    path = tmp_path/"cuda"/"anticommutator.cuh"
    path.write_text(path.read_text(encoding="utf-8") + "// more\n", encoding="utf-8")
    (tmp_path/"latex"/"anticommutator.tex").unlink()
    assert regenerate.check(["anticommutator"]) == ["missing: generated/latex/anticommutator.tex", "stale: generated/cuda/anticommutator.cuh"]


def test_a_name_for_a_law_and_a_theorem_is_refused(monkeypatch):
    monkeypatch.setattr(regenerate, "names_in", lambda home: ["semicircle"])
    with pytest.raises(ParameterError, match=r"derivations/semicircle.py and derivations/equivalents/semicircle.py bear one name"):
        regenerate.derivation_names()


# ---- certificates

@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_vouches_for_these_files(name):
    path = ROOT/"generated"/"certificates"/f"{name}.json"
    assert certificates.check(path, ROOT) == []
    theorem = rm.theorems[name]
    certificate, equivalent = theorem.certificate, theorem.equivalent
    assert certificate["verdict"] == "agree" and len(certificate["monte_carlo"]["sizes"]) == 3
    is_real = any(word.is_real_only for word in equivalent.words)                   # features of real weights
    assert certificate["monte_carlo"]["field"] == ("real" if is_real else "complex") and certificate["kernels"]["worst"] < BOUND
    kernels = {key for key, value in theorem.values.items() if hasattr(value, "computed_from")}         # drawn are the data from which they are
    expected = {str(key): certificates.as_json(certificates.plain(value)) for key, value in theorem.values.items() if key not in {*equivalent.dims, *kernels}}
    assert {key: value for key, value in certificate["values"].items() if not kernels or key in expected} == expected


@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_is_confirmed_by_other_draws(name):
    theorem = rm.theorems[name]
    again = theorem.equivalent.validate(theorem.values, sizes=(24, 48, 96), draws=8, rng=theorem.certificate["seed"] + 1)
    assert again.verdict != "disagree", str(again)


def test_a_changed_derivation_makes_its_certificate_stale(tmp_path):
    for folder in ("derivations", "generated"):
        shutil.copytree(ROOT/folder, tmp_path/folder, ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path/"generated"/"certificates"/"anticommutator.json"
    assert certificates.check(path, tmp_path) == []
    file = tmp_path/"derivations"/"equivalents"/"anticommutator.py"
    file.write_text(file.read_text(encoding="utf-8").replace("n: 200", "n: 300"), encoding="utf-8")
    (problem,) = certificates.check(path, tmp_path)
    assert "derivations/equivalents/anticommutator.py has changed since; run `rmtsym validate anticommutator`" in problem


def test_a_wrong_theorem_is_found_out(monkeypatch):
    """The certificate of a kernel that is off by a thousandth, and of a value that is."""
    theorem = rm.theorems.anticommutator
    monkeypatch.setattr(type(theorem), "evaluate", lambda self, values: 1.001*self.equivalent.evaluate(values))
    certificate = certify(theorem, sizes=(10, 20, 40), draws=8)
    assert certificate["kernels"]["worst"] == pytest.approx(1e-3, rel=1e-6)


# ---- the command line

def run(capsys, *words):
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def test_list_and_show(capsys):
    code, out, _ = run(capsys, "list")
    assert code == 0 and all(name in out for name in NAMES) and "semicircle" in out
    code, out, _ = run(capsys, "show", "ridge_bias_variance", "c=.5", "lambda=.3", "sigma2=.25", "joint=Sigma:1,4;Theta:2,1")
    assert code == 0 and "Wu & Xu" in out and "p/n -> c" in out and "agree" in out
    value = next(line.split()[1] for line in out.splitlines() if line.startswith("value"))
    assert float(value) == pytest.approx(ridge_error(kappa_of(.3, .5), .5, .25), rel=1e-11)
    code, _, err = run(capsys, "show", "ridge_bias_variance", "c=.5")
    assert code == 2 and err == "rmtsym show: ridge_bias_variance: no value for lambda, sigma2, Sigma, Theta\n"
    code, _, err = run(capsys, "show", "ridge_bais_variance")
    assert code == 2 and "Did you mean 'ridge_bias_variance'" in err


def test_latex_and_validate(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, _ = run(capsys, "latex", "anticommutator", "-o", "a.tex")
    assert code == 0 and (tmp_path/"a.tex").read_text(encoding="utf-8").startswith("%")
    code, out, _ = run(capsys, "validate", "anticommutator", "--sizes", "20,40,80", "--draws", "8", "-o", "a.json")
    assert code in (0, 1) and "wrote a.json" in out
    certificate = certificates.read(tmp_path/"a.json")
    assert certificate["theorem"] == "anticommutator" and certificate["verdict"] != "disagree" and certificate["monte_carlo"]["draws"] == 8
    before = hashlib.sha256((ROOT/"generated"/"certificates"/"anticommutator.json").read_bytes()).hexdigest()
    code, out, _ = run(capsys, "validate", "anticommutator", "--sizes", "20,40,80", "--draws", "8")
    assert "not written: anticommutator.json is kept for its own parameters and standard sizes, draws and seed" in out
    assert hashlib.sha256((ROOT/"generated"/"certificates"/"anticommutator.json").read_bytes()).hexdigest() == before
    code, _, err = run(capsys, "validate", "anticommutator", "z=1")
    assert code == 2 and "a theorem is certified at the values of its derivation" in err


def test_a_kernel_takes_symbols_of_its_file():
    theorem = rm.theorems.separable_covariance
    spectra = {"R": {1: 1}, "T": rm.Discrete({1: 1})}
    lam, c = .4, .5
    m = sp.Symbol("m")
    expected = max(root for root in map(float, sp.Poly(c*lam*m**2 + (lam + 1 - c)*m - 1, m).nroots()))
    assert theorem(c=c, lambda_=lam, **spectra) == pytest.approx(expected, rel=1e-12)
