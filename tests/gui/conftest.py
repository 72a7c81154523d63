"""A window with temporary settings, a reader, an engine and dialogs that the test holds in its hand."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panels.start_page import SampleCard
from gui.run_watch import RunState
from gui.session import Session
from gui.settings_store import Store
from scheduler.problem import Problem
from scheduler.schedule import Schedule
from solver.settings import SolveSettings
from tests.gui.fakes import FakeChild, FakeDialogs, FakeLoaded, FakeRun, message, one_after_the_other, shop


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Settings of this test alone."""
    return Store(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@dataclass
class Desk:
    """The window and all that it starts."""

    window: MainWindow
    session: Session
    store: Store
    dialogs: FakeDialogs
    bot: QtBot
    folder: Path
    children: list[FakeChild]
    runs: list[FakeRun]
    next_child: FakeChild | None = None

    @property
    def run(self) -> FakeRun:
        """Return the engine that was started last."""
        return self.runs[-1]

    def workbook(self, name: str = "shop.xlsx") -> Path:
        """Make a file that the fake reader can be asked to read."""
        path = self.folder / name
        path.write_bytes(b"")
        return path

    def open(self, problem: Problem | None = None, issues: tuple = (), name: str = "shop.xlsx") -> Path:
        """Open a workbook through the window and wait until it is read."""
        self.next_child = FakeChild(FakeLoaded(problem, issues))
        path = self.workbook(name)
        with self.bot.waitSignal(self.session.problem_changed, timeout=2000):
            self.window.open_path(path)
        return path

    def opened(self, **size: int) -> Problem:
        """Open a small shop without faults."""
        problem = shop(**size)
        self.open(problem)
        return problem

    def say(self, schedule: Schedule | None = None, seconds: float = 0.1, bound: float = 0.0) -> None:
        """Let the engine find a plan, and the window look into its mailbox."""
        problem = self.session.problem
        assert problem is not None
        self.run.say(message(problem, schedule or one_after_the_other(problem), seconds, bound))
        self.session.run._shown_at = 0.0
        self.session.run.look()

    def planned(self) -> Problem:
        """Open a shop, run the engine to its end, and keep the plan."""
        problem = self.opened()
        self.window.optimise()
        self.say()
        self.run.end()
        self.session.run.look()
        assert self.session.run.state is RunState.IDLE
        return problem


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Store) -> Iterator[Desk]:
    """A window on the screen, with nothing open."""
    children: list[FakeChild] = []
    runs: list[FakeRun] = []
    made: list[Desk] = []

    def loader(paths: Any, how: Any) -> Any:
        child = made[0].next_child or FakeChild(FakeLoaded(shop()))
        children.append(child)
        return child

    def runner(problem: Problem, settings: SolveSettings, start_plan: Schedule | None) -> FakeRun:
        runs.append(FakeRun(problem, settings, start_plan))
        return runs[-1]

    samples = [SampleCard("Machine shop", "Three lathes, two mills, twelve orders.", tmp_path / "sample.xlsx")]
    (tmp_path / "sample.xlsx").write_bytes(b"")
    session = Session(loader=loader, runner=runner)
    dialogs = FakeDialogs()
    window = MainWindow(session, store, dialogs, samples=lambda: samples)  # type: ignore[arg-type]
    session.setParent(window)
    qtbot.addWidget(window)
    made.append(Desk(window, session, store, dialogs, qtbot, tmp_path, children, runs))
    window.resize(1300, 850)
    window.show()
    yield made[0]
    session.shut()


@pytest.fixture
def plain_palette(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Change the theme in a test; afterwards it is as it was."""
    from gui import theme

    before = qapp.palette()

    def change(choice: str) -> None:
        theme.apply(qapp, choice)

    yield change
    theme.apply(qapp, "system")
    qapp.setPalette(before)
