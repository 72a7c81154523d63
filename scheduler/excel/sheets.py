"""Collect the cells of one sheet from expat's events: every value with its format, every size bounded."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scheduler.excel.values import CellError, NoResult, NumberFormat, Stamp, Value, column_letters
from scheduler.issues import PlanError
from scheduler.texts import say

MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_CELLS = 20_000_000
MAX_BLANK_ROWS = 200
MAX_TEXT = 32_767  # Excel's own limit
MAX_PIECES = 64  # expat hands a text over in pieces of some thousand characters
MAX_MERGES = 10_000
_AREA = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_HIDDEN = re.compile(r' hidden="(\w+)"')
_PLAIN = NumberFormat()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet: `rows` pairs (row number as Excel counts, values by column index)."""

    name: str
    rows: list[tuple[int, list[Value]]]
    ignored_from_row: int = 0  # first row with values that was not read, behind a long blank stretch
    ignored_cell: str = ""  # a cell too far to the right to be read
    hidden_rows: frozenset[int] = frozenset()  # row numbers
    hidden_columns: frozenset[int] = frozenset()  # column indices
    merges: tuple[tuple[int, int, int, int], ...] = ()  # first row and column index, last row and column index


class SheetReader:
    """Collects the rows of one sheet from expat's events."""

    def __init__(self, name: str, formats: list[NumberFormat], strings: list[str], epoch_days: int) -> None:
        self._name = name
        self._formats = [_PLAIN if shown == _PLAIN else shown for shown in formats]
        # Ids of the styles that change nothing of a number, as cells name them; a cell may name none.
        self.bare_styles = {str(k) for k, shown in enumerate(self._formats) if shown is _PLAIN}
        if not self._formats or self._formats[0] is _PLAIN:
            self.bare_styles.add("")
        self.strings = strings
        self._epoch_days = epoch_days
        self._cells = 0
        self._rows: list[tuple[int, list[Value]]] = []
        self._row_number = 0
        self._values: list[Value] = []
        self._column = -1
        self._type = ""
        self._style = 0
        self._pieces: list[str] = []
        self._formula: list[str] | None = None
        self._result: str | None = None
        self._target: list[str] | None = None
        self._phonetic = False
        self._ignored_from = 0
        self._ignored_cell = ""
        self._hidden_rows: list[int] = []
        self._hidden_columns: list[int] = []
        self._merges: list[tuple[int, int, int, int]] = []

    def stopped(self) -> bool:
        """Say whether the rest of the sheet does not matter any more."""
        return self._ignored_from > 0

    def sheet(self) -> Sheet:
        """Return what was collected."""
        return Sheet(
            self._name,
            self._rows,
            self._ignored_from,
            self._ignored_cell,
            frozenset(self._hidden_rows),
            frozenset(self._hidden_columns),
            tuple(self._merges),
        )

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        tag = tag.rpartition(":")[2]
        if tag == "c":
            self._enter_cell(attributes)
        elif tag == "v":
            self._target = self._pieces = []
        elif tag == "t" and not self._phonetic:
            self._target = self._pieces
        elif tag == "f":
            self._target = self._formula = []
        elif tag == "row":
            self._enter_row(attributes.get("r", ""), attributes.get("hidden", "0"))
        elif tag == "rPh":
            self._phonetic = True
        elif tag == "col":
            self._note_column(attributes)
        elif tag == "mergeCell" and len(self._merges) < MAX_MERGES:
            self._note_merge(attributes.get("ref", ""))

    def text(self, data: str) -> None:
        """Take a piece of text."""
        if self._target is not None and len(self._target) < MAX_PIECES:
            self._target.append(data)

    def end(self, tag: str) -> None:
        """Leave an element."""
        tag = tag.rpartition(":")[2]
        if tag == "c":
            self._leave_cell()
        elif tag == "v":
            self._result = "".join(self._pieces)
            self._target = None
        elif tag in ("t", "f"):
            self._target = None
        elif tag == "row":
            self.leave_row()
        elif tag == "rPh":
            self._phonetic = False

    def _enter_row(self, number: str, hidden: str) -> None:
        self._row_number = small_int(number, self._row_number + 1)
        self._values = []
        self._column = -1
        if hidden in ("1", "true"):
            self._hidden_rows.append(self._row_number)

    def enter_row(self, number: str, attributes: str) -> None:
        """Enter a row by its number and the text of its other attributes."""
        hidden = _HIDDEN.search(attributes) if "hidden" in attributes else None
        self._enter_row(number, hidden.group(1) if hidden else "0")

    def _note_column(self, attributes: dict[str, str]) -> None:
        if attributes.get("hidden", "0") in ("1", "true"):
            first, last = small_int(attributes.get("min", ""), 1), small_int(attributes.get("max", ""), 0)
            self._hidden_columns.extend(range(first - 1, min(last, MAX_COLUMNS)))

    def _note_merge(self, reference: str) -> None:
        match = _AREA.fullmatch(reference)
        if match is not None:
            left, top, right, bottom = match.groups()
            self._merges.append((int(top), column_index(left), int(bottom), column_index(right)))

    def _enter_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r", "")
        self._column = column_index(reference) if reference else self._column + 1
        self._type = attributes.get("t", "n")
        self._style = small_int(attributes.get("s", "0"), 0)
        self._pieces = []
        self._formula = None
        self._result = None
        self._target = None

    def _leave_cell(self) -> None:
        formula = None if self._formula is None else "".join(self._formula)
        self.put(
            self._column, self.value_of(self._type, self._style, self._result or "", "".join(self._pieces), formula)
        )

    def put(self, column: int, value: Value) -> None:
        """Set a cell of the row that was entered."""
        if value is None:
            return
        if column >= MAX_COLUMNS:
            self._ignored_cell = self._ignored_cell or f"{column_letters(column)}{self._row_number}"
            return
        values = self._values
        if column == len(values):
            values.append(value)
            return
        if column > len(values):
            values.extend([None] * (column + 1 - len(values)))
        values[column] = value

    def leave_row(self) -> None:
        """Take the row that was entered."""
        if not self._values or self._ignored_from:
            return
        last = self._rows[-1][0] if self._rows else 0
        if self._row_number - last > MAX_BLANK_ROWS:
            self._ignored_from = self._row_number
            return
        if len(self._rows) >= MAX_ROWS or self._row_number > MAX_ROWS:
            raise PlanError(
                say("Sheet {sheet} has more than {most:,} rows.", sheet=self._name, most=MAX_ROWS),
                say("Plan fewer orders at a time, or split the sheet."),
            )
        self._cells += len(self._values)
        if self._cells > MAX_CELLS:
            raise PlanError(
                say("Sheet {sheet} has too many cells.", sheet=self._name),
                say("Delete columns that planning does not need."),
            )
        self._rows.append((self._row_number, self._values))
        self._values = []

    def value_of(self, kind: str, style: int, result: str, inline: str, formula: str | None) -> Value:
        """Return what a cell holds: `kind` as the file types it, `inline` the text of an inlineStr."""
        if kind == "inlineStr":
            return unescape(inline) or None
        if not result:
            return NoResult(formula[:200]) if formula is not None and kind != "str" else None
        if kind == "s":
            index = small_int(result, -1)
            return (self.strings[index] or None) if 0 <= index < len(self.strings) else None
        if kind == "b":
            return result.strip() not in ("0", "false")
        if kind == "e":
            return CellError(result[:20])
        if kind in ("str", "d"):
            return unescape(result) or None
        return self.number_of(result, style)

    def number_of(self, result: str, style: int) -> Value:
        """Return a number, or the date or text of digits that its style makes of it."""
        try:
            number = float(result)
        except ValueError:
            return result.strip()[:MAX_TEXT] or None
        if not abs(number) < 1e300:
            return result[:MAX_TEXT]
        shown = self._formats[style] if style < len(self._formats) else _PLAIN
        if shown is _PLAIN:
            return number
        if shown.date or shown.time:
            return Stamp(number + (self._epoch_days if shown.date else 0), shown.date, shown.time)
        if shown.zeros and number == int(number) and number >= 0:
            return f"{int(number):0{shown.zeros}d}"
        return number


def small_int(text: str, default: int) -> int:
    """Return a whole number of an attribute, or the default where it is none or absurd."""
    return int(text) if len(text) < 10 and text.isdecimal() else default


def unescape(text: str) -> str:
    """Return the text that Excel means: `_x000D_` is a character; nothing but blanks is no text."""
    text = text[:MAX_TEXT]
    if "_x" in text:
        text = _ESCAPE.sub(_character, text)
    return text if text.strip() else ""


def _character(match: re.Match[str]) -> str:
    code = int(match.group(1), 16)
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)  # half a character cannot be printed


def column_index(reference: str) -> int:
    index = 0
    for character in reference:
        if not character.isalpha():
            break
        index = index * 26 + (ord(character) & 31)
        if index > 1_000_000:
            break
    return max(0, index - 1)
