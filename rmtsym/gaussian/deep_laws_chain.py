"""The chain of a network and its data, and the atoms of its spectrum.

in:   the layers of the network, the weights of their kernels, the law of the data
out:  Chain (deep_laws_equation.py), atoms, the power at the lower end: all that a ChainLaw (deep_laws_law.py) is made of
"""
import numpy as np

from rmtsym.free.sources import Source
from rmtsym.gaussian.deep_laws_equation import Chain, Gram, MeasuredRows, Rows

__all__ = ["chain_of"]

_TIE = 1e-12                # two sizes that agree to this are one


def chain_of(kind, layers, weights, shift, ratio, data):
    """(Chain, atoms, power at the shift): the density starts like a power of s at x = shift + s^power.

    kind : "ck" or "ntk"; layers : Layers (deep_laws_layers.py), the first one first; weights : (q_0, ..., q_L)
    ratio, data : p/n and the law of the population, None if white; or None and the law of K_0
    """
    # Below a layer that does not depend on it, nothing counts.
    start = max((index for index, layer in enumerate(layers) if layer.rows.is_fresh), default=None)
    rows, q = [layer.rows for layer in layers], list(weights)
    if start is not None:
        chain = Chain(rows[start:], q[start + 1:], shift)
        return chain, *_atoms(kind, layers[start:], None, 0.0, chain, [])
    if ratio is None:
        source = Source(data)
        chain = Chain(rows, q, shift, Gram(source))
        rank = 1 - source.mass_at(0.0)
        return chain, *_atoms(kind, layers, None, rank, chain, [(x, mass) for x, mass in source.atoms if x != 0])
    white = data is None or hasattr(data, "locations")
    locations, masses = (np.ones(1), np.ones(1)) if data is None else (data.locations, data.weights) if white else (None, None)
    if white:
        kept = locations > 0
        first, share = Rows(1/ratio, masses[kept], np.zeros(kept.sum()), locations[kept]), float(masses[kept].sum())
    else:
        source = Source(data)
        first, share = MeasuredRows(1/ratio, source), 1 - source.mass_at(0.0)
    chain = Chain([first, *rows], q, shift)
    return chain, *_atoms(kind, layers, ratio*share, min(1.0, ratio*share), chain, [])


def _atoms(kind, layers, data, rank, chain, below):
    """(atoms, power at the shift), by the ranks of generic Gram matrices.

    data : the dimension of the data over n, None if it does not count; rank : that of K_0, 0 if it does not count; below : atoms of a given K_0 but 0
    """
    sizes = [1/layer.rows.gamma for layer in layers]
    linear = [not layer.rows.e.any() for layer in layers]
    if kind == "ck":
        # Along the linear layers at the end, the sizes through which all goes
        chain_sizes = []
        for size, is_linear in zip(reversed(sizes), reversed(linear), strict=True):
            chain_sizes.append(size)
            if not is_linear:
                break
        else:
            chain_sizes.append(data if data is not None else rank)
        chain_sizes.append(1.0)
        least = min(chain_sizes)
        ties = sum(size <= least*(1 + _TIE) for size in chain_sizes) - 1
        mass = 1 - least if least < 1 - _TIE else 0.0
        return [(0.0, mass)] if mass else [], float(max(2, ties + 1))
    fresh = sum(size for size, is_linear in zip(sizes, linear, strict=True) if not is_linear)
    mass = 1 - min(1.0, rank + fresh)
    atoms = [(chain.shift, mass)] if mass > _TIE else []
    taken = fresh + (sizes[0] if linear[0] else 0.0)
    atoms += [(chain.shift + chain.below*x, weight - taken) for x, weight in below if weight - taken > _TIE]
    return sorted(atoms), 2.0
