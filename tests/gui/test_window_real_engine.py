"""The main job with the real reader, the real engine and real files."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.panels.start_page import shipped_samples
from gui.run_watch import RunState
from gui.settings_store import Store
from scheduler.excel.load import load
from solver.check import check
from tests.gui.fakes import FakeDialogs


@pytest.fixture
def window(qtbot: QtBot, store: Store) -> Iterator[MainWindow]:
    """The window as it is, but for its dialogs and settings."""
    made = MainWindow(store=store, dialogs=FakeDialogs())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.shut()


def open_sample(window: MainWindow, qtbot: QtBot, name: str) -> None:
    sample = next(s for s in shipped_samples() if s.path.name == name)
    with qtbot.waitSignal(window.session.problem_changed, timeout=60000):
        window.open_path(sample.path)


def test_open_a_sample_optimise_stop_and_save(window: MainWindow, qtbot: QtBot, tmp_path) -> None:
    open_sample(window, qtbot, "job_shop_two_shifts.xlsx")
    session = window.session
    window.optimise()
    qtbot.waitUntil(lambda: session.schedule is not None, timeout=60000)
    window.optimising.stop()
    assert session.run.state is RunState.STOPPING
    qtbot.waitUntil(lambda: session.run.state is RunState.IDLE, timeout=15000)
    assert not list(check(session.problem, session.schedule))
    window.dialogs.save_answer = tmp_path / "plan.xlsx"
    window.exporter.save()
    qtbot.waitUntil(lambda: not session.unsaved, timeout=60000)
    assert load(tmp_path / "plan.xlsx").sha256


def test_a_killed_engine_loses_nothing_and_is_told(window: MainWindow, qtbot: QtBot) -> None:
    open_sample(window, qtbot, "job_shop_two_shifts.xlsx")
    session = window.session
    window.optimise()
    qtbot.waitUntil(lambda: session.schedule is not None, timeout=60000)
    os.kill(session.run._run.pid, signal.SIGTERM)
    qtbot.waitUntil(lambda: session.run.state is RunState.IDLE, timeout=30000)
    assert not list(check(session.problem, session.schedule))
    assert window.pages.currentWidget() is window.gantt
    assert "kept" in window.messages.text.text()
    assert window.actions_["optimise"].isEnabled()


def test_every_fault_of_the_broken_sample_is_listed(window: MainWindow, qtbot: QtBot) -> None:
    open_sample(window, qtbot, "broken.xlsx")
    assert window.pages.currentWidget() is window.faults_page
    assert window.faults_page.table.model.rowCount() == len(window.session.issues) > 20
    assert all(issue.remedy for issue in window.session.issues)
