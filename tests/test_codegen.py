"""The kernel language and its two printers, lowering, and the comparison of generated files with their derivations."""
import ctypes
import os
import random
import subprocess
import sys

import numpy as np
import pytest
import sympy as sp
from cuda_host import host_library
from hypothesis import given, settings
from hypothesis import strategies as st

from rmtsym.codegen import regenerate
from rmtsym.codegen.cuda_printer import cuda_file, device_function, prelude
from rmtsym.codegen.language import KernelLanguageError, needed, parse, template
from rmtsym.codegen.lower import lower
from rmtsym.codegen.numba_printer import header, numba_module
from rmtsym.codegen.specification import Parameter, Specification
from rmtsym.codegen.split import RealPrinter, Split
from rmtsym.errors import ParameterError

z, m = sp.symbols("z m")


def specification(polynomial, parameters=(), name="mine", title="Mine", kind=None, domain=()):
    degree = sp.Poly(polynomial, m).degree()
    return Specification(name, title, "", (), "", z, m, tuple(parameters), domain, kind or {1: "rational", 2: "quadratic"}.get(degree, "algebraic"),
                         polynomial, sp.Eq(polynomial, 0))


SOURCE = '''
def collatz(n: int, limit: int) -> int:
    """Steps to 1; ints, while, if, unpacking."""
    steps = 0
    while n != 1 and steps < limit:
        if n - 2*(n//2) == 0:
            n = n//2
        else:
            n = 3*n + 1
        steps += 1
    return steps


def pair(x: float, y: float) -> (float, float):
    a, b = y, x
    return a - b, a*b if a > 0 else -1.0


def work(x: float, n: int) -> float:
    total = 0.0
    for i in range(n):
        if i == 3:
            continue
        if i > 10:
            break
        p, q = pair(x + i, 1/(i + 1))
        total += p*q - (-x)*abs(q) + min(p, q) - math.copysign(2.0, p)**1 if False else p*q - (-x)*abs(q) + min(p, q) - math.copysign(2.0, p)
    last = i
    is_large = not total < 1e3
    return total + last + (1.0 if is_large else 0.5) - collatz(n, 100)/2
'''


def _executed(tmp_path, source, name):
    functions = parse(source)
    signatures = {item.name: item.returns for item in functions}
    text = prelude + "\n".join(device_function(item, signatures, {}) for item in functions)
    text += f'extern "C" double entry(double x, long long n) {{ return {name}(x, n); }}\n'
    entry = host_library(text, tmp_path).entry
    entry.restype, entry.argtypes = ctypes.c_double, [ctypes.c_double, ctypes.c_longlong]
    return entry


def test_cuda_computes_what_python_computes(tmp_path):
    source = SOURCE.replace("**1 if False else p*q - (-x)*abs(q) + min(p, q) - math.copysign(2.0, p)", "")
    scope = {}
    exec(compile("import math\n" + source, "kernel", "exec"), scope)          # the test's own text
    entry = _executed(tmp_path, source, "work")
    generator = random.Random(0)
    for _ in range(200):
        x, n = generator.uniform(-5, 5), generator.randrange(1, 30)
        assert entry(x, n) == scope["work"](x, n)


@pytest.mark.parametrize(("text", "part"), [
    ("def f(x) -> float:\n    return x", "no type"),
    ("def f(x: float):\n    return x", "return annotation"),
    ("def f(x: float) -> float:\n    return g(x)", "not defined"),
    ("def f(x: float) -> float:\n    return f(x)", "calls itself"),
])
def test_the_language_refuses_at_parsing(text, part):
    with pytest.raises(KernelLanguageError, match=part):
        needed(parse(text), ["f"])


@pytest.mark.parametrize("body", ["return x**2", "return [x]", "return math.gamma(x)", "a = 1\n    a = x\n    return a", "a = 0\n    a += x\n    return x",
                                  "with x:\n        return x", "return x if x else 'a'", "return y", "a, b = x, 'a'\n    return x"])
def test_the_language_refuses_what_it_does_not_have(body):
    functions = parse(f"def f(x: float) -> float:\n    {body}\n")
    with pytest.raises(KernelLanguageError):
        device_function(functions[0], {"f": ("float",)}, {})


def test_every_template_translates():
    for name in ("common", "quadratic", "power"):
        functions, constants = template(name)
        signatures = {item.name: item.returns for item in [*functions, *template("common")[0]]}
        for item in functions:
            assert "__device__" in device_function(item, signatures, constants)


