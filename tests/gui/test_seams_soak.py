"""A bad Monday: tables, mends, files saved in Excel, holds, locks, runs, undo and projects, all mixed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.run_watch import RunState
from gui.session import Session
from gui.settings_store import Store
from samples.foreign.writing import write_book
from scheduler.excel.edits import Edit
from scheduler.excel.load import How, _load, _silent
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.check import check
from solver.dispatch import SWEEP, facts_of, in_time
from solver.settings import SolveSettings
from tests.gui.fakes import FakeChild, FakeDialogs, FakeRun, message
from tests.gui.test_importing_watch import BOOK

DUES = ("2030-12-03", "2030-12-05", "2030-12-24", "2030-12-30", "soon", "")
STEPS = ("edit", "edit", "edit", "save file", "save file", "faulty file", "take", "mend", "undo", "undo", "redo",
         "lock", "unlock", "hold", "release", "run", "stop", "optimise and edit", "edit and undo", "project", "reload",
         "keep", "go back")  # fmt: skip


class Monday:
    """One window with the real reading of one file, in step with the test; the engine is a rule."""

    def __init__(self, bot: QtBot, folder: Path, store: Store, seed: int) -> None:
        self.rng, self.bot, self.folder = random.Random(seed), bot, folder
        self.book = folder / "Orders.xlsx"
        self.sheets = {name: [list(row) for row in rows] for name, rows in BOOK.items()}
        self.dialogs = FakeDialogs()
        self.dialogs.save_answer = folder / "monday.ganttry"
        self.runs: list[FakeRun] = []
        self.session = Session(loader=self._read, runner=self._engine)
        self.window = MainWindow(self.session, store, self.dialogs, samples=list)  # type: ignore[arg-type]
        self.session.setParent(self.window)
        self.window.resize(1000, 700)
        bot.addWidget(self.window)
        self.window.refresher._reader = lambda paths, how, now: self._read(paths, how)
        self.window.refresher.watcher._poll.setInterval(10**8)  # the test says when a file was saved
        self.done: list[str] = []
        self.write()
        self.window.open_path(self.book)
        self.settled()

    def _read(self, paths: tuple[Path, ...], how: How) -> FakeChild:
        return FakeChild(_load(paths, datetime(2030, 12, 2, 6), _silent, how))

    def _engine(self, problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> FakeRun:
        self.runs.append(FakeRun(problem, settings, start_plan))
        return self.runs[-1]

    def write(self) -> None:
        """Save the workbook as it is now."""
        write_book(self.book, self.sheets)

    def settled(self) -> None:
        """Wait until nothing goes on but the engine."""
        bench, refresher, session = self.window.workbench, self.window.refresher, self.session
        running = session.run.busy

        def still() -> bool:
            idle = session.loading is None and refresher._child is None and not refresher._again.isActive()
            return idle and not bench.projects.busy and (running or not bench.busy) and refresher._as is None

        self.bot.waitUntil(still, timeout=20_000)
        self.bot.wait(40)  # what a thread hands over at its next look

    def end_run(self) -> None:
        """Let the engine find a plan by a rule, and end."""
        if not self.session.run.busy:
            return
        run = self.runs[-1]
        run.say(message(run.problem, in_time(run.problem, SWEEP[0], facts_of(run.problem)), 0.1))
        run.end()
        self.session.run.look()
        assert self.session.run.state is RunState.IDLE

    def edit(self) -> None:
        """Change a cell of the tables: good or bad."""
        tables = self.window.workbench.editor.tables
        if tables is None:
            return
        row = self.rng.randrange(2, 3 + len(self.sheets["Orders"]))
        edit = Edit("Orders", row, "cell", *self.rng.choice((("Quantity", str(self.rng.randrange(1, 9))),
                                                             ("Due", self.rng.choice(DUES)))))  # fmt: skip
        self.window.workbench.editor.change("Orders", [edit], "edit of Orders")

    def change_file(self, *, faulty: bool) -> None:
        """Save other orders in Excel; the faulty one names a product or machine that is not there."""
        rng, orders = self.rng, self.sheets["Orders"]
        orders[rng.randrange(1, len(orders))][2] = rng.randrange(1, 9)
        if rng.random() < 0.5 and len(orders) < 8:
            orders.append([str(len(orders) + rng.randrange(100, 900)), rng.choice("AB"), 2, "2030-12-28"])
        self.sheets["Routings"][1][2] = "MILL-O1" if faulty else "MILL-01"
        self.write()
        self.window.refresher._saved((self.book,))

    def do(self, step: str) -> None:
        """Do one thing as the window would."""
        session, window, rng = self.session, self.window, self.rng
        count = len(session.problem.operations) if session.problem is not None else 0
        session.select(rng.sample(range(count), min(count, 2)))
        actions = {"undo": "undo", "redo": "redo", "lock": "lock_both", "unlock": "unlock", "hold": "hold_orders",
                   "release": "release_orders", "run": "optimise", "reload": "reload"}  # fmt: skip
        if step in actions:
            window.actions_[actions[step]].trigger()
        elif step == "edit":
            self.edit()
        elif step in ("save file", "faulty file"):
            self.change_file(faulty=step == "faulty file")
        elif step == "take":
            window.refresher.take_all()
        elif step == "mend":
            mends = [issue.mends[0] for issue in session.issues if issue.mends]
            for mend in mends[:2]:
                window.imports.mend([mend])
        elif step == "stop":
            self.end_run()
        elif step == "optimise and edit":
            self.edit()
            window.optimise()
        elif step == "edit and undo":
            self.edit()
            window.actions_["undo"].trigger()
        elif step == "project":
            self.through_a_project()
        elif step == "keep":
            window.workbench.compare.keep()
        else:
            window.workbench.compare.go_back()

    def through_a_project(self) -> None:
        """Save all as a project, let go of it, and open it again."""
        self.end_run()
        self.settled()
        self.end_run()
        self.window.workbench.projects.save_project_as()
        self.settled()
        if not self.dialogs.save_answer.exists():
            return
        self.window.files.close_workbook()
        self.window.open_path(self.dialogs.save_answer)

    def holds(self) -> None:
        """See that all that belongs together is together, and that the plan passes the checker."""
        session, editor = self.session, self.window.workbench.editor
        if session.problem is None:
            assert session.schedule is None
            return
        assert session.facts.problem is session.problem
        assert session.figures.problem is session.problem
        assert all(k < len(session.problem.operations) for k in session.selection)
        if session.schedule is not None:
            assert len(session.schedule.start) == len(session.problem.operations), self.done
            assert not list(check(session.problem, session.schedule)), self.done
        if not session.run.busy:
            assert editor.tables is session.tables, self.done
            assert not editor.busy, self.done
        if session.tables is not None and session.tables.edits:
            assert (session.tables.read.problem is None) == (session.errors > 0), self.done


@pytest.fixture
def monday(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, store: Store) -> Iterator[Monday]:
    made = Monday(qtbot, tmp_path, store, getattr(request, "param", 0))
    yield made
    made.session.shut()
    made.window.refresher.close()


@pytest.mark.parametrize("monday", range(6), indirect=True)
def test_whatever_comes_together_on_a_monday_the_plan_holds(monday: Monday) -> None:
    monday.do("run")
    monday.do("stop")
    for _ in range(30):
        step = monday.rng.choice(STEPS)
        monday.done.append(step)
        monday.do(step)
        if monday.rng.random() < 0.7:  # else the next comes while this one is still worked in
            monday.settled()
            monday.holds()
    monday.settled()
    monday.end_run()
    monday.settled()
    monday.holds()
    stack = monday.window.workbench.commands.stack
    for there in (0, stack.count()):
        while stack.index() != there and monday.session.loading is None:
            monday.window.actions_["redo" if there else "undo"].trigger()
            monday.settled()
            monday.holds()


def test_edits_without_a_plan_are_not_lost_when_something_else_is_opened(monday: Monday) -> None:
    session, window = monday.session, monday.window
    assert not session.unsaved
    window.workbench.editor.change("Orders", [Edit("Orders", 2, "cell", "Quantity", "9")], "edit")
    monday.settled()
    assert session.unsaved
    assert "edits not saved" in window.windowTitle()
    monday.dialogs.unsaved_answer = "save"
    window.files.close_workbook()
    monday.bot.waitUntil(lambda: session.path is None, timeout=10_000)
    assert monday.dialogs.save_answer.exists()
    window.open_path(monday.dialogs.save_answer)
    monday.settled()
    assert session.problem.orders[0].quantity == 9
    assert not session.unsaved


def test_a_plan_of_a_project_goes_into_the_workbook_and_never_over_it(monday: Monday) -> None:
    monday.do("run")
    monday.do("stop")
    monday.through_a_project()
    monday.settled()
    session, window = monday.session, monday.window
    assert session.path == monday.dialogs.save_answer
    before = monday.book.read_bytes()
    monday.dialogs.save_answer = monday.book
    window.files.save_plan_as()
    assert "is the workbook the orders come from" in window.messages.text.text()
    assert monday.book.read_bytes() == before
    window.workbench.papers.write_back()
    monday.bot.waitUntil(lambda: not window.workbench.papers.busy, timeout=20_000)
    assert monday.book.read_bytes() != before
    assert not session.unsaved
