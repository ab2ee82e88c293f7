"""Reading eigenvalues, matrices and data sets from files.

in:   a file: .npy, or text of numbers (.csv, .tsv, .txt, .dat) separated by commas, semicolons, tabs or blanks
out:  Spectrum: sorted real eigenvalues, and the ratio c = p/n where samples tell it

    a vector (one row or one column)     the eigenvalues themselves
    a square symmetric matrix            its eigenvalues
    any other matrix                     samples: n rows, one sample each, of p features; the eigenvalues of their covariance matrix

Samples are centred and the covariance matrix is the sum of squares over n - 1; for Gaussian data this is exactly X X^T/(n - 1) with
n - 1 independent columns, so c = p/(n - 1). A constant feature says nothing and is dropped. Pickled arrays are never read.
"""
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rmtsym.errors import ParameterError, nearest

__all__ = ["Spectrum", "load_spectrum"]

KINDS = ("auto", "eigenvalues", "matrix", "samples")
TEXT_SUFFIXES = (".csv", ".tsv", ".txt", ".dat")


@dataclass(frozen=True)
class Spectrum:
    """Sorted eigenvalues of real data.

    eigenvalues  float vector
    kind         'eigenvalues', 'matrix' or 'samples': what the file held
    ratio        c = p/(n - 1) for samples, else None
    samples, features, dropped   n, p and the number of constant features left out, for samples
    """

    eigenvalues: np.ndarray
    kind: str
    ratio: float | None = None
    samples: int | None = None
    features: int | None = None
    dropped: int = 0

    def __str__(self):
        if self.kind != "samples":
            return f"{self.eigenvalues.size} eigenvalues" + (" of a symmetric matrix" if self.kind == "matrix" else "")
        dropped = f" ({self.dropped} constant ones dropped)" if self.dropped else ""
        return f"covariance of {self.samples} samples of {self.features} features{dropped}, c = {self.ratio:.4g}"


def load_spectrum(path, *, kind="auto", standardise=False):
    """The spectrum in a file (module docstring). Returns a `Spectrum`.

    kind : 'auto' decides by shape; 'eigenvalues', 'matrix' and 'samples' say what the file holds
    standardise : divide each feature of samples by its standard deviation: the spectrum of the correlation matrix

    ParameterError, naming the file, on anything else than finite real numbers, on pickled or unknown files and on a square matrix that
    is not symmetric; OSError if the file cannot be read.
    """
    if kind not in KINDS:
        raise ParameterError(f"kind = {kind!r}, but it must be one of {', '.join(KINDS)}.{nearest(kind, KINDS)}")
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix == ".npy":
        array = _read_npy(path)
    elif suffix in TEXT_SUFFIXES:
        array = _read_text(path)
    else:
        raise ParameterError(f"{path.name}: unknown kind of file {path.suffix!r}; use .npy, {', '.join(TEXT_SUFFIXES)}")
    return _spectrum(path.name, _real(path.name, array), kind, standardise)


# ---- files to arrays ----

def _read_npy(path):
    # numpy.load takes any file for a pickle; the format's own reader tells what is wrong.
    with open(path, "rb") as stream:
        try:
            return np.lib.format.read_array(stream, allow_pickle=False)
        except (ValueError, EOFError, MemoryError) as problem:
            reason = "it holds pickled objects, which are never read" if "pickle" in str(problem) else "it is not a .npy file, or cut short"
            raise ParameterError(f"{path.name}: {reason}; write it with numpy.save from an array of numbers") from None


def _read_text(path):
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise ParameterError(f"{path.name}: not a text file (UTF-8); for binary data use numpy.save and .npy") from None
    rows, first = [], None
    for number, line in enumerate(lines, start=1):
        line = line.split("#", 1)[0].strip()
        if not line:
            continue
        cells = _cells(line)
        row = [_number(cell) for cell in cells]
        if None in row:
            if first is None and not rows and not any(value is not None for value in row):
                first = number                          # one line of column names may come first
                continue
            raise ParameterError(f"{path.name}, line {number}: {cells[row.index(None)]!r} is not a number")
        if rows and len(row) != len(rows[0]):
            raise ParameterError(f"{path.name}, line {number}: {len(row)} numbers, but the lines before have {len(rows[0])}")
        rows.append(row)
    return np.array(rows, dtype=float)


def _cells(line):
    for separator in (";", ","):
        if separator in line:
            cells = [cell.strip().strip('"') for cell in line.split(separator)]
            return cells[:-1] if cells[-1] == "" and len(cells) > 1 else cells
    return line.split()


