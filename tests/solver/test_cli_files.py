"""The command line on files that are not the canonical workbook."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import samples.foreign
from solver import cli
from tests.excel.books import changed, write

FOLDER = Path(samples.foreign.__file__).parent


def test_a_mapping_is_written_filled_in_by_hand_and_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, mapping = str(FOLDER / "everything_wrong.xlsx"), tmp_path / "mapping.json"
    plan = ["plan", source, "-o", str(tmp_path / "out.xlsx"), "--seconds", "1", "--mapping", str(mapping)]
    assert cli.main(plan) == 1
    told = capsys.readouterr().err
    assert "QUESTION Is the column Time (h)" in told
    assert "fill in each ?" in told
    text = mapping.read_text(encoding="utf-8")
    assert text.count('"?"') == 1
    mapping.write_text(text.replace('"?"', '"Fixed time"'), encoding="utf-8")
    assert cli.main(plan) == 0
    assert cli.main(["check", source, str(tmp_path / "out.xlsx"), "--mapping", str(mapping)]) == 0


def test_faulty_orders_are_left_out_and_the_rest_is_planned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path, changed({"Orders!C2": "ten"}))
    plan = ["plan", str(source), "-o", str(tmp_path / "out.xlsx"), "--seconds", "1"]
    report = tmp_path / "report.json"
    assert cli.main(plan) == 1
    assert cli.main([*plan, "--skip-bad", "--json", str(report)]) == 0
    assert "1 of 2 orders were left out of the plan: A1." in capsys.readouterr().err
    assert json.loads(report.read_text(encoding="utf-8"))["status"] == "optimal"
