"""The templates of the population kernels, compiled by numba as they stand, and points at which to try them."""
import math
import textwrap
from types import SimpleNamespace

import numpy as np

from rmtsym import measures
from rmtsym.codegen.language import needed, template
from rmtsym.law.population import Population
from rmtsym.runtime.load import load_file

ARGUMENTS = "c, margin, t, w, k, w0, far, edge_x, edge_s, edge_kappa, n_edges"
THREE = ([1.0, 3.0, 10.0], [0.4, 0.4, 0.2])
POPULATIONS = {
    "three atoms": THREE,
    "one atom": ([2.0], [1.0]),
    "wide": ([1e-6, 1.0, 1e6], [0.25, 0.25, 0.5]),
    "rare": ([1.0, 1.0001, 50.0], [0.5, 0.4999, 0.0001]),
    "half at zero": ([1.0, 5.0], [0.3, 0.2]),
}

LOOPS = f"""
@kernel
def stieltjes(z, out, {ARGUMENTS}):
    hx = hy = hr = hi = math.nan
    for i in range(z.size):
        y = z[i].imag
        re, im, hr, hi, _, _ = population_point(z[i].real, abs(y), hx, hy, hr, hi, {ARGUMENTS})
        hx, hy = z[i].real, abs(y)
        out[i] = complex(re, -im if y < 0 else im)


@kernel
def density(x, out, {ARGUMENTS}):
    hx = hr = hi = math.nan
    for i in range(x.size):
        out[i], hr, hi, _, _ = population_density(x[i], hx, hr, hi, {ARGUMENTS})
        hx = x[i]


@kernel
def cold(z, out, s, status, count, {ARGUMENTS}):
    none = math.nan
    for i in range(z.size):
        re, im, sr, si, status[i], count[i] = population_point(z[i].real, z[i].imag, none, none, none, none, {ARGUMENTS})
        out[i] = complex(re, im)
        s[i] = complex(sr, si)
"""

GRADIENTS = f"""
@kernel
def gradient(z, out, dz, dc, {ARGUMENTS}):
    none = math.nan
    for i in range(z.size):
        a, b, c_, d, e, f, _, _, _, _ = population_gradient(z[i].real, z[i].imag, none, none, none, none, {ARGUMENTS})
        out[i], dz[i], dc[i] = complex(a, b), complex(c_, d), complex(e, f)


@kernel
def density_gradient(x, out, dx, dc, {ARGUMENTS}):
    none = math.nan
    for i in range(x.size):
        out[i], dx[i], dc[i], _, _, _, _ = population_density_gradient(x[i], none, none, none, {ARGUMENTS})


@kernel
def from_above(z, s, status, c, margin, t, w, k):
    for i in range(z.size):
        re, im, status[i], _ = homotopy(z[i].real, z[i].imag, c, margin, t, w, k)
        s[i] = complex(re, im)
"""


def compiled(names, roots, loops, folder):
    """A module of the named templates' functions, as far as the roots need them, and of loops over arrays."""
    functions, constants = [], {}
    for name in names:
        more, own = template(name)
        functions += more
        constants.update(own)
    text = "import math\n\nfrom rmtsym.runtime.load import Array, function, kernel\n\n"
    text += "\n".join(f"{name} = {value!r}" for name, value in constants.items()) + "\n"
    text += "\n\n".join("@function\n" + item.text for item in needed(functions, roots)) + textwrap.dedent(loops)
    path = folder/f"{names[0]}.py"
    path.write_text(text, encoding="utf-8")
    return load_file(path, names[0])


def evaluator(module, c, measure):
    """The adaptor that frozen laws use, over the module's kernels."""
    suffix = "_power" if isinstance(measure, measures.PowerLaw) else ""
    kernels = SimpleNamespace(NAME="sample_covariance", companion_cumulants=lambda k, h, c: [c*moment for moment in h],
                              **{name + suffix: getattr(module, name) for name in ("stieltjes", "density")})
    return Population(kernels, c, measure)


def arguments(c, t, w):
    """Kernel arguments for positive atoms t with weights w; what is missing to 1 lies at 0."""
    locations, weights = [0.0, *t], [max(0.0, 1 - math.fsum(w)), *w]
    keep = slice(1 if weights[0] < 1e-9 else 0, None)
    measure = SimpleNamespace(locations=np.array(locations[keep]), weights=np.array(weights[keep]))
    return Population(SimpleNamespace(NAME="sample_covariance"), c, measure).arguments


def run(module, z, given):
    """m, s, status and evaluations at z, without hints."""
    z = np.asarray(z, complex)
    out, s, status, count = np.empty_like(z), np.empty_like(z), np.empty(z.size), np.empty(z.size)
    module.cold(z, out, s, status, count, *given)
    return out, s, status, count


def points(rng, edges, size, least=-250):
    """Points of the closed upper half-plane: bulk, edges down to 1e-12, plane, near and on the axis, |z| from 1e-12 to 1e12."""
    left, right = np.array(edges[::2]), np.array(edges[1::2])
    band = rng.integers(0, left.size, size)
    bulk = left[band] + (right[band] - left[band])*rng.uniform(size=size)
    near = rng.choice(edges, size)*(1 + 10**rng.uniform(-12, 0, size)*rng.choice([-1, 1], size))
    far = 10**rng.uniform(-12, 12, size)
    sign = rng.choice([-1, 1], size)
    z = np.concatenate([bulk, bulk + 1j*right[-1]*10**rng.uniform(-14, 1, size), near, near + 1j*abs(near)*10**rng.uniform(-14, 0, size),
                        near + 1j*abs(near)*10**rng.uniform(least, -14, size), far*np.exp(1j*rng.uniform(0, np.pi, size)), sign*far,
                        sign*far + 1j*far*10**rng.uniform(-14, 0, size)])
    return z[z != 0]
