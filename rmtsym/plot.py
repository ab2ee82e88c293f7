"""A law drawn over the eigenvalues of a real matrix.

in:   a frozen law (pdf, ppf, support, edges, atoms) and, if wished, eigenvalues
out:  a Matplotlib figure, and a file (vector by default)

Histogram in grey, the law as one line, its edges ticked on the axis, atoms as stems with their mass; where eigenvalues or the law
reach far beyond the body of the spectrum, the frame shows the body and an inset shows everything on two logarithmic axes.
The object-oriented interface of Matplotlib is used throughout: no window is opened and no global state is touched.
"""
import contextlib
import logging
import math
from itertools import pairwise
from pathlib import Path

import numpy as np

from rmtsym.errors import ParameterError

__all__ = ["new_figure", "output_path", "plot", "save"]

LAW = "#0072B2"         # blue and vermillion of Okabe & Ito: told apart by every kind of colour vision, and in print
ATOM = "#D55E00"
DATA = "#BDBDBD"
QUIET = "#555555"
TEXT, SMALL = 12, 10    # points at 6.4 inches: still six and five points at half size

POINTS = 1600           # of the curve, shared by the intervals of the support
TAIL = 3.0              # the frame is cropped where the law reaches this many body widths beyond its body
HIDDEN = 0.06           # mass that may lie above the frame at a hard edge, where the density diverges
STEEP = 12.0            # mean densities that a diverging curve is shown up to


