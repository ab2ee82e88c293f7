"""`rmtsym generate [--check]`: every derivation to its kernels and LaTeX.

in:   derivations/*.py, each with a `law`; derivations/equivalents/*.py, each with an `equivalent`, some with its `polynomial`;
      derivations/spikes/*.py, each with a `spike`; derivations/activations/*.py, each with an `activation`
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
of an activation
1. specification   dual(activation).specification(): its dual, closed forms or a series, as plain data
2. lower and print as for a law (lower_dual.py)
3. theorem         activation and dual -> LaTeX (rmtsym/theorem/activation.py)
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

__all__ = ["check", "derivation_names", "document", "files_of", "homes", "main", "names_in", "root"]

_FOLDERS = {"numba": ".py", "cuda": ".cuh", "latex": ".tex"}
_KEPT = {"__init__.py"}
_PROCESSES = 2


def root():
    """The folder generated/ of this installation."""
    import rmtsym.generated
    return Path(next(iter(rmtsym.generated.__path__)))


def names_in(home):
    """Names of the files in a folder of derivations, sorted. home: derivations, or derivations/equivalents, ..."""
    path = importlib.import_module(_package(home)).__path__
    return sorted(item.name for item in pkgutil.iter_modules(path) if not item.ispkg and not item.name.startswith("_"))


def homes():
    """{name: folder} of all derivation files. ParameterError if two share a name."""
    found = {}
    for home in _KINDS:
        for name in names_in(home):
            if name in found:
                raise ParameterError(f"{found[name]}/{name}.py and {home}/{name}.py bear one name; their files in generated/ would too")
            found[name] = home
    return found


def derivation_names():
    """Names of all derivation files, sorted. ParameterError if two share one."""
    return sorted(homes())


def files_of(name):
    """{relative path: text} of all generated files of one derivation."""
    module, home = _derivation(name)
    kernels, _ = _KINDS[home]
    texts = {**kernels(module, name, read_about(module.__doc__)[0], f"{home}/{name}.py"), "latex": document(name)}
    return {f"{folder}/{name}{suffix}": texts[folder] for folder, suffix in _FOLDERS.items()}


def document(name, certificate=None):
    """The LaTeX document of a derivation, with the table of its certificate, a dict as in generated/certificates/NAME.json, if one is given."""
    module, home = _derivation(name)
    _, written = _KINDS[home]
    return written(module, certificate, read_about(module.__doc__), f"{home}/{name}.py")


def _package(home):
    return "rmtsym." + home.replace("/", ".")


def _derivation(name):
    """(module, folder) of a derivation."""
    home = homes()[name]
    return importlib.import_module(f"{_package(home)}.{name}"), home


# ---- one kind of derivation each: (module, name, title, source) -> kernels, (module, certificate, about, source) -> document

def kernels_of(specification):
    """{'numba': text, 'cuda': text} of a specification."""
    return _printed(lower(specification))


def _printed(program):
    return {"numba": numba_module(program), "cuda": cuda_file(program, header(program, "//"))}


def _law_kernels(module, name, _title, source):
    if module.law.name != name:
        raise ParameterError(f"{source}: its law is called {module.law.name!r}, but must bear the name of the file")
    return kernels_of(module.law.specification())


def _law_document(module, certificate, _about, _source):
    from rmtsym.latex import theorem
    return theorem(module.law, certificate)


def _theorem_kernels(module, name, title, source):
    from rmtsym.equivalents.curves import kernels_of as printed
    return printed(module.equivalent, name, title, source)


def _theorem_document(module, certificate, about, source):
    from rmtsym.evidence.theorems import findings
    from rmtsym.theorem.derivation import derivation
    title, _, references = about
    return derivation(module.equivalent, findings(certificate), title, references, source, getattr(module, "polynomial", None))


def _spike_kernels(module, name, title, source):
    from rmtsym.codegen.lower_spike import lower_spike
    return _printed(lower_spike(module.spike.specification(name, title, source)))


def _spike_document(module, certificate, about, source):
    from rmtsym.theorem.spike import document as written
    return written(module.spike, certificate, *about, source)


def _activation_kernels(module, name, title, source):
    from rmtsym.codegen.lower_dual import lower_dual
    from rmtsym.gaussian.dual import dual
    return _printed(lower_dual(dual(module.activation).specification(name, title, source)))


def _activation_document(module, certificate, about, source):
    from rmtsym.theorem.activation import document as written
    return written(module.activation, certificate, *about, source)


_KINDS = {"derivations": (_law_kernels, _law_document), "derivations/equivalents": (_theorem_kernels, _theorem_document),
          "derivations/spikes": (_spike_kernels, _spike_document), "derivations/activations": (_activation_kernels, _activation_document)}


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
