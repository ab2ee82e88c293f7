"""The certificates of laws under generated/certificates are those of the kernels beside them, and a small run agrees with them again."""
from pathlib import Path

import pytest

import rmtsym as rm
from rmtsym.cli import _certified_parameters
from rmtsym.codegen.regenerate import derivation_names
from rmtsym.evidence import certificates
from rmtsym.montecarlo import validate
from rmtsym.registry import names

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", names())
def test_certificate_vouches_for_these_files_and_is_confirmed(name):
    path = ROOT/"generated"/"certificates"/f"{name}.json"
    assert certificates.check(path, ROOT) == []
    certificate = certificates.read(path)
    assert certificate["verdict"] == "agree" and certificate["branch"]["wrong"] == 0
    law = rm.laws[name]
    frozen = law(**_certified_parameters(law))
    # Another seed than the certificate's: the statement is confirmed, not repeated.
    again = validate(frozen, law.symbolic.model, quick=True, seed=certificate["seed"] + 1)
    assert again["verdict"] != "disagree"
    assert again["branch"]["wrong"] == 0 and again["branch"]["certified"] == again["branch"]["points"]


def test_every_derivation_has_a_certificate_and_every_certificate_a_derivation():
    assert sorted(path.stem for path in (ROOT/"generated"/"certificates").glob("*.json")) == derivation_names()
