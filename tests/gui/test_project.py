"""Projects: saved, opened again with history and versions, and brought back after a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.project import Autosave
from gui.session import Session
from scheduler.plan_file import read_project
from scheduler.problem import Lock
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeDialogs
from tests.gui.test_workbench import bench, small_shop, stack, starts

__all__ = ["bench"]


def worked_on(bench: Desk) -> None:
    bench.window.workbench.compare.keep()
    bench.session.select([3])
    bench.window.actions_["send_first"].trigger()


def saved(bench: Desk, name: str = "work.ganttry") -> Path:
    path = bench.folder / name
    bench.dialogs.save_answer = path
    bench.window.actions_["save_project_as"].trigger()
    bench.bot.waitUntil(lambda: bench.window.workbench.projects.path == path)
    return path


def opened(bench: Desk, path: Path) -> None:
    with bench.bot.waitSignal(bench.session.problem_changed, timeout=3000):
        bench.window.open_path(path)
    bench.bot.waitUntil(lambda: bench.session.loading is None)


def test_a_project_comes_back_with_plan_locks_versions_and_history(bench: Desk) -> None:
    worked_on(bench)
    path = saved(bench)
    assert bench.window.messages.text.text() == "The project is saved as work.ganttry."
    assert not bench.session.unsaved
    bench.open(small_shop()[0], name="other.xlsx")
    assert bench.session.schedule is None
    opened(bench, path)
    assert starts(bench) == [100, 200, 200, 0]
    assert bench.session.problem.operations[3].lock == Lock(0, 0)
    assert not bench.session.unsaved
    assert bench.window.windowTitle().startswith("work.ganttry")
    compare = bench.window.workbench.compare
    assert [version.name for version in compare.versions] == ["Plan 1"]
    assert stack(bench).undoText() == "move of C step 10"
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == [0, 100, 100, 200]
    compare.list.setCurrentRow(0)
    compare.go_back()
    assert starts(bench) == [0, 100, 100, 200]


def test_saving_again_asks_nothing(bench: Desk) -> None:
    worked_on(bench)
    path = saved(bench)
    bench.window.actions_["undo"].trigger()
    bench.dialogs.asked.clear()
    bench.window.actions_["save_project"].trigger()
    bench.bot.waitUntil(lambda: not bench.session.unsaved)
    assert bench.dialogs.asked == []
    assert read_project(path).current.schedule.start.tolist() == [0, 100, 100, 200]


def test_orders_on_hold_are_kept(bench: Desk) -> None:
    bench.session.select([2])
    bench.window.actions_["hold_orders"].trigger()
    path = saved(bench)
    opened(bench, path)
    assert len(bench.session.held) == 1
    bench.window.actions_["release_orders"].trigger()
    assert len(starts(bench)) == 4


def test_a_file_that_is_no_project_is_told_and_what_is_open_stays(bench: Desk) -> None:
    path = bench.folder / "wrong.ganttry"
    path.write_bytes(b"nothing")
    bench.window.open_path(path)
    bench.bot.waitUntil(lambda: "not a Ganttry project" in bench.window.messages.text.text())
    assert bench.session.loading is None
    assert starts(bench) == [0, 100, 100, 200]


@pytest.fixture
def keeper(bench: Desk, tmp_path: Path) -> Autosave:
    work = bench.window.workbench
    return Autosave(bench.window, bench.session, work.projects, work.commands, tmp_path / "kept")


def test_work_is_kept_by_itself_and_brought_back(bench: Desk, keeper: Autosave, tmp_path: Path) -> None:
    worked_on(bench)
    keeper.write()
    bench.bot.waitUntil(lambda: keeper.path.exists() and keeper._job is None)
    session = Session()
    other = MainWindow(session, bench.store, bench.dialogs, samples=list, autosaves=tmp_path / "kept")
    session.setParent(other)
    bench.bot.addWidget(other)
    other.workbench.offer_kept()
    assert other.messages.notice is None  # its owner still lives
    keeper._lock.unlock()  # as when it was killed
    other.workbench.offer_kept()
    assert other.messages.text.text().startswith("Ganttry ended without closing.")
    other.messages.offer_buttons[0].click()
    bench.bot.waitUntil(lambda: session.schedule is not None)
    assert session.schedule.start.tolist() == [100, 200, 200, 0]
    assert session.path.name == "shop.xlsx"
    assert session.unsaved
    bench.bot.waitUntil(lambda: not keeper.path.exists())
    session.shut()


def test_nothing_is_left_after_closing_well(bench: Desk, keeper: Autosave) -> None:
    worked_on(bench)
    keeper.write()
    bench.bot.waitUntil(lambda: keeper.path.exists() and keeper._job is None)
    keeper.close()
    assert list(keeper.path.parent.iterdir()) == []


def test_two_windows_on_one_project_are_told_apart(bench: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    worked_on(bench)
    path = saved(bench)
    dialogs = FakeDialogs()
    other = MainWindow(Session(), bench.store, dialogs, samples=lambda: [])  # type: ignore[arg-type]
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.session.problem_changed, timeout=5000):
        other.open_path(path)
    qtbot.waitUntil(lambda: other.session.schedule is not None)
    assert "open in another Ganttry window on this computer" in other.messages.text.text()
    before = path.read_bytes()
    dialogs.save_answer = path
    other.actions_["save_project"].trigger()  # asks, and refuses the file of the first window
    assert dialogs.asked[-1].startswith("save")
    assert "Save this one under another name" in other.messages.text.text()
    assert path.read_bytes() == before
    dialogs.save_answer = tmp_path / "mine.ganttry"
    other.actions_["save_project"].trigger()
    qtbot.waitUntil(lambda: other.workbench.projects.path == tmp_path / "mine.ganttry")
    bench.session.close_workbook()
    dialogs.save_answer = path
    other.actions_["save_project_as"].trigger()  # free now
    qtbot.waitUntil(lambda: other.workbench.projects.path == path)
    other.session.shut()


def test_the_chart_is_shown_as_in_the_project(bench: Desk) -> None:
    worked_on(bench)
    window, chart = bench.window, bench.window.gantt
    window.actions_["rows_by_order"].trigger()
    window.actions_["squeeze_time"].trigger()
    window.colours.set_mode("lateness")
    path = saved(bench)
    window.actions_["rows_by_machine"].trigger()
    window.actions_["squeeze_time"].trigger()
    window.colours.set_mode("product")
    bench.session.close_workbook()
    opened(bench, path)
    assert (chart.rows_by, chart.squeezed, window.colours.box.currentData()) == ("order", True, "lateness")
