"""Dragging operations: where they would land, what it costs, and the drop; begin, move, drop, cancel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QObject, QPointF, QTimer, Slot

from gui.background import Job
from gui.gantt.rows import Row
from gui.gantt.squeeze import Floats
from gui.texts import count, shown, tr
from gui.words import hours, moment
from scheduler.edit import LockKind, Place, why_not_on
from scheduler.problem import Problem
from scheduler.schedule import Minutes
from solver import repair
from solver.landing import Desk, Landing
from solver.repair import Cost, Repaired
from solver.slots import Slot as Times

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

AT_ONCE = 300
"""The cost of a move among so many operations is worked out with the movement; among more on a thread."""
_SNAPS_MIN = (1, 5, 15, 30, 60)
_SNAP_PX = 3.0
_LANDED_AT_ONCE = 100  # 10 ms of 10,000 operations
_STRAIGHT_PX = 8.0  # so little to the side is meant as straight up or down
_EDGE_PX = 28.0
_SCROLL_PX = 14.0


class Editor(Protocol):
    """What moves operations: the commands of the window."""

    busy: bool

    def why_not_now(self) -> str:
        """Say why nothing may be moved; nothing when it may."""

    def desk(self) -> Desk:
        """Return the plan laid out for moves."""

    def move(self, places: Sequence[Place], text: str = "", kind: LockKind = "both") -> None:
        """Move, lock in that way, repair."""


@dataclass(frozen=True, slots=True)
class Ghost:
    """Where one operation would land."""

    operation: int
    machine: int
    slot: Times


@dataclass(frozen=True, slots=True)
class DragShape:
    """What is drawn while something is dragged."""

    operations: frozenset[int]
    reasons: tuple[str, ...]  # by machine: why it can't be there, nothing where it can
    ghosts: tuple[Ghost, ...]
    title: str
    note: str
    cost: str
    tone: str  # good, bad, or nothing
    point: QPointF
    units: tuple[tuple[int, int], ...]  # operation and the row of its ghost


class Drag(QObject):
    """The one drag of a view; `editor` is None in a chart that is only looked at."""

    def __init__(self, view: GanttView) -> None:
        super().__init__(view)
        self.editor: Editor | None = None
        self.shape: DragShape | None = None
        self._view = view
        self._desk: Desk | None = None
        self._operations: tuple[int, ...] = ()
        self._grabbed = -1
        self._in_time = False
        self._grab_min = 0.0
        self._grab_x = 0.0
        self._point = QPointF()
        self._places: tuple[Place, ...] = ()
        self._found: Repaired | None = None  # the repair of the present places
        self._found_for: tuple[Place, ...] = ()
        self._job: Job | None = None
        self._dropped = False
        self._scroller = QTimer(self, interval=30)
        self._scroller.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Say whether something hangs on the pointer."""
        return self._desk is not None and not self._dropped

    # --- the gesture --------------------------------------------------------------------------------

    def begin(self, operation: int, point: QPointF, *, in_time: bool = False) -> bool:
        """Take hold of an operation, or of all that are selected with it; False where nothing may be moved.

        With `in_time` it is a held start that is dragged: of this operation alone, which stays on its machine and
        locked as it was.
        """
        view, editor = self._view, self.editor
        if editor is None or view.scene is None or view.scene.schedule is None or self._desk is not None:
            return False
        if editor.why_not_now():
            return False
        several = operation in view.selection and not in_time
        chosen = view.selection if several else frozenset((operation,))
        schedule = view.scene.schedule
        self._operations = tuple(
            sorted((k for k in chosen if view.scene.bar_of[k] >= 0), key=lambda k: int(schedule.setup_start[k]))
        )
        self._in_time = in_time
        self._desk = editor.desk()
        self._grabbed, self._grab_x = operation, point.x()
        self._grab_min = float(view.axis.minute(point.x()))
        self._places, self._found, self._found_for, self._dropped = (), None, (), False
        view.hide_card()
        self._scroller.start()
        self.move_to(point)
        return True

    def move_to(self, point: QPointF) -> None:
        """Follow the pointer."""
        if not self.active or self._desk is None:
            return
        self._point = point
        places = self._wanted(point)
        if places != self._places or self.shape is None:
            self._places = places
            self._look_ahead()
        self._draw()

    def drop(self) -> None:
        """Let go: the move is made where it can be."""
        if not self.active or self.editor is None:
            return
        self._scroller.stop()
        self._dropped = True
        places, unmoved = self._places, self._unmoved()
        if unmoved or not places:
            self.finish()
            return
        lock = self._view.scene.problem.operations[self._grabbed].lock if self._view.scene is not None else None
        in_time = self._in_time and lock is not None and lock.kind == "time"
        self.editor.move(places, kind="time" if in_time else "both")
        if not self.editor.busy:
            self.finish()

    def finish(self) -> None:
        """Put everything away, after a drop or a cancel."""
        self._scroller.stop()
        self._desk = self._job = self._found = self.shape = None
        self._dropped = False
        self._view.set_drag_shape(None)

    def cancel(self) -> None:
        """Let go without moving anything."""
        if self._desk is not None:
            self.finish()

    def _unmoved(self) -> bool:
        """Say whether everything would stay just where it is."""
        desk = self._desk
        assert desk is not None
        return all(
            desk.machine[one.operation] == one.machine and desk.start[one.operation] == one.start_min
            for one in self._places
        )

    # --- where to -----------------------------------------------------------------------------------

    def _wanted(self, point: QPointF) -> tuple[Place, ...]:
        view, desk = self._view, self._desk
        assert desk is not None
        axis = view.axis
        straight = abs(point.x() - self._grab_x) < _STRAIGHT_PX
        shift = 0.0 if straight else float(axis.pos(axis.minute(point.x())) - axis.pos(self._grab_min))
        home = desk.machine[self._grabbed]
        row = self._row(point)
        target = row.machine if row is not None and row.machine is not None and not self._in_time else home
        starts = np.array([desk.start[op] for op in self._operations], dtype=np.int64)
        if shift != 0:
            starts = self._snapped(axis.at(axis.pos(starts) + shift))
        return tuple(
            Place(op, target if desk.machine[op] == home else desk.machine[op], start)
            for op, start in zip(self._operations, starts.tolist(), strict=True)
        )

    def _snapped(self, minutes: Floats) -> Minutes:
        scale = self._view.axis.px_per_min
        step = next((s for s in _SNAPS_MIN if s * scale >= _SNAP_PX), _SNAPS_MIN[-1])
        return np.maximum(0, np.rint(minutes / step) * step).astype(np.int64)

    def _row(self, point: QPointF) -> Row | None:
        view = self._view
        return None if view.rows is None else view.rows.row_at(point.y() + view.verticalScrollBar().value())

    # --- what it costs ------------------------------------------------------------------------------

    def _look_ahead(self) -> None:
        """Work out what the drop would do: now in a small plan, on a thread in a large one."""
        desk = self._desk
        if desk is None:
            return
        if len(desk.problem.operations) <= AT_ONCE:
            self._found, self._found_for = repair.preview(desk, self._places), self._places
        elif self._job is None:
            places = self._places

            def done(found: Repaired) -> None:
                self._take(job, places, found)

            self._job = job = Job(self, lambda: repair.preview(desk, places))
            job.done(done).start()

    def _take(self, job: Job, places: tuple[Place, ...], found: Repaired) -> None:
        if job is not self._job:
            return
        self._job = None
        self._found, self._found_for = found, places
        if self.active:
            if places != self._places:
                self._look_ahead()  # the pointer has moved on
            self._draw()

    # --- what is seen -------------------------------------------------------------------------------

    def _draw(self) -> None:
        desk = self._desk
        assert desk is not None
        found = self._found if self._found_for == self._places else None
        landings = self._landings(desk, found)
        reasons = tuple(self._reason(desk.problem, machine) for machine in range(len(desk.problem.machines)))
        stuck = next((landing.reason for landing in landings if landing.slot is None), "")
        if not stuck and found is not None and found.schedule is None and found.clashes:
            stuck = found.clashes[0].sentence
        ghosts = tuple(self._ghost(landing, found) for landing in landings if landing.slot is not None)
        grabbed = next(k for k, one in enumerate(self._places) if one.operation == self._grabbed)
        note = shown(stuck or landings[grabbed].note) if landings else ""
        cost = "" if stuck else "…" if found is None else cost_words(found.cost, len(self._places))
        tone = "bad" if stuck or (found is not None and worse(found.cost)) else "good" if found is not None else ""
        title = self._title(desk, ghosts) if landings else "…"
        self.shape = DragShape(frozenset(self._operations), reasons, ghosts, title, note, cost, tone, self._point,
                               self._units(ghosts))  # fmt: skip
        self._view.set_drag_shape(self.shape)

    def _landings(self, desk: Desk, found: Repaired | None) -> tuple[Landing, ...]:
        """Return where each lands; of many at once what the thread found last, a little behind the pointer."""
        if found is not None:
            return found.landings
        if len(self._places) <= _LANDED_AT_ONCE:
            return repair.land(desk, self._places)
        return () if self._found is None else self._found.landings

    def _units(self, ghosts: tuple[Ghost, ...]) -> tuple[tuple[int, int], ...]:
        scene = self._view.scene
        assert scene is not None
        if scene.arrangement.by == "machine":
            return tuple((ghost.operation, ghost.machine) for ghost in ghosts)
        return tuple((ghost.operation, scene.unit_of(ghost.operation, ghost.machine)) for ghost in ghosts)

    def _reason(self, problem: Problem, machine: int) -> str:
        return short_reason(problem, self._grabbed, machine)

    def _ghost(self, landing: Landing, found: Repaired | None) -> Ghost:
        op, machine = landing.place.operation, landing.place.machine
        slot = landing.slot
        assert slot is not None
        if found is not None and found.schedule is not None:
            plan = found.schedule
            slot = (int(plan.setup_start[op]), int(plan.start[op]), int(plan.end[op]))
        return Ghost(op, machine, slot)

    def _title(self, desk: Desk, ghosts: tuple[Ghost, ...]) -> str:
        own = next((ghost for ghost in ghosts if ghost.operation == self._grabbed), None)
        if own is None:
            return tr("Not here")
        clock, machine = desk.problem.clock, desk.problem.machines[own.machine].name
        where = f"{machine}  {moment(clock, own.slot[1])} – {moment(clock, own.slot[2])}"
        if len(ghosts) == 1:
            return where
        return count("{where} and {n} more", "{where} and {n} more", len(ghosts) - 1, where=where)

    @Slot()
    def _scroll(self) -> None:
        """Move the chart on while the pointer is held at its edge."""
        view = self._view
        size = view.viewport().size()
        x, y = self._point.x(), self._point.y()
        dx = -_SCROLL_PX if x < _EDGE_PX else _SCROLL_PX if x > size.width() - _EDGE_PX else 0.0
        dy = -_SCROLL_PX if y < _EDGE_PX / 2 else _SCROLL_PX if y > size.height() - _EDGE_PX / 2 else 0.0
        if dx or dy:
            before = view.axis
            view.pan(dx, dy)
            self._grab_x += float(view.axis.x(before.left_min))
            self.move_to(self._point)


