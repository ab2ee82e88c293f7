"""`python -m rmtsym`: the command line."""
import sys

from rmtsym.cli import main

if __name__ == "__main__":          # spawned worker processes import this file too
    sys.exit(main())
