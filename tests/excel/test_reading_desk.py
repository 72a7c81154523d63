"""The desk in the child: cells by blocks, readings one after the other, the last one wins."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from scheduler.child import Child
from scheduler.excel.load import How
from scheduler.excel.mapping import NOTE, Mapping, Shape, remembered
from scheduler.excel.reading_desk import Answer, Block, Deliver, Delivered, Faces, Read, Rows, start_desk
from scheduler.issues import PlanError

SAMPLES = Path(__file__).parents[2] / "samples"
NOW = datetime(2026, 11, 23, 6)
Open = Callable[..., Child]


@pytest.fixture
def desk() -> Iterator[Open]:
    children: list[Child] = []

    def opened(*names: str) -> Child:
        children.append(start_desk([SAMPLES / name for name in names], NOW))
        return children[-1]

    yield opened
    for child in children:
        child.kill()
        child.wait(5)


def told(child: Child, kind: type, seconds: float = 20.0) -> Any:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for message in child.messages():
            if isinstance(message, kind):
                return message
        if child.finished:
            raise child.error or AssertionError("the desk has closed")
        time.sleep(0.01)
    raise AssertionError(f"no {kind.__name__}")


def test_the_sheets_are_told_first_then_their_rows(desk: Open) -> None:
    child = desk("foreign/everything_wrong.xlsx")
    faces = told(child, Faces)
    assert faces.sheets[0].label == "Sheet1"
    assert not faces.canonical
    child.tell(Rows(0, 1))
    block = told(child, Block)
    number, cells = block.rows.rows[3]
    assert number == 4
    assert "Time (h)" in [cell.text for cell in cells]


def test_a_reading_comes_light_and_is_delivered_whole_and_remembered(desk: Open, tmp_path: Path) -> None:
    child = desk("foreign/everything_wrong.xlsx")
    child.tell(Read(1, How()))
    first = told(child, Answer)
    (question,) = first.review.loaded.questions
    assert first.counts is None
    child.tell(Read(2, How(answers={question.id: question.candidates[0]})))
    second = told(child, Answer)
    assert (second.number, second.review.loaded.problem) == (2, None)
    assert second.counts is not None
    assert second.counts.orders > 0
    store = tmp_path / "mappings.json"
    child.tell(Deliver(store))
    whole = told(child, Delivered).loaded
    assert len(whole.problem.orders) == second.counts.orders
    assert question.header in next(iter(remembered(store).shapes.values())).columns
    again = desk("foreign/everything_wrong.xlsx")
    again.tell(Read(1, How(store=store)))
    assert told(again, Answer).review.loaded.questions == ()


def test_of_many_readings_asked_at_once_the_last_one_is_answered(desk: Open) -> None:
    child = desk("foreign/german_erp_export.xlsx")
    told(child, Faces)
    for number in range(1, 30):
        child.tell(Read(number, How()))
    seen = []
    while not seen or seen[-1] != 29:
        seen.append(told(child, Answer).number)
    assert seen == sorted(seen)


def test_a_canonical_workbook_is_read_as_the_contract_says_until_the_planner_maps_it(desk: Open) -> None:
    child = desk("small_machine_shop.xlsx")
    assert told(child, Faces).canonical
    child.tell(Read(1, How()))
    plain = told(child, Answer)
    assert plain.canonical
    assert plain.review.loaded.questions == ()
    orders = next(table for table in plain.review.tables if table.role == "orders")
    assert {"Order", "Product", "Quantity", "Due"} <= {column.field for column in orders.columns}
    assert next(column for column in orders.columns if column.field == "Order").samples
    columns = {column.header: column.field or NOTE for column in orders.columns}
    columns["Due"] = NOTE
    mapping = Mapping({orders.fingerprint: Shape("orders", columns)})
    child.tell(Read(2, How(mapping=mapping, always_map=True)))
    mapped = told(child, Answer)
    assert not mapped.canonical
    child.tell(Deliver())
    assert all(order.due_min is None for order in told(child, Delivered).loaded.problem.orders)


def test_a_table_is_read_from_where_the_planner_says(desk: Open) -> None:
    child = desk("foreign/everything_wrong.xlsx")
    child.tell(Read(1, How(mapping=Mapping(areas={"Sheet1": ("A4:G8",)}))))
    (table,) = [t for t in told(child, Answer).review.tables if t.sheet == "Sheet1"]
    assert (table.header_cell, table.header_line, len(table.columns)) == ("A4", 4, 7)
    assert table.last_line <= 8


def test_a_file_that_cannot_be_read_says_why(desk: Open, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"PK\x03\x04 nothing")
    child = start_desk([bad])
    child.wait(20)
    assert isinstance(child.error, PlanError)
