"""Loading kernels: loud when one is missing or broken, and without a cache where nothing can be written."""
import warnings

import numba.core.caching
import pytest

from rmtsym.errors import GeneratedCodeError
from rmtsym.registry import NamedLaw
from rmtsym.runtime import cuda, load


def test_a_missing_kernel_is_a_loud_error_that_tells_the_remedy():
    for call in (lambda: load.load("ghost"), lambda: cuda.source("ghost"), lambda: NamedLaw("ghost")(c=1)):
        with pytest.raises(GeneratedCodeError, match="rmtsym generate ghost"):
            call()


def test_a_deleted_kernel_does_not_fall_back(tmp_path, monkeypatch):
    """With its file gone the law fails, though derivation and every other kernel are there."""
    import sys

    import rmtsym.generated.numba
    import rmtsym.generated.numba.arcsine
    monkeypatch.delitem(sys.modules, "rmtsym.generated.numba.arcsine")
    monkeypatch.delattr(rmtsym.generated.numba, "arcsine")
    monkeypatch.setattr(rmtsym.generated.numba, "__path__", [str(tmp_path)])
    with pytest.raises(GeneratedCodeError, match="generated/numba/arcsine.py is missing"):
        NamedLaw("arcsine")()


def test_a_broken_kernel_names_itself(tmp_path, monkeypatch):
    import sys

    import rmtsym.generated.numba
    (tmp_path/"broken.py").write_text("def f(:\n", encoding="utf-8")
    monkeypatch.setattr(rmtsym.generated.numba, "__path__", [str(tmp_path)])
    with pytest.raises(GeneratedCodeError, match="broken: its generated kernel does not load"):
        load.load("broken")
    sys.modules.pop("rmtsym.generated.numba.broken", None)


def test_where_nothing_can_be_written_kernels_work_without_a_cache(monkeypatch):
    """Numba finds no cache locator: one warning, and the kernel compiles in memory."""
    caching = numba.core.caching
    monkeypatch.setattr(getattr(caching, "CacheImpl", None) or caching._CacheImpl, "_locator_classes", [])
    monkeypatch.setattr(load, "_is_warned", False)

    def twice(x):
        return 2*x

    def thrice(x):
        return 3*x
    with pytest.warns(RuntimeWarning, match="NUMBA_CACHE_DIR") as caught:
        kernel = load.kernel(twice)
    assert len(caught) == 1 and kernel(1.5) == 3.0
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert load.kernel(thrice)(1.5) == 4.5
