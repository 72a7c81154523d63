"""Finding one's way: tables to the front, the filter box, from late order to late order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from gui.panels.table_panel import TablePanel
from gui.session import Session
from gui.texts import count, tr


class Navigator(QObject):
    """Keeps the selection of the tables and of the chart the same, and goes to what the planner looks for."""

    def __init__(
        self, window: QMainWindow, session: Session, chart: Any, dock: QDockWidget, tables: QTabWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._chart = chart
        self._dock = dock
        self._tables = tables
        session.selection_changed.connect(self._take_selection)
        chart.selection_changed.connect(self._take_chart_selection)
        chart.operation_activated.connect(self._operation_activated)
        for k in range(tables.count()):
            panel = tables.widget(k)
            if isinstance(panel, TablePanel):
                panel.jump.connect(self.jump)

    # --- one selection ------------------------------------------------------------------------------

    @Slot(object)
    def _take_selection(self, source: object) -> None:
        if source is not self._chart and self._session.schedule is not None:
            self._chart.select(self._session.selection, reveal=source is not None)

    @Slot(object)
    def _take_chart_selection(self, operations: Any) -> None:
        self._session.select(operations, self._chart)

    @Slot(int)
    def _operation_activated(self, operation: int) -> None:
        self.bring(1)
        self._session.select((operation,), self._chart)

    @Slot(int)
    def jump(self, operation: int) -> None:
        """Bring an operation's bar into view."""
        if self._session.schedule is not None:
            self._chart.jump_to_operation(operation)

    @Slot()
    def zoom_in(self) -> None:
        """Zoom into the chart."""
        self._chart.zoom(1.25)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out of the chart."""
        self._chart.zoom(0.8)

    @Slot()
    def fit(self) -> None:
        """Show the whole plan."""
        self._chart.fit()

    # --- tables -------------------------------------------------------------------------------------

    def bring(self, tab: int) -> QWidget:
        """Bring a table to the front."""
        self._dock.show()
        self._dock.raise_()
        self._tables.setCurrentIndex(tab)
        panel = self._tables.currentWidget()
        panel.setFocus()
        return panel

    @Slot()
    def show_orders(self) -> None:
        """Bring the orders to the front."""
        self.bring(0)

    @Slot()
    def show_operations(self) -> None:
        """Bring the operations to the front."""
        self.bring(1)

    @Slot()
    def show_machines(self) -> None:
        """Bring the machines to the front."""
        self.bring(2)

    @Slot()
    def show_faults(self) -> None:
        """Bring the faults to the front."""
        self.bring(3)

    @Slot()
    def find_rows(self) -> None:
        """Put the cursor into the filter of the table that is in front."""
        at_table = isinstance(self._tables.currentWidget(), TablePanel)
        panel = self.bring(self._tables.currentIndex() if at_table else 0)
        if isinstance(panel, TablePanel):
            panel.focus_filter()

    # --- late orders --------------------------------------------------------------------------------

    @Slot()
    def next_late(self) -> None:
        """Select the next late order, the latest first."""
        self._step(1)

    @Slot()
    def previous_late(self) -> None:
        """Select the late order before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        figures, problem = self._session.figures, self._session.problem
        if figures is None or problem is None or not figures.late_orders:
            self._window.statusBar().showMessage(tr("No order is late."), 5000)
            return
        late = sorted(figures.late_orders, key=lambda order: -figures.lateness[order])
        chosen = {problem.operations[k].order for k in self._session.selection}
        here = next((k for k, order in enumerate(late) if chosen == {order}), -1 if step > 0 else 0)
        order = late[(here + step) % len(late)]
        operations = problem.operations_of[order]
        self._session.select(operations, self)
        self.jump(operations[-1])
        words = count(
            "Order {order} is {lateness:.1f} h late ({place} of {n} late order)",
            "Order {order} is {lateness:.1f} h late ({place} of {n} late orders)",
            len(late),
            order=problem.orders[order].name,
            lateness=float(figures.lateness[order]) / 60,
            place=late.index(order) + 1,
        )
        self._window.statusBar().showMessage(words, 8000)
