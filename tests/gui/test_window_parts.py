"""The parts of the window one by one: words, curve, figures, theme, settings, faults of ours, jobs."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from gui import errors, theme, words
from gui.background import ChildJob, Job
from gui.colors import contrast
from gui.errors import CrashDesk
from gui.icons import icon
from gui.panels.curve import shown_level, steps
from gui.panels.goal_words import goal_lines, level_names
from gui.panels.kpi_strip import FIGURES, delta
from gui.run_watch import CurvePoint
from gui.settings_store import RECENT_MOST, Store
from scheduler.calendar import Clock
from scheduler.issues import PlanError
from scheduler.kpis import Kpis
from solver.objective import PROFILES, Profile
from tests.gui.conftest import Desk

NAMES = ("weighted tardiness", "makespan + setup hours")


def test_times_are_written_with_their_weekday() -> None:
    clock = Clock(datetime(2026, 11, 23, 6, 0))
    assert words.moment(clock, 0) == "Mon 23 Nov 06:00"
    assert words.moment(clock, 60 * 24 * 60) == "Fri 22 Jan 2027 06:00"
    assert words.moment(clock, None) == words.moment(clock, -1) == words.NOTHING


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (0.04, "0"), (56.66, "56.7"), (1259.4, "1\u2009259"), (999.96, "1\u2009000"), (-2, "-2")],
)
def test_figures_have_as_many_digits_as_are_read(value: float, text: str) -> None:
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("values", "bounds", "text"),
    [
        ((), (), "Looking for a first plan."),
        ((100.0, 50.0), (), "How much better a plan could be is not known yet."),
        ((100.0, 50.0), (96.0, 40.0), "No plan can be more than 4.0 % better on weighted tardiness."),
        ((100.0, 50.0), (0.0, 0.0), "How good a plan can be on weighted tardiness is not known yet."),
        ((100.0, 50.0), (2.0, 0.0),
         "How good a plan can be is not known yet: up to 98 % better on weighted tardiness is not ruled out."),
        ((0.0, 50.0), (0.0, 40.0),
         "Weighted tardiness proved best. No plan can be more than 20 % better on makespan + setup hours."),
        ((0.0, 50.0), (0.0, 50.0), "Proved best: no better plan exists."),
        ((80.0,), (60.0,), "No plan can be more than 25 % better."),
    ],
)
def test_the_gap_is_told_in_words(values: tuple, bounds: tuple, text: str) -> None:
    assert words.gap_sentence(NAMES, values, bounds) == text


def test_goals_show_levels_and_weights() -> None:
    assert goal_lines(PROFILES[0]) == "1. Weighted tardiness\n2. Makespan + setup hours"
    weighted = Profile("Balanced", ((("weighted_tardiness", 2.0), ("makespan", 0.0), ("setup", 0.5)),), "")
    assert level_names(weighted) == ("2 × weighted tardiness + 0.5 × setup hours",)
    assert goal_lines(weighted).startswith("Smallest sum of 2 ×")


def test_the_curve_steps_down_and_holds_its_last_value() -> None:
    curve = [CurvePoint(1, (9.0, 5.0), (2.0,)), CurvePoint(3, (4.0, 5.0), (3.0,))]
    plan, bound = steps(curve, 0, 10)
    assert plan == [(1, 9.0), (3, 9.0), (3, 4.0), (10, 4.0)]
    assert bound == [(1, 2.0), (3, 2.0), (3, 3.0), (10, 3.0)]
    assert shown_level(curve) == 0
    assert shown_level([*curve, CurvePoint(4, (4.0, 5.0), (4.0, 1.0))]) == 1
    assert shown_level([*curve, CurvePoint(4, (4.0, 5.0), (4.0, 5.0))]) == 0


def test_a_long_curve_is_thinned() -> None:
    curve = [CurvePoint(k, (10_000.0 - k,), ()) for k in range(5000)]
    plan, _ = steps(curve, 0, 5000)
    assert len(plan) < 700
    assert plan[0] == (0, 10_000.0)
    assert plan[-1] == (5000, 5001.0)


def test_figures_say_better_or_worse_in_words() -> None:
    first = Kpis(10, 10, 5, 50, 100, 10, 40)
    now = Kpis(4, 6, 2, 80, 100, 12, 30)
    by_field = {figure.field: delta(figure, now, first) for figure in FIGURES}
    assert by_field["late_orders"].text == "▼ 3 better"
    assert by_field["on_time_pct"].text == "▲ 30 points better"
    assert by_field["makespan_h"].text == "as the first plan"
    assert (by_field["setup_h"].text, by_field["setup_h"].tone) == ("▲ 2 h worse", "bad")
    assert by_field["utilisation_pct"].tone == "bad"
    assert delta(FIGURES[0], None, first).text == ""


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_tones_can_be_read_on_light_and_dark(plain_palette, choice: str) -> None:
    plain_palette(choice)
    assert theme.is_dark() is (choice == "dark")
    palette = QWidget().palette()
    for name in ("good", "bad", "warn", "accent", "muted"):
        for ground in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
            assert contrast(theme.tone(name, palette), palette.color(ground)) >= 4.5


def test_dark_is_remembered_and_reaches_the_labels(desk: Desk, plain_palette) -> None:
    desk.planned()
    desk.window.set_theme("dark")
    assert desk.store.text("theme") == "dark"
    card = desk.window.kpis.cards[0]
    for choice in ("dark", "light"):
        desk.window.set_theme(choice)
        desk.bot.waitUntil(lambda: card.title.palette().color(QPalette.ColorRole.WindowText) == theme.tone("muted"))
    assert not theme.is_dark()


def test_icons_are_sharp_at_150_percent(qapp) -> None:
    pixmap = icon("open", qapp.palette()).pixmap(icon("open", qapp.palette()).actualSize(desk_size()), 1.5)
    assert pixmap.width() == 30


def desk_size():
    from PySide6.QtCore import QSize

    return QSize(20, 20)


def test_settings_survive_and_recent_files_are_bounded(tmp_path: Path) -> None:
    def opened() -> Store:
        return Store(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))

    store = opened()
    assert store.recent() == []
    store.add_recent(tmp_path / "one.xlsx")
    store._settings.sync()
    assert opened().recent() == [tmp_path / "one.xlsx"]
    for k in range(12):
        store.add_recent(tmp_path / f"{k}.xlsx")
    store.add_recent(tmp_path / "11.xlsx")
    assert len(store.recent()) == RECENT_MOST
    assert store.recent()[0] == tmp_path / "11.xlsx"
    store.keep("flag", True)
    store.keep("n", "rubbish")
    assert store.flag("flag")
    assert store.whole("n", 7) == 7


def test_choices_of_a_run_are_remembered(desk: Desk) -> None:
    panel = desk.window.optimise_panel
    desk.opened()
    panel.goal.setCurrentText("Fewest changeovers")
    panel.time.setCurrentIndex(0)
    panel.seed.setValue(9)
    panel.repeatable.setChecked(True)
    desk.window.optimise()
    settings = desk.run.settings
    assert (settings.profile, settings.seconds, settings.seed) == ("Fewest changeovers", 10.0, 9)
    assert settings.repeatable
    assert (desk.store.text("run/goal"), desk.store.whole("run/seconds", 0)) == ("Fewest changeovers", 10)


def test_weights_of_the_workbook_are_shown_with_the_goal(desk: Desk) -> None:
    from dataclasses import replace

    from tests.gui.fakes import shop

    desk.open(replace(shop(), settings={"weight setup": "3"}))
    panel = desk.window.optimise_panel
    assert panel.goal.currentText() == "Balanced"
    assert panel.goal_words.text() == "Smallest sum of weighted tardiness + makespan + 3 × setup hours"


def test_the_layout_comes_back(desk: Desk) -> None:
    desk.opened()
    desk.window.optimise_dock.hide()
    desk.window.actions_["close_workbook"].trigger()
    assert not desk.window.tables_dock.isVisible()
    desk.opened()
    assert desk.window.tables_dock.isVisible()
    assert not desk.window.optimise_dock.isVisible()
    desk.window.actions_["reset_layout"].trigger()
    assert desk.window.optimise_dock.isVisible()


def test_every_command_has_its_own_keys(desk: Desk) -> None:
    seen: dict[str, str] = {}
    for action in desk.window.actions():
        for keys in action.shortcuts():
            assert keys.toString() not in seen, (action.text(), seen)
            seen[keys.toString()] = action.text()
    assert {"Ctrl+O", "F5", "Esc", "Ctrl+S", "Ctrl+F", "F8"} <= set(seen)


def test_what_can_be_pressed_has_a_name_for_a_screen_reader(desk: Desk) -> None:
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QComboBox,
        QHeaderView,
        QLineEdit,
        QSpinBox,
        QTabBar,
    )

    desk.planned()
    named = [w for kind in (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QSpinBox)
             for w in desk.window.findChildren(kind)]
    without = []
    for widget in named:
        own = widget.text() if isinstance(widget, QAbstractButton) else ""
        around = widget.parent()
        inside = isinstance(around, QComboBox | QSpinBox | QLineEdit | QAbstractItemView | QTabBar | QHeaderView)
        inside = inside or widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))
        in_popup = widget.window() is not desk.window
        if not (own or widget.accessibleName() or inside or in_popup):
            without.append((type(widget).__name__, type(around).__name__, widget.toolTip()))
    assert not without
    for table in (desk.window.orders, desk.window.operations, desk.window.machines):
        assert table.view.accessibleName()
        assert table.filter_box.accessibleName()


def test_no_menu_has_one_letter_twice(desk: Desk) -> None:
    def letters(menu: QMenu | QMenuBar) -> None:
        seen: dict[str, str] = {}
        for action in menu.actions():
            text = action.text().replace("&&", "")
            if "&" in text:
                letter = text[text.index("&") + 1].lower()
                assert letter not in seen, (text, seen[letter])
                seen[letter] = text
            inside = action.menu()
            if isinstance(inside, QMenu):
                letters(inside)

    letters(desk.window.menuBar())


def test_a_job_brings_its_answer_to_the_windows_thread(qtbot) -> None:
    parent, threads, answers = QObject(), [], []

    def work() -> int:
        threads.append(threading.current_thread())
        return 7

    Job(parent, work).done(lambda answer: answers.append((answer, threading.current_thread()))).start()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(7, threading.main_thread())]
    assert threads[0] is not threading.main_thread()


def test_a_job_that_fails_tells_who_asked(qtbot) -> None:
    parent, failed = QObject(), []

    def work() -> None:
        raise PlanError("No.", "Do this.")

    Job(parent, work).failed(failed.append).start()
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "No."


def test_a_job_that_nobody_minds_reaches_the_crash_desk(qtbot) -> None:
    parent = QObject()

    def work() -> None:
        raise ZeroDivisionError("ours")

    with qtbot.captureExceptions() as caught:
        Job(parent, work).start()
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def _double(_channel: object, value: int) -> int:
    return 2 * value


def test_a_child_job_works_in_another_process(qtbot) -> None:
    parent, answers = QObject(), []
    ChildJob(parent, "Doubling", _double, 21).done(answers.append).start()
    qtbot.waitUntil(lambda: answers == [42], timeout=10000)


def test_a_fault_of_ours_is_logged_and_shown_once(qtbot, caplog) -> None:
    parent, shown = QObject(), []
    desk = CrashDesk(parent, lambda sentence, details: shown.append((sentence, details)))
    with caplog.at_level(logging.CRITICAL):
        for text in ("first", "second"):
            try:
                raise KeyError(text)
            except KeyError as error:
                desk.take(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(shown))
    assert len(shown) == 1
    assert "first" in shown[0][0]
    assert "Traceback" in shown[0][1]
    assert "Ganttry" in shown[0][1]
    assert sum("A fault of ours" in record.message for record in caplog.records) == 2


def test_a_program_without_a_console_can_print(monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    errors.give_streams()
    print("to nobody")
    sys.stdout.close()
    sys.stderr.close()


def test_the_log_lies_in_the_users_own_folder(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert errors.log_path() == tmp_path / "Ganttry" / "log" / "ganttry.log"


def test_the_window_starts_without_heavy_libraries() -> None:
    code = (
        "import sys, gui.__main__\n"
        "assert 'PySide6' not in sys.modules  # the engine's process passes here too\n"
        "import gui.main_window\n"
        "heavy = {'pandas', 'openpyxl', 'xlsxwriter', 'ortools'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, cwd=Path(__file__).parents[2])


def test_the_window_holds_at_150_percent(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from PySide6.QtCore import QSettings\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from gui.main_window import MainWindow\n"
        "from gui.settings_store import Store\n"
        f"settings = QSettings({str(tmp_path / 'settings.ini')!r}, QSettings.Format.IniFormat)\n"
        "window = MainWindow(store=Store(settings))\n"
        "window.show()\n"
        "app.processEvents()\n"
        "assert window.devicePixelRatioF() == 1.5, window.devicePixelRatioF()\n"
        "assert window.minimumSizeHint().width() < 1100, window.minimumSizeHint()\n"
        "assert window.minimumSizeHint().height() < 640, window.minimumSizeHint()\n"
    )
    import os

    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1.5")
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60, cwd=Path(__file__).parents[2], env=env)


def test_the_menu_zooms_the_chart(desk: Desk) -> None:
    desk.planned()
    desk.window.actions_["fit"].trigger()
    before = desk.window.gantt.operation_rect(9).width()
    desk.window.actions_["zoom_in"].trigger()
    assert desk.window.gantt.operation_rect(9).width() > before
    desk.window.actions_["fit"].trigger()


def test_colours_are_offered_shown_and_remembered(desk: Desk) -> None:
    desk.planned()
    colours = desk.window.colours
    assert [colours.box.itemText(k) for k in range(7)] == [
        "Order", "Product", "Lateness", "Slack", "Status", "Setup family", "Customer",
    ]  # fmt: skip
    assert not colours.legend.isVisible()
    colours.set_mode("Customer")
    assert desk.window.gantt.color_mode == "Customer"
    assert colours.legend.isVisible()
    assert desk.store.text("gantt/colour") == "Customer"
    assert [a.text() for a in colours.menu.actions() if a.isChecked()] == ["Customer"]


def test_about_is_reached_from_the_menu(desk: Desk) -> None:
    desk.window.actions_["about"].trigger()
    assert desk.dialogs.asked == ["about"]
    assert "PySide6-Essentials" in errors.versions()


def test_keys_work_without_a_mouse(desk: Desk) -> None:
    desk.planned()
    desk.window.actions_["find_rows"].trigger()
    assert desk.window.orders.filter_box.text() == ""
    desk.bot.keyClicks(desk.window.orders.filter_box, "A3")
    desk.bot.keyClick(desk.window.orders.filter_box, Qt.Key.Key_Return)
    assert desk.window.orders.model.rowCount() == 1
