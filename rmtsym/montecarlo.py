"""Is a law right? Monte Carlo of its very matrix, and its kernels against proved values.

in:   a frozen law and its matrix model
out:  a certificate: a dict of plain data (rmtsym.evidence.certificates writes, reads and checks it)

    monte_carlo  spectra at three sizes: distance from the cdf, moments 1..4 with standard errors, how both fall with the size
    reference    stieltjes and pdf against proved 30-digit values, in units of 2^-52 (1 + condition number); moments against exact ones
    branch       random points of both half-planes where the kernel's root is, or is not, the proved physical one

Complex twins are drawn: with real Gaussian words every moment is off by O(1/N), with complex ones by O(1/N^2).
"""
import math
import sys
from fractions import Fraction

import numpy as np

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.evidence import certificates
from rmtsym.evidence.draws import draw_all, draw_spectra, eigenvalues

__all__ = ["check_kernels", "compare_spectra", "draw_all", "draw_spectra", "eigenvalues", "validate"]

UNIT = 2.0**-52
BOUND = 64                              # units of 2^-52 (1 + condition number) that a kernel may be off
DIGITS = 30
STANDARD_ERRORS = 4
NOISE = 0.005                           # largest standard error, relative to the value, with which a moment can be judged


def validate(frozen, model, sizes=(96, 192, 384), draws=32, seed=0, *, quick=False, field="complex", executor=None, resume=None,
             progress=None, reference_points=40, branch_points=2000):
    """The certificate of a frozen law: does its matrix have this spectrum, and do its kernels compute it?

    frozen            the law; its kernels give `terms`, or have KIND "population"
    model             function (parameters, size) -> (expression in words, values), or None to leave Monte Carlo out
    sizes, draws      at least three sizes and eight draws, fixed beforehand; the largest size decides, the others show the trend
    executor, resume, progress, field   as in rmtsym.evidence.draws.draw_spectra
    reference_points  number of points at which values are compared, or the points (complex numbers) themselves
    branch_points     number of random points at which the root is identified
    quick             small sizes and few points: a few seconds, for a test; what it cannot decide it calls "undecided"
    Returns a dict whose "verdict" is "agree", "disagree" or "undecided" (standard errors too large).
    """
    if quick:
        sizes, draws, branch_points = (40, 80, 160), 64, min(branch_points, 300)
        reference_points = min(reference_points, 20) if isinstance(reference_points, int) else reference_points
    sizes = tuple(int(size) for size in sizes)
    if len(sizes) < 3 or sorted(set(sizes)) != list(sizes) or sizes[0] < 2:
        raise ParameterError(f"sizes = {sizes}: give at least three increasing sizes >= 2, for a trend")
    if draws < 8:
        raise ParameterError(f"draws = {draws}, but a standard error needs at least 8")
    certificate = certificates.begin(frozen, seed)
    certificate["monte_carlo"] = None
    if model is not None:
        plan = [model(frozen.parameters, size) for size in sizes]
        spectra = draw_all(plan, draws, seed, field=field, executor=executor, resume=resume, progress=progress)
        certificate["monte_carlo"] = {"expression": str(plan[-1][0]), "field": field, **compare_spectra(frozen, spectra, field)}
    certificate.update(check_kernels(frozen, seed, reference_points, branch_points))
    certificate["verdict"] = _verdict(certificate)
    return certificates.rounded(certificate)


def _verdict(certificate):
    monte_carlo, reference, branch = (certificate[part] for part in ("monte_carlo", "reference", "branch"))
    is_computed = branch["certified"] == branch["points"] and reference["is_within_bound"]
    verdict = monte_carlo["verdict"] if monte_carlo else "undecided"
    return verdict if is_computed else "disagree"


# ---- spectra ----

