"""An activation and its dual, drawn: phi beside E[phi(u) phi(v)] over the correlation of u and v, with simulated layers.

in:   an activation (rm.activations.relu, an Activation, a SymPy expression)
out:  a Matplotlib figure, and a file (vector by default)
"""
import numpy as np

from rmtsym.errors import ParameterError
from rmtsym.plot import ATOM, DATA, LAW, QUIET, SMALL, TEXT, new_figure, output_path, save

__all__ = ["plot_activation"]

REACH = 4.0                                 # standard deviations of phi's argument that are shown
POINTS = 801
CORRELATIONS = np.linspace(-1, 1, 9)        # at which a layer is drawn
NEURONS = 4000


def plot_activation(phi, parameters=None, path=None, *, variance=1.0, rng=0, size=(7.2, 3.6)):
    """phi(t), its dual and derivative dual at Var u = Var v = variance, and means over a random layer. Returns the Matplotlib figure.

    phi : of rm.activations, an Activation or what rm.activation reads; parameters : {name: number} that it is drawn at
    path : file to write; .pdf .svg .eps .png, .pdf if it has no suffix; rng : seed of the layer

    ParameterError if Matplotlib is not installed or the suffix is not known, and for parameters that phi does not have.
    """
    from rmtsym.gaussian.activation import read_activation
    from rmtsym.gaussian.dual import dual
    path = None if path is None else output_path(path)
    if not variance > 0:
        raise ParameterError(f"plot: variance = {variance!r}, but a variance must be positive")
    given = phi(**parameters) if parameters else phi
    function = read_activation(given).resolved
    matplotlib, figure = new_figure(size)
    left, right = figure.add_axes((0.1, 0.16, 0.37, 0.66)), figure.add_axes((0.58, 0.16, 0.39, 0.66))
    _draw_function(left, function, np.sqrt(variance))
    _draw_dual(right, function, dual(given), variance, np.random.default_rng(rng))
    for axes in (left, right):
        axes.tick_params(labelsize=SMALL)
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
    shown = ", ".join(f"{symbol} = {value}" for symbol, value in getattr(read_activation(given), "parameters", {}).items())
    figure.text(0.02, 0.93, getattr(phi, "title", function.name), fontsize=TEXT + 1, weight="bold")
    figure.text(0.02, 0.875, "   ".join(part for part in (shown, f"Var u = Var v = {variance:g}", f"grey: means over {NEURONS:,} neurons") if part),
                fontsize=SMALL, color=QUIET)
    if path is not None:
        save(matplotlib, figure, path)
    return figure


def _draw_function(axes, function, deviation):
    """phi, a line for each of its pieces."""
    reach = REACH*deviation
    breaks = [float(place) for place, _ in function.jumps if abs(float(place)) < reach]
    for low, high in zip([-reach, *breaks], [*breaks, reach], strict=True):
        x = np.linspace(low, high, POINTS)
        # a jump belongs to neither side
        x[0], x[-1] = x[0] + 1e-9*reach*(low in breaks), x[-1] - 1e-9*reach*(high in breaks)
        axes.plot(x, function(x), color=LAW, linewidth=2)
    axes.set_xlabel("t", fontsize=TEXT)
    axes.set_ylabel(r"$\varphi(t)$", fontsize=TEXT)


def _draw_dual(axes, function, dual, variance, rng):
    """The dual, its derivative, and means over a layer."""
    # Angles that are equally far apart crowd at the ends, where the dual may be steep.
    rho = -np.cos(np.linspace(0, np.pi, POINTS))
    value, slope = dual.both(variance, variance*rho, variance)
    x, y = rng.standard_normal((2, NEURONS))
    means = [(function(np.sqrt(variance)*x)*function(np.sqrt(variance)*(r*x + np.sqrt(1 - r*r)*y))) for r in CORRELATIONS]
    errors = [products.std(ddof=1)/np.sqrt(NEURONS) for products in means]
    axes.errorbar(CORRELATIONS, [products.mean() for products in means], errors, fmt="o", color=DATA, ecolor=DATA, markersize=6, zorder=2,
                  label="a layer")
    axes.plot(rho, value, color=LAW, linewidth=2, zorder=3, label=r"$\mathrm{E}\,\varphi(u)\varphi(v)$")
    slope = np.where(np.isfinite(slope), slope, np.nan)
    # A derivative that diverges at the ends would flatten the rest.
    top = 3*max(np.abs(value).max(), np.nanquantile(np.abs(slope), .5))
    axes.plot(rho, np.where(np.abs(slope) <= top, slope, np.nan), color=ATOM, linewidth=1.5, linestyle="--", zorder=3,
              label=r"$\mathrm{E}\,\varphi'(u)\varphi'(v)$")
    axes.set_xlabel(r"correlation $\rho$", fontsize=TEXT)
    axes.legend(fontsize=SMALL, frameon=False)
