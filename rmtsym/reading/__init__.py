"""Expressions, declarations and values as text: grammar.py -> build.py (kinds.py, source.py); values.py, files.py, command.py serve `derive`."""