def compare_spectra(frozen, spectra, field="complex"):
    """Pooled spectra at increasing sizes against the law. spectra: list of arrays (draws, size). Returns a dict.

    The law is right if at the largest size every moment lies within 4 standard errors + C/N, and the Kolmogorov distance within C'/N, C and
    C' being the larger of a fixed allowance and of what the smaller sizes show: an error that does not fall with N is not allowed for.
    """
    atoms, moments = frozen.atoms(), [frozen.moment(k) for k in range(17)]
    orders = [k for k in (1, 2, 3, 4) if math.isfinite(moments[4*k])]           # of heavier tails a standard error says nothing
    constants, distance, rows = dict.fromkeys(orders, 0.0), 0.0, []
    for found in spectra:
        found = _on_atoms(np.asarray(found, dtype=float), atoms)
        size = found.shape[1]
        ks = ks_distance(frozen, found.ravel(), atoms)
        row = {"size": size, "ks": ks, "ks_bound": max(distance, _rigidity(size, field))/size,
               "moments": [_moment(found, k, moments, field, constants[k]) for k in orders]}
        distance = max(distance, ks*size)
        for moment in row["moments"]:
            constants[moment["order"]] = max(constants[moment["order"]], abs(moment["mean"] - moment["law"])*size)
        rows.append(row)
    last, sizes = rows[-1], [row["size"] for row in rows]
    deviations = [max((abs(moment["mean"] - moment["law"])/moment["scale"] for moment in row["moments"]), default=0.0) for row in rows]
    trend = {"ks": _exponent(sizes, [row["ks"] for row in rows]), "moments": _exponent(sizes, deviations)}
    # The distance of a wrong law does not fall; one that is tiny already need not.
    is_falling = trend["ks"] is None or trend["ks"] <= -0.5 or last["ks"] <= 1.5/last["size"]
    is_right = is_falling and last["ks"] <= last["ks_bound"] and all(moment["agrees"] for moment in last["moments"])
    is_judged = sum(moment["is_precise"] for moment in last["moments"]) >= min(2, len(orders))
    return {"draws": len(spectra[0]), "sizes": rows, "trend": trend,
            "eigenvalues_sha256": certificates.digest(b"".join(np.ascontiguousarray(found, dtype="<f8").tobytes() for found in spectra)),
            "verdict": "disagree" if not is_right else "agree" if is_judged else "undecided"}


def ks_distance(frozen, values, atoms=()):
    """sup |F_n - F| over the real line, F_n the empirical distribution function of `values`, F the law's (with its jumps)."""
    points, counts = np.unique(values, return_counts=True)
    above = np.cumsum(counts)/len(values)
    law = np.asarray(frozen.cdf(points), dtype=float)
    before = law.copy()
    for x, mass in atoms:
        before[points == x] -= mass
    return float(max(np.max(np.abs(above - law)), np.max(np.abs(np.concatenate([[0.0], above[:-1]]) - before))))


def _on_atoms(found, atoms):
    """Eigenvalues that are an atom's up to rounding, moved onto it: the cdf jumps there."""
    tolerance = 1e-10*max(np.max(np.abs(found), initial=0.0), *(abs(x) for x, _ in atoms), 1e-300) if atoms else 0.0
    for x, _ in atoms:
        found = np.where(np.abs(found - x) <= tolerance, x, found)
    return found


def _rigidity(size, field):
    """N times a fair distance: eigenvalues are rigid, F_N - F is of order log(N)/N, less for pooled draws; real words add O(1/N)."""
    return (0.5 if field == "complex" else 2)*(1 + math.log(size))


def _moment(found, k, moments, field, constant):
    """One row of the table: mean and standard error over draws, against the law. The allowance is for rounded sizes and real words."""
    each, size = (found**k).mean(axis=1), found.shape[1]
    mean, stderr = float(each.mean()), float(each.std(ddof=1)/math.sqrt(len(each)))
    law, scale = float(moments[k]), math.sqrt(float(moments[2*k])) or 1.0
    allowance = max(constant, scale*(1 if field == "complex" else 2*k))/size
    value = abs(law) if abs(law) > scale/10 else scale
    return {"order": k, "law": law, "mean": mean, "stderr": stderr, "z": (mean - law)/stderr if stderr > 1e-14*scale else None,
            "scale": scale, "allowance": allowance, "agrees": abs(mean - law) <= STANDARD_ERRORS*stderr + allowance,
            "is_precise": stderr <= NOISE*value}


