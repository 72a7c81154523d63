"""What is asked about a file, in its own words with the evidence beside; and what was assumed, to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.panels.labels import ToneLabel
from gui.texts import noop, shown, tr
from scheduler.excel.questions import CALENDAR, UNITS, Question
from scheduler.issues import Issue

_EXPLAINED = {
    "day and night": noop("day and night, every day"),
    "2 shifts": noop("2 shifts: Mon to Fri, 06–14 and 14–22"),
    "office hours": noop("office hours: Mon to Fri, 08–12 and 13–17"),
}


def answer_words(question: Question, candidate: str) -> str:
    """Return what an answer says to the planner."""
    return tr(_EXPLAINED.get(candidate, question.words(candidate)))


class QuestionCard(QFrame):
    """One question that must be answered: what is meant, what stands there, and the answers to choose from."""

    answered = Signal(object, str)  # Question, candidate
    place_wanted = Signal(str, str)  # sheet, cell

    def __init__(self, question: Question, answer: str) -> None:
        super().__init__()
        self.question = question
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.backgroundRole().Base)
        self.group = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 9, 12, 10)
        lines.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(ToneLabel(shown(question.text), bold=True, wrap=True), 1)
        if question.cell:
            place = QPushButton(f"{question.sheet}!{question.cell}")
            place.setFlat(True)
            place.setCursor(Qt.CursorShape.PointingHandCursor)
            place.setToolTip(tr("Show it on the sheet"))
            place.clicked.connect(self._go)
            head.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        samples = [text for text in question.samples if text]
        if samples:
            lines.addWidget(ToneLabel(tr("There it says: {samples}", samples=" · ".join(samples)), "muted", wrap=True))
        self.buttons: list[QRadioButton] = []
        row: QHBoxLayout | None = None
        for k, candidate in enumerate(question.candidates):
            button = QRadioButton(answer_words(question, candidate))
            button.setChecked(candidate == answer)
            self.group.addButton(button, k)
            self.buttons.append(button)
            if k % 3 == 0:
                row = QHBoxLayout()
                row.setSpacing(16)
                lines.addLayout(row)
            assert row is not None
            row.addWidget(button)
        if row is not None:
            row.addStretch(1)
        self.group.idClicked.connect(self._answer)

    @Slot(int)
    def _answer(self, number: int) -> None:
        self.answered.emit(self.question, self.question.candidates[number])

    @Slot()
    def _go(self) -> None:
        self.place_wanted.emit(self.question.sheet, self.question.cell)


class AssumedRow(QWidget):
    """One thing that was assumed; where it can be chosen otherwise, a box to do so."""

    answered = Signal(object, str)
    place_wanted = Signal(str, str)

    def __init__(self, text: str, tip: str, sheet: str, cell: str, question: Question | None, answer: str) -> None:
        super().__init__()
        self.question = question
        self._place = (sheet, cell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = ToneLabel(text, wrap=True)
        label.setToolTip(tip)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(label, 1)
        self.box: QComboBox | None = None
        if question is not None:
            self.box = QComboBox()
            self.box.setAccessibleName(shown(question.text))
            for candidate in question.candidates:
                self.box.addItem(answer_words(question, candidate), candidate)
            self.box.setCurrentIndex(max(0, question.candidates.index(answer) if answer in question.candidates else 0))
            self.box.activated.connect(self._answer)
            row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        elif cell:
            button = QPushButton(tr("Show"))
            button.clicked.connect(self._go)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot(int)
    def _answer(self, number: int) -> None:
        if self.question is not None:
            self.answered.emit(self.question, self.question.candidates[number])

    @Slot()
    def _go(self) -> None:
        self.place_wanted.emit(*self._place)


def is_assumption(issue: Issue) -> bool:
    """Say whether a warning tells of something that was assumed."""
    return issue.code.startswith("assumed-")


class Asked(QScrollArea):
    """Questions first, then what was assumed."""

    answered = Signal(object, str)
    place_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Questions about the file"))
        self.cards: list[QuestionCard] = []
        self.rows: list[AssumedRow] = []
        self._shown: tuple[object, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Say whether there is nothing to show."""
        return not self.cards and not self.rows

    def show_all(self, questions: Sequence[Question], answers: dict[str, str], issues: Sequence[Issue]) -> None:
        """Show questions with their answers so far, and assumptions."""
        assumed = [issue for issue in issues if is_assumption(issue)]
        all_of_it = (tuple(questions), tuple(answers.items()), tuple(assumed))
        if all_of_it == self._shown:
            return
        self._shown = all_of_it
        self.cards, self.rows = [], []
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(8)
        required = [question for question in questions if question.required]
        optional = [question for question in questions if not question.required]
        if required:
            lines.addWidget(ToneLabel(tr("Questions"), scale=1.1, bold=True))
        for question in required:
            card = QuestionCard(question, answers.get(question.id, ""))
            card.answered.connect(self.answered)
            card.place_wanted.connect(self.place_wanted)
            self.cards.append(card)
            lines.addWidget(card)
        self._add_assumed(lines, optional, answers, assumed)
        lines.addStretch(1)
        scrolled = self.verticalScrollBar().value()
        self.setWidget(inner)
        self.verticalScrollBar().setValue(scrolled)

    def _add_assumed(
        self, lines: QVBoxLayout, questions: Sequence[Question], answers: dict[str, str], issues: Sequence[Issue]
    ) -> None:
        rows = [
            AssumedRow(_told(question), shown(question.text), question.sheet, question.cell, question,
                       answers.get(question.id, question.default))
            for question in questions
        ]  # fmt: skip
        told = {question.kind for question in questions}
        for issue in issues:
            if (issue.code == "assumed-calendar" and CALENDAR in told) or (
                issue.code == "assumed-unit" and UNITS in told
            ):
                continue  # its question says so
            rows.append(AssumedRow(shown(issue.problem), shown(issue.remedy), issue.sheet, issue.cell, None, ""))
        if rows:
            lines.addWidget(ToneLabel(tr("Assumed"), scale=1.1, bold=True))
        grid = QGridLayout()
        grid.setSpacing(6)
        for row in rows:
            row.answered.connect(self.answered)
            row.place_wanted.connect(self.place_wanted)
            self.rows.append(row)
            grid.addWidget(row, grid.rowCount(), 0)
        lines.addLayout(grid)


def _told(question: Question) -> str:
    """Say an assumption in the words of the file."""
    if question.kind == CALENDAR:
        return tr("The file gives no working hours. The machines work")
    if question.kind == UNITS:
        samples = ", ".join(question.samples[:2])
        return tr("{header} ({samples}) names no unit. It is taken as", header=question.header, samples=samples)
    what = question.header or question.text
    return tr("{what} ({samples}) is taken as", what=what, samples=", ".join(question.samples[:2]))
