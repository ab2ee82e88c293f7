"""Spectra of deterministic words and ratios of sizes, put into the equations of a System.

in:   expressions with means, spectra with finitely many atoms, limits {p/n: c}
out:  expressions without means; what each size is in terms of ratios
"""
import sympy as sp

from rmtsym.algebra import as_expression, exact
from rmtsym.equivalents.system import Mean, eigenvalue
from rmtsym.errors import ParameterError
from rmtsym.measures import Joint, as_measure

__all__ = ["averaged", "ratios_of"]


def averaged(expression, spectra):
    """The expression with every Mean as a sum over the atoms of its words, weights exact. ParameterError where a spectrum is missing."""
    return expression.replace(lambda part: isinstance(part, Mean), lambda part: _sum(part, spectra or {}))


def _sum(mean, spectra):
    given = {str(getattr(word, "name", word)): spectrum for word, spectrum in spectra.items()}
    names = [str(word.name) for word in mean.words]
    missing = [name for name in names if name not in given]
    if missing:
        raise ParameterError(f"eliminate: the equations hold means over the spectrum of {', '.join(missing)}; give it atoms, "
                             f"spectra={{{missing[0]}: {{1: .5, 3: .5}}}}")
    spectrum = given[names[0]]
    if any(given[name] is not spectrum and given[name] != spectrum for name in names) or len(names) > 1 and not isinstance(spectrum, Joint):
        raise ParameterError(f"eliminate: {', '.join(names)} meet in a mean: give them one Joint, spectra={{{': j, '.join(names)}: j}}")
    if isinstance(spectrum, Joint):
        keys = {str(getattr(word, "name", word)): word for word in spectrum.words()}
        absent = [name for name in names if name not in keys]
        if absent:
            raise ParameterError(f"eliminate: the Joint has no eigenvalues of {', '.join(absent)}")
        columns, weights = [spectrum.values(keys[name]).tolist() for name in names], spectrum.weights.tolist()
    else:
        columns, weights = _atoms(names[0], spectrum)
    weights = [exact(sp.sympify(weight, strict=True)) for weight in weights]
    total = sp.Add(*weights)                            # 1 up to rounding
    return sp.Add(*[weight/total*mean.function.subs({eigenvalue(word): exact(sp.sympify(place, strict=True))
                                                     for word, place in zip(mean.words, row, strict=True)})
                    for weight, *row in zip(weights, *columns, strict=True)])


def _atoms(name, spectrum):
    if isinstance(spectrum, dict) and any(isinstance(part, sp.Basic) for atom in spectrum.items() for part in atom):
        return [list(spectrum)], list(spectrum.values())
    measure = as_measure(spectrum, f"eliminate: spectra: {name}")
    if not hasattr(measure, "locations"):
        raise ParameterError(f"eliminate: spectra: {name} = {measure!r} has no atoms; a polynomial needs a Discrete")
    return [measure.locations.tolist()], measure.weights.tolist()


def ratios_of(system, expressions, limit, given):
    """{size: number, or expression in the limit's symbols}: one size is set to 1 unless some are given; without a limit others stay.

    given : {size or scalar: number}. Raises ParameterError where sizes occur that follow from no ratio.
    """
    present = set().union(*(expression.free_symbols for expression in expressions))
    occurring = [size for size in system.sizes if size in present]
    known = {size: given[size] for size in system.sizes if size in given}
    if not limit:
        return known or {size: sp.S.One for size in occurring[-1:]}
    ratios = [_ratio(ratio, value, system, given) for ratio, value in limit.items()]
    known = known or {ratios[0][1]: sp.S.One}
    for _ in ratios:
        for above, below, value in ratios:
            if below in known and above not in known:
                known[above] = known[below]*value
            elif above in known and below not in known:
                known[below] = known[above]/value
    for above, below, value in ratios:
        if above in known and sp.cancel(known[above] - known[below]*value) != 0:
            raise ParameterError(f"eliminate: limit: {above}/{below} = {value} contradicts the other ratios")
    missing = [size for size in occurring if size not in known]
    if missing == occurring and len(occurring) == 1:
        return {missing[0]: sp.S.One}
    if missing:
        other = next(size for size in known if size != missing[0])
        raise ParameterError(f"eliminate: limit: the size {missing[0]} follows from no ratio; add {missing[0]}/{other}")
    return known


def _ratio(ratio, value, system, given):
    above, below = sp.fraction(as_expression(ratio, "eliminate: limit"))
    value = exact(as_expression(value, f"eliminate: limit: {ratio}")).xreplace(given)
    if above not in system.sizes or below not in system.sizes:
        raise ParameterError(f"eliminate: limit: {ratio} is not a ratio of two sizes of the system, such as p/n "
                             f"(sizes: {', '.join(map(str, system.sizes))})")
    if not (value.is_Symbol and value not in system.sizes or value.is_number and value.is_positive):
        raise ParameterError(f"eliminate: limit: {ratio} = {value}, but it must be a symbol or a positive number")
    return above, below, value
