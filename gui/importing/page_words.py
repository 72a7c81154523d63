"""What the mapping screen says of a reading."""

from __future__ import annotations

from gui.importing import choices, menus
from gui.words import count
from scheduler.excel.load import STRUCTURE
from scheduler.excel.reading_desk import Answer


def sentence(found: Answer, still: int) -> str:
    """Say what is still to be decided; `still` questions are open."""
    if found.canonical and found.counts is None and any(i.code in STRUCTURE for i in found.review.loaded.errors):
        return "It lacks a sheet or a column that Ganttry expects. Say which one it is, here or in Excel."
    if found.canonical:
        return "It has the sheets and columns that Ganttry expects: nothing had to be guessed."
    if still:
        return f"{count(still, 'question')} must be answered before it can be planned. The answers are remembered."
    lacking = [f"{choices.ROLE_TITLES.get(t.role, t.role)}: {menus.needed_words(t)}" for t in found.review.tables
               if t.role and choices.missing_fields(t)]  # fmt: skip
    if lacking:
        return f"A column is still to be chosen for {'; '.join(lacking)}."
    return "Click the head of a column, or drag it to the right, to say what it is. How it is read is remembered."


def result(found: Answer, still: int, errors: int) -> str:
    """Say what the files become."""
    loaded, counts = found.review.loaded, found.counts
    if counts is not None:
        said = (f"{count(counts.orders, 'order')} with {count(counts.operations, 'operation')} on "
                f"{count(counts.machines, 'machine')} can be planned.")  # fmt: skip
        return said + (f" {count(len(loaded.left_out), 'order')} left out." if loaded.left_out else "")
    if still:
        return f"{count(still, 'question')} open."
    return f"{count(errors, 'fault')} stop planning." if errors > 1 else loaded.errors[0].problem if errors else ""
