"""Read mutants one after the other and say which of them break the promise: no crash, no hang, nothing silent."""

from __future__ import annotations

import faulthandler
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path

import samples
import samples.foreign
from scheduler.excel.load import Loaded, load
from scheduler.issues import PlanError
from tests.fuzz.mutations import Mutant, of_bytes, of_cells, of_parts
from tests.fuzz.oracle import silent, sound

NOW = datetime(2026, 11, 23, 6)
HANG_S = 60.0
_SLOW_S = 20.0


@dataclass
class Tally:
    """How many files ended how, and the faults: (seed, what)."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    probes: int = 0


@cache
def files() -> tuple[Path, ...]:
    """Return the samples that are mutated."""
    folders = (Path(samples.__file__).parent, Path(samples.foreign.__file__).parent)
    found = [path for folder in folders for path in folder.rglob("*") if path.suffix in (".xlsx", ".csv", ".txt")]
    return tuple(sorted(dict.fromkeys(found)))


@cache
def places(path: Path) -> tuple[tuple[str, str], ...]:
    """Return the filled cells of the tables that are read from a sample, by openpyxl and its understanding."""
    import openpyxl

    loaded = load(path, NOW)
    book = openpyxl.load_workbook(path)
    found = []
    for sheet in book.worksheets:
        areas = _areas(loaded, sheet)
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.value is None or type(cell).__name__ != "Cell":
                continue
            if any(top < cell.row <= bottom and cell.column_letter in letters for top, bottom, letters in areas):
                found.append((sheet.title, cell.coordinate))
    return tuple(found)


def _areas(loaded: Loaded, sheet) -> list[tuple[int, int, set[str]]]:
    """Return (header line, last line, letters) of the tables of a sheet."""
    if loaded.understanding is None:
        known = loaded.sheets is not None and sheet.title in loaded.sheets.sheets
        letters = {cell.column_letter for cell in sheet[1] if cell.value is not None}
        return [(1, sheet.max_row, letters)] if known and loaded.sheets.sheets[sheet.title].rows else []
    return [
        (table.header_line, table.last_line, {c.cell.rstrip("0123456789") for c in table.columns if c.header})
        for table in loaded.understanding.tables
        if table.sheet == sheet.title and table.role and not table.transposed
    ]


def mutant(seed: int) -> Mutant:
    """Return the file of a seed."""
    chance = random.Random(seed)
    path = chance.choice(files())
    kind = chance.choice(("bytes", "parts", "cells", "cells"))
    if path.suffix != ".xlsx" or kind == "bytes":
        return of_bytes(path, chance)
    if kind == "parts":
        return of_parts(path, chance)
    spots = places(path)
    return of_cells(path, chance, list(spots)) if spots else of_parts(path, chance)


def run(seeds: Iterator[int] | range, tally: Tally | None = None) -> Tally:
    """Read the files of some seeds. A hang ends the process with a traceback of where it hangs."""
    tally = tally or Tally()
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            changed = mutant(seed)
            path = Path(folder) / (changed.name or "nameless")
            path.write_bytes(changed.data)
            faulthandler.dump_traceback_later(HANG_S, exit=True)
            began = time.perf_counter()
            try:
                _one(seed, changed, path, tally)
            finally:
                faulthandler.cancel_dump_traceback_later()
            if time.perf_counter() - began > _SLOW_S:
                tally.faults.append((seed, f"{changed.what}: took {time.perf_counter() - began:.0f} s"))
            path.unlink()
    return tally


def _one(seed: int, changed: Mutant, path: Path, tally: Tally) -> None:
    try:
        loaded = load(path, NOW, skip_bad=seed % 3 == 0)
    except PlanError as error:
        tally.ends["refused with a sentence"] += 1
        if not error.message:
            tally.faults.append((seed, "a refusal without a sentence"))
        return
    except Exception as error:
        tally.ends["crashed"] += 1
        tally.faults.append((seed, f"{changed.what}: {type(error).__name__}: {error}"))
        return
    tally.ends["faults told" if loaded.problem is None else "a problem"] += 1
    probes = changed.probes if not loaded.left_out else ()  # an order that is left out takes its rows along
    tally.probes += len(probes)
    wrong = [sound(loaded), *(silent(loaded, probe) for probe in probes)]
    tally.faults.extend((seed, f"{path.name}: {changed.what}: {text}") for text in wrong if text)
