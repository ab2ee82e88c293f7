"""The activations of derivations/activations: what their files say, their kernels, certificates and commands."""
import ast
import inspect
import os
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from cuda_host import host_library, launch
from scipy.special import erf

import rmtsym as rm
from rmtsym import ParameterError
from rmtsym.cli import main
from rmtsym.evidence import certificates
from rmtsym.evidence.activations import BOUND, certify, numbers_of
from rmtsym.evidence.duals import dual_by_panels
from rmtsym.registry import find
from rmtsym.runtime import cuda

ROOT = Path(__file__).resolve().parent.parent
NAMES = rm.activations.names()
COVARIANCES = [(1, .5, 2), (.3, -.6, 4), (4, 3.99, 4), (1, 1, 1), (2, -2, 2), (2, 0, .1)]


# ---- the files

def test_these_are_the_activations():
    assert set(NAMES) == {"abs", "cos", "elu", "erf", "exp", "gabor", "gaussian", "gelu", "hard_tanh", "leaky_relu", "mish", "relu", "selu", "sigmoid",
                          "sign", "silu", "sin", "softplus", "step", "tanh"}
    assert find("relu") == rm.activations.relu == rm.activations["relu"] and "relu" in rm.activations and "semicircle" not in rm.activations
    with pytest.raises(AttributeError, match="no activation is called 'rellu'. Did you mean 'relu'"):
        rm.activations.rellu                                                # noqa: B018
    for name, power in (("linear", 1), ("square", 2), ("cube", 3)):
        with pytest.raises(AttributeError, match=rf"rm.activations.monomial\({power}\) or rm.activation\('{name}'\) makes it"):
            getattr(rm.activations, name)
        assert rm.activation(name) == rm.activations.monomial(power)


def test_registries_are_counted_copied_and_completed():
    for registry, name in ((rm.activations, "gelu"), (rm.laws, "marchenko_pastur"), (rm.theorems, "anticommutator"), (rm.spikes, "spiked_wigner")):
        assert len(registry) == len(list(registry)) == len(registry.names()) and pickle.loads(pickle.dumps(registry)) is registry
        named = registry[name]
        assert pickle.loads(pickle.dumps(named)) == named
        assert {word for word in dir(named.symbolic) if word[0] != "_"} <= set(dir(named))
        assert all(hasattr(named, word) for word in named._symbolic_names)
    assert "phi   : an activation" in rm.laws.nonlinear_gram.__doc__ and "A law of the registry" in rm.laws.semicircle.__doc__


