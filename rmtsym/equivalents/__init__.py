"""Deterministic equivalents: pencil.py -> dyson.py -> reduce.py -> equivalent.py."""
