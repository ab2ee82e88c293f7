"""The command line: what a user types, what he reads, and the exit code."""
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from rmtsym.arguments import parse_parameters, parse_population
from rmtsym.cli import main
from rmtsym.errors import ParameterError, RmtsymError
from rmtsym.measures import Discrete, Empirical, PowerLaw

HEAVY = ("sympy", "numba", "matplotlib", "scipy", "rich", "numpy")


def run(capsys, *words):
    code = main(list(words))
    out, err = capsys.readouterr()
    return code, out, err


def assert_complains(capsys, *words, saying):
    """Exit code 2, and one line on stderr that names the command and the trouble."""
    code, _, err = run(capsys, *words)
    assert code == 2 and err.count("\n") == 1 and err.startswith(f"rmtsym {words[0]}: "), err
    assert "Traceback" not in err and saying in err, err


@pytest.fixture
def spectrum(tmp_path):
    x = np.random.default_rng(0).standard_normal((100, 200))
    path = tmp_path / "eigenvalues.npy"
    np.save(path, np.linalg.eigvalsh(x @ x.T / 200))
    return path


# ---- starting ----

def test_help_imports_nothing_heavy_and_is_quick():
    code = ("import sys; from rmtsym.cli import main; code = main(['--help']); "
            f"heavy = sorted(set(sys.modules) & set({HEAVY!r})); assert not heavy, heavy; sys.exit(code)")
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert time.perf_counter() - start < 1.5                     # 0.1 s here; a loaded machine is no failure
    for command in ("list", "show", "derive", "latex", "validate", "plot", "generate", "bench"):
        assert f"\n    {command} " in done.stdout


def test_module_and_console_script_are_the_same_program():
    done = subprocess.run([sys.executable, "-m", "rmtsym", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("rmtsym 0.")


@pytest.mark.parametrize("words", [[], ["plott"], ["show"], ["plot", "semicircle", "--colour"], ["list", "semicircle"],
                                   ["validate", "semicircle", "--draws", "few"], ["validate", "semicircle", "--sizes", "10,x"]])
def test_wrong_words_are_one_line(capsys, words):
    code, out, err = run(capsys, *words)
    assert code == 2 and out == "" and err.count("\n") == 1 and err.startswith("rmtsym")


def test_a_reader_that_goes_away_is_no_error():
    command = f'"{sys.executable}" -m rmtsym latex semicircle | head -1'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=True)
    assert done.stderr == "" and done.stdout


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_interrupt_gives_130_without_a_traceback():
    # A shell may have its background jobs ignore SIGINT, and they hand that on.
    code = ("import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler); from rmtsym import cli; cli._list = lambda a: (print('ready', flush=True), time.sleep(60)); "
            "raise SystemExit(cli.main(['list']))")
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    child.stdout.readline()
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=20)
    assert child.returncode == 130 and err == "rmtsym list: interrupted\n"


# ---- parameters ----

DECLARED = (("c", "real", None), ("order", "integer", None), ("population", "population", None))


def test_parameters_are_numbers_fractions_and_populations():
    values, _ = parse_parameters("law", DECLARED, ["c=1/2", "order=3", "population=1:.4,3:.4,10:.2"])
    assert values == {"c": 0.5, "order": 3, "population": Discrete({1: .4, 3: .4, 10: .2})} and isinstance(values["order"], int)
    assert parse_parameters("law", DECLARED, ["c=fit"]) == ({}, {"c"})
    assert parse_population("law", "population", "1,3") == Discrete({1: .5, 3: .5})
    assert parse_population("law", "population", "powerlaw:exponent=1.5") == PowerLaw(exponent=1.5)
    assert parse_population("law", "population", "powerlaw:tail=3") == PowerLaw(tail=3)


def test_a_population_is_read_from_a_file(spectrum):
    assert parse_population("law", "population", f"@{spectrum}") == Empirical(np.load(spectrum))


@pytest.mark.parametrize(("word", "message"), [
    ("c", "NAME=VALUE"), ("c=", "NAME=VALUE"), ("=3", "NAME=VALUE"), ("d=1", "no parameter 'd'"), ("ordr=1", "Did you mean 'order'"),
    *((f"c={text}", "not a number") for text in ("half", "nan", "inf", "1/0", "1e999", "__import__('os')", "2**3", "1j")),
    ("order=1.5", "must be an integer"),
    ("population=fit", "not a population"), ("population=1:.5,3", "not a population"), ("population=powerlaw:slope=2", "power law"),
    ("population=powerlaw:tail=x", "power law"), ("population=1:.5,3:.4", "sum"),
])
def test_wrong_parameters_are_named(word, message):
    with pytest.raises(ParameterError, match=message):
        parse_parameters("law", DECLARED, [word])
    with pytest.raises(ParameterError, match="twice"):
        parse_parameters("law", DECLARED, ["c=1", "c=fit"])


# ---- commands ----

def test_list_names_every_law(capsys):
    code, out, _ = run(capsys, "list")
    from rmtsym.registry import names
    assert code == 0 and all(name in out for name in names()) and "c, variance=1" in out


