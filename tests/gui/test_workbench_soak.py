"""A planner in a hurry: hundreds of random drags, keys, locks and undos, and every plan passes the checker."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest

from gui.gantt.drag import AT_ONCE
from scheduler.problem import Problem
from solver.check import check
from solver.dispatch import BY_HAND, in_time
from tests.gui.conftest import Desk
from tests.gui.test_workbench import mouse
from tests.solver.random_shops import HARMLESS, random_shop

KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
ACTIONS = ("undo", "undo", "redo", "lock_both", "lock_machine", "lock_time", "unlock", "send_first", "send_last",
           "hold_orders", "release_orders", "zoom_in", "zoom_out", "fit")  # fmt: skip


def random_point(desk: Desk, rng: random.Random) -> QPointF:
    size = desk.window.gantt.viewport().size()
    return QPointF(rng.randrange(size.width()), rng.randrange(size.height()))


def drag(desk: Desk, rng: random.Random) -> None:
    gantt = desk.window.gantt
    operation = rng.randrange(len(desk.session.problem.operations))
    box = gantt.operation_rect(operation)
    if box is None:
        return
    mouse(desk, QEvent.Type.MouseButtonPress, box.center())
    for _ in range(rng.randrange(1, 4)):
        mouse(desk, QEvent.Type.MouseMove, random_point(desk, rng))
    if rng.random() < 0.2:
        QTest.keyClick(gantt, Qt.Key.Key_Escape)
    mouse(desk, QEvent.Type.MouseButtonRelease, random_point(desk, rng))
    assert gantt.drag.shape is None


def one_step(desk: Desk, rng: random.Random) -> None:
    session, bench = desk.session, desk.window.workbench
    count = len(session.problem.operations)
    kind = rng.random()
    if kind < 0.35 and count:
        drag(desk, rng)
    elif kind < 0.5:
        session.select(rng.sample(range(count), min(count, rng.randrange(1, 4))))
    elif kind < 0.65:
        QTest.keyClick(desk.window.gantt, rng.choice(KEYS), Qt.KeyboardModifier.AltModifier)
    elif kind < 0.7:
        bench.compare.keep()
    elif kind < 0.75:
        bench.compare.go_back()
    else:
        desk.window.actions_[rng.choice(ACTIONS)].trigger()


def plannable(seed: int) -> Problem:
    problem = random_shop(seed, 10, HARMLESS)
    return problem if not list(check(problem, in_time(problem, BY_HAND[0]))) else plannable(seed + 1000)


@pytest.mark.parametrize("seed", range(6))
def test_nothing_a_planner_does_in_a_hurry_breaks_the_plan(desk: Desk, seed: int) -> None:
    problem = plannable(seed)
    assert len(problem.operations) <= AT_ONCE
    desk.open(problem)
    desk.window.optimise()
    desk.say(in_time(problem, BY_HAND[0]))
    desk.run.end()
    desk.session.run.look()
    rng = random.Random(seed)
    for _ in range(80):
        one_step(desk, rng)
        session = desk.session
        if session.schedule is None:  # undone to the beginning
            desk.window.actions_["redo"].trigger()
        assert not list(check(session.problem, session.schedule))
        assert session.figures.problem is session.problem
        assert all(k < len(session.problem.operations) for k in session.selection)
        assert desk.window.gantt.scene.problem is session.problem
    stack = desk.window.workbench.commands.stack
    stack.setIndex(0)
    assert desk.session.problem is problem
    stack.setIndex(stack.count())
