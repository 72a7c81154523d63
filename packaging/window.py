"""What `Ganttry.exe` runs: the window. A child process of it enters here too and never gets past `freeze_support`."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from gui.__main__ import main

    sys.exit(main())
