"""Say whether what was read says what the file says: a value that stands in a cell is found again, or it is told."""

from __future__ import annotations

import re
from datetime import datetime

from scheduler.excel.foreign.unused import WITHOUT_NOTES
from scheduler.excel.load import Loaded
from scheduler.excel.values import Stamp, key, show
from scheduler.problem import Operation, Problem
from tests.fuzz.by_hand import Claim
from tests.fuzz.mutations import Probe

_FOLDED = ("Priority", "Per", "Value")
"""Fields of which numbers are turned into something else: a scale, a factor, open or closed."""
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
    """Say whether an issue or a question names the value of a probe, its cell, or its sheet as one not read."""
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
    """Say whether the cell lies in a column that is turned into something else, or in a row or column left out."""
    found = loaded.understanding
    letters, line = re.fullmatch(r"([A-Z]+)(\d+)", probe.cell).groups()
    for table in found.tables if found is not None else ():
        if table.sheet != probe.sheet:
            continue
        if int(line) in {number for number, _ in table.skipped}:
            return True
        here = [column for column in table.columns if column.cell.rstrip("0123456789") == letters]
        if any(column.field in _FOLDED and isinstance(probe.value, float) for column in here):
            return True
        if table.role in WITHOUT_NOTES and any(not column.field for column in here):
            return any(issue.code == "columns-not-used" and issue.sheet == probe.sheet for issue in loaded.issues)
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


def broken(loaded: Loaded, twin: Loaded, claim: str) -> str:
    """Return in what a changed file is not read as it must be beside another one, blank for nothing."""
    if loaded.problem is None or twin.problem is None or not claim:
        return ""
    known = {issue.problem for issue in twin.issues} | {question.text for question in twin.questions}
    told = {issue.problem for issue in loaded.issues} | {question.text for question in loaded.questions}
    if told - known:
        return ""
    same = said(loaded.problem) == said(twin.problem)
    if claim == Claim.TOLD or same != (claim == Claim.SAME):
        return f"must be {claim}, but it is {'the same' if same else 'something else'} and nothing is told"
    return ""


def said(problem: Problem) -> tuple[object, ...]:
    """Return what a problem says of the shop, whatever the order of rows and columns that it came from."""
    machines, pools = [m.name for m in problem.machines], [r.name for r in problem.resources]
    orders = [
        (o.name, o.product, o.quantity, o.due_min, o.release_min, o.weight, o.deadline, o.status, _notes(o.attributes))
        for o in problem.orders
    ]
    names = [problem.orders[op.order].name for op in problem.operations]
    steps = [
        (name, op.step, op.name, op.earliest_min, op.started, _lock(op, machines), _notes(op.attributes),
         sorted((machines[mode.machine], mode.run_min, mode.setup_min, problem.families[mode.family], mode.may_pause,
                 sorted((pools[r], q) for r, q in mode.resources)) for mode in op.modes),
         sorted((problem.operations[k.predecessor].step, k.min_wait_min, k.max_wait_min or -1, k.transfer_units or -1)
                for k in op.links))
        for name, op in zip(names, problem.operations, strict=True)
    ]  # fmt: skip
    places = [
        (m.name, m.work_center, m.capacity, m.efficiency, m.cost_per_hour, m.batch_by, _notes(m.attributes),
         [m.calendar.open_between(day * 1440, day * 1440 + 1440) for day in range(28)])
        for m in problem.machines
    ]  # fmt: skip
    crews = [(r.name, r.quantity, r.calendar.open_between(0, 28 * 1440)) for r in problem.resources]
    return tuple(sorted(map(repr, rows)) for rows in (orders, steps, places, crews))


def _lock(op: Operation, machines: list[str]) -> tuple[str, int]:
    """Return the machine and the start that a lock holds."""
    if op.lock is None:
        return "", -1
    return machines[op.lock.machine] if op.lock.machine is not None else "", op.lock.start_min or -1


def _notes(attributes) -> list[tuple[str, str]]:
    """Return notes without the cells that tell two columns of one name apart."""
    return sorted((key(re.sub(r" - [A-Z]+[0-9]+$", "", name)), text) for name, text in attributes.items())
