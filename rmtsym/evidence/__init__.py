"""Draws, high-precision references and certificates: rmtsym/montecarlo.py compares them with a law, expressions.py with an equivalent."""
