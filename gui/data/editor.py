"""Works edits of the tables into problem and plan: read again, compared, taken over, repaired; one command each.

An edit shows at once. On a thread the tables are read as a file is; what they say now is compared with what they said
before, and only that is taken over, so that locks, holds and what was refused of a newer file stay as they are. Where
the tables have faults, or no plan can keep them, problem and plan stay those of before until that is mended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from gui.background import Job
from gui.commands import Commands
from gui.importing.takeover import carried
from gui.session import Session
from gui.state import Notice, PlanState
from gui.texts import count, tr
from scheduler import refresh
from scheduler.excel.edits import Edit, Tables, rebased
from scheduler.issues import Issue, Severity


@dataclass(frozen=True)
class _Outcome:
    """What an edit comes to: the state after it, and what to tell; `moved` operations stand elsewhere now."""

    state: PlanState
    moved: int = 0
    later: int = 0  # orders late that were not
    clash: str = ""


class DataEditor(QObject):
    """The one way in which tables are changed."""

    changed = Signal()  # other tables, or other faults in them

    def __init__(self, parent: QObject, session: Session, commands: Commands) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._waiting: list[tuple[str, tuple[Edit, ...]]] = []
        self._working: list[tuple[str, tuple[Edit, ...]]] = []  # in the job
        self._ground: Tables | None = None  # what the rows of these edits are counted in
        self._shown: Tables | None = None  # with the edits that are still worked in
        self._job: Job | None = None
        session.problem_changed.connect(self._another)
        session.plan_changed.connect(self._settle)
        session.run.state_changed.connect(self._settle)
        session.loading_changed.connect(self._settle)
        commands.busy_changed.connect(self._settle)
        commands.drop_pending = self._drop_last

    @property
    def tables(self) -> Tables | None:
        """Return the tables as they are to be seen: the latest edits included."""
        return self._shown or self._session.tables

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Return the faults of the tables."""
        return self._session.issues

    @property
    def busy(self) -> bool:
        """Say whether edits are still being worked in."""
        return self._job is not None or bool(self._waiting)

    def why_not_now(self) -> str:
        """Say why nothing can be edited at the moment; nothing when it can."""
        if self._session.tables is None:
            return tr("These tables cannot be edited here. Open the workbook itself.")
        if self._session.run.busy:
            return tr("The engine is looking for a better plan. Stop it to edit the tables.")
        return ""

    def change(self, _sheet: str, edits: Sequence[Edit], words: str) -> None:
        """Take edits; `words` name them in the history."""
        why = self.why_not_now()
        if why or self.tables is None:
            self._session.notice.emit(Notice("info", why))
            self.changed.emit()
            return
        if not self.busy:
            self._ground = self._session.tables
        self._shown = self.tables.edited(edits)
        self._waiting.append((words, tuple(edits)))
        self.changed.emit()
        self._next()

    # --- one after the other ------------------------------------------------------------------------

    def _next(self) -> None:
        session, state = self._session, self._session.state
        if not self._waiting or self._job is not None or not self._commands.idle:
            return
        if state is None or state.tables is None:
            self._another()
            return
        self._find_again(state.tables)
        working, self._working, self._waiting = self._waiting, self._waiting, []
        words = working[0][0] if len(working) == 1 else count("{n} edit of tables", "{n} edits of tables", len(working))
        self._shown = tables = state.tables.edited(_edits(working))
        job = Job(self, lambda: _worked_in(state, tables))

        def done(outcome: _Outcome) -> None:
            if self._job is not job:
                return  # another workbook has come in between
            self._job = None
            if not (self._commands.idle and state.still(session.state)):
                self._waiting[:0] = working  # the plan was worked on meanwhile: once more, from there
                self._working = []
            else:
                self._working = []
                self._take(words, outcome)
            self._next()

        def failed(error: Exception) -> None:
            self._job = None
            self._another()
            raise error

        self._job = job
        job.done(done).failed(failed).start()

    def _find_again(self, tables: Tables) -> None:
        """Find the rows of waiting edits in tables that were read anew meanwhile."""
        ground, self._ground = self._ground, tables
        if ground is not None and ground.base is not tables.base:
            self._waiting = [(words, rebased(edits, ground.sheets, tables.sheets).edits)
                             for words, edits in self._waiting]  # fmt: skip

    def _take(self, words: str, outcome: _Outcome) -> None:
        if not self._waiting:
            self._shown = None
        self._commands.show_state(words, outcome.state)
        self._tell(outcome)
        self.changed.emit()

    def _tell(self, outcome: _Outcome) -> None:
        errors = sum(issue.severity is Severity.ERROR for issue in outcome.state.issues)
        notice = self._session.notice
        if errors:
            notice.emit(
                Notice(
                    "warning",
                    count(
                        "The tables have {n} error; the plan is still the one before these edits.",
                        "The tables have {n} errors; the plan is still the one before these edits.",
                        errors,
                    ),
                    tr("Mend the red cells, or undo."),
                    offers=((tr("Undo"), self._commands.undo),),
                )
            )
        elif outcome.clash:
            notice.emit(
                Notice(
                    "warning",
                    tr("No plan can keep this edit: {clash}", clash=outcome.clash),
                    tr("The plan is still the one before it."),
                    offers=((tr("Undo"), self._commands.undo),),
                )
            )
        elif outcome.moved:
            told = [count("The plan was repaired: {n} operation moved.", "The plan was repaired: {n} operations moved.",
                          outcome.moved)]  # fmt: skip
            if outcome.later:
                told.append(count("{n} more order is late.", "{n} more orders are late.", outcome.later))
            notice.emit(Notice("info", " ".join(told), tr("Optimise looks for a better one.")))

    # --- from the session ---------------------------------------------------------------------------

    def _another(self) -> None:
        """Let go of what is waiting: another workbook, or another state of this one."""
        self._job, self._waiting, self._working, self._shown = None, [], [], None
        self.changed.emit()

    def _drop_last(self) -> bool:
        """Let go of the last edit that is still worked in, for undo; False if there is none."""
        pending, tables = [*self._working, *self._waiting], self._session.tables
        if not pending or tables is None:
            return False
        self._job, self._working, self._waiting = None, [], pending[:-1]
        self._shown = tables.edited(_edits(self._waiting)) if self._waiting else None
        self.changed.emit()
        self._next()
        return True

    def _settle(self) -> None:
        """Show undone and redone edits; go on where the window is free again."""
        if not self.busy:
            self._shown = None
        self.changed.emit()
        self._next()


def _edits(named: Sequence[tuple[str, tuple[Edit, ...]]]) -> list[Edit]:
    return [edit for _, some in named for edit in some]


def _worked_in(state: PlanState, tables: Tables) -> _Outcome:
    """Read the tables, and take over what they say now that they did not say before. Runs on a thread."""
    assert state.tables is not None
    read = tables.read
    if read.problem is None:
        return _Outcome(replace(state, tables=tables, issues=read.issues))
    before = state.tables.good or state.problem
    after = replace(state, tables=tables.found_good(), issues=read.issues)
    difference = refresh.compare(state.problem, read.problem, before)
    problem = refresh.accept(difference, range(len(difference.changes)))
    found = carried(state, problem, after)
    if found.clash:
        # Good are still the tables of before: the next edit is compared with those.
        kept = replace(state, tables=replace(tables, good=state.tables.good), issues=read.issues)
        return _Outcome(kept, clash=found.clash)
    before_kpis, kpis = state.kpis, found.state.kpis
    late = 0 if before_kpis is None or kpis is None else max(0, kpis.late_orders - before_kpis.late_orders)
    return _Outcome(found.state, found.moved, late)
