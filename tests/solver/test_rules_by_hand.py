"""Each rule alone, on shops of a line: harmless, forced to break, and just on the far side of the border."""

from __future__ import annotations

from dataclasses import replace

from scheduler.problem import Link, Problem
from scheduler.schedule import UNPLACED, Assignment, Schedule
from solver.rules import (
    RULES,
    batches,
    deadline,
    locks,
    one_at_a_time,
    placed,
    precedence,
    release,
    resources,
    setup,
    started,
    working_time,
)
from tests.shops import Shop, closed, plan
from tests.solver.rule_cases import any_plan, broken


def test_every_rule_has_a_name_in_words() -> None:
    names = [rule.NAME for rule in RULES]
    assert len(set(names)) == len(RULES) == 11
    assert all(" " in name for name in names)


# placed


def two_machines() -> Problem:
    return Shop().machine("M1").machine("M2").machine("M3").order("A").op("A", "10", {"M1": 5, "M2": 3}).build()


def test_placed_harmless_and_on_each_machine() -> None:
    assert any_plan(two_machines()) is not None
    assert any_plan(two_machines(), machines={0: 1}, ends={0: 3}) is not None


def test_placed_on_a_machine_that_is_not_eligible() -> None:
    assert any_plan(two_machines(), machines={0: 2}) is None
    said = broken(placed, two_machines(), plan(two_machines(), [("M3", 0, 0, 5)]))
    assert said == ["Order A step 10 is on M3, which is not among its machines (M1, M2)."]


def test_placed_names_what_has_no_place_or_no_sense() -> None:
    problem = two_machines()
    for machine, times, words in (
        (UNPLACED, (0, 0, 0), "no place"),
        (17, (0, 0, 5), "does not exist"),
        (0, (-3, -3, 2), "before plan start"),
        (0, (4, 2, 7), "set up before it starts"),
        (0, (0, 0, 2**62), "after the end of all calendars"),
    ):
        (said,) = broken(placed, problem, Schedule.of(1, [Assignment(0, machine, *times)]))
        assert words in said


# started


def begun() -> Problem:
    shop = Shop().machine("M", closed((0, 4))).order("A").order("B")
    return shop.op("A", "10", {"M": 3}, started=True, family="red").op("B", "10", {"M": 2}).build()


def test_started_holds_its_machine_from_plan_start() -> None:
    schedule = any_plan(begun())
    assert schedule is not None
    assert tuple(schedule.end) == (7, 9)
    assert any_plan(begun(), {1: 7}) is not None
    assert any_plan(begun(), {1: 6}) is None


def test_started_is_not_moved() -> None:
    assert broken(started, begun(), plan(begun(), [("M", 0, 0, 7), ("M", 7, 7, 9)])) == []
    assert "already started" in broken(started, begun(), plan(begun(), [("M", 4, 4, 7), ("M", 7, 7, 9)]))[0]
    assert "3 minutes of work left" in broken(started, begun(), plan(begun(), [("M", 0, 0, 8), ("M", 8, 8, 10)]))[0]


# locks


def locked() -> Problem:
    shop = Shop().machine("M1").machine("M2").order("A")
    return shop.op("A", "10", {"M1": 5, "M2": 5}, lock=("M2", 7)).build()


def test_locks_hold_machine_and_start() -> None:
    schedule = any_plan(locked())
    assert schedule is not None
    assert (schedule[0].machine, schedule[0].start_min) == (1, 7)
    assert any_plan(locked(), {0: 8}) is None
    assert any_plan(locked(), machines={0: 0}) is None


def test_locks_say_what_was_moved() -> None:
    assert broken(locks, locked(), plan(locked(), [("M2", 7, 7, 12)])) == []
    assert len(broken(locks, locked(), plan(locked(), [("M1", 8, 8, 13)]))) == 2


# precedence


def chain(**link: object) -> Problem:
    shop = Shop().machine("M1").machine("M2").order("A", quantity=10)
    problem = shop.op("A", "10", {"M1": 0}, unit_min=1).op("A", "20", {"M2": 0}, unit_min=2).build()
    second = replace(problem.operations[1], links=(Link(0, **link),))  # type: ignore[arg-type]
    return replace(problem, operations=(problem.operations[0], second))


