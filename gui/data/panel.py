"""The tables of the workbook, one behind the other: find, edit, and see at once what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.data.editor import DataEditor
from gui.data.grid_model import GridModel
from gui.data.grid_view import GridView
from gui.data.matrix import MatrixView
from gui.data.week import WeekView
from gui.dialogs import Dialogs
from gui.session import Session
from gui.state import Notice
from gui.texts import count, tr
from gui.words import number
from scheduler.excel.edits import IDENTITY, headers_of, sheet_named, spec_of
from scheduler.excel.prepared import split_cell
from scheduler.excel.values import key, show
from scheduler.issues import Issue

FIND_MS = 150
_WORDS = {"Status": ("planned", "released", "started", "done", "hold"), "Deadline": ("yes", "no"),
          "May pause": ("yes", "no"), "Type": ("closed", "overtime")}  # fmt: skip
_FAMILIES = (("Routings", "Setup family"), ("Changeovers", "From"), ("Changeovers", "To"))
_SOURCES = {
    "Machine": (("Machines", "Machine"), ("Machines", "Work centre")),
    "Work centre": (("Machines", "Work centre"),),
    "Calendar": (("Shifts", "Calendar"),),
    "Product": (("Routings", "Product"),),
    "Resource": (("Resources", "Resource"),),
    "Order": (("Orders", "Order"),),
    "Setup family": _FAMILIES,
    "From": _FAMILIES,
    "To": _FAMILIES,
    "Current setup": _FAMILIES,
}
"""Where the names that a column may hold stand: (table, column)."""


class DataPanel(QWidget):
    """All tables with their grids; shifts as a week and changeovers as a matrix besides."""

    def __init__(self, session: Session, editor: DataEditor, dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._editor = session, editor
        self.models = {name: GridModel(self, name, editor.change) for name in IDENTITY}
        self.views = {name: GridView(model, dialogs, self._known, self._tell) for name, model in self.models.items()}
        self.week, self.matrix = WeekView(editor), MatrixView(editor)
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setAccessibleName(tr("Tables of the workbook"))
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        for name in IDENTITY:
            self.bar.addTab(tr(name))
        self.find_box = QLineEdit()
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setPlaceholderText(tr("Find in the table"))
        self.find_box.setAccessibleName(tr("Find in the table"))
        self.find_box.setMinimumWidth(self.find_box.fontMetrics().averageCharWidth() * 16)
        self.find_box.setMaximumWidth(self.find_box.fontMetrics().averageCharWidth() * 32)
        self.words = QLabel()
        self.as_picture = QToolButton()
        self.as_picture.setText(tr("As a picture"))  # until a table has one of its own
        self.as_picture.setCheckable(True)
        self.as_picture.setAutoRaise(True)
        self.add_column = QToolButton()
        self.add_column.setText(tr("Add column"))
        self.add_column.setAutoRaise(True)
        self.add_column.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_column.setMenu(QMenu(self))
        self.stack = QStackedWidget()
        for widget in (*self.views.values(), self.week, self.matrix):
            self.stack.addWidget(widget)
        self._stale, self._fitted = True, False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 4, 8, 4)
        top.setSpacing(10)
        top.addWidget(self.bar)
        top.addStretch(1)
        for widget in (self.words, self.as_picture, self.add_column, self.find_box):
            top.addWidget(widget)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._find_timer = QTimer(self, singleShot=True, interval=FIND_MS)
        self._find_timer.timeout.connect(self._find)
        self.find_box.textChanged.connect(self._find_timer.start)
        self.bar.currentChanged.connect(self._turn)
        self.as_picture.toggled.connect(self._turn)
        menu = self.add_column.menu()
        menu.aboutToShow.connect(self._offer_columns)
        self._editor.changed.connect(self._changed)
        self._session.problem_changed.connect(self._new_workbook)
        self._turn()

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """Return the name of the table that is shown."""
        return list(IDENTITY)[max(0, self.bar.currentIndex())]

    def show_table(self, name: str) -> None:
        """Show a table by its name."""
        self.bar.setCurrentIndex(list(IDENTITY).index(spec_of(name).name))

    def show_issue(self, issue: Issue) -> bool:
        """Go to the cell of a fault; False where no table here has it."""
        if not any(key(name) == key(issue.sheet) for name in IDENTITY) or not split_cell(issue.cell)[1]:
            return False
        self.show_table(issue.sheet)
        self.as_picture.setChecked(False)
        self.find_box.clear()
        self._find()
        model, view = self.models[self.name], self.views[self.name]
        row, column = model.place_of(issue.cell)
        if row < 0:
            return False
        view.setCurrentIndex(model.index(row, column))
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def showEvent(self, event: object) -> None:
        """Override QWidget.showEvent: write what has changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.refresh()

    @Slot()
    def _new_workbook(self) -> None:
        self._fitted = False
        self.find_box.clear()
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the tables as they are now."""
        self._stale = False
        tables, issues = self._editor.tables, self._editor.issues
        for k, (name, model) in enumerate(self.models.items()):
            model.set_tables(tables, issues)
            faults = model.faults()
            self.bar.setTabText(k, f"{tr(name)}  ({faults})" if faults else tr(name))
        self.week.refresh()
        self.matrix.refresh()
        if not self._fitted and tables is not None:
            self._fitted = True
            for view in self.views.values():
                view.fit_columns()
        self._count()

    @Slot()
    def _turn(self) -> None:
        """Show the table of the tab, as a grid or as a picture."""
        name = self.name
        picture = {"Shifts": (self.week, tr("As a week")), "Changeovers": (self.matrix, tr("As a matrix"))}.get(name)
        self.as_picture.setVisible(picture is not None)
        drawn = picture is not None and self.as_picture.isChecked()
        if picture is not None:
            self.as_picture.setText(picture[1])
        self.add_column.setVisible(not drawn)
        self.find_box.setVisible(not drawn)
        self.stack.setCurrentWidget(picture[0] if picture is not None and drawn else self.views[name])
        self._find()

    @Slot()
    def _find(self) -> None:
        self._find_timer.stop()
        self.models[self.name].find(self.find_box.text())
        self._count()

    def _count(self) -> None:
        why = self._editor.why_not_now() if self._session.problem is not None else ""
        if why:
            self.words.setText(why)
            return
        shown, whole = self.models[self.name].count()
        self.words.setText(
            count("{n} row", "{n} rows", whole)
            if shown == whole
            else count(
                "{shown} of {n} row",
                "{shown} of {n} rows",
                whole,
                shown=number(shown),
            )
        )

    # --- columns and names --------------------------------------------------------------------------

    @Slot()
    def _offer_columns(self) -> None:
        """Offer the columns of the contract that the table does not have."""
        menu = self.add_column.menu()
        menu.clear()
        model = self.models[self.name]
        there = set(model.meaning.values())
        for column in spec_of(self.name).columns:
            if column.name not in there:
                action = menu.addAction(tr(column.name))
                action.setData(column.name)
                action.triggered.connect(self._add_column)
        if menu.isEmpty():
            menu.addAction(tr("The table has every column")).setEnabled(False)

    @Slot()
    def _add_column(self) -> None:
        action = self.sender()
        header = str(action.data())  # type: ignore[attr-defined]
        model, view = self.models[self.name], self.views[self.name]
        model.add_column(header)
        view.resizeColumnToContents(len(model.headers) - 1)
        view.setCurrentIndex(model.index(0, len(model.headers) - 1))

    def _known(self, column: str) -> Sequence[str]:
        """Return the names that stand elsewhere for a column."""
        if column in _WORDS:
            return _WORDS[column]
        tables = self._editor.tables
        found: dict[str, None] = {}
        for table, source in _SOURCES.get(column, ()) if tables is not None else ():
            assert tables is not None
            sheet = sheet_named(tables.sheets, table)
            headers = [key(header) for header in headers_of(sheet)]
            if key(source) in headers:
                k = headers.index(key(source))
                for _, cells in sheet.rows[1:]:
                    if k < len(cells) and cells[k] is not None:
                        found.update(dict.fromkeys(part.strip() for part in show(cells[k]).split(";")))
        return sorted(name for name in found if name not in ("", "*"))

    def _tell(self, words: str) -> None:
        self._session.notice.emit(Notice("info", words))
