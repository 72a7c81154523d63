"""The text on bars: as much of `order · step operation` as fits, laid out once and kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

from gui.gantt.arrange import By
from scheduler.problem import Problem

_STEP_PX = 5  # widths are told apart in such steps
_MOST_KEPT = 40_000
_LEAST_LETTERS = 2  # a cut text with fewer says nothing


def bar_texts(problem: Problem, operation: int, by: By = "machine", machine: int = -1) -> tuple[str, ...]:
    """Return what may stand on a bar, the fullest first: what its row does not say already."""
    op = problem.operations[operation]
    if by == "order":
        where = problem.machines[machine].name
        name = op.name if op.name not in (op.step, f"Step {op.step}") else ""
        return (
            (f"{op.step} {name} · {where}", f"{op.step} · {where}", where) if name else (f"{op.step} · {where}", where)
        )
    order = problem.orders[op.order].name
    short = f"{order} · {op.step}"
    default_name = f"Step {op.step}"
    if op.name and op.name not in (op.step, default_name):
        return f"{short} {op.name}", short, order
    return short, order


class BarLabels:
    """Chooses and keeps the laid-out texts of one problem in one font."""

    def __init__(self, problem: Problem, font: QFont, by: By = "machine") -> None:
        """Begin empty; `by` says what the rows are."""
        self.by: By = by
        self._problem = problem
        self._font = font
        self._fm = QFontMetricsF(font)
        self._chosen: dict[tuple[int, int, int], str] = {}
        self._laid: dict[str, QStaticText] = {}
        self._least_px = self._fm.horizontalAdvance("00")

    @property
    def least_px(self) -> float:
        """Return the width below which nothing readable fits."""
        return self._least_px

    def text(self, operation: int, width: float, machine: int = -1) -> str:
        """Return the fullest text that fits into `width` pixels, cut with … as the last resort; may be empty."""
        key = (operation, int(width) // _STEP_PX, machine)
        found = self._chosen.get(key)
        if found is None:
            if len(self._chosen) > _MOST_KEPT:
                self._chosen.clear()
                self._laid.clear()
            found = self._chosen[key] = self._choose(operation, key[1] * _STEP_PX, machine)
        return found

    def laid_out(self, text: str) -> QStaticText:
        """Return a text ready to be drawn again and again."""
        found = self._laid.get(text)
        if found is None:
            found = QStaticText(text)
            found.setTextFormat(Qt.TextFormat.PlainText)
            found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            found.prepare(font=self._font)
            self._laid[text] = found
        return found

    def _choose(self, operation: int, width: float, machine: int) -> str:
        if width < self._least_px:
            return ""
        texts = bar_texts(self._problem, operation, self.by, machine)
        for text in texts:
            if self._fm.horizontalAdvance(text) <= width:
                return text
        return self._cut(texts[-1], width)

    def _cut(self, order: str, width: float) -> str:
        """Cut an order's number where it tells least: numbers differ at their end, names at their beginning."""
        ends_in_digit = order[-1:].isdigit()
        side = Qt.TextElideMode.ElideLeft if ends_in_digit else Qt.TextElideMode.ElideRight
        text = self._fm.elidedText(order, side, width)
        return text if len(text.strip("…")) >= _LEAST_LETTERS else ""
