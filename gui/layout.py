"""Where the window and its panels stand: kept from day to day, and the same again after a reset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSizePolicy, QStackedWidget, QTabWidget

from gui.settings_store import Store

VERSION = 2
TAB_ROOM = 32
"""What a tab takes besides its words."""
LOW_LINES = 48
"""A window of fewer lines of text is low: a laptop's screen of 768 pixels, or one at 150 %."""
AREAS = (Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)


def is_low(window: QMainWindow) -> bool:
    """Say whether a window has so little height that panels are to leave it to the chart."""
    return window.height() < LOW_LINES * window.fontMetrics().height()


def yield_height(pages: QStackedWidget | QTabWidget) -> None:
    """Let a window be as low as the page in sight can be, whatever the others would like."""
    for page in map(pages.widget, range(pages.count())):
        page.setSizePolicy(page.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)


class Layout(QObject):
    """Hides the panels while no workbook is open, and brings them back as they were left."""

    def __init__(
        self, window: QMainWindow, store: Store, tables: QDockWidget, side: QDockWidget,
        beside: Sequence[QDockWidget] = (),
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window = window
        self._store = store
        self._docks = (tables, side)
        self._beside = tuple(beside)  # tabs behind the panel at the side
        self._tabify()
        self._shown = False
        self._state = store.bytes("window/state")
        geometry = store.bytes("window/geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            screen = QGuiApplication.primaryScreen().availableSize()
            window.resize(min(1500, screen.width() - 40), min(920, screen.height() - 60))
        self._apply(False)

    def show_docks(self, shown: bool) -> None:
        """Show or hide the panels."""
        if shown == self._shown:
            return
        if not shown:
            self._state = self._window.saveState(VERSION)
        self._apply(shown)
        if shown and (self._state.isEmpty() or not self._window.restoreState(self._state, VERSION)):
            self._first_day()

    def _apply(self, shown: bool) -> None:
        self._shown = shown
        for dock in (*self._docks, *self._beside):
            dock.setVisible(shown)
            dock.toggleViewAction().setEnabled(shown)

    def _tabify(self) -> None:
        for dock in self._beside:
            dock.setFloating(False)
            self._window.addDockWidget(AREAS[1], dock)
            self._window.tabifyDockWidget(self._docks[1], dock)

    def _first_day(self) -> None:
        tables, side = self._docks
        side.raise_()
        width, height = self._window.width(), self._window.height()
        share = 26 if is_low(self._window) else 32
        self._window.resizeDocks([tables], [height * share // 100], Qt.Orientation.Vertical)
        titles = "".join(dock.windowTitle() for dock in (side, *self._beside))
        tabs = self._window.fontMetrics().horizontalAdvance(titles) + TAB_ROOM * (1 + len(self._beside))
        self._window.resizeDocks([side], [max(tabs, width * 20 // 100)], Qt.Orientation.Horizontal)

    @Slot()
    def reset_layout(self) -> None:
        """Put the panels back where they were on the first day."""
        self._state = QByteArray()
        self._store.clear_layout()
        for dock, area in zip(self._docks, AREAS, strict=True):
            dock.setFloating(False)
            self._window.addDockWidget(area, dock)
        self._tabify()
        self._apply(self._shown)
        self._first_day()

    def keep(self) -> None:
        """Remember the layout for the next day."""
        if self._shown:
            self._state = self._window.saveState(VERSION)
        self._store.keep_bytes("window/geometry", self._window.saveGeometry())
        self._store.keep_bytes("window/state", self._state)
