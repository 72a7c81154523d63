"""Say whether what was read says what the file says: a value that stands in a cell is found again, or it is told."""

from __future__ import annotations

import re
from datetime import datetime

from scheduler.excel.load import Loaded
from scheduler.excel.values import Stamp, key, show
from tests.fuzz.mutations import Probe

_FOLDED = (
    "Priority", "Per", "Active", "Setup unit", "Run unit", "Wait unit", "Value", "Mon", "Tue", "Wed", "Thu", "Fri",
    "Sat", "Sun", "Type", "Valid from", "Valid to",
)  # fmt: skip
"""Fields that are turned into something else: a scale, a factor, a calendar."""
_FACTORS = (1.0, 60.0, 1 / 60, 1440.0, 0.01, 1 / 7)
_NOT_READ = ("table-not-read", "table-repeats", "hidden-sheets", "unknown-sheet", "sheet-not-read", "rows-ignored",
             "columns-ignored", "duplicate-sheet", "left-out")  # fmt: skip


def sound(loaded: Loaded) -> str:
    """Return what is wrong with a result in itself, blank for nothing."""
    if (loaded.problem is None) != bool(loaded.errors):
        return "a problem beside errors, or neither"
    for issue in loaded.issues:
        if not issue.problem or not issue.code:
            return f"an issue without a sentence: {issue}"
    for order in loaded.problem.orders if loaded.problem is not None else ():
        if not order.quantity > 0:
            return f"order {order.name} has the quantity {order.quantity}"
    return ""


def silent(loaded: Loaded, probe: Probe) -> str:
    """Return what was lost of a probe without a word, blank for nothing."""
    if loaded.problem is None or _told(loaded, probe) or _is_folded(loaded, probe) or _is_read(loaded, probe):
        return ""
    return f"{probe.sheet}!{probe.cell} holds {probe.value}, and nothing tells of it"


def _told(loaded: Loaded, probe: Probe) -> bool:
    texts = [f"{issue.problem} {issue.value} {issue.remedy}" for issue in loaded.issues]
    texts += [" ".join((*question.samples, question.header)) for question in loaded.questions]
    wanted = f"{probe.value:%Y-%m-%d}" if isinstance(probe.value, datetime) else show(probe.value)
    if any(wanted.casefold() in text.casefold() for text in texts):
        return True
    return any(
        (issue.sheet, issue.cell) == (probe.sheet, probe.cell)
        or (issue.code in _NOT_READ and (issue.sheet == probe.sheet or probe.sheet in issue.problem))
        for issue in loaded.issues
    )


def _is_folded(loaded: Loaded, probe: Probe) -> bool:
    """Say whether the cell lies in a column that is turned into something else, or in a row that was left out."""
    found = loaded.understanding
    letters, line = re.fullmatch(r"([A-Z]+)(\d+)", probe.cell).groups()
    for table in found.tables if found is not None else ():
        if table.sheet != probe.sheet:
            continue
        if int(line) in {number for number, _ in table.skipped}:
            return True
        here = [column.field for column in table.columns if column.cell.rstrip("0123456789") == letters]
        if any(name in _FOLDED or (not name and table.role in ("shifts", "items", "links")) for name in here):
            return True  # no row of the contract takes the notes of these
    return False


def _is_read(loaded: Loaded, probe: Probe) -> bool:
    """Say whether the value stands in the tables that the problem was made from, in the contract's form."""
    rows = [cells for sheet in loaded.sheets.sheets.values() for _, cells in sheet.rows]
    values = [value for cells in rows for value in cells if value is not None]
    if isinstance(probe.value, datetime):
        serial = (probe.value - datetime(1899, 12, 30)).days
        day = f"{probe.value:%Y-%m-%d}"
        return any(
            value.serial // 1 == serial if isinstance(value, Stamp) else day in str(value) or value == serial
            for value in values
        )
    if isinstance(probe.value, str):
        return any(key(probe.value) in key(show(value)) for value in values)
    return any(
        abs(value - probe.value * factor) < 1e-6 * probe.value * factor
        for value in values
        if isinstance(value, float | int) and not isinstance(value, bool)
        for factor in _FACTORS
    ) or any(show(probe.value) in value for value in values if isinstance(value, str))
