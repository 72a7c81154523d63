# ruff: noqa: E501 - a problem is one line a step
"""The samples of books that hang beside the machines: each becomes the problem that a planner means by it."""

from __future__ import annotations

from pathlib import Path

import samples.foreign
from tests.excel.foreign.summary import codes, good, orders, read, steps, week

FOLDER = Path(samples.foreign.__file__).parent


def test_routing_cards():
    loaded = read(FOLDER / "routing_cards.xlsx")
    assert orders(loaded.problem) == {"4711": ("W-100", 40, "12-05 00:00", 1), "4712": ("W-200", 25, "12-10 00:00", 1), "4713": ("W-100", 100, "01-09 00:00", 1)}
    assert steps(loaded.problem) == {
        ("4711", "20"): {"Dreh 1": (0, 120)},  # started: 30 of 40 are left, without setup
        ("4711", "30"): {"Prüfplatz": (0, 20)},
        ("4712", "10"): {"Säge": (10, 50)},
        ("4712", "20"): {"Fräs 1": (45, 150)},
        ("4713", "10"): {"Säge": (10, 150)},
        ("4713", "20"): {"Dreh 1": (30, 400)},
        ("4713", "30"): {"Prüfplatz": (0, 50)},
    }
    assert [q.kind for q in loaded.questions] == ["calendar"]
    assert {"step-status", "assumed-friday"} <= set(codes(loaded))


def test_queues_of_machines():
    loaded = read(FOLDER / "machine_queues.xlsx")
    assert orders(loaded.problem) == {"F-10": ("G-1", 30, "12-05 00:00", 1), "F-11": ("G-2", 12, "12-08 00:00", 1), "F-12": ("G-1", 50, "12-12 00:00", 1)}
    assert steps(loaded.problem) == {
        ("F-10", "20"): {"BAZ 2": (15, 90)},  # its first step is green: done
        ("F-10", "30"): {"Schleif": (0, 60)},
        ("F-11", "10"): {"BAZ 1": (30, 96)},
        ("F-11", "20"): {"Schleif": (10, 48)},
        ("F-12", "10"): {"BAZ 1": (20, 250)},
        ("F-12", "20"): {"BAZ 2": (15, 150)},
        ("F-12", "30"): {"Schleif": (0, 100)},
    }
    assert week(loaded.problem) == {"BAZ 1": 80, "BAZ 2": 40, "Schleif": 40}
    assert loaded.questions == ()
    assert set(codes(loaded)) == {"step-status", "assumed-hours"}


def test_sheets_by_week():
    loaded = read(FOLDER / "week_sheets.xlsx")
    assert orders(loaded.problem) == {"7002": ("K-2", 80, "11-28 00:00", 1), "7003": ("K-1", 126, "11-28 00:00", 1), "7005": ("K-2", 41, "12-05 00:00", 1)}
    assert steps(loaded.problem)[("7003", "10")] == {"Presse": (0, 189)}
    assert week(loaded.problem) == {"Presse": 80, "Ofen": 120}
    assert {"carried-orders", "cancelled-orders", "not-planned", "scrap-added", "hours-by-week"} <= set(codes(loaded))


def test_everything_on_one_sheet():
    loaded = read(FOLDER / "crowded_sheet.xlsx")
    assert orders(loaded.problem) == {"S-1": ("Cap", 2000, "12-05 00:00", 1), "S-2": ("Lid", 500, "12-09 00:00", 1), "S-3": ("Cap", 1500, "11-24 00:00", 1)}
    assert steps(loaded.problem) == {
        ("S-1", "A"): {"Mould 1": (20, 400)},
        ("S-1", "B"): {"Print": (10, 200)},
        ("S-2", "A"): {"Mould 1": (20, 125), "Mould 2": (20, 125)},
        ("S-2", "B"): {"Print": (10, 34)},
        ("S-3", "A"): {"Mould 1": (20, 300)},
        ("S-3", "B"): {"Print": (10, 150)},
    }
    assert [(c.from_family, c.to_family, c.minutes) for c in loaded.problem.changeovers] == [("red", "blue", 45), ("blue", "red", 30)]
    assert {"tables-apart", "assumed-date"} <= set(codes(loaded))


def test_routes_in_cells_ask_one_question_and_then_are_right():
    path = FOLDER / "routes_in_cells.xlsx"
    (question,) = [q for q in read(path).questions if q.required]
    assert question.text == "Are the times in the routes of sheet Jobs, as 20 min, for one unit or for the whole lot?"
    problem = good(path, answers={question.id: "Fixed time"})
    assert orders(problem) == {"J-1": ("Bracket", 100, "12-05 00:00", 1), "J-2": ("Frame", 10, "12-10 00:00", 1)}
    assert steps(problem) == {
        ("J-1", "10"): {"Laser": (0, 20)},
        ("J-1", "20"): {"Bend": (0, 45)},
        ("J-1", "30"): {"Weld": (0, 90)},
        ("J-2", "10"): {"Saw": (0, 15)},
        ("J-2", "20"): {"Weld": (0, 180)},
        ("J-2", "30"): {"Paint": (0, 40)},
    }
