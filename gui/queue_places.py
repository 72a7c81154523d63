"""Places in the queue of a machine: one earlier or later, the front and the end. No Qt."""

from __future__ import annotations

from scheduler.edit import Place
from scheduler.schedule import UNPLACED
from solver.landing import Desk


def place_beside(desk: Desk, operation: int, step: int) -> Place | None:
    """Return the place one earlier (-1) or later (1) in the queue of an operation's machine."""
    machine = desk.machine[operation]
    if machine == UNPLACED:
        return None
    queue = desk.sequences[machine]
    here = queue.index(operation) + step
    if not 0 <= here < len(queue):
        return Place(operation, machine, max(0, desk.start[operation] + 60 * step))
    other = queue[here]
    return Place(operation, machine, desk.setup_start[other] if step < 0 else desk.end[other])


def place_at_end(desk: Desk, operation: int, step: int) -> Place:
    """Return the place at the front (-1) or the end (1) of the queue of an operation's machine."""
    machine = desk.machine[operation]
    if step < 0:
        return Place(operation, machine, 0)
    return Place(operation, machine, max(desk.end[k] for k in desk.sequences[machine]))
