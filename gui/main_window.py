"""The window: its panels, and which of them is seen when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QFrame,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.actions import Actions
from gui.around import Around
from gui.dialogs import Dialogs
from gui.export import Exporter
from gui.files import Files, dropped_file
from gui.gantt.options import ChartOptions
from gui.importing.imports import Imports
from gui.importing.refreshing import Refresher
from gui.layout import Layout, is_low, yield_height
from gui.menus import Menus
from gui.navigator import Navigator
from gui.optimising import Optimising
from gui.panels.colours import Colours
from gui.panels.issues_panel import IssuesPanel
from gui.panels.kpi_strip import KpiStrip
from gui.panels.message_bar import MessageBar
from gui.panels.optimise_panel import OptimisePanel, run_words
from gui.panels.pages import FaultsPage, ImpossiblePage, LoadingPage, ReadyPage
from gui.panels.reasons import Reasons
from gui.panels.start_page import SampleCard, StartPage, shipped_samples
from gui.panels.table_panel import TablePanel
from gui.panels.table_specs import MachinesSpec, OperationsSpec, OrdersSpec
from gui.present import Present
from gui.session import Session
from gui.settings_store import Store
from gui.texts import tr
from gui.toolbar import add_toolbar
from gui.words import moment
from gui.workbench import Workbench
from solver.progress import Status

WAIT_MS = 50
LEAST_TABLE_LINES = 7  # tabs, filter and heads, and a row


def gantt_view() -> Any:
    """Make the chart."""
    from gui.gantt.view import GanttView

    return GanttView()


class MainWindow(QMainWindow):
    """Holds the panels; what changes is in the session."""

    def __init__(
        self,
        session: Session | None = None,
        store: Store | None = None,
        dialogs: Dialogs | None = None,
        samples: Callable[[], Sequence[SampleCard]] = shipped_samples,
        gantt: Callable[[], Any] = gantt_view,
        autosaves: Path | None = None,
        mappings: Path | None = None,
    ) -> None:
        super().__init__()
        self.session = session or Session(self)
        self.store = store or Store()
        self.dialogs = dialogs or Dialogs()
        self._drawn: tuple[object, object] | None = None  # problem and plan that the chart shows
        self._closing = self._asking = False
        self.setAcceptDrops(True)
        self._build_pages(samples, gantt)
        self._build_docks()
        self.exporter = Exporter(self, self.session, self.store, self.dialogs, self.gantt)
        self.files = Files(self, self.session, self.store, self.dialogs, self.exporter)
        self.colours = Colours(self, self.session, self.store, self.gantt)
        self.chart_options = ChartOptions(self, self.session, self.store, self.gantt)
        self.imports = Imports(self, self.session, self.dialogs, mappings)
        self.files.adder = self.imports.add
        self.pages.addWidget(self.imports.page)
        self._build_centre()
        self.navigator = Navigator(self, self.session, self.gantt, self.tables_dock, self.tables)
        self.workbench = Workbench(self, self.session, self.store, self.gantt, self.dialogs, autosaves)
        self.files.save_work = self.workbench.projects.save_then
        self.tables.addTab(self.workbench.data, tr("Edit tables"))
        yield_height(self.tables)
        self.optimising = Optimising(self, self.session, self.workbench, self.optimise_panel, self.messages)
        self.present = Present(self, self.session, self.gantt)
        self.around = Around(self, self.session, self.store, self.workbench.commands, self.optimise_panel)
        self.layout_ = Layout(self, self.store, self.tables_dock, self.optimise_dock, self.workbench.docks)
        owners = (self, self.optimising, self.present, self.files, self.imports, self.navigator, self.chart_options,
                  self.around, self.layout_, *self.workbench.owners)  # fmt: skip
        self.actions_ = Actions(self, owners)
        self.chart_options.use(self.actions_)
        self.around.use(self.actions_["improve_around"], self.actions_["improve_always"])
        self.menus = Menus(self)
        add_toolbar(self, self.actions_, self.colours.box)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # else the toolbar can be lost by a click
        self._connect()
        self.refresh()

    # --- built once ---------------------------------------------------------------------------------

    def _build_pages(self, samples: Callable[[], Sequence[SampleCard]], gantt: Callable[[], Any]) -> None:
        session, dialogs = self.session, self.dialogs
        self.gantt = gantt()
        self.start = StartPage(self.store, samples)
        self.loading = LoadingPage(session)
        self.ready = ReadyPage(session)
        self.faults_page = FaultsPage(session, dialogs)
        self.impossible = ImpossiblePage(session, dialogs)
        self.pages = QStackedWidget()
        for page in (self.start, self.loading, self.ready, self.faults_page, self.impossible, self.gantt):
            self.pages.addWidget(page)

    def _build_centre(self) -> None:
        self.kpis = KpiStrip(self.session)
        self.messages = MessageBar()
        self._kpi_line = QFrame()
        self._kpi_line.setFrameShape(QFrame.Shape.HLine)
        self._kpi_line.setFrameShadow(QFrame.Shadow.Plain)
        self._kpi_line.setForegroundRole(QPalette.ColorRole.Mid)
        centre = QWidget()
        lines = QVBoxLayout(centre)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for widget in (self.kpis, self._kpi_line, self.messages, self.chart_options.bar):
            lines.addWidget(widget)
        lines.addWidget(self.pages, 1)
        lines.addWidget(self.colours.legend)
        self.setCentralWidget(centre)
        yield_height(self.pages)

    def _build_docks(self) -> None:
        session, dialogs = self.session, self.dialogs
        self.reasons = Reasons(session)
        self.orders = TablePanel(session, OrdersSpec(self.reasons.text), dialogs)
        self.operations = TablePanel(session, OperationsSpec(), dialogs)
        self.machines = TablePanel(session, MachinesSpec(), dialogs)
        self.faults = IssuesPanel(session, dialogs)
        self.tables = QTabWidget()
        self.tables.setDocumentMode(True)
        self.tables.setAccessibleName(tr("Tables"))
        for panel in (self.orders, self.operations, self.machines):
            self.tables.addTab(panel, panel.name)
        self.tables.addTab(self.faults, tr("Faults"))
        self.tables.setMinimumHeight(LEAST_TABLE_LINES * self.fontMetrics().height())
        self.optimise_panel = OptimisePanel(session, self.store)
        self.tables_dock = self._dock("Tables", tr("Tables"), self.tables, Qt.DockWidgetArea.BottomDockWidgetArea)
        side = Qt.DockWidgetArea.RightDockWidgetArea
        self.optimise_dock = self._dock("Optimise", tr("Optimise"), self.optimise_panel, side)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.state_label = QLabel()
        self.statusBar().addPermanentWidget(self.state_label)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        session, files = self.session, self.files
        session.loading_changed.connect(self.refresh)
        self.imports.changed.connect(self._mapping_changed)
        self.imports.stack = self.workbench.commands.stack
        self.refresher = self.imports.refresher = Refresher(self, session, self.workbench.commands)
        self.refresher.faults_wanted.connect(self.navigator.show_faults)
        self.workbench.projects.opened.connect(self.refresher.look_again)
        self.workbench.papers.written.connect(self.refresher.watcher.know_again)
        for panel in (self.faults, self.faults_page.table):
            self.imports.serve(panel)
        session.problem_changed.connect(self._new_workbook)
        session.plan_changed.connect(self._show_plan)
        session.saved_changed.connect(self._show_title)
        session.notice.connect(self.messages.show_notice)
        session.run.state_changed.connect(self.refresh)
        session.run.ended.connect(self._run_ended)
        self.reasons.found.connect(self._reasons_found)
        self.workbench.projects.layout_taken.connect(self.chart_options.restore)
        self.orders.filtered.connect(self.gantt.set_highlight_orders)
        self.messages.open_wanted.connect(files.open_outside)
        self.messages.folder_wanted.connect(files.open_outside)
        self.start.open_wanted.connect(files.open_or_ask)
        self.start.command_wanted.connect(self._trigger)
        files.recent_changed.connect(self.start.refresh)
        self.ready.optimise_wanted.connect(self.optimise)
        self.optimise_panel.optimise_wanted.connect(self.optimise)
        self.optimise_panel.stop_wanted.connect(self.optimising.stop)
        for page in (self.faults_page, self.impossible):
            page.reload_wanted.connect(files.reload)

    # --- light and dark -----------------------------------------------------------------------------

    def set_theme(self, choice: str) -> None:
        """Go light, dark, or with the system."""
        self.store.keep("theme", choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: leave the chart what height there is."""
        super().resizeEvent(event)
        if hasattr(self, "kpis"):
            self.kpis.set_low(is_low(self))

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: draw the icons anew for light or dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.paint(self.palette())

    # --- what is seen -------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show the page and the commands that fit what is going on."""
        page = self._page()
        self.pages.setCurrentWidget(page)
        charted = page is self.gantt
        self.menus.enable(charted=charted)
        for widget in (self.colours.menu, self.colours.box):
            widget.setEnabled(charted)
        for strip in (self.kpis, self._kpi_line):
            strip.setVisible(charted)
        self.chart_options.enable(charted)
        self.state_label.setText(self._state_words())
        self._show_title()

    def _page(self) -> QWidget:
        session = self.session
        if session.loading is not None and not session.loading.quiet:
            return self.loading
        if self.imports.active:
            return self.imports.page
        if session.path is None:
            return self.start
        if session.problem is None:
            return self.faults_page
        if session.schedule is not None:
            return self.gantt
        if session.result is not None and session.result.status is Status.IMPOSSIBLE:
            return self.impossible
        return self.ready

    def _state_words(self) -> str:
        session = self.session
        if session.problem is None:
            return ""
        if session.run.busy:
            return run_words(session.run.settings)
        return tr("Plan start {time}", time=moment(session.problem.clock, 0))

    @Slot()
    def _show_title(self) -> None:
        session = self.session
        title = "Ganttry[*]"
        if session.path is not None:
            name = session.path.name
            if session.unsaved:
                edits = tr("{file} – edits not saved", file=name)
                name = edits if session.schedule is None else tr("{file} – plan not saved", file=name)
            title = f"{name}[*] – Ganttry"
        self.setWindowTitle(title)
        self.setWindowModified(session.unsaved)

    @Slot(str)
    def _trigger(self, command: str) -> None:
        self.actions_[command].trigger()

    @Slot()
    def _mapping_changed(self) -> None:
        self.layout_.show_docks(self.session.problem is not None and not self.imports.active)
        self.refresh()

    @Slot()
    def _new_workbook(self) -> None:
        session = self.session
        self.layout_.show_docks(session.problem is not None)
        title = tr("Faults ({n})", n=len(session.issues)) if session.issues else tr("Faults")
        self.tables.setTabText(self.tables.indexOf(self.faults), title)
        self.messages.hide()
        self._drawn = None
        if session.problem is None:
            self.gantt.clear()
        else:
            # Rows and calendars now, so that the first plan is quick.
            self.gantt.set_plan(session.problem, None, columns=self._columns())
        self.refresh()

    def _columns(self) -> Any:
        """Return what the thread that made the plan has made for the chart."""
        facts = self.session.facts
        return None if facts is None else facts.chart

    @Slot()
    def _show_plan(self) -> None:
        session = self.session
        drawn = self._drawn
        same = drawn is not None and drawn[0] is session.problem and drawn[1] is session.schedule
        if session.problem is not None and session.schedule is not None and not same:
            first = drawn is None
            self._drawn = session.problem, session.schedule
            self.refresh()  # the chart fits itself to the size that it will have
            self.gantt.set_plan(session.problem, session.schedule, keep_view=not first, columns=self._columns())
            if first:
                self.colours.refresh()
        else:
            self._drawn = None if session.schedule is None else self._drawn
            self.refresh()

    @Slot(object)
    def _run_ended(self, _outcome: object) -> None:
        self.optimise_panel.refresh()
        self.refresh()

    @Slot()
    def _reasons_found(self) -> None:
        self.orders.view.viewport().update()

    # --- commands -----------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a workbook."""
        self.files.open_path(path)

    @Slot()
    def optimise(self) -> None:
        """Look for a better plan."""
        self.optimising.optimise()

    @Slot()
    def about(self) -> None:
        """Say what this is."""
        self.dialogs.about(self)

    # --- drops and the end --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: take files."""
        if dropped_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: open the workbook."""
        if self.files.drop(event.mimeData().urls()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent: stop the engine, ask about an unsaved plan, remember the layout."""
        self.session.run.stop()
        if any(one.busy for one in (self.exporter, self.workbench.papers, self.workbench.projects, self.workbench)):
            event.ignore()  # files first, and what was done last
            QTimer.singleShot(WAIT_MS, self.close)
            return
        if not self._closing and self.session.unsaved:
            self._asking = True
            self.files.leave_plan(tr("Save it before Ganttry is closed?"), self._close_now)
            self._asking = False
            if not self._closing:  # called off, or closed once the plan is written
                event.ignore()
                return
        self.layout_.keep()
        self.optimise_panel.remember()
        self.imports.close()
        self.refresher.close()
        self.workbench.close()
        self.session.shut()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        if not self._asking:  # Qt does not close a window from inside its own closing
            self.close()