def plot(frozen, eigenvalues=None, path=None, *, title=None, subtitle=None, note=None, bins=None, inset=None, size=(6.4, 4.2)):
    """The density of a law, over a histogram of eigenvalues if they are given. Returns the Matplotlib figure.

    frozen : a law at parameter values: `pdf`, `ppf`, `support`, `edges`, `atoms`
    eigenvalues : real vector; eigenvalues at an atom of the law are counted there, not in the histogram
    path : file to write; .pdf .svg .eps .png, .pdf if it has no suffix
    title, subtitle, note : lines above the picture; by default the law, its parameters, and what is drawn
    bins : number of bins over the frame; by default half of Freedman and Diaconis' width in each interval of the support
        (their width suits independent values; eigenvalues repel, so half of it is still smooth)
    inset : True or False forces or forbids the log-log inset; by default it is drawn where something lies beyond the frame

    ParameterError if Matplotlib is not installed, the eigenvalues are not a real finite vector, or the suffix is not known.
    """
    path = None if path is None else output_path(path)
    matplotlib, figure = new_figure(size)
    values = _checked(eigenvalues)
    intervals = [(float(lo), float(hi)) for lo, hi in frozen.support()]
    atoms = [(float(x), float(mass)) for x, mass in frozen.atoms()]
    frame = _frame(frozen, intervals, atoms, values)
    at_atoms, rest = _split(values, atoms, frame)

    axes = figure.add_axes((0.11, 0.15, 0.78 if atoms else 0.86, 0.69))
    axes.set_xlim(*frame)
    curves = [_curve(frozen, lo, hi, frame, max(48, POINTS // len(intervals))) for lo, hi in intervals]
    top = _draw_histogram(axes, rest, len(values), _bin_edges(rest, intervals, frame, bins))
    for x, y in curves:
        axes.plot(x, y, color=LAW, linewidth=2, solid_joinstyle="round", zorder=3)
    heights = [_height(x, y) for x, y in curves]
    is_steep = any(steep for _, steep in heights)
    highest = max((height for height, _ in heights), default=top)
    top = highest if is_steep else max(top, highest)
    beyond = _mark_outliers(axes, rest, intervals, frame)
    if inset or (inset is None and (beyond.size or is_steep or _is_cropped(intervals, frame))):
        # Room for the inset: whatever the frame's right half holds stays under it.
        shoulder = max([float(y[x > frame[0] + 0.52 * (frame[1] - frame[0])].max(initial=0)) for x, y in curves], default=0)
        top = max(top, 2.1 * min(shoulder, top))
        _draw_inset(axes, frozen, rest, len(values), intervals, curves)
    if curves:
        axes.set_ylim(0, 1.08 * top if top > 0 else 1)
    else:
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
    if atoms:
        _draw_atoms(axes, atoms, at_atoms, len(values))
    _tick_edges(axes, [e for e in frozen.edges() if frame[0] <= e <= frame[1]] if curves else [])
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.tick_params(labelsize=TEXT)
    _label(axes, "x", "eigenvalue")
    if curves:
        _label(axes, "y", "density")
    title = title if title is not None else str(getattr(frozen, "title", None) or frozen.name).rstrip(".")
    subtitle = subtitle if subtitle is not None else _parameters(frozen)
    _write(figure, axes, title, subtitle, note if note is not None else _note(values, curves, atoms, beyond))
    if path is not None:
        save(matplotlib, figure, path)
    return figure


# ---- input and output ----

def new_figure(size):
    """(matplotlib, an empty figure without a window). ParameterError if Matplotlib is not installed."""
    try:
        import matplotlib
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise ParameterError('plot: Matplotlib is not installed; `python -m pip install "rmtsym[plot]"` brings it') from None
    figure = Figure(figsize=size)
    FigureCanvasAgg(figure)
    return matplotlib, figure


def _checked(eigenvalues):
    if eigenvalues is None:
        return np.empty(0)
    values = np.asarray(eigenvalues)
    if values.dtype.kind not in "biuf" or values.ndim != 1 or values.size == 0:
        raise ParameterError(f"plot: eigenvalues = array of {values.dtype}, shape {values.shape}, but a real vector, not empty, is needed")
    values = values.astype(float)
    if not np.isfinite(values).all():
        raise ParameterError(f"plot: eigenvalues hold {np.count_nonzero(~np.isfinite(values))} values that are NaN or infinite")
    return np.sort(values)


def output_path(path):
    """The file that `plot` would write: .pdf if the path has no suffix. ParameterError if the suffix or Matplotlib is missing."""
    path = Path(path)
    path = path if path.suffix else path.with_suffix(".pdf")
    known = new_figure((1, 1))[1].canvas.get_supported_filetypes()
    if path.suffix[1:].lower() not in known:
        raise ParameterError(f"plot: {path.name}: cannot write {path.suffix!r}; use one of .{', .'.join(sorted(known))}")
    return path


def save(matplotlib, figure, path):
    """Write a figure."""
    # No date and no random ids: the same picture is the same file.
    metadata = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}.get(path.suffix[1:].lower())
    with matplotlib.rc_context({"pdf.fonttype": 42, "svg.hashsalt": "rmtsym"}), _quiet("fontTools"):
        figure.savefig(path, dpi=200, metadata=metadata)


@contextlib.contextmanager
def _quiet(name):
    """No warnings of that logger: fontTools wonders at the dates in Matplotlib's own fonts."""
    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(level)


def _parameters(frozen):
    return ", ".join(f"{name} = {_show(value)}" for name, value in dict(getattr(frozen, "parameters", {})).items())


def _note(values, curves, atoms, beyond):
    words = ["line: the law" if curves else "", "stems: its atoms" if atoms else "",
             f"grey: {len(values):,} eigenvalues" if len(values) else "",
             f"{beyond.size} outside the frame, {_range(beyond)}" if beyond.size else ""]
    return "   ".join(word for word in words if word)


def _range(values):
    return f"at {_show(values[0])}" if values.size == 1 else f"{values[0]:.3g} to {values[-1]:.3g}"


def _show(value):
    if isinstance(value, (int, float, np.number)):
        return f"{value:.4g}"
    text = str(value)
    return text[len("Discrete("):-1] if text.startswith("Discrete({") else text


# ---- what is shown where ----

def _frame(frozen, intervals, atoms, values):
    """Ends of the x axis: the whole law if its body fills a fair part of it, else its body; outliers nearby are let in."""
    ends = [end for interval in intervals for end in interval] + [x for x, _ in atoms]
    lo, hi = min(ends), max(ends)
    if intervals:
        q = [float(x) for x in np.asarray(frozen.ppf(np.array([0.015, 0.04, 0.96, 0.985])), dtype=float)]
        body = max(q[2] - q[1], 1e-3 * (q[3] - q[0]), 1e-300)
        lo = lo if q[0] - lo <= TAIL * body else q[0]
        hi = hi if hi - q[3] <= TAIL * body else q[3]
    width = hi - lo if hi > lo else max(abs(hi), 1.0)
    near = values[(values > lo - 0.35 * width) & (values < hi + 0.35 * width)]
    if near.size:
        lo, hi = min(lo, near[0]), max(hi, near[-1])
    margin = 0.04 * width
    return lo - margin, hi + margin


def _is_cropped(intervals, frame):
    return any(lo < frame[0] or hi > frame[1] for lo, hi in intervals)


def _split(values, atoms, frame):
    """Counts of eigenvalues at each atom, and the eigenvalues that are at none."""
    counts, rest = [], values
    for x, _ in atoms:
        here = np.abs(rest - x) <= 1e-9 * max(abs(x), frame[1] - frame[0])
        counts.append(int(np.count_nonzero(here)))
        rest = rest[~here]
    return counts, rest


def _curve(frozen, lo, hi, frame, points):
    """x and density on the part of [lo, hi] in the frame; points crowd quadratically at both ends, so square roots look round."""
    lo, hi = max(lo, frame[0]), min(hi, frame[1])
    if not lo < hi:
        return np.empty(0), np.empty(0)
    angle = np.linspace(0, np.pi, points)
    x = lo + (hi - lo) * np.sin(angle / 2)**2
    y = np.asarray(frozen.pdf(x), dtype=float)
    # At a hard edge itself the density is infinite or not defined: leave the line at the last finite value.
    keep = np.isfinite(y)
    return x[keep], y[keep]


def _height(x, y):
    """Height worth showing, and whether the curve is too steep to be seen in it.

    All of the curve, unless it diverges at an end: there HIDDEN of the mass may lie above, and more if the rest would otherwise be flat.
    """
    if not len(x):
        return 0.0, False
    peak = int(np.argmax(y))
    share = (x[peak] - x[0]) / (x[-1] - x[0])
    if min(share, 1 - share) > 0.005:
        return float(y[peak]), False
    mass = np.trapezoid(y, x) if hasattr(np, "trapezoid") else np.trapz(y, x)
    low, high = 0.0, float(y[peak])
    for _ in range(60):
        level = (low + high) / 2
        above = np.clip(y - level, 0, None)
        hidden = np.sum((above[1:] + above[:-1]) / 2 * np.diff(x))
        low, high = (level, high) if hidden > HIDDEN * mass else (low, level)
    limit = STEEP * mass / (x[-1] - x[0])
    return min(high, limit), high > limit


# ---- what is drawn ----

def _bin_edges(rest, intervals, frame, bins):
    """Bins over the frame; a bin begins at each edge of the law, and its width fits the eigenvalues of that interval."""
    inside = rest[(rest >= frame[0]) & (rest <= frame[1])]
    if not inside.size:
        return np.array([])
    if bins is not None:
        if not (isinstance(bins, (int, np.integer)) and bins > 0):
            raise ParameterError(f"plot: bins = {bins!r}, but a positive integer is needed")
        return np.linspace(*frame, int(bins) + 1)
    cuts = [frame[0]] + [min(max(lo, frame[0]), frame[1]) for lo, _ in intervals] + [frame[1]]
    edges = [frame[0]]
    for index, (start, stop) in enumerate(pairwise(cuts)):
        if stop <= start:
            continue
        lo, hi = intervals[max(index - 1, 0)] if intervals else (start, stop)
        members = inside[(inside >= (start if index else lo)) & (inside < (stop if index else hi))]
        width = _bin_width(members, min(hi, frame[1]) - max(lo, frame[0]))
        if index == 0:                                  # left of the law: count down from its first edge, in the bins of its first interval
            below = np.arange(stop, start, -width)[::-1]
            edges += list(below[below > start])
        else:
            edges += list(np.arange(start, stop, width)[1:]) + [stop]
    edges = np.unique(np.array(edges))
    return edges[np.append(True, np.diff(edges) > 1e-12 * (frame[1] - frame[0]))]


def _bin_width(members, span):
    """Half of Freedman and Diaconis' 2 IQR n^(-1/3), between 1/80 and 1/6 of the interval, which it divides."""
    if members.size < 4 or span <= 0:
        return max(span, 1e-300) / 6
    low, high = np.quantile(members, [0.25, 0.75])
    width = (high - low) / members.size**(1 / 3)
    return span / math.ceil(min(max(span / width if width > 0 else 80, 6), 80))


def _draw_histogram(axes, rest, total, edges):
    """Grey bars whose area is the share of all eigenvalues; returns the height of the tallest bar that holds three of them."""
    if len(edges) < 2:
        return 0.0
    counts, _ = np.histogram(rest, edges)
    heights = counts / total / np.diff(edges)
    axes.stairs(heights, edges, fill=True, color=DATA, linewidth=0, zorder=1)
    is_wide = np.minimum(np.diff(edges)[:-1], np.diff(edges)[1:]) > 0.008 * (edges[-1] - edges[0])
    axes.vlines(edges[1:-1][is_wide], 0, np.minimum(heights[:-1], heights[1:])[is_wide], color="white", linewidth=0.4, zorder=1.5)
    crowded = heights[counts >= 3]
    return float(np.sort(crowded)[-min(2, crowded.size)]) if crowded.size else 0.0


def _draw_atoms(axes, atoms, counts, total):
    """Stems on an axis of their own, since a mass is not a density; a grey bar beside each shows the share of the eigenvalues."""
    right = axes.twinx()
    right.set_zorder(axes.get_zorder() + 1)
    right.patch.set_visible(False)
    width = 0.012 * (axes.get_xlim()[1] - axes.get_xlim()[0])
    for (x, mass), count in zip(atoms, counts):
        if total:
            right.bar(x, count / total, width=2 * width, color=DATA, zorder=1)
        right.vlines(x, 0, mass, color=ATOM, linewidth=2, zorder=3)
        right.plot([x], [mass], "o", color=ATOM, markersize=7, zorder=4, clip_on=False)
        is_left = x <= sum(axes.get_xlim()) / 2
        right.annotate(f"{mass:.3g}", (x, mass), xytext=(7 if is_left else -7, 0), textcoords="offset points", va="center",
                       ha="left" if is_left else "right", fontsize=TEXT, color=ATOM)
    right.set_ylim(0, 1.08)
    right.set_yticks([0, 0.5, 1], ["0", "0.5", "1"])
    right.set_ylabel("mass of an atom", fontsize=TEXT, color=ATOM)
    right.tick_params(labelsize=TEXT, colors=ATOM)
    for side in ("top", "left", "bottom"):
        right.spines[side].set_visible(False)
    right.spines["right"].set_color(ATOM)


def _tick_edges(axes, edges):
    """A tick and its value in the law's colour at each edge; round numbers keep their labels where they do not collide with these."""
    lo, hi = axes.get_xlim()
    unit = _unit(lo, hi)
    transform = axes.get_xaxis_transform()
    taken = []
    for edge in edges:
        text = _digits(edge / unit)
        axes.plot([edge, edge], [0, -0.025], transform=transform, color=LAW, linewidth=2, clip_on=False, zorder=5)
        reach = 0.011 * len(text) * (hi - lo)
        if not taken or edge - reach > sum(taken[-1]):
            axes.text(edge, -0.035, text, transform=transform, color=LAW, fontsize=TEXT, ha="center", va="top")
            taken.append((edge, reach))
    places = [x for x in axes.get_xticks() if lo <= x <= hi]
    is_free = [all(abs(x - edge) > reach + 0.011 * len(_digits(x / unit)) * (hi - lo) for edge, reach in taken) for x in places]
    axes.set_xticks(places, [_digits(x / unit) if free else "" for x, free in zip(places, is_free)])


def _unit(lo, hi):
    """The power of ten that labels are given in: 1 for numbers that can be read as they are."""
    exponent = math.floor(math.log10(max(abs(lo), abs(hi), 1e-300)))
    return 1.0 if -2 <= exponent <= 3 else 10.0**exponent


def _digits(x):
    return "0" if abs(x) < 1e-9 else f"{x:.4g}".replace("-", "\u2212")


def _label(axes, which, text):
    """The name of an axis; very large and very small numbers are labelled in a power of ten, which the name then states."""
    unit = _unit(*(axes.get_xlim() if which == "x" else axes.get_ylim()))
    if unit != 1:
        text += f" / $10^{{{round(math.log10(unit))}}}$"
    if which == "x":
        axes.set_xlabel(text, fontsize=TEXT)
    else:
        axes.set_ylabel(text, fontsize=TEXT)
        places = [y for y in axes.get_yticks() if axes.get_ylim()[0] <= y <= axes.get_ylim()[1]]
        axes.set_yticks(places, [_digits(y / unit) for y in places])


def _write(figure, axes, title, subtitle, note):
    """The lines over the picture, and a left margin that the labels fit in. A line too long is set smaller, then cut."""
    renderer = figure.canvas.get_renderer()
    box, width = axes.get_position(), figure.bbox.width
    left = max((axes.get_window_extent(renderer).x0 - axes.get_tightbbox(renderer).x0) / width + 0.015, 0.08)
    lines = [line for line in ((title, TEXT + 1, "black"), (subtitle, TEXT - 1, "black"), (note, SMALL, QUIET)) if line[0]]
    top = 0.93
    for text, size, colour in lines:
        head = figure.text(left, top, text, fontsize=size, color=colour, weight="bold" if size > TEXT else "normal")
        room, needed = (0.99 - left) * width, head.get_window_extent(renderer).width
        if needed > room:
            head.set_fontsize(max(size * room / needed, SMALL - 2))
        while len(text) > 8 and head.get_window_extent(renderer).width > room:
            text = text[:-2].rstrip(" ,\u2026") + "\u2026"
            head.set_text(text)
        top -= 0.062
    for each in figure.axes:
        each.set_position((left, box.y0, box.x1 - left, top + 0.02 - box.y0))


def _mark_outliers(axes, rest, intervals, frame):
    """Triangles on the axis at eigenvalues outside the support; returns those that lie beyond the frame."""
    if rest.size and intervals:
        outside = rest[~np.logical_or.reduce([(rest >= lo) & (rest <= hi) for lo, hi in intervals])]
        shown = outside[(outside >= frame[0]) & (outside <= frame[1])]
        axes.plot(shown, np.full(shown.size, 0.012), "v", color="black", markersize=4.5, clip_on=False, zorder=6,
                  transform=axes.get_xaxis_transform())
    return rest[(rest < frame[0]) | (rest > frame[1])]


def _draw_inset(axes, frozen, rest, total, intervals, curves):
    """The whole spectrum on logarithmic axes, upper right; nothing if there is no positive part to show."""
    ends = [end for interval in intervals for end in interval if 0 < end < math.inf]
    positive = rest[rest > 0]
    if not ends and not positive.size:
        return
    far, near = float(frozen.ppf(0.9999)), float(frozen.ppf(0.02))
    hi = max([*ends, *positive[-1:]] + ([far] if math.isinf(intervals[-1][1]) else []))
    lo = max(min([*ends, *positive[:1]]) if intervals[0][0] > 0 else near / 3, near / 30, hi * 1e-9)
    if not lo < hi:
        return
    lo, hi = lo / 1.3, hi * 1.3
    small = axes.inset_axes((0.58, 0.5, 0.41, 0.48))
    x = np.unique(np.concatenate([np.geomspace(lo, hi, 900)] + [x[x > 0] for x, _ in curves]))
    y = np.asarray(frozen.pdf(x), dtype=float)
    seen = np.isfinite(y) & (y > 0)
    if positive.size:
        edges = np.geomspace(lo, hi, 2 + int(min(40, max(8, 2 * positive.size**0.5))))
        heights = np.histogram(positive, edges)[0] / total / np.diff(edges)
        floor = heights[heights > 0].min() / 3 if heights.any() else 1e-3
        small.stairs(heights, edges, fill=True, color=DATA, linewidth=0, baseline=floor)
    else:
        floor = y[seen].max() * 1e-6 if seen.any() else 1e-3
    small.plot(x[seen], y[seen], color=LAW, linewidth=1.5)
    top = max([y[seen].max()] if seen.any() else [1.0])
    small.set(xscale="log", yscale="log", xlim=(lo, hi), ylim=(min(floor, top / 10), 4 * top))
    small.tick_params(labelsize=SMALL, which="major", length=3)
    small.tick_params(which="minor", length=1.5)
    for side in ("top", "right"):
        small.spines[side].set_visible(False)
