"""Make the sample workbooks: `python -m samples.make`, or a big one with `--operations 10000 -o big.xlsx`."""

from __future__ import annotations

import argparse
from pathlib import Path

from samples.small import small_machine_shop
from samples.workbook import write_workbook

MAKERS = {"small_machine_shop.xlsx": small_machine_shop}


def main(arguments: list[str] | None = None) -> int:
    """Write the samples beside this file, or one large workbook."""
    parser = argparse.ArgumentParser(description="Make the sample workbooks.")
    parser.add_argument("-o", "--output", type=Path, help="folder of the samples, or file of the large workbook")
    options = parser.parse_args(arguments)
    folder = options.output or Path(__file__).parent
    for name, maker in MAKERS.items():
        write_workbook(folder / name, maker())
        print(folder / name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
