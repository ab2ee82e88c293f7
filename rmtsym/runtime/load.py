"""Loading generated kernels, and the decorators that they are compiled with.

in:   the name of a law, e.g. "marchenko_pastur"
out:  its generated numba module, or a GeneratedCodeError that says how to rebuild it

The decorators live here, once, so that a cache folder that cannot be written is met in one place.
"""
import importlib
import importlib.util
import sys
import warnings
from pathlib import Path

import numba

from rmtsym.errors import GeneratedCodeError

__all__ = ["Array", "Vector", "function", "inlined", "kernel", "load", "load_file", "spliced"]

# Annotations of the kernel language, which numba ignores: an Array is read, a Vector written.
Array = "float64[::1]"
Vector = "float64[::1]"

_is_warned = False


def function(definition):
    """Compile one scalar function of a generated file. Not cached: its callers in the same file carry it."""
    return numba.njit(error_model="numpy", nogil=True)(definition)


def inlined(definition):
    """As `function`, but always inlined: without it the array loop around it does not vectorise (10 ns a point instead of 1.3)."""
    return numba.njit(error_model="numpy", nogil=True, forceinline=True)(definition)


def spliced(definition):
    """As `function`, but put into its caller before that is compiled: long chains of calls then compile once, not once a link."""
    return numba.njit(error_model="numpy", nogil=True, inline="always")(definition)


def kernel(definition):
    """Compile one array loop of a generated file, cached on disk where that is possible."""
    global _is_warned
    try:
        return numba.njit(error_model="numpy", nogil=True, cache=True)(definition)
    except RuntimeError as problem:                 # numba: "cannot cache function ...: no locator available"
        if "locator" not in str(problem):
            raise
        if not _is_warned:
            _is_warned = True
            warnings.warn("rmtsym: no folder can be written for numba's cache, so kernels are compiled anew in each process; "
                          "set NUMBA_CACHE_DIR to a folder that can be written", RuntimeWarning, stacklevel=2)
        return numba.njit(error_model="numpy", nogil=True)(definition)


def load(name):
    """The generated numba module of a law. GeneratedCodeError if it is missing or does not import."""
    module = f"rmtsym.generated.numba.{name}"
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as problem:
        if problem.name != module:
            raise
        raise GeneratedCodeError(f"{name}: its generated kernel generated/numba/{name}.py is missing; "
                                 f"run `rmtsym generate {name}` in the source tree, or install rmtsym again") from None
    except (SyntaxError, NameError, AttributeError) as problem:
        raise GeneratedCodeError(f"{name}: its generated kernel does not load ({problem}); run `rmtsym generate {name}`") from problem


def load_file(path, name):
    """A generated numba module that lies at `path` (a user's own law in the cache directory)."""
    path = Path(path)
    module_name = f"rmtsym_user_{name}"
    specification = importlib.util.spec_from_file_location(module_name, path)
    module = importlib.util.module_from_spec(specification)
    sys.modules[module_name] = module                # numba's cache and pickle look the module up by name
    specification.loader.exec_module(module)
    return module
