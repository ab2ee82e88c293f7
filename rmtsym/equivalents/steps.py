"""The derivation of a deterministic equivalent as data: what a reader can check line by line.

in:   DeterministicEquivalent, perhaps a Certificate and the polynomial of its target
out:  `steps`: a tuple of Step (theorem/derivation_step.py); str(step) is its text, theorem/derivation.py makes a paper of them

    expression  what is asked, in which form                     system  the equations of the unknowns, their meaning
    pencil      the linearisation, its Schur complement, check   limit   the equivalent in the unknowns
    concentration  what is kept of random features               branch  which solution it is; the polynomial
    covariance  which entries are correlated                     check   Monte Carlo
    dyson       F - eta on each space, its traces named
    traces      which traces vanish or are equal, and why
"""
from dataclasses import replace

import sympy as sp

from rmtsym.equivalents.meaning import spectral_variable
from rmtsym.equivalents.rows import Rows
from rmtsym.equivalents.steps_dyson import covariance_step, dyson_step, traces_step
from rmtsym.equivalents.steps_forms import apart, neat, ratio_of, solved
from rmtsym.equivalents.steps_haar import branch_proof, haar_words
from rmtsym.equivalents.steps_pencil import pencil_step
from rmtsym.equivalents.steps_rows import concentration_step
from rmtsym.equivalents.steps_story import LONGEST, Story, product_of, written
from rmtsym.equivalents.system import Mean, eigenvalue
from rmtsym.theorem.derivation_step import Display, Expected, Image, Step, Table, equal, say
from rmtsym.words import Deterministic, Trace, tr

__all__ = ["Step", "steps"]


def steps(equivalent, certificate=None, polynomial=None):
    """The steps of a derivation, a tuple of Step.

    certificate : of `equivalent.validate`, for the Monte Carlo table
    polynomial  : of the target in m, if it has been computed (equivalent.polynomial("m")), or (polynomial, {word: measure}) as it was
    """
    story = Story(equivalent)
    polynomial = getattr(equivalent, "_polynomial", None) if polynomial is None else polynomial
    found = (_expression(story), pencil_step(story), concentration_step(story), covariance_step(story), dyson_step(story), traces_step(story), _system(story), _limit(story),
             _branch(story, polynomial), _check(certificate))
    return tuple(replace(step, number=number) for number, step in enumerate((step for step in found if step is not None), 1))


# ---- what is asked

def _expression(story):
    equivalent = story.equivalent
    words = Table(("word", "size", "what it is"), tuple((word, f"{word.shape[0]} x {word.shape[1]}", _described(word)) for word in equivalent.words))
    constants = [*equivalent.scalars]
    fixed = [*_listed(constants), f" stay{'s' if len(constants) == 1 else ''} fixed, "] if constants else []
    given = ["deterministic words stay bounded in norm, "] if any(not word.is_random for word in equivalent.words) else []
    sizes = list(equivalent.dims)
    body = [words, say(*(["The sizes ", *_listed(sizes), " grow in proportion"] if len(sizes) > 1 else [*sizes, " grows"]), "; ", *fixed, *given,
                       "and the limit is asked of"),
            Display((equal(story.phi, story.named(story.asked)), *(equal(*pair) for pair in story.definitions(bar=False))), label="asked")]
    if equivalent.is_matrix and story.phi == story.named(story.asked):
        body[-1] = Display(body[-1].formulas[1:], label="asked")
    ratios = [equal(name, ratio) for name, ratio in equivalent.limit.names.items()]
    if ratios:
        body += [say("in terms of"), Display(tuple(ratios), label="ratios")]
    form = _form(story)
    if form is not None:
        body += [say("A trace is linear, and stays what it is when its factors are rotated, or all of them transposed:"),
                 Display((equal(story.phi, form),), label="form")]
    return Step("expression", "Expression", tuple(body))


def _form(story):
    """The expression by the traces of its parts, None if that is how it was written."""
    equivalent = story.equivalent
    if equivalent.is_matrix:
        return None
    form = equivalent._formula([sp.Add(*(tr(story.parts[k].expression) for k in members)) for members in equivalent.members])
    form = story.named(apart(form))
    return None if form == story.named(story.asked) else form


def _described(word):
    """What a word is, in a few words."""
    kind = type(word).__name__
    if kind == "Deterministic":
        return "given, symmetric" if word.is_symmetric else "given"
    if isinstance(word, Rows):
        return f"features {word.formula()}, kernel {word.kernel}"
    parts = [{"Gaussian": "independent normal entries", "Elliptic": "elliptic, normal entries"}.get(kind, kind)]
    parts += ["complex"]*(word.field == "complex" and kind != "GUE")
    data = ((name, getattr(word, name, None)) for name in ("variance", "correlation", "row_cov", "col_cov"))
    parts += [f"{name} {value}" for name, value in data if value not in (None, 1)]
    return ", ".join(parts).replace("row_cov", "row covariance").replace("col_cov", "column covariance")


