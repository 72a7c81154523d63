"""Mends of a file that has changed since: each follows its fault, and goes when the fault has gone.

A mend names a cell, and after a row was put in above, another row stands there. So the file is read without mends
first, and each mend is found again among those that its faults offer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scheduler.issues import Issue, Mend

ROUNDS = 4
"""Some faults are seen only after others were mended."""


def followed(mends: Sequence[Mend], issues: Iterable[Issue]) -> tuple[Mend, ...]:
    """Return the mends that these faults offer again, each at the cell where its fault is now."""
    offered: dict[tuple[str, ...], list[Mend]] = {}
    for issue in issues:
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
    return tuple(found)


def _identity(mend: Mend) -> tuple[str, ...]:
    return mend.kind, mend.text, mend.sheet, mend.value, mend.old, mend.was
