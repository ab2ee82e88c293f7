"""Draws of random matrices: their spectra, or the values of expressions, on any number of processes or machines.

in:   expressions in words with the values of their dimensions and parameters, a number of draws, a seed
out:  the eigenvalues, or the value, of every draw, the same bits whoever computed them

Draw j of the i-th expression starts from SeedSequence(seed, spawn_key=(i, j)) and runs with one BLAS thread (eigvalsh differs bitwise
between one and two). Any executor with the interface of concurrent.futures will do: ProcessPoolExecutor, joblib's
get_reusable_executor(), distributed.Client(...).get_executor(). With a journal, each finished draw is on disk before the next one
counts; a run that was killed goes on where it stopped.
"""
import concurrent.futures
import contextlib
import hashlib
import json
import numbers
import os
import threading
from pathlib import Path

import numpy as np
import threadpoolctl

from rmtsym.errors import ParameterError, RmtsymError

__all__ = ["draw_all", "draw_spectra", "draw_values", "eigenvalues"]

REAL_TOLERANCE = 1e-8                   # of the largest modulus: what imaginary parts of real eigenvalues may show


def eigenvalues(expression, values, seed=None):
    """The ascending eigenvalues of one draw of `expression`, a float vector.

    values  {dimension: int, scalar: number, Deterministic word: array or measure}
    seed    int, SeedSequence, Generator or None
    A quotient A B^{-1} or B^{-1} A of Hermitian A, B is solved as A x = lambda B x. ParameterError if B is singular, if the eigenvalues of
    another non-Hermitian expression are not real, or if one is not finite.
    """
    from rmtsym.matrix.sampling import CONDITION
    from rmtsym.words import sample
    rng = np.random.default_rng(seed)
    pair = None if expression.is_hermitian else _quotient(expression)
    if expression.is_hermitian:
        found = np.linalg.eigvalsh(sample(expression, values, rng))
    elif pair is not None:
        import scipy.linalg
        top, bottom = sample(pair, values, rng)
        spread = np.linalg.eigvalsh(bottom)
        if spread[0] <= spread[-1]/CONDITION:               # Cholesky takes a singular matrix if rounding made it positive
            raise ParameterError(f"{expression}: {pair[1]} is not positive definite")
        found = scipy.linalg.eigh(top, bottom, eigvals_only=True)
    else:
        found = np.linalg.eigvals(sample(expression, values, rng))
        worst = np.max(np.abs(found.imag), initial=0.0)
        if worst > REAL_TOLERANCE*np.max(np.abs(found), initial=0.0):
            raise ParameterError(f"{expression}: its eigenvalues are not real (an imaginary part is {worst:.3g})")
        found = np.sort(found.real)
    if not np.isfinite(found).all():
        raise ParameterError(f"{expression}: an eigenvalue is not finite")
    return found


def _quotient(expression):
    """(A, B), both Hermitian, if the expression is A B^{-1} or B^{-1} A, up to a scalar; else None."""
    from rmtsym.words import Inverse, MatrixProduct, Scaled
    coefficient, product = expression.args if isinstance(expression, Scaled) else (1, expression)
    if not isinstance(product, MatrixProduct):
        return None
    first, *_, last = product.args
    if isinstance(last, Inverse):
        left, right = MatrixProduct(*product.args[:-1]), last.args[0]
    elif isinstance(first, Inverse):
        left, right = MatrixProduct(*product.args[1:]), first.args[0]
    else:
        return None
    return (coefficient*left, right) if (coefficient*left).is_hermitian and right.is_hermitian else None


def draw_spectra(expression, values, draws, seed=0, *, field="complex", executor=None, resume=None, progress=None):
    """The eigenvalues of `draws` independent draws: a float array (draws, size), bit-identical for any executor.

    field     "complex": the complex twin of the expression is drawn (no O(1/N) bias); "real": the expression as it is
    executor  None (here, one after the other), or an executor of the concurrent.futures kind
    resume    path of a journal: finished draws are kept there, and found there by a later run of the same job
    progress  called as progress(finished, total) after every draw
    Raises ParameterError for a journal of another job, RmtsymError if the workers died (finished draws are in the journal).
    """
    return draw_all([(expression, values)], draws, seed, field=field, executor=executor, resume=resume, progress=progress)[0]


def draw_all(plan, draws, seed=0, *, field="complex", executor=None, resume=None, progress=None):
    """As draw_spectra for several pairs (expression, values), say one a size: a list of arrays (draws, size)."""
    return _gather(draw, "draws", plan, draws, seed, field, executor, resume, progress)


