"""Certificates as files: canonical, checked against the files that they vouch for, and readable."""
import copy
import json
import types

import pytest

from rmtsym.errors import GeneratedCodeError, ParameterError
from rmtsym.evidence import certificates
from rmtsym.measures import Discrete, Empirical, PowerLaw

FILES = {"derivation": "derivations/toy.py", "numba": "generated/numba/toy.py", "cuda": "generated/cuda/toy.cuh"}


@pytest.fixture
def root(tmp_path):
    for what, path in FILES.items():
        (tmp_path/path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path/path).write_text(f"# {what}\n", encoding="utf-8")
    return tmp_path


def frozen_law(root, **parameters):
    kernels = types.SimpleNamespace(__file__=str(root/FILES["numba"]))
    return types.SimpleNamespace(name="toy", title="Toy law", kernels=kernels, parameters=parameters)


def make(root, **parameters):
    certificate = certificates.begin(frozen_law(root, **parameters), 7)
    worst = {"worst": 0.51234567, "at": [0.5, 1e-12]}
    moment = {"order": 1, "law": 1.0, "mean": 1.0002, "stderr": 1e-3, "z": 0.2, "scale": 1.2, "allowance": 0.01, "agrees": True,
              "is_precise": True}
    certificate.update(
        verdict="agree",
        monte_carlo={"expression": "X*X.T/n", "field": "complex", "draws": 8, "eigenvalues_sha256": "ab", "verdict": "agree",
                     "trend": {"ks": -0.98, "moments": None},
                     "sizes": [{"size": size, "ks": 1/size, "ks_bound": 5/size, "moments": [moment]} for size in (10, 20, 40)]},
        reference={"points": 40, "digits": 30, "bound": 64, "stieltjes": worst, "imaginary": worst, "density": {"worst": 0.0, "at": None},
                   "moments": 1e-16, "is_within_bound": True},
        branch={"points": 2000, "certified": 2000, "inaccurate": 0, "wrong": 0, **worst})
    return certificates.rounded(certificate)


def test_a_written_certificate_is_read_back_and_is_canonical(root):
    path = root/"generated"/"certificates"/"toy.json"
    certificate = make(root, c=0.1 + 0.2, order=3)
    certificates.write(path, certificate)
    text = path.read_bytes()
    assert certificates.read(path) == certificate
    assert certificate["parameters"] == {"c": 0.1 + 0.2, "order": 3}            # exactly, while findings are cut to a few digits
    assert certificate["reference"]["stieltjes"]["worst"] == 0.512346
    certificates.write(path, dict(reversed(certificate.items())))
    assert path.read_bytes() == text and text.endswith(b"}\n") and list(json.loads(text)) == sorted(certificate)
    assert [entry.name for entry in path.parent.iterdir()] == ["toy.json"]
    assert certificates.check(path, root) == []


def test_a_changed_missing_or_swapped_source_is_noticed(root):
    path = root/"generated"/"certificates"/"toy.json"
    certificates.write(path, make(root, c=1.0))
    for relative in FILES.values():
        source = root/relative
        kept = source.read_bytes()
        source.write_bytes(kept + b"x = 1\n")
        (problem,) = certificates.check(path, root)
        assert relative in problem and "changed" in problem and "rmtsym validate toy" in problem
        source.write_bytes(kept.replace(b"\n", b"\r\n"))                        # another system's line ends are no change
        assert certificates.check(path, root) == []
        source.unlink()
        assert "missing" in certificates.check(path, root)[0]
        source.write_bytes(kept)
    path.rename(path.with_name("other.json"))
    assert "certificate of toy" in certificates.check(path.with_name("other.json"), root)[0]


def test_a_wrong_shape_is_refused_and_reported(root):
    path, good = root/"toy.json", make(root, c=1.0)

    def without(certificate, *way):
        for step in way[:-1]:
            certificate = certificate[step]
        del certificate[way[-1]]

    spoilers = (lambda it: without(it, "branch"), lambda it: without(it, "monte_carlo", "sizes", 0, "ks"), lambda it: it.update(extra=1),
                lambda it: it.update(seed="7"), lambda it: it["branch"].update(points=True), lambda it: it.update(monte_carlo=[]))
    for spoil in spoilers:
        bad = copy.deepcopy(good)
        spoil(bad)
        with pytest.raises(ParameterError, match="not a certificate"):
            certificates.write(path, bad)
        path.write_text(json.dumps(bad), encoding="utf-8")
        assert certificates.check(path, root)
    for text in ("", "{", "[1]", "\x00"):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ParameterError, match="not a certificate"):
            certificates.read(path)
        assert certificates.check(path, root)
    assert certificates.check(root/"nowhere.json", root)
    for change, word in (({"verdict": "disagree"}, "verdict"), ({"schema": 0}, "schema")):
        path.write_text(json.dumps({**good, **change}), encoding="utf-8")
        assert word in certificates.check(path, root)[0]
    path.write_text(json.dumps({**good, "monte_carlo": None}), encoding="utf-8")
    assert certificates.check(path, root) == []                                 # a law without a matrix


def test_populations_are_named_by_their_content(root):
    assert make(root, population=Discrete({1: .5, 3: .5}))["parameters"]["population"] == {"locations": [1.0, 3.0], "weights": [.5, .5]}
    assert make(root, population=PowerLaw(tail=3))["parameters"]["population"] == {"power_law": "tail", "parameter": 3.0}
    many, other = (make(root, population=Empirical([k + shift for k in range(50)]))["parameters"]["population"] for shift in (0, 1e-12))
    assert many["atoms"] == 50 and many != other


def test_a_summary_says_what_a_person_asks(root):
    certificate = make(root, c=0.5)
    rows = dict(certificates.summary(certificate))
    assert rows["verdict"] == "agree" and rows["parameters"] == "c = 0.5"
    assert "X*X.T/n" in rows["matrix"] and "N^-0.98" in rows["trend"] and "2000 of 2000" in rows["branch"]
    certificate["monte_carlo"] = None
    assert "matrix" not in dict(certificates.summary(certificate))


def test_a_users_own_law_has_no_sources_and_a_law_without_kernels_no_certificate(tmp_path):
    law = frozen_law(tmp_path, c=1.0)
    law.kernels.__file__ = str(tmp_path/"cache"/"kernels.py")
    assert certificates.begin(law, 0)["sources"] == {}
    law.kernels = None
    with pytest.raises(GeneratedCodeError):
        certificates.begin(law, 0)
