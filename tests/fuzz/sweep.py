"""Change every filled cell of the samples' tables, one at a time: `python -m tests.fuzz.sweep [NAME ...]`.

A cell that may hold a word, a number or a date which nobody would write there must leave a trace: in the problem, or
in what is told. Ends with 1 where one leaves none.
"""

from __future__ import annotations

import sys
import tempfile
import warnings
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from scheduler.excel.load import load
from scheduler.issues import PlanError
from tests.fuzz.mutations import Probe
from tests.fuzz.oracle import silent
from tests.fuzz.run import NOW, files, places

VALUES = ("Zq0x4711", 7301.0, datetime(2031, 3, 14))


def untraced(path: Path) -> Iterator[str]:
    """Yield a line for each cell of a sample whose change leaves no trace."""
    import openpyxl

    book = openpyxl.load_workbook(path)
    with tempfile.TemporaryDirectory() as folder:
        for sheet, name in places(path):
            cell = book[sheet][name]
            was, shown = cell.value, cell.number_format
            for value in VALUES:
                cell.value = value
                cell.number_format = "yyyy-mm-dd" if isinstance(value, datetime) else "General"
                book.save(Path(folder) / path.name)
                if what := _wrong(Path(folder) / path.name, Probe(sheet, name, value)):
                    yield f"{path.name}, {was} before: {what}"
            cell.value, cell.number_format = was, shown


def _wrong(path: Path, probe: Probe) -> str:
    try:
        loaded = load(path, NOW)
    except PlanError:
        return ""
    return silent(loaded, probe)


def main() -> int:
    """Sweep the samples whose names contain one of the words given, else all."""
    warnings.simplefilter("ignore")  # openpyxl's, of what it cannot keep
    words, count = sys.argv[1:], 0
    for path in files():
        if path.suffix == ".xlsx" and (not words or any(word in path.name for word in words)):
            for line in untraced(path):
                count += 1
                print(line, flush=True)
            print(f"{path.name}: {len(places(path)):,} cells", flush=True)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
