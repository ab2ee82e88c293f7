"""Duals on a 1200 x 1200 covariance, value and derivative together: kernels and a careful NumPy side by side in one process, one thread.

    python benchmarks/dual.py [--size 1200]

NumPy has the accuracy of the kernels: determinants as (a - b)(a + b), angles by arctan2, the series of sin w - w cos w for nearly opposite columns.
Seconds are those of the process, so that neighbours do not count; tanh, softplus and silu have no closed form, their errors are against quadrature.
"""
import argparse
import os
import sys
import time

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np

SERIES = (1/3, -1/30, 1/840, -1/45360, 1/3991680, -1/518918400, 1/93405312000)


def numpy_relu(K):
    """(sin w - w cos w)/(2 pi), w/(2 pi), w the angle to the opposite column."""
    sd = np.sqrt(np.diag(K))
    size = np.outer(sd, sd)
    root = np.sqrt(np.maximum((size - K)*(size + K), 0))
    wedge = np.arctan2(root, -K)
    value = (root + wedge*K)/(2*np.pi)
    near = wedge < .5
    if near.any():
        w = wedge[near]
        value[near] = size[near]*w**3*np.polynomial.polynomial.polyval(w*w, SERIES)/(2*np.pi)
    slope = wedge/(2*np.pi)
    np.fill_diagonal(value, np.diag(K)/2)
    np.fill_diagonal(slope, .5)
    return value, slope


def numpy_erf(K):
    """The arcsine as an angle: 1 - x^2 without cancellation."""
    q = np.diag(K)
    sd = np.sqrt(q)
    size = np.outer(sd, sd)
    root = np.sqrt(1 + 2*np.add.outer(q, q) + 4*np.maximum((size - K)*(size + K), 0))
    return 2/np.pi*np.arctan2(2*K, root), 4/np.pi/root


def seconds(actions, rounds=9):
    """{name: least process seconds}, the actions taking turns."""
    found = dict.fromkeys(actions, np.inf)
    for action in actions.values():
        action()
    for _ in range(rounds):
        for key, action in actions.items():
            start = time.process_time()
            action()
            found[key] = min(found[key], time.process_time() - start)
    return found


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1200)
    size = parser.parse_args(arguments).size
    import rmtsym as rm
    from rmtsym.runtime import dual
    from rmtsym.runtime.dual_panels import by_panels
    rng = np.random.default_rng(0)
    X = rng.normal(size=(size//2, size))/np.sqrt(size//2)
    K = X.T@X
    for title, by_numpy in (("relu", numpy_relu), ("erf", numpy_erf)):
        activation = rm.activations[title]
        kernels = activation.kernels()
        parameters = tuple(default for _, _, default in kernels.PARAMETERS)

        def by_kernel(kernels=kernels, parameters=parameters):
            return dual.matrix(kernels, K, parameters)
        spent = seconds({"kernel": by_kernel, "numpy": lambda by_numpy=by_numpy: by_numpy(K)})
        gap = max(abs(one - other).max() for one, other in zip(by_kernel(), by_numpy(K), strict=True))
        print(f"{title:9s} kernel {1e3*spent['kernel']:6.2f} ms   NumPy {1e3*spent['numpy']:6.2f} ms   {spent['numpy']/spent['kernel']:5.2f} x  (>= 1.5)   "
              f"largest difference {gap:.1e}")
    for title in ("tanh", "softplus", "silu"):
        kernels = rm.activations[title].kernels()
        spent = seconds({"kernel": lambda kernels=kernels: dual.matrix(kernels, K)}, 5)["kernel"]
        numeric, at = dual.numeric(kernels), rng.integers(0, size, (2, 30))
        variances = np.diag(K)
        pairs = [variances[at[0]], K[at[0], at[1]], variances[at[1]]]
        scales = numeric.scales(pairs[0], pairs[2])
        error = max(abs((part[at[0], at[1]] - other)/scale).max() for part, other, scale in
                    zip(dual.matrix(kernels, K), by_panels(numeric.phi, numeric.psi, *pairs), scales, strict=True))
        print(f"{title:9s} series {1e3*spent:6.2f} ms   {size*size/spent/1e6:6.1f} million elements a second  (>= 5)   error {error:.1e}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
