"""The mapping screen: left the file as it is, right what it becomes; every choice is read again at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs import Dialogs
from gui.importing import choices
from gui.importing.fields_model import FieldsModel
from gui.importing.fields_view import FieldsView
from gui.importing.more import More
from gui.importing.page_menus import PageMenus
from gui.importing.page_words import result, sentence, title
from gui.importing.question_cards import Asked
from gui.importing.reader import Reader
from gui.importing.sheet_view import SheetView
from gui.panels.labels import ToneLabel
from gui.texts import count, tr
from scheduler.excel.load import How
from scheduler.excel.questions import Question
from scheduler.excel.reading_desk import Answer, Told
from scheduler.excel.review import Review, answer
from scheduler.excel.understand import ColumnMeaning, TableMeaning
from scheduler.issues import PlanError


class ImportPage(QWidget):
    """How some files are read. It keeps nothing of the session: what was open stays until `imported`."""

    imported = Signal(object, object, object)  # Loaded, paths, How
    cancelled = Signal()
    told = Signal(object)  # PlanError

    def __init__(self, dialogs: Dialogs, reader: Callable[[QWidget], Reader] = Reader) -> None:
        super().__init__()
        self.dialogs = dialogs
        self.reader = reader(self)
        self.paths: tuple[Path, ...] = ()
        self.how = How()
        self.review: Review | None = None
        self.answer: Answer | None = None
        self.first = How()
        self._done: list[How] = []
        self._undone: list[How] = []
        self._asked: dict[str, Question] = {}
        self._sized = (-1, -1)
        self.sheets = SheetView()
        self.model = FieldsModel(self)
        self.fields = FieldsView(self.model)
        self.asked = Asked()
        self.menus = PageMenus(self)
        self._build()
        self._connect()

    # --- built once ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.title = ToneLabel("", scale=1.35, bold=True)
        self.words = ToneLabel("", "muted", wrap=True)
        self.undo_button = _tool(tr("Take back"), tr("Take the last choice back (Ctrl+Z)"))
        self.redo_button = _tool(tr("Do again"), tr("Do again what was taken back (Ctrl+Y)"))
        self.more_button = _tool(tr("More"), tr("Hidden rows and sheets, and mappings as files"))
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more = More(self)
        self.more_button.setMenu(self.more.menu)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.words)
        head.addLayout(texts, 1)
        for button in (self.undo_button, self.redo_button, self.more_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(3)
        self.bar.setAccessibleName(tr("How much of the file is read"))
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.asked)
        self.right.addWidget(self.fields)
        self.right.setStretchFactor(1, 1)
        self.right.setChildrenCollapsible(False)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.sheets)
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 5)
        self.split.setStretchFactor(1, 5)
        self.split.setChildrenCollapsible(False)
        self.split.setSizes([1000, 1100])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.bar)
        lines.addWidget(self.split, 1)
        lines.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.result = ToneLabel("", wrap=True)
        self.skip_bad = QCheckBox(tr("&Leave rows with faults out"))
        self.skip_bad.setToolTip(tr("Plan without them; which orders that costs is said before anything is planned"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.import_button = QPushButton(tr("&Import"))
        self.import_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 12, 10)
        foot.setSpacing(12)
        foot.addWidget(self.result, 1)
        for widget in (self.skip_bad, self.cancel_button, self.import_button):
            foot.addWidget(widget)
        return foot

    def _connect(self) -> None:
        reader = self.reader
        reader.faces_come.connect(self.sheets.show_faces)
        reader.block_come.connect(self.sheets.take_block)
        reader.told.connect(self._show_progress)
        reader.answered.connect(self._take)
        reader.refused.connect(self._refused)
        reader.died.connect(self._died)
        reader.delivered.connect(self._delivered)
        reader.busy_changed.connect(self.refresh)
        self.sheets.rows_wanted.connect(reader.rows)
        self.sheets.column_menu_wanted.connect(self.menus.column_menu)
        self.sheets.cell_menu_wanted.connect(self.menus.cell_menu)
        self.sheets.sheet_menu_wanted.connect(self.menus.sheet_menu)
        self.fields.choose_wanted.connect(self.menus.field_menu)
        self.fields.place_wanted.connect(self.menus.go_to_row)
        self.model.column_dropped.connect(self.set_field)
        self.asked.answered.connect(self.answer_question)
        self.asked.place_wanted.connect(self.sheets.go_to)
        self.skip_bad.toggled.connect(self._skip_bad)
        self.cancel_button.clicked.connect(self.cancel)
        self.import_button.clicked.connect(self.take_over)
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)

    @property
    def menu(self) -> QMenu | None:
        """Return the menu that was opened last."""
        return self.menus.menu

    def event(self, event: QEvent) -> bool:
        """Override QObject.event: undo and redo are of this screen while it is seen, not of the plan behind it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._slot_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent."""
        slot = self._slot_of(event)
        if slot is None:
            super().keyPressEvent(event)
        else:
            slot()

    def _slot_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.redo
        return self.cancel if event.key() == Qt.Key.Key_Escape else None

    # --- opening ------------------------------------------------------------------------------------

    def open(self, paths: Sequence[Path], how: How, now: datetime | None = None) -> None:
        """Show how files are read, with decisions taken so far; `now` stands for the clock where none is given."""
        self.paths, self.how, self.first = tuple(paths), how, how
        self.review = self.answer = None
        self._done, self._undone, self._asked, self._sized = [], [], {}, (-1, -1)
        self.sheets.clear()
        self.fields.show_review(None, how)
        self.asked.show_all((), {}, ())
        self.title.setText(title(paths))
        self.skip_bad.blockSignals(True)
        self.skip_bad.setChecked(how.skip_bad)
        self.skip_bad.blockSignals(False)
        self.reader.open(self.paths, now)
        self.reader.read(how)
        self.refresh()

    @Slot()
    def cancel(self) -> None:
        """Leave everything as it was."""
        self.close_files()
        self.cancelled.emit()

    def close_files(self) -> None:
        """Let go of the files."""
        self.reader.close()

    # --- decisions ----------------------------------------------------------------------------------

    def decide(self, how: How) -> None:
        """Read the files with another decision; it can be taken back."""
        if how == self.how:
            return
        self._done.append(self.how)
        self._undone.clear()
        self._again(how)

    def _again(self, how: How) -> None:
        self.how = how
        self.skip_bad.blockSignals(True)
        self.skip_bad.setChecked(how.skip_bad)
        self.skip_bad.blockSignals(False)
        self.reader.read(how)
        self.refresh()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back."""
        if self._done:
            self._undone.append(self.how)
            self._again(self._done.pop())

    @Slot()
    def redo(self) -> None:
        """Take a decision again."""
        if self._undone:
            self._done.append(self.how)
            self._again(self._undone.pop())

    @Slot(object, object, str)
    def set_field(self, table: TableMeaning, column: ColumnMeaning, name: str) -> None:
        """Say what a column is."""
        if self.review is not None:
            self.decide(choices.set_field(self.how, self.review, table, column, name))

    @Slot(object, str)
    def answer_question(self, question: Question, candidate: str) -> None:
        """Answer a question; it stays in sight, so that another answer can be given."""
        self.decide(answer(self.how, question, candidate))

    @Slot(bool)
    def _skip_bad(self, on: bool) -> None:
        self.decide(replace(self.how, skip_bad=on))

    @Slot()
    def take_over(self) -> None:
        """Import what was read, and remember how; where faults stop planning, they are shown to be mended."""
        if self.review is None or self.reader.busy:
            return
        self.how = choices.with_defaults(self.how, self.review.loaded.questions)
        planned = self.answer is not None and self.answer.counts is not None
        self.reader.deliver(self.how.store if planned else None, dict(self.how.answers))

    # --- what has come ------------------------------------------------------------------------------

    @Slot(object)
    def _take(self, found: Answer) -> None:
        self.answer, self.review = found, found.review
        loaded = found.review.loaded
        self._asked |= {question.id: question for question in loaded.questions}
        kept = [q for q in self._asked.values() if q.id in self.how.answers or q in loaded.questions]
        self.sheets.show_review(found.review)
        self.fields.show_review(found.review, self.how)
        self.asked.show_all(kept, dict(self.how.answers), loaded.issues)
        self.refresh()
        self._fit_asked()

    def _fit_asked(self) -> None:
        """Give the questions the room that they need, at most half of it, unless the planner has chosen otherwise."""
        inner, height = self.asked.widget(), self.right.height()
        if inner is None or self._sized == (len(self.asked.cards), len(self.asked.rows)):
            return
        self._sized = (len(self.asked.cards), len(self.asked.rows))
        wanted = min(inner.sizeHint().height() + 6, height // 2)
        self.right.setSizes([wanted, height - wanted])

    def forget_questions(self) -> None:
        """Let go of questions that were answered."""
        self._asked = {}

    @Slot(object)
    def _delivered(self, loaded: object) -> None:
        self.close_files()
        self.imported.emit(loaded, self.paths, self.how)

    @Slot(object)
    def _refused(self, error: PlanError) -> None:
        self.told.emit(error)
        if self._done:
            self._again(self._done.pop())

    @Slot(object)
    def _died(self, error: PlanError) -> None:
        self.told.emit(error)
        self.cancelled.emit()

    @Slot(object)
    def _show_progress(self, told: Told) -> None:
        self.bar.setValue(round(1000 * told.share))
        if self.review is None:
            self.words.setText(f"{tr(told.words)}…")

    @Slot()
    def refresh(self) -> None:
        """Say what the file becomes, and what can be done now."""
        busy, review = self.reader.busy, self.review
        self.bar.setValue(self.bar.value() if busy else 0)
        self.undo_button.setEnabled(bool(self._done))
        self.redo_button.setEnabled(bool(self._undone))
        self.right.setVisible(review is not None)
        self.asked.setVisible(not self.asked.is_blank)
        if review is None or self.answer is None:
            self.import_button.setEnabled(False)
            self.skip_bad.setVisible(False)
            self.result.setText("")
            return
        loaded, counts = review.loaded, self.answer.counts
        still = sum(question.required and question.id not in self.how.answers for question in loaded.questions)
        errors = sum(issue.rows for issue in loaded.errors)
        self.words.setText(sentence(self.answer, still))
        self.skip_bad.setVisible(self.how.skip_bad or (bool(errors) and not still))
        self.import_button.setEnabled(not busy and not still)
        can_plan = counts is not None or still
        self.import_button.setText(tr("&Import") if can_plan else count("&Show {n} fault", "&Show {n} faults", errors))
        tone = "muted" if busy else "bad" if counts is None else "good"
        self.result.set_tone(tone)  # type: ignore[arg-type]
        self.result.setText(result(self.answer, still, errors))


def _tool(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    return button
