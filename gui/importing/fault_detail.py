"""One fault in full: its words, what mends it by a click, and the cell in its row as it stands in the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.importing.question_cards import is_assumption
from gui.importing.reader import Reader
from gui.importing.sheet_model import Marks, SheetModel, index_of
from gui.panels.labels import ToneLabel
from gui.session import Session
from gui.state import Reading
from gui.texts import noop, shown, tr
from scheduler.excel.prepared import split_cell
from scheduler.excel.reading_desk import Block, Faces
from scheduler.issues import Issue, Mend, Severity

_LET_GO_MS = 90_000
_ALL = {
    "replace": noop("Mend all {n} alike in the same way"),
    "create machine": noop("Add all {n} machines that are missing"),
    "leave out": noop("Leave the rows of all {n} alike out"),
}


def alike(issue: Issue, issues: Sequence[Issue]) -> list[tuple[str, list[Mend]]]:
    """Return for each way to mend a fault the same for all faults of its kind: words and mends."""
    found = []
    for place, mend in enumerate(issue.mends):
        same = [place - k for k in range(place + 1) if issue.mends[k].kind == mend.kind]
        rank = len(same) - 1
        chosen: dict[Mend, None] = {}
        for other in issues:
            if other.code == issue.code:
                of_kind = [m for m in other.mends if m.kind == mend.kind]
                if len(of_kind) > rank:
                    chosen[of_kind[rank]] = None
        if len(chosen) > 1:
            words = tr(_ALL[mend.kind], n=len(chosen))
            found.append((f"{words}: {shown(mend.text)}" if rank or len(same) > 1 else words, list(chosen)))
    return found


class Peek(QTableView):
    """Some rows of the file around a cell; the file is opened in a child when the first fault is looked at."""

    def __init__(self, reader: Callable[[QWidget], Reader] = Reader) -> None:
        super().__init__()
        self.reader = reader(self)
        self._models: dict[str, SheetModel] = {}
        self._of: Reading | None = None
        self._issue: Issue | None = None
        self.setAccessibleName(tr("The cell in its row"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setMinimumHeight(self.fontMetrics().height() * 4)
        self.reader.faces_come.connect(self._take_faces)
        self.reader.block_come.connect(self._take_block)
        self.reader.died.connect(self._died)
        self._timer = QTimer(self, singleShot=True, interval=_LET_GO_MS)
        self._timer.timeout.connect(self.let_go)

    def show_issue(self, issue: Issue | None, reading: Reading | None) -> None:
        """Show where a fault is."""
        self._issue = issue
        if reading is not self._of:
            self.let_go()
            self._of = reading
        self.setVisible(issue is not None and bool(issue.cell) and reading is not None)
        if self.isHidden() or reading is None:
            return
        self._timer.start()
        if not self.reader.is_open and all(path.exists() for path in reading.paths):
            self.reader.open(reading.paths)
        self._go()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: say that the file is being opened."""
        super().paintEvent(event)
        if self.model() is None and self.reader.is_open:
            painter = QPainter(self.viewport())
            painter.setPen(theme.tone("muted", self.palette()))
            painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), tr("Opening the file…"))

    @Slot()
    def let_go(self) -> None:
        """Let go of the file."""
        self._timer.stop()
        self.setModel(None)
        self._models.clear()
        self.reader.close()

    @Slot(object)
    def _take_faces(self, faces: Faces) -> None:
        for number, top in enumerate(faces.sheets):
            model = SheetModel(self, number, top, self.reader.rows)
            model.titles = _titles(model, self._of)
            self._models[top.label] = model
        self._go()

    @Slot(object)
    def _take_block(self, block: Block) -> None:
        model = next((model for model in self._models.values() if model.number == block.sheet), None)
        if model is not None:
            model.take(block.first, block.rows)
            self._go()

    @Slot(object)
    def _died(self, _error: object) -> None:
        self.let_go()
        self.hide()

    def _go(self) -> None:
        issue = self._issue
        model = None if issue is None else self._models.get(issue.sheet)
        if issue is None or model is None:
            return
        tables = self._of.understanding.tables if self._of is not None and self._of.understanding is not None else ()
        model.set_marks(Marks.of(issue.sheet, tables, (replace(issue, severity=Severity.ERROR),)))
        if self.model() is not model:
            self.setModel(model)
        index = index_of(model, issue.cell)
        model.cells(index.row() + 1)  # asks for the rows where they have not come
        self.resizeColumnsToContents()
        for column in range(model.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 6, self.fontMetrics().averageCharWidth() * 22))
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


