"""One theorem a file: an expression in random matrices, its deterministic equivalent, and the theorem that must come out."""
