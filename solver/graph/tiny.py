"""Run every kernel of the graph search once on a tiny shop, so that all of them are compiled or loaded."""

from __future__ import annotations

from datetime import datetime

from scheduler.calendar import Calendar
from scheduler.problem import Link, Machine, Mode, Operation, Order, Problem


def run_all() -> None:
    """Run them all: about 30 s where nothing is compiled yet, else well under a second."""
    from solver.graph.search import GraphSearch

    search = GraphSearch(_shop())
    search.steps(2_000)
    search._state.shake(5)


def _shop() -> Problem:
    """Return a shop with alternatives, setups and links."""
    begin = datetime(2026, 1, 5)
    always = Calendar(begin)
    operations: list[Operation] = []
    for order in range(4):
        for step in range(3):
            modes = tuple(Mode((step + k) % 3, 5 + order + k, always, 1, family=order % 2 + 1) for k in range(2))
            links = (Link(len(operations) - 1),) if step else ()
            operations.append(Operation(len(operations), order, str(step), modes, links=links))
    return Problem(
        begin,
        tuple(Machine(f"M{m}", always) for m in range(3)),
        tuple(Order(str(order)) for order in range(4)),
        tuple(operations),
        families=("", "red", "blue"),
    )
