"""The picture of a law: what is drawn is the law, and the eigenvalues in true proportion."""
import subprocess
import sys

import numpy as np
import pytest

from rmtsym.errors import ParameterError
from rmtsym.measures import PowerLaw
from rmtsym.plot import LAW, plot
from rmtsym.registry import laws

pytest.importorskip("matplotlib")


def curves(axes):
    return [line.get_xydata() for line in axes.get_lines() if line.get_color() == LAW and len(line.get_xdata()) > 40]


def histogram_mass(axes):
    patch, = [patch for patch in axes.patches if hasattr(patch, "get_data") and len(patch.get_data().edges) > 2]
    heights, edges, _ = patch.get_data()
    return float(np.sum(heights * np.diff(edges)))


def test_the_line_is_the_density_and_encloses_the_continuous_mass():
    for law in (laws.semicircle(variance=2), laws.marchenko_pastur(c=.3), laws.marchenko_pastur(c=4),
                laws.sample_covariance(c=.1, population={1: .4, 3: .4, 10: .2})):
        lines = curves(plot(law).axes[0])
        assert len(lines) == len(law.support())
        mass = sum(np.trapezoid(y, x) if hasattr(np, "trapezoid") else np.trapz(y, x) for x, y in (line.T for line in lines))
        assert mass == pytest.approx(1 - sum(mass for _, mass in law.atoms()), abs=2e-5)
        for line in lines:
            np.testing.assert_allclose(line[1:-1, 1], law.pdf(line[1:-1, 0]), rtol=1e-12)


def test_histogram_and_stems_share_the_eigenvalues():
    law = laws.marchenko_pastur(c=2)
    x = np.random.default_rng(0).standard_normal((200, 100))
    values = np.linalg.eigvalsh(x @ x.T / 100)
    values[:100] = 0
    figure = plot(law, values)
    density, mass = figure.axes[:2]
    assert histogram_mass(density) == pytest.approx(0.5)
    (stem,), = [line.get_ydata() for line in mass.get_lines()]
    assert stem == 0.5
    assert [bar.get_height() for bar in mass.patches] == [0.5]


def test_every_edge_is_ticked_with_its_value():
    law = laws.marchenko_pastur(c=.25)
    axes = plot(law).axes[0]
    labels = [text.get_text() for text in axes.texts]
    assert labels == ["0.25", "2.25"]
    assert {line.get_xdata()[0] for line in axes.get_lines() if len(line.get_xdata()) == 2} == {.25, 2.25}


def test_a_hard_edge_is_cut_and_a_soft_peak_is_not():
    hard, soft = plot(laws.marchenko_pastur(c=1)).axes[0], plot(laws.marchenko_pastur(c=.5)).axes[0]
    assert 0.8 < hard.get_ylim()[1] < 5                    # the density at 0 is infinite
    line, = curves(soft)
    assert soft.get_ylim()[1] > line[:, 1].max()


def test_eigenvalues_beyond_the_frame_get_a_logarithmic_inset():
    values = np.append(laws.marchenko_pastur(c=.5).ppf((np.arange(200) + .5) / 200), [40.0, 80.0])
    axes = plot(laws.marchenko_pastur(c=.5), values).axes[0]
    inset, = axes.child_axes
    assert inset.get_xscale() == inset.get_yscale() == "log" and inset.get_xlim()[1] > 80
    assert axes.get_xlim()[1] < 5
    assert not plot(laws.marchenko_pastur(c=.5), values, inset=False).axes[0].child_axes
    assert not plot(laws.marchenko_pastur(c=.5), values[:200]).axes[0].child_axes


def test_heavy_tail_is_cropped_into_the_inset():
    axes = plot(laws.sample_covariance(c=.2, population=PowerLaw(tail=1.5))).axes[0]
    assert len(axes.child_axes) == 1 and np.isfinite(axes.get_xlim()).all()


def test_purely_atomic_laws_are_drawn():
    figure = plot(laws.bernoulli(p=.3), np.repeat([0.0, 1.0], [7, 3]))
    stems = [float(line.get_ydata()[0]) for line in figure.axes[1].get_lines()]
    assert stems == pytest.approx([.7, .3])


@pytest.mark.parametrize("suffix", ["pdf", "svg", "png"])
def test_the_same_picture_is_the_same_file(tmp_path, suffix):
    values = laws.semicircle(variance=1).ppf(np.linspace(.01, .99, 50))
    one, two = (tmp_path / f"{name}.{suffix}" for name in "ab")
    for path in (one, two):
        plot(laws.semicircle(variance=1), values, path)
    assert one.read_bytes() == two.read_bytes() and one.stat().st_size > 1000


def test_no_suffix_means_pdf_and_pyplot_is_not_imported(tmp_path):
    code = ("import sys; from rmtsym.plot import plot; from rmtsym.registry import laws; "
            f"plot(laws.semicircle(variance=1), [0.1, 0.2], {str(tmp_path / 'x')!r}); assert 'matplotlib.pyplot' not in sys.modules")
    subprocess.run([sys.executable, "-c", code], check=True)
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("values", "path", "options", "message"), [
    ([], None, {}, "not empty"),
    (["a"], None, {}, "real vector"),
    ([1j], None, {}, "real vector"),
    (np.eye(2), None, {}, "real vector"),
    ([np.nan, 1], None, {}, "1 values that are NaN"),
    ([1.0], "x.doc", {}, "cannot write '.doc'"),
    ([1.0], None, {"bins": -3}, "positive integer"),
])
def test_bad_arguments_are_named(values, path, options, message):
    with pytest.raises(ParameterError, match=message):
        plot(laws.semicircle(variance=1), values, path, **options)


def test_a_missing_matplotlib_is_explained(monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(ParameterError, match=r"rmtsym\[plot\]"):
        plot(laws.semicircle(variance=1))
