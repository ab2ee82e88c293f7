"""From a law's random matrix to numbers: the sizes of its words and their spectra, from one size and the parameter values.

in:   the matrix in words, its limit {p/n: c}, its spectra, parameter values, the size of the matrix to be drawn
out:  (expression, values), what rmtsym.words.sample takes
"""
import sympy as sp

from rmtsym.algebra import exact
from rmtsym.errors import ParameterError, ShapeError

__all__ = ["check_matrix", "exact_atoms", "matrix_at", "model_of", "spectrum"]


def check_matrix(name, matrix):
    """ShapeError unless the expression is square."""
    rows, columns = matrix.shape
    if rows != columns:
        raise ShapeError(f"{name}: the matrix is ({rows} x {columns}), but a spectral law needs a square one")


def model_of(name, matrix, limit, spectra, numbers, population, size):
    """(expression, values).

    numbers : {parameter symbol: SymPy number}; population: a measure or None
    size : number of rows of the matrix; other sizes follow from the limit's ratios, rounded to integers >= 1.
    """
    if matrix is None:
        raise ParameterError(f"{name}: this law has no matrix model; give its Law a matrix=")
    if not hasattr(matrix, "shape"):
        matrix = matrix(*[int(value) for symbol, value in numbers.items() if symbol.is_integer])
    check_matrix(name, matrix)
    values = _sizes(name, matrix, limit, numbers, size)
    values |= {symbol: int(value) if symbol.is_integer else float(value)
               for symbol, value in numbers.items() if symbol in matrix.free_symbols}
    for word, measure in spectra.items():
        values[word] = population if isinstance(measure, sp.Symbol) else spectrum(measure, numbers)
    return matrix, values


def matrix_at(law, numbers, atoms):
    """(matrix, limit, spectra) of a law with parameters put in; (None, None, None) for a model with a domain of its own.

    numbers : {parameter symbol: SymPy expression}; atoms : {location: weight} for the population, or None
    """
    matrix = law.matrix
    if matrix is None or law.model_domain:
        return None, None, None
    if not hasattr(matrix, "shape"):
        orders = [numbers.get(symbol, symbol) for symbol in law.parameters if symbol.is_integer]
        if not all(order.is_Integer for order in orders):
            return None, None, None
        matrix = matrix(*map(int, orders))

    def put(value):
        return sp.sympify(value, strict=True).subs(numbers, simultaneous=True)
    spectra = {word: {put(place): put(mass) for place, mass in measure.items()} if isinstance(measure, dict) else measure
               for word, measure in law.spectra.items()}
    if atoms is not None:
        spectra = {word: atoms if isinstance(measure, sp.Symbol) else measure for word, measure in spectra.items()}
    return matrix.xreplace(numbers), {ratio: put(value) for ratio, value in law.limit.items()}, spectra


def _sizes(name, matrix, limit, numbers, size):
    rows = matrix.shape[0]
    if isinstance(size, bool) or int(size) != size or size < 1:
        raise ParameterError(f"{name}: size = {size!r}, but a size must be a positive integer")
    if not getattr(rows, "is_Symbol", False):
        raise ParameterError(f"{name}: the matrix has {rows} rows; its size must be a single symbol")
    known, ratios = {rows: int(size)}, []
    for ratio, value in limit.items():
        above, below = sp.fraction(ratio)
        ratios.append((above, below, float(sp.sympify(value, strict=True).subs(numbers))))
    for _ in ratios:
        for above, below, value in ratios:
            if above in known and below not in known:
                known[below] = max(1, round(known[above]/value))
            elif below in known and above not in known:
                known[above] = max(1, round(known[below]*value))
    missing = [str(dimension) for dimension in matrix.dims() if dimension not in known]
    if missing:
        raise ParameterError(f"{name}: the size {', '.join(missing)} does not follow from the limit; add its ratio to {rows}")
    return {dimension: known[dimension] for dimension in matrix.dims()}


def spectrum(measure, numbers):
    """A measure: as it is, or from {location: weight} with expressions in the parameters; atoms without mass are left out."""
    if not isinstance(measure, dict):
        return measure
    from rmtsym.measures import Discrete
    atoms = {}
    for location, weight in measure.items():
        place, mass = (float(sp.sympify(part, strict=True).subs(numbers)) for part in (location, weight))
        if mass > 0:
            atoms[place] = atoms.get(place, 0.0) + mass
    return Discrete(atoms)


def exact_atoms(name, population):
    """{location: weight} with exact numbers, of a Discrete or a dict; floats are read as the decimals they print as."""
    if not isinstance(population, dict):
        if not hasattr(population, "locations"):
            raise ParameterError(f"{name}: population = {population!r} has no atoms; give a Discrete or {{location: weight}}")
        population = dict(zip(population.locations.tolist(), population.weights.tolist(), strict=True))
    atoms = {exact(sp.sympify(place, strict=True)): exact(sp.sympify(weight, strict=True)) for place, weight in population.items()}
    total = sp.Add(*atoms.values())
    for place, weight in atoms.items():
        if place.is_negative or weight.is_negative:
            raise ParameterError(f"{name}: population has weight {weight} at {place}, but both must be at least 0")
    if total.is_number and abs(total - 1) > sp.Rational(1, 10**9):
        raise ParameterError(f"{name}: the weights of the population add up to {total}, but must add up to 1")
    return {place: weight/total for place, weight in atoms.items()}
