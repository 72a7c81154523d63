"""The sample workbooks: they load, they are the ones that the script makes, and the broken one tells each fault."""

from __future__ import annotations

import pytest

from samples import SAMPLES
from samples.large import large
from samples.make import MAKERS, main, make_large
from samples.workbook import write_workbook
from scheduler.excel.archive import open_archive, read_bytes
from scheduler.excel.book import Book
from scheduler.excel.load import load

GOOD = [sample for sample in SAMPLES if sample.file != "broken.xlsx"]
SIZES = {
    "small_machine_shop.xlsx": (8, 20, 30),
    "job_shop_two_shifts.xlsx": (60, 250, 300),
    "assembly_with_oven.xlsx": (32, 150, 250),
    "paint_line.xlsx": (300, 600, 600),
}


@pytest.mark.parametrize("sample", GOOD, ids=lambda sample: sample.file)
def test_a_sample_loads_without_any_issue(sample):
    loaded = load(sample.path)
    assert loaded.issues == ()
    orders, least, most = SIZES[sample.file]
    assert len(loaded.problem.orders) == orders
    assert least <= len(loaded.problem.operations) <= most


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_a_sample_is_what_the_script_makes(sample, tmp_path):
    write_workbook(tmp_path / sample.file, MAKERS[sample.file]())
    assert cells(tmp_path / sample.file) == cells(sample.path)


def cells(path):
    """Return all cells of a workbook."""
    book = Book.open(open_archive(read_bytes(path), path.name), path.name)
    return {name: book.sheet(name).rows for name in book.parts}


def test_the_script_writes_every_sample(tmp_path, capsys):
    assert main(["-o", str(tmp_path)]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {sample.file for sample in SAMPLES}


def test_a_large_workbook_has_as_many_operations_as_asked_for(tmp_path):
    loaded = load(make_large(tmp_path / "large.xlsx", 2000))
    assert loaded.issues == ()
    assert 2000 <= len(loaded.problem.operations) < 2010
    assert large(2000) == large(2000)


BROKEN = {
    "Settings!B3": "bad-duration",
    "Settings!B4": "unknown-profile",
    "Settings!A5": "unknown-setting",
    "Shifts!F3": "bad-validity",
    "Shifts!B4": "bad-days",
    "Shifts!C5": "bad-time",
    "Downtime!A2": "unknown-downtime-target",
    "Downtime!C3": "downtime-ends-first",
    "Downtime!D4": "unknown-downtime-type",
    "Machines!C3": "unknown-calendar",
    "Machines!D4": "bad-capacity",
    "Machines!E5": "bad-efficiency",
    "Machines!A6": "duplicate-machine",
    "Machines!F7": "negative-number",
    "Machines!H7": "unknown-batch-column",
    "Resources!A3": "duplicate-resource",
    "Resources!B4": "negative-number",
    "Changeovers!A3": "duplicate-changeover",
    "Changeovers!C4": "negative-duration",
    "Changeovers!D5": "unknown-machine",
    "Changeovers": "missing-changeover",
    "Mashines": "unknown-sheet",
    "Operations!A3": "unknown-order",
    "Orders!C9": "bad-quantity",
    "Orders!C10": "bad-number",
    "Orders!D11": "bad-date",
    "Orders!D12": "ambiguous-date",
    "Orders!D13": "due-before-plan-start",
    "Orders!D14": "deadline-before-plan-start",
    "Orders!D15": "due-before-release",
    "Orders!H16": "deadline-without-due",
    "Orders!F17": "bad-priority",
    "Orders!G18": "negative-number",
    "Orders!H19": "bad-yes-no",
    "Orders!I20": "unknown-status",
    "Orders!A21": "duplicate-order",
    "Orders!A22": "missing-cell",
    "Orders!B23": "product-without-routing",
    "Orders!B24": "missing-product",
    "Orders!C25": "error-cell",
    "Orders!C26": "ambiguous-number",
    "Routings!D4": "unknown-machine",
    "Routings!F5": "missing-run-time",
    "Routings!E6": "bad-duration",
    "Routings!E7": "negative-duration",
    "Routings!I8": "unknown-resource",
    "Routings!J9": "resource-too-few",
    "Routings!G10": "bad-rate",
    "Routings!K11": "cycle",
    "Routings!K15": "unknown-step",
    "Routings!D17": "duplicate-routing",
    "Routings!M19": "waits-clash",
    "Routings!N19": "bad-quantity",
    "Routings!O20": "never-fits",
    "Routings!G21": "two-run-times",
    "Routings!D22": "missing-cell",
    "Progress!C3": "started-together",
    "Progress!A4": "progress-unknown-order",
    "Progress!B5": "started-before-predecessor",
    "Progress!C6": "started-without-machine",
    "Progress!D7": "unknown-status",
    "Locks!A2": "unknown-order",
    "Locks!B3": "unknown-step",
    "Locks!C4": "ineligible-machine",
    "Locks!D5": "lock-in-past",
    "Locks!C6": "lock-incomplete",
    "Locks!D7": "lock-in-closed-time",
}


def test_the_broken_workbook_tells_every_fault_in_its_cell():
    loaded = load(next(sample.path for sample in SAMPLES if sample.file == "broken.xlsx"))
    assert loaded.problem is None
    assert {issue.place: issue.code for issue in loaded.issues} == BROKEN
    assert len(loaded.issues) == len(BROKEN)