def short_reason(problem: Problem, operation: int, machine: int) -> str:
    """Say in a few words why a machine does not do an operation; nothing where it does."""
    if not why_not_on(problem, operation, machine):
        return ""
    op = problem.operations[operation]
    if op.started:
        return tr("has started")
    return tr("not in its routing") if op.mode_on(machine) is None else tr("frozen")


def worse(cost: Cost) -> bool:
    """Say whether a change makes more late than before."""
    return cost.late_orders > 0 or cost.weighted_tardiness_h > 1e-9


def cost_words(cost: Cost, moved: int) -> str:
    """Say what a change costs: `2 more late orders · tardiness +14.5 h · setups −0.5 h · pushes 12`."""
    parts = []
    if cost.late_orders:
        more, fewer = max(0, cost.late_orders), max(0, -cost.late_orders)
        parts.append(
            count("{n} more late order", "{n} more late orders", more)
            if more
            else count("{n} fewer late order", "{n} fewer late orders", fewer)
        )
    for name, value in ((tr("weighted tardiness"), cost.weighted_tardiness_h), (tr("setups"), cost.setup_h)):
        if abs(value) >= 0.05:
            parts.append(f"{name} {'+' if value > 0 else '−'}{hours(abs(value))}")
    pushed = cost.moved - moved
    parts.append(count("pushes {n} operation", "pushes {n} operations", pushed) if pushed > 0 else tr("pushes nothing"))
    return " · ".join(parts)


def moved_by(desk: Desk, operations: Sequence[int], minutes: int) -> tuple[Place, ...]:
    """Return the places of operations that all go earlier or later by some minutes."""
    kept = [op for op in operations if desk.machine[op] >= 0]
    return tuple(Place(op, desk.machine[op], max(0, desk.start[op] + minutes)) for op in kept)


def next_machine(view: GanttView, desk: Desk, operation: int, step: int) -> int | None:
    """Return the next machine above (-1) or below (1) in the chart that can do an operation."""
    if view.rows is None:
        return None
    if view.scene is not None and view.scene.arrangement.by != "machine":
        return None
    shown = [row.machine for row in view.rows.rows if row.machine is not None]
    home = desk.machine[operation]
    here = shown.index(home) if home in shown else -1
    below = shown[here + 1 :] if step > 0 else shown[:here][::-1] if here >= 0 else []
    return next((m for m in np.array(below, dtype=int).tolist() if not why_not_on(desk.problem, operation, m)), None)
