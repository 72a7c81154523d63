"""What the planner has chosen to see: rows by what, which and in what order, which bars stand out, which colours.

Between the scrolling area, which draws what it is given, and the view, which deals with pointer and plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from gui.gantt.area import PlanArea
from gui.gantt.arrange import BY, Arrangement, By, arrange
from gui.gantt.axis import TimeAxis
from gui.gantt.coloring import Coloring, color_modes, color_scene
from gui.gantt.columns import Bools, Columns, Ints
from gui.gantt.labels import BarLabels
from gui.gantt.painter import ChartPainter
from gui.gantt.rows import Row
from gui.gantt.scene import Scene, build_scene
from gui.gantt.search import Index, Word, in_time, parse, rows_with
from gui.gantt.slots import DIMMED
from scheduler.schedule import Schedule


class ArrangedArea(PlanArea):
    """Arranges rows and colours; all that is chosen here stays when another plan comes."""

    rows_arranged = Signal()  # the planner has put rows into another order, or hidden some
    found_changed = Signal()  # other operations fit the search
    legend_changed = Signal()  # the colours stand for something else, though nobody has chosen so

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with machines, all of them, in the order of the workbook."""
        super().__init__(parent)
        self._by: By = "machine"
        self._squeezed = False
        self._order: dict[By, tuple[str, ...]] = dict.fromkeys(BY, ())
        self._hidden: dict[By, frozenset[str]] = dict.fromkeys(BY, frozenset())
        self._mode = "order"
        self._coloring = Coloring(self._slots, (), np.zeros(0, dtype=np.int64))
        self._highlight: frozenset[int] | None = None
        self._legend_picked: frozenset[str] = frozenset()
        self._search: tuple[Word, ...] = ()
        self._search_index: Index | None = None
        self._hide_rest = False
        self._found: Bools | None = None
        self._slack: tuple[Schedule, Ints] | None = None

    # Rows

    @property
    def rows_by(self) -> By:
        """Return what stands in the rows: `machine`, `order` or `pool`."""
        return self._by

    def set_rows_by(self, by: By) -> None:
        """Let machines, orders or pools stand in the rows; what is in the middle of time stays there."""
        if by == self._by:
            return
        self.drop_gesture()
        self._by = by
        if self.scene is not None:
            self._show_scene(self._arranged())
            self.verticalScrollBar().setValue(0)
            if self._state.current is not None:
                self.reveal(self._state.current)

    def _arranged(self) -> Scene:
        """Return the scene in the planner's arrangement."""
        scene = self.scene
        assert scene is not None
        return build_scene(scene.problem, scene.schedule, scene, self._arrangement)

    def _arrangement(self, columns: Columns) -> Arrangement:
        return arrange(columns, self._by).ordered(self._order[self._by])

    def _show_scene(self, scene: Scene) -> None:
        """Draw another scene at the same place of the axis."""
        self.scene = scene
        if self._painter is None or self._painter.labels.by != self._by:
            self._painter = ChartPainter(self.look, BarLabels(scene.problem, self.font(), self._by))
        self._use_squeeze()
        self._look_for()
        self._recolor()
        self._lay_out()

    def row_order(self, by: By) -> tuple[str, ...]:
        """Return the names in the planner's own order, nothing if that is the workbook's."""
        return self._order[by]

    def hidden_rows(self, by: By) -> frozenset[str]:
        """Return the names of the rows that the planner has hidden."""
        return self._hidden[by]

    def arrange_rows(self, by: By, order: Sequence[str], hidden: Iterable[str]) -> None:
        """Use an order and hidden rows that were kept."""
        self._order[by], self._hidden[by] = tuple(order), frozenset(hidden)
        if by == self._by and self.scene is not None:
            self._show_scene(self._arranged())

    def move_row(self, row: Row, before: Row | None) -> None:
        """Put a row before another one of its group, or a group before another; None: to the end."""
        if self.scene is None or row == before:
            return
        moved = self.scene.arrangement.moved(row.name, None if before is None else before.name)
        self.arrange_rows(self._by, moved.order_names(), self._hidden[self._by])
        self.rows_arranged.emit()

    def shift_row(self, unit: int, step: int) -> None:
        """Put a row one place higher (-1) or lower (1) in its group."""
        if self.rows is None or self.scene is None or self._by == "order":
            return
        group = next(group for group in self.scene.groups if unit in group.units)
        shown = [u for u in group.units if self.rows.row_of(u) is not None]
        if unit not in shown or not 0 <= shown.index(unit) + step < len(shown):
            return
        here = shown.index(unit)
        behind = here - 1 if step < 0 else here + 2
        row, before = self.rows.row_of(unit), self.rows.row_of(shown[behind]) if behind < len(shown) else None
        if row is not None:
            self.move_row(row, before)

    def hide_rows(self, names: Iterable[str]) -> None:
        """Hide rows until they are shown again; the last one stays."""
        if self.scene is None:
            return
        hidden = self._hidden[self._by] | frozenset(names)
        if hidden >= set(self.scene.arrangement.names):
            return
        self.arrange_rows(self._by, self._order[self._by], hidden)
        self.rows_arranged.emit()

    def show_all_rows(self) -> None:
        """Show what was hidden, in the order of the workbook."""
        self.arrange_rows(self._by, (), ())
        self.rows_arranged.emit()

    def selected_units(self) -> list[int]:
        """Return the units in whose rows the selected operations stand, down the chart."""
        if self.scene is None:
            return []
        bars = self.scene.bars_of(self._state.selection)
        return list(dict.fromkeys(self.scene.bar_unit[np.sort(bars)].tolist()))

    def _hidden_units(self) -> Bools | None:
        if self.scene is None:
            return None
        chosen = self._hidden[self._by]
        hidden = None
        if chosen:
            hidden = np.fromiter((name in chosen for name in self.scene.arrangement.names), np.bool_)
            hidden = None if hidden.all() else hidden  # names of another workbook
        if self._found is not None and self._hide_rest:
            empty = ~rows_with(self.scene, self._found)
            hidden = empty if hidden is None else hidden | empty
        return hidden

    # Time

    @property
    def squeezed(self) -> bool:
        """Say whether closed time takes no room."""
        return self._squeezed

    def set_squeezed(self, squeezed: bool) -> None:
        """Squeeze the time out in which the whole shop is closed, or show it; the middle stays in the middle."""
        if squeezed == self._squeezed:
            return
        self.drop_gesture()
        self._squeezed = squeezed
        if self.scene is None:
            return
        width = self.viewport().width()
        middle, fitted = float(self._axis.minute(width / 2)), self._fitted
        self._use_squeeze()
        if fitted:
            self.fit()
        else:
            self._set_axis(self._axis.centred(middle, width))

    def _use_squeeze(self) -> None:
        squeeze = self.scene.squeeze if self._squeezed and self.scene is not None else None
        if squeeze is not self._axis.squeeze:
            self._axis = TimeAxis(self._axis.left_min, self._axis.px_per_min, squeeze)

    # Colours

    def set_color_mode(self, mode: str) -> None:
        """Colour the bars by `order`, `product`, `lateness`, `slack`, ... or the name of an attribute."""
        if mode != self._mode:
            self._legend_picked = frozenset()
        self._mode = mode
        self.look_for_slack()
        self._recolor()
        self._refresh()

    @property
    def color_mode(self) -> str:
        """Return what the bars are coloured by."""
        return self._mode

    def color_modes(self) -> tuple[str, ...]:
        """List what the bars of this problem can be coloured by."""
        return color_modes(self.scene.problem) if self.scene is not None else ()

    def legend(self) -> list[tuple[str, QColor]]:
        """Return what the colours stand for, the most used first."""
        return [(label, self.look.theme.bars[slot].fill) for label, slot in self._coloring.legend]

    @property
    def legend_picked(self) -> frozenset[str]:
        """Return the entries of the legend whose bars stand out; none: all alike."""
        return self._legend_picked

    def pick_legend(self, labels: Iterable[str]) -> None:
        """Dim all bars but those of some entries of the legend; no entry shows all alike."""
        self._legend_picked = frozenset(labels)
        self._recolor()
        self._refresh()

    def set_highlight_orders(self, orders: Iterable[int] | None) -> None:
        """Dim all operations but those of these orders (by index); None shows all alike."""
        self._highlight = None if orders is None else frozenset(orders)
        self._recolor()
        self._refresh()

    def _recolor(self) -> None:
        if self.scene is None:
            return
        self._coloring = color_scene(self.scene, self._mode, self.slack())
        self._slots = self._coloring.slots
        shown = self._standing_out()
        if shown is not None:
            self._slots = np.where(shown, self._slots, np.uint8(DIMMED)).astype(np.uint8)

    def _standing_out(self) -> Bools | None:
        """Mark the operations that no filter pushes into the background; None if there is no filter."""
        assert self.scene is not None
        filters = []
        if self._highlight is not None:
            filters.append(np.isin(self.scene.columns.order, np.fromiter(self._highlight, dtype=np.int64)))
        picked = [k for k, (label, _) in enumerate(self._coloring.legend) if label in self._legend_picked]
        if picked:
            filters.append(np.isin(self._coloring.entry, picked))
        if self._found is not None:
            filters.append(self._found)
        return np.logical_and.reduce(filters) if filters else None

    # Slack

    def slack(self) -> Ints | None:
        """Return the slack of each operation of the plan that shows, in worked minutes; None while unknown."""
        if self._slack is None or self.scene is None or self._slack[0] is not self.scene.schedule:
            return None
        return self._slack[1]

    def set_slack(self, schedule: Schedule, slack_min: Ints) -> None:
        """Take the slack of a plan that was worked out elsewhere."""
        self._slack = schedule, slack_min
        if self.slack() is None:
            return
        if any(word.state and word.text == "critical" for word in self._search):
            self.search_again()
        elif self._mode == "slack":
            self._recolor()
            self._refresh()
            self.legend_changed.emit()

    def look_for_slack(self) -> None:
        """Have the slack worked out if anything needs it; a mere area has nobody for that."""

    def wants_slack(self) -> bool:
        """Say whether anything that shows needs the slack."""
        return self._mode == "slack" or any(word.state and word.text == "critical" for word in self._search)

    def _critical(self) -> Bools:
        assert self.scene is not None
        known = self.slack()
        return np.zeros(len(self.scene.bar_of), dtype=np.bool_) if known is None else known == 0

    # Search

    def search(self, query: str) -> None:
        """Let the operations that fit stand out; a blank query shows all alike."""
        self._search = parse(query)
        self.look_for_slack()
        self.search_again()

    def search_again(self) -> None:
        """Look again with the same words, because what they are looked for in has changed."""
        self._look_for()
        if self.scene is not None:
            self._recolor()
            self._lay_out()
        self.found_changed.emit()

    def set_hide_rest(self, hide: bool) -> None:
        """Hide the rows in which nothing fits the search, or dim their bars only."""
        self._hide_rest = hide
        if self.scene is not None:
            self._lay_out()

    @property
    def hide_rest(self) -> bool:
        """Say whether rows without a find are hidden."""
        return self._hide_rest

    @property
    def searching(self) -> bool:
        """Say whether the planner looks for anything."""
        return bool(self._search)

    def found(self) -> list[int]:
        """List the operations that fit the search, by their start; nothing without one."""
        if self.scene is None or self._found is None:
            return []
        return in_time(self.scene, self._found).tolist()

    def _look_for(self) -> None:
        scene = self.scene
        if scene is None or not self._search:
            self._found = None
            return
        if self._search_index is None or self._search_index.problem is not scene.problem:
            self._search_index = Index(scene.problem)
        self._found = self._search_index.find(scene, self._search, self._critical)
