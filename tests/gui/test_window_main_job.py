"""The main job by clicks: open, optimise, watch, stop, save; and what goes wrong on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest

from gui.export import KINDS
from gui.run_watch import RunState
from scheduler.child import ChildDied
from scheduler.issues import PlanError
from solver.progress import Clash, Status
from tests.gui.conftest import Desk
from tests.gui.fakes import ISSUES, FakeChild, FakeLoaded, one_after_the_other, shop

LEFT = Qt.MouseButton.LeftButton


def kind(suffix: str):
    return next(k for k in KINDS if k.suffix == suffix)


def test_a_first_start_shows_steps_and_samples(desk: Desk) -> None:
    assert desk.window.pages.currentWidget() is desk.window.start
    assert [card.text() for card in desk.window.start.cards] == ["Machine shop"]
    assert not desk.window.tables_dock.isVisible()
    assert desk.window.windowTitle() == "Ganttry[*]"


def test_a_click_on_a_sample_opens_it(desk: Desk) -> None:
    desk.next_child = FakeChild(FakeLoaded(shop()))
    with desk.bot.waitSignal(desk.session.problem_changed, timeout=2000):
        QTest.mouseClick(desk.window.start.cards[0], LEFT)
    assert desk.session.path == desk.folder / "sample.xlsx"
    assert desk.window.pages.currentWidget() is desk.window.ready
    assert "6 orders with 18 operations on 3 machines" in desk.window.ready.words.text()


def test_from_a_sample_to_a_saved_plan_by_clicks(desk: Desk) -> None:
    window, session = desk.window, desk.session
    QTest.mouseClick(window.start.cards[0], LEFT)
    desk.bot.waitUntil(lambda: session.problem is not None)
    QTest.mouseClick(window.ready.button, LEFT)
    assert session.run.state is RunState.RUNNING
    problem = session.problem
    desk.say(one_after_the_other(problem, gap_min=30), 0.1, bound=0.5)
    assert window.pages.currentWidget() is window.gantt
    desk.say(one_after_the_other(problem), 0.2, bound=0.9)
    assert "better" in window.kpis.cards[2].delta.text()
    assert window.optimise_panel.gap.text() == "No plan can be more than 10 % better on weighted tardiness."
    QTest.mouseClick(window.optimise_panel.stop_button, LEFT)
    assert desk.run.stopped
    assert window.optimise_panel.headline.text() == "Stopping… the best plan is kept"
    desk.run.end()
    desk.bot.waitUntil(lambda: session.run.state is RunState.IDLE)
    assert "plan not saved" in window.windowTitle()
    desk.dialogs.save_answer = desk.folder / "out.xlsx"
    window.actions_["save_plan"].trigger()
    desk.bot.waitUntil(lambda: not session.unsaved, timeout=20000)
    assert (desk.folder / "out.xlsx").stat().st_size > 1000
    assert "plan not saved" not in window.windowTitle()
    assert window.messages.notice.text == "The plan is saved as out.xlsx."


def test_saving_again_asks_nothing_and_writes_the_same_file(desk: Desk) -> None:
    desk.planned()
    desk.dialogs.save_answer = desk.folder / "out.xlsx"
    desk.window.exporter.save()
    desk.bot.waitUntil(lambda: not desk.session.unsaved, timeout=20000)
    desk.window.exporter.save()
    desk.bot.waitUntil(lambda: not desk.window.exporter.busy, timeout=20000)
    assert desk.dialogs.asked == ["save shop plan.xlsx"]


def test_each_better_plan_is_shown_and_the_first_stays_the_measure(desk: Desk) -> None:
    problem = desk.opened()
    desk.window.optimise()
    desk.say(one_after_the_other(problem, gap_min=30))
    first = desk.session.kpis
    desk.say(one_after_the_other(problem), seconds=0.3)
    assert desk.session.first_kpis is first
    assert first is desk.session.run.first.kpis
    assert desk.session.kpis.makespan_h < first.makespan_h
    assert len(desk.session.run.curve) == 2
    desk.run.end()
    desk.session.run.look()
    desk.window.optimise()
    assert desk.run.start_plan is desk.session.schedule


def test_an_engine_that_crashes_keeps_the_plan_and_says_so(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise()
    desk.say()
    desk.run.fail(ChildDied("The planning engine ended unexpectedly (exit code -9).", "Try again."))
    desk.session.run.look()
    assert desk.session.schedule is not None
    assert desk.window.pages.currentWidget() is desk.window.gantt
    assert desk.window.messages.text.text().endswith("The best plan found so far is kept. Try again.")
    assert desk.window.actions_["optimise"].isEnabled()


def test_a_note_of_the_engine_is_shown(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise()
    desk.say()
    desk.run.end(note="The engine was ended; the plan is kept.")
    desk.session.run.look()
    assert desk.window.messages.notice.kind == "warning"


def test_an_impossible_workbook_names_the_rows_that_clash(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise()
    desk.run.end(Status.IMPOSSIBLE, clashes=(Clash("Order A1 cannot be done by its deadline.", (0, 1), "Move it."),))
    desk.session.run.look()
    page = desk.window.impossible
    assert desk.window.pages.currentWidget() is page
    clash = page.tree.topLevelItem(0)
    assert clash.text(0) == "Order A1 cannot be done by its deadline.\nMove it."
    assert [clash.child(k).text(1) for k in range(clash.childCount())] == ["10", "20"]
    assert desk.window.optimise_panel.headline.text() == "No plan is possible"


def test_a_run_without_a_plan_says_what_to_do(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise()
    desk.run.end(Status.STOPPED)
    desk.session.run.look()
    assert "Give it more time" in desk.window.messages.text.text()
    assert desk.window.pages.currentWidget() is desk.window.ready


def test_escape_stops_only_while_the_engine_runs(desk: Desk) -> None:
    assert not desk.window.actions_["stop"].isEnabled()
    desk.opened()
    desk.window.optimise()
    stop = desk.window.actions_["stop"]
    assert stop.isEnabled()
    assert QKeySequence("Esc") in stop.shortcuts()
    stop.trigger()
    assert desk.run.stopped
    assert not stop.isEnabled()


def test_opening_can_be_cancelled(desk: Desk) -> None:
    desk.next_child = FakeChild(finished=False)
    desk.next_child.said.append((0.5, "Reading the sheet Orders ..."))
    desk.window.open_path(desk.workbook())
    desk.bot.waitUntil(lambda: desk.window.loading.step.text() == "Reading the sheet Orders…")
    assert desk.window.pages.currentWidget() is desk.window.loading
    QTest.mouseClick(desk.window.loading.cancel, LEFT)
    assert desk.next_child.killed
    assert desk.window.pages.currentWidget() is desk.window.start


def test_a_file_that_cannot_be_read_is_told_and_the_old_one_stays(desk: Desk) -> None:
    problem = desk.planned()
    desk.next_child = FakeChild(error=PlanError("next.xlsx is not a workbook.", "Save it as .xlsx."))
    desk.window.open_path(desk.workbook("next.xlsx"))
    desk.bot.waitUntil(lambda: desk.window.messages.isVisible())
    assert desk.window.messages.text.text() == "next.xlsx is not a workbook. Save it as .xlsx."
    assert desk.session.problem is problem
    assert desk.session.schedule is not None


def test_a_plan_in_the_workbook_is_shown_at_once_when_it_still_holds(desk: Desk) -> None:
    problem = shop()
    desk.next_child = FakeChild(FakeLoaded(problem, last_plan=one_after_the_other(problem)))
    desk.window.open_path(desk.workbook())
    desk.bot.waitUntil(lambda: desk.session.schedule is not None, timeout=5000)
    assert not desk.session.unsaved
    assert desk.window.pages.currentWidget() is desk.window.gantt


def test_a_dropped_workbook_is_opened_and_another_file_is_not(desk: Desk) -> None:
    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        desk.window.dropEvent(event)

    picture = desk.folder / "photo.png"
    picture.write_bytes(b"")
    drop(picture)
    assert "photo.png is not a workbook" in desk.window.messages.text.text()
    with desk.bot.waitSignal(desk.session.problem_changed, timeout=2000):
        drop(desk.workbook())
    assert desk.session.path == desk.folder / "shop.xlsx"


def test_recent_files_come_back_in_menu_and_start_page(desk: Desk) -> None:
    desk.opened()
    desk.window.actions_["close_workbook"].trigger()
    assert [card.text() for card in desk.window.start.recent_cards] == ["shop.xlsx"]
    desk.window.menus.fill_recent()
    entry = desk.window.menus.recent.actions()[0]
    assert entry.text() == "&1  shop.xlsx"
    with desk.bot.waitSignal(desk.session.problem_changed, timeout=2000):
        entry.trigger()
    assert desk.session.path.name == "shop.xlsx"


def test_a_recent_file_that_is_gone_is_told_and_forgotten(desk: Desk) -> None:
    gone = desk.folder / "gone.xlsx"
    desk.store.add_recent(gone)
    desk.window.open_path(gone)
    assert "gone.xlsx is not there any more" in desk.window.messages.text.text()
    assert desk.store.recent() == []


@pytest.mark.parametrize("answer", ["discard", "cancel"])
def test_closing_asks_about_an_unsaved_plan(desk: Desk, answer: str) -> None:
    desk.planned()
    desk.dialogs.unsaved_answer = answer
    desk.window.close()
    assert desk.window.isVisible() is (answer == "cancel")
    assert desk.dialogs.asked == ["unsaved shop.xlsx"]


def test_closing_with_save_writes_the_plan_first(desk: Desk) -> None:
    desk.planned()
    desk.dialogs.unsaved_answer, desk.dialogs.save_answer = "save", desk.folder / "out.xlsx"
    desk.window.close()
    desk.bot.waitUntil(lambda: not desk.window.isVisible(), timeout=20000)
    assert (desk.folder / "out.xlsx").is_file()


def test_closing_while_optimising_stops_the_engine(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise()
    desk.window.close()
    assert desk.run.stopped
    assert desk.run.killed
    assert not desk.window.isVisible()


@pytest.mark.parametrize("entry", range(1, len(KINDS)))
def test_the_plan_is_exported(desk: Desk, entry: int) -> None:
    desk.planned()
    target = desk.folder / f"plan{KINDS[entry].suffix}"
    desk.dialogs.save_answer = target
    desk.window.actions_.exports[entry].trigger()
    desk.bot.waitUntil(lambda: not desk.window.exporter.busy, timeout=20000)
    assert target.stat().st_size > 500
    assert desk.window.messages.notice.kind == "good"
    assert [p.name for p in desk.folder.iterdir() if p.name.startswith("~")] == []


@pytest.mark.parametrize("suffix", [".xlsx", ".png"])
def test_a_target_that_cannot_be_replaced_is_told_in_a_sentence(desk: Desk, suffix: str) -> None:
    desk.planned()
    target = desk.folder / f"plan{suffix}"
    target.mkdir()
    desk.dialogs.save_answer = target
    desk.window.exporter.save_as(kind(suffix))
    desk.bot.waitUntil(lambda: not desk.window.exporter.busy, timeout=20000)
    desk.bot.waitUntil(lambda: desk.window.messages.notice is not None and desk.window.messages.notice.kind == "error")
    assert desk.session.unsaved
    assert [p.name for p in desk.folder.iterdir() if p.name.startswith("~")] == []


def test_the_workbook_itself_is_never_overwritten(desk: Desk) -> None:
    desk.planned()
    desk.dialogs.save_answer = desk.session.path
    desk.window.exporter.save()
    assert "Choose another name" in desk.window.messages.text.text()
    assert desk.session.path.read_bytes() == b""


def test_faults_stop_planning_and_are_listed(desk: Desk) -> None:
    desk.open(None, ISSUES)
    assert desk.window.pages.currentWidget() is desk.window.faults_page
    assert desk.window.faults_page.title.text() == "shop.xlsx cannot be planned yet: 3 errors"
    assert not desk.window.actions_["optimise"].isEnabled()
    with desk.bot.waitSignal(desk.session.problem_changed, timeout=2000):
        desk.next_child = FakeChild(FakeLoaded(shop()))
        QTest.mouseClick(desk.window.faults_page.reload_button, LEFT)
    assert desk.session.problem is not None


def test_warnings_do_not_stop_planning(desk: Desk) -> None:
    desk.open(shop(), ISSUES[:1])
    assert desk.window.pages.currentWidget() is desk.window.ready
    assert "1 warning: planning can go on" in desk.window.ready.warnings.text()
    assert desk.window.tables.tabText(3) == "Faults (1)"


def test_a_press_on_a_bar_selects_its_rows(desk: Desk) -> None:
    desk.planned()
    desk.window.navigator.show_operations()
    chart = desk.window.gantt
    chart.jump_to_operation(7)
    QTest.mouseClick(chart.viewport(), LEFT, pos=chart.operation_rect(7).center().toPoint())
    assert desk.session.selection == (7,)
    assert [i.row() for i in desk.window.operations.view.selectionModel().selectedRows()] == [7]
