"""What lets a planner change the plan: commands, their menu, history and versions; put together for one window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenuBar

from gui.actions import Actions
from gui.commands import Commands
from gui.data.editor import DataEditor
from gui.data.panel import DataPanel
from gui.desk import Desk
from gui.dialogs import Dialogs
from gui.order_dates import OrderDates
from gui.palette import Palette
from gui.panels.compare_panel import ComparePanel
from gui.panels.history_panel import HistoryPanel
from gui.panels.why_panel import WhyPanel
from gui.papers import Papers
from gui.project import Autosave, Projects
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice
from gui.stretch import Stretch
from gui.texts import tr


class Workbench(QObject):
    """Owns the commands and their panels."""

    def __init__(
        self, window: QMainWindow, session: Session, store: Store, chart: Any, dialogs: Dialogs, autosaves: Path | None
    ) -> None:
        super().__init__(window)
        self._session, self._store, self._chart = session, store, chart
        self.commands = Commands(self, session)
        self.desk = Desk(window, session, self.commands, chart)
        self.editor = DataEditor(self, session, self.commands)
        self.dates = OrderDates(self, session, self.editor, chart)
        self.data = DataPanel(session, self.editor, dialogs)
        self.stretch = Stretch(self, session, chart)
        self.history = HistoryPanel(session, self.commands)
        self.history_dock = _dock(window, "History", tr("History"), self.history)
        self.compare = ComparePanel(session, self.commands)
        self.compare_dock = _dock(window, "Compare", tr("Compare"), self.compare)
        self.compare.jump.connect(chart.jump_to_operation)
        self.compare.ghost_changed.connect(chart.set_ghost_plan)
        self.why = WhyPanel(session)
        self.why_dock = _dock(window, "Why late?", tr("Why late?"), self.why)
        self.why.jump.connect(chart.jump_to_operation)
        self.docks: tuple[QDockWidget, ...] = (self.history_dock, self.compare_dock, self.why_dock)
        self.papers = Papers(window, session, dialogs)
        self._palette = Palette(window, session, self._go_to)
        self.load_action = QAction(tr("Show the &load under the chart"), window)
        self.load_action.setCheckable(True)
        self.load_action.setShortcut(QKeySequence("Ctrl+5"))
        self.load_action.toggled.connect(chart.show_load)
        self.load_action.toggled.connect(self._keep_load)
        self.load_action.setChecked(store.flag("gantt/load", True))
        self.projects = Projects(window, session, store, dialogs, self.commands, self.compare)
        self.autosave = None
        if autosaves is not None:
            self.autosave = Autosave(window, session, self.projects, self.commands, autosaves)
        self._actions: Actions | None = None

    @Slot(bool)
    def _keep_load(self, shown: bool) -> None:
        self._store.keep("gantt/load", shown)

    @Slot()
    def find_command(self) -> None:
        """Open the command palette."""
        self._palette.ask()

    @Slot()
    def why_late(self) -> None:
        """Show why the selected order is late; the latest order where none is selected."""
        session, figures = self._session, self._session.figures
        if session.problem is None or figures is None or session.schedule is None:
            return
        self.why_dock.show()
        self.why_dock.raise_()
        chosen = {session.problem.operations[k].order for k in session.selection}
        if not any(figures.lateness[order] > 0 for order in chosen):
            if not figures.late_orders:
                session.notice.emit(Notice("good", tr("No order is late.")))
                return
            latest = max(figures.late_orders, key=lambda order: figures.lateness[order])
            session.select(session.problem.operations_of[latest], self)
        self.why.refresh()

    def _go_to(self, operation: int) -> None:
        self._session.select((operation,), self)
        self._chart.jump_to_operation(operation)

    @property
    def busy(self) -> bool:
        """Say whether something that the planner has done is still worked in."""
        return self.commands.busy or self.editor.busy

    @property
    def owners(self) -> tuple[QObject, ...]:
        """Return what has the slots of the commands."""
        return self, self.desk, self.stretch, self.projects, self.papers

    def add_menu(self, bar: QMenuBar, actions: Actions) -> None:
        """Put the commands into a menu of their own."""
        self._actions = self.stretch.actions = actions
        self.desk.more = [actions["optimise_selection"], actions["optimise_stretch"]]
        edit = bar.addMenu(tr("&Edit"))
        actions.fill(
            edit,
            "undo redo - lock_both lock_machine lock_time unlock - send_first send_last swap - "
            "freeze_here unfreeze - hold_orders release_orders -",
        )
        actions.fill(edit.addMenu(tr("Sele&ct")), "select_order select_machine select_stretch")
        stack, session = self.commands.stack, self._session
        for signal in (
            stack.indexChanged,
            session.problem_changed,
            session.selection_changed,
            session.plan_changed,
            session.run.state_changed,
            session.loading_changed,
            self.commands.busy_changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def offer_kept(self) -> None:
        """Offer what a run that ended without closing has left behind."""
        if self.autosave is not None:
            self.autosave.offer()

    def close(self) -> None:
        """Forget what is only kept in case of a crash, and leave the project to others."""
        self.projects.let_go()
        if self.autosave is not None:
            self.autosave.close()

    @Slot()
    def refresh(self) -> None:
        """Name what undo and redo would do, and offer what can be done now."""
        actions, stack, session = self._actions, self.commands.stack, self._session
        if actions is None:
            return
        idle = self.commands.idle
        undo, redo = stack.undoText().replace("&", "&&"), stack.redoText().replace("&", "&&")
        for name, words, can in (
            ("undo", tr("&Undo {change}", change=undo) if undo else tr("&Undo"), stack.canUndo()),
            ("redo", tr("&Redo {change}", change=redo) if redo else tr("&Redo"), stack.canRedo()),
        ):
            actions[name].setText(words)
            actions[name].setEnabled(idle and can)
            actions[name].setToolTip(actions[name].text().replace("&", ""))
        chosen = idle and session.schedule is not None and bool(session.selection)
        for name in (
            "lock_both",
            "lock_machine",
            "lock_time",
            "unlock",
            "send_first",
            "send_last",
            "hold_orders",
            "freeze_here",
            "optimise_selection",
            "select_order",
            "select_machine",
        ):
            actions[name].setEnabled(chosen)
        for name in ("optimise_stretch", "select_stretch"):
            actions[name].setEnabled(idle and session.schedule is not None)
        actions["swap"].setEnabled(chosen and len(session.selection) == 2)
        for name in ("save_project", "save_project_as"):
            actions[name].setEnabled(idle and session.state is not None)
        actions["unfreeze"].setEnabled(idle and session.problem is not None and session.problem.frozen_hours > 0)
        actions["release_orders"].setEnabled(idle and bool(session.held))


def _dock(window: QMainWindow, name: str, title: str, widget: Any) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(widget)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    return dock
