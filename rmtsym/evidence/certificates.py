"""Certificates: what was checked about a law or a theorem, with which seeds, versions and files.

in:   the findings of rmtsym.montecarlo.validate (a law) or rmtsym.evidence.expressions.validate (a deterministic equivalent)
out:  generated/certificates/NAME.json: canonical JSON (sorted keys, no time stamp), which can be read, checked and shown

A certificate holds the SHA-256 of the derivation and of the generated kernels that it vouches for; `check` says which file has changed
since. NumPy's streams and BLAS are not bit-stable across versions, so a certificate is not reproduced but re-validated at a small size.
shapes.py says what one holds, summaries.py what a person reads of it.
"""
import hashlib
import importlib.metadata
import json
import math
import numbers
import os
from pathlib import Path

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.evidence.shapes import misfits, name_of, shape_of
from rmtsym.evidence.summaries import summary

__all__ = ["as_json", "begin", "begin_equivalent", "check", "digest", "kernels_of", "plain", "read", "rounded", "summary", "versions", "write"]

SCHEMA = 1
PACKAGES = {"numpy": "numpy", "scipy": "scipy", "numba": "numba", "sympy": "sympy", "mpmath": "mpmath", "flint": "python-flint"}

# ---- making one ----

def begin(frozen, seed):
    """A certificate's head: the law, its parameters, the seed, versions, and the files that it vouches for."""
    return {"schema": SCHEMA, "law": frozen.name, "title": getattr(frozen, "title", frozen.name), "seed": int(seed),
            "parameters": {name: plain(value) for name, value in frozen.parameters.items()},
            "versions": versions(), "sources": sources(frozen.name, root_of(kernels_of(frozen)))}


def begin_equivalent(name, title, findings, root):
    """The certificate of a theorem, all but the check of its kernels.

    name      of derivations/NAME.py, as of its kernels
    findings  a Certificate of rmtsym.evidence.expressions
    root      the folder that holds derivations/ and generated/, or None for a theorem of the user's own
    Set ["kernels"] = {"points", "worst", "bound"} to vouch for kernels; `check` refuses a worst above its bound.
    """
    findings = as_json(dict(findings))
    monte_carlo = {key: findings[key] for key in ("expression", "field", "draws", "notes", "trend")}
    return rounded({"schema": SCHEMA, "kind": "equivalent", "theorem": name, "title": title, "values": findings["values"],
                    "seed": findings["seed"], "versions": findings["versions"], "sources": sources(name, root), "verdict": findings["verdict"],
                    "monte_carlo": {**monte_carlo, "sizes": findings["rows"]}, "kernels": None})


def versions():
    """{package: version} of what the numbers depend on."""
    return {name: importlib.metadata.version(package) for name, package in PACKAGES.items()}


def kernels_of(frozen):
    """The generated numba module of a frozen law."""
    kernels = getattr(frozen, "kernels", None) or getattr(frozen, "_kernels", None)
    if kernels is None:
        raise GeneratedCodeError(f"{frozen.name}: this law has no kernels to certify")
    return kernels


def root_of(kernels):
    """The folder that holds derivations/ and generated/ (the source tree, or the installed package); None for a user's own law."""
    path = getattr(kernels, "__file__", None)
    if path is None or Path(path).parts[-3:-1] != ("generated", "numba"):
        return None
    return Path(path).resolve().parents[2]


def sources(name, root):
    """{"derivation", "numba", "cuda": {"path", "sha256"}} of what the registry has under that name; {} where root is None."""
    if root is None:
        return {}
    homes = [f"derivations/{folder}{name}.py" for folder in ("equivalents/", "spikes/", "activations/", "")]
    paths = {"derivation": next((home for home in homes if (root/home).is_file()), homes[-1]),
             "numba": f"generated/numba/{name}.py", "cuda": f"generated/cuda/{name}.cuh"}
    return {what: {"path": path, "sha256": _file_digest(root/path)} for what, path in paths.items()}


