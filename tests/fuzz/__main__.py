"""Fuzz the import: `python -m tests.fuzz [--files 10000] [--seed 1] [--keep FOLDER]`.

Every file is a sample with changed bytes, parts or cells; see `tests/fuzz/run.py` for what must hold. Ends with 1 where
something does not, and names the seeds: `--seed N --files 1 --keep FOLDER` writes that file.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.run import Tally, mutant, run

_STEP = 100


def main() -> int:
    """Run and report."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="write the files that break something here")
    options = parser.parse_args()
    tally, began = Tally(), time.perf_counter()
    for first in range(options.seed, options.seed + options.files, _STEP):
        known = len(tally.faults)
        run(range(first, min(first + _STEP, options.seed + options.files)), tally)
        ends = ", ".join(f"{count:,} {end}" for end, count in sorted(tally.ends.items()))
        checks = f"{tally.probes:,} probes, {tally.claims:,} claims"
        print(f"{time.perf_counter() - began:,.0f} s: {ends}; {checks}; {_peak()}", flush=True)
        for seed, what in tally.faults[known:]:
            print(f"seed {seed}: {what}", flush=True)
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{seed}_{mutant(seed).name}").write_bytes(mutant(seed).data)
    return 1 if tally.faults else 0


def _peak() -> str:
    try:
        import resource
    except ImportError:  # Windows
        return "memory not measured"
    return f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
