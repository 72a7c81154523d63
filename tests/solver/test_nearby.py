"""What stands near an operation."""

from __future__ import annotations

from scheduler import edit
from solver.dispatch import BY_HAND, in_time
from solver.nearby import nearby
from tests.shops import Shop, plan
from tests.solver.random_shops import HARMLESS, random_shop


def test_the_neighbours_on_the_machines_and_the_other_steps() -> None:
    shop = Shop().machine("M1").machine("M2").machine("M3")
    for name in ("A", "B", "C"):
        shop.order(name).op(name, "10", {"M1": 60}).op(name, "20", {"M2": 60})
    shop.order("D").op("D", "10", {"M3": 60})
    problem = shop.build()
    places = [("M1", 0, 0, 60), ("M2", 60, 60, 120), ("M1", 60, 60, 120), ("M2", 120, 120, 180),
              ("M1", 5000, 5000, 5060), ("M2", 5060, 5060, 5120), ("M3", 0, 0, 60)]  # fmt: skip
    schedule = plan(problem, places)
    assert set(nearby(problem, schedule, [0])) == {1, 2}  # not C, days later, nor D on another machine
    assert nearby(problem, schedule, [0], most=1) in ((1,), (2,))
    locked = edit.lock(problem, schedule, [2], "both")
    assert set(nearby(locked, schedule, [0])) == {1}
    assert nearby(problem, schedule, []) == ()


def test_any_shop() -> None:
    for seed in range(40):
        problem = random_shop(seed, 12, HARMLESS)
        schedule = in_time(problem, BY_HAND[0])
        found = nearby(problem, schedule, [0], most=5)
        assert len(found) <= 5
        assert 0 not in found
        assert not any(problem.operations[k].started for k in found)
