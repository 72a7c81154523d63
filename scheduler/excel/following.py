"""Mends of a file that has changed since: each follows its fault, and goes when the fault has gone.

A mend names a cell, and after a row was put in above, another row stands there. So the file is read without mends
first, and each mend is found again among those that its faults offer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from scheduler.issues import Issue, Mend

ROUNDS = 4
"""Some faults are seen only after others were mended."""


def followed(mends: Sequence[Mend], issues: Iterable[Issue]) -> tuple[Mend, ...]:
    """Return the mends that these faults offer again, each at the cell where its fault is now."""
    offered: dict[tuple[str, ...], list[Mend]] = {}
    places: dict[tuple[str, str], list[str]] = {}  # of each wrong value, for what the planner has typed in its stead
    for issue in issues:
        places.setdefault((issue.sheet, issue.value), []).append(issue.cell)
        for mend in issue.mends:
            offered.setdefault(_identity(mend), []).append(mend)
    found = []
    for mend in mends:
        here = offered.get(_identity(mend), [])
        same = next((other for other in here if other.cell == mend.cell), None)
        chosen = same or (here[0] if here and mend.was else None)  # a blank cell is like any other blank one
        if chosen is not None:
            here.remove(chosen)
            found.append(chosen)
        elif mend.kind == "replace" and not mend.old and places.get((mend.sheet, mend.was)):
            cells = places[mend.sheet, mend.was]
            cell = mend.cell if mend.cell in cells else cells[0]
            cells.remove(cell)
            found.append(replace(mend, cell=cell))
    return tuple(found)


def _identity(mend: Mend) -> tuple[str, ...]:
    return mend.kind, mend.text, mend.sheet, mend.value, mend.old, mend.was
