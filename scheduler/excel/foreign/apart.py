"""Part tables that stand side by side without a blank column between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from scheduler.excel.foreign.headers import compact, name_scores
from scheduler.excel.foreign.heads import Head, known_headers

if TYPE_CHECKING:
    from scheduler.excel.foreign.heads import GridRow

_KEYS = {"machines": "Machine", "shifts": "Calendar", "resources": "Resource", "downtime": "Machine"}
_SURE = 0.95
_LEAST = 2  # columns with words of the field on either side


def parted(columns: list[int], head: Head, body: Sequence[GridRow]) -> list[list[int]]:
    """Return the columns of each table: several where the right one ends in another row and names things of its own."""
    if len(columns) < 2 * _LEAST or len(body) < 2:
        return [columns]
    ends = {column: _end(column, body) for column in columns}
    for place in range(_LEAST, len(columns) - _LEAST + 1):
        left, right = columns[:place], columns[place:]
        if _differ(left, right, ends, body) and _begins(left, right, head, body):
            return [left, *parted(right, head, body)]
    return [columns]


def _end(column: int, body: Sequence[GridRow]) -> int:
    """Return how many rows a column has up to its last filled cell."""
    for k in range(len(body) - 1, -1, -1):
        values = body[k][1]
        if column < len(values) and values[column] is not None:
            return k + 1
    return 0


def _differ(left: list[int], right: list[int], ends: dict[int, int], body: Sequence[GridRow]) -> bool:
    """Say whether the first columns of both sides are filled to the end, and the sides end in different rows."""
    last_left, last_right = max(ends[c] for c in left), max(ends[c] for c in right)
    if last_left == last_right or not last_left or not last_right:
        return False
    return all(
        sum(ends[c] == last and _filled(c, body, last) for c in side) >= _LEAST and ends[side[0]] == last
        for side, last in ((left, last_left), (right, last_right))
    )


def _filled(column: int, body: Sequence[GridRow], last: int) -> bool:
    return all(column < len(values) and values[column] is not None for _, values in body[:last])


def _begins(left: list[int], right: list[int], head: Head, body: Sequence[GridRow]) -> bool:
    """Say whether the first header on the right names things of its own: said again, or a key of another table."""
    first = head.texts.get(right[0], "")
    if not first or any(known_headers(head.texts.get(c) for c in side) < _LEAST for side in (left, right)):
        return False
    if compact(first) in {compact(head.texts.get(c, "")) for c in left}:
        return True
    names = [values[right[0]] for _, values in body if right[0] < len(values) and values[right[0]] is not None]
    rest = [head.texts.get(column, "") for column in right[1:]]
    return len({str(name) for name in names}) == len(names) and any(
        _means(role, first, (_KEYS[role],)) and _is_of(role, rest) for role in _KEYS
    )


def _is_of(role: str, headers: list[str]) -> bool:
    """Say whether headers are those of a role: half of them at least, and none that only orders or steps have."""
    known = [header for header in headers if _means(role, header)]
    work = [header for header in headers if header not in known and any(_means(r, header) for r in ("orders", "steps"))]
    return len(known) >= max(1, len(headers) / 2) and not work


def _means(role: str, header: str, fields: tuple[str, ...] = ()) -> bool:
    return any(score >= _SURE and (not fields or name in fields) for name, score in name_scores(role, header))
