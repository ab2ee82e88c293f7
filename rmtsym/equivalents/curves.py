"""A deterministic equivalent at many points: its system compiled, every point certified.

in:   DeterministicEquivalent, values with arrays of sizes, ratios or scalars
out:  the targets, by a module of kernels and Dyson equations such as `rmtsym generate` makes for theorems (runtime/theorem.py)
"""
import hashlib

import numpy as np

from rmtsym.codegen import lower_system, problem_printer
from rmtsym.equivalents.problems import given_words, nonnegative, problem_forms
from rmtsym.matrix.base import Word
from rmtsym.runtime import theorem
from rmtsym.runtime.cache import store
from rmtsym.runtime.load import load_file
from rmtsym.words import Trace

__all__ = ["can_compile", "evaluate", "kernels_of", "module_of"]


def can_compile(equivalent):
    """Whether there are kernels: all deterministic words are symmetric, and enter by means over spectra."""
    system = equivalent.system
    return not equivalent.is_matrix and equivalent.cut in (None, frozenset()) and not any(expression.has(Trace) for expression in (*system.equations, system.target)) and \
        all(word.is_symmetric for word in equivalent.words if word.is_given)


def kernels_of(equivalent, name, title="", source=""):
    """{"numba": text, "cuda": text}: the kernels of the system, and below those of numba its Dyson equations."""
    equations = [f"{equation.lhs} = {equation.rhs}" for equation in equivalent.equations] + [f"target: {equivalent.target}"]
    texts = lower_system.kernels_of(equivalent.system, name, title, source, equations)
    below = problem_printer.problem_text(problem_forms(equivalent), nonnegative(equivalent), equivalent.dims, equivalent.scalars, given_words(equivalent),
                                         equivalent.limit.names, [unknown.symbol for unknown in equivalent.unknowns])
    imports = "from rmtsym.runtime.load import"
    own = problem_printer.IMPORTS + (f"\n{problem_printer.HAAR}" if any(part.dyson.families for part in equivalent.parts) else "")
    return {**texts, "numba": texts["numba"].replace(imports, f"{own}\n{imports}", 1) + "\n\n" + below}


def module_of(equivalent):
    """The module of an equivalent of the user's own: generated, kept in the cache directory, loaded."""
    texts = kernels_of(equivalent, "equivalent")
    digest = hashlib.sha256(texts["numba"].encode()).hexdigest()[:16]
    folder = store(f"equivalent-{digest}", {"kernels.py": texts["numba"], "kernels.cuh": texts["cuda"]})
    return load_file(folder/"kernels.py", f"equivalent_{digest}")


def evaluate(equivalent, point, invalid):
    """The targets (N,), complex, at a Point (numbers.py) whose sizes and scalars are arrays."""
    module = equivalent.module
    words = {word.name: word for word in equivalent.words if isinstance(word, Word)}
    given = {symbol.name: value for symbol, value in (*point.sizes.items(), *point.scalars.items())}
    values = [np.asarray(given[name]) for name in (*module.GIVEN_SIZES, *module.GIVEN_SCALARS)]
    eigenvalues = [point.spectra[words[name]] for name, _ in module.WORDS]
    weights = [point.weights[words[name].shape[0]] for name, _ in module.WORDS]
    return theorem.evaluate(module, values, eigenvalues, weights, invalid)
