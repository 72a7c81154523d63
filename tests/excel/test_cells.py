"""Every form in which a duration, a date, a time, days or a number may stand in a cell."""

from __future__ import annotations

from datetime import datetime

import pytest

from scheduler.excel.cells import Unreadable, as_number, as_share, as_text, as_yes_no
from scheduler.excel.dates import as_clock, as_days, as_moment
from scheduler.excel.durations import as_duration
from scheduler.excel.values import CellError, NoResult, NumberFormat, Stamp, clean, key, number_format

TIME = {"shows_date": False, "shows_time": True}
DATE = {"shows_date": True, "shows_time": False}
BOTH = {"shows_date": True, "shows_time": True}


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        (90.0, 90),
        ("90", 90),
        ("90 min", 90),
        ("90min", 90),
        ("1.5 h", 90),
        ("1,5 h", 90),
        ("1.5h", 90),
        ("1:30", 90),
        ("01:30:00", 90),
        ("0:00:30", 0.5),
        ("2h15", 135),
        ("2h 15m", 135),
        ("2 h 15 min", 135),
        ("PT2H", 120),
        ("PT1H30M", 90),
        ("P1DT2H", 1560),
        ("45 s", 0.75),
        ("2 d", 2880),
        ("1 hour", 60),
        ("3 Hours", 180),
        ("0", 0),
        ("30:00", 1800),
        ("1.5\u00a0h", 90),
        ("0,25", 0.25),
        (Stamp(0.0625, **TIME), 90),
        (Stamp(1.25, **TIME), 1800),
    ],
)
def test_a_duration_is_read_in_every_form(value, minutes):
    assert as_duration(value) == pytest.approx(minutes)


@pytest.mark.parametrize(("value", "minutes"), [(1.5, 90), ("1,5", 90), ("90 min", 90), ("1:30", 90)])
def test_a_bare_duration_takes_the_unit_of_its_column_and_others_keep_theirs(value, minutes):
    assert as_duration(value, 60.0) == minutes


@pytest.mark.parametrize(
    "value",
    [
        "soon",
        "1 parsec",
        "15 min 2 h",
        "1:75",
        "P",
        "h",
        "1 h 2 h",
        "--5",
        "1e9 d",
        True,
        Stamp(46000, **DATE),
        Stamp(46000.5, **BOTH),
        CellError("#N/A"),
        NoResult("A1"),
    ],
)
def test_what_is_no_duration_is_refused(value):
    with pytest.raises(Unreadable):
        as_duration(value)


def test_a_negative_duration_is_read_as_such():
    assert as_duration("-1:30") == -90
    assert as_duration("-2 h 15 min") == -135


@pytest.mark.parametrize(
    ("value", "expected", "whole_day"),
    [
        ("2026-12-31", datetime(2026, 12, 31), True),
        ("2026-12-31 14:00", datetime(2026, 12, 31, 14), False),
        ("2026-12-31T14:00:00", datetime(2026, 12, 31, 14), False),
        ("31.12.2026", datetime(2026, 12, 31), True),
        ("31.12.2026 14:00", datetime(2026, 12, 31, 14), False),
        ("1.2.2026", datetime(2026, 2, 1), True),
        ("31.12.26", datetime(2026, 12, 31), True),
        ("31/12/2026", datetime(2026, 12, 31), True),
        ("12/31/2026 2:00 pm", datetime(2026, 12, 31, 14), False),
        ("05/05/2026", datetime(2026, 5, 5), True),
        ("31 Dec 2026", datetime(2026, 12, 31), True),
        ("20261231", datetime(2026, 12, 31), True),
        ("31.12.2026 24:00", datetime(2027, 1, 1), False),
        (46387.0, datetime(2026, 12, 31), True),
        (46387.5, datetime(2026, 12, 31, 12), False),
        (Stamp(46387, **DATE), datetime(2026, 12, 31), True),
        (Stamp(46387, **BOTH), datetime(2026, 12, 31), False),
        (Stamp(46387.5833333333, **BOTH), datetime(2026, 12, 31, 14), False),
        (Stamp(46387.25, **DATE), datetime(2026, 12, 31, 6), False),
    ],
)
def test_a_date_is_read_in_every_form(value, expected, whole_day):
    moment = as_moment(value)
    assert (moment.when, moment.whole_day) == (expected, whole_day)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("03/04/2026", "ambiguous-date"),
        ("31.02.2026", "bad-date"),
        ("tomorrow", "bad-date"),
        (12.0, "bad-date"),
        ("2026-12-31T14:00Z", "bad-date"),
        ("31.12.1926", "bad-date"),
        (True, "bad-date"),
        (Stamp(0.5, **TIME), "bad-date"),
        ("2026-13-01", "bad-date"),
        (Stamp(1e9, **DATE), "bad-date"),
        (CellError("#REF!"), "error-cell"),
        ("KW 52/2026", "bad-date"),
        ("2026-12-31 25:00", "bad-time"),
    ],
)
def test_what_is_no_date_is_refused(value, code):
    with pytest.raises(Unreadable) as caught:
        as_moment(value)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        ("6:00", 360),
        ("06:00", 360),
        ("24:00", 1440),
        ("0:00", 0),
        (6.0, 360),
        (0.25, 360),
        ("14.30", 870),
        ("2 pm", 840),
        ("12 am", 0),
        (Stamp(0.25, **TIME), 360),
        (Stamp(1.0, **TIME), 1440),
        (Stamp(46387.25, **BOTH), 360),
        (24.0, 1440),
    ],
)
def test_a_time_of_day_is_read_in_every_form(value, minutes):
    assert as_clock(value) == minutes


