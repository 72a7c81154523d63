"""What the colours of the bars stand for: a box in the toolbar, a menu, and a legend under the chart."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QMenu

from gui.actions import choice_menu
from gui.panels.legend import Legend
from gui.session import Session
from gui.settings_store import Store
from gui.texts import noop, tr

NAMES = {
    "order": noop("Order"),
    "product": noop("Product"),
    "lateness": noop("Lateness"),
    "slack": noop("Slack"),
    "status": noop("Status"),
    "family": noop("Setup family"),
}


class Colours(QObject):
    """Keeps the box, the menu, the chart and the legend of one mind."""

    def __init__(self, parent: QObject, session: Session, store: Store, chart: Any) -> None:
        super().__init__(parent)
        self._session = session
        self._store = store
        self._chart = chart
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Colour bars by"))
        self.box.setToolTip(tr("What the colours of the bars stand for"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.menu = QMenu(tr("&Colour bars by"))
        self.legend = Legend()
        self.box.activated.connect(self._take_box)
        self.legend.picked.connect(self._pick)
        chart.legend_changed.connect(self.refresh)
        session.problem_changed.connect(self.fill)
        session.plan_changed.connect(self.refresh)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Offer what the workbook has to be coloured by."""
        facts = self._session.facts
        choices = {mode: tr(words) for mode, words in NAMES.items()}
        if facts is not None:
            choices.update((name, name) for name in facts.attributes if name.casefold() not in NAMES)
        kept = self._store.text("gantt/colour", "order")
        chosen = kept if kept in choices else "order"
        self.box.clear()
        for value, text in choices.items():
            self.box.addItem(text, value)
        self.menu.clear()
        choice_menu(self.menu, tuple(choices.items()), chosen, self.set_mode)
        self._use(chosen)

    @Slot(int)
    def _take_box(self, index: int) -> None:
        self.set_mode(str(self.box.itemData(index)))

    def set_mode(self, mode: str) -> None:
        """Colour the bars by something else, and remember it."""
        self._store.keep("gantt/colour", mode)
        self._use(mode)

    def _use(self, mode: str) -> None:
        self.box.setCurrentIndex(self.box.findData(mode))
        for action in self.menu.actions():
            action.setChecked(action.data() == mode)
        self._chart.set_color_mode(mode)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what the colours of the present plan stand for; single orders are named in their bars."""
        shown = self._session.schedule is not None and self.box.currentData() != "order"
        self.legend.show_entries(self._chart.legend() if shown else [], self._chart.legend_picked)

    @Slot(object)
    def _pick(self, names: frozenset[str]) -> None:
        self._chart.pick_legend(names)
        self.refresh()
