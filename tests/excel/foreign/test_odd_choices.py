"""Choices that make little sense, as a planner tries things out: always an answer, never a fault of ours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from scheduler.excel.foreign.fields import ROLES
from scheduler.excel.load import How
from scheduler.excel.mapping import NOTE
from scheduler.excel.review import (
    choose_areas,
    choose_field,
    choose_role,
    choose_unit,
    fill_blanks,
    read_source,
    review_of,
)
from tests.excel.foreign.summary import NOW

FOREIGN = Path(__file__).parents[3] / "samples" / "foreign"
FILES = ("everything_wrong.xlsx", "asprova.xlsx", "weekly", "frepple.xlsx", "mrpeasy")


@pytest.mark.parametrize("name", FILES)
def test_any_choice_is_answered(name: str) -> None:
    source, chance = read_source(FOREIGN / name), Random(name)
    how = How()
    review = review_of(source, how, NOW)
    for _ in range(60):
        table = chance.choice(review.tables)
        column = chance.choice(table.columns)
        fields = ROLES[table.role].fields if table.role in ROLES else ("Order",)
        what = chance.randrange(6)
        if what == 0:
            how = choose_role(how, table, chance.choice([*ROLES, NOTE]))
        elif what <= 2:
            how = choose_field(how, table, column.header, chance.choice([*fields, NOTE]))
        elif what == 3:
            how = fill_blanks(how, table, chance.choice(fields), chance.choice(["x", "1", "06:00", "", "2026-12-24"]))
        elif what == 4:
            how = choose_unit(how, table, column.header, chance.choice(["s", "min", "h", "d"]))
        else:
            area = chance.choice([(), ("A1",), ("B2:D9",), ("A4:G",), ("Z90",), ("not an area",)])
            how = choose_areas(how, table.sheet, area)
        how = replace(how, skip_bad=chance.random() < 0.3)
        review = review_of(source, how, NOW)
        if not review.tables:
            how = How()
            review = review_of(source, how, NOW)
        assert (review.loaded.problem is None) == bool(review.loaded.errors)