def test_show_gives_equation_edges_and_numbers(capsys):
    code, out, _ = run(capsys, "show", "marchenko_pastur", "c=4")
    assert code == 0
    for text in ("rmtsym.laws.marchenko_pastur(c, variance=1)", "polynomial", "c = p/n must be positive", "X: Gaussian p x n",
                 "[1, 9]", "0.75 at 0", "1, 4", "\u2588"):
        assert text in out
    code, out, _ = run(capsys, "show", "marchenko_pastur")
    assert code == 0 and "support" not in out


def test_show_displays_the_checked_in_certificate(capsys):
    code, out, _ = run(capsys, "show", "semicircle")
    assert code == 0 and "agree" in out and "random points certified" in out and "none at the values above" not in out
    for words, at in ((("semicircle", "variance=2"), "variance = 1"), (("spiked_wigner", "theta=3"), "theta = 2"),
                      (("leaky_relu", "slope=.5"), "slope = 0.1"), (("anticommutator", "n=1", "z=1j"), "other values")):
        assert f"certificate; none at the values above, this one was made at {at}\n" in run(capsys, "show", *words)[1]


def test_an_activation_is_named(capsys, tmp_path):
    """eta = (1 - 1/pi)/2 for the rectifier, zeta = 1/4; E He_2 He_2 = 2 for the square."""
    _, out, _ = run(capsys, "show", "nonlinear_gram", "phi=relu", "c=.5", "phi_ratio=1")
    assert f"eta = {(1 - 1/np.pi)/2:.12f}" in out and "zeta = 0.25" in out
    _, out, _ = run(capsys, "show", "nonlinear_gram", "phi=square", "c=.5", "phi_ratio=1")
    assert "variance = 2" in out
    assert_complains(capsys, "show", "nonlinear_gram", "phi=rellu", "c=.5", "phi_ratio=1", saying="Did you mean 'relu'")
    assert_complains(capsys, "validate", "nonlinear_gram", "phi=relu", saying="no parameter 'phi'")


def test_what_is_not_known_is_suggested_not_listed(capsys):
    for words in (("show", "rellu"), ("plot", "rellu"), ("latex", "rellu")):
        assert_complains(capsys, *words, saying="Did you mean 'relu'? `rmtsym list` shows all")
    assert "arcsine" not in run(capsys, "show", "nope")[2]
    assert_complains(capsys, "plot", "ridge_gcv", saying="ridge_gcv is a theorem, but laws and activations are drawn")


def test_latex_is_printed_or_written(capsys, tmp_path):
    code, out, _ = run(capsys, "latex", "semicircle")
    assert code == 0 and out.startswith("%") and out.endswith("\\end{document}\n")
    path = tmp_path / "x.tex"
    assert run(capsys, "latex", "semicircle", "-o", str(path))[0] == 0
    assert path.read_text(encoding="utf-8") == out
    assert_complains(capsys, "latex", "semicircle", "-o", str(tmp_path / "x.pdf"), saying="ends in .tex")


def test_latex_makes_the_pdf_beside_it(capsys, tmp_path):
    import shutil
    if shutil.which("pdflatex") is None:
        assert_complains(capsys, "latex", "semicircle", "-o", str(tmp_path / "x.tex"), "--pdf", saying="pdflatex")
        return
    assert run(capsys, "latex", "semicircle", "-o", str(tmp_path / "x.tex"), "--pdf")[0] == 0
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_plot_fits_what_is_not_given(capsys, tmp_path, spectrum):
    path = tmp_path / "fig.pdf"
    code, out, err = run(capsys, "plot", "marchenko_pastur", "--data", str(spectrum), "-o", str(path), "variance=1", "--resamples", "8")
    assert code == 0 and err == "" and path.read_bytes().startswith(b"%PDF")
    lines = dict(line.strip().split(" = ") for line in out.splitlines() if " = " in line and line.startswith("  "))
    value, error = map(float, lines["c"].split(" \u00b1 "))
    assert abs(value - 0.5) < 4 * error and lines["variance"] == "1  (given)"


def test_plot_knows_the_ratio_of_samples(capsys, tmp_path):
    np.savetxt(tmp_path / "samples.csv", np.random.default_rng(1).standard_normal((120, 40)), delimiter=",")
    words = ["plot", "marchenko_pastur", "--data", str(tmp_path / "samples.csv"), "-o", str(tmp_path / "x.svg"), "--resamples", "0"]
    code, out, _ = run(capsys, *words)
    assert code == 0 and "covariance of 120 samples of 40 features, c = 0.3361" in out and "c = 0.336134  (given)" in out
    code, out, _ = run(capsys, *words, "c=fit", "--standardise")
    assert code == 0 and "(given)" not in out


def test_plot_without_data(capsys, tmp_path):
    code, _, _ = run(capsys, "plot", "sample_covariance", "c=.1", "population=1:.4,3:.4,10:.2", "-o", str(tmp_path / "x.png"))
    assert code == 0 and (tmp_path / "x.png").stat().st_size > 5000