def test_precedence_waits_from_end_to_start() -> None:
    problem = chain(min_wait_min=3, max_wait_min=5)
    assert any_plan(problem) is not None
    assert any_plan(problem, {0: 0, 1: 12}) is None
    assert any_plan(problem, {0: 0, 1: 13}) is not None
    assert any_plan(problem, {0: 0, 1: 15}) is not None
    assert any_plan(problem, {0: 0, 1: 16}) is None
    made = plan(problem, [("M1", 0, 0, 10), ("M2", 12, 12, 32)])
    assert "then waits 3 minutes" in broken(precedence, problem, made)[0]
    made = plan(problem, [("M1", 0, 0, 10), ("M2", 16, 16, 36)])
    assert "more than 5 minutes" in broken(precedence, problem, made)[0]


def test_precedence_of_a_transfer_batch() -> None:
    problem = chain(min_wait_min=1, transfer_units=4.0)  # 4 units take 4 minutes, then 1 minute of wait
    assert any_plan(problem, {0: 0, 1: 4}) is None
    assert any_plan(problem, {0: 0, 1: 5}) is not None
    assert "has run 4 units" in broken(precedence, problem, plan(problem, [("M1", 0, 0, 10), ("M2", 4, 4, 24)]))[0]


def test_precedence_of_the_last_transfer_batch() -> None:
    shop = Shop().machine("M1").machine("M2").order("A", quantity=10)
    shop.op("A", "10", {"M1": 0}, unit_min=2).op("A", "20", {"M2": 0}, unit_min=1, transfer=5, min_wait=1)
    problem = shop.build()  # the second must end at 20 + 1 + 5 or later, so start at 16
    assert any_plan(problem, {0: 0, 1: 15}) is None
    assert any_plan(problem, {0: 0, 1: 16}) is not None
    made = plan(problem, [("M1", 0, 0, 20), ("M2", 15, 15, 25)])
    assert "to run the last 5 units" in broken(precedence, problem, made)[0]


def test_precedence_of_a_transfer_batch_over_a_pause() -> None:
    shop = Shop().machine("M1", closed((2, 8))).machine("M2").order("A", quantity=4)
    problem = shop.op("A", "10", {"M1": 0}, unit_min=1).op("A", "20", {"M2": 0}, unit_min=3, transfer=3).build()
    assert any_plan(problem, {0: 0, 1: 8}) is None  # the third unit is run in minute 8
    assert any_plan(problem, {0: 0, 1: 9}) is not None


# release


def test_release_bounds_the_run_and_not_the_setup() -> None:
    problem = Shop().machine("M").order("A", release=10).op("A", "10", {"M": 5}, setup=4).build()
    assert any_plan(problem) is not None
    assert any_plan(problem, {0: 9}) is None
    assert any_plan(problem, {0: 10}, setups={0: 6}) is not None
    assert "may not start before" in broken(release, problem, plan(problem, [("M", 5, 9, 14)]))[0]


def test_release_after_what_is_done() -> None:
    problem = Shop().machine("M").order("A").op("A", "10", {"M": 5}, latest_start=8).build()
    first = replace(problem.operations[0], earliest_end_min=9)
    problem = replace(problem, operations=(first,))
    assert any_plan(problem, {0: 3}) is None
    assert any_plan(problem, {0: 4}) is not None
    assert any_plan(problem, {0: 8}) is not None
    assert any_plan(problem, {0: 9}) is None
    assert "lets it end only" in broken(release, problem, plan(problem, [("M", 3, 3, 8)]))[0]
    assert "must start by" in broken(release, problem, plan(problem, [("M", 9, 9, 14)]))[0]


# deadline


def test_deadline_is_hard() -> None:
    problem = Shop().machine("M").order("A", due=9, deadline=True).op("A", "10", {"M": 5}).build()
    assert any_plan(problem) is not None
    assert any_plan(problem, {0: 4}) is not None
    assert any_plan(problem, {0: 5}) is None
    assert "must be done by" in broken(deadline, problem, plan(problem, [("M", 5, 5, 10)]))[0]
    soft = replace(problem, orders=(replace(problem.orders[0], deadline=False),))
    assert any_plan(soft, {0: 5}) is not None


# one at a time


def rivals(capacity: int = 1) -> Problem:
    shop = Shop().machine("M", capacity=capacity)
    for name in "ABC":
        shop.order(name).op(name, "10", {"M": 5}, setup=1)
    return shop.build()