polynomials = st.lists(st.tuples(st.integers(-5, 5), st.integers(0, 4), st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(polynomials)
def test_split_arithmetic_equals_complex_arithmetic(rows):
    c = sp.Symbol("c", positive=True)
    expression = sum(k*z**i*m**j*c**e for k, i, j, e in rows)
    values = {z: 0.7 - 1.3j, m: -0.4 + 0.9j, c: 2.5}
    for form in (expression, sp.expand(expression*(m + z)), sp.factor(expression), sp.horner(expression, m) if expression.has(m) else expression):
        split = Split({z: ("x", "y"), m: ("u", "v")}, {c: "c"}, indent="")
        re, im = split.parts(form)
        scope = {"x": 0.7, "y": -1.3, "u": -0.4, "v": 0.9, "c": 2.5}
        exec("\n".join([*split.lines, f"result = complex({re}, {im or '0.0'})"]), scope)      # the test's own text
        exact = complex(sp.N(form.subs(values), 30))
        scale = sum(abs(k)*abs(values[z])**i*abs(values[m])**j*2.5**e for k, i, j, e in rows)*4
        assert abs(scope["result"] - exact) <= 1e-14*scale


def test_real_printer_keeps_precedence():
    a, b = sp.symbols("a b", positive=True)
    printer = RealPrinter({a: "a", b: "b"})
    for expression in (a/(b*(a + 1)), -(a + b)**2/3, a*(-b), sp.sqrt(a*b + 1)/(2*a), 1/a**2, -a/(b**2), sp.Rational(1, 3)*a, sp.Max(0, 1 - 1/a),
                       (a + b)**-1, a**sp.Rational(3, 2), 2*sp.sqrt(a)*b, a - (b - 1)):
        text = printer.doprint(expression)
        value = eval(text, {"a": 1.7, "b": 0.3, "math": __import__("math"), "max": max})      # the test's own text
        assert value == pytest.approx(float(expression.subs({a: 1.7, b: 0.3})), rel=1e-14), text


def test_no_text_of_a_user_reaches_generated_code_unchecked():
    polynomial = m**2 + z*m + 1
    for name in ("a b", "x;import os", "x\nimport os", "1a", "", "a'b", "a" * 80):
        with pytest.raises(ParameterError):
            lower(specification(polynomial, name=name))
    bad = sp.Symbol("c\nimport os", positive=True)
    with pytest.raises(ParameterError, match="cannot be compiled"):
        lower(specification(bad*m**2 + z*m + 1, [Parameter(str(bad), bad)]))
    program = lower(specification(polynomial, title="T\nimport os\\"))
    for text in (numba_module(program), cuda_file(program, header(program, "//"))):
        assert not any(line.strip().startswith("import os") for line in text.splitlines())


def test_parameters_may_bear_names_that_kernels_use():
    x, gamma, lower_ = sp.symbols("x lambda lower", positive=True)
    program = lower(specification(x*gamma*lower_*m**2 + z*m + 1, [Parameter("x", x), Parameter("lambda", gamma), Parameter("lower", lower_)]))
    text = numba_module(program)
    compile(text, "mine", "exec")
    assert "par_x" in text and "par_lambda" in text and "par_lower" in text


def test_a_law_without_a_physical_root_is_refused():
    with pytest.raises(ParameterError, match="infinity"):
        lower(specification(m**2 + 2*z*m + 1))
    with pytest.raises(ParameterError, match="no two real zeros"):
        lower(specification(-m**2 + z*m + 1))


def test_generation_is_the_same_for_every_hash_seed():
    code = ("import hashlib; from rmtsym.codegen import regenerate as r\n"
            "print(hashlib.sha256(repr([sorted(r.files_of(n).items()) for n in ('marchenko_pastur', 'wachter', 'fuss_catalan', 'sample_covariance')]).encode()).hexdigest())")
    digests = {subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
               for seed in ("0", "1", "4242")}
    assert len(digests) == 1


def test_the_tree_is_up_to_date():
    assert regenerate.check() == []


@pytest.fixture
def copied_tree(tmp_path, monkeypatch):
    for name in ("semicircle", "arcsine"):
        for path, text in regenerate.files_of(name).items():
            (tmp_path/path).parent.mkdir(exist_ok=True)
            (tmp_path/path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(regenerate, "root", lambda: tmp_path)
    monkeypatch.setattr(regenerate, "derivation_names", lambda: ["arcsine", "semicircle"])
    return tmp_path


def test_check_sees_missing_extra_and_stale_files(copied_tree):
    assert regenerate.main(check_only=True) == 0
    (copied_tree/"cuda"/"arcsine.cuh").unlink()
    (copied_tree/"numba"/"ghost.py").write_text("", encoding="utf-8")
    stale = copied_tree/"numba"/"semicircle.py"
    stale.write_text(stale.read_text(encoding="utf-8") + "# edited by hand\n", encoding="utf-8")
    lines = []
    assert regenerate.main(check_only=True, report=lines.append) == 1
    assert "missing: generated/cuda/arcsine.cuh" in lines
    assert any(line.startswith("extra: generated/numba/ghost.py") for line in lines)
    assert "stale: generated/numba/semicircle.py" in lines
    assert regenerate.main(report=lines.append) == 0
    assert regenerate.main(check_only=True) == 0 and not (copied_tree/"numba"/"ghost.py").exists()


def test_check_sees_a_changed_derivation_and_a_changed_template(copied_tree, monkeypatch):
    from rmtsym.codegen import lower_quadratic
    from rmtsym.codegen.language import Function
    real = lower_quadratic.template

    def changed(name):
        functions, constants = real(name)
        return [Function(f.name, f.arguments, f.returns, f.text.replace("1e-300", "1e-299"), f.tree, f.calls) for f in functions], constants
    monkeypatch.setattr(lower_quadratic, "template", changed)
    assert any(line.startswith("stale: generated/numba/semicircle.py") for line in regenerate.check())
    monkeypatch.undo()


def test_generate_names_the_nearest_derivation():
    with pytest.raises(ParameterError, match="Did you mean 'semicircle'"):
        regenerate.main(["semicirle"])


def test_loop_and_kernel_agree_where_the_fast_path_gives_up():
    """Points that the branch-free loop flags (tiny and huge |z|, NaN, infinity) get the careful evaluation."""
    import rmtsym as rm
    law = rm.laws.marchenko_pastur(c=1.0, variance=1.0)
    tiny = 1e-300
    points = np.array([tiny*1j, 1e200j, complex(np.inf, 0), complex(np.nan, 1), 1 + 1j])
    values = law.stieltjes(points)
    assert abs(values[0]/(np.exp(0.25j*np.pi)*1e150) - 1) < 1e-12                     # m ~ i/sqrt(z) at the hard edge: i/sqrt(i t) = e^{i pi/4}/sqrt(t)
    assert values[1] == 1j*1e-200
    assert values[2] == 0
    assert np.isnan(values[3])
    assert values[4] == law.stieltjes(1 + 1j)