def _exponent(sizes, errors):
    """The slope of log(error) against log(size); None where an error is zero up to rounding."""
    if min(errors) <= 1e-13:
        return None
    return float(np.polyfit(np.log(sizes), np.log(errors), 1)[0])


# ---- kernels ----

def check_kernels(frozen, seed=0, reference_points=40, branch_points=2000):
    """{"reference": ..., "branch": ...}: the kernels against proved values of the law's own equation."""
    from rmtsym.evidence.reference import Algebraic
    equation = equation_of(frozen)
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(2**20,)))
    points = _points(frozen, rng, reference_points) if isinstance(reference_points, int) else [complex(z) for z in reference_points]
    is_slow = not isinstance(equation, Algebraic) and equation.cost > 64
    if is_slow:                         # thousands of atoms, or a special function in balls: fewer points, and the certificate says so
        branch_points = min(branch_points, max(40, 10**5//equation.cost))
    return {"reference": _values(frozen, equation, points), "branch": _branch(frozen, equation, rng, branch_points)}


def equation_of(frozen):
    """The law's equation for rmtsym.evidence.reference, at its exact parameters."""
    from rmtsym.evidence.reference import Algebraic, Companion
    kernels, values = certificates.kernels_of(frozen), frozen.parameters
    if kernels.KIND == "population":
        (population,) = [values[name] for name, kind, _ in kernels.PARAMETERS if kind == "population"]
        (ratio,) = [values[name] for name, kind, _ in kernels.PARAMETERS if kind == "real"]
        return Companion(ratio, population)
    if not getattr(kernels, "TERMS", True):
        raise GeneratedCodeError(f"{frozen.name}: its kernels give no terms of the equation, so there is no reference")
    return Algebraic(kernels.terms, [value if isinstance(value, int) else Fraction(value) for value in values.values()])


def _places(frozen):
    """Edges and atoms, and the law's scale: the largest modulus among them."""
    places = [float(x) for x in [*frozen.edges(), *(x for x, _ in frozen.atoms())] if math.isfinite(x)]
    return places, max(map(abs, places), default=1.0) or 1.0


def _points(frozen, rng, count):
    """Points where kernels go wrong: in the bulk, on both sides of every edge down to 1e-12, near 0, far, real, in the lower half-plane."""
    places, scale = _places(frozen)
    support = [(lo, min(hi, lo + 10*scale)) for lo, hi in frozen.support()]         # a tail may be infinite

    def height(low=-12, high=3):
        return scale*10**rng.uniform(low, high)

    def bulk():
        lo, hi = support[rng.integers(len(support))] if support else (-scale, scale)
        return rng.uniform(lo, hi)

    def edge():
        distance = scale*10**rng.uniform(-12, -2)
        return complex(rng.choice(places) + rng.choice([-1, 1])*distance, distance*rng.choice([0.0, 1.0]))

    def ray(low, high):
        return scale*10**rng.uniform(low, high)*complex(math.cos(angle := rng.uniform(0, math.pi)), math.sin(angle))

    makers = [lambda: complex(bulk(), height()), edge, lambda: complex(bulk(), 0.0), edge, lambda: ray(-12, -4), lambda: ray(3, 12),
              lambda: complex(rng.choice([-1, 1])*scale*10**rng.uniform(0.1, 6), 0.0), lambda: complex(bulk(), -height())]
    return [makers[k % len(makers)]() for k in range(count)]


def _units(error, size, condition):
    """An error in units of 2^-52 (1 + condition number) of the value; inf for NaN."""
    units = float(error/size)/(UNIT*(1 + sum(condition))) if error else 0.0
    return math.inf if math.isnan(units) else units


def _values(frozen, equation, points):
    import mpmath

    from rmtsym.evidence.reference import conditioning, reference_moments, reference_stieltjes
    worst = {"stieltjes": (0.0, None), "imaginary": (0.0, None), "density": (0.0, None)}

    def meet(what, units, z):
        if units > worst[what][0] or worst[what][1] is None:
            worst[what] = (units, z)

    for z in points:
        with mpmath.workdps(DIGITS + 10):
            m = complex(frozen.stieltjes(z))
            exact = reference_stieltjes(equation, z, DIGITS, start=m)
            if mpmath.isinf(exact):
                continue
            meet("stieltjes", _units(abs(m - exact), abs(exact), conditioning(equation, z, exact, DIGITS)), z)
            if exact.imag == 0:
                meet("imaginary", _units(abs(m.imag), abs(exact), ()), z)
                continue
            condition = conditioning(equation, z, exact, DIGITS, imaginary=True)
            meet("imaginary", _units(abs(m.imag - exact.imag), abs(exact.imag), condition), z)
            if z.imag == 0:
                density = exact.imag/mpmath.pi
                meet("density", _units(abs(frozen.pdf(z.real) - density), density, condition), z)
    moments = [(frozen.moment(k), exact) for k, exact in enumerate(reference_moments(equation, 8)) if not mpmath.isinf(exact)]
    error = max(float(abs(Fraction(m) - exact)/(abs(exact) or 1)) for m, exact in moments)
    return {"points": len(points), "digits": DIGITS, "bound": BOUND, **{what: {"worst": units, "at": z if z is None else [z.real, z.imag]}
                                                                        for what, (units, z) in worst.items()},
            "moments": error, "is_within_bound": all(units <= BOUND for units, _ in worst.values()) and error <= 1e-12}


def _branch(frozen, equation, rng, count):
    """How many kernel values are the proved root, within the bound; on the right root but less exact; or another root altogether."""
    import mpmath

    from rmtsym.evidence.reference import conditioning
    certified = wrong = 0
    worst, total = (0.0, None), 0
    for z, exact in _proved(frozen, equation, rng, count):
        total += 1
        m, below = complex(frozen.stieltjes(z)), complex(frozen.stieltjes(z.conjugate()))
        with mpmath.workdps(DIGITS):
            error = float(abs(m - exact)/abs(exact))
            units = _units(abs(m - exact), abs(exact), conditioning(equation, z, exact, DIGITS))
        if units > worst[0] or worst[1] is None:
            worst = units, z
        is_reflected = abs(below - m.conjugate()) <= 4*UNIT*abs(m)
        if units <= BOUND and m.imag > 0 and is_reflected:
            certified += 1
        elif not (error < 1e-3 and m.imag > 0):
            wrong += 1
    return {"points": total, "certified": certified, "wrong": wrong, "inaccurate": total - certified - wrong,
            "worst": worst[0], "at": None if worst[1] is None else [worst[1].real, worst[1].imag]}


def _proved(frozen, equation, rng, count):
    """Yield (z, proved m(z)) at random z in C+: columns of points above random x for algebraic laws, single points for populations."""
    from rmtsym.evidence.reference import Algebraic, reference_column, reference_stieltjes
    places, scale = _places(frozen)
    places.append(0.0)
    column = -(-count//min(100, max(20, count//8))) if isinstance(equation, Algebraic) else 1
    lowest, highest = sys.float_info.min, sys.float_info.max
    for first in range(0, count, column):
        number = min(column, count - first)
        where, sign = rng.integers(3), rng.choice([-1, 1])
        if where == 0:
            x = rng.uniform(min(places) - scale/2, max(places) + scale/2)
        else:
            x = rng.choice(places) + sign*scale*10**rng.uniform(-12, 0) if where == 1 else sign*scale*10**rng.uniform(-12, 12)
        heights = np.sort(np.clip(scale*10**rng.uniform(-12, 6 if where else 12, number), lowest, highest))[::-1]
        if column == 1:
            z = complex(x, heights[0])
            yield z, reference_stieltjes(equation, z, DIGITS, start=complex(frozen.stieltjes(z)))
        else:
            yield from zip((complex(x, t) for t in heights), reference_column(equation, x, heights, DIGITS), strict=True)