def _titles(model: SheetModel, reading: Reading | None) -> dict[int, str]:
    """Return the headers of the columns: those of the tables, else what stands in the first filled row."""
    if reading is not None and reading.understanding is not None:
        found: dict[int, str] = {}
        for table in reading.understanding.tables:
            if table.sheet == model.face.label and not table.transposed:
                for column in table.columns:
                    found.setdefault(split_cell(column.cell)[0], column.header)
        return found
    first = next((cells for _, cells in model.face.rows if any(cell.text for cell in cells)), ())
    return {k: cell.text for k, cell in enumerate(first)}


class FaultDetail(QWidget):
    """The selected fault."""

    mends_wanted = Signal(object)  # list of Mend
    change_wanted = Signal()  # of what was assumed
    value_wanted = Signal(object)  # Issue: the planner wants to type what should stand there

    def __init__(self, session: Session, peek: Callable[[], Peek] = Peek) -> None:
        super().__init__()
        self._session = session
        self.peek = peek()
        self.problem = ToneLabel("", bold=True, wrap=True)
        self.remedy = ToneLabel("", "muted", wrap=True)
        self.buttons: list[QPushButton] = []
        self.all_menu = QMenu(self)
        self.all_button = QToolButton()
        self.all_button.setText(tr("All alike"))
        self.all_button.setToolTip(tr("Mend all faults of this kind at once"))
        self.all_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.all_button.setMenu(self.all_menu)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(self.all_button)
        self._row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 6, 10, 8)
        lines.setSpacing(6)
        lines.addWidget(self.problem)
        lines.addWidget(self.remedy)
        lines.addLayout(self._row)
        lines.addWidget(self.peek, 1)
        lines.addStretch(0)
        self.show_issue(None, ())

    def show_issue(self, issue: Issue | None, issues: Sequence[Issue]) -> None:
        """Show a fault and how it can be mended."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.all_menu.clear()
        if issue is None:
            self.problem.setText("")
            self.remedy.setText(tr("Select a fault to see the cell in its row, and what mends it."))
        else:
            told = f"{issue.place}: {shown(issue.problem)}" if issue.place else shown(issue.problem)
            self.problem.setText(f"{told} {tr('It says “{value}”.', value=issue.value)}" if issue.value else told)
            self.remedy.setText(shown(issue.remedy))
            for place, mend in enumerate(issue.mends):
                self._add_button(place, shown(mend.text)).clicked.connect(_call(self.mends_wanted.emit, [mend]))
            if issue.mends:
                typed = self._add_button(len(issue.mends), tr("Type another value…"))
                typed.clicked.connect(_call(self.value_wanted.emit, issue))
            if is_assumption(issue):
                self._add_button(0, tr("Change it…")).clicked.connect(self.change_wanted)
            for words, mends in alike(issue, issues):
                self.all_menu.addAction(words.replace("&", "&&")).triggered.connect(
                    _call(self.mends_wanted.emit, mends)
                )
        self.all_button.setVisible(not self.all_menu.isEmpty())
        self.peek.show_issue(issue, self._session.reading)

    def _add_button(self, place: int, words: str) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"))
        self._row.insertWidget(place, button)
        self.buttons.append(button)
        return button


def _call(call: Callable[[object], object], value: object) -> Callable[..., None]:
    def run(*_: object) -> None:
        call(value)

    return run


def mended_words(mend: Mend) -> str:
    """Say what a mend did."""
    cell = f"{mend.sheet}!{mend.cell}"
    if mend.old:
        return tr("{cell} and all others that say {old}: {mend}", cell=cell, old=mend.old, mend=mend.text)
    return f"{cell}: {shown(mend.text)}"