# ---- the result

def _system(story):
    """The equations of the unknowns and their meaning; what is linear, and its solution."""
    if not story.unknowns:
        return None
    named = story.named
    equations = [equal(symbol, named(value)) for symbol, value in zip(story.unknowns, story.values, strict=True)]
    body = [say("The traces of these blocks give the equations"),
            Display((*equations, *(equal(*pair) for pair in story.definitions(bar=True))), label="system"),
            *_meaning(story)]
    body += _spectral(story)
    linear = [story.unknowns[k] for k in story.equivalent.system.linear]
    if linear and len(linear) < len(story.unknowns):
        others = [symbol for symbol in story.unknowns if symbol not in linear]
        body.append(say("Given ", *_listed(others), ", the equations of " if len(linear) > 1 else ", the equation of ", *_listed(linear),
                        " are linear." if len(linear) > 1 else " is linear."))
        closed = solved(linear, [story.values[story.unknowns.index(symbol)] for symbol in linear], story.unknowns)
        if closed is not None and len(str(closed)) <= LONGEST:
            body += [say("Together they give"), Display((equal(*map(named, closed)),), label="linear")]
    return Step("system", "Reduced system", tuple(body))


def _meaning(story):
    """The traces that the unknowns are."""
    traces = [symbol for symbol in story.unknowns if not story.is_haar(symbol)]
    if not traces:
        return [say("for the unknowns of the Haar words.")]
    others = [] if len(traces) == len(story.unknowns) else [*_listed([symbol for symbol in story.unknowns if story.is_haar(symbol)]), " of the Haar words and "]
    return [say("for the unknowns", *([" "] + others if others else [", which are "]), "the limits of normalised traces (~ says that the difference "
                "tends to 0):"),
            Display(tuple(equal(symbol, story.named(story.meaning(symbol)), sign="~") for symbol in traces), label="meaning")]


def _spectral(story):
    """The equations by means over the joint spectrum of words that commute."""
    system, ratios = story.equivalent.system, story.equivalent.limit
    right = [*system.equations, system.target]
    if not any(one.has(Mean) for one in right) or any(one.has(Trace) for one in right) or not all(word.is_symmetric for word in system.words):
        return []
    shown = [equal(symbol, neat(ratios(equation), story.unknowns)) for symbol, equation in zip(story.unknowns, system.equations, strict=True)
             if equation.has(Mean)]
    if system.target.has(Mean) and not story.equivalent.is_matrix:
        shown.append(equal(story.phi, neat(ratios(system.target), story.unknowns), sign="->"))
    meeting = [list(words) for words in _meeting(right) if len(words) > 1]
    conditions = [piece for k, words in enumerate(meeting) for piece in (", and if " if k else "If ", *_listed(words), " commute")]
    return [say(*conditions, ", n" if meeting else "N", "ormalised traces are means over ", "joint spectra: with " if meeting else "spectra: with ",
                *_listed([eigenvalue(word) for word in system.words]), " for eigenvalues of ", *_listed(list(system.words)),
                ", common ones of words that commute,"if meeting else ","),
            Display(tuple(shown), label="spectral")]


def _meeting(expressions):
    """The words of one space, those that occur in one mean together, sorted by name."""
    groups = []
    for mean in {mean for expression in expressions for mean in expression.atoms(Mean)}:
        met = [group for group in groups if group & set(mean.words)]
        groups = [group for group in groups if group not in met] + [set(mean.words).union(*met)]
    return sorted((sorted(group, key=lambda word: word.name) for group in groups), key=lambda words: words[0].name)


def _limit(story):
    """What was asked for, in the unknowns."""
    equivalent, target = story.equivalent, story.named(story.target)
    if equivalent.is_matrix:
        part, = story.parts
        height, width = equivalent.expression.shape
        u = Deterministic(story.letters["left"], story.L.shape[1], height)
        v = Deterministic(story.letters["right"], story.L.shape[0], width)
        linear = u.T*story.G*v
        if part.constant:
            linear = written(part.constant, height, width) + linear
        body = [say("In traces against deterministic matrices, and between deterministic vectors, ", story.L.I, " is close to ", story.G,
                    ". Hence the equivalent is"), Display((equal(linear, target),), label="limit")]
        return Step("limit", "Equivalent", tuple(body))
    body = []
    for part in story.parts:
        row, column = part.offset
        total = sp.Add(*(part.pencil.field.write(scalar)*tr(product_of(monomial, story.block(story.G, c + column, r + row)))
                         for (c, r), polynomial in part.weights.items() for monomial, scalar in polynomial.items()))
        total += tr(written(part.constant, *part.pencil.shape)) if part.constant else 0
        body.append(equal(story.named(apart(tr(part.expression))), total, sign="->"))
    body = [say("In terms of blocks of ", story.G), Display(tuple(body), label="parts"), say("which gives")]
    factor = ratio_of(story.target, story.unknowns, story.values)
    body.append(Display((equal(story.phi, target, sign="->"), *([] if factor in (None, story.target) else [equal(story.phi, factor, sign="->")])),
                        label="limit"))
    return Step("limit", "Equivalent", tuple(body))


