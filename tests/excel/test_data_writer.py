"""Tables written as a workbook are read as the same problem, edits included."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples import SAMPLES
from scheduler.difference import compare
from scheduler.excel.data_writer import write_tables
from scheduler.excel.edits import Edit, Tables
from scheduler.excel.load import load
from scheduler.issues import PlanError


@pytest.mark.parametrize("sample", [s for s in SAMPLES if "broken" not in s.path.name], ids=lambda s: s.path.stem)
def test_the_same_problem_comes_back(tmp_path: Path, sample: object) -> None:
    loaded = load(sample.path)  # type: ignore[attr-defined]
    assert loaded.problem is not None
    assert loaded.sheets is not None
    tables = Tables(loaded.sheets, loaded.problem.plan_start)
    write_tables(tmp_path / "t.xlsx", tables)
    again = load(tmp_path / "t.xlsx", loaded.problem.plan_start, foreign=False)
    assert again.problem is not None, again.issues
    assert not compare(loaded.problem, again.problem).changes
    assert [i.code for i in again.issues] == [i.code for i in loaded.issues]


def test_edits_and_odd_texts_are_in_it(tmp_path: Path) -> None:
    loaded = load(SAMPLES[0].path)
    assert loaded.sheets is not None
    assert loaded.problem is not None
    tables = Tables(loaded.sheets, loaded.problem.plan_start).edited([
        Edit("Orders", 2, "cell", "Customer", "=1+1"), Edit("Orders", 3, "cell", "Customer", "007"),
        Edit("Orders", 4, "cell", "Notes", "https://example.org"), Edit("Orders", 2, "cell", "Quantity", "12,5"),
    ])  # fmt: skip
    write_tables(tmp_path / "t.xlsx", tables)
    again = load(tmp_path / "t.xlsx", loaded.problem.plan_start, foreign=False)
    assert again.problem is not None, again.issues
    assert tables.read.problem is not None
    assert again.problem.orders == tables.read.problem.orders
    assert [order.attributes.get("Customer") for order in again.problem.orders[:2]] == ["=1+1", "007"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    loaded = load(SAMPLES[0].path)
    assert loaded.sheets is not None
    assert loaded.problem is not None
    with pytest.raises(PlanError, match="folder"):
        write_tables(tmp_path / "no" / "t.xlsx", Tables(loaded.sheets, loaded.problem.plan_start))
