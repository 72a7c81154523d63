"""Decide what each column of a table is: all columns at once, by their words, their content and what is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scheduler.excel.foreign import fields
from scheduler.excel.foreign.fields import ROLES, TITLE_ROLES, Role, kind_of, text_of, word_roles
from scheduler.excel.foreign.grids import Found
from scheduler.excel.foreign.headers import EXACT, WEAK, compact, name_scores, parse_header, sheet_scores, words_of
from scheduler.excel.foreign.route_cells import ROUTE_TIME
from scheduler.excel.foreign.sheet_names import SHEET_NAME
from scheduler.excel.foreign.statuses import COLOUR
from scheduler.excel.values import Value, key

CERTAIN, DOUBTFUL = 0.75, 0.5
_TYPED = (fields.DATE, fields.CLOCK, fields.DURATION, fields.PATTERN, fields.WEEKDAYS, fields.UNIT)
_SAMPLE = 200
_FLOOR = 0.35
_GENERIC = 0.04
ROW_NUMBERS = {"pos", "position", "序号", "no", "seq", "lineno", "sequence", "reihenfolge", "folge", "顺序"}
"""Headers of numbers that may count the rows of a list."""
_EVEN = 0.02  # parts two fields that are as likely as one another


@dataclass
class Known:
    """Names that other tables have shown, by the keys of what they are: machines, products, orders, calendars."""

    names: dict[str, set[str]] = field(default_factory=dict)
    sheets: dict[str, dict[tuple[str, str], set[str]]] = field(default_factory=dict)
    """The same by what they are, and by sheet and header where they stand."""

    def add(self, what: str, values: list[Value], sheet: str = "", header: str = "") -> None:
        """Learn the names in a column."""
        found = {key(part) for value in values for part in text_of(value).split(";") if part.strip()}
        self.names.setdefault(what, set()).update(found)
        self.sheets.setdefault(what, {}).setdefault((sheet, header), set()).update(found)

    def pool(self, role: str, table: Found) -> None:
        """Learn every short text of a table: what other tables refer to stands in one of its columns."""
        found = self.names.setdefault(f"cells of {role}", set())
        for position in range(len(table.headers)):
            found.update(text for v in table.values(position, 2000) if (text := key(text_of(v))) and len(text) < 60)

    def overlap(self, what: str, values: list[Value], least: int = 2) -> float:
        """Return the share of some cells that are names of this kind, 0 for fewer than `least` different ones."""
        known = self.names.get(what)
        texts = {key(text_of(value)) for value in values} - {""}
        if not known or len(texts) < (1 if what == "calendars" else least):
            return 0.0
        return sum(1 for text in texts if text in known or set(map(key, names_in(text))) <= known) / len(texts)


_OR = re.compile(r"\s*[;,/|、+&]\s*|\s+(?:or|oder|ou|lub)\s+|\s*或\s*")


def names_in(text: str) -> list[str]:
    """Return the names in a cell that may hold several: `M1 / M2`, `M1 or M2`."""
    return [part for part in _OR.split(text) if part.strip()]


_DEFINES = {("machines", "Machine"), ("orders", "Order"), ("shifts", "Calendar")}
"""Columns that give names to things: what is known of them may have come from themselves."""
_REFERS = {
    ("orders", "Product"): "cells of steps",
    ("items", "Product"): "cells of orders",
    ("machines", "Machine"): "cells of steps",
    ("steps", "Machine"): "cells of machines",
    ("steps", "Work centre"): "cells of machines",
}
"""Where the names of a column should stand too, if there is such a table."""
_NAMED = {
    "Machine": "machines",
    "Work centre": "centers",
    "Product": "products",
    "Order": "orders",
    "Calendar": "calendars",
}


_BY_CONTENT = {*_NAMED, "Due"}
"""Fields that cells alone may speak for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One column of a table: the field that it is taken for (blank: none), how sure, and what else it may be."""

    position: int
    field: str
    confidence: float
    others: tuple[str, ...] = ()
    exact: bool = False


def choose_columns(table: Found, role: Role, known: Known) -> tuple[Choice, ...]:
    """Assign each column to at most one field so that the sum of confidences is highest."""
    width = len(table.headers)
    columns = [_Sample(table.values(p, _SAMPLE), {}, table.headers[p] == SHEET_NAME) for p in range(width)]
    names = [_names(role, header) for header in table.headers]
    scores = [
        [_score(role, name, names[p].get(name, 0.0), columns[p], known, p) for name in role.fields]
        for p in range(width)
    ]
    picked = _best_assignment(scores)
    choices = []
    for position in range(width):
        index = picked[position]
        others = sorted(
            (
                (scores[position][k], name)
                for k, name in enumerate(role.fields)
                if scores[position][k] >= 0.4 and k != index
            ),
            reverse=True,
        )
        name = role.fields[index] if index is not None and scores[position][index] >= DOUBTFUL else ""
        sure = scores[position][index] if index is not None and name else 0.0
        exact = bool(name) and names[position].get(name, 0.0) >= 0.99
        choices.append(Choice(position, name, min(1.0, sure), tuple(other for _, other in others[:5]), exact))
    return tuple(choices)


@dataclass(frozen=True, slots=True)
class _Sample:
    """Some cells of a column, and how well they fit each kind, as far as that was asked."""

    values: list[Value]
    fits: dict[str, float]
    alone: bool = False  # the name of a sheet: one is all there is

    def fit(self, kind: str) -> float:
        """Return the share of cells that a field of this kind could hold."""
        if kind not in self.fits:
            self.fits[kind] = fields.fit(kind, self.values)
        return self.fits[kind]


def _names(role: Role, header: str) -> dict[str, float]:
    found: dict[str, float] = {}
    if not header or header == COLOUR:
        return found
    for rank, words in enumerate(word_roles(role.name)):
        for name, score in name_scores(words, header):
            # In a table of steps the words of steps come first: `Start` is no release there.
            score = score - 0.04 * rank
            if name in role.fields and score > found.get(name, 0.0):
                found[name] = score
    if compact(header) in ROW_NUMBERS and "Step" in found:
        found["Step"] -= _GENERIC  # `Pos` is the step where nothing says it more plainly
    if header == ROUTE_TIME:
        found.pop("Routing", None)
    if "Weight" in found and parse_header(header).bracket:
        del found["Weight"]  # `Weight (kg)` is that of the part
    if "Capacity" in found and parse_header(header).unit:
        del found["Capacity"]  # `Capacity (h/day)` is no number of operations at once
        words = " ".join(words_of(parse_header(header).bracket))
        for name, score in name_scores("machines", words) if role.name == "machines" and words else ():
            if name in ("Hours per day", "Hours per week"):
                found[name] = score
    return found


def _score(role: Role, name: str, words: float, column: _Sample, known: Known, position: int) -> float:
    """Return how sure a column is a field: its words, how its cells fit, and what other tables know of them."""
    kind = kind_of(role.name, name)
    values = column.values
    if not words and name not in _BY_CONTENT:
        return 0.0
    numbers = any(isinstance(value, float) for value in values)
    if name in ("Done", "Hold") and (column.fit(kind) < 0.95 or not values or numbers):
        return 0.0  # how many are done, or when, is no flag
    share = column.fit(kind)
    score = words * (0.3 + 0.7 * share) if values else words * 0.9
    if words >= EXACT - 0.05 and share >= 0.3:
        score = max(score, CERTAIN + 0.05)  # a plain header with some bad cells: those are told one by one
    elif words >= EXACT - 0.05 and name in ("Quantity", "Due"):
        score = max(score, DOUBTFUL + 0.05)  # a plain header whose cells are hardly any: nothing is assumed instead
    if words and abs(words - WEAK) < 0.05 and values and share > 0.9:
        first_name = position == 0 and name == role.fields[0] and _distinct(values)
        label = name == "Operation"  # a mere name: nothing is lost if it is another
        # An order's `Time` may be for one piece or for all of them: that is asked.
        open_time = role.name == "flat" and name in ("Run time per unit", "Fixed time")
        score += 0.15 if (kind in _TYPED and not open_time) or first_name or label else 0.0
    if name in ("Step", "Operation") and words and values:
        # `Process number` and `Process code` are the same words: numbers are steps, names are operations.
        digits = sum(1 for value in values if any(c.isdigit() for c in text_of(value))) / len(values)
        score -= _EVEN * (1 - digits if name == "Step" else digits)
    what = _NAMED.get(name) if (role.name, name) not in _DEFINES else None
    overlap = known.overlap(what, values, 1 if column.alone else 2) if what is not None else 0.0
    if overlap >= 0.6:
        score = max(score + 0.2 * overlap, 0.8 * overlap) if words or overlap > 0.85 else score
    elif what == "machines" and words and known.names.get("machines") and _is_key_elsewhere(role, name):
        score -= 0.05
    elsewhere = _REFERS.get((role.name, name), "")
    if words and known.names.get(elsewhere) and len(values) > 1:
        share_known = known.overlap(elsewhere, values)
        score += max(-0.2, 0.5 * (share_known - 0.5))
    if not words and name == "Due" and role.name == "orders" and len(values) > 1 and share > 0.95:
        score = max(score, 0.55)
    if not words and name == "Calendar" and role.name == "shifts" and position == 0 and _distinct(values):
        score = max(score, 0.8 if share > 0.95 and len(values) > 1 else 0.0)
    if not words and name == "Order" and role.name == "orders" and position == 0 and len(values) > 1:
        score = max(score, 0.55 if share > 0.95 and _distinct(values) else 0.0)
    return score


def _is_key_elsewhere(role: Role, name: str) -> bool:
    return role.name in ("steps", "flat") and name == "Machine"


def _distinct(values: list[Value]) -> bool:
    texts = [text_of(value) for value in values]
    return len(set(texts)) == len(texts)


@dataclass(frozen=True, slots=True)
class Guess:
    """A role that a table may have, with its columns, and how much speaks for it."""

    role: Role
    choices: tuple[Choice, ...]
    score: float

    @property
    def fields(self) -> set[str]:
        """Return the fields that have a column."""
        return {choice.field for choice in self.choices if choice.field}


def guess_roles(table: Found, known: Known) -> list[Guess]:
    """Return the roles that a table may have, the likeliest first."""
    titles = _titles(table)
    found = []
    for role in ROLES.values():
        choices = choose_columns(table, role, known)
        guess = Guess(role, choices, 0.0)
        if not all(any(name in guess.fields for name in group) for group in role.needs):
            continue
        total = sum(c.confidence * (1.6 if c.field in role.vital else 1.0) for c in choices if c.field)
        unused = sum(1 for c in choices if not c.field and table.headers[c.position])
        bonus = 2.2 * titles.get(role.name, 0.0)
        if key(table.sheet.sheet.name) == key(role.sheet):
            bonus += 3.0  # named as the contract names it
        found.append(Guess(role, choices, total + bonus - 0.25 * unused + _shape(table, role, choices)))
    return sorted(found, key=lambda guess: -guess.score)


def _titles(table: Found) -> dict[str, float]:
    found: dict[str, float] = {}
    for title in (table.name, table.sheet.label, table.sheet.file.rpartition(".")[0]):
        for word_role, score in sheet_scores(title):
            for role in TITLE_ROLES.get(word_role, (word_role,)):
                found[role] = max(found.get(role, 0.0), score)
    return found


def _shape(table: Found, role: Role, choices: tuple[Choice, ...]) -> float:
    """Judge a role by how its key repeats: orders stand once, their steps several times."""
    by_field = {choice.field: choice.position for choice in choices}
    if role.name == "flat":
        missing = not {"Step", "Operation"} & set(by_field)
        repeats = "Order" in by_field and not _distinct(table.values(by_field["Order"]))
        return 0.6 - (1.5 if missing else 0.0) if repeats else -0.5
    if role.name == "orders" and "Order" in by_field:
        return 0.4 if _distinct(table.values(by_field["Order"])) else -1.0
    if role.name == "machines" and "Machine" in by_field:
        return 0.4 if _distinct(table.values(by_field["Machine"])) else -2.5
    if role.name == "steps":
        return 0.3
    return 0.0


def _best_assignment(scores: list[list[float]]) -> list[int | None]:
    """Return for each column the index of its field, each field once, for the highest sum of scores."""
    picked: list[int | None] = [None] * len(scores)
    matter = [k for k, row in enumerate(scores) if max(row, default=0.0) >= _FLOOR]
    for k, name in zip(matter, _assign([scores[k] for k in matter]), strict=True):
        picked[k] = name
    return picked


def _assign(scores: list[list[float]]) -> list[int | None]:
    """Solve the assignment by shortest augmenting paths with potentials (Kuhn 1955, Munkres 1957)."""
    columns, names = len(scores), len(scores[0]) if scores else 0
    size = names + columns  # so many dummies that any column may stay without a field
    cost = [[-score if score >= _FLOOR else 0.5 for score in row] + [0.0] * columns for row in scores]
    u, v = [0.0] * (columns + 1), [0.0] * (size + 1)
    match = [0] * (size + 1)
    for i in range(1, columns + 1):
        match[0] = i
        j0 = 0
        least, way, used = [float("inf")] * (size + 1), [0] * (size + 1), [False] * (size + 1)
        while match[j0]:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, size + 1):
                if used[j]:
                    continue
                current = cost[i0 - 1][j - 1] - u[i0] - v[j]
                if current < least[j]:
                    least[j], way[j] = current, j0
                if least[j] < delta:
                    delta, j1 = least[j], j
            for j in range(size + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    picked: list[int | None] = [None] * columns
    for j in range(1, names + 1):
        if match[j] and scores[match[j] - 1][j - 1] >= _FLOOR:
            picked[match[j] - 1] = j - 1
    return picked
