"""The certificate of an activation of derivations/activations: Monte Carlo of a random layer, and its kernels against panels.

in:   an activation of the registry (rm.activations)
out:  `certify`: what `certificates.write` writes to generated/certificates/NAME.json

Entry (1, 2) of phi(W X)^T phi(W X)/N, W of N standard normal rows, X of two columns with the Gram matrix (q11, q12; q12, q22), has the mean
f(q11, q12, q22) for every N; it is drawn at the variances of the file's values, for their correlation and a few others, both ends included.
The derivative dual is drawn as E[phi'(u) phi'(v)], or, where phi jumps, as the derivative in q12 that it is by Price's theorem.
"""
import functools

import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.evidence.certificates import SCHEMA, root_of, rounded, sources, versions
from rmtsym.evidence.duals import dual_by_panels, weight
from rmtsym.evidence.expressions import NOISE, STANDARD_ERRORS
from rmtsym.runtime.dual import both

__all__ = ["at_values", "certify", "deviation", "kinks_of", "numbers_of"]

SIZE, DRAWS = 10_000, 400
CORRELATIONS = (-1.0, -0.6, 0.0, 0.9, 1.0)
POINTS = 48
SPREAD = 3.0                                # variances are drawn within this factor of the values
BOUND = 1e-11                               # largest difference of a kernel from the panels, relative to sqrt(f(q11) f(q22))
ROUNDING = 1e-13                            # of a mean over draws, relative to that scale
COVARIANCES = ("q11", "q12", "q22")


def certify(activation, sizes=None, draws=DRAWS, seed=0, executor=None, *, resume=None, progress=None, points=POINTS):
    """Draw a layer at the activation's values, and compare its kernels with panels at random points near them. Returns a certificate.

    sizes : the number of neurons of one draw, (N,); points : random covariances at which kernels and panels are compared, at least 2.
    executor and resume are not used: the draws take seconds.
    """
    sizes = (SIZE,) if sizes is None else tuple(sizes)
    if len(sizes) != 1 or sizes[0] < 1:
        raise ParameterError(f"sizes = {sizes}: give one size, the number of neurons of a draw; its mean is exact for every size")
    if draws < 8:
        raise ParameterError(f"draws = {draws!r}, but a verdict needs at least 8")
    values = numbers_of(activation)
    phi, dual = at_values(activation, values)
    q11, q12, q22 = (values[name] for name in COVARIANCES)
    correlations = sorted({*CORRELATIONS, q12/np.sqrt(q11*q22)})
    drawn = []
    for number, correlation in enumerate(correlations):
        drawn.append(_point(phi, dual, (q11, correlation*np.sqrt(q11*q22), q22), correlation, sizes[0], draws, [seed, number]))
        if progress is not None:
            progress((number + 1)*draws, len(correlations)*draws)
    count, worst = deviation(phi, dual, values, points, seed)
    return rounded({"schema": SCHEMA, "kind": "activation", "activation": activation.name, "title": activation.title, "seed": int(seed),
                    "values": values, "versions": versions(), "sources": sources(activation.name, root_of(activation.kernels())),
                    "verdict": _verdict(drawn),
                    "monte_carlo": {"matrix": "phi(W X)^T phi(W X)/N", "field": "real", "draws": int(draws), "size": int(sizes[0]), "points": drawn},
                    "kernels": {"points": count, "worst": float(f"{worst:.3g}"), "bound": BOUND}})


def numbers_of(activation):
    """{name: number} of an activation's values: variances, covariance and parameters."""
    return {getattr(key, "name", key): float(value) for key, value in activation.values.items()}


def at_values(activation, values):
    """(the Activation, its dual by the checked-in kernels) at the values of its parameters; the dual gives (value, derivative)."""
    kernels = activation.kernels()
    parameters = {name: values.get(name, default) for name, _, default in kernels.PARAMETERS}
    phi = activation(**parameters) if parameters else activation.symbolic
    return phi, functools.partial(both, kernels, parameters=tuple(parameters.values()), label=activation.name)


def kinks_of(phi):
    """The places between which an activation is smooth, as floats."""
    ends = {float(end) for low, high, _ in phi.resolved.pieces for end in (low, high)}
    return sorted(end for end in ends if np.isfinite(end))


def _point(phi, dual, covariance, correlation, size, draws, seed):
    """What was drawn at one covariance."""
    q11, q12, q22 = covariance
    rng = np.random.default_rng(seed)
    slope, jumps = phi.derivative()
    is_end = abs(correlation) == 1
    first, second = np.sqrt(q11), np.sqrt(q22)
    means = np.empty((2, draws))
    for number in range(draws):
        weights = rng.standard_normal((size, 2))                                # rows of W; the columns of X are those of a Cholesky factor
        x, y = weights.T
        u, v = first*x, second*(correlation*x + np.sqrt(1 - correlation**2)*y)
        outputs = phi(u)*phi(v)
        means[0, number] = outputs.mean()
        means[1, number] = np.nan if jumps and is_end else (outputs*weight(x, y, q11, q12, q22) if jumps else slope(u)*slope(v)).mean()
    scale = float(np.sqrt(dual(q11, q11, q11)[0]*dual(q22, q22, q22)[0]))
    theory = dual(q11, q12, q22)
    rows = [None if np.isnan(mean).any() else _compared(mean, value, scale) for mean, value in zip(means, theory, strict=True)]
    return {"correlation": float(correlation), "scale": scale, "dual": rows[0], "derivative": rows[1]}


def _compared(means, theory, scale):
    mean, stderr = float(means.mean()), float(means.std(ddof=1)/np.sqrt(means.size))
    return {"theory": float(theory), "mean": mean, "stderr": stderr, "z": (mean - float(theory))/np.hypot(stderr, ROUNDING*scale)}


def _verdict(points):
    rows = [point[what] for point in points for what in ("dual", "derivative") if point[what]]
    if not all(abs(row["z"]) <= STANDARD_ERRORS for row in rows):
        return "disagree"
    return "agree" if all(point["dual"]["stderr"] <= NOISE*point["scale"] for point in points) else "undecided"


def deviation(phi, dual, values, count=POINTS, seed=0):
    """(number of points, largest difference of kernels from panels), relative to sqrt(f(q11) f(q22)), and that over sqrt(q11 q22).

    The points are random covariances near the values; at the first two the correlation is 1 and -1.
    """
    rng = np.random.default_rng(seed)
    q11, q22 = (values[name]*SPREAD**rng.uniform(-1, 1, count) for name in ("q11", "q22"))
    correlation = rng.uniform(-.95, .95, count)
    # at an end a rounding of q12 would move the dual by 1e-8 where phi jumps: there q12 is exact
    correlation[:2], q22[:2] = (1, -1), 4*q11[:2]
    deviations = np.sqrt(q11*q22)
    deviations[:2] = 2*q11[:2]
    found, slopes = dual(q11, correlation*deviations, q22)
    scale = np.sqrt(dual(q11, q11, q11)[0]*dual(q22, q22, q22)[0])
    kinks = kinks_of(phi)
    expected, expected_slopes = np.array([dual_by_panels(phi, kinks, *point) for point in zip(q11, correlation*deviations, q22, strict=True)]).T
    # At an end the panels have no derivative to offer.
    differences = [abs(found - expected)/scale, (abs(slopes - expected_slopes)*deviations/scale)[2:]]
    return count, float(np.concatenate(differences).max())
