"""What a LaTeX theorem is made of; rmtsym/latex.py puts it together."""