@pytest.mark.parametrize("value", ["25:00", "6:70", "early", 30.0, -1.0, True, "13 pm"])
def test_what_is_no_time_of_day_is_refused(value):
    with pytest.raises(Unreadable):
        as_clock(value)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mon-Fri", (0, 1, 2, 3, 4)),
        ("Sat;Sun", (5, 6)),
        ("Mon", (0,)),
        ("Monday - Wednesday", (0, 1, 2)),
        ("Fri-Mon", (0, 4, 5, 6)),
        ("mon, wed, fri", (0, 2, 4)),
        ("Tues", (1,)),
        ("Thurs", (3,)),
        ("daily", tuple(range(7))),
        ("Mon to Thu", (0, 1, 2, 3)),
        ("Mo-Fr", (0, 1, 2, 3, 4)),
        ("Mon–Fri", (0, 1, 2, 3, 4)),
        ("Mon-Tue;Thu", (0, 1, 3)),
    ],
)
def test_days_are_read_in_every_form(text, days):
    assert as_days(text) == days


@pytest.mark.parametrize("text", ["", "Noday", "Mon-", "M", 7.0, "Mon-Fritag"])
def test_what_names_no_days_is_refused(text):
    with pytest.raises(Unreadable):
        as_days(text)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (12.0, 12),
        ("12", 12),
        ("1,5", 1.5),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1\u202f234,5", 1234.5),
        ("0.125", 0.125),
        ("-3", -3),
        ("1.000.000", 1e6),
        ("1e3", 1000),
        (".5", 0.5),
    ],
)
def test_a_number_is_read_in_every_notation(value, number):
    assert as_number(value) == number


@pytest.mark.parametrize(
    "value", ["1.234", "1,234", "ten", "5 pcs", "", "1e400", 1e13, True, Stamp(5, **DATE), "1.2.3,4.5,6"]
)
def test_what_is_no_plain_number_is_refused(value):
    with pytest.raises(Unreadable):
        as_number(value)


@pytest.mark.parametrize(
    ("value", "share"), [(0.8, 0.8), ("80 %", 0.8), ("80%", 0.8), (80.0, 0.8), (1.0, 1), ("0,8", 0.8)]
)
def test_a_share_is_read_in_every_form(value, share):
    assert as_share(value) == pytest.approx(share)


def test_yes_and_no_in_many_words():
    assert all(as_yes_no(word) for word in ("Yes", "y", "TRUE", "x", True, 1.0))
    assert not any(as_yes_no(word) for word in ("No", "n", "false", False, 0.0))


def test_ids_keep_their_digits():
    assert as_text(123.0) == "123"
    assert as_text("00123") == "00123"
    assert as_text(1.5) == "1.5"


def test_names_match_whatever_their_case_and_blanks():
    assert key("  Mill\u00a0 01 ") == key("MILL 01")
    assert clean("Ａ１") == "A1"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("dd.mm.yyyy", NumberFormat(date=True)),
        ("dd/mm/yyyy hh:mm", NumberFormat(date=True, time=True)),
        ("[h]:mm", NumberFormat(time=True)),
        ("mm:ss", NumberFormat(time=True)),
        ("mmm", NumberFormat(date=True)),
        ("0.00", NumberFormat()),
        ("00000", NumberFormat(zeros=5)),
        ("General", NumberFormat()),
        ('0.0 "days"', NumberFormat()),
        ('0 "h"', NumberFormat()),
        ("[Red]#,##0", NumberFormat()),
        ('#,##0.00\\ "€"', NumberFormat()),
        ("0.00E+00", NumberFormat()),
        ("[$-409]d-mmm-yy;@", NumberFormat(date=True)),
    ],
)
def test_number_formats_are_told_apart(code, expected):
    assert number_format(code) == expected
