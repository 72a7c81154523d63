"""Make the sample workbooks: `python -m samples.make`, or a big one with `--operations 10000 -o big.xlsx`."""

from __future__ import annotations

import argparse
from pathlib import Path

from samples.assembly import assembly_with_oven
from samples.broken import broken
from samples.job_shop import job_shop_two_shifts
from samples.large import large
from samples.paint import paint_line
from samples.small import small_machine_shop
from samples.workbook import write_workbook

MAKERS = {
    "small_machine_shop.xlsx": small_machine_shop,
    "job_shop_two_shifts.xlsx": job_shop_two_shifts,
    "assembly_with_oven.xlsx": assembly_with_oven,
    "paint_line.xlsx": paint_line,
    "broken.xlsx": broken,
}


def make_large(path: Path, operations: int, seed: int = 1) -> Path:
    """Write a workbook of at least so many operations."""
    write_workbook(path, large(operations, seed))
    return path


def main(arguments: list[str] | None = None) -> int:
    """Write the samples beside this file, or one large workbook."""
    parser = argparse.ArgumentParser(description="Make the sample workbooks.")
    parser.add_argument("--operations", type=int, help="make one large workbook of so many operations instead")
    parser.add_argument("--seed", type=int, default=1, help="of the large workbook")
    parser.add_argument("-o", "--output", type=Path, help="folder of the samples, or file of the large workbook")
    options = parser.parse_args(arguments)
    if options.operations:
        print(make_large(options.output or Path(f"large_{options.operations}.xlsx"), options.operations, options.seed))
        return 0
    folder = options.output or Path(__file__).parent
    for name, maker in MAKERS.items():
        write_workbook(folder / name, maker())
        print(folder / name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
