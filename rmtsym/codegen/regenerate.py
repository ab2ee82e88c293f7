"""`rmtsym generate [--check]`: every derivation to its kernels and LaTeX.

in:   derivations/*.py, each with a `law`; derivations/equivalents/*.py, each with an `equivalent`, some with its `polynomial`;
      derivations/spikes/*.py, each with a `spike`
out:  generated/numba/NAME.py, generated/cuda/NAME.cuh, generated/latex/NAME.tex, the same to the byte in every run

of a law
1. specification   law.specification(): the law as plain data
2. lower           specification -> Program of the kernel language (lower.py and one strategy a kind of equation)
3. print           Program -> numba module (numba_printer.py) and CUDA file (cuda_printer.py)
4. theorem         law -> LaTeX (rmtsym/latex.py)
of a theorem
1. system          equivalent.system, and its Dyson equations (equivalents/problems.py): plain data
2. lower and print system -> numba module and CUDA file (lower_system.py), with the Dyson equations below (problem_printer.py)
3. theorem         equivalent -> LaTeX (rmtsym/theorem/derivation.py)
of a spike
1. specification   spike.specification(): closed forms as plain data
2. lower and print as for a law (lower_spike.py)
3. theorem         spike -> LaTeX (rmtsym/theorem/spike.py)
and for all
5. write, or with --check compare the list of files and their contents with the tree
"""
import concurrent.futures
import importlib
import multiprocessing
import pkgutil
import sys
from pathlib import Path

from rmtsym.about import read_about
from rmtsym.codegen.cuda_printer import cuda_file
from rmtsym.codegen.lower import lower
from rmtsym.codegen.numba_printer import header, numba_module
from rmtsym.errors import ParameterError, nearest

__all__ = ["check", "derivation_names", "document", "files_of", "main", "root", "spike_document", "spike_names", "theorem_names"]

_FOLDERS = {"numba": ".py", "cuda": ".cuh", "latex": ".tex"}
_KEPT = {"__init__.py"}
_PROCESSES = 2


def root():
    """The folder generated/ of this installation."""
    import rmtsym.generated
    return Path(next(iter(rmtsym.generated.__path__)))


def _modules_in(package):
    path = importlib.import_module(package).__path__
    return sorted(item.name for item in pkgutil.iter_modules(path) if not item.ispkg and not item.name.startswith("_"))


def theorem_names():
    """Names of the files in derivations/equivalents, sorted."""
    return _modules_in("rmtsym.derivations.equivalents")


def spike_names():
    """Names of the files in derivations/spikes, sorted."""
    return _modules_in("rmtsym.derivations.spikes")


def derivation_names():
    """Names of all derivation files, laws, theorems and spikes, sorted. ParameterError if two share one."""
    homes = {}
    for folder, names in (("derivations", _modules_in("rmtsym.derivations")), ("derivations/equivalents", theorem_names()),
                          ("derivations/spikes", spike_names())):
        for name in names:
            if name in homes:
                raise ParameterError(f"{homes[name]}/{name}.py and {folder}/{name}.py bear one name; their files in generated/ would too")
            homes[name] = folder
    return sorted(homes)


def kernels_of(specification):
    """{'numba': text, 'cuda': text} of a specification."""
    program = lower(specification)
    return {"numba": numba_module(program), "cuda": cuda_file(program, header(program, "//"))}


def files_of(name):
    """{relative path: text} of all generated files of one derivation."""
    texts_of = _texts_of_theorem if name in theorem_names() else _texts_of_spike if name in spike_names() else _texts_of_law
    texts = texts_of(name)
    return {f"{folder}/{name}{suffix}": texts[folder] for folder, suffix in _FOLDERS.items()}


def _texts_of_law(name):
    from rmtsym.latex import theorem
    law = importlib.import_module(f"rmtsym.derivations.{name}").law
    if law.name != name:
        raise ParameterError(f"derivations/{name}.py: its law is called {law.name!r}, but must bear the name of the file")
    return {**kernels_of(law.specification()), "latex": theorem(law)}


def _texts_of_theorem(name):
    from rmtsym.equivalents import curves
    module = importlib.import_module(f"rmtsym.derivations.equivalents.{name}")
    title, _, _ = read_about(module.__doc__)
    return {**curves.kernels_of(module.equivalent, name, title, f"derivations/equivalents/{name}.py"), "latex": document(name)}


def _texts_of_spike(name):
    from rmtsym.codegen.lower_spike import lower_spike
    module = importlib.import_module(f"rmtsym.derivations.spikes.{name}")
    title, _, _ = read_about(module.__doc__)
    program = lower_spike(module.spike.specification(name, title, f"derivations/spikes/{name}.py"))
    return {"numba": numba_module(program), "cuda": cuda_file(program, header(program, "//")), "latex": spike_document(name)}


def spike_document(name, certificate=None):
    """The LaTeX document of a spike, with the table of its certificate if one is given."""
    from rmtsym.theorem.spike import document as written
    module = importlib.import_module(f"rmtsym.derivations.spikes.{name}")
    return written(module.spike, certificate, *read_about(module.__doc__), f"derivations/spikes/{name}.py")


def document(name, certificate=None):
    """The LaTeX document of a theorem, with the table of a Certificate of rmtsym.evidence.expressions if one is given."""
    from rmtsym.theorem.derivation import derivation
    module = importlib.import_module(f"rmtsym.derivations.equivalents.{name}")
    title, _, references = read_about(module.__doc__)
    return derivation(module.equivalent, certificate, title, references, f"derivations/equivalents/{name}.py", getattr(module, "polynomial", None))


def _all_files(names):
    """{relative path: text} of several derivations, in processes of their own if there are many."""
    if len(names) <= _PROCESSES:
        return {path: text for name in names for path, text in files_of(name).items()}
    with concurrent.futures.ProcessPoolExecutor(_PROCESSES, mp_context=multiprocessing.get_context("spawn")) as pool:
        return {path: text for texts in pool.map(files_of, names) for path, text in texts.items()}


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
    wanted = _all_files(list(names or derivation_names()))
    present = _present(names)
    problems = [f"missing: generated/{path}" for path in sorted(set(wanted) - present)]
    problems += [f"extra: generated/{path} (no derivation makes it)" for path in sorted(present - set(wanted))]
    for path in sorted(present & set(wanted)):
        if (root()/path).read_text(encoding="utf-8") != wanted[path]:
            problems.append(f"stale: generated/{path}")
    return problems


def main(names=(), check_only=False, report=print):
    """Write the generated files of the named derivations (all without names), or compare. Returns the exit code: 0, or 1 if something differs."""
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
    wanted = _all_files(list(names) or known)
    for path, text in sorted(wanted.items()):
        target = root()/path
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
            report(f"wrote generated/{path}")
    if not names:
        for path in sorted(_present() - set(wanted)):
            (root()/path).unlink()
            report(f"removed generated/{path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
