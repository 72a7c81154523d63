"""Random edits of the tables, good and bad, between moves, locks and undos: the plan always passes the checker."""

from __future__ import annotations

import random

import pytest

from gui.data.panel import DataPanel
from scheduler.refresh import compare
from solver.check import check
from tests.gui.conftest import Desk
from tests.gui.test_data_tables import opened

TEXTS = ("", "0", "1", "7", "12,5", "-3", "many", "2026-11-24", "2026-11-30 14:00", "31.12.2026", "yes", "no", "5 min",
         "2 h", "1e9", "=1+1", "*", "LINE-01", "LATHE", "no such thing", "done", "hold", "Mon-Fri",
         "06:00")  # fmt: skip
TABLES = ("Orders", "Orders", "Routings", "Machines", "Shifts", "Changeovers", "Downtime", "Resources", "Settings")
ACTIONS = ("undo", "undo", "undo", "redo", "lock_both", "unlock", "send_first", "hold_orders", "release_orders")


def one_step(desk: Desk, data: DataPanel, rng: random.Random) -> str:
    """Do something at random; return what."""
    session = desk.session
    kind = rng.random()
    if kind < 0.3:
        name = rng.choice(ACTIONS)
        count = len(session.problem.operations) if session.problem else 0
        session.select(rng.sample(range(count), min(count, 2)), desk)
        desk.window.actions_[name].trigger()
        return name
    name = rng.choice(TABLES)
    data.show_table(name)
    model, view = data.models[name], data.views[name]
    rows, columns = model.rowCount(), model.columnCount()
    if kind < 0.4 and rows > 3:
        model.delete_rows([rng.randrange(rows - 1)])
        return f"delete in {name}"
    row, column = rng.randrange(rows), rng.randrange(columns)
    if kind < 0.55:
        source = model.index(rng.randrange(rows), column).data()
        model.write({(row, column): str(source)}, "copy of a cell")
        return f"copy in {name}"
    if kind < 0.65:
        view.setCurrentIndex(model.index(row, column))
        desk.dialogs.clipboard = "\n".join("\t".join(rng.choice(TEXTS) for _ in range(2)) for _ in range(2))
        view.paste()
        return f"paste into {name}"
    model.write({(row, column): rng.choice(TEXTS)}, "edit")
    return f"edit of {name}"


@pytest.mark.parametrize(("word", "seed"), [("small", 1), ("two_shifts", 2), ("paint", 3), ("oven", 4)])
def test_whatever_is_written_the_plan_holds(desk: Desk, word: str, seed: int) -> None:
    data = opened(desk, word)
    editor, commands, session = data._editor, desk.window.workbench.commands, desk.session
    rng = random.Random(seed)
    done = []
    for _ in range(20):
        done.append(one_step(desk, data, rng))
        desk.bot.waitUntil(lambda: not editor.busy and not commands.busy, timeout=20_000)
        if session.schedule is None:
            commands.redo()  # undone to the beginning
        assert session.problem is not None
        assert session.schedule is not None
        assert not list(check(session.problem, session.schedule)), done
        assert session.figures is not None
        assert session.figures.problem is session.problem
        assert editor.tables is session.tables
    commands.stack.setIndex(1)
    assert session.tables is not None
    assert session.problem is not None
    assert session.tables.read.problem is not None
    assert not compare(session.problem, session.tables.read.problem, session.tables.good).changes
