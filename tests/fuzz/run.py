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
from tests.fuzz.by_hand import Area, of_hand
from tests.fuzz.mutations import Mutant, of_bytes, of_cells, of_parts
from tests.fuzz.oracle import broken, silent, sound

NOW = datetime(2026, 11, 23, 6)
HANG_S = 300.0  # by the clock, on a machine that may be busy
_SLOW_S = 20.0  # of processor time
_BY_HAND = 0.4  # share of the files that are changed as a planner does


@dataclass
class Tally:
    """How many files ended how, and the faults: (seed, what)."""

    ends: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    probes: int = 0
    claims: int = 0


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


@cache
def areas(path: Path) -> tuple[Area, ...]:
    """Return the tables of a sample that are read row by row."""
    loaded = load(path, NOW)
    if loaded.understanding is None:
        return tuple(_canonical_areas(path, loaded))
    return tuple(
        Area(table.sheet, table.role, table.header_line, table.last_line,
             tuple((c.cell.rstrip("0123456789"), c.field) for c in table.columns if c.header),
             frozenset(line for line, _ in table.skipped))
        for table in loaded.understanding.tables
        if table.role and table.role != "square" and not table.transposed and table.rows
    )  # fmt: skip


def _canonical_areas(path: Path, loaded: Loaded) -> Iterator[Area]:
    import openpyxl

    roles = {"Orders": "orders", "Routings": "steps", "Operations": "steps", "Machines": "machines",
             "Downtime": "downtime", "Resources": "resources", "Shifts": "shifts"}  # fmt: skip
    for sheet in openpyxl.load_workbook(path).worksheets:
        if sheet.title in roles and loaded.sheets is not None and loaded.sheets.sheets[sheet.title].rows:
            columns = tuple((cell.column_letter, str(cell.value).split(" (")[0]) for cell in sheet[1] if cell.value)
            yield Area(sheet.title, roles[sheet.title], 1, sheet.max_row, columns)


@cache
def unchanged(path: Path) -> Loaded:
    """Return what a sample is read as once openpyxl has written it."""
    import openpyxl

    with tempfile.TemporaryDirectory() as folder:
        openpyxl.load_workbook(path).save(Path(folder) / path.name)
        return load(Path(folder) / path.name, NOW)


def mutant(seed: int, by_hand: bool = True) -> Mutant:
    """Return the file of a seed; without `by_hand` none is changed as a planner does."""
    chance = random.Random(seed)
    path = chance.choice(files())
    own = random.Random(f"by hand {seed}")
    if by_hand and path.suffix == ".xlsx" and own.random() < _BY_HAND and areas(path):
        changed = of_hand(path, own, areas(path))
        if changed is not None:
            return changed
    kind = chance.choice(("bytes", "parts", "cells", "cells"))
    if path.suffix != ".xlsx" or kind == "bytes":
        return of_bytes(path, chance)
    if kind == "parts":
        return of_parts(path, chance)
    spots = places(path)
    return of_cells(path, chance, list(spots)) if spots else of_parts(path, chance)


def run(seeds: Iterator[int] | range, tally: Tally | None = None, by_hand: bool = True) -> Tally:
    """Read the files of some seeds. A hang ends the process with a traceback of where it hangs."""
    tally = tally or Tally()
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            changed = mutant(seed, by_hand)
            path = Path(folder) / (changed.name or "nameless")
            path.write_bytes(changed.data)
            faulthandler.dump_traceback_later(HANG_S, exit=True)
            began = time.process_time()
            try:
                _one(seed, changed, path, tally)
            finally:
                faulthandler.cancel_dump_traceback_later()
            if time.process_time() - began > _SLOW_S:
                tally.faults.append((seed, f"{changed.what}: took {time.process_time() - began:.0f} s"))
            path.unlink()
    return tally


def _one(seed: int, changed: Mutant, path: Path, tally: Tally) -> None:
    skip_bad = seed % 3 == 0 and not changed.claim
    try:
        loaded = load(path, NOW, skip_bad=skip_bad)
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
    tally.claims += bool(changed.claim)
    wrong = [sound(loaded), *(silent(loaded, probe) for probe in probes), _beside_twin(changed, loaded, path)]
    tally.faults.extend((seed, f"{path.name}: {changed.what}: {text}") for text in wrong if text)


def _beside_twin(changed: Mutant, loaded: Loaded, path: Path) -> str:
    """Return what a claim of a mutant finds wrong."""
    if not changed.claim or changed.origin is None:
        return ""
    if not changed.twin:
        return broken(loaded, unchanged(changed.origin), changed.claim)
    path.write_bytes(changed.twin)
    return broken(loaded, load(path, NOW), changed.claim)
