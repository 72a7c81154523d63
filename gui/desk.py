"""The planner's hands: what menus, keys and the chart's context menu do to the selected operations."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.commands import Commands
from gui.gantt.axis import level_for
from gui.gantt.drag import moved_by, next_machine, short_reason
from gui.queue_places import place_at_end, place_beside
from gui.session import Session
from gui.state import Notice
from gui.texts import count, tr
from scheduler.edit import LockKind, Place
from scheduler.problem import Problem

_MOST_MACHINES = 24


class Desk(QObject):
    """Commands on the selection; each is one entry of the history."""

    def __init__(self, window: QWidget, session: Session, commands: Commands, chart: Any) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._commands = commands
        self._chart = chart
        self.menu: QMenu | None = None
        self.more: list[QAction] = []  # commands of the window that belong into the menu too
        chart.drag.editor = commands
        chart.shift_wanted.connect(self.shift)
        chart.freeze_wanted.connect(self.freeze_until)
        chart.context_requested.connect(self.show_menu)
        commands.busy_changed.connect(self._settle)

    @Slot()
    def _settle(self) -> None:
        if not self._commands.busy:
            self._chart.drag.cancel()

    # --- slots of menus and keys --------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._commands.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        self._commands.redo()

    @Slot()
    def lock_both(self) -> None:
        """Lock the selection to machine and time."""
        self._lock("both")

    @Slot()
    def lock_machine(self) -> None:
        """Lock the selection to its machines."""
        self._lock("machine")

    @Slot()
    def lock_time(self) -> None:
        """Lock the selection in time."""
        self._lock("time")

    def _lock(self, kind: LockKind) -> None:
        if self._chosen():
            self._commands.lock(self._session.selection, kind)

    @Slot()
    def unlock(self) -> None:
        """Take the locks off the selection."""
        if self._chosen():
            self._commands.unlock(self._session.selection)

    @Slot(int)
    def freeze_until(self, minute: int) -> None:
        """Freeze what starts before a minute of the plan."""
        self._commands.freeze(minute / 60)

    @Slot()
    def freeze_here(self) -> None:
        """Freeze everything up to the last start of the selection."""
        plan = self._session.schedule
        if self._chosen() and plan is not None:
            self._commands.freeze(int(plan.start[list(self._session.selection)].max()) // 60 + 1)

    @Slot()
    def unfreeze(self) -> None:
        """Let everything be moved again that only the frozen hours held."""
        self._commands.freeze(0)

    @Slot()
    def hold_orders(self) -> None:
        """Hold the orders of the selection."""
        problem = self._session.problem
        if self._chosen() and problem is not None:
            self._commands.hold({problem.operations[k].order for k in self._session.selection})

    @Slot()
    def release_orders(self) -> None:
        """Release all orders on hold."""
        if self._session.held:
            self._commands.release([held.order for held in self._session.held])

    @Slot()
    def send_first(self) -> None:
        """Send the selected operation to the front of its machine's queue."""
        self._send(-1)

    @Slot()
    def send_last(self) -> None:
        """Send the selected operation to the end of its machine's queue."""
        self._send(1)

    def _send(self, step: int) -> None:
        if not self._chosen() or self._commands.why_not_now():
            return
        desk = self._commands.desk()
        chosen = sorted(self._session.selection, key=lambda k: desk.start[k])
        self._commands.move([place_at_end(desk, op, step) for op in chosen])

    @Slot()
    def swap(self) -> None:
        """Let two selected operations change places, on one machine or between two."""
        chosen = self._session.selection
        if len(chosen) != 2:
            self._session.notice.emit(Notice("info", tr("Select the two operations that are to change places.")))
            return
        if self._commands.why_not_now():
            return
        desk = self._commands.desk()
        first, second = sorted(chosen, key=lambda k: desk.setup_start[k])
        self._commands.move([Place(second, desk.machine[first], desk.start[first]),
                             Place(first, desk.machine[second], desk.start[second])],
                            tr("swap of two operations"))  # fmt: skip

    @Slot(int, int)
    def shift(self, across: int, down: int) -> None:
        """Move the selection by one: earlier or later in its queue, or to the next machine that can do it."""
        chosen = self._session.selection
        if not chosen or self._commands.why_not_now():
            return
        desk = self._commands.desk()
        if down:
            places = []
            for op in chosen:
                machine = next_machine(self._chart, desk, op, down)
                if machine is not None:
                    places.append(Place(op, machine, desk.start[op]))
            if not places:
                self._session.notice.emit(Notice("info", tr("No machine in that direction can do it.")))
            self._commands.move(places)
        elif len(chosen) == 1:
            place = place_beside(desk, chosen[0], across)
            self._commands.move([] if place is None else [place])
        else:
            look = self._chart.look
            level = level_for(self._chart.axis, look.metrics.digit_px, look.times.clock_chars)
            self._commands.move(moved_by(desk, chosen, across * max(1, round(level.cell_min / 4))))

    def _chosen(self) -> bool:
        if not self._session.selection:
            self._session.notice.emit(Notice("info", tr("Select operations first, in the chart or in a table.")))
        return bool(self._session.selection)

    # --- widening the selection ---------------------------------------------------------------------

    @Slot()
    def select_order(self) -> None:
        """Select all operations of the selected orders."""
        problem = self._session.problem
        if problem is not None and self._chosen():
            orders = dict.fromkeys(problem.operations[k].order for k in self._session.selection)
            self._session.select([k for order in orders for k in problem.operations_of[order]], self)

    @Slot()
    def select_machine(self) -> None:
        """Select all that the machines of the selected operations do."""
        schedule = self._session.schedule
        if schedule is not None and self._chosen():
            machines = np.unique(schedule.machine[list(self._session.selection)])
            on = np.isin(schedule.machine, machines[machines >= 0])
            self._session.select(np.flatnonzero(on).tolist(), self)

    # --- the context menu ---------------------------------------------------------------------------

    @Slot(int, QPoint)
    def show_menu(self, operation: int, place: QPoint) -> None:
        """Show what can be done with the operation under the pointer, or with the selection."""
        session = self._session
        if session.problem is None or session.schedule is None:
            return
        if operation >= 0 and operation not in session.selection:
            session.select((operation,), self)
        self.menu = self.context_menu()
        self.menu.popup(place)

    def context_menu(self) -> QMenu:
        """Make the menu of the selection as it is now."""
        session, menu = self._session, QMenu(self._window)
        problem = session.problem
        assert problem is not None
        chosen = session.selection
        idle = not self._commands.why_not_now()
        free = [k for k in chosen if not problem.operations[k].started]
        locked = [k for k in chosen if problem.operations[k].lock is not None]
        for words, slot, on in (
            (tr("Lock to &machine and time"), self.lock_both, bool(free)),
            (tr("Lock to mac&hine"), self.lock_machine, bool(free)),
            (tr("Lock in &time"), self.lock_time, bool(free)),
            (tr("&Unlock"), self.unlock, bool(locked)),
            ("", None, False),
            (tr("Send to the &front of the queue"), self.send_first, bool(free)),
            (tr("Send to the &end of the queue"), self.send_last, bool(free)),
        ):
            if slot is None:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.triggered.connect(slot)
            action.setEnabled(idle and on)
        self._add_machines(menu, problem, chosen, idle)
        menu.addSeparator()
        orders = sorted({problem.operations[k].order for k in chosen})
        if orders:
            first = problem.orders[orders[0]].name.replace("&", "&&")
            many = count("H&old {n} order", "H&old {n} orders", len(orders))
            words = tr("H&old order {order}", order=first) if len(orders) == 1 else many
            hold = menu.addAction(words)
            hold.triggered.connect(self.hold_orders)
            hold.setEnabled(idle)
        self._add_held(menu, problem, idle)
        if self.more:
            menu.addSeparator()
            menu.addActions(self.more)
        return menu

    def _add_machines(self, menu: QMenu, problem: Problem, chosen: tuple[int, ...], idle: bool) -> None:
        if len(chosen) != 1:
            return
        sub = menu.addMenu(tr("Move to machi&ne"))
        modes = problem.operations[chosen[0]].modes
        for mode in modes[:_MOST_MACHINES]:
            action = sub.addAction(problem.machines[mode.machine].name)
            here = self._session.schedule is not None and self._session.schedule.machine[chosen[0]] == mode.machine
            action.setEnabled(idle and not here and not short_reason(problem, chosen[0], mode.machine))
            action.triggered.connect(partial(self._to_machine, chosen[0], mode.machine))
        sub.setEnabled(idle and len(modes) > 1)

    def _to_machine(self, operation: int, machine: int, *_: object) -> None:
        self._commands.move([Place(operation, machine, self._commands.desk().start[operation])])

    def _add_held(self, menu: QMenu, problem: Problem, idle: bool) -> None:
        held = self._session.held
        if not held:
            return
        sub = menu.addMenu(tr("&Release ({n} on hold)", n=len(held)))
        for one in held[:_MOST_MACHINES]:
            action: QAction = sub.addAction(tr("Order {order}", order=problem.orders[one.order].name))
            action.triggered.connect(partial(self._release, one.order))
        sub.addSeparator()
        sub.addAction(tr("All")).triggered.connect(self.release_orders)
        sub.setEnabled(idle)

    def _release(self, order: int, *_: object) -> None:
        self._commands.release([order])
