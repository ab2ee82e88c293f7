"""The certificate of a spike of derivations/spikes: Monte Carlo above and below its threshold, and its kernels against the bulk's transform.

in:   a spike of the registry (rm.spikes)
out:  `certify`: what `certificates.write` writes to generated/certificates/NAME.json

The matrices are those of the bulk's own expression. Location and squared overlap of the outlier agree if the intercept of a fit a + C/N of
their deviations is within 4 standard errors of 0; below threshold (at half of it) the squared overlap must fall like 1/N. The kernels are
closed forms; `rm.spiked` solves the same spike numerically on the kernels of the bulk.
"""
import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.evidence.certificates import SCHEMA, root_of, rounded, sources, versions
from rmtsym.evidence.expressions import NOISE, STANDARD_ERRORS

__all__ = ["certify", "deviation"]

SIZES = (100, 200, 400)
POINTS = 200
BOUND = 1e-10                               # largest difference between kernels and numerical solution, relative to 1 + |value|
HIDDEN = 20                                 # N times the mean squared overlap at half the threshold stays below


def certify(spike, sizes=None, draws=400, seed=0, executor=None, *, resume=None, progress=None):
    """Draw the spiked matrices at the spike's values and compare its kernels with the numerical solution. Returns a certificate.

    sizes : at least three increasing numbers of rows. executor and resume are not used: the draws take seconds.
    """
    sizes = SIZES if sizes is None else tuple(sizes)
    if len(sizes) < 3 or sorted(set(sizes)) != list(sizes):
        raise ParameterError(f"sizes = {sizes}: give at least three increasing integers, the numbers of rows")
    if draws < 8:
        raise ParameterError(f"draws = {draws!r}, but a verdict needs at least 8")
    symbolic = spike.symbolic
    numbers = {key.name: float(value) for key, value in spike.values.items()}
    strength = numbers.pop(symbolic.variable.name)
    frozen = spike(**numbers)
    model = frozen.model()
    # Half way from no spike (theta = 0) to the threshold.
    hidden = .5*frozen.strength(frozen.thresholds[1])
    rows = []
    for number, size in enumerate(sizes):
        above = model.simulate(frozen.strength(strength), size, draws, rng=[seed, number, 0])
        below = model.simulate(hidden, size, draws, rng=[seed, number, 1])
        rows.append(_row(frozen, strength, size, above, below))
        if progress is not None:
            progress((number + 1)*draws, len(sizes)*draws)
    trends = {what: _trend([row[what] for row in rows], sizes) for what in ("location", "overlap", "right_overlap") if rows[0][what]}
    points, worst = deviation(frozen, model, seed)
    return rounded({"schema": SCHEMA, "kind": "spike", "spike": spike.name, "title": spike.title, "seed": int(seed),
                    "values": {**numbers, symbolic.variable.name: strength}, "versions": versions(),
                    "sources": sources(spike.name, root_of(spike.kernels())), "verdict": _verdict(rows, trends),
                    "monte_carlo": {"matrix": _expression(symbolic), "field": "real", "draws": int(draws), "hidden": hidden, "sizes": rows,
                                    "trends": trends},
                    "kernels": {"points": points, "worst": float(f"{worst:.3g}"), "bound": BOUND}})


def _expression(symbolic):
    return {"additive": "{} + theta u u^T", "multiplicative": "(1 + theta u u^T)^(1/2) {} (1 + theta u u^T)^(1/2)",
            "information_plus_noise": "(X + theta u v^T)(X + theta u v^T)^T, X X^T = {}"}[symbolic.kind].format(symbolic.law.matrix)


def _row(frozen, strength, size, above, below):
    row = {"size": int(size), "right_overlap": None}
    for what, theory in (("location", frozen.outlier(strength)), ("overlap", frozen.overlap(strength))):
        row[what] = _compared(getattr(above, what), theory)
    if above.right_overlap is not None:
        row["right_overlap"] = _compared(above.right_overlap, frozen.overlap(strength, side="right"))
    ratio = above.location.draws.var(ddof=1)*size/frozen.fluctuation(strength)
    row["variance_ratio"] = float(ratio)
    row["hidden_overlap"] = below.overlap.mean
    return row


def _compared(sample, theory):
    return {"theory": theory, "mean": sample.mean, "stderr": sample.stderr, "z": (sample.mean - theory)/sample.stderr}


def _trend(rows, sizes):
    """The weighted fit of mean - theory = intercept + constant/N."""
    errors = np.array([row["stderr"] for row in rows])
    deviations = np.array([row["mean"] - row["theory"] for row in rows])
    design = np.stack([np.ones(len(sizes)), 1/np.array(sizes, float)], axis=1)/errors[:, None]
    (intercept, constant), inverse = np.linalg.lstsq(design, deviations/errors, rcond=None)[0], np.linalg.inv(design.T @ design)
    return {"intercept": float(intercept), "intercept_stderr": float(np.sqrt(inverse[0, 0])), "constant": float(constant)}


def _verdict(rows, trends):
    last = rows[-1]
    is_right = all(abs(trend["intercept"]) <= STANDARD_ERRORS*trend["intercept_stderr"] for trend in trends.values())
    if not is_right or last["hidden_overlap"]*last["size"] > HIDDEN:
        return "disagree"
    return "agree" if all(last[what]["stderr"] <= NOISE*last[what]["theory"] for what in trends) else "undecided"


def deviation(frozen, model, seed=0):
    """(number of points, largest difference) of the kernels from `rm.spiked`, at random strengths above the threshold and below the lower one."""
    rng = np.random.default_rng(seed)
    lower, upper = frozen.thresholds
    scale = abs(upper) if upper else 1.0
    strengths = upper + scale*10.0**rng.uniform(-2, 3, POINTS)
    if np.isfinite(lower):
        least = lower - scale if model.kind != "multiplicative" else _zero(frozen)
        strengths = np.concatenate([strengths, lower + (least - lower)*rng.uniform(.01, .99, POINTS)])
    theta = np.array([frozen.strength(value) for value in strengths])
    pairs = [(frozen.outlier(strengths), model.outlier(theta)), (frozen.overlap(strengths), model.overlap(theta)),
             (frozen.fluctuation(strengths), model.fluctuation(theta))]
    if model.kind == "information_plus_noise":
        pairs.append((frozen.overlap(strengths, side="right"), model.overlap(theta, side="right")))
    worst = [np.max(abs(found - expected)/(1 + abs(expected))) for found, expected in pairs]
    if not np.isfinite(worst).all():
        raise ParameterError(f"{frozen!r}: its kernels and rm.spiked differ on where there is an outlier")
    return strengths.size, float(max(worst))


def _zero(frozen):
    """The value of the variable at theta = -1, of a strength that is affine in it."""
    at_zero, at_one = frozen.strength(0.0), frozen.strength(1.0)
    return (-1 - at_zero)/(at_one - at_zero)