def draw_values(plan, draws, seed=0, *, field="complex", executor=None, resume=None, progress=None):
    """As draw_all for the values of expressions: a list of arrays (draws,) for a scalar, (draws, k) for a tuple of k scalars, (draws, p, n)
    for a matrix; float or complex."""
    return _gather(draw_value, "values", plan, draws, seed, field, executor, resume, progress)


def _gather(work, what, plan, draws, seed, field, executor, resume, progress):
    """[array of work(expression, values, seed, (i, j)) over j]; `what` names the kind of journal."""
    if isinstance(seed, bool) or not isinstance(seed, numbers.Integral) or seed < 0:
        raise ParameterError(f"seed = {seed!r}, but a seed must be an integer >= 0, or the draws could not be repeated")
    if isinstance(draws, bool) or not isinstance(draws, numbers.Integral) or draws < 1:
        raise ParameterError(f"draws = {draws!r}, but it must be a positive integer")
    if field not in ("real", "complex"):
        raise ParameterError(f"field = {field!r}, but it must be 'real' or 'complex'")
    if field == "complex":
        plan = [(_twin(expression), values) for expression, values in plan]
    jobs = [(i, j) for i in range(len(plan)) for j in range(draws)]
    journal = _Journal(resume, _header(what, plan, seed, field)) if resume is not None else None
    found = {job: value for job, value in journal.finished.items() if job in set(jobs)} if journal else {}
    total = len(jobs)
    try:
        if progress is not None and found:
            progress(len(found), total)
        for job, value in _compute(work, plan, seed, [job for job in jobs if job not in found], executor, journal):
            if journal:
                journal.add(job, value)
            found[job] = value
            if progress is not None:
                progress(len(found), total)
    finally:
        if journal:
            journal.close()
    return [np.array([found[i, j] for j in range(draws)]) for i in range(len(plan))]


def _twin(expression):
    from rmtsym.words import complex_twin
    return tuple(map(complex_twin, expression)) if isinstance(expression, tuple) else complex_twin(expression)


def _compute(work, plan, seed, jobs, executor, journal):
    """Yield (job, spectrum or value) as they come."""
    if executor is None:
        for job in jobs:
            yield job, work(*plan[job[0]], seed, job)
        return
    futures = {executor.submit(work, *plan[job[0]], int(seed), job): job for job in jobs}
    try:
        for future in concurrent.futures.as_completed(futures):
            yield futures[future], future.result()
    except Exception as problem:
        # BrokenProcessPool and loky's subclasses; Dask gives up on a draw (KilledWorker) after it has killed several workers.
        if not isinstance(problem, concurrent.futures.BrokenExecutor) and type(problem).__name__ != "KilledWorker":
            raise
        kept = (f"finished draws are kept: run again with resume={str(journal.path)!r}" if journal
                else "with resume=FILE finished draws would be kept")
        raise RmtsymError(f"a worker process died ({type(problem).__name__}); {kept}. (Out of memory? A script that starts processes "
                          "also needs `if __name__ == '__main__':`.)") from problem
    finally:
        for future in futures:
            future.cancel()


def draw(expression, values, seed, job):
    """What a worker does: the eigenvalues of one draw, with one BLAS thread. job: (index of the expression, index of the draw)."""
    with _one_blas_thread():
        return eigenvalues(expression, values, np.random.SeedSequence(seed, spawn_key=job))


def draw_value(expression, values, seed, job):
    """As `draw`, for the value of an expression, or of a tuple of scalars with common draws: an array."""
    from rmtsym.words import sample
    with _one_blas_thread():
        return np.array(sample(expression, values, np.random.default_rng(np.random.SeedSequence(seed, spawn_key=job))))


_lock, _blas = threading.Lock(), None


@contextlib.contextmanager
def _one_blas_thread():
    """One BLAS thread within, in whatever thread of whatever process this is.

    A limit is the whole process's, and the thread that sets it must lift it: so draws of one process take turns, unless the
    environment gives BLAS one thread anyway (as Dask does for its workers).
    """
    global _blas
    with _lock:
        if _blas is None:
            import scipy.linalg  # noqa: F401  (brings a BLAS of its own, which a limit set before would miss)
            _blas = threadpoolctl.ThreadpoolController().select(user_api="blas")
        if not _is_single():
            with _blas.limit(limits=1):
                if not _is_single():
                    raise RmtsymError("BLAS could not be limited to one thread, because another thread of this process holds a limit of "
                                      "threadpoolctl; set OPENBLAS_NUM_THREADS=1 (or your BLAS's variable) before Python starts")
                yield
            return
    yield


def _is_single():
    return all(library["num_threads"] == 1 for library in _blas.info())


# ---- the journal ----

