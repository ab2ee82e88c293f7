"""Convolutions and enlarged laws against values computed elsewhere with 20 digits (tests/data/free_convolutions.json)."""
import json
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import rmtsym as rm

DATA = json.loads((Path(__file__).parent/"data"/"free_convolutions.json").read_text(encoding="utf-8"))
CASES = {
    "semicircle_plus_MP": lambda: rm.boxplus(rm.laws.semicircle(variance=.25), rm.laws.marchenko_pastur(c=.5)),
    "FussCatalan_L2": lambda: rm.boxtimes(rm.laws.marchenko_pastur(c=1), rm.laws.marchenko_pastur(c=1)),
    "KM_d2.5_compression": lambda: rm.scale(rm.compress({-1: .5, 1: .5}, 1/2.5), 2.5),
    "free_compression_3atoms": lambda: rm.compress({0: .3, 1: .3, 4: .4}, .4),
    "power_law": lambda: rm.boxtimes(rm.PowerLaw(exponent=1.5), rm.laws.marchenko_pastur(c=.5)),
}


@pytest.mark.parametrize("name", CASES)
def test_laws_at_numbers(name):
    law, data = CASES[name](), DATA["convolutions"][name]
    for (re, im), m in data.get("m", ()):
        assert abs(law.stieltjes(complex(re, im))/complex(*m) - 1) < 1e-14
    for (re, im), m in data.get("companion", ()):
        assert abs(rm.companion(law, .5).stieltjes(complex(re, im))/complex(*m) - 1) < 1e-14
    for x, density in data["density"]:
        assert abs(law.pdf(x) - density) < 1e-14*(1 + density)


def test_a_gram_matrix_of_two_groups_is_enlarged_exactly():
    """z = -1/m + sum w t/(1 + phi t m): enlarging by tau makes phi tau phi."""
    m, z = sp.symbols("m z")
    phi, tau = sp.symbols("phi tau", positive=True)
    law = rm.Law("gram", equation=sp.Eq(z, -1/m + sp.Rational(7, 10)/(1 + phi*m) + sp.Rational(24, 10)/(1 + 8*phi*m)))
    larger = rm.decompress(law, tau)
    for case in DATA["two_atom_gram"]:
        frozen = larger(phi=.05, tau=case["tau"])
        np.testing.assert_allclose(frozen.edges(), case["edges"], rtol=1e-13)
        for (re, im), value in case["m"]:
            assert abs(frozen.stieltjes(complex(re, im))/complex(*value) - 1) < 1e-14
