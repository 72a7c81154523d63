"""The load under the rows: its numbers by hand, and the strip as a planner sees it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.gantt.load import LoadCurves
from gui.gantt.scene import build_scene
from gui.gantt.view import GanttView
from scheduler.kpis import run_minutes_worked, setup_minutes
from solver.dispatch import BY_HAND, in_time
from tests.gui.conftest import Desk
from tests.gui.test_workbench import bench
from tests.shops import Shop, closed, plan
from tests.solver.random_shops import HARMLESS, random_shop

__all__ = ["bench"]


def test_the_load_by_hand() -> None:
    shop = Shop().machine("M1", closed((60, 120))).machine("M2", capacity=2).order("A")
    shop.op("A", "10", {"M1": 60}, setup=20).op("A", "20", {"M2": 30}, after=[]).op("A", "30", {"M2": 30}, after=[])
    problem = shop.build()
    scene = build_scene(problem, plan(problem, [("M1", 0, 20, 140), ("M2", 0, 0, 30), ("M2", 10, 10, 40)]))
    edges = np.array([0.0, 60.0, 120.0, 180.0])
    load = LoadCurves(scene).between(edges)
    assert load.setup.tolist() == [20, 0, 0]
    assert load.run.tolist() == [40 + 60, 0, 20]
    assert load.open.tolist() == [60 + 120, 120, 60 + 120]
    one = LoadCurves(scene, frozenset((0,))).between(edges)
    assert (one.run.tolist(), one.open.tolist()) == ([40, 0, 20], [60, 0, 60])


@pytest.mark.parametrize("seed", range(25))
def test_all_cells_together_are_the_whole_work(seed: int) -> None:
    problem = random_shop(seed, 9, set(HARMLESS) - {"ovens"})
    schedule = in_time(problem, BY_HAND[0])
    scene = build_scene(problem, schedule)
    load = LoadCurves(scene).between(np.arange(0.0, scene.end_min + 8, 7))
    assert load.setup.sum() == pytest.approx(setup_minutes(problem, schedule).sum())
    assert load.run.sum() == pytest.approx(run_minutes_worked(problem, schedule).sum())
    assert (load.setup + load.run <= load.open + 1e-6).all()


def test_the_strip_shows_the_machines_of_the_selection(qtbot: QtBot) -> None:
    shop = Shop().machine("M1").machine("M2").order("A").op("A", "10", {"M1": 60}).op("A", "20", {"M2": 60})
    problem = shop.build()
    view = GanttView()
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.set_plan(problem, plan(problem, [("M1", 0, 0, 60), ("M2", 60, 60, 120)]))
    with qtbot.waitExposed(view):
        view.show()
    before = view.viewport().height()
    view.show_load(True)
    strip = view.load_strip
    assert view.viewport().height() == before - strip.wanted_px
    assert "all machines" in strip.tip(strip.left_px + view.axis.x(30))
    view.select([1])
    assert strip.machines() == frozenset((1,))
    assert "M2" in strip.tip(strip.left_px + view.axis.x(30))
    picture = strip.grab().toImage()
    view.select([0])
    assert strip.grab().toImage() != picture
    view.show_load(False)
    assert view.viewport().height() == before


def test_the_load_is_a_choice_that_is_kept(bench: Desk) -> None:
    action = bench.window.workbench.load_action
    assert bench.window.gantt.load_strip.isVisible()
    action.trigger()
    assert not bench.window.gantt.load_strip.isVisible()
    assert not bench.store.flag("gantt/load", True)


def test_the_filter_of_the_orders_dims_the_chart(bench: Desk) -> None:
    orders = bench.window.orders
    orders.filter_box.setText("b")
    bench.bot.waitUntil(lambda: bench.window.gantt._highlight == frozenset((1,)))
    orders.filter_box.clear()
    bench.bot.waitUntil(lambda: bench.window.gantt._highlight is None)
