"""Two hundred broken and strange files: no crash, no hang, nothing lost without a word."""

from __future__ import annotations

import warnings
from datetime import datetime
from pathlib import Path

import pytest

import samples.foreign
from scheduler.excel.load import load
from tests.fuzz.mutations import Probe
from tests.fuzz.oracle import silent
from tests.fuzz.run import NOW, run


@pytest.mark.parametrize("first", range(50_000, 50_200, 50))
def test_mutants_end_with_a_problem_with_faults_or_with_a_sentence(first):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl's, when it writes what it cannot keep
        tally = run(range(first, first + 50))
    assert tally.faults == []
    assert sum(tally.ends.values()) == 50


WORD, DAY, NUMBER = "Zq0x4711", datetime(2031, 1, 14), 7418.0
SILENT_ONCE = [
    ("odoo.xlsx", True, {"Operations!C4": DAY, "Operations!D3": NUMBER, "Operations!A3": WORD}),
    ("business_central.xlsx", False, {"Routing Lines!H2": DAY, "Routing Lines!A2": NUMBER}),
    ("business_central.xlsx", False, {"Routing Lines!C4": DAY, "Routing Lines!A4": WORD}),
    ("business_central.xlsx", False, {"Routing Lines!F4": DAY, "Routing Lines!A4": WORD}),
    ("german_erp_export.xlsx", True, {"Feiertage!A2": "Zq1x1", "Feiertage!B2": WORD}),
    ("chinese_planning_book.xlsx", True, {"工艺路线!A3": WORD, "工艺路线!D3": "Zq1x1"}),
]  # fmt: skip
"""Cells that a planner filled and of which nothing told: rows left out with others, routings that nobody follows."""


@pytest.mark.parametrize(("name", "skip_bad", "cells"), SILENT_ONCE)
def test_cells_that_nothing_told_of_once_are_told_now(tmp_path, name, skip_bad, cells):
    import openpyxl

    book = openpyxl.load_workbook(Path(samples.foreign.__file__).parent / name)
    for place, value in cells.items():
        sheet, _, cell = place.partition("!")
        book[sheet][cell].value = value
    book.save(tmp_path / name)
    loaded = load(tmp_path / name, NOW, skip_bad=skip_bad)
    assert loaded.problem is not None
    probes = [Probe(*place.split("!"), value) for place, value in cells.items()]
    assert [silent(loaded, probe) for probe in probes] == [""] * len(probes)
