"""The pages of the activations: what they state, at numbers, and that they compile."""
import shutil

import pytest
import sympy as sp

import rmtsym as rm
from rmtsym import ParameterError
from rmtsym.codegen.regenerate import document
from rmtsym.latex import compile_pdf
from rmtsym.theorem.dual_forms import RHO, lettered
from rmtsym.theorem.hermite_forms import by_parity

NAMES = rm.activations.names()


@pytest.mark.parametrize("name", NAMES)
def test_a_page_states_coefficients_dual_and_check(name):
    text = rm.activations[name].latex()
    assert text.startswith("% ") and text.endswith("\\end{document}\n") and "400 times" in text and r"\begin{proof}" in text
    assert not any(mark in text for mark in ("None", "**", "nan", "zoo", "OrthantMoment", "Piecewise"))
    assert text.count(r"\label{value}") == text.count(r"\label{slope}") == 1


@pytest.mark.parametrize("name", [name for name in NAMES if name != "selu"])              # it is an ELU
def test_formulas_on_a_page_have_the_values_of_coefficients_and_dual(name):
    """What is rewritten for the eye, at numbers."""
    phi, k, m = rm.activations[name].symbolic.resolved, sp.Symbol("k", integer=True, nonnegative=True), sp.Symbol("m", integer=True, positive=True)
    dual = rm.dual(phi)
    if not dual.is_closed:
        with pytest.raises(ParameterError, match="no known closed form"):
            rm.hermite(phi, k)
        return
    for index, value in by_parity(rm.hermite(phi, k), k):
        for order in (1, 4):
            exact = rm.hermite(phi, int(index.subs({m: order, k: order})))
            assert sp.N(value.subs({m: order, k: order}).doit(), 20) == pytest.approx(sp.N(exact, 20), rel=1e-15, abs=1e-18)
    at = dict(zip(dual.variables, (sp.Rational(7, 5), sp.Rational(-3, 8), sp.Rational(2, 3)), strict=True))
    expected = dual.expression, dual.derivative_expression
    found, letters = lettered(expected, dual.variables)
    rho = dual.variables[1]/sp.sqrt(dual.variables[0]*dual.variables[2])
    for shown, value in zip(found, expected, strict=True):
        assert sp.N(shown.subs({RHO: rho}).subs(letters).subs(at), 20) == pytest.approx(sp.N(value.subs(at), 20), rel=1e-15)


@pytest.mark.skipif(shutil.which("pdflatex") is None, reason="no pdflatex")
@pytest.mark.parametrize("name", ["gelu", "elu", "tanh"])
def test_a_page_compiles(name, tmp_path):
    assert compile_pdf(rm.activations[name].latex(), tmp_path/"page.pdf").stat().st_size > 10000


def test_the_page_of_relu_says_what_everyone_knows():
    text = document("relu")
    for formula in (r"\frac{(-1)^{m + 1} (2 m - 3)!!}{\sqrt{2 \pi (2 m)!}}", r"\frac{\sqrt{\Delta}}{2 \pi}",
                    r"\Delta &= q_{11} q_{22} - q_{12}^{2}", r"f(q,q,q) = \frac{q}{2}"):
        assert formula in text
