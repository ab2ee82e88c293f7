"""Elimination of unknowns from polynomials that all vanish at known points.

in:   polynomials of a FLINT context, the generators to eliminate, points (77 digits) at which all of them vanish
out:  the irreducible polynomials that are left, and which one was used for each unknown

One unknown after the other: the cheapest polynomial that contains it is its pivot, every other one is replaced by its resultant with
the pivot (a substitution where the degree is 1), factored, and only the factors that vanish at the points stay. So what denominators
and other branches bring in leaves at once, and degrees stay small.

A resultant in FLINT cannot be interrupted: small ones are done here, the rest by a process that is killed at the time limit. It is
`python -m` this module rather than multiprocessing's spawn, which would run an unguarded script of the user's a second time.
"""
import math
import os
import pickle
import subprocess
import sys
import time

import flint

from rmtsym.errors import LimitError, ParameterError

__all__ = ["PRECISION", "Point", "eliminate_all", "factors", "residual"]

PRECISION = 256                         # bits
_ZERO = 1e-40                           # a polynomial of this size, relative to its terms, vanishes at a point
_EFFORT = 3e5                           # a resultant with this estimate takes less than half a second
_PATIENCE = 0.5                         # seconds in this process


class Point:
    """Values of all generators, complex balls; powers are computed once."""

    def __init__(self, values):
        self.values, self._powers = list(values), {}

    def power(self, generator, exponent):
        key = generator, exponent
        if key not in self._powers:
            self._powers[key] = self.values[generator]**exponent
        return self._powers[key]

    def terms(self, polynomial):
        """The values of its terms."""
        for exponents, coefficient in polynomial.to_dict().items():
            term = flint.acb(coefficient)
            for generator, exponent in enumerate(exponents):
                if exponent:
                    term = term*self.power(generator, int(exponent))
            yield term

    def __call__(self, polynomial):
        return sum(self.terms(polynomial), flint.acb(0))


def residual(polynomial, point):
    """|P| at the point, relative to the sum of its |terms|."""
    total, size = flint.acb(0), flint.arb(0)
    for term in point.terms(polynomial):
        total, size = total + term, size + abs(term)
    return float((abs(total)/size).mid()) if size.mid() != 0 else 0.0


def factors(polynomial):
    """(content, [(irreducible factor, multiplicity)])."""
    try:
        return polynomial.factor()
    except OverflowError:
        # python-flint sorts the factors of an fmpz_mpoly by coefficients, as C integers; those of an fmpq_mpoly it does not.
        context = polynomial.context()
        rational = flint.fmpq_mpoly_ctx.get(context.names(), "lex").from_dict(polynomial.to_dict())
        content, found = rational.factor()
        return content.p, [(context.from_dict({exponents: coefficient.p for exponents, coefficient in factor.to_dict().items()}), power)
                           for factor, power in found]


def vanishing_factors(polynomial, points):
    """The irreducible factors that vanish at all points, leading coefficients positive."""
    irreducible = [f if f.leading_coefficient() > 0 else -f for f, _ in factors(polynomial)[1]]
    found = [f for f in irreducible if all(residual(f, point) < _ZERO for point in points)]
    if not found:
        raise ParameterError("eliminate: numeric: no factor of the elimination vanishes at all samples; do they lie on one branch?")
    return found


def eliminate_all(context, pool, unknowns, points, time_limit):
    """(polynomials free of the unknowns, [(generator, pivot)]). LimitError if it takes longer than time_limit seconds.

    context : flint.fmpz_mpoly_ctx; pool : polynomials; unknowns : indices of generators; points : [Point].
    """
    start, steps = time.monotonic(), []
    with flint.ctx.workprec(PRECISION):
        pool = _merged([], [factor for polynomial in pool for factor in vanishing_factors(polynomial, points)])
        while True:
            pool, unknowns = _pruned(pool, unknowns)
            if not unknowns:
                return pool, steps
            effort, unknown, pivot = _cheapest(pool, unknowns)
            if effort > _EFFORT or time.monotonic() - start > min(_PATIENCE, time_limit):
                rest = time_limit - (time.monotonic() - start)
                pool, more = _apart(context, pool, unknowns, points, rest)
                return pool, steps + more
            pool, unknowns = _without(context, pool, unknowns, unknown, pivot, points)
            steps.append((unknown, pivot))


def _without(context, pool, unknowns, unknown, pivot, points):
    """The pool after the elimination of one unknown by its pivot, and the unknowns left."""
    rest, name, degree = [], context.names()[unknown], _degree(pivot, unknown)
    for polynomial in pool:
        if polynomial == pivot:
            continue
        todo = [polynomial]
        if 1 < degree < _degree(polynomial, unknown):
            todo = vanishing_factors(_remainder(context, polynomial, pivot, unknown), points)
        for part in todo:
            rest = _merged(rest, vanishing_factors(pivot.resultant(part, name), points) if _degree(part, unknown) else [part])
    return rest, [other for other in unknowns if other != unknown]