def digest(content):
    """SHA-256 of bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _file_digest(path):
    # Line ends as git keeps them: a checkout on Windows has the same hash.
    return digest(path.read_bytes().replace(b"\r\n", b"\n")) if path.is_file() else None


def plain(value):
    """A parameter as JSON: a number, or what says which population, joint spectrum or array it is."""
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    if isinstance(value, numbers.Complex):
        return as_json(complex(value))
    if getattr(value, "ndim", 0):
        return {"shape": list(value.shape), "sha256": digest(value.astype("<f8").tobytes())}
    if hasattr(value, "realise"):
        joint = {str(word): value.values(word).tolist() for word in value.words()}
        weights = value.weights.tolist()
        return {"joint": joint, "weights": weights} if len(weights) <= 20 else {
            "points": len(weights), "sha256": digest(json.dumps([joint, weights], sort_keys=True).encode())}
    if hasattr(value, "locations") and len(value.locations) <= 20:
        return {"locations": [float(x) for x in value.locations], "weights": [float(w) for w in value.weights]}
    if hasattr(value, "locations"):
        content = b"".join(part.astype("<f8").tobytes() for part in (value.locations, value.weights))
        return {"atoms": len(value.locations), "sha256": digest(content)}
    if hasattr(value, "kind"):
        return {"power_law": value.kind, "parameter": float(value.parameter)}
    return str(value)


def as_json(item):
    """The same data with complex numbers as [re, im], and lists for tuples."""
    if isinstance(item, dict):
        return {str(key): as_json(value) for key, value in item.items()}
    if isinstance(item, (list, tuple)):
        return [as_json(value) for value in item]
    return [item.real, item.imag] if isinstance(item, complex) else item


def rounded(item, digits=6):
    """The same data with its floats cut to a few digits, as a person reads them; parameters and values are kept exactly."""
    if isinstance(item, dict):
        return {str(key): value if key in ("parameters", "values") else rounded(value, digits) for key, value in item.items()}
    if isinstance(item, (list, tuple)):
        return [rounded(value, digits) for value in item]
    if isinstance(item, bool) or item is None or isinstance(item, (int, str)):
        return item
    number = float(item)
    return float(f"{number:.{digits}g}") if math.isfinite(number) else None


# ---- files ----

def write(path, certificate):
    """Write canonical JSON, whole or not at all. ParameterError if the certificate does not have the schema's shape."""
    problems = misfits(certificate, shape_of(certificate), "certificate")
    if problems:
        raise ParameterError(f"{path}: not a certificate: {problems[0]}")
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(certificate, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def read(path):
    """The certificate in a file, as a dict. ParameterError if it is not JSON, OSError if it cannot be read."""
    try:
        certificate = json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError as problem:
        raise ParameterError(f"{path}: not a certificate: {problem}") from None
    if not isinstance(certificate, dict):
        raise ParameterError(f"{path}: not a certificate: it holds no JSON object")
    return certificate


def check(path, root):
    """What is wrong with the certificate in a file: a list of sentences, empty if all is well.

    root : the folder that holds derivations/ and generated/, against whose files the hashes are compared.
    """
    try:
        certificate = read(path)
    except (ParameterError, OSError) as problem:
        return [str(problem)]
    path, root = Path(path), Path(root)
    problems = [f"{path.name}: {misfit}" for misfit in misfits(certificate, shape_of(certificate), "certificate")]
    if problems:
        return problems
    name = name_of(certificate)
    again = f"run `rmtsym validate {name}`"
    if certificate["schema"] != SCHEMA:
        problems.append(f"{path.name}: schema {certificate['schema']}, but this version writes {SCHEMA}; {again}")
    if path.stem != name:
        problems.append(f"{path.name}: it is the certificate of {name}")
    for what, current in sources(name, root).items():
        recorded = certificate["sources"].get(what)
        if current["sha256"] is None:
            problems.append(f"{path.name}: {current['path']} is missing")
        elif recorded != current:
            problems.append(f"{path.name}: {current['path']} has changed since; {again}")
    if certificate["verdict"] != "agree":
        problems.append(f"{path.name}: its verdict is {certificate['verdict']!r}")
    kernels = certificate.get("kernels")
    if kernels and not kernels["worst"] <= kernels["bound"]:
        problems.append(f"{path.name}: its kernels are off by {kernels['worst']:.2g}, more than {kernels['bound']:.2g}")
    return problems
