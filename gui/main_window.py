"""The window: menus, panels, and which of them is seen when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDockWidget,
    QFrame,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.actions import Actions, choice_menu
from gui.dialogs import Dialogs
from gui.errors import log_folder
from gui.export import KINDS, Exporter
from gui.panels.issues_panel import IssuesPanel
from gui.panels.kpi_strip import KpiStrip
from gui.panels.message_bar import MessageBar
from gui.panels.optimise_panel import OptimisePanel, run_words
from gui.panels.pages import FaultsPage, ImpossiblePage, LoadingPage, ReadyPage
from gui.panels.reasons import Reasons
from gui.panels.start_page import SampleCard, StartPage, shipped_samples
from gui.panels.table_panel import TablePanel
from gui.panels.table_specs import MachinesSpec, OperationsSpec, OrdersSpec
from gui.run_watch import RunState
from gui.session import Notice, Session
from gui.settings_store import Store
from gui.words import count, moment
from scheduler.issues import PlanError
from solver.progress import Status

LAYOUT_VERSION = 1
COLOURS = {"order": "Order", "product": "Product", "lateness": "Lateness", "family": "Setup family"}
WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv")


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
    ) -> None:
        super().__init__()
        self.session = session or Session(self)
        self.store = store or Store()
        self.dialogs = dialogs or Dialogs()
        self._samples = samples
        self._shown_problem: object = None
        self._layout = QByteArray()
        self._closing = False
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self._build_panels(gantt)
        self.exporter = Exporter(self, self.session, self.store, self.dialogs, self.gantt)
        self.actions_ = Actions(self)
        self._build_menus()
        self._build_toolbar()
        self._connect()
        self._restore()
        self.refresh()

    # --- built once ---------------------------------------------------------------------------------

    def _build_panels(self, gantt: Callable[[], Any]) -> None:
        session, dialogs = self.session, self.dialogs
        self.reasons = Reasons(session)
        self.gantt = gantt()
        self.kpis = KpiStrip(session)
        self.messages = MessageBar()
        self.start = StartPage(self.store, self._samples)
        self.loading = LoadingPage(session)
        self.ready = ReadyPage(session)
        self.faults_page = FaultsPage(session, dialogs)
        self.impossible = ImpossiblePage(session, dialogs)
        self.pages = QStackedWidget()
        for page in (self.start, self.loading, self.ready, self.faults_page, self.impossible, self.gantt):
            self.pages.addWidget(page)
        centre = QWidget()
        lines = QVBoxLayout(centre)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._kpi_line = QFrame()
        self._kpi_line.setFrameShape(QFrame.Shape.HLine)
        for widget in (self.kpis, self._kpi_line, self.messages):
            lines.addWidget(widget)
        lines.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.orders = TablePanel(session, OrdersSpec(self.reasons.text), dialogs)
        self.operations = TablePanel(session, OperationsSpec(), dialogs)
        self.machines = TablePanel(session, MachinesSpec(), dialogs)
        self.faults = IssuesPanel(session, dialogs)
        self.tables = QTabWidget()
        self.tables.setDocumentMode(True)
        for panel, title in ((self.orders, "Orders"), (self.operations, "Operations"), (self.machines, "Machines"),
                             (self.faults, "Faults")):
            self.tables.addTab(panel, title)
        self.optimise_panel = OptimisePanel(session, self.store)
        self.tables_dock = self._dock("Tables", self.tables, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.optimise_dock = self._dock("Optimise", self.optimise_panel, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.state_label = QLabel()
        self.statusBar().addPermanentWidget(self.state_label)

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _build_menus(self) -> None:
        fill, bar = self.actions_.fill, self.menuBar()
        file = bar.addMenu("&File")
        fill(file, "ask_open")
        self.recent_menu = file.addMenu("Open &recent")
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        self.samples_menu = file.addMenu("Open a sa&mple")
        for card in self.start.cards:
            self.samples_menu.addAction(card.text(), card.click)
        self.samples_menu.setEnabled(bool(self.start.cards))
        fill(file, "reload - save_plan save_plan_as")
        self.export_menu = file.addMenu("&Export")
        for action, kind in zip(self.actions_.exports, KINDS, strict=True):
            action.setData(kind.suffix)
            action.triggered.connect(self._export)
            self.export_menu.addAction(action)
        fill(file, "- close_workbook close")
        plan = bar.addMenu("&Plan")
        fill(plan, "optimise stop - find next_late previous_late")
        view = bar.addMenu("&View")
        fill(view, "zoom_in zoom_out fit -")
        self.colour_menu = view.addMenu("&Colour bars by")
        fill(view, "- show_orders show_operations show_machines show_faults -")
        for dock in (self.tables_dock, self.optimise_dock):
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        self._theme_group = choice_menu(view.addMenu("&Light or dark"), theme.CHOICES,
                                        self.store.text("theme", "system"), self.set_theme)
        fill(view, "reset_layout")
        fill(bar.addMenu("&Help"), "open_log - about")

    def _build_toolbar(self) -> None:
        bar = QToolBar("Main")
        bar.setObjectName("Main")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toolbar = bar
        actions = self.actions_
        bar.addActions([actions["ask_open"], actions["save_plan"]])
        bar.addSeparator()
        bar.addActions([actions["optimise"], actions["stop"]])
        bar.addSeparator()
        self.colour_box = QComboBox()
        self.colour_box.setAccessibleName("Colour bars by")
        self.colour_box.setToolTip("What the colours of the bars stand for")
        self.colour_box.activated.connect(self._take_colour)
        self._colour_label = bar.addWidget(QLabel(" Colour by  "))
        self._colour_action = bar.addWidget(self.colour_box)
        bar.addSeparator()
        for name in ("zoom_out", "zoom_in", "fit"):
            bar.addAction(actions[name])
            bar.widgetForAction(actions[name]).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.addToolBar(bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _connect(self) -> None:
        session = self.session
        session.loading_changed.connect(self.refresh)
        session.problem_changed.connect(self._new_workbook)
        session.plan_changed.connect(self._show_plan)
        session.saved_changed.connect(self._show_title)
        session.selection_changed.connect(self._take_selection)
        session.notice.connect(self.messages.show_notice)
        session.run.state_changed.connect(self.refresh)
        session.run.ended.connect(self._run_ended)
        self.reasons.found.connect(self._reason_found)
        self.messages.open_wanted.connect(self._open_outside)
        self.messages.folder_wanted.connect(self._open_outside)
        self.start.open_wanted.connect(self._open_wanted)
        self.ready.optimise_wanted.connect(self.optimise)
        self.optimise_panel.optimise_wanted.connect(self.optimise)
        self.optimise_panel.stop_wanted.connect(self.stop)
        for page in (self.faults_page, self.impossible):
            page.reload_wanted.connect(self.reload)
        for panel in (self.orders, self.operations, self.machines):
            panel.jump.connect(self._jump)
        self.gantt.selection_changed.connect(self._take_gantt_selection)
        self.gantt.operation_activated.connect(self._operation_activated)

    def _restore(self) -> None:
        geometry = self.store.bytes("window/geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            self.resize(min(1500, screen.width() - 40), min(920, screen.height() - 60))
        self._layout = self.store.bytes("window/state")
        self._set_docks(False)

    def _default_layout(self) -> None:
        width, height = self.width(), self.height()
        self.resizeDocks([self.tables_dock], [height * 32 // 100], Qt.Orientation.Vertical)
        self.resizeDocks([self.optimise_dock], [max(280, width * 20 // 100)], Qt.Orientation.Horizontal)

    def _set_docks(self, shown: bool) -> None:
        """Hide the panels while no workbook is open; bring them back as they were left."""
        docks = (self.tables_dock, self.optimise_dock)
        if not shown and self._shown_problem is not None:
            self._layout = self.saveState(LAYOUT_VERSION)
        for dock in docks:
            dock.setVisible(shown)
            dock.toggleViewAction().setEnabled(shown)
        if shown and (self._layout.isEmpty() or not self.restoreState(self._layout, LAYOUT_VERSION)):
            self._default_layout()

    # --- what is seen -------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show the page and the commands that fit what is going on."""
        session = self.session
        self.pages.setCurrentWidget(self._page())
        planned, running = session.schedule is not None, session.run.state
        has_problem = session.problem is not None
        enabled = {
            "reload": session.path is not None, "close_workbook": session.path is not None,
            "save_plan": planned, "save_plan_as": planned,
            "optimise": has_problem and running is RunState.IDLE, "stop": running is RunState.RUNNING,
            "find": has_problem, "next_late": planned, "previous_late": planned,
            "zoom_in": planned, "zoom_out": planned, "fit": planned,
            "show_orders": has_problem, "show_operations": has_problem, "show_machines": has_problem,
            "show_faults": has_problem,
        }  # fmt: skip
        for name, on in enabled.items():
            self.actions_[name].setEnabled(on)
        self.export_menu.setEnabled(planned)
        self.colour_menu.setEnabled(has_problem)
        self.colour_box.setEnabled(has_problem)
        for widget in (self.kpis, self._kpi_line):
            widget.setVisible(has_problem and session.loading is None)
        self.state_label.setText(self._state_words())
        self._show_title()

    def _page(self) -> QWidget:
        session = self.session
        if session.loading is not None:
            return self.loading
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
        return f"Plan start {moment(session.problem.clock, 0)}"

    @Slot()
    def _show_title(self) -> None:
        session = self.session
        parts = ["Ganttry"]
        if session.path is not None:
            parts.insert(0, session.path.name + (" – plan not saved" if session.unsaved else ""))
        self.setWindowTitle(" – ".join(parts) + "[*]")
        self.setWindowModified(session.unsaved)

    @Slot()
    def _new_workbook(self) -> None:
        session = self.session
        self._set_docks(session.problem is not None)
        self._shown_problem = session.problem
        self.tables.setTabText(self.tables.indexOf(self.faults),
                               f"Faults ({len(session.issues)})" if session.issues else "Faults")
        self.messages.hide()
        if session.path is not None:
            self.store.add_recent(session.path)
        self.start.refresh()
        self._fill_colours()
        self._drawn: object = None
        self.refresh()

    @Slot()
    def _show_plan(self) -> None:
        session = self.session
        if session.problem is not None and session.schedule is not None and session.schedule is not self._drawn:
            self.gantt.set_plan(session.problem, session.schedule, keep_view=self._drawn is not None)
            self._drawn = session.schedule
        self.refresh()

    @Slot(object)
    def _run_ended(self, outcome: object) -> None:
        for panel in (self.orders, self.operations, self.machines):
            panel.refresh()
        self.optimise_panel.refresh()
        self.refresh()

    @Slot(int)
    def _reason_found(self, order: int) -> None:
        self.orders.view.viewport().update()

    # --- colours ------------------------------------------------------------------------------------

    def _fill_colours(self) -> None:
        problem = self.session.problem
        names: list[tuple[str, str]] = list(COLOURS.items())
        if problem is not None:
            own = dict.fromkeys(k for thing in (*problem.orders, *problem.operations) for k in thing.attributes)
            names += [(name, name) for name in own if name.casefold() not in COLOURS]
        kept = self.store.text("gantt/colour", "order")
        chosen = kept if kept in dict(names) else "order"
        self.colour_box.clear()
        for value, text in names:
            self.colour_box.addItem(text, value)
        self.colour_box.setCurrentIndex(self.colour_box.findData(chosen))
        self.colour_menu.clear()
        choice_menu(self.colour_menu, tuple(names), chosen, self.set_colour)
        self.gantt.set_color_mode(chosen)

    @Slot(int)
    def _take_colour(self, index: int) -> None:
        self.set_colour(str(self.colour_box.itemData(index)))

    def set_colour(self, mode: str) -> None:
        """Colour the bars by something else."""
        self.colour_box.setCurrentIndex(self.colour_box.findData(mode))
        for action in self.colour_menu.actions():
            action.setChecked(action.data() == mode)
        self.store.keep("gantt/colour", mode)
        self.gantt.set_color_mode(mode)

    def set_theme(self, choice: str) -> None:
        """Go light, dark, or with the system."""
        self.store.keep("theme", choice)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, choice)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: draw the icons anew for light or dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.paint(self.palette())

    # --- selection ----------------------------------------------------------------------------------

    @Slot(object)
    def _take_selection(self, source: object) -> None:
        if source is not self.gantt and self.session.schedule is not None:
            self.gantt.select(self.session.selection, reveal=source is not None)

    @Slot(object)
    def _take_gantt_selection(self, operations: object) -> None:
        self.session.select(operations, self.gantt)  # type: ignore[arg-type]

    @Slot(int)
    def _jump(self, operation: int) -> None:
        if self.session.schedule is not None:
            self.gantt.jump_to_operation(operation)

    @Slot(int)
    def _operation_activated(self, operation: int) -> None:
        self._show_table(self.operations)
        self.session.select((operation,), self.gantt)

    def _show_table(self, panel: QWidget) -> None:
        self.tables_dock.show()
        self.tables_dock.raise_()
        self.tables.setCurrentWidget(panel)
        panel.setFocus()

    @Slot()
    def show_orders(self) -> None:
        """Bring the orders to the front."""
        self._show_table(self.orders)

    @Slot()
    def show_operations(self) -> None:
        """Bring the operations to the front."""
        self._show_table(self.operations)

    @Slot()
    def show_machines(self) -> None:
        """Bring the machines to the front."""
        self._show_table(self.machines)

    @Slot()
    def show_faults(self) -> None:
        """Bring the faults to the front."""
        self._show_table(self.faults)

    @Slot()
    def find(self) -> None:
        """Put the cursor into the filter of the table that is in front."""
        panel = self.tables.currentWidget()
        panel = panel if isinstance(panel, TablePanel) else self.orders
        self._show_table(panel)
        panel.focus_filter()

    @Slot()
    def next_late(self) -> None:
        """Select the next late order, the latest first."""
        self._step_late(1)

    @Slot()
    def previous_late(self) -> None:
        """Select the late order before."""
        self._step_late(-1)

    def _step_late(self, step: int) -> None:
        figures, problem = self.session.figures, self.session.problem
        if figures is None or problem is None or not figures.late_orders:
            self.statusBar().showMessage("No order is late.", 5000)
            return
        late = sorted(figures.late_orders, key=lambda order: -figures.lateness[order])
        chosen = {problem.operations[k].order for k in self.session.selection}
        here = next((k for k, order in enumerate(late) if chosen == {order}), -1 if step > 0 else 0)
        order = late[(here + step) % len(late)]
        operations = problem.operations_of[order]
        self.session.select(operations, self)
        self._jump(operations[-1])
        name = problem.orders[order].name
        self.statusBar().showMessage(f"Order {name} is {figures.lateness[order] / 60:.1f} h late "
                                     f"({late.index(order) + 1} of {count(len(late), 'late order')})", 8000)

    # --- files --------------------------------------------------------------------------------------

    @Slot()
    def ask_open(self) -> None:
        """Ask for a workbook and open it."""
        recent = self.store.recent()
        path = self.dialogs.open_file(self, recent[0].parent if recent else None)
        if path is not None:
            self.open_path(path)

    @Slot(object)
    def _open_wanted(self, path: Path | None) -> None:
        if path is None:
            self.ask_open()
        else:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a workbook; a plan that is not saved is asked about first."""
        path = path.absolute()
        if not path.is_file():
            self.store.forget_recent(path)
            self.start.refresh()
        self._leave_plan("another workbook is opened", lambda: self.session.open(path))

    @Slot()
    def reload(self) -> None:
        """Read the workbook again."""
        if self.session.path is not None:
            self.open_path(self.session.path)

    @Slot()
    def close_workbook(self) -> None:
        """Let go of the workbook."""
        self._leave_plan("the workbook is closed", self.session.close_workbook)

    def _leave_plan(self, why: str, then: Callable[[], None]) -> None:
        """Do something that lets go of the plan, once the planner has said what is to become of it."""
        if not self.session.unsaved or self.session.path is None:
            then()
            return
        answer = self.dialogs.ask_unsaved(self, self.session.path.name, why)
        if answer == "save":
            self.exporter.save(then)
        elif answer == "discard":
            then()

    @Slot()
    def save_plan(self) -> None:
        """Save the plan where it was saved before, or ask."""
        self.exporter.save()

    @Slot()
    def save_plan_as(self) -> None:
        """Ask for a name and save."""
        self.exporter.save_as(KINDS[0])

    @Slot()
    def _export(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.exporter.save_as(next(kind for kind in KINDS if kind.suffix == action.data()))

    @Slot()
    def _fill_recent(self) -> None:
        menu: QMenu = self.recent_menu
        menu.clear()
        for k, path in enumerate(self.store.recent(), 1):
            action = menu.addAction(f"&{k}  {path.name}   {path.parent}")
            action.setData(str(path))
            action.triggered.connect(self._open_recent)
        if menu.isEmpty():
            menu.addAction("Nothing opened yet").setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction("&Clear the list", self._clear_recent)

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.open_path(Path(str(action.data())))

    @Slot()
    def _clear_recent(self) -> None:
        self.store.forget_recent()
        self.start.refresh()

    @Slot(object)
    def _open_outside(self, path: Path) -> None:
        if not self.dialogs.open_path(path):
            self.session.notice.emit(Notice("warning", f"No program opened {path.name}."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: take files."""
        if _dropped(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: open the workbook."""
        path = _dropped(event.mimeData().urls())
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() in WORKBOOK_SUFFIXES:
            self.open_path(path)
        else:
            self.session.notice.emit(Notice("warning", f"{path.name} is not a workbook.",
                                            "Drop an Excel file whose name ends in .xlsx."))

    # --- the run ------------------------------------------------------------------------------------

    @Slot()
    def optimise(self) -> None:
        """Look for a better plan."""
        try:
            settings = self.optimise_panel.settings()
        except PlanError as error:
            self.session.tell(error)
            return
        self.optimise_panel.remember()
        self.messages.hide()
        self.session.optimise(settings)

    @Slot()
    def stop(self) -> None:
        """Stop; the best plan is kept."""
        self.session.run.stop()

    # --- the rest -----------------------------------------------------------------------------------

    @Slot()
    def zoom_in(self) -> None:
        """Zoom into the chart."""
        self.gantt.zoom(1.25)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out of the chart."""
        self.gantt.zoom(0.8)

    @Slot()
    def fit(self) -> None:
        """Show the whole plan."""
        self.gantt.fit()

    @Slot()
    def reset_layout(self) -> None:
        """Put the panels back where they were on the first day."""
        self._layout = QByteArray()
        self.store.clear_layout()
        for dock, area in ((self.tables_dock, Qt.DockWidgetArea.BottomDockWidgetArea),
                           (self.optimise_dock, Qt.DockWidgetArea.RightDockWidgetArea)):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.setVisible(self.session.problem is not None)
        self._default_layout()

    @Slot()
    def open_log(self) -> None:
        """Open the folder of the log."""
        self._open_outside(log_folder())

    @Slot()
    def about(self) -> None:
        """Say what this is."""
        self.dialogs.about(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent: stop the engine, ask about an unsaved plan, remember the layout."""
        if self.session.run.state is RunState.RUNNING:
            self.session.run.stop()
        if not self._closing and self.session.unsaved and self.session.path is not None:
            answer = self.dialogs.ask_unsaved(self, self.session.path.name, "Ganttry is closed")
            if answer != "discard":
                event.ignore()
                if answer == "save":
                    self.exporter.save(self._close_now)
                return
        self._closing = True
        if self.session.problem is not None:
            self._layout = self.saveState(LAYOUT_VERSION)
        self.store.keep_bytes("window/geometry", self.saveGeometry())
        self.store.keep_bytes("window/state", self._layout)
        self.optimise_panel.remember()
        self.session.shut()
        event.accept()

    def _close_now(self) -> None:
        self._closing = True
        self.close()


def _dropped(urls: list[QUrl]) -> Path | None:
    """Return the first file that was dropped."""
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
