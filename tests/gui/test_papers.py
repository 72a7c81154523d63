"""Dispatch lists on paper and tables as a workbook, from the menu."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from gui.dispatch_print import pages_of, save_dispatch
from samples import SAMPLES
from scheduler.excel.load import load
from solver.dispatch import SWEEP, facts_of, in_time
from tests.gui.conftest import Desk
from tests.gui.test_data_tables import column, opened, settled, type_into
from tests.shops import Shop


def text_of(path: Path) -> str:
    """Return the words of a PDF, where there is a program that can read them."""
    try:
        done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("pdftotext is not here")
    return done.stdout.decode("utf-8")


def test_the_list_of_the_selected_machine_is_one_page(desk: Desk) -> None:
    opened(desk, "small")
    problem, schedule = desk.session.problem, desk.session.schedule
    assert problem is not None
    assert schedule is not None
    desk.session.select((0,), desk)
    path = desk.folder / "list.pdf"
    desk.dialogs.save_answer = path
    desk.window.actions_["print_dispatch"].trigger()
    desk.bot.waitUntil(path.is_file, timeout=5000)
    desk.bot.waitUntil(lambda: path.name in desk.window.messages.text.text(), timeout=5000)
    machine = problem.machines[int(schedule.machine[0])].name
    assert machine in desk.dialogs.asked[-1]
    text = text_of(path)
    assert text.count("Dispatch list") == 1
    assert machine in text
    assert problem.orders[problem.operations[0].order].name in text


def test_a_long_list_stays_on_its_page_and_says_what_is_left(tmp_path: Path, qapp: object) -> None:
    shop = Shop().machine("M1")
    for k in range(90):
        shop.order(f"A{k:03d}", due=100).op(f"A{k:03d}", "10", {"M1": 30})
    problem = shop.build()
    schedule = in_time(problem, SWEEP[0], facts_of(problem))
    pages = pages_of(problem, schedule)
    assert len(pages) == 1
    save_dispatch(problem, pages, tmp_path / "l.pdf", QLocale("de_DE"))
    text = text_of(tmp_path / "l.pdf")
    assert text.count("\f") == 1
    assert "more, from" in text


def test_edited_tables_are_saved_as_a_workbook_and_read_back(desk: Desk) -> None:
    data = opened(desk, "paint")
    type_into(desk, data.views["Orders"], 0, column(data, "Quantity"), "77")
    settled(desk)
    path = desk.folder / "tables.xlsx"
    desk.dialogs.save_answer = path
    desk.window.actions_["save_tables"].trigger()
    desk.bot.waitUntil(path.is_file, timeout=5000)
    desk.bot.waitUntil(lambda: path.name in desk.window.messages.text.text(), timeout=5000)
    again = load(path, foreign=False)
    assert again.problem is not None
    assert again.problem.orders[0].quantity == 77


def test_the_plan_goes_into_the_planners_own_workbook(desk: Desk) -> None:
    opened(desk, "small")
    path = desk.session.path
    assert path is not None
    path.write_bytes(next(sample.path for sample in SAMPLES if "small" in sample.path.name).read_bytes())
    with zipfile.ZipFile(path) as package:
        before = {name: package.read(name) for name in package.namelist() if "/sheet" in name}
    with desk.bot.waitSignal(desk.window.workbench.papers.written, timeout=20_000):
        desk.window.actions_["write_back"].trigger()
    assert "on sheets of its own" in desk.window.messages.text.text()
    assert not desk.session.unsaved
    with zipfile.ZipFile(path) as package:
        assert all(package.read(name) == content for name, content in before.items())
    again = load(path)
    assert again.problem is not None
    assert again.last_plan is not None
    assert desk.session.schedule is not None
    assert again.last_plan.same_as(desk.session.schedule)


def test_a_workbook_that_cannot_be_written_offers_a_copy(desk: Desk) -> None:
    opened(desk, "small")
    path = desk.session.path
    assert path is not None
    path.write_bytes(next(sample.path for sample in SAMPLES if "small" in sample.path.name).read_bytes())
    path.with_name(f"~${path.name}").write_bytes(b"\x05Maria" + b" " * 49 + b"\x05\x00" + "Maria".encode("utf-16-le")
                                                 + b" \x00" * 49)  # Excel's own mark that it has the file open
    before = path.read_bytes()
    desk.window.actions_["write_back"].trigger()
    desk.bot.waitUntil(lambda: "copy" in "".join(o[0] for o in desk.window.messages.notice.offers).replace("&", ""),
                       timeout=20_000)  # fmt: skip
    assert path.read_bytes() == before
    with desk.bot.waitSignal(desk.window.workbench.papers.written, timeout=20_000) as told:
        next(do for words, do in desk.window.messages.notice.offers if "copy" in words.replace("&", ""))()
    assert told.args[0] != path
    assert told.args[0].is_file()
    assert path.read_bytes() == before
