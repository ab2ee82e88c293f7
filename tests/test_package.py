"""The package as a user gets it: lazy import, the wheel's contents, rooms that import only downwards."""
import ast
import importlib
import pkgutil
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import rmtsym

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("sympy", "numba", "scipy", "matplotlib", "rich", "cupy", "flint")


def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_import_is_lazy():
    assert run(f"import sys, rmtsym; print([name for name in {HEAVY} if name in sys.modules])").strip() == "[]"


def test_evaluating_a_law_never_imports_sympy():
    code = ("import sys, rmtsym as rm; f = rm.laws.marchenko_pastur(c=.5); f.pdf(1.0); f.stieltjes(1j); f.cdf(1.0); f.ppf(.5); f.moment(3); f.atoms();"
            "g = rm.laws.sample_covariance(c=.1, population=rm.Discrete({1: .4, 3: .4, 10: .2})); g.pdf(2.0); g.edges(); g.cdf(3.0);"
            "rm.laws.fuss_catalan(order=2).cdf(1.0); print('sympy' in sys.modules)")
    assert run(code).strip() == "False"


def test_every_public_name_loads_and_is_typed():
    stub = (ROOT/"rmtsym"/"__init__.pyi").read_text(encoding="utf-8")
    typed = {alias.asname for node in ast.parse(stub).body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert typed == set(rmtsym.__all__)
    for name in rmtsym.__all__:
        assert getattr(rmtsym, name) is not None


def test_an_unknown_name_suggests_the_nearest():
    with pytest.raises(AttributeError, match="Did you mean 'Gaussian'"):
        rmtsym.Gausian                                                      # noqa: B018


def test_no_module_bears_the_name_of_a_public_function():
    """A loaded submodule rmtsym.derive would replace the function rm.derive."""
    modules = {item.name for item in pkgutil.iter_modules(rmtsym.__path__)}
    assert not modules & set(rmtsym.__all__)
    for item in pkgutil.walk_packages(rmtsym.__path__, "rmtsym."):
        if not item.name.endswith("__main__"):
            importlib.import_module(item.name)
    for name in rmtsym.__all__:
        assert type(getattr(rmtsym, name)).__name__ != "module"


FLOORS = ["errors", "runtime", "measures", "words", "algebra", "codegen", "law", "equivalents", "free", "gaussian", "registry", "reading", "cli"]


def _rooms_of(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("rmtsym."):
            yield node.module.split(".")[1], node


def test_the_runtime_imports_no_upper_room_and_no_sympy():
    for path in [*sorted((ROOT/"rmtsym"/"runtime").glob("*.py")), *(ROOT/"rmtsym"/name for name in ("measures.py", "readers.py", "errors.py"))]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not any(name.split(".")[0] == "sympy" for name in names), path
        assert {room for room, _ in _rooms_of(path)} <= {"errors", "runtime", "readers"}, path


def test_rooms_import_downwards():
    """At import time no lower floor loads a higher one (imports inside functions, which close no circle, are apart)."""
    for path in sorted((ROOT/"rmtsym").rglob("*.py")):
        room = path.relative_to(ROOT/"rmtsym").parts[0].removesuffix(".py")
        if room not in FLOORS:
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("rmtsym."):
                other = node.module.split(".")[1]
                if other in FLOORS:
                    assert FLOORS.index(other) <= FLOORS.index(room), f"{path.name} imports {node.module}"


def test_codegen_never_sees_a_law():
    for path in sorted((ROOT/"rmtsym"/"codegen").rglob("*.py")):
        assert not {"law", "registry"} & {room for room, _ in _rooms_of(path)}, path


def test_the_wheel_holds_what_the_tree_holds(tmp_path):
    # From a copy: an old build/ in the tree would be packed again.
    source = tmp_path/"source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".git", "build", "dist", "__pycache__", "*.egg-info", ".*cache", ".hypothesis", "venv", ".venv"))
    subprocess.run([sys.executable, "-m", "build", "--wheel", *(["--no-isolation"] if _has_setuptools() else []), "--outdir", str(tmp_path), str(source)],
                   check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("rmtsym/")}
    wanted = set()
    for folder, prefix in (("rmtsym", "rmtsym"), ("derivations", "rmtsym/derivations"), ("generated", "rmtsym/generated")):
        for path in (ROOT/folder).rglob("*"):
            if path.is_file() and path.suffix in (".py", ".pyi", ".cuh", ".tex", ".json", ".typed") and "__pycache__" not in path.parts:
                wanted.add(f"{prefix}/{path.relative_to(ROOT/folder).as_posix()}")
    assert inside == wanted


def _has_setuptools():
    try:
        import setuptools
    except ImportError:
        return False
    return int(setuptools.__version__.split(".")[0]) >= 77