def _number(text):
    try:
        return float(text)
    except ValueError:
        return None


def _real(name, array):
    """A finite float array of one or two dimensions that is not empty."""
    if array.dtype.kind == "c":
        raise ParameterError(f"{name}: complex numbers; give the (real) eigenvalues of the Hermitian matrix, from numpy.linalg.eigvalsh")
    if array.dtype.kind not in "biuf":
        raise ParameterError(f"{name}: entries of type {array.dtype}, but real numbers are needed")
    if array.ndim not in (1, 2):
        raise ParameterError(f"{name}: an array of {array.ndim} dimensions, but a vector or a matrix is needed")
    if array.size == 0:
        raise ParameterError(f"{name}: it holds no numbers")
    array = array.astype(float)
    bad = np.argwhere(~np.isfinite(array))
    if len(bad):
        place = ", ".join(str(int(i) + 1) for i in bad[0])
        raise ParameterError(f"{name}: {len(bad)} of {array.size} entries are NaN or infinite (the first is entry {place})")
    return array


# ---- arrays to spectra ----

def _spectrum(name, array, kind, standardise):
    if kind == "auto":
        kind = _kind(name, array)
    if standardise and kind != "samples":
        raise ParameterError(f"{name}: standardise is for samples (n rows of p features), but it holds "
                             f"{'eigenvalues' if kind == 'eigenvalues' else 'a matrix'}")
    if kind == "eigenvalues":
        if array.ndim == 2 and 1 not in array.shape:
            raise ParameterError(f"{name}: a matrix of {array.shape[0]} x {array.shape[1]} numbers, but eigenvalues are one row or column")
        return Spectrum(np.sort(array.ravel()), kind)
    if array.ndim == 1:
        raise ParameterError(f"{name}: a vector, but {'a matrix' if kind == 'matrix' else 'samples (a matrix)'} was announced")
    if kind == "matrix":
        if not _is_symmetric(array):
            raise ParameterError(f"{name}: a matrix of {array.shape[0]} x {array.shape[1]} numbers that is not symmetric, so its "
                                 "eigenvalues are not real numbers")
        return Spectrum(_without_dust(np.linalg.eigvalsh((array + array.T) / 2), array.shape[0]), kind)
    return _covariance(name, array, standardise)


def _kind(name, array):
    if array.ndim == 1 or 1 in array.shape:
        return "eigenvalues"
    if array.shape[0] != array.shape[1]:
        return "samples"
    if _is_symmetric(array):
        return "matrix"
    raise ParameterError(f"{name}: a square matrix that is not symmetric; if its rows are samples, say so (kind='samples', "
                         "--kind samples); if it should be symmetric, store (A + A^T)/2")


def _is_symmetric(array):
    return array.shape[0] == array.shape[1] and np.abs(array - array.T).max() <= 1e-8 * np.abs(array).max()


def _covariance(name, samples, standardise):
    count = samples.shape[0]
    if count < 2:
        raise ParameterError(f"{name}: one sample; a covariance matrix needs at least two (rows are samples)")
    centred = samples - samples.mean(axis=0)
    scale = np.sqrt(np.mean(centred**2, axis=0))
    varies = scale > 1e-12 * np.abs(samples).max(axis=0)
    if not varies.any():
        raise ParameterError(f"{name}: all {samples.shape[1]} features are constant (rows are samples)")
    centred, features = centred[:, varies], int(np.count_nonzero(varies))
    if standardise:
        centred /= scale[varies] * math.sqrt(count / (count - 1))
    # The smaller Gram matrix has the same non-zero eigenvalues.
    gram = centred.T @ centred if features <= count else centred @ centred.T
    values = np.linalg.eigvalsh(gram / (count - 1))
    values = np.concatenate([np.zeros(max(features - values.size, 0)), values])
    rank = min(features, count - 1)
    values = np.sort(_without_dust(values, max(count, features)))
    values[:features - rank] = 0.0                       # centring takes one dimension from the samples
    return Spectrum(values, "samples", features / (count - 1), count, features, samples.shape[1] - features)


def _without_dust(values, size):
    """Eigenvalues below the rounding errors of eigvalsh are zero: an atom there must be recognised."""
    dust = 4 * np.finfo(float).eps * size * np.abs(values).max(initial=0)
    return np.where(np.abs(values) <= dust, 0.0, values)