def _remainder(context, polynomial, pivot, unknown):
    """The polynomial modulo the pivot, up to a factor free of the unknown: a resultant of lower degree, 10 times faster."""
    degree, leading, generator = _degree(pivot, unknown), _leading(context, pivot, unknown), context.gens()[unknown]
    while (power := _degree(polynomial, unknown) - degree) >= 0:
        top = _leading(context, polynomial, unknown)
        common = top.gcd(leading)
        polynomial = polynomial*(leading/common) - pivot*(top/common)*generator**power
    return polynomial


def _leading(context, polynomial, unknown):
    """The coefficient of the highest power of the unknown."""
    degree = _degree(polynomial, unknown)
    return context.from_dict({(*exponents[:unknown], 0, *exponents[unknown + 1:]): coefficient
                              for exponents, coefficient in polynomial.to_dict().items() if exponents[unknown] == degree})


def _degree(polynomial, generator):
    return int(polynomial.degrees()[generator])


def _merged(pool, polynomials):
    return pool + [polynomial for polynomial in polynomials if polynomial not in pool]


def _pruned(pool, unknowns):
    """Without the unknowns that only one polynomial contains, which says what they are and nothing else."""
    unknowns = list(unknowns)
    for unknown in list(unknowns):
        containing = [polynomial for polynomial in pool if _degree(polynomial, unknown)]
        if len(containing) < 2:
            pool = [polynomial for polynomial in pool if polynomial not in containing]
            return _pruned(pool, [other for other in unknowns if other != unknown])
    return pool, unknowns


def _cheapest(pool, unknowns):
    """(effort, unknown, pivot), by an estimate of the size of what comes out."""
    best = None
    for unknown in unknowns:
        containing = [polynomial for polynomial in pool if _degree(polynomial, unknown)]
        for pivot in containing:
            others = [polynomial for polynomial in containing if polynomial != pivot]
            # With a pivot of higher degree two other polynomials may keep different roots of it.
            doubt = 50 if _degree(pivot, unknown) > 1 and len(others) > 1 else 1
            key = doubt*sum(_box(pivot, other, unknown) for other in others), len(pivot), unknown
            if best is None or key < best[0]:
                best = key, unknown, pivot, max(_effort(pivot, other, unknown) for other in others)
    _, unknown, pivot, effort = best
    return effort, unknown, pivot


def _box(first, second, unknown):
    """A bound of the number of terms of the resultant, from its degrees."""
    one, two = first.degrees(), second.degrees()
    a, b = int(one[unknown]), int(two[unknown])
    return math.prod(1 + a*int(j) + b*int(i) for generator, (i, j) in enumerate(zip(one, two, strict=True)) if generator != unknown)


def _effort(first, second, unknown):
    """An estimate of the work: the size by degrees or by products of terms, times the size of the Sylvester matrix."""
    a, b = _degree(first, unknown), _degree(second, unknown)
    terms = b*math.log(len(first)) + a*math.log(len(second))
    return a*b*min(_box(first, second, unknown), math.exp(min(terms, 60)))


# ---- the process that does the large ones

def _apart(context, pool, unknowns, points, time_limit):
    data = list(context.names()), [_plain(polynomial) for polynomial in pool], unknowns, [[_ball(v) for v in point.values] for point in points]
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    try:
        done = subprocess.run([sys.executable, "-m", __name__], input=pickle.dumps(data), capture_output=True, timeout=max(time_limit, 0.01),
                              env=os.environ | {"PYTHONPATH": paths}, check=False)
    except subprocess.TimeoutExpired:
        raise LimitError(f"out of time, with {len(unknowns)} of the unknowns left") from None
    if done.returncode:
        raise LimitError(f"out of memory, with {len(unknowns)} of the unknowns left")
    answer = pickle.loads(done.stdout)
    if isinstance(answer, str):
        raise ParameterError(answer)
    found, steps = answer
    return [context.from_dict(terms) for terms in found], [(unknown, context.from_dict(terms)) for unknown, terms in steps]


def _plain(polynomial):
    return {tuple(map(int, exponents)): int(coefficient) for exponents, coefficient in polynomial.to_dict().items()}


def _ball(value):
    return [tuple(map(int, part.mid().man_exp())) for part in (value.real, value.imag)]


def _main():
    """Reads _apart's data from the standard input, writes what is left to the standard output."""
    global _EFFORT, _PATIENCE
    _EFFORT, _PATIENCE = math.inf, math.inf
    _limit_memory()
    names, pool, unknowns, points = pickle.loads(sys.stdin.buffer.read())
    context = flint.fmpz_mpoly_ctx.get(names, "lex")
    with flint.ctx.workprec(PRECISION):
        points = [Point([flint.acb(*(flint.arb(part) for part in value)) for value in point]) for point in points]
    try:
        found, steps = eliminate_all(context, [context.from_dict(terms) for terms in pool], unknowns, points, math.inf)
        answer = [_plain(polynomial) for polynomial in found], [(unknown, _plain(pivot)) for unknown, pivot in steps]
    except ParameterError as error:
        answer = str(error)
    sys.stdout.buffer.write(pickle.dumps(answer))


def _limit_memory():
    """Half of the machine's memory: an elimination that grows without end must not take the user's session with it."""
    try:
        import resource
        most = os.sysconf("SC_PAGE_SIZE")*os.sysconf("SC_PHYS_PAGES")//2
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    except (ImportError, ValueError, OSError):
        pass


if __name__ == "__main__":
    _main()
