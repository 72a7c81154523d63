# ruff: noqa: E501 - a case is one line
"""Every form of date, number, duration, weekday and word that the field writes."""

from __future__ import annotations

from datetime import date

import pytest

from scheduler.excel.foreign import parse, weekly
from scheduler.excel.foreign.headers import name_scores, parse_header
from scheduler.excel.values import Stamp

TODAY = date(2026, 11, 23)
DATES = {
    "31. Dez 2026": "2026-12-31",
    "31 décembre 2026": "2026-12-31",
    "31 de diciembre de 2026": "2026-12-31",
    "Dec 31, 2026": "2026-12-31",
    "Thu, 31 Dec 2026": "2026-12-31",
    "31-Dec-26": "2026-12-31",
    "5. März 2027 14:30": "2027-03-05 14:30",
    "2026年12月31日": "2026-12-31",
    "12月5日 14:30": "2026-12-05 14:30",
    "1月5日": "2027-01-05",
    "24.12.": "2026-12-24",
    "KW32": "2027-08-13",
    "KW 52": "2026-12-25",
    "W32/2026": "2026-08-07",
    "2026-W53": "2027-01-01",
    "KW 52/2026": "2026-12-25",
    "第50周": "2026-12-11",
}


@pytest.mark.parametrize("text", DATES)
def test_dates(text):
    assert parse.to_moment(text, "", TODAY) == DATES[text]


@pytest.mark.parametrize(
    ("text", "order", "meant"),
    [
        ("03/04/2026", "dmy", "2026-04-03"),
        ("03/04/2026", "mdy", "2026-03-04"),
        ("3/4/26 14:30", "mdy", "2026-03-04 14:30"),
        ("13/04/2026", "mdy", "13/04/2026"),  # cannot be: the reader says so
    ],
)
def test_day_and_month_in_the_order_of_the_column(text, order, meant):
    assert parse.to_moment(text, order, TODAY) == meant


@pytest.mark.parametrize("text", ["KW54", "2026-W54", "31. Foo 2026", "soon", "4711-A", "12-34-56"])
def test_what_is_no_date_stays_as_it_is(text):
    assert parse.to_moment(text, "", TODAY) == text


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1.234,5", "", 1234.5), ("1,234.5", "", 1234.5), ("1.234", ",", 1234), ("1.234", ".", 1.234), ("1,234", ".", 1234),
        ("1 234,5", "", 1234.5), ("1\u202f234", "", 1234), ("1'234.50", "", 1234.5), ("12,5 %", "", 0.125), ("5 pcs", "", 5),
        ("12 Stk.", "", 12), ("12,5-", "", -12.5), ("(45)", "", -45), ("1.234.567", "", 1234567), ("€5", "", "€5"),
        ("1.234", "", "1.234"), ("12 Monkeys too", "", "12 Monkeys too"), ("ten", "", "ten"), ("0,250", "", 0.25),
    ],
)  # fmt: skip
def test_numbers(text, decimal, number):
    assert parse.to_number(text, decimal) == number


