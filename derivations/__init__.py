"""One law or theorem a file: mathematics only."""
