"""Every command by its keys in the real window: an effect, or a word about why not; all in menus and palette."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QTabBar,
    QWidget,
)

from gui.actions import COMMANDS
from gui.palette import _of_menus
from gui.run_watch import RunState
from tests.gui.conftest import Desk
from tests.gui.fakes import FakeChild, FakeLoaded
from tests.gui.test_data_tables import opened

LAST = ("reload", "close_workbook", "close")
"""Commands that let go of the plan come after all others."""


def prepared(desk: Desk) -> dict[str, Callable[[], object]]:
    """What has to be done before a command, so that it has something to do."""
    act, session, gantt = desk.window.actions_, desk.session, desk.window.gantt
    locked = act["lock_both"].trigger

    def running() -> None:
        act["optimise"].trigger()
        assert session.run.state is RunState.RUNNING

    def searched() -> None:
        desk.window.chart_options.bar.box.setText("1")
        desk.window.chart_options.bar.look_now()

    return {
        "undo": locked, "redo": lambda: (locked(), act["undo"].trigger()), "unlock": locked,
        "release_orders": act["hold_orders"].trigger, "swap": lambda: session.select(on_two_machines(desk)),
        "unfreeze": act["freeze_here"].trigger, "stop": running, "next_found": searched, "previous_found": searched,
        "zoom_out": lambda: gantt.zoom(4), "fit": lambda: gantt.zoom(4), "show_all_rows": act["hide_row"].trigger,
        "send_first": lambda: session.select([last_of_queue(desk)]), "show_orders": act["show_machines"].trigger,
        "row_up": lambda: session.select([last_of_queue(desk)]),
        "rows_by_machine": act["rows_by_order"].trigger, "go_to_now": lambda: gantt.zoom(4),
        "show_faults": act["show_machines"].trigger, "why_late": desk.window.workbench.why_dock.hide,
    }  # fmt: skip


def on_two_machines(desk: Desk) -> tuple[int, int]:
    plan, problem = desk.session.schedule, desk.session.problem
    for first in problem.operations:
        for second in problem.operations[first.index + 1 :]:
            here, there = int(plan.machine[first.index]), int(plan.machine[second.index])
            both = first.mode_on(there) is not None and second.mode_on(here) is not None
            if both and first.order != second.order:
                return first.index, second.index
    raise AssertionError("no two operations can change places")


def last_of_queue(desk: Desk) -> int:
    """Return the last operation on the last machine that has work."""
    plan = desk.session.schedule
    return max(range(len(plan)), key=lambda k: (plan.machine[k], plan.start[k]))


def seen(desk: Desk) -> tuple[Any, ...]:
    """Return all that a command can change, as far as a planner sees it."""
    window, session, gantt, focus = desk.window, desk.session, desk.window.gantt, QApplication.focusWidget()
    bench, bar = window.workbench, window.chart_options.bar
    return (
        session.problem, session.schedule, session.selection, session.path, session.loading, session.run.state,
        window.imports.active, gantt.axis, gantt.row_scale, gantt.rows_by, gantt.squeezed, gantt.hide_rest,
        gantt.minimap.isHidden(), gantt.load_strip.isHidden(), gantt.shows_critical, gantt.rows,
        gantt.verticalScrollBar().value(), window.tables.currentIndex(), id(focus), bar.isVisible(),
        tuple(dock.isVisible() for dock in (window.tables_dock, window.optimise_dock, *bench.docks)),
        tuple(desk.dialogs.asked), tuple(desk.dialogs.opened), id(window.messages.notice),
        window.statusBar().currentMessage(), bench._palette.isVisible(), bench.commands.stack.index(), len(desk.runs),
        window.actions_["improve_always"].isChecked(), bench.papers.busy, window.exporter.busy, window.isVisible(),
    )  # fmt: skip


def calm(desk: Desk) -> None:
    """End all that a command has begun; the plan stays, or another takes its place."""
    window, session, bench = desk.window, desk.session, desk.window.workbench
    bench._palette.hide()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    if session.run.busy:
        desk.run.end()
        session.run.look()
    if window.imports.active:
        window.imports.page.cancel()
    desk.bot.waitUntil(lambda: not (bench.busy or bench.papers.busy or window.exporter.busy), timeout=20_000)
    window.chart_options.bar.box.clear()
    window.chart_options.bar.look_now()
    window.actions_["rows_by_machine"].trigger()
    window.actions_["show_all_rows"].trigger()
    window.gantt.fit()
    window.messages.hide()
    window.statusBar().clearMessage()
    session.select([0])
    window.gantt.setFocus()


def press(window: QWidget, keys: QKeySequence) -> None:
    """Press keys where the planner has the focus."""
    one = keys[0]
    QTest.keyClick(QApplication.focusWidget() or window, one.key(), one.keyboardModifiers())
    QApplication.processEvents()


def active(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.bot.waitUntil(lambda: QApplication.activeWindow() is desk.window, timeout=5000)


def test_every_command_answers_to_its_keys(desk: Desk) -> None:
    opened(desk, "paint")
    active(desk)
    ready, session, silent, dead = prepared(desk), desk.session, [], []
    names = [one.slot for one in COMMANDS if one.keys and one.slot not in LAST]
    for name in (*names, "load", *LAST[:2]):
        action = desk.window.workbench.load_action if name == "load" else desk.window.actions_[name]
        for keys in action.shortcuts():
            calm(desk)
            ready.get(name, lambda: None)()
            desk.bot.waitUntil(lambda: not desk.window.workbench.busy, timeout=20_000)
            if name == "reload":
                problem = session.problem
                desk.next_child = FakeChild(FakeLoaded(problem))
            heard: list[bool] = []
            action.triggered.connect(lambda *_: heard.append(True))  # noqa: B023
            before = seen(desk)
            press(desk.window, keys)
            if not heard:
                dead.append(f"{name} by {keys.toString()}, which is {'on' if action.isEnabled() else 'off'}")
            elif seen(desk) == before:
                desk.bot.wait(120)
                if seen(desk) == before:
                    silent.append(f"{name} by {keys.toString()}")
            if session.schedule is None and session.problem is not None:
                desk.bot.waitUntil(lambda: session.loading is None, timeout=5000)
                desk.window.optimise()
                desk.say()
                desk.run.end()
                session.run.look()
    assert not dead
    assert not silent


def test_the_window_closes_by_its_keys(desk: Desk) -> None:
    active(desk)
    press(desk.window, QKeySequence("Ctrl+Q"))
    assert not desk.window.isVisible()


def every_action(window: QObject) -> list[QAction]:
    """Return the actions whose keys work anywhere in the window."""
    anywhere = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    return [one for one in window.findChildren(QAction) if one.shortcutContext() in anywhere]


def test_no_keys_mean_two_things(desk: Desk) -> None:
    keys = Counter(keys.toString() for one in every_action(desk.window) for keys in one.shortcuts())
    assert [text for text, times in keys.items() if times > 1] == []
    assert "" not in keys  # keys that Qt does not know


def in_menus(menu: QMenu | None) -> set[QAction]:
    found: set[QAction] = set()
    for action in [] if menu is None else menu.actions():
        found |= {action} | in_menus(action.menu())
    return found


def test_every_command_stands_in_a_menu_and_in_the_palette(desk: Desk) -> None:
    opened(desk, "paint")
    desk.session.select([0])
    bar = desk.window.menuBar().actions()
    shown = set().union(*(in_menus(top.menu()) for top in bar))
    by_name = {one.slot: desk.window.actions_[one.slot] for one in COMMANDS}
    assert [name for name, action in by_name.items() if action not in shown] == []
    entries = {entry.text.rsplit("▸ ", 1)[-1] for entry in _of_menus(bar)}
    words = {name: action.text().replace("&", "").rstrip("…") for name, action in by_name.items() if action.isEnabled()}
    assert [name for name, text in words.items() if text not in entries] == []


KINDS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QSlider, QTabBar)


def is_part(widget: QWidget) -> bool:
    """Say whether a widget is a part of another one that has a name: a header, a box's list, a field's button."""
    parent = widget.parentWidget()
    own = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView | QLabel)
    return own or isinstance(parent, QLineEdit) or (parent is not None and isinstance(parent.parentWidget(), QComboBox))


@pytest.mark.parametrize("planned", [False, True])
def test_whatever_can_be_used_has_a_name_for_screen_readers(desk: Desk, planned: bool) -> None:
    if planned:
        opened(desk, "paint")
        desk.session.select([0])
    nameless = []
    for widget in desk.window.findChildren(QWidget):
        usable = isinstance(widget, KINDS) or widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        if not usable or is_part(widget):
            continue
        if isinstance(widget, QTabBar):  # its name is that of the tab in front
            named = bool(widget.accessibleName()) or widget.count() == 0 or widget.tabText(widget.currentIndex())
        else:
            face = QAccessible.queryAccessibleInterface(widget)
            named = face is not None and face.text(QAccessible.Text.Name)
        if not named:
            nameless.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert nameless == []
