"""Sizes of the chart, all taken from the font."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF


@dataclass(frozen=True, slots=True)
class Metrics:
    """Heights and widths in logical pixels for one font."""

    row_px: float  # a machine with one lane
    group_px: float
    header_line_px: float  # each of the two lines of the time header
    digit_px: float
    text_px: float  # height of a line of text
    ascent_px: float

    @property
    def header_px(self) -> float:
        """Return the height of the time header."""
        return 2 * self.header_line_px


def metrics_of(font: QFont, row_scale: float = 1.0) -> Metrics:
    """Measure a font; `row_scale` stretches the rows."""
    fm = QFontMetricsF(font)
    text = fm.height()
    row = max(2.0, float(round((text + 11) * row_scale)))
    return Metrics(
        row_px=row,
        group_px=float(round(text + 6)) if row_scale >= 0.4 else max(2.0, float(round((text + 6) * row_scale * 1.5))),
        header_line_px=2.0 * round((text + 7) / 2),  # twice of it is whole at 125 %, 150 % and 175 % too
        digit_px=fm.horizontalAdvance("0"),
        text_px=text,
        ascent_px=fm.ascent(),
    )
