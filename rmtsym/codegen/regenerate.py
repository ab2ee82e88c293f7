"""`rmtsym generate [--check]`: every derivation to its kernels and LaTeX.

in:   derivations/*.py, each with a `law`
out:  generated/numba/NAME.py, generated/cuda/NAME.cuh, generated/latex/NAME.tex, the same to the byte in every run

1. specification   law.specification(): the law as plain data
2. lower           specification -> Program of the kernel language (lower.py and one strategy a kind of equation)
3. print           Program -> numba module (numba_printer.py) and CUDA file (cuda_printer.py)
4. theorem         law -> LaTeX (rmtsym/latex.py)
5. write, or with --check compare the list of files and their contents with the tree
"""
import importlib
import pkgutil
import sys
from pathlib import Path

from rmtsym.codegen.cuda_printer import cuda_file
from rmtsym.codegen.lower import lower
from rmtsym.codegen.numba_printer import header, numba_module
from rmtsym.errors import ParameterError, nearest

__all__ = ["check", "derivation_names", "files_of", "main", "root"]

_FOLDERS = {"numba": ".py", "cuda": ".cuh", "latex": ".tex"}
_KEPT = {"__init__.py"}


def root():
    """The folder generated/ of this installation."""
    import rmtsym.generated
    return Path(next(iter(rmtsym.generated.__path__)))


def derivation_names():
    """Names of the derivation files, sorted."""
    import rmtsym.derivations
    return sorted(item.name for item in pkgutil.iter_modules(rmtsym.derivations.__path__) if not item.ispkg and not item.name.startswith("_"))


def kernels_of(specification):
    """{'numba': text, 'cuda': text} of a specification."""
    program = lower(specification)
    return {"numba": numba_module(program), "cuda": cuda_file(program, header(program, "//"))}


def files_of(name):
    """{relative path: text} of all generated files of one derivation."""
    from rmtsym.latex import theorem
    law = importlib.import_module(f"rmtsym.derivations.{name}").law
    if law.name != name:
        raise ParameterError(f"derivations/{name}.py: its law is called {law.name!r}, but must bear the name of the file")
    texts = {**kernels_of(law.specification()), "latex": theorem(law)}
    return {f"{folder}/{name}{suffix}": texts[folder] for folder, suffix in _FOLDERS.items()}


def _present(names=None):
    """Relative paths of the generated files in the tree."""
    found = set()
    for folder in _FOLDERS:
        for path in sorted((root()/folder).glob("*")):
            if path.is_file() and path.name not in _KEPT and (names is None or path.stem in names):
                found.add(f"{folder}/{path.name}")
    return found


def check(names=None):
    """What differs between the tree and a fresh generation: a list of lines, empty when nothing does."""
    wanted = {}
    for name in names or derivation_names():
        wanted.update(files_of(name))
    present = _present(names)
    problems = [f"missing: generated/{path}" for path in sorted(set(wanted) - present)]
    problems += [f"extra: generated/{path} (no derivation makes it)" for path in sorted(present - set(wanted))]
    for path in sorted(present & set(wanted)):
        if (root()/path).read_text(encoding="utf-8") != wanted[path]:
            problems.append(f"stale: generated/{path}")
    return problems


def main(names=(), check_only=False, report=print):
    """Write the generated files of the named laws (all without names), or compare. Returns the exit code: 0, or 1 if something differs."""
    known = derivation_names()
    for name in names:
        if name not in known:
            raise ParameterError(f"generate: no derivation is called {name!r}.{nearest(name, known)}")
    if check_only:
        problems = check(list(names) or None)
        for problem in problems:
            report(problem)
        report("generated files are up to date" if not problems else "run `rmtsym generate` and commit what it writes")
        return 1 if problems else 0
    for name in list(names) or known:
        for path, text in sorted(files_of(name).items()):
            target = root()/path
            if not target.exists() or target.read_text(encoding="utf-8") != text:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8", newline="\n")
                report(f"wrote generated/{path}")
    if not names:
        wanted = {path for name in known for path in (f"{folder}/{name}{suffix}" for folder, suffix in _FOLDERS.items())}
        for path in sorted(_present() - wanted):
            (root()/path).unlink()
            report(f"removed generated/{path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