@pytest.mark.parametrize(
    ("value", "unit", "minutes"),
    [
        ("1 Std 30 Min", "min", 90), ("2小时30分", "min", 150), ("90分钟", "h", 90), ("1,5 Stunden", "min", 90), ("0,5", "h", 30),
        ("1:30", "s", 90), ("PT2H", "min", 120), ("2h15", "min", 135), (90.0, "s", 1.5), ("30 d", "min", 43200), ("120", "s", 2),
        ("10m", "min", 10), ("150s", "min", 2.5), ("half", "min", "half"), (Stamp(0.0625, False, True), "min", Stamp(0.0625, False, True)),
    ],
)  # fmt: skip
def test_durations(value, unit, minutes):
    assert parse.to_minutes(value, unit, "") == minutes


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mo-Fr", "Mon;Tue;Wed;Thu;Fri"), ("周一至周五", "Mon;Tue;Wed;Thu;Fri"), ("Mo, Di, Do", "Mon;Tue;Thu"), ("1-5", "Mon;Tue;Wed;Thu;Fri"),
        ("Montag bis Freitag", "Mon;Tue;Wed;Thu;Fri"), ("werktags", "Mon;Tue;Wed;Thu;Fri"), ("星期六", "Sat"), ("sábado", "Sat"),
        ("lun-ven", "Mon;Tue;Wed;Thu;Fri"), ("пн-пт", "Mon;Tue;Wed;Thu;Fri"), ("Sa/So", "Sat;Sun"), ("Fri-Mon", "Mon;Fri;Sat;Sun"),
        ("sometimes", "sometimes"),
    ],
)  # fmt: skip
def test_weekdays(text, days):
    assert weekly.to_days(text) == days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("06:00-14:00; 14:30-22:00", [("06:00", "14:00"), ("14:30", "22:00")]),
        ("8:00-12:00;13:00-17:00", [("8:00", "12:00"), ("13:00", "17:00")]),
        ("6-14 Uhr, 14-22 Uhr", [("6:00", "14:00"), ("14:00", "22:00")]),
        ("22:00 – 06:00", [("22:00", "06:00")]),
        ("8:00～17:00", [("8:00", "17:00")]),
        ("Early", []),
        ("2026-12-24", []),
    ],
)
def test_shift_patterns(text, found):
    assert weekly.stretches(text) == found


@pytest.mark.parametrize("word", ["yes", "Ja", "x", "1", "是", "oui", "SI", "tak", "да", "✓", True, 1.0])
def test_yes(word):
    assert parse.to_word(word, "yes") == "Yes"


def test_dates_and_times_of_day_in_two_cells():
    assert parse.joined("2026-12-24", "14:30") == "2026-12-24 14:30"
    assert parse.joined(Stamp(46380.0, True, False), Stamp(0.25, False, True)) == "2026-12-24 06:00"
    assert parse.joined("2026-12-24", "noon") == "2026-12-24"
    assert parse.to_clock("1430", True) == "14:30"
    assert parse.is_packed([600.0, 1430.0])
    assert not parse.is_packed([6.0, 14.0])


HEADERS = {
    ("orders", "Fertigungs-Auftrag"): "Order", ("orders", "OrderNo"): "Order", ("orders", "订单编号"): "Order",
    ("orders", "Zlecenie"): "Order", ("orders", "Liefer-\ntermin"): "Due", ("orders", "Date de livraison"): "Due",
    ("orders", "Prodct"): "Product", ("orders", "CANTIDAD"): "Quantity", ("orders", "Prioritaet"): "Priority",
    ("steps", "每节拍时间（min）"): "Run time per unit", ("steps", "Setup mins"): "Setup time", ("steps", "Leistung (Stk/h)"): "Units per hour",
    ("steps", "Rüstzeit [min]"): "Setup time", ("steps", "setup_time"): "Setup time", ("machines", "MachineCalender"): "Calendar",
    ("steps", "Czas przezbrojenia"): "Setup time", ("steps", "Оборудование"): "Machine", ("steps", "Macchina"): "Machine",
}  # fmt: skip


@pytest.mark.parametrize("place", HEADERS)
def test_headers(place):
    scores = dict(name_scores(*place))
    assert max(scores, key=scores.get) == HEADERS[place]
    assert scores[HEADERS[place]] >= 0.75


@pytest.mark.parametrize(
    ("header", "unit"),
    [("Rüstzeit [min]", "min"), ("每节拍时间（秒）", "s"), ("Time (h)", "h"), ("Setup mins", "min"), ("min/Stk", "min"), ("m/s", ""), ("Zeit (min/Stk)", "min"),
     ("Dauer Std", "h"), ("Mass", ""), ("Time (dd/mm)", "")],
)  # fmt: skip
def test_units_in_headers(header, unit):
    assert parse_header(header).unit == unit
