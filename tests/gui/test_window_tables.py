"""Tables: what is in them, sorting, finding, the shared selection, and fifty thousand rows."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.figures import Facts, Figures, natural, ranks
from gui.panels.table_model import TableModel
from gui.panels.table_specs import MachinesSpec, OperationsSpec, OrdersSpec
from scheduler.kpis import lateness_min, measure, setup_minutes
from scheduler.schedule import Assignment, Schedule
from tests.gui.conftest import Desk
from tests.gui.fakes import ISSUES, one_after_the_other, shop
from tests.shops import Shop, plan

DOWN = Qt.SortOrder.DescendingOrder


def texts(panel, title: str) -> list[str]:
    column = next(k for k, c in enumerate(panel.model.columns) if c.title == title)
    return [panel.model.text_at(row, column) for row in range(panel.model.rowCount())]


def sort(panel, title: str, order=Qt.SortOrder.AscendingOrder) -> None:
    panel.view.sortByColumn(next(k for k, c in enumerate(panel.model.columns) if c.title == title), order)


def test_names_sort_as_a_person_would() -> None:
    assert sorted(["M10", "M2", "m1", "A"], key=natural) == ["A", "m1", "M2", "M10"]
    assert list(np.isnan(ranks(["b", "", "a"]))) == [False, True, False]


def test_figures_agree_with_the_kpis() -> None:
    problem = shop(5, 3)
    schedule = one_after_the_other(problem, 15)
    figures = Figures(Facts(problem), schedule)
    assert [int(v) for v in figures.lateness] == lateness_min(problem, schedule)
    assert list(figures.setup_total) == list(setup_minutes(problem, schedule))
    assert len(figures.late_orders) == measure(problem, schedule).late_orders
    loads = [figures.load(m) for m in range(3)]
    worked, opened = sum(load.worked_h for load in loads), sum(load.open_h for load in loads)
    assert 100 * worked / opened == pytest.approx(measure(problem, schedule).utilisation_pct)
    assert sum(load.setup_h for load in loads) == pytest.approx(measure(problem, schedule).setup_h)


def test_an_oven_works_once_for_its_batch() -> None:
    built = Shop().machine("Oven", capacity=4, batch_by="Material")
    for name in "AB":
        built.order(name).op(name, "10", {"Oven": 60}, batch_key="x")
    problem = built.build()
    figures = Figures(Facts(problem), plan(problem, [("Oven", 0, 0, 60), ("Oven", 0, 0, 60)]))
    assert figures.load(0).operations == 2
    assert figures.load(0).worked_h == pytest.approx(1.0)
    assert figures.load(0).utilisation_pct == pytest.approx(100.0)


def test_orders_show_due_end_and_lateness_in_words(desk: Desk) -> None:
    problem = desk.planned()
    orders = desk.window.orders
    assert texts(orders, "Order") == [f"A{k}" for k in range(1, 7)]
    assert texts(orders, "Due")[0] == "Mon 23 Nov 02:00"
    lateness = lateness_min(problem, desk.session.schedule)
    assert texts(orders, "Lateness (h)") == [f"{value / 60:.1f}" for value in lateness]
    assert set(texts(orders, "On time")) <= {"Late", "Yes"}
    assert texts(orders, "Customer")[:3] == ["Abel", "Brandt", "Cole"]


def test_cells_are_text_or_nothing(desk: Desk) -> None:
    desk.planned()
    for panel in (desk.window.orders, desk.window.operations, desk.window.machines):
        model = panel.model
        panel.refresh()
        for column in range(model.columnCount()):
            assert type(model.data(model.index(0, column))) is str
            assert type(model.data(model.index(0, column), Qt.ItemDataRole.TextAlignmentRole)) is int
        assert model.rowCount(model.index(0, 0)) == 0


@pytest.mark.parametrize("spec", [OrdersSpec(lambda f, k: ""), OperationsSpec(), MachinesSpec()])
def test_the_model_keeps_qts_rules(qtmodeltester, qapp, spec) -> None:
    problem = shop()
    model = TableModel(qapp, spec)
    qtmodeltester.check(model)
    model.set_figures(Figures(Facts(problem), one_after_the_other(problem)))
    model.sort(1, DOWN)
    model.set_filter("a1")
    qtmodeltester.check(model)
    model.set_figures(Figures(Facts(problem), None))


def test_sorting_by_lateness_puts_the_latest_first(desk: Desk) -> None:
    desk.planned()
    sort(desk.window.orders, "Lateness (h)", DOWN)
    shown = [float(text) for text in texts(desk.window.orders, "Lateness (h)")]
    assert shown == sorted(shown, reverse=True)


def test_rows_without_a_value_are_last_in_both_directions(desk: Desk) -> None:
    built = Shop().machine("M1")
    for name, due in (("A", None), ("B", 10), ("C", 900)):
        built.order(name, due=due).op(name, "10", {"M1": 60})
    desk.open(built.build())
    for order in (Qt.SortOrder.AscendingOrder, DOWN):
        sort(desk.window.orders, "Due", order)
        assert texts(desk.window.orders, "Order")[-1] == "A"


def test_the_filter_finds_every_word_and_machines_too(desk: Desk) -> None:
    desk.planned()
    operations = desk.window.operations
    desk.window.navigator.show_operations()
    operations.filter_box.setText("abel M2")
    operations._apply_filter()
    assert set(texts(operations, "Machine")) == {"M2"}
    assert operations.found.text() == "2 of 18 operations"
    desk.window.orders.filter_box.setText("late")
    desk.window.orders._apply_filter()
    assert set(texts(desk.window.orders, "On time")) == {"Late"}
    operations.filter_box.setText("")
    operations._apply_filter()
    assert operations.found.text() == "18 operations"


def test_selection_goes_both_ways(desk: Desk) -> None:
    problem = desk.planned()
    window = desk.window
    window.orders.view.selectRow(2)
    assert desk.session.selection == problem.operations_of[2]
    assert window.gantt.selection == frozenset(problem.operations_of[2])
    window.gantt.select([4])
    assert desk.session.selection == (4,)
    window.navigator.show_operations()
    assert [i.row() for i in window.operations.view.selectionModel().selectedRows()] == [4]
    window.navigator.show_orders()
    assert [i.row() for i in window.orders.view.selectionModel().selectedRows()] == [problem.operations[4].order]


def test_selection_stays_on_its_rows_when_the_table_is_sorted(desk: Desk) -> None:
    desk.planned()
    orders = desk.window.orders
    orders.view.selectRow(0)
    sort(orders, "Order", DOWN)
    assert [i.row() for i in orders.view.selectionModel().selectedRows()] == [5]
    assert desk.session.selection == desk.session.problem.operations_of[0]


def test_a_double_click_jumps_to_the_bar(desk: Desk, monkeypatch) -> None:
    desk.planned()
    jumped: list[int] = []
    monkeypatch.setattr(desk.window.gantt, "jump_to_operation", jumped.append)
    desk.window.machines.refresh()
    view = desk.window.machines.view
    view.doubleClicked.emit(desk.window.machines.model.index(1, 0))
    assert jumped == [1]


def test_late_orders_are_visited_the_latest_first(desk: Desk) -> None:
    desk.planned()
    late = sorted(desk.session.figures.late_orders, key=lambda o: -desk.session.figures.lateness[o])
    seen = []
    for _ in range(len(late) + 1):
        desk.window.actions_["next_late"].trigger()
        seen.append(desk.session.problem.operations[desk.session.selection[0]].order)
    assert seen == [*late, late[0]]


def test_rows_are_copied_for_excel(desk: Desk) -> None:
    desk.planned()
    desk.window.orders.view.selectRow(1)
    desk.window.orders.copy_rows()
    head, row = desk.dialogs.copied[-1].splitlines()
    assert head.startswith("Order\tProduct\tCustomer")
    assert row.startswith("A2\tA2\tBrandt\t1\t")


def test_the_reason_of_a_late_order_comes_by_itself(desk: Desk) -> None:
    desk.planned()
    panel = desk.window.orders
    panel.refresh()
    late = desk.session.figures.late_orders[0]
    desk.bot.waitUntil(lambda: texts(panel, "Why late")[late] not in ("", "…"), timeout=5000)
    on_time = [k for k in range(6) if k not in desk.session.figures.late_orders]
    assert all(texts(panel, "Why late")[k] == "" for k in on_time)


def test_faults_are_sorted_copied_and_lead_to_the_workbook(desk: Desk) -> None:
    path = desk.open(None, ISSUES)
    panel = desk.window.faults_page.table
    cells = [[panel.model.data(panel.model.index(r, c)) for c in range(6)] for r in range(4)]
    assert [row[0] for row in cells] == ["Error", "Error", "Error", "Warning"]
    assert [row[2] for row in cells] == ["C9", "C10", "D12", "D4"]
    panel.view.sortByColumn(3, DOWN)
    assert panel.model.issue(0).value == "Lathe 9"
    panel.copy_all()
    assert len(desk.dialogs.copied[-1].splitlines()) == 5
    panel.view.doubleClicked.emit(panel.model.index(0, 4))
    assert desk.dialogs.copied[-1] == "Routings!D12"
    assert desk.dialogs.opened == [path]
    panel.warnings.setChecked(False)
    assert panel.model.rowCount() == 3


def test_the_faults_model_keeps_qts_rules(desk: Desk, qtmodeltester) -> None:
    desk.open(None, ISSUES)
    qtmodeltester.check(desk.window.faults_page.table.model)


def test_fifty_thousand_operations_sort_and_filter_without_a_stutter(qapp) -> None:
    built = Shop()
    for m in range(20):
        built.machine(f"M{m}")
    problem = built.order("A", due=50).op("A", "10", {"M1": 5}).build()
    one = problem.operations[0]
    from dataclasses import replace

    orders = tuple(replace(problem.orders[0], name=f"SO-{k}") for k in range(10_000))
    ops = tuple(
        replace(one, index=k, order=k // 5, step=str(10 * (k % 5 + 1)), modes=(replace(one.modes[0], machine=k % 20),))
        for k in range(50_000)
    )
    problem = replace(problem, orders=orders, operations=ops)
    schedule = Schedule.of(50_000, (Assignment(k, k % 20, 5 * (k // 20), 5 * (k // 20), 5 * (k // 20) + 5)
                                    for k in range(50_000)))
    facts = Facts(problem)
    facts.prepare()
    model = TableModel(qapp, OperationsSpec())
    model.set_figures(Figures(facts, schedule))
    began = time.perf_counter()
    model.sort(3, DOWN)
    model.sort(6)
    model.set_filter("so-77 m3")
    model.set_figures(Figures(facts, schedule))
    assert time.perf_counter() - began < 1.5  # 0.1 s on a quiet machine
    assert model.rowCount() == sum(1 for k in range(50_000) if f"SO-{k // 5}".startswith("SO-77") and k % 20 == 3)
