"""Edits of a problem: locks, moves, orders on hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from scheduler import edit
from scheduler.edit import Place
from scheduler.issues import PlanError
from scheduler.problem import Lock, Problem
from scheduler.schedule import UNPLACED, Schedule
from tests.shops import Shop, plan


def shop() -> tuple[Problem, Schedule]:
    made = Shop().machine("M1").machine("M2")
    made.order("A", due=100).op("A", "10", {"M1": 10, "M2": 12}).op("A", "20", {"M2": 5})
    made.order("B").op("B", "10", {"M1": 7}).op("B", "20", {"M1": 3, "M2": 3}, max_wait=20)
    made.order("C").op("C", "10", {"M1": 4}, started=True)
    problem = made.build()
    return problem, plan(
        problem, [("M1", 4, 4, 14), ("M2", 14, 14, 19), ("M1", 14, 14, 21), ("M1", 21, 21, 24), ("M1", 0, 0, 4)]
    )


def test_a_lock_holds_what_it_names() -> None:
    problem, schedule = shop()
    for kind, wanted in (("machine", Lock(0, None)), ("time", Lock(None, 4)), ("both", Lock(0, 4))):
        locked = edit.lock(problem, schedule, [0], kind)  # type: ignore[arg-type]
        assert locked.operations[0].lock == wanted
        assert problem.operations[0].lock is None
        assert edit.unlock(locked, [0]).operations[0].lock is None


def test_what_has_started_is_not_locked() -> None:
    problem, schedule = shop()
    assert edit.lock(problem, schedule, [4], "both").operations[4].lock is None


def test_an_edit_shares_what_it_does_not_touch() -> None:
    problem, schedule = shop()
    locked = edit.lock(problem, schedule, [0], "both")
    assert locked.operations[1] is problem.operations[1]
    assert locked.followers is problem.followers
    assert locked.setup_min(0, 0, locked.operations[0].modes[0]) == 0


def test_a_move_is_a_lock_of_both() -> None:
    problem, _ = shop()
    assert edit.move(problem, [Place(0, 1, 30)]).operations[0].lock == Lock(1, 30)


def test_a_move_to_a_machine_that_cannot_do_it_is_refused_in_words() -> None:
    problem, _ = shop()
    with pytest.raises(PlanError, match="cannot be done on M1"):
        edit.move(problem, [Place(1, 0, 30)])
    with pytest.raises(PlanError, match="has started"):
        edit.move(problem, [Place(4, 0, 30)])


def test_an_order_on_hold_leaves_the_plan_and_comes_back() -> None:
    problem, schedule = shop()
    smaller, held = edit.hold(problem, [0])
    assert [op.order for op in smaller.operations] == [1, 1, 2]
    assert smaller.orders[0].status == "hold"
    assert smaller.operations[1].links[0].predecessor == 0
    carried = edit.carry_schedule(problem, smaller, schedule)
    assert carried.start.tolist() == [14, 21, 0]
    back = edit.release(smaller, held)
    assert back.orders[0].status == "planned"
    assert [(op.order, op.step) for op in back.operations[3:]] == [(0, "10"), (0, "20")]
    assert back.operations[4].links[0].predecessor == 3
    assert edit.carry_schedule(smaller, back, carried).machine.tolist() == [0, 0, 0, UNPLACED, UNPLACED]
    assert edit.places_before(problem, back).tolist() == [2, 3, 4, 0, 1]


def test_an_order_that_has_started_cannot_be_held() -> None:
    problem, _ = shop()
    with pytest.raises(PlanError, match="has started"):
        edit.hold(problem, [2])


def test_lock_rows_leave_out_what_is_frozen() -> None:
    problem, schedule = shop()
    locked = edit.with_locks(edit.lock(problem, schedule, [0], "both"), {2: Lock(0, 14, "frozen")})
    (row,) = edit.lock_rows(locked)
    assert row.values() == ("A", "10", "M1", problem.clock.at(4), "both")


def test_locks_are_carried_to_a_workbook_read_again() -> None:
    problem, schedule = shop()
    again, _ = shop()
    carried = edit.carry_locks(edit.lock(problem, schedule, [0, 3], "machine"), again)
    assert [op.lock for op in carried.operations] == [Lock(0, None), None, None, Lock(0, None), None]


def test_locks_written_to_a_workbook_are_read_again(tmp_path: Path) -> None:
    import openpyxl

    from scheduler.excel.load import load
    from scheduler.excel.writer import write_plan
    from solver.dispatch import BY_HAND, in_time

    source = Path(__file__).parents[2] / "samples" / "small_machine_shop.xlsx"
    problem = load(source).problem
    assert problem is not None
    schedule = in_time(problem, BY_HAND[0])
    locked = edit.lock(edit.lock(problem, schedule, [3], "both"), schedule, [5], "machine")
    write_plan(tmp_path / "plan.xlsx", locked, schedule, reasons={})
    written = openpyxl.load_workbook(tmp_path / "plan.xlsx")["Locks"]
    book = openpyxl.load_workbook(source)
    if "Locks" in book.sheetnames:
        del book["Locks"]
    sheet = book.create_sheet("Locks")
    for row in written.iter_rows(values_only=True):
        sheet.append(row)
    book.save(tmp_path / "locked.xlsx")
    again = load(tmp_path / "locked.xlsx").problem
    assert again is not None
    assert [op.lock for op in again.operations] == [op.lock for op in locked.operations]
