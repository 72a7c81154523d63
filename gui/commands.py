"""Everything that changes problem or plan, as commands with names that can be undone without limit.

States are immutable and share what an edit has not touched, so a command is two of them: before and after.
Long repairs go on on a thread; while they or the engine run, no other change begins.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoStack

from gui.background import Job
from gui.change_words import LOCK_WORDS, operations_words, orders_words, run_words
from gui.figures import Facts
from gui.plan_command import Dropped, PlanCommand
from gui.session import Session
from gui.state import Notice, PlanState
from gui.texts import shown, tr
from gui.words import moment, number
from scheduler import edit
from scheduler.edit import LockKind, Place
from scheduler.excel.edits import Tables, setting
from scheduler.issues import PlanError
from scheduler.kpis import Kpis, measure
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver import repair
from solver.landing import Desk
from solver.repair import Repaired

AT_ONCE = 60
"""So many operations are repaired at once, the nearest places of a drop that clashes too; more on a thread."""


_Judged = tuple[Facts, Kpis]
Held = tuple[tuple[edit.Held, ...], Repaired]


def _judged(before: Problem, facts: Facts, found: Repaired) -> _Judged:
    """Work out columns and figures of a new plan; columns stay where no operation has come or gone."""
    assert found.schedule is not None
    kpis = measure(found.problem, found.schedule)
    if len(found.problem.operations) == len(before.operations):
        made = facts.edited(found.problem)
        made.prepare()
        return made, kpis
    made = Facts(found.problem, facts)
    made.prepare()
    return made, kpis


class Commands(QObject):
    """The verbs of the planner's desk."""

    busy_changed = Signal()
    dropped = Signal(object)  # Dropped
    move_failed = Signal()

    def __init__(self, parent: QObject, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.stack = QUndoStack(self)
        self.busy = False
        self._path: object = None
        self._before_reading: PlanState | None = None
        self._run_from: PlanState | None = None
        self.run_text = ""  # what the run is called in the history, where it is no plain Optimise
        self.run_merges = False  # it goes on with the last change
        self.drop_pending: Callable[[], bool] = lambda: False  # lets go of an edit that is not worked in yet
        self._desk: Desk | None = None
        self._ready: _Judged | None = None  # what a thread has worked out of the plan that it has made
        session.problem_changed.connect(self._workbook_changed)
        session.loading_changed.connect(self._reading)
        session.workbook_read.connect(self._read)
        session.run.state_changed.connect(self._run_changed)
        session.run.ended.connect(self._run_ended)

    # --- what can be done now -----------------------------------------------------------------------

    def why_not_now(self) -> str:
        """Say why nothing may be changed at the moment; nothing when it may."""
        if self._session.run.busy:
            return tr("The engine is looking for a better plan. Stop it to change the plan by hand.")
        if self.busy:
            return tr("The last change is still being worked in.")
        if self._session.loading is not None:
            return tr("The files are being read.")
        return "" if self._session.schedule is not None else tr("There is no plan yet.")

    def desk(self) -> Desk:
        """Return the present plan laid out for moves; made once a plan."""
        session = self._session
        assert session.problem is not None
        assert session.schedule is not None
        desk = self._desk
        if desk is None or desk.problem is not session.problem or desk.schedule is not session.schedule:
            self._desk = desk = Desk(session.problem, session.schedule)
        return desk

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        if self.idle and not self.drop_pending():
            self.stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back."""
        if self.idle:
            self.stack.redo()

    @property
    def idle(self) -> bool:
        """Say whether nothing goes on that another state would take the ground from."""
        return not (self._session.run.busy or self.busy or self._session.loading is not None)

    # --- moves --------------------------------------------------------------------------------------

    def move(self, places: Sequence[Place], text: str = "", kind: LockKind = "both") -> None:
        """Move operations, lock them where they land, repair what they push; a clash is told in words."""
        if not places or not self._may():
            return
        desk = self.desk()
        text = text or tr("move of {names}", names=self._names([one.operation for one in places]))
        operations = [one.operation for one in places]

        def work() -> Repaired:
            found = repair.place(desk, places)
            if kind == "both" or found.schedule is None:
                return found
            return replace(found, problem=edit.lock(found.problem, found.schedule, operations, kind))

        self._work(work, partial(self._moved, text, tuple(places)))

    def _moved(self, text: str, places: tuple[Place, ...], found: Repaired) -> None:
        if found.schedule is None:
            self._tell_clash(found, text)
            self.move_failed.emit()
            return
        command = self._push(text, found.problem, found.schedule)
        self.dropped.emit(Dropped(command, tuple(one.operation for one in places), found.cost))

    def last_is(self, command: PlanCommand) -> bool:
        """Say whether a command has made the plan that shows."""
        shown = command.after.schedule is self._session.schedule
        return shown and self.stack.index() == self.stack.count()

    def _tell_clash(self, found: Repaired, text: str) -> None:
        problem = self._session.problem
        assert problem is not None
        said = " ".join(dict.fromkeys(shown(clash.sentence) for clash in found.clashes))
        clashing = sorted({op for clash in found.clashes for op in clash.operations})
        offers: list[tuple[str, Callable[[], object]]] = []
        for place in found.nearest:
            words = tr("Put it at {time}", time=moment(problem.clock, place.start_min))
            offers.append((words, partial(self._offered, (place,), text)))
        if clashing:
            offers.append((tr("Show what clashes"), partial(self._session.select, clashing)))
        self._session.notice.emit(
            Notice("warning", tr("It cannot stand there. {said}", said=said), offers=tuple(offers))
        )

    def _offered(self, places: tuple[Place, ...], text: str, *_: object) -> None:
        self.move(places, text)

    # --- locks and orders on hold -------------------------------------------------------------------

    def lock(self, operations: Iterable[int], kind: LockKind) -> None:
        """Lock operations where they stand."""
        chosen = tuple(operations)
        session = self._session
        if not self._may() or session.problem is None or session.schedule is None:
            return
        locked = edit.lock(session.problem, session.schedule, chosen, kind)
        self._push(
            tr("lock of {names} {how}", names=self._names(chosen), how=tr(LOCK_WORDS[kind])), locked, session.schedule
        )

    def unlock(self, operations: Iterable[int]) -> None:
        """Take locks off; nothing moves."""
        session = self._session
        if not self._may() or session.problem is None or session.schedule is None:
            return
        chosen = [k for k in operations if session.problem.operations[k].lock is not None]
        if chosen:
            unlocked = edit.unlock(session.problem, chosen)
            self._push(tr("unlock of {names}", names=self._names(chosen)), unlocked, session.schedule)

    def freeze(self, hours: float) -> None:
        """Freeze what starts within so many hours; nothing moves."""
        session = self._session
        if not self._may() or session.problem is None or session.schedule is None:
            return
        if hours == session.problem.frozen_hours:
            return
        before, plan, tables = session.problem, session.schedule, session.tables

        def work() -> tuple[Tables | None, Repaired]:
            after = tables
            if tables is not None:  # where it stands with the other settings, and is saved with them
                good = edit.with_frozen_hours(tables.good or before, hours)
                after = tables.with_known(setting(tables, "Frozen hours", f"{hours:g}"), good)
            return after, Repaired(edit.freeze(before, plan, hours), plan)

        text = tr("freeze of the first {hours} h", hours=number(hours)) if hours else tr("end of the frozen hours")
        self._work(work, partial(self._frozen, text))

    def _frozen(self, text: str, answer: tuple[Tables | None, Repaired]) -> None:
        tables, found = answer
        assert found.schedule is not None
        self._push(text, found.problem, found.schedule, tables=tables)

    def hold(self, orders: Iterable[int]) -> None:
        """Take orders out of the plan until they are released; nothing else moves."""
        session = self._session
        if not self._may() or session.problem is None or session.schedule is None:
            return
        chosen = sorted(set(orders))
        before, plan = session.problem, session.schedule

        def work() -> Held:
            problem, held = edit.hold(before, chosen)
            found = repair.repair(problem, edit.carry_schedule(before, problem, plan))
            return (*session.held, *held), found

        self._work(work, partial(self._held, tr("hold of {orders}", orders=orders_words(before, chosen))))

    def release(self, orders: Iterable[int]) -> None:
        """Put held orders back into the plan, into its gaps."""
        session = self._session
        if not self._may() or session.problem is None or session.schedule is None:
            return
        wanted = set(orders)
        before, plan = session.problem, session.schedule

        def work() -> Held:
            problem = edit.release(before, [held for held in session.held if held.order in wanted])
            found = repair.repair(problem, edit.carry_schedule(before, problem, plan))
            return tuple(held for held in session.held if held.order not in wanted), found

        self._work(work, partial(self._held, tr("release of {orders}", orders=orders_words(before, sorted(wanted)))))

    def _held(self, text: str, answer: Held) -> None:
        held, found = answer
        if found.schedule is None:
            self._tell_clash(found, text)
            return
        self._push(text, found.problem, found.schedule, held=held)

    # --- any other plan -----------------------------------------------------------------------------

    def show_state(self, text: str, state: PlanState) -> None:
        """Go to a state that was kept, as a command of its own."""
        before = self._session.state
        if before is not None and self.idle:
            self.stack.push(PlanCommand(self._session, text, before, state, shown=False))

    def show_history(self, states: Sequence[tuple[str, PlanState]]) -> None:
        """Take over the history of a project: each state with the name of the command that led to it."""
        self.stack.clear()
        for (_, before), (name, after) in itertools.pairwise(states):
            self.stack.push(PlanCommand(self._session, name, before, after, shown=True))

    # --- the engine and the workbook ----------------------------------------------------------------

    @Slot()
    def _run_changed(self) -> None:
        if self._session.run.busy and self._run_from is None:
            self._run_from = self._session.state

    @Slot(object)
    def _run_ended(self, _outcome: object) -> None:
        before, self._run_from = self._run_from, None
        after = self._session.state
        if before is None or after is None or after.schedule is None or before.schedule is after.schedule:
            return
        part = self._session.run.part
        text = self.run_text or run_words(part, first=before.schedule is None)
        command = PlanCommand(self._session, text, before, after, shown=True)
        command.merges = self.run_merges
        self.stack.push(command)

    @Slot()
    def _workbook_changed(self) -> None:
        """Begin a new history for another workbook; reading the same one again is a change like any other."""
        session = self._session
        self._desk, self._run_from = None, None
        if session.path != self._path or (session.facts is None and not session.reading_name):
            self._path = session.path
            self.stack.clear()

    @Slot()
    def _reading(self) -> None:
        if self._session.loading is not None:
            self._before_reading = self._session.state

    @Slot()
    def _read(self) -> None:
        """Make another reading of the same workbook a command; locks that were set by hand stay."""
        session = self._session
        before, self._before_reading = self._before_reading, None
        after = session.state
        if before is None or after is None or session.path != self._path or not self.stack.count():
            return
        assert session.path is not None
        locked = edit.carry_locks(before.problem, after.problem)
        if locked is not after.problem:
            after = replace(after, facts=after.facts.edited(locked), schedule=None, kpis=None, first_kpis=None)
            session.restore(after)
        text = session.reading_name or tr("reading of {file} again", file=session.path.name)
        self.stack.push(PlanCommand(session, text, before, after, shown=True))

    # --- inside -------------------------------------------------------------------------------------

    def _may(self) -> bool:
        why = self.why_not_now()
        if why and not self.busy:
            self._session.notice.emit(Notice("info", why))
        return not why

    def _work(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Repair at once where it takes no time, else on a thread; a PlanError is told."""
        problem = self._session.problem
        if problem is not None and len(problem.operations) <= AT_ONCE:
            try:
                answer = work()
            except PlanError as error:
                self._session.tell(error)
                return
            then(answer)
            return
        self._set_busy(True)
        facts = self._session.facts

        def judged() -> tuple[Any, _Judged | None]:
            answer = work()
            found = answer if isinstance(answer, Repaired) else answer[1]
            if found.schedule is None or problem is None or facts is None:
                return answer, None
            return answer, _judged(problem, facts, found)

        def done(answer: tuple[Any, _Judged | None]) -> None:
            self._set_busy(False)
            if self._session.problem is problem:  # else another workbook has come in between
                self._ready = answer[1]
                then(answer[0])
                self._ready = None

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if not isinstance(error, PlanError):
                raise error
            self._session.tell(error)

        Job(self, judged).done(done).failed(failed).start()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit()

    def _push(self, text: str, problem: Problem, schedule: Schedule, **fields: Any) -> PlanCommand:
        before = self._session.state
        assert before is not None
        ready = self._ready
        if ready is not None:
            facts, kpis = ready
        elif schedule is before.schedule:
            facts, kpis = before.facts.edited(problem), before.kpis
        else:
            facts, kpis = _judged(before.problem, before.facts, Repaired(problem, schedule))
        after = replace(before, facts=facts, schedule=schedule, kpis=kpis, **fields)
        command = PlanCommand(self._session, text, before, after, shown=False)
        self.stack.push(command)
        return command

    def _names(self, operations: Sequence[int]) -> str:
        assert self._session.problem is not None
        return operations_words(self._session.problem, operations)
