"""Find the rows of headers among the rows of a sheet, by their words; two rows of them are joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from scheduler.excel.foreign.forms import is_form_row
from scheduler.excel.foreign.headers import compact, fold, is_known_header, unit_of
from scheduler.excel.foreign.words import PIECE_WORDS
from scheduler.excel.sheets import Sheet
from scheduler.excel.values import Stamp, Value, clean, show

GridRow = tuple[int, list[Value]]
HEADER_ROWS = 60  # a header stands within so many filled rows, or behind a gap


def known_headers(values: Iterable[Value]) -> int:
    """Return how many of some cells are words of the field."""
    return sum(1 for value in values if isinstance(value, str) and is_known_header(value))


@dataclass
class Head:
    """A header row: where it stands among the rows, how many rows it takes, its texts by column index."""

    index: int
    height: int
    texts: dict[int, str] = field(default_factory=dict)


def find_heads(rows: list[GridRow], sheet: Sheet | None) -> Iterator[Head]:
    """Find the header rows; without any known word, the first row of distinct texts over filled rows."""
    found: list[int] = []
    index = 0
    while index < len(rows):
        number, values = rows[index]
        gap = index == 0 or number - rows[index - 1][0] > 1 or len(rows[index - 1][1]) < 2 or not found
        gap = gap or _begins_another(rows, index, found[-1])
        if (index < HEADER_ROWS or gap) and gap and _is_head(values, rows, index):
            best = _better_below(rows, index)
            found.append(best)
            index = best
        index += 1
    if not found:
        plain = _plain_head(rows)
        found = [] if plain is None else [plain]
        if plain is None and _is_bare_table(rows):
            yield Head(0, 0)
    for place in found:
        yield joined(rows, place, sheet)


def _begins_another(rows: list[GridRow], index: int, head: int) -> bool:
    """Say whether the headers of another table stand right below a table, or below the form of a card."""
    values = rows[index][1]
    first = next((value for value in values if value is not None), None)
    if index <= head + 1 or index > _FAR or not isinstance(first, str) or any(c.isdigit() for c in first):
        return False
    filled = [value for value in values if value is not None]
    if len(filled) < 3 or not all(isinstance(value, str) for value in filled) or not is_known_header(first):
        return False
    keys = {compact(str(value)) for value in filled}
    known = known_headers(filled)
    above = {compact(value) for value in rows[head][1] if isinstance(value, str)}
    if is_form_row(rows[index - 1][1]):
        return known >= 2
    return known >= 3 and known >= 0.75 * len(filled) and len(keys) == len(filled) and len(keys & above) < len(keys) - 1


_FAR = 5000  # rows below which headers right below a table are not looked for


def _is_head(values: Sequence[Value], rows: list[GridRow], index: int) -> bool:
    filled = [value for value in values if value is not None]
    texts = [value for value in filled if isinstance(value, str)]
    if _is_row_of_days(filled, texts) and index + 1 < len(rows):
        return True
    if len(texts) < 2 or len(texts) < 0.6 * len(filled) or index + 1 >= len(rows):
        return False
    known = known_headers(texts)
    return known >= 2 and known >= 0.3 * len(filled) and not is_form_row(values)


def _is_row_of_days(filled: Sequence[Value], texts: Sequence[str]) -> bool:
    """Say whether a row has headers and then three or more days or months: a plan by periods."""
    days = [value.serial for value in filled if isinstance(value, Stamp) and value.shows_date]
    periods = [text for text in texts if _PERIOD.fullmatch(clean(text))]
    return (
        len(days) + len(periods) >= 3
        and len(texts) + len(days) == len(filled)
        and bool(texts)
        and filled[0] is texts[0]
        and is_known_header(texts[0])
        and len(set(periods)) == len(periods)
        and all(a < b for a, b in pairwise(days))
    )


_PERIOD = re.compile(r"\d{1,2}[./]\d{1,2}[./]?(?:\d{4}|\d{2})?|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}/\d{4}")


def _better_below(rows: list[GridRow], index: int) -> int:
    """Take the row below where that one knows more headers: the first was a band above it."""
    known = known_headers(rows[index][1])
    if index + 2 < len(rows) and rows[index + 1][0] == rows[index][0] + 1:
        below = rows[index + 1][1]
        if known_headers(below) > known and all(isinstance(v, str) for v in below if v is not None):
            return index + 1
    return index


def _plain_head(rows: list[GridRow]) -> int | None:
    for index, (_, values) in enumerate(rows[:HEADER_ROWS]):
        texts = [show(value) for value in values if isinstance(value, str)]
        filled = [value for value in values if value is not None]
        if len(filled) == 1 and len(texts) == 1 and is_known_header(texts[0]) and _is_list(rows[index + 1 :]):
            return index
        if len(texts) < 2 or len(set(texts)) < len(filled) or len(texts) < len(filled):
            continue
        if not all(any(c.isalpha() for c in text) for text in texts):
            continue  # a number or a date is no header
        below = rows[index + 1 : index + 4]
        if below and all(sum(v is not None for v in cells) >= 2 for _, cells in below):
            return index
    return None


def _is_list(rows: list[GridRow]) -> bool:
    """Say whether rows hold one name each, as a mere list of machines does."""
    return bool(rows) and all(sum(v is not None for v in cells) == 1 for _, cells in rows)


def _is_bare_table(rows: list[GridRow]) -> bool:
    """Say whether rows without any headers look like a table: alike in width, and some numbers or dates in each."""
    if len(rows) < 2:
        return False
    widths = [sum(v is not None for v in cells) for _, cells in rows]
    usual = max(set(widths), key=widths.count)
    return usual >= 3 and sum(abs(width - usual) <= 1 for width in widths) >= 0.8 * len(widths)


def joined(rows: list[GridRow], index: int, sheet: Sheet | None) -> Head:
    """Return a header with the band above it, or the row below it, joined where there are two rows of headers."""
    number, values = rows[index]
    texts = {k: show(value) for k, value in enumerate(values) if value is not None}
    above = rows[index - 1] if index and rows[index - 1][0] == number - 1 else None
    if above is not None and _is_band(above[1], texts):
        band = _spread(above, max(texts), sheet, texts)
        return Head(index, 1, {k: _join(band.get(k, ""), text) for k, text in texts.items()})
    if index + 2 < len(rows) and rows[index + 1][0] == number + 1:
        units = _units(rows[index + 1][1], texts)
        if units:
            return Head(index, 2, {k: f"{text} [{units[k]}]" if k in units else text for k, text in texts.items()})
        below = {k: show(v) for k, v in enumerate(rows[index + 1][1]) if v is not None}
        if _is_second_row(rows[index + 1][1], texts, below, rows[index + 2][1]):
            band = _spread(rows[index], max([*texts, *below]), sheet, below)
            both = {k: _join(band.get(k, texts.get(k, "")), below.get(k, "")) for k in sorted({*texts, *below})}
            return Head(index, 2, both)
    return Head(index, 1, texts)


def _is_band(above: Sequence[Value], texts: dict[int, str]) -> bool:
    """Say whether the row above groups headers: it has fewer cells than they, and they repeat below it."""
    filled = [k for k, value in enumerate(above) if value is not None]
    if not filled or not all(isinstance(above[k], str | float) for k in filled):
        return False
    keys = [compact(text) for text in texts.values()]
    return len(keys) > len(set(keys)) and 2 <= len(filled) < len(texts)


def _units(values: Sequence[Value], texts: dict[int, str]) -> dict[int, str]:
    """Return the units in a row of nothing else right below headers: `Stk`, `[min]`; none for any other row."""
    found: dict[int, str] = {}
    for k, value in enumerate(values):
        if value is None:
            continue
        text = clean(value).strip(" []()") if isinstance(value, str) else ""
        if k not in texts or not text or not (any(unit_of(text)) or fold(text) in _PIECES):
            return {}
        found[k] = text
    plain = any(len(found[k]) > 1 or clean(str(values[k])) != found[k] for k in found)  # more than a bare letter
    return found if plain else {}


_PIECES = {fold(word) for word in PIECE_WORDS}


def _is_second_row(
    values: Sequence[Value], texts: dict[int, str], below: dict[int, str], data: Sequence[Value]
) -> bool:
    if len(below) < 2 or not all(isinstance(v, str) for v in values if v is not None):
        return False
    fills = sum(1 for k in below if k not in texts)
    typed = any(v is not None and not isinstance(v, str) for v in data)
    known = known_headers(values)
    return fills >= 1 and (known >= 2 or (known >= 1 and typed and len(below) <= len(texts) + fills))


def _spread(row: GridRow, last: int, sheet: Sheet | None, below: dict[int, str]) -> dict[int, str]:
    """Return the texts of a band over all columns that it spans: its merge, else as far as nothing else begins."""
    number, values = row
    spans = {area[1]: area[3] for area in (sheet.merges if sheet else ()) if area[0] == number}
    found: dict[int, str] = {}
    filled = [k for k, value in enumerate(values) if value is not None]
    for place, start in enumerate(filled):
        limit = filled[place + 1] - 1 if place + 1 < len(filled) else last
        stop = min(limit, spans[start]) if start in spans else (start if spans else limit)
        for column in range(start, stop + 1):
            if column == start or column in below:
                found[column] = show(values[start])
    return found


def _join(top: str, bottom: str) -> str:
    if not top or not bottom or compact(top) == compact(bottom):
        return bottom or top
    return f"{top} {bottom}"
