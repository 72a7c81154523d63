"""Run the command line: `python -m solver plan IN.xlsx -o OUT.xlsx`."""

import sys

from solver.cli import main

if __name__ == "__main__":
    sys.exit(main())
