"""Ask what words and colours say of an order where nobody but the planner can know: `F`, `St 3`, rows in green."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from scheduler.excel.foreign import parse
from scheduler.excel.foreign.fields import text_of
from scheduler.excel.foreign.forms import with_column
from scheduler.excel.foreign.headers import fold, name_scores
from scheduler.excel.foreign.words import COLOUR_WORDS
from scheduler.excel.questions import WORD, Question, question_id
from scheduler.excel.values import Value, clean
from scheduler.issues import Issue, Severity
from scheduler.texts import counted, say

if TYPE_CHECKING:
    from scheduler.excel.foreign.decide import Decision
    from scheduler.excel.foreign.grids import Found
    from scheduler.excel.foreign.votes import Decided

COLOUR = "Cell colour"
"""The header of the column that names the colours of rows."""
_STATES = ("planned", "started", "done", "hold")
_MOST_WORDS = 8  # more kinds than that are remarks, no states
_MOST_SHARE = 0.8  # a colour of nearly all rows means nothing
_LEAST_CELLS = 0.6  # of a row
_LEGEND_ROWS = 60
_NAMED_COLOURS = {fold(word): name for name, words in COLOUR_WORDS.items() for word in words.split()}
_EQUALS = re.compile(r"\b(?=([^\W\d_]{2,14})\s*(?:=|:|->|→|：|-|–)\s*([^\d=:,;|/]{2,30}))")


def with_colours(table: Found) -> Found:
    """Return a table with the colours of its rows as a column, where some rows are coloured and others are not."""
    fills = table.sheet.fills
    if not fills or table.transposed:
        return table
    colours = [_row_colour(cells, table.columns, fills.get(line, {})) for line, cells in table.rows]
    counts = Counter(colour for colour in colours if colour)
    if not counts or any(count > _MOST_SHARE * len(colours) for count in counts.values()) or _is_banded(colours):
        return table
    head = (table.header_line, max(table.columns) + 1)
    places = [(line, table.columns[0]) for line, _ in table.rows]
    return with_column(table, COLOUR, [colour or None for colour in colours], head, places)


def _row_colour(cells: Sequence[Value], columns: Sequence[int], fills: dict[int, str]) -> str:
    """Return the colour of most filled cells of a row, or that of its first cell; blank for none."""
    if not fills:
        return ""
    filled = [column for column, value in zip(columns, cells, strict=False) if value is not None]
    seen = Counter(fills[column] for column in filled if column in fills)
    if not seen:
        return ""
    name, count = seen.most_common(1)[0]
    return name if count >= _LEAST_CELLS * len(filled) else fills.get(filled[0], "")


def _is_banded(colours: list[str]) -> bool:
    """Say whether every other row has the colour: that makes a long list easier to read."""
    if len(colours) < 4 or len({colour for colour in colours if colour}) != 1:
        return False
    odd, even = colours[1::2], colours[::2]
    return (not any(even) and all(odd)) or (not any(odd) and all(even))


def ask_of_states(decision: Decision) -> None:
    """Ask about the colours of rows and about states that no list knows, in tables of work."""
    for decided in decision.decided:
        if decided.role not in ("orders", "flat", "steps"):
            continue
        if COLOUR in decided.table.headers:
            _ask_of_colours(decision, decided)
        position = status_position(decided)
        if position >= 0:
            _ask_of_words(decision, decided, position)


def status_position(decided: Decided) -> int:
    """Return the column that says the state of an order or step, -1 for none."""
    if "Status" in decided.columns:
        return decided.columns["Status"]
    taken = set(decided.columns.values())
    for position, header in enumerate(decided.table.headers if decided.role == "steps" else ()):
        if position not in taken and any(n == "Status" and score >= 0.99 for n, score in name_scores("orders", header)):
            return position
    return -1


def state_of(decided: Decided, value: Value) -> str:
    """Return what a word or colour of a table says, by what the planner said of it; blank for nothing."""
    text = text_of(value).strip()
    return decided.shape.words.get(text, "") or decided.words.get(text, "")


def _ask_of_words(decision: Decision, decided: Decided, position: int) -> None:
    table = decided.table
    words = Counter(text_of(value).strip() for value in table.values(position, 5000))
    unknown = [word for word in words if word and parse.to_word(word, "status") is None]
    if len(unknown) > _MOST_WORDS:
        return
    header, cell = table.headers[position], table.header_cell(position)
    for word in unknown:
        if word not in decided.shape.words:
            decision.ask(Question(
                question_id(decided.fingerprint, WORD, word), WORD,
                say("What does {word} in column {header} say?", word=word, header=header), _STATES, "planned",
                table.sheet.label, cell, header, (word,),
            ))  # fmt: skip


def _ask_of_colours(decision: Decision, decided: Decided) -> None:
    table = decided.table
    position = table.headers.index(COLOUR)
    known = legend(table)
    for colour, count in Counter(text_of(value) for value in table.values(position, 5000)).items():
        if colour in decided.shape.words:
            continue
        cell = next(table.cell(line, 0) for line, cells in table.rows if cells[position] == colour)
        if colour in known:
            decided.words[colour] = known[colour]
            continue
        label = table.sheet.label
        decision.ask(Question(
            question_id(decided.fingerprint, WORD, colour), WORD,
            say("What does {colour} say of the rows of sheet {sheet}?", colour=colour, sheet=label), _STATES, "planned",
            label, cell, COLOUR,
            tuple(text_of(cells[0]) for _, cells in table.rows if cells[position] == colour)[:5],
        ))  # fmt: skip
        decision.issues.append(Issue(
            Severity.WARNING, "colour-not-read",
            counted("One row of sheet {sheet} is {colour}: planned like any other.",
                    "{n:,} rows of sheet {sheet} are {colour}: planned like any other.",
                    n=count, sheet=label, colour=colour),
            say("Say what the colour means if it matters to the plan."), label, cell,
        ))  # fmt: skip


def legend(table: Found) -> dict[str, str]:
    """Return what a legend on the sheet says of colours: `green = done`, or a coloured cell that says `done`."""
    inside = {line for line, _ in table.rows}
    found: dict[str, str] = {}
    rows = table.sheet.sheet.rows
    for number, cells in [*rows[:_LEGEND_ROWS], *rows[-_LEGEND_ROWS:]]:
        if number in inside:
            continue
        for column, value in enumerate(cells):
            if not isinstance(value, str) or len(value) > _LEGEND_ROWS:
                continue
            for word, meaning in _EQUALS.findall(clean(value)):
                state = parse.to_word(meaning.strip(" .,;"), "status")
                if fold(word) in _NAMED_COLOURS and state:
                    found[_NAMED_COLOURS[fold(word)]] = state
            own = table.sheet.fills.get(number, {}).get(column, "")
            state = parse.to_word(clean(value), "status")
            if own and state:
                found.setdefault(own, state)
    return found
