"""What the planner chooses about the chart: its rows, its axis, what is looked for; kept from day to day."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot

from gui.actions import Actions
from gui.gantt.arrange import BY, By
from gui.gantt.chart_bar import ChartBar
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice
from gui.texts import tr

if TYPE_CHECKING:
    from gui.gantt.view import GanttView

_ROW_STEP = 1.25
_CHECKED = ("rows_by_machine", "rows_by_order", "rows_by_pool", "squeeze_time", "hide_rest", "show_minimap",
            "show_critical")  # fmt: skip


class ChartOptions(QObject):
    """Keeps bar, menu and chart of one mind."""

    def __init__(self, parent: QObject, session: Session, store: Store, chart: GanttView) -> None:
        super().__init__(parent)
        self._session, self._store, self._chart = session, store, chart
        self._actions: Actions | None = None
        self._looked_at: int | None = None  # the find where F3 stands
        self.bar = bar = ChartBar()
        bar.rows_wanted.connect(self.set_rows_by)
        bar.squeeze.toggled.connect(self.set_squeezed)
        bar.hide_rest.toggled.connect(self.set_hide_rest)
        bar.query_changed.connect(self.search)
        bar.box.step_wanted.connect(self.step)
        bar.box.left.connect(self._leave_search)
        bar.on.clicked.connect(self.next_found)
        bar.back.clicked.connect(self.previous_found)
        chart.rows_arranged.connect(self._keep_rows)
        chart.found_changed.connect(self._show_found)
        session.plan_changed.connect(self._show_found)
        self.restore()

    @Slot()
    def restore(self) -> None:
        """Take what was kept on another day, or in a project."""
        store, chart = self._store, self._chart
        for by in BY:
            order, hidden = (_names(store.text(f"gantt/rows/{by}/{what}")) for what in ("order", "hidden"))
            chart.arrange_rows(by, order, hidden)
        chart.set_row_scale(store.whole("gantt/row_percent", 100) / 100)
        kept = store.text("gantt/rows/by", "machine")
        self.set_rows_by(kept if kept in BY else "machine")
        self.set_squeezed(store.flag("gantt/squeezed", False))
        self.set_minimap(store.flag("gantt/minimap", True))
        self.set_critical(store.flag("gantt/critical", True))

    def use(self, actions: Actions) -> None:
        """Show the choices in the menu too."""
        self._actions = actions
        for name in _CHECKED:
            actions[name].setCheckable(True)
        self._check()

    def _check(self) -> None:
        """Set the marks of the menu to what is chosen."""
        actions, chart = self._actions, self._chart
        if actions is None:
            return
        for name, on in (
            *((f"rows_by_{by}", chart.rows_by == by) for by in BY),
            ("squeeze_time", chart.squeezed), ("hide_rest", chart.hide_rest),
            ("show_minimap", not chart.minimap.isHidden()), ("show_critical", chart.shows_critical),
        ):  # fmt: skip
            actions[name].setChecked(on)

    def enable(self, charted: bool) -> None:
        """Offer the commands while the chart shows."""
        self.bar.setVisible(charted)
        if self._actions is not None:
            for name in (
                *_CHECKED,
                "search_chart",
                "next_found",
                "previous_found",
                "go_to_now",
                "go_to_order",
                "higher_rows",
                "lower_rows",
                "row_up",
                "row_down",
                "hide_row",
                "show_all_rows",
            ):
                self._actions[name].setEnabled(charted)

    # --- rows ---------------------------------------------------------------------------------------

    @Slot(str)
    def set_rows_by(self, by: str) -> None:
        """Let machines, orders or pools stand in the rows, and remember it."""
        wanted = next(known for known in BY if known == by)
        self._chart.set_rows_by(wanted)
        self._store.keep("gantt/rows/by", by)
        self.bar.rows.setCurrentIndex(self.bar.rows.findData(by))
        self._check()

    @Slot()
    def rows_by_machine(self) -> None:
        """Let machines stand in the rows."""
        self.set_rows_by("machine")

    @Slot()
    def rows_by_order(self) -> None:
        """Let orders stand in the rows."""
        self.set_rows_by("order")

    @Slot()
    def rows_by_pool(self) -> None:
        """Let operators and tools stand in the rows."""
        self.set_rows_by("pool")

    @Slot()
    def _keep_rows(self) -> None:
        by: By = self._chart.rows_by
        self._store.keep(f"gantt/rows/{by}/order", json.dumps(self._chart.row_order(by), ensure_ascii=False))
        self._store.keep(f"gantt/rows/{by}/hidden", json.dumps(sorted(self._chart.hidden_rows(by)), ensure_ascii=False))

    @Slot()
    def higher_rows(self) -> None:
        """Make the rows higher."""
        self._scale_rows(self._chart.row_scale * _ROW_STEP)

    @Slot()
    def lower_rows(self) -> None:
        """Make the rows lower, so that more of them show."""
        self._scale_rows(self._chart.row_scale / _ROW_STEP)

    def _scale_rows(self, scale: float) -> None:
        scale = 1.0 if abs(scale - 1) < 0.02 else scale
        self._chart.set_row_scale(scale)
        self._store.keep("gantt/row_percent", round(100 * self._chart.row_scale))

    @Slot()
    def row_up(self) -> None:
        """Put the row of the selected operation one place higher."""
        self._shift_row(-1)

    @Slot()
    def row_down(self) -> None:
        """Put the row of the selected operation one place lower."""
        self._shift_row(1)

    def _shift_row(self, step: int) -> None:
        units = self._chosen_rows()
        if units and self._chart.rows_by == "order":
            words = tr("Orders stand by their due date; machines can be put in any order.")
            self._session.notice.emit(Notice("info", words))
        elif units:
            self._chart.shift_row(units[0], step)

    @Slot()
    def hide_row(self) -> None:
        """Hide the rows of the selected operations."""
        scene = self._chart.scene
        units = self._chosen_rows()
        if units and scene is not None:
            self._chart.hide_rows(scene.arrangement.names[unit] for unit in units)

    @Slot()
    def show_all_rows(self) -> None:
        """Show all rows again, in the order of the workbook."""
        self._chart.show_all_rows()

    def _chosen_rows(self) -> list[int]:
        units = self._chart.selected_units()
        if not units:
            self._session.notice.emit(Notice("info", tr("Select an operation in the row first.")))
        return units

    # --- axis and strips ----------------------------------------------------------------------------

    @Slot(bool)
    def set_squeezed(self, squeezed: bool) -> None:
        """Leave out the time in which the whole shop is closed, or show it."""
        self._chart.set_squeezed(squeezed)
        self._store.keep("gantt/squeezed", squeezed)
        self.bar.squeeze.setChecked(squeezed)
        self._check()

    @Slot()
    def squeeze_time(self) -> None:
        """Turn the view of working time alone on or off."""
        self.set_squeezed(not self._chart.squeezed)

    def set_minimap(self, shown: bool) -> None:
        """Show the whole plan in small under the chart, or hide it."""
        self._chart.show_minimap(shown)
        self._store.keep("gantt/minimap", shown)
        self._check()

    @Slot()
    def show_minimap(self) -> None:
        """Turn the mini-map on or off."""
        self.set_minimap(self._chart.minimap.isHidden())

    def set_critical(self, shown: bool) -> None:
        """Draw the critical path of the selected order, or leave it out."""
        self._chart.show_critical(shown)
        self._store.keep("gantt/critical", shown)
        self._check()

    @Slot()
    def show_critical(self) -> None:
        """Turn the critical path on or off."""
        self.set_critical(not self._chart.shows_critical)

    # --- search -------------------------------------------------------------------------------------

    @Slot()
    def search_chart(self) -> None:
        """Put the cursor into the search."""
        self.bar.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.box.selectAll()

    @Slot()
    def go_to_order(self) -> None:
        """Ask for an order; Enter goes to it."""
        self.search_chart()
        self.bar.box.setText(f"{tr('order')}:")
        self.bar.box.setCursorPosition(len(self.bar.box.text()))

    @Slot()
    def _leave_search(self) -> None:
        self._chart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def search(self, query: str) -> None:
        """Let what fits stand out."""
        self._looked_at = None
        self._chart.search(query)

    @Slot()
    def hide_rest(self) -> None:
        """Turn the hiding of rows without a find on or off."""
        self.set_hide_rest(not self._chart.hide_rest)

    @Slot(bool)
    def set_hide_rest(self, hide: bool) -> None:
        """Hide the rows in which nothing fits, or show them dimmed."""
        self._chart.set_hide_rest(hide)
        self.bar.hide_rest.setChecked(hide)
        self._check()

    @Slot()
    def next_found(self) -> None:
        """Go to the next find."""
        self.step(1)

    @Slot()
    def previous_found(self) -> None:
        """Go to the find before."""
        self.step(-1)

    @Slot(int)
    def step(self, step: int) -> None:
        """Go on or back among the finds, by their start; behind the last comes the first."""
        self.bar.settle()
        found = self._chart.found()
        if not found:
            return
        here = found.index(self._looked_at) if self._looked_at in found else -1 if step > 0 else 0
        self._looked_at = found[(here + step) % len(found)]
        self._chart.jump_to_operation(self._looked_at)
        self._show_found()

    @Slot()
    def _show_found(self) -> None:
        chart = self._chart
        if not chart.searching:
            self.bar.show_found(None)
            return
        found = chart.found()
        place = found.index(self._looked_at) + 1 if self._looked_at in found else 0
        self.bar.show_found(len(found), place)


def _names(kept: str) -> tuple[str, ...]:
    """Read a list of names; anything else counts as none."""
    try:
        found: Any = json.loads(kept or "[]")
    except ValueError:
        return ()
    return tuple(name for name in found if isinstance(name, str)) if isinstance(found, list) else ()