def test_one_at_a_time_from_setup_to_end() -> None:
    assert any_plan(rivals()) is not None
    assert any_plan(rivals(), {0: 1, 1: 6}) is None  # its setup would begin at 5
    assert any_plan(rivals(), {0: 1, 1: 7}) is not None
    places = [("M", 0, 1, 6), ("M", 5, 6, 11), ("M", 11, 12, 17)]
    assert broken(one_at_a_time, rivals(), plan(rivals(), places)) == [
        "Order B step 10 begins on M at 2026-11-23 00:05, while order A step 10 is there until 2026-11-23 00:06."
    ]


def test_one_at_a_time_means_pauses_too() -> None:
    shop = Shop().machine("M", closed((3, 20))).order("A").order("B")
    problem = shop.op("A", "10", {"M": 5}).op("B", "10", {"M": 1}).build()
    assert any_plan(problem, {0: 1, 1: 0}) is not None
    assert any_plan(problem, {0: 0, 1: 20}) is None


def test_two_at_a_time_are_not_three() -> None:
    assert any_plan(rivals(2), {0: 1, 1: 1, 2: 7}) is not None
    assert any_plan(rivals(2), {0: 1, 1: 1, 2: 6}) is None
    places = [("M", 0, 1, 6), ("M", 0, 1, 6), ("M", 5, 6, 11)]
    assert "works on 3 operations" in broken(one_at_a_time, rivals(2), plan(rivals(2), places))[0]


# working time


def test_work_pauses_while_closed() -> None:
    problem = Shop().machine("M", closed((10, 20))).order("A").op("A", "10", {"M": 6}, setup=4).build()
    assert any_plan(problem) is not None
    assert any_plan(problem, {0: 8}, setups={0: 4}, ends={0: 24}) is not None
    assert any_plan(problem, {0: 20}, setups={0: 6}, ends={0: 26}) is not None
    assert any_plan(problem, {0: 22}, setups={0: 8}, ends={0: 28}) is not None
    assert any_plan(problem, {0: 15}) is None
    assert any_plan(problem, {0: 8}, ends={0: 14}) is None
    assert "takes 6 minutes of work" in broken(working_time, problem, plan(problem, [("M", 4, 8, 14)]))[0]
    # Open minutes are right, but a start or an end stands in closed time: allowed by hand, never written by us.
    for loose in (plan(problem, [("M", 6, 15, 26)]), plan(problem, [("M", 0, 4, 12)])):
        assert broken(working_time, problem, loose) == []
        assert "nothing is worked" in next(working_time.loose_ends(problem, loose)).sentence


def test_what_may_not_pause_stays_in_one_stretch() -> None:
    shop = Shop().machine("M", closed((10, 20))).order("A")
    problem = shop.op("A", "10", {"M": 6}, setup=4, may_pause=False).build()
    assert any_plan(problem, {0: 4}) is not None
    assert any_plan(problem, {0: 5}) is None
    assert any_plan(problem, {0: 23}) is None
    assert any_plan(problem, {0: 24}) is not None
    assert "may not pause" in broken(working_time, problem, plan(problem, [("M", 4, 8, 24)]))[0]


def test_work_needs_machine_and_pool_open_together() -> None:
    shop = Shop().machine("M", closed((5, 8))).pool("P", 1, closed((0, 2))).order("A")
    problem = shop.op("A", "10", {"M": 5}, resources={"P": 1}).build()
    assert any_plan(problem, {0: 1}) is None
    assert any_plan(problem, {0: 2}, ends={0: 10}) is not None


def test_a_run_of_no_minutes_ends_with_its_setup() -> None:
    problem = Shop().machine("M", closed((5, 8))).order("A").op("A", "10", {"M": 0}, setup=3).build()
    assert any_plan(problem, {0: 5}, setups={0: 2}, ends={0: 5}) is not None
    assert any_plan(problem, {0: 8}) is None
    bare = Shop().machine("M", closed((5, 8))).order("A").op("A", "10", {"M": 0}).build()
    assert any_plan(bare, {0: 6}) is not None


# setup


def paint() -> Problem:
    shop = Shop().machine("M", current="red")
    shop.changeover("red", "blue", 7).changeover("*", "red", 3)
    for name, family in (("A", "red"), ("B", "blue")):
        shop.order(name).op(name, "10", {"M": 5}, setup=1, family=family)
    return shop.build()


