"""Opening and closing workbooks: menus, drops, recent files, and the question about an unsaved plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.dialogs import Dialogs
from gui.errors import log_folder
from gui.export import KINDS, Exporter
from gui.session import Session
from gui.settings_store import Store
from gui.state import Notice
from gui.texts import tr

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".ganttry")
"""What may be dropped; the reader says in a sentence which of them it cannot read."""
MOST_PASTED = 20
"""So many tables that were copied from Excel are kept as files."""


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
        self.adder: Callable[[Sequence[Path]], bool] = lambda _paths: False
        self.save_work: Callable[[Callable[[], None]], None] = lambda _then: None  # where there is no plan yet
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
        if not path.exists():
            self._store.forget_recent(path)
            self.recent_changed.emit()
        self.leave_plan(tr("Save it before another workbook is opened?"), lambda: self._session.open(path))

    def open_several(self, paths: Sequence[Path]) -> None:
        """Open files that belong together: orders from one, machines from another."""
        files = tuple(path.absolute() for path in paths)
        if len(files) < 2:
            self.open_path(files[0])
        else:
            self.leave_plan(
                tr("Save it before other files are opened?"), lambda: self._session.open(files[0], None, files)
            )

    @Slot()
    def open_together(self) -> None:
        """Ask for several files and open them together."""
        recent = self._store.recent()
        paths = self._dialogs.open_files(self._window, recent[0].parent if recent else None)
        if paths:
            self.open_several(paths)

    @Slot()
    def open_folder(self) -> None:
        """Ask for a folder and open all that it holds."""
        recent = self._store.recent()
        path = self._dialogs.open_folder(self._window, recent[0].parent if recent else None)
        if path is not None:
            self.open_path(path)

    @Slot()
    def paste_table(self) -> None:
        """Open a table that was copied in Excel; it becomes a file, so that it can be read again."""
        path = keep_pasted(self._dialogs.pasted(), pasted_folder())
        if path is not None:
            self.add_or_open([path])
            return
        self._session.notice.emit(
            Notice("info", tr("There is no table on the clipboard."),
                   tr("Select cells in Excel with their headers, copy them, then choose this again."))
        )  # fmt: skip

    def add_or_open(self, paths: Sequence[Path]) -> None:
        """Open files, or read them together with those that the mapping screen shows."""
        if not self.adder(paths):
            self.open_several(paths)

    @Slot()
    def reload(self) -> None:
        """Read the workbook again."""
        path, reading = self._session.path, self._session.reading
        if path is not None and reading is not None and path == reading.paths[0]:
            self.leave_plan(
                tr("Save it before the files are read again?"),
                lambda: self._session.open(path, reading.how, reading.paths),
            )
        elif path is not None:
            self.open_path(path)

    @Slot()
    def close_workbook(self) -> None:
        """Let go of the workbook."""
        self.leave_plan(tr("Save it before the workbook is closed?"), self._session.close_workbook)

    def leave_plan(self, question: str, then: Callable[[], None]) -> None:
        """Do something that lets go of the plan, once the planner has said what is to become of it."""
        if not self._session.unsaved or self._session.path is None:
            then()
            return
        answer = self._dialogs.ask_unsaved(self._window, self._session.path.name, question)
        if answer == "save":
            tables = self._session.tables
            whole = self._session.schedule is None or (tables is not None and bool(tables.pending))
            (self.save_work if whole else self._exporter.save)(then)
        elif answer == "discard":
            then()

    @Slot()
    def _remember(self) -> None:
        path, reading = self._session.path, self._session.reading
        several = reading is not None and len(reading.paths) > 1
        if path is not None and not several and path.parent != pasted_folder():
            self._store.add_recent(path)
            self.recent_changed.emit()

    # --- drops and recent files ---------------------------------------------------------------------

    def drop(self, urls: Sequence[QUrl]) -> bool:
        """Open what was dropped; False if it is no file."""
        dropped = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not dropped:
            return False
        good = [path for path in dropped if path.suffix.lower() in WORKBOOK_SUFFIXES or path.is_dir()]
        if good:
            self.add_or_open(good)
        else:
            self._session.notice.emit(
                Notice("warning", tr("{file} is not a workbook.", file=dropped[0].name),
                       tr("Drop an Excel file whose name ends in .xlsx, or a .csv."))
            )  # fmt: skip
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
            menu.addAction(tr("Nothing opened yet")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("&Clear the list")).triggered.connect(self._clear_recent)

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
            self._session.notice.emit(Notice("warning", tr("No program opened {file}.", file=path.name)))

    @Slot()
    def open_log(self) -> None:
        """Open the folder of the log."""
        self.open_outside(log_folder())


def pasted_folder() -> Path:
    """Return where tables are kept that were copied from Excel: local to this computer."""
    return log_folder().parent / "pasted"


def keep_pasted(text: str, folder: Path) -> Path | None:
    """Write a copied table to a file of its own; None where the text is no table."""
    if "\t" not in text and text.strip().count("\n") < 1:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    for old in sorted(folder.glob("*.tsv"))[: -MOST_PASTED + 1]:
        old.unlink(missing_ok=True)
    path = folder / f"Copied {datetime.now():%Y-%m-%d %H.%M.%S.%f}"[:-4]
    path = path.with_name(path.name + ".tsv")
    path.write_text(text, encoding="utf-8")
    return path


def dropped_file(urls: Sequence[QUrl]) -> Path | None:
    """Return the first file that was dropped."""
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
