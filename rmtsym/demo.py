"""`rmtsym demo`: the whole path on real data, the handwritten digits that ship with scikit-learn.

in:   1797 images of 8 x 8 pixels
out:  digits.pdf and digits.png (law over the eigenvalues of a real covariance matrix), sample_covariance.tex (and .pdf where there is a TeX)

The covariance of all images is the population. The spectrum that a sample of 122 images shows is wider, and zero where there are too
few; the sample covariance law says how wide, with no free parameter. Fitting the ratio c as well must give back p/(n - 1).
"""
from pathlib import Path

import numpy as np

from rmtsym.errors import RmtsymError

__all__ = ["run"]

SAMPLES = 122
SEED = 0


def digits():
    """(population eigenvalues, sample eigenvalues, p/(n - 1)): pixels that vary by more than one grey level, standardised over all images."""
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise RmtsymError("the demo's data ship with scikit-learn, which is not installed; pip install 'rmtsym[demo]'") from None
    images = load_digits().data
    images = images[:, images.std(axis=0) > 1]
    images = (images - images.mean(axis=0))/images.std(axis=0)
    chosen = np.random.default_rng(SEED).choice(len(images), SAMPLES, replace=False)
    sample = images[chosen] - images[chosen].mean(axis=0)
    features = images.shape[1]
    return (np.linalg.eigvalsh(images.T @ images/len(images)).clip(0), np.linalg.eigvalsh(sample.T @ sample/(SAMPLES - 1)).clip(0),
            features/(SAMPLES - 1))


def run(folder=".", report=print):
    """Write the demo's files into a folder, which is made if need be. Returns the exit code."""
    from rmtsym.data.fit import fit
    from rmtsym.latex import compile_pdf
    from rmtsym.measures import Empirical
    from rmtsym.plot import plot
    from rmtsym.registry import laws
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)           # before the work, not after it
    population, sample, ratio = digits()
    law = laws.sample_covariance(c=ratio, population=Empirical(population))
    report(f"{SAMPLES} of 1797 images, {sample.size} pixels that vary: c = p/(n - 1) = {ratio:.4f}")
    report(f"largest eigenvalue: population {population[-1]:.2f}, sample {sample[-1]:.2f}, right edge of the law {law.edges()[-1]:.2f}")
    fitted = fit("sample_covariance", sample, {"population": Empirical(population)}, rng=SEED)
    report(f"fitted: c = {fitted.shown('c')} (true {ratio:.4f}); Kolmogorov-Smirnov distance {fitted.distance:.3f}, "
           f"a matrix of this law gives about {fitted.typical_distance:.3f}")
    for suffix in ("pdf", "png"):
        path = folder/f"digits.{suffix}"
        plot(law, sample, str(path), title=f"{SAMPLES} handwritten digits, predicted from all 1797",
             subtitle=f"sample covariance law, c = {ratio:.3f}", inset=True)
        report(f"wrote {path}")
    text = laws.sample_covariance.latex()
    path = folder/"sample_covariance.tex"
    path.write_text(text, encoding="utf-8", newline="\n")
    report(f"wrote {path}")
    try:
        report(f"wrote {compile_pdf(text, path.with_suffix('.pdf'))}")
    except RmtsymError as problem:
        report(f"no PDF: {problem}")
    certificate = laws.sample_covariance.certificate
    if certificate:
        report("certificate of the law: `rmtsym show sample_covariance`")
    return 0
