"""What the mapping screen says of a reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from gui.importing import choices, menus
from gui.texts import count, shown, tr
from scheduler.excel.load import STRUCTURE
from scheduler.excel.reading_desk import Answer


def title(paths: Sequence[Path]) -> str:
    """Say what the screen is about."""
    name = paths[0].name
    if len(paths) > 1:
        name = count("{file} and {n} other file", "{file} and {n} other files", len(paths) - 1, file=name)
    return tr("How {files} is read", files=name)


def sentence(found: Answer, still: int) -> str:
    """Say what is still to be decided; `still` questions are open."""
    if found.canonical and found.counts is None and any(i.code in STRUCTURE for i in found.review.loaded.errors):
        return tr("It lacks a sheet or a column that Ganttry expects. Say which one it is, here or in Excel.")
    if found.canonical:
        return tr("It has the sheets and columns that Ganttry expects: nothing had to be guessed.")
    if still:
        return count(
            "{n} question must be answered before it can be planned. The answers are remembered.",
            "{n} questions must be answered before it can be planned. The answers are remembered.",
            still,
        )
    lacking = [f"{tr(choices.ROLE_TITLES.get(t.role, t.role))}: {menus.needed_words(t)}" for t in found.review.tables
               if t.role and choices.missing_fields(t)]  # fmt: skip
    if lacking:
        return tr("A column is still to be chosen for {names}.", names="; ".join(lacking))
    return tr("Click the head of a column, or drag it to the right, to say what it is. How it is read is remembered.")


def result(found: Answer, still: int, errors: int) -> str:
    """Say what the files become."""
    loaded, counts = found.review.loaded, found.counts
    if counts is not None:
        said = tr(
            "{orders} with {operations} on {machines} can be planned.",
            orders=count("{n} order", "{n} orders", counts.orders),
            operations=count("{n} operation", "{n} operations", counts.operations),
            machines=count("{n} machine", "{n} machines", counts.machines),
        )
        if not loaded.left_out:
            return said
        return said + " " + count("{n} order left out.", "{n} orders left out.", len(loaded.left_out))
    if still:
        return count("{n} question open.", "{n} questions open.", still)
    if errors > 1:
        return count("{n} fault stops planning.", "{n} faults stop planning.", errors)
    return shown(loaded.errors[0].problem) if errors else ""
