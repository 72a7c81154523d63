"""What `ganttry-cli.exe` runs: the command line, with a console; its children enter here too."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from solver.cli import main

    sys.exit(main())
