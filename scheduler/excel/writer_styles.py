"""Colours, number formats and texts of the plan workbook: what makes it fit to pin to the wall."""

from __future__ import annotations

from typing import Any

DATE_TIME = "ddd dd mmm yy hh:mm"
DATE = "ddd dd mmm yy"
NUMBER = "#,##0.###"
MINUTES = "#,##0"
HOURS = "#,##0.0"

INK = "#1F2937"
HEADER = "#1F3A5F"
RULE = "#D0D5DD"
LATE_INK = "#B42318"
LATE_PAPER = "#FDE3E0"
GOOD_INK = "#067647"
QUIET = "#667085"

ORDER_COLOURS = (
    "#9EC5E8", "#F6C48F", "#A8D5A2", "#D7B5E0", "#F2E394", "#8FD3CF",
    "#F4B6C2", "#C3D69B", "#B8BDEB", "#E3C7A6", "#A7D8F0", "#D9D9A3",
)
"""Light enough for dark text on paper; neighbours in the list differ in hue for the colour-blind too."""

CLOSED_PAPER = "#E4E7EC"
GRID = "#EAECF0"

HATCHED = 14  # Excel's thin diagonal stripes
A4, A3 = 9, 8


class Styles:
    """Makes each cell format once; a workbook holds at most some hundred."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[tuple[tuple[str, object], ...], Any] = {}
        self._cells: dict[tuple[str, bool, bool], Any] = {}

    def of(self, **properties: object) -> Any:
        """Return the format with these properties of XlsxWriter."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format({"font_name": "Calibri", **properties})
        return self._made[key]

    def header(self, numeric: bool = False) -> Any:
        """Return the format of a table's header cell."""
        return self.of(
            bold=True, font_color="#FFFFFF", bg_color=HEADER, text_wrap=True, valign="vcenter",
            align="right" if numeric else "left", indent=0 if numeric else 1, border=1, border_color=HEADER,
        )  # fmt: skip

    def cell(self, kind: str, late: bool = False, strong: bool = False) -> Any:
        """Return the format of a table's body cell: `kind` is text, id, date_time, date, number, minutes or hours."""
        known = self._cells.get((kind, late, strong))  # asked for once a cell: building the key each time is slow
        if known is None:
            known = self._cells[kind, late, strong] = self._make_cell(kind, late, strong)
        return known

    def _make_cell(self, kind: str, late: bool, strong: bool) -> Any:
        properties: dict[str, object] = {
            "font_size": 10, "font_color": INK, "bottom": 4, "bottom_color": RULE, "valign": "vcenter",
        }  # fmt: skip
        if kind in _FORMATS:
            properties["num_format"] = _FORMATS[kind]
        if kind == "id":
            properties["num_format"] = "@"  # typing into the cell keeps leading zeros
        if kind not in ("number", "minutes", "hours", "percent"):  # a gap to the figures on the left
            properties |= {"align": "left", "indent": 1}
        if kind == "wrapped":
            properties["text_wrap"] = True
        if late:
            properties |= {"font_color": LATE_INK, "bg_color": LATE_PAPER}
        if strong:
            properties["bold"] = True
        return self.of(**properties)


_FORMATS = {
    "date_time": DATE_TIME,
    "date": DATE,
    "number": NUMBER,
    "minutes": MINUTES,
    "hours": HOURS,
    "percent": "0%",
}


def safe_text(text: str) -> str:
    """Return a text that XlsxWriter writes as it is: one within <r> and </r> it would take for markup of its own.

    An invisible blank in front keeps it a text; our reader, as Excel's eye, does not see it.
    """
    return f"\u200b{text}" if text.startswith("<r>") and text.endswith("</r>") else text