@pytest.mark.parametrize("name", NAMES)
def test_a_file_states_its_activation_and_checks_it(name):
    named = rm.activations[name]
    source = inspect.getsource(named.derivation)                            # importing it has run its asserts
    assert len(source.splitlines()) <= 46 and source.count("assert ") >= 1 and named.title and named.references
    imported = [node for node in ast.walk(ast.parse(source)) if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert {node.names[0].name if isinstance(node, ast.Import) else node.module for node in imported} <= {"sympy", "rmtsym"}
    assert isinstance(named.symbolic, rm.Activation) and named.symbolic.name == name
    values = numbers_of(named)
    assert {"q11", "q12", "q22"} <= set(values) <= {"q11", "q12", "q22", *(symbol.name for symbol in named.symbolic.parameters)}
    assert values["q12"]**2 < values["q11"]*values["q22"]


def test_an_activation_is_called_with_numbers_symbols_and_parameters():
    leaky, x = rm.activations.leaky_relu, sp.Symbol("x", positive=True)
    np.testing.assert_array_equal(leaky([-1.0, 2.0]), [-.1, 2])
    np.testing.assert_array_equal(leaky(slope=.25)(np.array([[-1.0], [2.0]])), [[-.25], [2]])
    assert rm.activations.tanh(x) == sp.tanh(x) and rm.activations.relu.nu == sp.Rational(1, 2)
    with pytest.raises(ParameterError, match="no parameter 'slop'; it has slope. Did you mean 'slope'"):
        leaky(slop=1)


def test_families_are_functions_of_a_degree():
    x = np.linspace(-2, 2, 7)
    np.testing.assert_allclose(rm.activations.monomial(3)(x), x**3, rtol=1e-14)
    np.testing.assert_allclose(rm.activations.rectified_monomial(2)(x), np.maximum(x, 0)**2, rtol=1e-14)
    np.testing.assert_array_equal(rm.activations.rectified_monomial(0)([-1.0, 1.0]), [0, 1])
    np.testing.assert_allclose(rm.activations.hermite(3)(x), (x**3 - 3*x)/np.sqrt(6), rtol=1e-13, atol=1e-15)
    np.testing.assert_allclose(rm.activations.polynomial([1, 0, .5])(x), 1 + x**2/2, rtol=1e-14)
    assert [rm.hermite(rm.activations.hermite(4), k) for k in range(7)] == [0, 0, 0, 0, 1, 0, 0]


@pytest.mark.parametrize(("call", "message"), [
    (lambda: rm.activations.monomial(-1), "k = -1, but a natural number"), (lambda: rm.activations.hermite(1.5), "k = 1.5, but a natural number"),
    (lambda: rm.activations.rectified_monomial(True), "a natural number"), (lambda: rm.activations.monomial(sp.Symbol("k")), "a natural number"),
    (lambda: rm.activations.polynomial([]), r"a list \[c_0, c_1, ...\] is wanted"), (lambda: rm.activations.polynomial(3), "a list"),
    (lambda: rm.activations.polynomial([1j]), "not real")])
def test_mistakes_are_named(call, message):
    with pytest.raises(ParameterError, match=message):
        call()


# ---- what certificates compare with

def test_panels_are_the_known_duals():
    """Arc-cosine kernels [Cho & Saul], the arc sine [Williams], exponentials; Price's theorem for a function that jumps."""
    for q11, q12, q22 in COVARIANCES:
        root = np.sqrt(max(q11*q22 - q12**2, 0))
        angle, inside = np.arctan2(root, -q12), root > 0
        determinant = (1 + 2*q11)*(1 + 2*q22) - 4*q12**2
        known = [(lambda x: np.maximum(x, 0), [0], (root + angle*q12)/(2*np.pi), angle/(2*np.pi)),
                 (lambda x: 1.0*(x > 0), [0], angle/(2*np.pi), 1/(2*np.pi*root) if inside else np.inf),
                 (np.exp, [], np.exp(q11/2 + q12 + q22/2), np.exp(q11/2 + q12 + q22/2)),
                 (erf, [], 2/np.pi*np.arcsin(2*q12/np.sqrt((1 + 2*q11)*(1 + 2*q22))), 4/np.pi/np.sqrt(determinant))]
        for phi, kinks, value, slope in known:
            found = dual_by_panels(phi, kinks, q11, q12, q22)
            assert found[0] == pytest.approx(value, rel=1e-13, abs=1e-14)
            assert np.isnan(found[1]) if not inside else found[1] == pytest.approx(slope, rel=1e-12)


# ---- kernels

@pytest.mark.parametrize("name", NAMES)
def test_the_same_file_run_by_gcc_gives_the_values_of_numba(name, tmp_path):
    kernels = rm.activations[name].kernels()
    library, parameters = host_library(cuda.source(name), tmp_path), [default for _, _, default in kernels.PARAMETERS]
    x = np.concatenate([np.linspace(-5, 5, 41), [0.0, 30.0, -30.0, np.nan]])
    for function in ("activation", "activation_slope"):
        value, host = np.empty_like(x), np.empty_like(x)
        getattr(kernels, function)(x, value, *parameters)
        launch(library, function, [x, host], parameters)
        np.testing.assert_allclose(host, value, rtol=1e-13, atol=1e-300)
    if kernels.METHOD == "closed":
        q11, q12, q22 = np.array([*COVARIANCES, (0, 0, 1), (1, 0, 0), (0, 0, 0)], float).T.copy()
        values, hosts = np.empty((2, q11.size)), np.empty((4, q11.size))
        assert kernels.dual(q11, q12, q22, *values, *parameters)[0] == 0
        launch(library, "dual", [q11, q12, q22, *hosts], parameters)
        np.testing.assert_allclose(hosts[:2], values, rtol=1e-13, atol=1e-15)


# ---- what is generated

def test_generation_does_not_depend_on_hash_seeds():
    code = ("from rmtsym.codegen.regenerate import files_of, root\n"
            "for name in ('leaky_relu', 'gelu', 'tanh'):\n"
            "    for path, text in files_of(name).items(): print((root()/path).read_text(encoding='utf-8') == text)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "1"})
    assert done.stdout.split() == ["True"]*9


# ---- certificates

@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_vouches_for_these_files(name):
    path = ROOT/"generated"/"certificates"/f"{name}.json"
    assert certificates.check(path, ROOT) == []
    certificate = rm.activations[name].certificate
    assert certificate["verdict"] == "agree" and certificate["kernels"]["worst"] < BOUND and len(certificate["monte_carlo"]["points"]) >= 6
    assert certificate["values"] == numbers_of(rm.activations[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_certificate_is_confirmed_by_other_draws_and_other_points(name):
    named = rm.activations[name]
    again = certify(named, sizes=(500,), draws=40, seed=named.certificate["seed"] + 1, points=6)
    assert again["verdict"] != "disagree" and again["kernels"]["worst"] < BOUND


def test_a_wrong_kernel_is_found_out(monkeypatch):
    from rmtsym.evidence import activations
    from rmtsym.runtime.dual import both
    monkeypatch.setattr(activations, "both", lambda *q, **rest: tuple(1.05*part for part in both(*q, **rest)))
    certificate = certify(rm.activations.relu, sizes=(2000,), draws=40)
    assert certificate["verdict"] == "disagree" and certificate["kernels"]["worst"] > 1e-3
    with pytest.raises(ParameterError, match="give one size"):
        certify(rm.activations.relu, sizes=(10, 20))
    with pytest.raises(ParameterError, match="at least 8"):
        certify(rm.activations.relu, draws=2)


# ---- the command line

def test_commands(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*words):
        code = main(list(words))
        return (code, *capsys.readouterr())
    code, out, _ = run("list")
    assert code == 0 and all(name in out for name in NAMES)
    code, out, _ = run("show", "relu", "q11=1", "q12=1/2", "q22=1")
    root = np.sqrt(3)/2
    value = next(line.split()[-1] for line in out.splitlines() if line.startswith("E phi(u) phi(v)"))
    assert code == 0 and "Cho & Saul" in out and "agree" in out
    assert float(value) == pytest.approx((root + .5*np.arctan2(root, -.5))/(2*np.pi), rel=1e-14)
    code, out, _ = run("show", "leaky_relu", "slope=1/2")
    assert code == 0 and "0.625" in out                                     # E phi^2 = (1 + slope^2)/2
    for name, text in (("relu", "q12*(asin(q12/(sqrt(q11)*sqrt(q22)))/(2*pi) + 1/4) + sqrt(q11*q22 - q12**2)/(2*pi)"),
                       ("elu", "a closed form of"), ("hard_tanh", "P(x <= h, y <= k)"), ("tanh", "a(k, q) = E[phi(sqrt(q) xi) He_k(xi)]/sqrt(k!)")):
        code, out, _ = run("show", name)
        assert code == 0 and text in " ".join(out.split()) and "Orthant" not in out
    code, _, err = run("show", "relu", "q11=1")
    assert code == 2 and "give all of q11, q12, q22" in err
    code, out, _ = run("latex", "relu", "-o", "a.tex")
    assert code == 0 and (tmp_path/"a.tex").read_text(encoding="utf-8").startswith("% ReLU.")
    code, out, _ = run("validate", "relu", "--sizes", "400", "--draws", "8", "-o", "a.json")
    assert code in (0, 1) and certificates.read(tmp_path/"a.json")["activation"] == "relu"
    code, _, err = run("validate", "leaky_relu", "slope=2")
    assert code == 2 and "an activation is certified at the values of its derivation" in err


def test_plot(capsys, caplog, tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    from rmtsym.plot import LAW
    from rmtsym.plot_activation import plot_activation
    monkeypatch.chdir(tmp_path)
    left, right = plot_activation(rm.activations.step).axes
    assert len(left.get_lines()) == 2                                       # a line on either side of the jump
    rho, value = next(line for line in right.get_lines() if line.get_color() == LAW).get_data()
    np.testing.assert_allclose(value, np.arccos(-rho)/(2*np.pi), rtol=1e-12, atol=1e-12)
    assert main(["plot", "leaky_relu", "slope=.3", "-o", "a.svg"]) == 0 and (tmp_path/"a.svg").stat().st_size > 10000
    assert main(["plot", "relu", "-o", "a.pdf"]) == 0 and not caplog.records and not capsys.readouterr().err
    assert main(["plot", "relu", "--data", "x.npy"]) == 2 and "an activation is drawn by itself" in capsys.readouterr().err
