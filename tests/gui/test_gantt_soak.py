"""The soak of `python -m benchmarks.soak`, short: every plan holds, every picture can be drawn."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from benchmarks.shops import make_shop, quick_plan
from benchmarks.soak import ACTIONS, Clicker, show
from gui.main_window import MainWindow
from gui.settings_store import Store
from tests.gui.fakes import FakeDialogs


@pytest.mark.parametrize("seed", [11, 12])
def test_a_planner_gone_wild_breaks_nothing(qtbot: QtBot, store: Store, seed: int) -> None:
    window = MainWindow(store=store, dialogs=FakeDialogs(), samples=list)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    problem = make_shop(60, machines=6, seed=seed)
    show(window, problem, quick_plan(problem))
    clicker = Clicker(window, random.Random(seed))
    for _ in range(70):
        name = clicker.step()
        clicker.settle()
        assert clicker.faults() == [], name
    assert sum(clicker.done.values()) == 70
    window.session.shut()


def test_every_command_of_the_soak_is_one_of_the_window(qtbot: QtBot, store: Store) -> None:
    window = MainWindow(store=store, dialogs=FakeDialogs(), samples=list)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    for name in ACTIONS:
        assert window.actions_[name].text()
    window.session.shut()