def test_setup_depends_on_what_came_before() -> None:
    # Red first needs 3 (the row for any to red), then blue 7; blue first needs 7, then red 3.
    assert any_plan(paint()) is not None
    assert any_plan(paint(), {0: 3, 1: 15}, setups={0: 0, 1: 8}) is not None
    assert any_plan(paint(), {1: 7, 0: 15}, setups={1: 0, 0: 12}) is not None
    assert any_plan(paint(), {0: 3, 1: 14}) is None
    assert any_plan(paint(), {0: 0}) is None
    said = broken(setup, paint(), plan(paint(), [("M", 0, 3, 8), ("M", 8, 14, 19)]))
    assert said == [
        "Order B step 10 needs 7 minutes of setup on M after order A step 10, but has 6 minutes before it starts at "
        "2026-11-23 00:14."
    ]


def test_setup_of_equal_families_is_none_and_of_blank_ones_the_steps_own() -> None:
    shop = Shop().machine("M", current="red")
    problem = shop.order("A").order("B").op("A", "10", {"M": 2}, setup=4, family="red").op("B", "10", {"M": 2}, setup=4)
    built = problem.build()
    assert any_plan(built, {0: 0, 1: 6}, setups={0: 0, 1: 2}) is not None
    assert any_plan(built, {0: 0, 1: 2}) is None


def test_setup_on_a_machine_of_two_is_the_steps_own() -> None:
    shop = Shop().machine("M", current="red", capacity=2).changeover("red", "red", 9).order("A")
    problem = shop.op("A", "10", {"M": 2}, setup=4, family="red").build()
    assert any_plan(problem, {0: 4}, setups={0: 0}) is not None
    assert any_plan(problem, {0: 3}) is None


# resources


def crew(quantity: int = 2) -> Problem:
    shop = Shop().machine("M1", closed((3, 10))).machine("M2").pool("P", quantity).order("A").order("B")
    shop.op("A", "10", {"M1": 5}, resources={"P": 2})
    return shop.op("B", "10", {"M2": 7}, resources={"P": 1}).build()


def test_a_pool_is_free_in_the_pauses_of_others() -> None:
    assert any_plan(crew()) is not None
    assert any_plan(crew(), {0: 0, 1: 3}, ends={0: 12}) is not None  # 3 to 10, just inside the pause of A
    assert any_plan(crew(), {0: 0, 1: 2}) is None
    assert any_plan(crew(), {0: 0, 1: 4}) is None
    assert any_plan(crew(3), {0: 0, 1: 4}) is not None
    said = broken(resources, crew(), plan(crew(), [("M1", 0, 0, 12), ("M2", 4, 4, 11)]))
    assert said == ["3 of P are needed at 2026-11-23 00:10, but there are only 2: order A step 10, order B step 10."]


# batches


def oven(*keys: str, capacity: int = 2, runs: tuple[int, ...] = (5, 8, 8)) -> Problem:
    shop = Shop().machine("Oven", capacity=capacity, batch_by="Temperature")
    for k, key in enumerate(keys):
        shop.order(f"O{k}").op(f"O{k}", "10", {"Oven": runs[k]}, batch_key=key)
    return shop.build()


def test_a_batch_bakes_as_long_as_the_longest() -> None:
    assert any_plan(oven("hot", "hot"), {0: 0, 1: 0}, ends={0: 8, 1: 8}) is not None
    assert any_plan(oven("hot", "hot"), {0: 0, 1: 0}, ends={0: 5}) is None
    assert any_plan(oven("hot", "hot"), {0: 0, 1: 5}, ends={0: 5, 1: 13}) is not None
    assert any_plan(oven("hot"), ends={0: 8}, starts={0: 0}) is None


def test_a_batch_has_one_key_and_room_for_so_many() -> None:
    assert any_plan(oven("hot", "cold"), {0: 0, 1: 0}) is None
    assert any_plan(oven("hot", "hot", "hot"), {0: 0, 1: 0, 2: 0}) is None
    assert any_plan(oven("hot", "hot", "hot", capacity=3), {0: 0, 1: 0, 2: 0}) is not None
    assert "different Temperature" in broken(
        batches, oven("hot", "cold"), plan(oven("hot", "cold"), [("Oven", 0, 0, 8), ("Oven", 0, 0, 8)])
    )[0]
    three = oven("hot", "hot", "hot")
    assert "has room for 2" in broken(batches, three, plan(three, [("Oven", 0, 0, 8)] * 3))[0]


def test_batches_do_not_overlap() -> None:
    assert any_plan(oven("hot", "hot"), {0: 0, 1: 4}) is None
    two = oven("hot", "hot")
    assert "holds it until" in broken(batches, two, plan(two, [("Oven", 0, 0, 5), ("Oven", 4, 4, 12)]))[0]
