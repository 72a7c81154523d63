"""Time reading 100,000 rows of twelve columns: the cells alone, and the whole way to a checked problem.

The measure is openpyxl's read-only mode over the same workbook (over the same rows, for CSV), which gives the cells and
nothing else. Thread CPU time, so that a busy machine does not count. Run alone: `python -m benchmarks.imports`.
"""

from __future__ import annotations

import csv
import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

Row = tuple[str, str, str, str]
Sheets = dict[str, list[list[str | float]]]
ROWS = 100_000
NOW = datetime(2026, 11, 23, 6)
_MONTHS, _DAYS = 12, 28


def imports(_seconds: float = 0.0) -> Iterator[Row]:
    """Yield a row for each kind of file: what, our figure, openpyxl's, the ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, sheets in (("canonical", canonical(ROWS)), ("foreign", foreign(ROWS))):
            write_workbook(folder / f"{title}.xlsx", sheets)
            write_texts(folder / f"{title}_csv", sheets)
            theirs = _timed(lambda path=folder / f"{title}.xlsx": _openpyxl(path))  # type: ignore[misc]
            for kind, path in (("xlsx", folder / f"{title}.xlsx"), ("csv", folder / f"{title}_csv")):
                cells = _timed(lambda path=path: _cells(path))  # type: ignore[misc]
                whole = _timed(lambda path=path: _problem(path))  # type: ignore[misc]
                against = f"openpyxl read-only {theirs:.1f} s"
                what = f"import, {title} {kind}, {ROWS:,} rows"
                yield f"{what}, cells", f"{cells:.2f} s", against, f"{cells / theirs:.2f}"
                yield f"{what}, checked", f"{whole:.2f} s", against, f"{whole / theirs:.2f}"


def canonical(count: int) -> Sheets:
    """Return a workbook of the contract with so many orders."""
    orders: list[list[str | float]] = [
        ["Order", "Product", "Quantity", "Due", "Release", "Priority", "Status", "Customer", "Notes", "Lot", "Store",
         "Plant"]
    ]  # fmt: skip
    chance = random.Random(1)
    for k in range(count):
        due = f"2027-{1 + k % _MONTHS:02d}-{1 + k % _DAYS:02d}"
        orders.append(
            [f"A{k:06d}", f"P{k % 50:03d}", chance.randrange(1, 50), due, "2026-12-01", 1 + k % 10, "planned",
             f"Customer {k % 900}", f"note {k}", 5, "L1", "W1"]
        )  # fmt: skip
    routes: list[list[str | float]] = [["Product", "Step", "Operation", "Machine", "Setup time", "Run time per unit"]]
    routes += [[f"P{k:03d}", 10, "Mill", f"M{k % 20:02d}", 10, 1.5] for k in range(50)]
    machines: list[list[str | float]] = [["Machine", "Work centre"], *([f"M{k:02d}", "W"] for k in range(20))]
    return {"Orders": orders, "Routings": routes, "Machines": machines}


def foreign(count: int) -> Sheets:
    """Return the same as a German system would export it: other words, text dates, no list of machines."""
    ours = canonical(count)
    orders: list[list[str | float]] = [
        ["Fertigungsauftrag", "Artikel", "Menge", "Liefertermin", "Frühester Start", "Priorität", "Status", "Kunde",
         "Bemerkung", "Losgröße", "Lager", "Werk"]
    ]  # fmt: skip
    for row in ours["Orders"][1:]:
        year, month, day = str(row[3]).split("-")
        orders.append([*row[:3], f"{day}.{month}.{year}", "01.12.2026", row[5], "offen", *row[7:]])
    routes = ours["Routings"]
    head: list[str | float] = ["Artikel", "Arbeitsgang", "Bezeichnung", "Maschine", "Rüstzeit (min)", "Stückzeit (min)"]
    return {"Auftragsliste": orders, "Arbeitsplan": [head, *routes[1:]]}


def write_workbook(path: Path, sheets: Sheets) -> None:
    """Write sheets as an .xlsx with shared texts, as Excel does."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)


def write_texts(folder: Path, sheets: Sheets) -> None:
    """Write each sheet as a CSV of its own."""
    folder.mkdir()
    for name, rows in sheets.items():
        with (folder / f"{name}.csv").open("w", encoding="cp1252", newline="") as file:
            csv.writer(file, delimiter=";").writerows(rows)


def _timed(work: Callable[[], object]) -> float:
    """Return the seconds of CPU that some work takes; the collector rests, as in the child that reads."""
    gc.collect()
    gc.disable()
    try:
        began = time.thread_time()
        work()
        return time.thread_time() - began
    finally:
        gc.enable()


def _cells(path: Path) -> object:
    from scheduler.excel.foreign.source import read_files

    return read_files([path])


def _problem(path: Path) -> object:
    from scheduler.excel.load import load

    loaded = load(path, NOW)
    assert loaded.problem is not None, loaded.issues[:3]
    assert len(loaded.problem.operations) == ROWS
    return loaded


def _openpyxl(path: Path) -> object:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    cells = 0
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        cells += sum(len(row) for row in sheet.iter_rows(values_only=True))
    return cells


if __name__ == "__main__":
    for line in imports():
        print(" | ".join(line), flush=True)
