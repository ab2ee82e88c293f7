"""The values that a user gives to a theorem, and what its generated module makes of them; without SymPy.

in:   {name, symbol, word or ratio of sizes: number, array of numbers, measure or Joint}
out:  the theorem's value; None where the words are given by arrays, by densities, or by several spectra on one space
"""
import numpy as np

from rmtsym.errors import ParameterError, ShapeError, nearest
from rmtsym.measures import Discrete, Empirical, Joint, as_measure

__all__ = ["by_name", "evaluated"]


def by_name(module, values):
    """{name: value}. A ratio p/n, or its name, becomes ("p", "n"); lambda_ stands for lambda. ParameterError for unknown keys."""
    ratios = {name: (above, below) for name, above, below in module.RATIOS}
    known = [*module.GIVEN_SIZES, *module.GIVEN_SCALARS, *(word for word, _ in module.WORDS), *ratios]
    found = {}
    for key, value in values.items():
        name = _name(key)
        if isinstance(name, str) and name not in known:
            name = name.removesuffix("_")
        if isinstance(name, str) and name not in known:
            raise ParameterError(f"{module.NAME}: {str(key)!r} is not among its values {', '.join(known)}.{nearest(name, known)}")
        name = ratios.get(name, name)
        if name in found:
            raise ParameterError(f"{module.NAME}: {'/'.join(name) if isinstance(name, tuple) else name} is given twice")
        found[name] = value
    return found


def _name(key):
    """The name of a size, scalar or word; (above, below) for a ratio of sizes."""
    name = key if isinstance(key, str) else getattr(key, "name", None)
    if isinstance(name, str):
        return name
    powers = key.as_powers_dict() if hasattr(key, "as_powers_dict") else {}
    above, below = ([getattr(symbol, "name", None) for symbol, power in powers.items() if power == sign] for sign in (1, -1))
    if len(powers) != 2 or len(above) != 1 or len(below) != 1:
        raise ParameterError(f"the key {key} is neither a size, a scalar, a word, nor a ratio of two sizes such as p/n")
    return above[0], below[0]


def evaluated(module, found):
    """The theorem at what `by_name` found: a float or complex, or an array; or None."""
    from rmtsym.runtime.theorem import evaluate
    read = _read(module, found)
    if read is None:
        return None
    shape, values, eigenvalues, weights = read
    targets = evaluate(module, values, eigenvalues, weights).reshape(shape)
    is_real = not any(np.iscomplexobj(value) for value in values) and (abs(targets.imag) <= 1e-13*abs(targets.real)).all()
    targets = targets.real if is_real else targets
    return targets if targets.ndim else targets.item()


def _read(module, found):
    """(shape, values, eigenvalues, weights) of what `by_name` found, or None. ParameterError for what is missing or no number."""
    spectra = {word: found[word] for word, _ in module.WORDS if word in found}
    numbers = {name: _numbers(module, name, value, name in module.GIVEN_SIZES or isinstance(name, tuple))
               for name, value in found.items() if name not in spectra}
    _resolve(module, numbers)
    missing = [name for name in (*module.GIVEN_SIZES, *module.GIVEN_SCALARS) if name not in numbers]
    missing += [word for word, _ in module.WORDS if word not in spectra]
    if missing:
        raise ParameterError(f"{module.NAME}: no value for {', '.join(missing)}")
    tables = _tables(module, spectra)
    if tables is None:
        return None
    arrays = [numbers[name] for name in (*module.GIVEN_SIZES, *module.GIVEN_SCALARS)]
    try:
        shape = np.broadcast_shapes(*(array.shape for array in arrays))
    except ValueError:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in numbers.items() if array.ndim)
        raise ShapeError(f"{module.NAME}: the shapes of its values do not fit together: {shapes}") from None
    return shape, [np.broadcast_to(array, shape).ravel() for array in arrays], *tables


def _numbers(module, name, value, is_size):
    """The value as an array of finite numbers."""
    text = "/".join(name) if isinstance(name, tuple) else name
    try:
        array = np.asarray(value)
        is_complex = array.dtype.kind == "c" or (array.dtype == object and any(complex(item).imag for item in array.flat))
        array = array.astype(complex if is_complex else float)
    except (TypeError, ValueError):
        raise ParameterError(f"{module.NAME}: {text} = {value!r}, but {text} must be a number or an array of numbers") from None
    if not np.isfinite(array).all():
        raise ParameterError(f"{module.NAME}: {text} = {value}, but {text} must be finite")
    if is_size and (array.dtype.kind == "c" or (array <= 0).any()):
        raise ParameterError(f"{module.NAME}: {text} = {value}, but {text} must be positive")
    return array


def _resolve(module, numbers):
    """Sizes that ratios determine; the scale is free where no size is given."""
    ratios = {name: numbers.pop(name) for name in list(numbers) if isinstance(name, tuple)}
    for name in ratios:
        for size in name:
            if size not in module.GIVEN_SIZES:
                raise ParameterError(f"{module.NAME}: the key {'/'.join(map(str, name))} is not a ratio of its sizes {', '.join(module.GIVEN_SIZES)}")
    while ratios:
        ready = [name for name in ratios if name[0] in numbers or name[1] in numbers]
        if not ready:
            numbers[next(iter(ratios))[1]] = np.ones(())
            continue
        above, below = ready[0]
        ratio = ratios.pop((above, below))
        if above in numbers and below in numbers:
            if not np.allclose(numbers[above], ratio*numbers[below], rtol=1e-9, atol=.5):         # sizes may be rounded
                raise ShapeError(f"{module.NAME}: {above}/{below} = {ratio} does not agree with {above} = {numbers[above]}, "
                                 f"{below} = {numbers[below]}")
        elif below in numbers:
            numbers[above] = ratio*numbers[below]
        else:
            numbers[below] = numbers[above]/ratio


def _tables(module, spectra):
    """(eigenvalues, weights) of the words; None for arrays, densities, or several spectra on one space."""
    eigenvalues, weights, of_space = [], [], {}
    for word, size in module.WORDS:
        value = spectra[word]
        if of_space.setdefault(size, value) is not value or not isinstance(value, (dict, Discrete, Empirical, Joint)):
            return None
        if isinstance(value, Joint):
            key = next((key for key in value.words() if getattr(key, "name", key) == word), word)
            eigenvalues.append(np.asarray(value.values(key), dtype=float))
            weights.append(value.weights)
        elif sum(other == size for _, other in module.WORDS) > 1:
            return None
        else:
            measure = as_measure(value, f"{module.NAME}: {word}")
            eigenvalues.append(measure.locations)
            weights.append(measure.weights)
    return eigenvalues, weights