def _branch(story, polynomial):
    """Which solution is meant; the polynomial, if known."""
    if not story.unknowns:
        return None
    G, N, L = story.G, story.N, story.L
    R = Deterministic(story.letters["argument"], G.shape[0], G.shape[0])
    small = sp.Symbol("epsilon", positive=True)
    body = branch_proof(story) if haar_words(story) else [
            say("Among the solutions, the limit is the one for which the completely positive map"),
            Display((equal(Image(story.letters["map"], R), G*Expected(N*R*N.H)*G.H),), label="branch"),
            say("has a spectral radius smaller than 1. There is at most one; if there is none, ", L.I, " does not stay bounded. Proof: the Hermitian "
                "matrix with off-diagonal blocks ", L, " and ", L.H, ", shifted by ", -sp.I*small, ", has a Dyson equation of its own, with exactly "
                "one solution of positive imaginary part. As ", small, " tends to 0, its off-diagonal block tends to ", G, ", and its diagonal block "
                "divided by ", sp.I*small, " to the inverse of ", 1 - sp.Symbol(story.letters["map"]), " applied to ", G*G.H, ", which is bounded "
                "and positive if and only if the spectral radius is smaller than 1. Otherwise 0 is in the limiting spectrum.")]
    z = spectral_variable(story.equivalent.expression) if haar_words(story) else None
    if z is not None:
        body.append(say("Here a Hermitian matrix less ", z, " is inverted: for ", z, " in the upper half-plane this is the solution for which the "
                        "limit has a positive imaginary part, and on the real axis, outside of the spectrum, its continuation."))
    if polynomial is not None:
        polynomial, spectra = polynomial if isinstance(polynomial, tuple) else (polynomial, {})
        m = sp.Symbol("m")
        body += [say(*_given(spectra), "Without the other unknowns, " if not spectra else "", "the limit ", m, " of ", story.phi, " satisfies"),
                 Display((equal(sp.collect(sp.expand(polynomial), m, sp.factor), sp.S.Zero),), label="polynomial")]
    return Step("branch", "Branch", tuple(body))


def _given(spectra):
    """If Sigma has the eigenvalues 1 and 4 with weights 0.5 and 0.5, ..."""
    pieces = []
    for word in sorted(spectra, key=str):
        measure = spectra[word]
        atoms = measure if isinstance(measure, dict) else dict(zip(getattr(measure, "locations", ()), getattr(measure, "weights", ()), strict=True))
        what = (f" has the eigenvalues {', '.join(f'{float(place):g}' for place in atoms)} with weights "
                f"{', '.join(f'{float(weight):g}' for weight in atoms.values())}" if atoms else " has the given spectrum")
        pieces += [" and " if pieces else "If ", word, what]
    return [*pieces, ", "] if pieces else []


def _check(certificate):
    """The Monte Carlo table."""
    if certificate is None:
        return None
    shown = ("theory", "mean", "stderr", "z", "deviation_times_size")
    rows = tuple((*row["sizes"].values(), *(row[key] for key in shown)) for row in certificate.rows)
    values = ", ".join(f"{name} = {value}" for name, value in certificate.values.items() if isinstance(value, (int, float, str)))
    body = [say(f"The expression itself was drawn {certificate.draws} times at each size ({certificate.field} words, seed {certificate.seed})"
                + (f", at {values}." if values else ".")),
            Table((*certificate.rows[0]["sizes"], "equivalent", "mean", "stderr", "z", "N (mean - equivalent)"), rows)]
    trend = certificate.trend
    if trend:
        body.append(say(f"mean - equivalent = a + C/N{'' if trend['power'] == 1 else '^' + str(trend['power'])}: a = {trend['intercept']:.2g} +- "
                        f"{trend['intercept_stderr']:.1g}, C = {trend['constant']:.3g}."))
    return Step("check", "Monte Carlo", (*body, say(" ".join([f"Verdict: {certificate.verdict}.", *certificate.notes]))))


def _listed(items):
    """Pieces of a paragraph: a, b and c."""
    pieces = []
    for k, item in enumerate(items):
        pieces += ([" and " if k == len(items) - 1 else ", "] if k else []) + [item]
    return pieces
