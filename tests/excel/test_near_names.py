"""A misprint in the product of a step is told, and the notes of all rows of a step are kept."""

from __future__ import annotations

import copy

import pytest

from tests.excel.books import GOOD, read


def told(loaded):
    return [(issue.place, issue.remedy) for issue in loaded.issues if issue.code == "unordered-product"]


@pytest.mark.parametrize("wrong", ["Shfat", "Shft", "Shaaft", "Shart"])
def test_a_step_of_a_misprinted_product_is_told(tmp_path, wrong):
    loaded = read(tmp_path, {"Routings!A3": wrong})
    assert told(loaded) == [("Routings!A3", "Did you mean Shaft?")]
    assert loaded.problem is not None


@pytest.mark.parametrize(("wrong", "step"), [("Shaft 2", 20), ("Disc", 20), ("Shfat", 10)])
def test_products_that_nobody_orders_are_not_told(tmp_path, wrong, step):
    assert told(read(tmp_path, {"Routings!A3": wrong, "Routings!B3": step})) == []


def test_the_notes_of_all_rows_of_a_step_are_kept(tmp_path):
    base = copy.deepcopy(GOOD)
    base["Routings"][0].append("Tool")
    for row, tool in zip(base["Routings"][1:], ("T1", "T2", None), strict=True):
        row.append(tool)
    base["Routings"].append(["Shaft", 20, None, "LATHE-01", 10, 3, *[None] * 10, "T3"])
    operations = read(tmp_path, base=base).problem.operations
    assert [op.attributes.get("Tool", "") for op in operations] == ["T1", "T2; T3", ""]