class _Journal:
    """Finished draws as JSON lines: a header that names the job, then one line a draw. A line cut short by a kill is dropped."""

    def __init__(self, path, header):
        self.path, self.finished, self._holds_spectra = Path(path), {}, header["format"].startswith("rmtsym draws")
        first = _line(header)
        content = self.path.read_bytes() if self.path.exists() else b""
        lines = content.split(b"\n")
        whole, cut = lines[:-1], lines[-1]
        if not whole and not first.startswith(cut):
            raise ParameterError(f"{self.path}: this file does not hold draws of rmtsym; give a new file to keep them in")
        if whole:
            self._compare(whole[0], header)
        for number, line in enumerate(whole[1:], 2):
            self._read(number, line)
        self._stream = open(self.path, "r+b" if content else "wb")  # noqa: SIM115  (closed by close)
        self._stream.truncate(len(content) - len(cut))
        self._stream.seek(0, os.SEEK_END)
        if not whole:
            self._write(first)

    def _compare(self, line, header):
        try:
            theirs = json.loads(line)
            is_ours = theirs["format"] == header["format"]
        except (ValueError, KeyError, TypeError):
            is_ours = False
        if not is_ours:
            raise ParameterError(f"{self.path}: this file does not hold draws of rmtsym; give a new file to keep them in")
        different = [name for name in header if theirs.get(name) != header[name]]
        if different:
            shown = "; ".join(f"{name} {str(theirs.get(name))[:80]}, here {str(header[name])[:80]}" for name in different if name != "hash")
            raise ParameterError(f"{self.path}: holds the draws of another job ({shown or 'other values of the words'}); "
                                 "give another file, or remove it")

    def _read(self, number, line):
        try:
            record = json.loads(line)
            self.finished[int(record["expression"]), int(record["draw"])] = self._array(record)
        except (ValueError, KeyError, TypeError, AttributeError):
            raise ParameterError(f"{self.path}: line {number} is damaged; remove that line, and its draw is computed again") from None

    # A spectrum is a list, a value has a shape and perhaps an imaginary part; floats in hexadecimal keep every bit.

    def add(self, job, array):
        record = {"expression": job[0], "draw": job[1]}
        if self._holds_spectra:
            record["eigenvalues"] = _hexadecimal(array)
        else:
            record |= {"shape": list(array.shape), "value": _hexadecimal(array.real.ravel())}
            if np.iscomplexobj(array):
                record["imaginary"] = _hexadecimal(array.imag.ravel())
        self._write(_line(record))

    def _array(self, record):
        if self._holds_spectra:
            return _floats(record["eigenvalues"])
        array = _floats(record["value"])
        if "imaginary" in record:
            array = array.astype(complex)
            array.imag = _floats(record["imaginary"])
        return array.reshape(record["shape"])

    def _write(self, line):
        self._stream.write(line)
        self._stream.flush()
        os.fsync(self._stream.fileno())

    def close(self):
        self._stream.close()


def _line(record):
    return json.dumps(record, sort_keys=True).encode() + b"\n"


def _hexadecimal(array):
    return [float(x).hex() for x in array]


def _floats(texts):
    return np.array([float.fromhex(text) for text in texts])


def _header(what, plan, seed, field):
    """What a journal belongs to. The hash covers expressions and values; the rest is there to name the difference."""
    digest = hashlib.sha256()
    for expression, values in plan:
        _hash(digest, expression)
        for key, value in sorted(values.items(), key=lambda item: str(item[0])):
            _hash(digest, key)
            _hash(digest, value)
    import scipy
    return {"format": f"rmtsym {what} 1", "expressions": [str(expression) for expression, _ in plan], "seed": int(seed), "field": field,
            "values": [{str(key): _shown(value) for key, value in values.items()} for _, values in plan],
            "versions": {"numpy": np.__version__, "scipy": scipy.__version__}, "hash": digest.hexdigest()}


def _shown(value):
    return str(value) if not isinstance(value, np.ndarray) else f"array of shape {value.shape}"


def _hash(digest, item):
    """Add an expression, number, array or measure to the digest: its type and its content."""
    digest.update(f"|{type(item).__name__}:".encode())
    if getattr(item, "args", ()):
        for part in item.args:
            _hash(digest, part)
    elif isinstance(item, (list, tuple)):
        for part in item:
            _hash(digest, part)
    elif isinstance(item, dict):
        for key in sorted(item, key=str):
            _hash(digest, key)
            _hash(digest, item[key])
    elif isinstance(item, np.ndarray):
        digest.update(f"{item.shape}{item.dtype}".encode() + np.ascontiguousarray(item).tobytes())
    elif hasattr(item, "_content"):
        _hash(digest, item._content())
    elif isinstance(item, bytes):
        digest.update(item)
    elif isinstance(item, numbers.Real) and not isinstance(item, numbers.Rational):
        digest.update(float(item).hex().encode())
    else:
        digest.update(str(item).encode())
