"""Why late: the chain of one order, each line a link. The palette: any command, order or machine by its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.actions import COMMANDS
from solver.dispatch import SWEEP, facts_of, in_time
from solver.explain import Explainer
from tests.gui.conftest import Desk
from tests.shops import Shop


def late_shop(desk: Desk) -> None:
    """Open a shop with orders that are late, planned by a rule."""
    made = Shop().machine("M0").machine("M1")
    for k in range(6):
        made.order(f"A{k}", due=60)
        made.op(f"A{k}", "10", {f"M{k % 2}": 90})
        made.op(f"A{k}", "20", {f"M{(k + 1) % 2}": 60})
    problem = made.build()
    desk.open(problem)
    desk.window.optimise()
    desk.say(in_time(problem, SWEEP[0], facts_of(problem)))
    desk.run.end()
    desk.session.run.look()


def test_the_latest_order_is_explained_by_one_key(desk: Desk) -> None:
    late_shop(desk)
    why, session = desk.window.workbench.why, desk.session
    desk.window.actions_["why_late"].trigger()
    desk.bot.waitUntil(lambda: why.tree.topLevelItemCount() > 0, timeout=5000)
    assert session.problem is not None
    assert session.schedule is not None
    assert session.figures is not None
    lateness = session.figures.lateness
    order = max(session.figures.late_orders, key=lambda k: lateness[k])
    assert session.problem.orders[order].name in why.title.text()
    chain = Explainer(session.problem, session.schedule).why_late(order).chain
    assert why.tree.topLevelItemCount() == sum(cause.minutes > 0 for cause in chain)
    items = [why.tree.topLevelItem(k) for k in range(why.tree.topLevelItemCount())]
    shares = [item.data(1, Qt.ItemDataRole.UserRole)[0] for item in items]
    assert shares == sorted(shares, reverse=True)


def test_each_line_selects_its_bars_and_the_story_stays(desk: Desk) -> None:
    late_shop(desk)
    why = desk.window.workbench.why
    desk.window.actions_["why_late"].trigger()
    desk.bot.waitUntil(lambda: why.tree.topLevelItemCount() > 1, timeout=5000)
    title, count = why.title.text(), why.tree.topLevelItemCount()
    busy = next(why.tree.topLevelItem(k) for k in range(count) if "busy: " in why.tree.topLevelItem(k).text(0))
    with desk.bot.waitSignal(why.jump):
        why.tree.setCurrentItem(busy)
    assert len(desk.session.selection) == 2
    assert (why.title.text(), why.tree.topLevelItemCount()) == (title, count)
    why.by_time.setChecked(True)
    assert why.tree.topLevelItemCount() == count
    why.whole.click()
    assert len(desk.session.selection) > 2


def test_nothing_late_is_said_so(desk: Desk) -> None:
    desk.planned()
    session = desk.session
    assert session.figures is not None
    if not session.figures.late_orders:
        desk.window.actions_["why_late"].trigger()
        assert "No order is late" in desk.window.messages.text.text()


def palette_finds(desk: Desk, text: str) -> list[str]:
    desk.window.actions_["find_command"].trigger()
    palette = desk.window.workbench._palette
    QTest.keyClicks(palette.box, text)
    return [palette.list.item(k).text() for k in range(palette.list.count())]


def test_a_command_is_found_by_the_beginnings_of_its_words_and_done(desk: Desk) -> None:
    desk.planned()
    assert palette_finds(desk, "hist")[0].startswith("View ▸ History")
    found = palette_finds(desk, "rea ag")
    assert "Read again" in found[0]
    assert "Ctrl+R" in found[0]
    palette_finds(desk, "about")
    QTest.keyClick(desk.window.workbench._palette.box, Qt.Key.Key_Return)
    assert "about" in desk.dialogs.asked
    assert not desk.window.workbench._palette.isVisible()


def test_orders_and_machines_are_gone_to(desk: Desk) -> None:
    problem = desk.planned()
    name = problem.orders[2].name
    assert any(f"Go to order {name}" in text for text in palette_finds(desk, name))
    palette = desk.window.workbench._palette
    row = next(k for k in range(palette.list.count()) if f"Go to order {name}" in palette.list.item(k).text())
    for _ in range(row):
        QTest.keyClick(palette.box, Qt.Key.Key_Down)
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert {problem.operations[k].order for k in desk.session.selection} == {2}
    assert any("Go to machine" in text for text in palette_finds(desk, problem.machines[0].name))


def test_what_cannot_be_done_now_is_not_offered(desk: Desk) -> None:
    assert not any("Save plan" in text for text in palette_finds(desk, "save plan"))
    assert palette_finds(desk, "zzzz") == []
    QTest.keyClick(desk.window.workbench._palette.box, Qt.Key.Key_Return)


def test_no_two_commands_share_their_keys() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    # AltGr is Ctrl+Alt, and types letters on German, Polish and other keyboards.
    assert not [key for key in keys if key.startswith("Ctrl+Alt+") and len(key.rsplit("+", 1)[-1]) == 1]


def test_the_selection_is_widened_to_order_machine_and_stretch(desk: Desk) -> None:
    problem = desk.planned()
    session, plan = desk.session, desk.session.schedule
    assert plan is not None
    session.select((0,), desk)
    desk.window.actions_["select_order"].trigger()
    assert set(session.selection) == set(problem.operations_of[problem.operations[0].order])
    session.select((0,), desk)
    desk.window.actions_["select_machine"].trigger()
    assert set(session.selection) == {k for k in range(len(plan)) if plan.machine[k] == plan.machine[0]}
    session.select((0,), desk)
    desk.window.actions_["select_stretch"].trigger()
    chosen = set(session.selection)
    first, last = plan.setup_start[0], plan.end[0]
    assert chosen == {k for k in range(len(plan)) if plan.setup_start[k] < last and plan.end[k] > first}
    desk.window.actions_["optimise_selection"].trigger()
    free = [op.index for op in desk.run.problem.operations if op.lock is None]
    assert set(free) <= chosen
    desk.run.end()
    session.run.look()
