"""What comes after a drop: the improvement around it, as one step of the history, and the ghosts of two plans."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent

from scheduler.schedule import Schedule
from solver.check import check
from tests.gui.conftest import Desk
from tests.gui.test_workbench import bench, drop, mouse, point, starts, take  # noqa: F401
from tests.shops import plan


def pushed(bench: Desk) -> None:  # noqa: F811
    """Drag C between A and B, so that B is late."""
    to = point(bench, 0, 140)
    take(bench, 3, to)
    drop(bench, to)


def better(bench: Desk) -> Schedule:  # noqa: F811
    """A plan of the same locks in which B does not wait."""
    problem, now = bench.session.problem, bench.session.schedule
    assert problem is not None
    assert now is not None
    names = [machine.name for machine in problem.machines]
    places = [(names[p.machine], p.setup_start_min, p.start_min, p.end_min) for p in now]
    places[2] = ("M2", 100, 100, 200)
    found = plan(problem, places)
    assert not list(check(problem, found))
    return found


def test_the_offer_after_a_drop_improves_and_one_undo_takes_both_back(bench: Desk) -> None:  # noqa: F811
    before = starts(bench)
    pushed(bench)
    dropped = starts(bench)
    stack, offer = bench.window.workbench.commands.stack, bench.window.messages.offer_buttons
    steps = stack.count()
    assert [button.text() for button in offer] == ["Improve around the drop"]
    offer[0].click()
    assert bench.session.run.busy
    assert bench.run.settings.seconds < 10
    free = {op.index for op in bench.run.problem.operations if op.lock is None}
    assert 2 in free
    assert 3 not in free  # what was dropped stays
    bench.say(better(bench))
    bench.run.end()
    bench.session.run.look()
    assert starts(bench) != dropped
    assert stack.count() == steps
    assert stack.undoText() == "move of C step 10 and improvement around it"
    bench.window.actions_["undo"].trigger()
    assert starts(bench) == before
    bench.window.actions_["redo"].trigger()
    assert starts(bench)[2] == 100


def test_stop_ends_the_improvement_and_keeps_the_drop(bench: Desk) -> None:  # noqa: F811
    pushed(bench)
    dropped = starts(bench)
    bench.window.actions_["improve_around"].trigger()
    bench.window.actions_["stop"].trigger()
    bench.run.end()
    bench.session.run.look()
    assert starts(bench) == dropped
    assert bench.window.workbench.commands.stack.undoText() == "move of C step 10"
    assert "No better places" in bench.window.messages.text.text()


def test_after_every_drop_if_the_planner_wants_so(bench: Desk) -> None:  # noqa: F811
    bench.window.actions_["improve_always"].trigger()
    assert bench.store.flag("drop/improve")
    runs = len(bench.runs)
    pushed(bench)
    assert len(bench.runs) == runs + 1
    bench.run.end()
    bench.session.run.look()


def test_without_a_drop_the_selection_is_improved_as_a_step_of_its_own(bench: Desk) -> None:  # noqa: F811
    stack = bench.window.workbench.commands.stack
    steps = stack.count()
    bench.session.select([0])
    bench.window.actions_["improve_around"].trigger()
    assert bench.session.run.busy
    bench.say(better(bench))
    bench.run.end()
    bench.session.run.look()
    assert stack.count() == steps + 1
    assert stack.undoText() == "improvement around the selection"


@pytest.mark.parametrize("second", [False, True])
def test_the_ghosts_of_one_or_two_kept_plans(bench: Desk, second: bool) -> None:  # noqa: F811
    compare, gantt = bench.window.workbench.compare, bench.window.gantt
    compare.keep()
    pushed(bench)
    compare.keep()
    bench.window.actions_["undo"].trigger()
    compare.ghost_box.setChecked(True)
    compare.list.setCurrentRow(1)
    if second:
        compare.against.setCurrentIndex(compare.against.findText("Plan 1"))
    first, other = gantt.ghost_plans
    assert first is not None
    assert (other is not None) == second
    gantt.grab()
    words = compare.summary.text()
    assert words.startswith("2 operations")
    assert ("Plan 1" in words) == second
    mouse(bench, QEvent.Type.MouseMove, point(bench, 0, 10))