def test_user_errors_are_one_line(capsys, tmp_path, spectrum):
    target = str(tmp_path / "x.pdf")
    assert_complains(capsys, "plot", "marchenko_pastr", saying="Did you mean 'marchenko_pastur'")
    assert_complains(capsys, "plot", "marchenko_pastur", "-o", target, saying="c is missing")
    assert_complains(capsys, "plot", "marchenko_pastur", "c=-1", "-o", target, saying="c = -1")
    assert_complains(capsys, "plot", "marchenko_pastur", "c=.5", "--data", str(tmp_path / "absent.npy"), saying="absent.npy: No such file")
    assert_complains(capsys, "plot", "marchenko_pastur", "c=.5", "-o", str(tmp_path / "no" / "x.pdf"), saying="x.pdf: No such file")
    assert_complains(capsys, "plot", "marchenko_pastur", "c=.5", "-o", str(tmp_path / "x.doc"), saying="cannot write '.doc'")
    assert_complains(capsys, "plot", "marchenko_pastur", "c=fit", "-o", target, saying="give --data FILE")
    assert_complains(capsys, "plot", "sample_covariance", "--data", str(spectrum), "-o", target, saying="population is not given")
    assert_complains(capsys, "plot", "semicircle", "--data", str(spectrum), "--standardise", saying="standardise is for samples")
    (tmp_path / "bad.csv").write_text("1,2\n3,x\n")
    assert_complains(capsys, "plot", "semicircle", "--data", str(tmp_path / "bad.csv"), "-o", target, saying="line 2: 'x' is not a number")
    assert_complains(capsys, "show", "semicircle", "sigma=1", saying="no parameter 'sigma'")
    assert_complains(capsys, "latex", "semicirle", saying="Did you mean 'semicircle'")
    assert_complains(capsys, "validate", "semicircle", "variance=fit", saying="nothing is fitted")
    assert_complains(capsys, "validate", "semicircle", "--draws", "3", saying="at least 8")
    assert_complains(capsys, "generate", "semicirle", saying="Did you mean 'semicircle'")


def test_validate_writes_a_certificate_and_can_be_resumed(capsys, tmp_path):
    words = ["validate", "semicircle", "variance=2", "--sizes", "16,32,64", "--draws", "8", "--seed", "3",
             "--resume", str(tmp_path / "journal")]
    certificates = []
    for name in ("one.json", "two.json"):
        code, out, _ = run(capsys, *words, "-o", str(tmp_path / name))
        certificates.append(json.loads((tmp_path / name).read_text()))
        assert "verdict" in out and code == (0 if certificates[-1]["verdict"] == "agree" else 1)
    assert certificates[0] == certificates[1] and certificates[0]["parameters"] == {"variance": 2.0}
    assert certificates[0]["monte_carlo"]["draws"] == 8 and certificates[0]["seed"] == 3


def test_a_small_run_does_not_replace_the_checked_in_certificate(capsys):
    from rmtsym.codegen.regenerate import root
    folder = root() / "certificates"
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    _, out, _ = run(capsys, "validate", "semicircle", "--sizes", "8,12,16", "--draws", "8")
    assert "not written" in out
    assert before == {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_validate_fails_when_the_law_is_wrong(capsys, monkeypatch):
    from rmtsym import montecarlo
    real = montecarlo.validate
    monkeypatch.setattr(montecarlo, "validate", lambda *a, **k: {**real(*a, **k), "verdict": "disagree"})
    code, out, _ = run(capsys, "validate", "semicircle", "--sizes", "8,12,16", "--draws", "8")
    assert code == 1 and "disagree" in out


def test_generate_hands_on_names_and_check(capsys, monkeypatch):
    from rmtsym.codegen import regenerate
    calls = []
    monkeypatch.setattr(regenerate, "main", lambda names, check_only=False: calls.append((list(names), check_only)) or 1)
    assert run(capsys, "generate", "--check", "semicircle")[0] == 1
    assert run(capsys, "generate", "semicircle", "--check", "arcsine")[0] == 1
    assert run(capsys, "generate")[0] == 1
    assert calls == [(["semicircle"], True), (["semicircle", "arcsine"], True), ([], False)]


def test_bench_needs_a_source_tree(capsys, monkeypatch, tmp_path):
    from rmtsym import cli
    monkeypatch.setattr(cli, "__file__", str(tmp_path / "site-packages" / "rmtsym" / "cli.py"))
    assert_complains(capsys, "bench", saying="source tree")
    script = tmp_path / "site-packages" / "benchmarks" / "cpu.py"
    script.parent.mkdir(parents=True)
    script.write_text("import sys; sys.exit(len(sys.argv) - 1)")
    assert run(capsys, "bench", "--quick", "x")[0] == 2


def test_the_demo_makes_its_folder_before_it_works(tmp_path, monkeypatch):
    from rmtsym import demo
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)          # without the digits it ends at once
    with pytest.raises(RmtsymError, match="scikit-learn"):
        demo.run(tmp_path/"new"/"folder")
    assert (tmp_path/"new"/"folder").is_dir()
