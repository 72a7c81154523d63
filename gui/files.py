"""Opening and closing workbooks: menus, drops, recent files, and the question about an unsaved plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.dialogs import Dialogs
from gui.errors import log_folder
from gui.export import KINDS, Exporter
from gui.session import Notice, Session
from gui.settings_store import Store

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".ganttry")
"""What may be dropped; the reader says in a sentence which of them it cannot read."""


class Files(QObject):
    """The commands of the File menu."""

    recent_changed = Signal()

    def __init__(self, window: QWidget, session: Session, store: Store, dialogs: Dialogs, exporter: Exporter) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._dialogs = dialogs
        self._exporter = exporter
        session.problem_changed.connect(self._remember)

    # --- opening ------------------------------------------------------------------------------------

    @Slot()
    def ask_open(self) -> None:
        """Ask for a workbook and open it."""
        recent = self._store.recent()
        path = self._dialogs.open_file(self._window, recent[0].parent if recent else None)
        if path is not None:
            self.open_path(path)

    @Slot(object)
    def open_or_ask(self, path: Path | None) -> None:
        """Open a workbook, or ask for one."""
        if path is None:
            self.ask_open()
        else:
            self.open_path(path)

    def open_path(self, path: Path) -> None:
        """Open a workbook; a plan that is not saved is asked about first."""
        path = path.absolute()
        if not path.is_file():
            self._store.forget_recent(path)
            self.recent_changed.emit()
        self.leave_plan("another workbook is opened", lambda: self._session.open(path))

    @Slot()
    def reload(self) -> None:
        """Read the workbook again."""
        if self._session.path is not None:
            self.open_path(self._session.path)

    @Slot()
    def close_workbook(self) -> None:
        """Let go of the workbook."""
        self.leave_plan("the workbook is closed", self._session.close_workbook)

    def leave_plan(self, why: str, then: Callable[[], None]) -> None:
        """Do something that lets go of the plan, once the planner has said what is to become of it."""
        if not self._session.unsaved or self._session.path is None:
            then()
            return
        answer = self._dialogs.ask_unsaved(self._window, self._session.path.name, why)
        if answer == "save":
            self._exporter.save(then)
        elif answer == "discard":
            then()

    @Slot()
    def _remember(self) -> None:
        if self._session.path is not None:
            self._store.add_recent(self._session.path)
            self.recent_changed.emit()

    # --- drops and recent files ---------------------------------------------------------------------

    def drop(self, urls: Sequence[QUrl]) -> bool:
        """Open what was dropped; False if it is no file."""
        path = dropped_file(urls)
        if path is None:
            return False
        if path.suffix.lower() in WORKBOOK_SUFFIXES:
            self.open_path(path)
        else:
            self._session.notice.emit(
                Notice("warning", f"{path.name} is not a workbook.", "Drop an Excel file whose name ends in .xlsx.")
            )
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """Write the recent files into a menu."""
        menu.clear()
        for k, path in enumerate(self._store.recent(), 1):
            action = menu.addAction(f"&{k}  {path.name}")
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._open_recent)
        if menu.isEmpty():
            menu.addAction("Nothing opened yet").setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction("&Clear the list").triggered.connect(self._clear_recent)

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.open_path(Path(str(action.data())))

    @Slot()
    def _clear_recent(self) -> None:
        self._store.forget_recent()
        self.recent_changed.emit()

    # --- saving and looking -------------------------------------------------------------------------

    @Slot()
    def save_plan(self) -> None:
        """Save the plan where it was saved before, or ask."""
        self._exporter.save()

    @Slot()
    def save_plan_as(self) -> None:
        """Ask for a name and save."""
        self._exporter.save_as(KINDS[0])

    @Slot()
    def export(self) -> None:
        """Save as the kind of file that the menu entry names."""
        action = self.sender()
        assert isinstance(action, QAction)
        self._exporter.save_as(KINDS[action.data()])

    @Slot(object)
    def open_outside(self, path: Path) -> None:
        """Open a file or folder with the system's program for it."""
        if not self._dialogs.open_path(path):
            self._session.notice.emit(Notice("warning", f"No program opened {path.name}."))

    @Slot()
    def open_log(self) -> None:
        """Open the folder of the log."""
        self.open_outside(log_folder())


def dropped_file(urls: Sequence[QUrl]) -> Path | None:
    """Return the first file that was dropped."""
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
