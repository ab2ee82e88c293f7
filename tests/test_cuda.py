"""The checked-in CUDA files: NVRTC compiles them, and g++ executes the same files with the values of the numba kernels."""
import numpy as np
import pytest
from cuda_host import cubin, host_library, launch

import rmtsym as rm
from rmtsym.registry import names
from rmtsym.runtime import cuda

PARAMETERS = {"semicircle": (1.3,), "marchenko_pastur": (0.5, 2.0), "kesten_mckay": (3.5,), "wachter": (2.0, 0.7), "free_meixner": (0.3, 1.0, 2.5),
              "arcsine": (), "bernoulli": (0.3,), "rademacher": (), "fuss_catalan": (3,)}


def certified(name):
    """The parameters of a law's certificate, in the order of its kernels; None for a law with a population."""
    declared = rm.laws[name].parameters
    if any(kind == "population" for _, kind, _ in declared):
        return None
    values = rm.laws[name].certificate["parameters"]
    return tuple(values[parameter] for parameter, _, _ in declared)


# Laws that are not listed above are run at the parameters of their certificates.
PARAMETERS = {name: values for name in names() if (values := PARAMETERS.get(name, certified(name))) is not None}
POPULATION_LAWS = [name for name in names() if name not in PARAMETERS]


def test_every_law_is_covered():
    assert POPULATION_LAWS == ["sample_covariance"]


@pytest.mark.parametrize("architecture", ["sm_80", "sm_90"])
@pytest.mark.parametrize("name", [*names(), *rm.spikes.names(), *rm.activations.names()])
def test_nvrtc_compiles_to_a_cubin(name, architecture):
    assert cubin(cuda.source(name), architecture)[:4] == b"\x7fELF"


def close(host, value):
    """1e-14 relative, and NaN or infinity in the same places."""
    finite = np.isfinite(value)
    assert np.array_equal(np.isnan(host), np.isnan(value))
    assert (abs(host[finite] - value[finite]) <= 1e-14*abs(value[finite])).all()


def compare(library, kernels, z, arguments, number_of_parameters, suffix=""):
    x = np.ascontiguousarray(z.real)
    for name, points, dtype in (("stieltjes", z, complex), ("density", x, float)):
        name += suffix
        value, host = np.empty(points.size, dtype), np.empty(points.size, dtype)
        getattr(kernels, name)(points, value, *arguments)
        launch(library, name, [points, host], arguments)
        close(host, value)
    for name, points, dtype in (("stieltjes_gradient", z, complex), ("density_gradient", x, float)):
        name += suffix
        values = [np.empty(points.size, dtype), np.empty(points.size, dtype), np.empty((number_of_parameters, points.size), dtype)]
        hosts = [np.empty_like(item) for item in values]
        getattr(kernels, name)(points, *values, *arguments)
        launch(library, name, [points, *hosts], arguments)
        for host, value in zip(hosts, values, strict=True):
            close(host, value)


def points():
    rng = np.random.default_rng(11)
    z = 3*rng.normal(size=400) + 1j*rng.normal(size=400)*10.0**rng.uniform(-8, 1, 400)
    return np.concatenate([z, [0.7, 1.9, complex(0.5, -0.0), 1e60j, complex(np.nan, 1)]])


@pytest.mark.parametrize("name", list(PARAMETERS))
def test_the_same_file_run_by_gcc_gives_the_values_of_numba(name, tmp_path):
    named = getattr(rm.laws, name)
    reals = sum(kind == "real" for _, kind, _ in named.parameters)
    compare(host_library(cuda.source(name), tmp_path), named.kernels(), points(), PARAMETERS[name], reals)


@pytest.mark.parametrize("population", [rm.Discrete({1: .4, 3: .4, 10: .2}), rm.Discrete({0: .3, 2: .7}), rm.PowerLaw(exponent=1.5), rm.PowerLaw(tail=3.0)])
def test_population_kernels_run_by_gcc_give_the_values_of_numba(population, tmp_path):
    evaluator = rm.laws.sample_covariance(c=0.3, population=population)._evaluator
    compare(host_library(cuda.source("sample_covariance"), tmp_path), rm.laws.sample_covariance.kernels(), points(), evaluator.arguments, 1, evaluator.suffix)
