"""Leave out what stands twice: tables that only repeat others, and orders that are carried from sheet to sheet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scheduler.excel.foreign.beside import is_closed
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.votes import Decided
from scheduler.excel.values import Value, key
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.decide import Decision

_NAMED_BY = {
    "machines": ("Machine",),
    "orders": ("Order", "Product"),
    "flat": ("Order", "Step", "Operation", "Machine", "Work centre"),
    "items": ("Product",),
}
_ROLES = {"machines": say("machines"), "orders": say("orders"), "flat": say("orders"), "items": say("items")}
_SAME = ("Product", "Quantity")


def drop_closed(decision: Decision) -> None:
    """Leave out orders on a sheet of finished ones, where another sheet has the open ones."""
    lists = [t for t in decision.decided if t.role in ("orders", "flat") and not t.constants and not t.shape.role]
    closed = [table for table in lists if is_closed(table.table)]
    for table in closed if len(closed) < len(lists) else ():
        label = table.table.sheet.label
        _leave_out(decision, table, Issue(
            Severity.WARNING, "closed-orders",
            say("The orders of sheet {sheet} are left out: its name says that they are done.", sheet=label),
            say("Say what the table is if they are to be planned."), label, table.table.header_cell(0),
        ))  # fmt: skip


def drop_doubles(decision: Decision) -> None:
    """Leave out a second table of orders or machines that only repeats names of a fuller one."""
    _drop_carried(decision)
    for role, named in _NAMED_BY.items():
        same = [t for t in decision.decided if t.role == role and not t.constants and named[0] in t.columns]
        same.sort(key=lambda t: (-len(t.columns), -len(t.table.rows)))
        seen: set[str] = set()
        for table in same if len(same) > 1 else ():
            names = _names(table, named)
            if seen and names and len(names & seen) > 0.5 * len(names):
                label = table.table.sheet.label
                _leave_out(decision, table, Issue(
                    Severity.WARNING, "table-repeats",
                    say("The table in sheet {sheet} repeats {role} of another, so it is left out.",
                        sheet=label, role=_ROLES[role]),
                    say("Delete it if it is not needed."), label, table.table.header_cell(0),
                ))  # fmt: skip
            else:
                seen |= names


def drop_without_orders(decision: Decision) -> None:
    """Leave out lists of products alone, such as parts lists, where another table has the orders."""
    lists = [t for t in decision.decided if t.role in ("orders", "flat") and "Order" in t.columns]
    for table in list(decision.decided) if lists else ():
        plain = table.role == "orders" and not table.constants and not table.shape.role
        if plain and not {"Order", "Due", "Quantity", "Release"} & table.columns.keys():
            label = table.table.sheet.label
            decision.questions = [q for q in decision.questions if not q.id.startswith(f"{table.fingerprint}|")]
            _leave_out(decision, table, Issue(
                Severity.WARNING, "table-not-read",
                say("The table in sheet {sheet} names products but neither orders, quantities nor dates, "
                    "so it is left out.", sheet=label),
                say("Say what the table is if it matters to the plan."), label, table.table.header_cell(0),
            ))  # fmt: skip


def _leave_out(decision: Decision, table: Decided, issue: Issue) -> None:
    decision.decided.remove(table)
    original = decision.source.get(id(table), table.table)
    decision.tables = [found for found in decision.tables if found is not original]
    decision.unread.append(original)
    decision.issues.append(issue)


def _names(table: Decided, named: tuple[str, ...]) -> set[str]:
    """Return what each row of a table is known by; orders and products alone by the first column that there is."""
    if table.role != "flat":
        return {key(text_of(v)) for v in table.table.values(table.columns[named[0]], 100_000)}
    places = [table.columns[name] for name in named if name in table.columns]
    return {"\n".join(key(text_of(_at(cells, p))) for p in places) for _, cells in table.table.rows}


def _at(cells: list[Value], position: int) -> Value:
    return cells[position] if position < len(cells) else None


def _drop_carried(decision: Decision) -> None:
    """Leave out the rows of orders that a table of the same form on another sheet has with product and quantity."""
    for mark in dict.fromkeys(t.fingerprint for t in decision.decided if t.role == "orders" and not t.constants):
        same = [t for t in decision.decided if t.fingerprint == mark and t.role == "orders" and "Order" in t.columns]
        seen: dict[tuple[str, ...], str] = {}
        for table in same if len(same) > 1 else ():
            label, carried, first = table.table.sheet.label, set(), ("", "")
            own: dict[tuple[str, ...], str] = {}
            places = [table.columns[name] for name in ("Order", *_SAME) if name in table.columns]
            for line, cells in table.table.rows:
                mine = tuple(key(text_of(_at(cells, place))) for place in places)
                if mine[0] and mine in seen:
                    carried.add(line)
                    first = first if first[0] else (text_of(_at(cells, table.columns["Order"])), seen[mine])
                own[mine] = label
            seen = {**own, **seen}
            if carried:
                _without_rows(decision, table, carried, first)


def _without_rows(decision: Decision, table: Decided, lines: set[int], first: tuple[str, str]) -> None:
    found = table.table
    rows = [row for row in found.rows if row[0] not in lines]
    skipped = (*found.skipped, *((line, "carried") for line in sorted(lines)))
    decision.source.setdefault(id(table), found)
    table.table = replace(found, rows=rows, skipped=skipped)
    decision.issues.append(Issue(
        Severity.WARNING, "carried-orders",
        counted("One order of sheet {sheet} stands on another sheet with the same quantity and counts once: "
                "{order} of {other}.",
                "{n:,} orders of sheet {sheet} stand on other sheets with the same quantity and count once: "
                "{order} of {other}, ...", n=len(lines), sheet=found.sheet.label, order=first[0], other=first[1]),
        say("Give them numbers of their own if they are made twice."), found.sheet.label, found.cell(min(lines), 0),
    ))  # fmt: skip
